import type { Benchmark } from './benchmark'
import type { Fact } from './fact'

/*
 * Every figure on a slide or in the notes stands here, and everything that the notes say about a tool beyond the
 * author's points and the code on the slide, each with who answers for it. `npm run build` fails on a figure that is not
 * here, on words that are here but not on their slide, and on a figure whose source is not told where it is named.
 */

const STACK_OVERFLOW = { kind: 'published', slide: 'Why Rust', source: 'Stack Overflow Developer Survey 2025, question on admired and desired languages', cited: 'Stack Overflow Developer Survey 2025', date: '2025-07', url: 'https://survey.stackoverflow.co/2025/technology', read: 'unread' } as const
const UV_README = { kind: 'published', slide: 'Python Tooling', source: 'Picture in the README of astral-sh/uv, assets/svg/Benchmark-Light.svg', cited: 'from uv\'s README', date: '2025-11', url: 'https://github.com/astral-sh/uv', read: '2026-11' } as const
const RUFF_README = { kind: 'published', slide: 'Python Tooling', source: 'Picture in the README of astral-sh/ruff at 0.14.6', cited: 'from Ruff\'s README, version 0.14.6', date: '2025-11', url: 'https://github.com/astral-sh/ruff', read: 'unread' } as const
const LANGUAGE_BENCHMARKS = { kind: 'given', slide: 'Why Rust', cited: 'without more of a source than the name of a site: programming-language-benchmarks.vercel.app' } as const

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
  source: 'README of uv, November 2025',
  sourceUrl: UV_README.url,
}

/** Bars of the benchmark picture in Ruff's README at version 0.14.6, as the talk had it; the picture was not read again. */
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
  source: 'README of Ruff 0.14.6, November 2025',
  sourceUrl: RUFF_README.url,
}

/** Every figure of the talk that is not drawn as a chart. */
const figures: Fact[] = [
  { ...LANGUAGE_BENCHMARKS, says: '55 times slower than C', of: 'Python against C' },
  { ...LANGUAGE_BENCHMARKS, says: '17 per cent slower than C', of: 'Rust against C' },
  { ...STACK_OVERFLOW, says: '39.3 per cent', of: 'the most desired language, Python; the talk had 39.2, its picture of the survey 39.3' },
  { ...STACK_OVERFLOW, says: '72.4 per cent', of: 'the most admired language, Rust' },
  { ...UV_README, says: '0.06 seconds', of: 'uv in its benchmark' },
  { ...UV_README, says: '4.63 seconds', of: 'pip-sync in the benchmark of uv' },
  { ...RUFF_README, says: '0.29 seconds', of: 'Ruff in its benchmark' },
  { ...RUFF_README, says: 'more than 60 seconds', of: 'Pylint in the benchmark of Ruff' },
  { kind: 'given', slide: 'Polars', says: '10x – 30x faster than Pandas', of: 'Polars against pandas', cited: 'given here without a source' },
  { kind: 'given', slide: 'Polars', says: '10 to 30 times faster than pandas', of: 'Polars against pandas', cited: 'given here without a source' },
  { kind: 'given', slide: 'Polars', says: '12 to 15 times', of: 'Polars against pandas three years before the talk; who measured is not said', cited: 'given without a source, too' },
  { kind: 'run', slide: 'Call Rust from Python', says: 'It prints 233', of: 'fibo(12)', source: 'snippets/my_lib', date: '2026-11' },
  { kind: 'given', slide: 'Docker Image Optimization', says: '1.2 gigabytes', of: 'the Python base image; it is said to be about 1.11 GB on disk today, which was not measured here either', cited: 'a figure that is given here without a source' },
]

const read = { kind: 'published', date: '2026-11', read: '2026-11' } as const
const POLARS_DOCS = { ...read, source: 'Documentation of Polars 2.1.0', url: 'https://docs.pola.rs/api/python/stable/reference/' } as const
const PANDAS_DOCS = { ...read, source: 'Documentation of pandas 3.1.1', url: 'https://pandas.pydata.org/docs/reference/' } as const

/** What the notes say about a tool beyond the author's points and the code on the slide. */
const statements: Fact[] = [
  { ...read, slide: '2018: R ⇨ Python', says: 'a grammar of data manipulation', of: 'dplyr', source: 'Title of the package dplyr', url: 'https://cran.r-project.org/package=dplyr' },
  { ...read, slide: '2018: R ⇨ Python', says: 'a grammar of graphics', of: 'ggplot2', source: 'Description of the package ggplot2 in Debian', url: 'https://cran.r-project.org/package=ggplot2' },
  { ...read, slide: '2018: R ⇨ Python', says: 'integrates R and C++', of: 'Rcpp', source: 'Description of the package Rcpp in Debian', url: 'https://cran.r-project.org/package=Rcpp' },
  { kind: 'run', slide: 'Development Tools', says: 'it builds, tests, formats, lints, writes the documentation and installs', of: 'cargo', source: 'cargo --list, Rust 1.95', date: '2026-11' },
  { ...read, slide: 'Development Tools', says: 'All three are written in Rust', of: 'uv, Ruff and ty', source: 'First line of each README', url: 'https://github.com/astral-sh' },
  { ...read, slide: 'Python Tooling', says: 'only a link into its cache, or a clone of what is there', of: 'uv', source: 'uv help pip sync, option --link-mode, uv 0.13.9' },
  { ...read, slide: 'Python Tooling', says: 'measures the second alone, with nothing to resolve', of: 'the benchmark of uv', source: 'BENCHMARKS.md of astral-sh/uv, warm installation', url: 'https://github.com/astral-sh/uv/blob/main/BENCHMARKS.md' },
  { slide: 'Polars', says: 'it is done when the result is collected', of: 'LazyFrame.collect', ...POLARS_DOCS },
  { slide: 'The Same Pipeline in Polars, Pandas and dplyr', says: 'pandas 3 has a pd.col of its own', of: 'pandas.col', ...PANDAS_DOCS },
  { slide: 'The Same Pipeline in Polars, Pandas and dplyr', says: 'a column, and a function or the name of one', of: 'DataFrameGroupBy.agg', ...PANDAS_DOCS },
  { ...read, slide: 'Other Examples', says: 'Its Rust part is pydantic-core', of: 'Pydantic', source: 'README of pydantic/pydantic-core', url: 'https://github.com/pydantic/pydantic-core' },
  { ...read, slide: 'PyO3 + maturin', says: 'binds Rust to the Python interpreter', of: 'PyO3', source: 'Description of the crate pyo3 0.29', url: 'https://crates.io/crates/pyo3' },
  { ...read, slide: 'PyO3 + maturin', says: 'builds the package and publishes it', of: 'maturin', source: 'Description of the package maturin 1.16', url: 'https://pypi.org/project/maturin/' },
  { kind: 'run', slide: 'Call Rust from Python', says: 'it takes zero and one, like range(2) in Python', of: 'the pattern ..2', source: 'snippets/my_lib', date: '2026-11' },
  { kind: 'run', slide: 'Binding Structs to Classes', says: 'It cannot create one yet', of: 'a class without #[new]', source: 'snippets/my_lib', date: '2026-11' },
  { slide: '(Not) Calling Python from Rust', says: 'calls a Python lambda for each value of a column', of: 'Expr.map_elements', ...POLARS_DOCS },
  { slide: 'Polars Extension', says: 'may let Polars take fast paths', of: 'register_plugin_function, is_elementwise', ...POLARS_DOCS },
  { kind: 'run', slide: 'Polars Extension', says: 'The hashes are the same on both sides', of: 'the plugin and the package farmhash', source: 'snippets/farm64/same_hashes.py', date: '2026-11' },
]

/** All of them. */
export const facts: Fact[] = [...figures, ...statements]
