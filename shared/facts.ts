import type { Benchmark } from './benchmark'
import type { Fact } from './fact'

/*
 * Every figure on a slide or in the notes stands here, with its source and the source's date. `npm run build` fails on
 * a figure of the talk that is not here, and on one that is here but is not cited where it is named.
 */

const STACK_OVERFLOW = { source: 'Stack Overflow Developer Survey 2025, question on admired and desired languages', cited: 'Stack Overflow Developer Survey 2025', date: '2025-07', url: 'https://survey.stackoverflow.co/2025/technology' } as const
const LANGUAGE_BENCHMARKS = { source: 'the speaker’s own comparison of the results on programming-language-benchmarks.vercel.app; they differ from problem to problem', cited: 'programming-language-benchmarks.vercel.app in November 2025', date: '2025-11', url: 'https://programming-language-benchmarks.vercel.app' } as const

/** Bars of the benchmark picture in uv's README: assets/svg/Benchmark-Light.svg in astral-sh/uv. */
export const uvInstall: Benchmark = {
  name: 'uv',
  task: 'Installing Trio’s dependencies with a warm cache',
  bars: [
    { label: 'uv', seconds: 0.0576 },
    { label: 'poetry', seconds: 0.9872 },
    { label: 'pdm', seconds: 1.8970 },
    { label: 'pip-sync', seconds: 4.6313 },
  ],
  source: 'README of astral-sh/uv, November 2025',
  sourceUrl: 'https://github.com/astral-sh/uv',
}

/** Bars of the benchmark picture in Ruff's README at version 0.14.6. */
export const ruffLint: Benchmark = {
  name: 'Ruff',
  task: 'Linting the CPython codebase from scratch',
  bars: [
    { label: 'Ruff', seconds: 0.29 },
    { label: 'Autoflake', seconds: 6.18 },
    { label: 'Flake8', seconds: 12.26 },
    { label: 'Pyflakes', seconds: 15.79 },
    { label: 'Pycodestyle', seconds: 46.92 },
    { label: 'Pylint', seconds: 60, stopped: true },
  ],
  source: 'README of astral-sh/ruff at 0.14.6, November 2025',
  sourceUrl: 'https://github.com/astral-sh/ruff',
}

/** How much faster Polars is, as slide 10 shows it. */
export const polarsSpeed: Fact = {
  slide: 'Polars',
  figure: '10x – 30x faster than Pandas',
  of: 'Polars against pandas on the speaker’s data',
  source: 'the speaker’s own experience',
  cited: 'in the speaker’s own experience',
  date: '2025-11',
}

/** Every figure of the talk that is not drawn as a chart. */
export const facts: Fact[] = [
  polarsSpeed,
  { slide: 'Why Rust', figure: 'about 55 times slower than C', of: 'Python against C', ...LANGUAGE_BENCHMARKS },
  { slide: 'Why Rust', figure: 'about 17 per cent slower', of: 'Rust against C', ...LANGUAGE_BENCHMARKS },
  { slide: 'Why Rust', figure: '39.3 per cent', of: 'developers who want to work with Python', ...STACK_OVERFLOW },
  { slide: 'Why Rust', figure: '72.4 per cent', of: 'users of Rust who want to go on with it', ...STACK_OVERFLOW },
  { slide: 'Python Tooling', figure: 'more than four seconds', of: 'pip-sync in the benchmark of uv', source: uvInstall.source, cited: 'the figures are from uv\'s README', date: '2025-11', url: uvInstall.sourceUrl },
  { slide: 'Python Tooling', figure: 'six hundredths of a second', of: 'uv in its benchmark', source: uvInstall.source, cited: 'the figures are from uv\'s README', date: '2025-11', url: uvInstall.sourceUrl },
  { slide: 'Python Tooling', figure: 'a third of a second', of: 'Ruff in its benchmark', source: ruffLint.source, cited: 'Ruff\'s README, version 0.14.6', date: '2025-11', url: ruffLint.sourceUrl },
  { slide: 'Python Tooling', figure: 'more than a minute', of: 'Pylint in the benchmark of Ruff', source: ruffLint.source, cited: 'Ruff\'s README, version 0.14.6', date: '2025-11', url: ruffLint.sourceUrl },
  { slide: 'Polars', figure: 'ten to thirty times faster', of: polarsSpeed.of, source: polarsSpeed.source, cited: 'my own experience', date: '2025-11' },
  { slide: 'Polars', figure: 'twelve to fifteen times', of: 'Polars against pandas in the pipelines of Showmax', source: 'the speaker’s own measurement at Showmax, told in a blog post of his', cited: 'I measured', date: '2022-11' },
  { slide: 'Call Rust from Python', figure: '233', of: 'fibo(12)', source: 'the run of snippets/my_lib/fibo_exported', cited: 'It prints 233', date: '2026-11' },
  { slide: 'Docker Image Optimization', figure: '1.2 gigabytes', of: 'the Python base image', source: 'the speaker’s own experience', cited: 'in my experience', date: '2025-11' },
]
