import type { KnipConfig } from 'knip'

const COMPONENT = /<([A-Z]\w+)/g

/** What nothing uses: files, exports and packages. */
const config: KnipConfig = {
  entry: [
    // Slidev loads these by their place.
    'slides.md',
    '*.vue',
    'setup/*.ts',
    'styles/index.ts',
    // setup/panes/transformer.ts writes its tag into the slides.
    'components/CodePanes.vue',
  ],
  project: ['*.{md,ts,vue}', '!README.md', '{components,layouts,scripts,setup,shared,styles,tests}/**/*.{ts,vue}'],
  compilers: {
    // A slide uses a component by writing its tag.
    md: text => [...text.matchAll(COMPONENT)].map(([, name]) => `import './components/${name}.vue'`).join('\n'),
  },
  ignoreDependencies: [
    // scripts/fonts/deck-fonts.ts names their files by path.
    '@fontsource/.*',
    // Slidev's icons are read from it.
    '@iconify-json/simple-icons',
    // The headmatter of slides.md names it.
    '@slidev/theme-seriph',
  ],
}

export default config
