import type { Component } from 'vue'
import DockerIcon from '~icons/simple-icons/docker'
import TerminalIcon from '~icons/simple-icons/gnubash'
import PythonIcon from '~icons/simple-icons/python'
import RIcon from '~icons/simple-icons/r'
import RustIcon from '~icons/simple-icons/rust'

/** What a pane's title bar says of a language, so that colour is not all that tells them apart. */
export interface Language {
  name: string
  icon: Component
}

/** By Shiki's names. */
export const LANGUAGES: Record<string, Language> = {
  docker: { name: 'Docker', icon: DockerIcon },
  python: { name: 'Python', icon: PythonIcon },
  r: { name: 'R', icon: RIcon },
  rust: { name: 'Rust', icon: RustIcon },
  shell: { name: 'Shell', icon: TerminalIcon },
  text: { name: 'Output', icon: TerminalIcon },
}
