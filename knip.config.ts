import type { KnipConfig } from 'knip'

const COMPONENT = /<([A-Z]\w+)/g
const SCRIPT = /<script setup[^>]*>([^<]*)<\/script>/g

/** What a deck imports: by its scripts, and by the tags of its components. */
function importsOf(deck: string): string {
  const scripts = [...deck.matchAll(SCRIPT)].map(([, script]) => script)
  const components = [...deck.matchAll(COMPONENT)].map(([, name]) => `import './components/${name}.vue'`)
  return [...scripts, ...components].join('\n')
}

/** What nothing uses: files, exports and packages. */
const config: KnipConfig = {
  entry: [
    // Slidev loads these by their place.
    'slides.md',
    '*.vue',
    'setup/*.ts',
    'layouts/*.vue',
    'styles/index.ts',
    // The build takes these by path.
    'scripts/build/offline/worker.ts',
    'scripts/article/hovers/main.ts',
    'scripts/build/{deferred,in-turn,left-out}/*.ts',
    // setup/panes/transformer.ts writes its tag into the slides.
    'components/CodePanes.vue',
    // scripts/build/slidev-parts puts these into Slidev's client.
    'components/presenter/{SpeakerNotes,PaceLine,PaceClock}.vue',
    'components/shell/MenuButton.vue',
    'setup/unmounted/marks.ts',
    'setup/motion/without-hmr.ts',
  ],
  project: ['*.{md,ts,vue}', '!{README,CORRECTIONS}.md', '{components,layouts,scripts,setup,shared,styles,tests}/**/*.{ts,vue}'],
  compilers: { md: importsOf },
  ignoreDependencies: [
    // scripts/fonts/deck-fonts.ts names their files by path.
    '@fontsource/.*',
    // Slidev's icons are read from it.
    '@iconify-json/simple-icons',
    // scripts/bench copies its files by path.
    'reveal.js',
    // scripts/hovers starts its language server by path.
    'pyright',
    // The headmatter of slides.md names it.
    '@slidev/theme-seriph',
  ],
  // Tools of the machine, which `npm run hovers` and `npm run snippets` ask for by name.
  ignoreBinaries: ['apt-get', 'rustup'],
}

export default config
