import { expect, it } from 'vitest'
import { slideFiles } from '../../../../../scripts/build/pages/slide-files.ts'

const manifest = {
  'index.html': { file: 'assets/start.js', isEntry: true, imports: ['_libraries.js'], css: ['assets/start.css'] },
  '_libraries.js': { file: 'assets/libraries.js' },
  '_panes.js': { file: 'assets/panes.js', imports: ['_libraries.js', '_icons.js'], css: ['assets/panes.css'] },
  '_icons.js': { file: 'assets/icons.js' },
  '../../@slidev/slides/1/md': { file: 'assets/md-1.js', imports: ['_libraries.js'] },
  '../../@slidev/slides/14/md': { file: 'assets/md-14.js', imports: ['_panes.js', '_libraries.js'], css: ['assets/md-14.css'] },
  '../../@slidev/client/Goto.vue': { file: 'assets/goto.js', imports: ['_icons.js'] },
}

it('has what a slide needs, however far, but for what the page names for all', () => {
  const page = '<link href="/talk/assets/start.css"><script src="/talk/assets/libraries.js"></script><script src="/talk/assets/start.js"></script>'
  expect(slideFiles(manifest, page)).toEqual(new Map([
    [1, { modules: ['assets/md-1.js'], sheets: [] }],
    [14, { modules: ['assets/md-14.js', 'assets/panes.js', 'assets/icons.js'], sheets: ['assets/md-14.css', 'assets/panes.css'] }],
  ]))
})
