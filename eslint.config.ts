import antfu from '@antfu/eslint-config'

/** antfu's rules for all TypeScript, Vue, YAML, TOML, JSON and Markdown of the project. */
export default antfu({
  vue: true,
  typescript: true,
  ignores: [
    // Rust and Python with their build folders, checked by their own tools.
    'snippets',
    // The code in the slides' fences is what the talk shows, some of it there to be wrong.
    'slides.md/**',
    // The talk as it was given, wrong where it was wrong.
    'tests/talk-2025.md',
  ],
}, {
  rules: {
    // It gives every item of a short ternary or row of numbers a line of its own; the files here stay small instead.
    'antfu/reasonable-newline': 'off',
    // A destructured parameter is documented as the one thing it is; its type documents the parts.
    'jsdoc/check-param-names': ['error', { checkDestructured: false }],
  },
}, {
  // git on Windows checks out text with CRLF; whoever reads it sees the same text everywhere.
  files: ['{scripts,setup,tests}/**/*.ts'],
  rules: {
    'no-restricted-syntax': ['error', {
      selector: 'CallExpression[callee.name=/^readFile(Sync)?$/] > Literal[value=/^utf-?8$/i]',
      message: 'Read text with readText() of shared/read-text.ts, which is the same for both kinds of line ends.',
    }],
  },
}, {
  // A layer that only acts and draws nothing; Slidev needs its script to be a setup script, so it has an empty template.
  files: ['global-*.vue'],
  rules: { 'vue/valid-template-root': 'off' },
}, {
  // Each slide is a document of its own: its title is an h1, and the author's subtitles are h3.
  files: ['slides.md'],
  rules: {
    'markdown/heading-increment': 'off',
    'markdown/no-multiple-h1': 'off',
  },
}, {
  // The expectations are tables, read column by column, and hold line ranges as the slides write them.
  files: ['tests/talk.yaml'],
  rules: {
    'style/comma-spacing': 'off',
    'style/no-multi-spaces': 'off',
    'yaml/flow-mapping-curly-spacing': 'off',
    'yaml/plain-scalar': 'off',
    'yaml/quotes': 'off',
  },
})
