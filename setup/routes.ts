import { defineRoutesSetup } from '@slidev/types'
import { asMain } from './views/as-main'

/** Slidev's views that have no landmark, each with the heading that it lacks, if any. */
const VIEWS: Record<string, string | undefined> = {
  'play': undefined,
  'presenter': undefined,
  'entry': undefined,
  'notes': 'Notes',
  'notes-edit': 'All notes',
}

/** Slidev's addresses, and those that the deck has beside them. */
export default defineRoutesSetup(routes => [
  ...routes.map(route => typeof route.name === 'string' && route.name in VIEWS && typeof route.component === 'function'
    ? { ...route, component: asMain(route.component as () => Promise<never>, VIEWS[route.name]) }
    : route),
  // A host may serve a page by its file's name, too.
  { path: '/:page(index|\\d+).html', redirect: ({ params, query, hash }) => ({ path: params.page === 'index' ? '/' : `/${String(params.page)}`, query, hash }) },
  { name: 'remote', path: '/remote', component: () => import('./remote/RemotePage.vue') },
])
