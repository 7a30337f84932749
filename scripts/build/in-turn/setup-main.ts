import type { App } from 'vue'
import setupMain from '@slidev/client/setup/main.ts'
import { firstPaint } from './first-paint.ts'

/**
 * Slidev's setup of the app, in a task of its own behind that of its modules. Where these are there at once, the slide that
 * is in the page already is to be painted before all that follows.
 *
 * @param app the app, before it is mounted
 */
export default async function setUpInTurn(app: App): Promise<void> {
  await firstPaint()
  await setupMain(app)
}
