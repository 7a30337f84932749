import type { Benchmark } from './benchmark'

/** Bars of the benchmark picture in uv's README, as of November 2025: assets/svg/Benchmark-Light.svg in astral-sh/uv. */
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

/** Bars of the benchmark picture in Ruff's README at version 0.14.6, November 2025. */
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
