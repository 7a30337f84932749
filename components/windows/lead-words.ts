import type { WindowRole } from '../../setup/windows/stamped'

/** How a window stands to the others. */
interface Standing {
  role: WindowRole
  /** The other windows. */
  others: readonly WindowRole[]
  /** The window that turned the talk last. */
  leader: { isThis: boolean, role: WindowRole } | undefined
}

const NAMES: Record<WindowRole, string> = { presenter: 'presenter', audience: 'audience window' }

/** Which window leads, in words; empty where there is only one to speak of. */
export function leadWords({ role, others, leader }: Standing): string {
  if (!others.length)
    return role === 'presenter' ? 'No other window' : ''
  if (role === 'audience' && !others.includes('presenter'))
    return ''
  if (!leader || leader.isThis)
    return `Leads ${others.length === 1 ? '1 window' : `${others.length} windows`}`
  return `Follows ${leader.role === role ? 'another' : 'the'} ${NAMES[leader.role]}`
}
