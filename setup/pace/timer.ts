import { sharedState } from '@slidev/client'

/** Starts the clock of the talk, or goes on after a pause; one that runs is left alone. */
export function startTimer(): void {
  const { timer } = sharedState
  if (timer.status === 'running')
    return
  const passed = timer.status === 'paused' ? timer.pausedAt - timer.startedAt : 0
  sharedState.timer = { ...timer, status: 'running', startedAt: Date.now() - passed }
}

/** Stops the clock, which remembers where it was. */
export function pauseTimer(): void {
  const { timer } = sharedState
  if (timer.status === 'running')
    sharedState.timer = { ...timer, status: 'paused', pausedAt: Date.now() }
}

/** Sets the clock back to the start of the talk. */
export function resetTimer(): void {
  sharedState.timer = { status: 'stopped', slides: {}, startedAt: 0, pausedAt: 0 }
}
