import { defineComponent } from 'vue'

/** Stands in for the pop-ups of Slidev's settings: a control shows itself, without the tip beside it. */
export const Tooltip = defineComponent((_, { slots }) => () => slots.default?.())

/** Stands in for the menus of the drawing tools, which the built deck does not have. */
export const Dropdown = defineComponent((_, { slots }) => () => slots.default?.())

/** Stands in for what moves pop-ups with the slide; there are none. */
export function recomputeAllPoppers(): void {}
