import type { Route } from './router.svelte.ts'

export const routes: readonly Route[] = [
  { pattern: '/', load: () => import('./pages/start/Start.svelte') },
  { pattern: '/interviews', load: () => import('./pages/interviews/History.svelte') },
  { pattern: '/interviews/:id', load: () => import('./pages/interviews/Room.svelte') },
  { pattern: '/interviews/:id/scorecard', load: () => import('./pages/scorecards/Scorecard.svelte') },
  { pattern: '/shared/:token', load: () => import('./pages/shares/Shared.svelte') },
  { pattern: '/review/:token', load: () => import('./pages/reviews/Review.svelte') },
  { pattern: '/progress', load: () => import('./pages/practice/Progress.svelte') },
  { pattern: '/learn', load: () => import('./pages/matching/Learn.svelte') },
  { pattern: '/postings', load: () => import('./pages/postings/Postings.svelte') },
  { pattern: '/postings/saved', load: () => import('./pages/postings/Saved.svelte') },
  { pattern: '/postings/:id', load: () => import('./pages/postings/PostingPage.svelte') },
  { pattern: '/postings/:id/apply', load: () => import('./pages/applications/Apply.svelte') },
  { pattern: '/applications', load: () => import('./pages/applications/Board.svelte') },
  { pattern: '/applications/:id', load: () => import('./pages/applications/ApplicationPage.svelte') },
  { pattern: '/sign-in', load: () => import('./pages/accounts/SignIn.svelte') },
  { pattern: '/account', load: () => import('./pages/accounts/Account.svelte') },
  { pattern: '/dev/mailbox', load: () => import('./pages/accounts/DevelopmentMailbox.svelte') },
  { pattern: '*', load: () => import('./pages/shell/NotFound.svelte') },
]
