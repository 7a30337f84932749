import { defineTransformersSetup } from '@slidev/types'
import { codePanes } from './panes/transformer.ts'

/** Slidev's transformers: four-backtick fences called `md panes` become panes that are in step. */
export default defineTransformersSetup(() => ({ codeblocks: [codePanes] }))
