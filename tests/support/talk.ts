import { parse } from 'yaml'
import { readText } from '../../shared/read-text.ts'

/** One entry of a slide's words: there from the start, or from a click on. */
type TalkText = string | Record<number, string>

/** The sample a pane shows, by its name, its lit lines, and those it has room for: `1,3-5`, `all` or `none`. */
export type TalkPane = [sample: string, lit: string, seen?: string]

/** A chart of labelled bars. */
interface TalkChart {
  /** What the bars measure, as the chart says it. */
  title: string
  /** Each bar's label and its seconds, top to bottom. */
  bars: Record<string, number>
}

/** A logo that the speaker can move. */
interface TalkLogo {
  /** Its accessible name. */
  name: string
  /** Its left edge, per cent of the canvas' width. */
  left: number
  /** Its top edge, per cent of the canvas' height. */
  top: number
  /** Its width, per cent of the canvas' width. */
  width: number
}

/** What the talk shows on one slide. */
export interface TalkSlide {
  /** Its number, from 1. */
  number: number
  /** Its heading. */
  title: string
  /** Whether only screen readers get the heading. */
  hidden?: boolean
  /** How often "next" is pressed before it is left. */
  clicks: number
  /** Its other words, in reading order. */
  text?: TalkText[]
  /** Its code panes in reading order, for each click. */
  panes?: Record<number, Record<string, TalkPane>>
  /** The words that get a circle at a click, with the delay of each in milliseconds. */
  marks?: Record<number, Record<string, number>>
  /** The subject of its artwork. */
  picture?: string
  /** The names of its logos that stand still. */
  logos?: string[]
  /** Its charts, in reading order. */
  charts?: TalkChart[]
  /** Its movable logo. */
  logo?: TalkLogo
}

/** The whole fixture, tests/talk.yaml. */
export interface Talk {
  /** The canvas' size, canvas px. */
  canvas: { width: number, height: number }
  /** How many clicks the talk has, all slides together. */
  total: number
  /** The slides in their order. */
  slides: TalkSlide[]
  /** Each sample of code by its name. */
  samples: Record<string, string>
}

/** The talk as tests/talk.yaml tells it. */
export const talk = parse(readText(new URL('../talk.yaml', import.meta.url))) as Talk
