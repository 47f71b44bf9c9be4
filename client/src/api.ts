import type { Login, Me } from '#contract/accounts.ts'
import type { Administration, Replayed } from '#contract/administration.ts'
import type { Appeal, AppealRequest } from '#contract/appeals.ts'
import type { Application, ApplicationCard, ChangeApplication, PrepareApplication, RelatedApplication } from '#contract/applications.ts'
import type {
  InviteMember,
  MyOrganisations,
  OpenOrganisation,
  Organisation,
  OrganisationPage,
  PostingPublished,
  WritePosting,
} from '#contract/employers.ts'
import type { ErrorCode, Problem as ProblemBody } from '#contract/errors.ts'
import type { InterviewId, TurnId } from '#contract/ids.ts'
import type { CreateInterview, Interview, InterviewSummary } from '#contract/interviews.ts'
import type { CourseMark, Learning, MarkState, Recommendations } from '#contract/matching.ts'
import type { ChooseNotes, NotePage, NotePreferences, Unsubscribing } from '#contract/notes.ts'
import type { Posting, PostingPage, PostingSaved, SavedPosting } from '#contract/postings.ts'
import type { Attempt, PracticeProgress } from '#contract/practice.ts'
import type { Resume } from '#contract/profiles.ts'
import type { AskPerson, PersonAsked, Review, ReviewSheet, SaveReview } from '#contract/reviews.ts'
import type { Scorecard } from '#contract/scorecards.ts'
import type { ChangeSearch, SavedSearch, SaveSearch } from '#contract/searches.ts'
import type { Share, SharedScorecard, ShareMade, ShareScorecard } from '#contract/shares.ts'
import type { Instance } from '#contract/status.ts'
import type { Target, TargetRequest } from '#contract/targets.ts'

export type Mail = { to: string; subject: string; text: string; at: number }
export type Api = ReturnType<typeof openApi>
type Items<Item> = { items: Item[] }
type Fetch = typeof fetch

/** A refusal of the server, or `offline` when it could not be asked; `message` is one sentence to show. */
export class Problem extends Error {
  override name = 'Problem'
  readonly code: ErrorCode | 'offline'
  readonly fields: Record<string, string>

  constructor(body: Omit<ProblemBody, 'code' | 'retryable'> & { code: ErrorCode | 'offline' }) {
    super(body.title)
    this.code = body.code
    this.fields = body.fields ?? {}
  }
}

export const problemOf = (cause: unknown): Problem =>
  cause instanceof Problem ? cause : new Problem({ code: 'internal', title: 'Something went wrong on this page. Load it again.' })

/** Every HTTP call of the client. Nothing else knows a path. */
export const openApi = (send: Fetch) => {
  const { get, post, put, remove } = verbs(send)
  return {
    instance: () => get<Instance>('/api/instance'),
    startGuest: (notice: string | undefined) => post<Me>('/api/guest', notice === undefined ? {} : { notice }),
    requestCode: (email: string) => post<unknown>('/api/login/code', { email }),
    signIn: (input: { email: string; code: string; birthDate?: string }) => post<Me>('/api/login', input),
    signOut: () => remove('/api/login'),
    logins: () => get<Items<Login>>('/api/me/logins'),
    endLogin: (id: string) => remove(`/api/me/logins/${id}`),
    eraseMe: () => remove('/api/me'),
    exportPath: '/api/me/export',

    readTarget: (target: TargetRequest, signal?: AbortSignal) => post<Target>('/api/targets', target, signal),
    resumes: () => get<Items<Resume>>('/api/resumes'),
    pasteResume: (text: string) => post<Resume>('/api/resumes', { text }),
    uploadResume: (file: File, signal?: AbortSignal) => post<Resume>('/api/resumes', form(file), signal),
    deleteResume: (id: string) => remove(`/api/resumes/${id}`),

    searchPostings: (query: string, signal?: AbortSignal) => get<PostingPage>(`/api/postings?${query}`, signal),
    posting: (id: string, signal?: AbortSignal) => get<Posting>(`/api/postings/${id}`, signal),
    savePosting: (id: string) => post<PostingSaved>(`/api/postings/${id}/save`, {}),
    unsavePosting: (id: string) => remove(`/api/postings/${id}/save`),
    savedPostings: () => get<Items<SavedPosting>>('/api/me/postings'),

    prepareApplication: (postingId: string, input: PrepareApplication) =>
      post<ApplicationCard>(`/api/postings/${postingId}/applications`, input),
    relatedApplications: (postingId: string) => get<Items<RelatedApplication>>(`/api/postings/${postingId}/applications`),
    applications: () => get<Items<ApplicationCard>>('/api/applications'),
    application: (id: string) => get<Application>(`/api/applications/${id}`),
    changeApplication: (id: string, input: ChangeApplication) => put<Application>(`/api/applications/${id}`, input),
    withdrawApplication: (id: string) => post<Application>(`/api/applications/${id}/withdraw`, {}),
    deleteApplication: (id: string) => remove(`/api/applications/${id}`),
    organisations: () => get<MyOrganisations>('/api/employers'),
    requestDomainCode: (email: string) => post<unknown>('/api/employers/code', { email }),
    openOrganisation: (input: OpenOrganisation) => post<Organisation>('/api/employers', input),
    organisation: (id: string) => get<OrganisationPage>(`/api/employers/${id}`),
    inviteMember: (id: string, input: InviteMember) => post<unknown>(`/api/employers/${id}/invitations`, input),
    joinOrganisation: (id: string) => post<Organisation>(`/api/employers/${id}/join`, {}),
    removeMember: (id: string, memberId: string) => remove(`/api/employers/${id}/members/${memberId}`),
    previewPosting: (id: string, input: WritePosting) => post<Posting>(`/api/employers/${id}/preview`, input),
    writePosting: (id: string, input: WritePosting) => post<PostingPublished>(`/api/employers/${id}/postings`, input),
    editPosting: (id: string, postingId: string, input: WritePosting) =>
      put<PostingPublished>(`/api/employers/${id}/postings/${postingId}`, input),
    closePosting: (id: string, postingId: string) => post<unknown>(`/api/employers/${id}/postings/${postingId}/close`, {}),
    repostPosting: (id: string, postingId: string, closesOn: string) =>
      post<PostingPublished>(`/api/employers/${id}/postings/${postingId}/repost`, { closesOn }),

    notes: (cursor?: string) => get<NotePage>(`/api/notes${cursor === undefined ? '' : `?cursor=${cursor}`}`),
    readNote: (id: string) => post<unknown>(`/api/notes/${id}/read`, {}),
    readNotes: (upTo: string) => post<unknown>('/api/notes/read', { upTo }),
    deleteNote: (id: string) => remove(`/api/notes/${id}`),
    notePreferences: () => get<NotePreferences>('/api/notes/preferences'),
    chooseNotes: (input: ChooseNotes) => put<NotePreferences>('/api/notes/preferences', input),
    unsubscribing: (token: string) => get<Unsubscribing>(`/api/unsubscribe/${token}`),
    unsubscribe: (token: string) => post<Unsubscribing>(`/api/unsubscribe/${token}`, {}),
    searches: () => get<Items<SavedSearch>>('/api/searches'),
    saveSearch: (input: SaveSearch) => post<SavedSearch>('/api/searches', input),
    changeSearch: (id: string, input: ChangeSearch) => put<SavedSearch>(`/api/searches/${id}`, input),
    openSearch: (id: string) => post<unknown>(`/api/searches/${id}/open`, {}),
    deleteSearch: (id: string) => remove(`/api/searches/${id}`),

    createInterview: (input: CreateInterview) => post<Interview>('/api/interviews', input),
    interviews: () => get<Items<InterviewSummary>>('/api/interviews'),
    interview: (id: string) => get<Interview>(`/api/interviews/${id}`),
    deleteInterview: (id: string) => remove(`/api/interviews/${id}`),
    scorecard: (id: InterviewId | string) => get<Scorecard>(`/api/interviews/${id}/scorecard`),
    contest: (id: string, turnId: string, appeal: AppealRequest, key: string) =>
      post<Appeal>(`/api/interviews/${id}/answers/${turnId}/appeals`, appeal, undefined, key),
    withdrawAppeal: (id: string, turnId: string, appealId: string) =>
      remove<Appeal>(`/api/interviews/${id}/answers/${turnId}/appeals/${appealId}`),
    forkInterview: (id: string, turnId: TurnId) => post<Interview>(`/api/interviews/${id}/forks`, { turnId }),
    attempts: (id: string) => get<Items<Attempt>>(`/api/interviews/${id}/attempts`),
    retryAnswer: (id: string, turnId: TurnId, text: string) => post<Attempt>(`/api/interviews/${id}/answers/${turnId}/attempts`, { text }),
    progress: () => get<PracticeProgress>('/api/progress'),
    recommendations: (id: string) => get<Recommendations>(`/api/interviews/${id}/recommendations`),
    learning: () => get<Learning>('/api/learning'),
    switchLearning: (isOn: boolean) => put<Learning>('/api/learning', { isOn }),
    markCourse: (id: string, state: MarkState) => put<CourseMark>(`/api/courses/${id}/mark`, { state }),
    unmarkCourse: (id: string) => remove(`/api/courses/${id}/mark`),

    scorecardFile: (id: string, ending: 'pdf' | 'md' | 'json') => `/api/interviews/${id}/scorecard.${ending}`,
    shares: (id: string) => get<Items<Share>>(`/api/interviews/${id}/shares`),
    shareScorecard: (id: string, input: ShareScorecard) => post<ShareMade>(`/api/interviews/${id}/shares`, input),
    revokeShare: (id: string, shareId: string) => remove(`/api/interviews/${id}/shares/${shareId}`),
    openShared: (token: string) => get<SharedScorecard>(`/api/shared/${token}`),
    askPerson: (id: string, input: AskPerson) => post<PersonAsked>(`/api/interviews/${id}/review-requests`, input),
    reviews: (id: string) => get<Items<Review>>(`/api/interviews/${id}/reviews`),
    deleteReview: (id: string, reviewId: string) => remove(`/api/interviews/${id}/reviews/${reviewId}`),
    openReview: (token: string) => get<ReviewSheet>(`/api/review/${token}`),
    saveReview: (token: string, input: SaveReview) => put<Review>(`/api/review/${token}`, input),

    administration: () => get<Administration>('/api/admin'),
    replayDeadLetter: (id: string) => post<Replayed>(`/api/admin/dead-letters/${id}/replay`, {}),
    discardDeadLetter: (id: string) => remove(`/api/admin/dead-letters/${id}`),
    removeSamples: () => remove<{ removed: number }>('/api/postings/samples'),

    developmentMails: () => get<Items<Mail>>('/api/dev/mails'),
  }
}

const verbs = (send: Fetch) => ({
  get: <View>(path: string, signal?: AbortSignal) => ask<View>(send, path, signal ? { signal } : {}),
  post: <View>(path: string, body: unknown, signal?: AbortSignal, key?: string) =>
    ask<View>(send, path, { method: 'POST', ...encoded(body, key), ...(signal ? { signal } : {}) }),
  put: <View>(path: string, body: unknown) => ask<View>(send, path, { method: 'PUT', ...encoded(body) }),
  remove: <View = unknown>(path: string) => ask<View>(send, path, { method: 'DELETE' }),
})

/** The server's answers are typed by the contract's views and come from our own origin, so they are trusted, not parsed again. */
const ask = async <View>(send: Fetch, path: string, init: RequestInit): Promise<View> => {
  const response = await send(path, { credentials: 'same-origin', ...init }).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause
    throw new Problem({ code: 'offline', title: 'The server cannot be reached. Check your connection and try again.' })
  })
  const body: unknown = response.status === 204 ? null : await response.json().catch(() => null)
  if (!response.ok) throw new Problem(problemIn(body))
  return body as View
}

const problemIn = (body: unknown): ProblemBody => {
  const isProblem = typeof body === 'object' && body !== null && 'code' in body && 'title' in body
  if (isProblem) return body as ProblemBody
  return { code: 'internal', title: 'The server could not answer. Try again in a moment.', retryable: true }
}

/** Under an idempotency key the same request sent again gets the same answer. */
const encoded = (body: unknown, key?: string): RequestInit =>
  body instanceof FormData
    ? { body }
    : { body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...(key && { 'idempotency-key': key }) } }

const form = (file: File): FormData => {
  const data = new FormData()
  data.set('file', file)
  return data
}
