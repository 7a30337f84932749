import type { App } from 'vue'
import setupMain from '@slidev/client/setup/main.ts'
import { yieldToPage } from '../../../shared/yield-to-page.ts'

/**
 * Slidev's setup of the app, in a task of its own behind that of its modules.
 *
 * @param app the app, before it is mounted
 */
export default async function setUpInTurn(app: App): Promise<void> {
  await yieldToPage()
  await setupMain(app)
}
