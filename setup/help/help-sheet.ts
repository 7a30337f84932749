import { shallowRef } from 'vue'

/** Whether the sheet of keys is open in this window. */
export const isHelpOpen = shallowRef(false)

/** Opens the sheet of keys, or closes it. */
export function toggleHelp(): void {
  isHelpOpen.value = !isHelpOpen.value
}
