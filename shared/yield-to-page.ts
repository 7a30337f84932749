/** Ends the task that is running, so that the page can paint and take input before what comes next. */
export async function yieldToPage(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve))
}
