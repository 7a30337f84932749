import { defineRoutesSetup } from '@slidev/types'

/** The addresses that the deck has beside Slidev's own. */
export default defineRoutesSetup(routes => [
  ...routes,
  { name: 'remote', path: '/remote', component: () => import('./remote/RemotePage.vue') },
])
