import { z } from 'zod'
import { Login, Me, RequestCode, SignIn, StartGuest } from './accounts.ts'
import { Administration, Replayed } from './administration.ts'
import { Appeal, AppealRequest } from './appeals.ts'
import { Application, ApplicationCard, ChangeApplication, PrepareApplication, RelatedApplication } from './applications.ts'
import { Bundle } from './bundle.ts'
import { employerCalls } from './employer-calls.ts'
import { InterviewId } from './ids.ts'
import { CreateInterview, ForkInterview, Interview, InterviewSummary } from './interviews.ts'
import { EventBody } from './live.ts'
import { CourseMark, Learning, MarkCourse, Recommendations, SwitchLearning } from './matching.ts'
import { noteCalls } from './note-calls.ts'
import { Posting, PostingPage, PostingSaved, SavedPosting, SavePosting, SearchPostings } from './postings.ts'
import { Attempt, PracticeProgress, RetryAnswer } from './practice.ts'
import { PasteResume, Resume } from './profiles.ts'
import { AskPerson, PersonAsked, Review, ReviewSheet, SaveReview } from './reviews.ts'
import { AnswerScore, Scorecard, ScoreRequest } from './scorecards.ts'
import { Share, SharedScorecard, ShareMade, ShareScorecard } from './shares.ts'
import { Instance } from './status.ts'
import { Target, TargetRequest } from './targets.ts'

/** One call of the HTTP interface, under `/api`. `reply` null means an empty reply. */
export type Call = {
  method: 'get' | 'post' | 'put' | 'delete'
  path: string
  does: string
  body?: z.ZodType
  query?: z.ZodObject
  status: number
  reply: z.ZodType | null
  /** For a reply that is a file: its media type, where it is not JSON. */
  file?: string
}

const list = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item) })
const LoggedEvent = z.intersection(EventBody, z.object({ interviewId: InterviewId, seq: z.int(), at: z.number() }))
const CodeSent = z.object({ expiresAt: z.number().describe('When the code stops working, ms since 1970.') })

/** Every call there is; a test holds this list against the routes. Path parameters are ids. */
export const calls: readonly Call[] = [
  { method: 'post', path: '/guest', does: 'Start as a guest; the login comes as a cookie', body: StartGuest, status: 201, reply: Me },
  { method: 'post', path: '/login/code', does: 'Send a sign-in code', body: RequestCode, status: 202, reply: CodeSent },
  { method: 'post', path: '/login', does: 'Sign in with the code', body: SignIn, status: 200, reply: Me },
  { method: 'delete', path: '/login', does: 'Sign out', status: 204, reply: null },
  { method: 'get', path: '/me', does: 'Who am I', status: 200, reply: Me },
  { method: 'delete', path: '/me', does: 'Delete everything of mine', status: 204, reply: null },
  { method: 'get', path: '/me/export', does: 'Everything that is kept of me', status: 200, reply: z.record(z.string(), z.unknown()) },
  { method: 'get', path: '/me/logins', does: 'The devices that are signed in', status: 200, reply: list(Login) },
  { method: 'delete', path: '/me/logins/:id', does: 'Sign a device out', status: 204, reply: null },
  {
    method: 'post',
    path: '/targets',
    does: 'Preview what a title, link or description says',
    body: TargetRequest,
    status: 200,
    reply: Target,
  },
  { method: 'get', path: '/resumes', does: 'My résumés', status: 200, reply: list(Resume) },
  { method: 'post', path: '/resumes', does: 'Upload a file (multipart) or paste text', body: PasteResume, status: 201, reply: Resume },
  { method: 'delete', path: '/resumes/:id', does: 'Delete a résumé', status: 204, reply: null },
  {
    method: 'get',
    path: '/postings',
    does: 'Search the job board; needs no login',
    query: SearchPostings,
    status: 200,
    reply: PostingPage,
  },
  { method: 'get', path: '/postings/:id', does: 'One posting; needs no login', status: 200, reply: Posting },
  { method: 'post', path: '/postings/:id/save', does: 'Save a posting', body: SavePosting, status: 201, reply: PostingSaved },
  { method: 'delete', path: '/postings/:id/save', does: 'Take a posting from the saved ones', status: 204, reply: null },
  {
    method: 'delete',
    path: '/postings/samples',
    does: 'Remove the sample postings; from the machine itself only',
    status: 200,
    reply: z.object({ removed: z.int() }),
  },
  {
    method: 'post',
    path: '/postings/:id/applications',
    does: 'Prepare an application: the package is kept, nothing is sent from here',
    body: PrepareApplication,
    status: 201,
    reply: ApplicationCard,
  },
  {
    method: 'get',
    path: '/postings/:id/applications',
    does: 'My applications for this posting, or for the same title at the same employer',
    status: 200,
    reply: list(RelatedApplication),
  },
  { method: 'get', path: '/applications', does: 'My applications, the newest first', status: 200, reply: list(ApplicationCard) },
  { method: 'get', path: '/applications/:id', does: 'One application with its package and timeline', status: 200, reply: Application },
  {
    method: 'put',
    path: '/applications/:id',
    does: 'Set its stage, reminder or note',
    body: ChangeApplication,
    status: 200,
    reply: Application,
  },
  { method: 'post', path: '/applications/:id/withdraw', does: 'Withdraw it', status: 200, reply: Application },
  { method: 'delete', path: '/applications/:id', does: 'Delete it', status: 204, reply: null },
  { method: 'get', path: '/me/postings', does: 'The postings I saved', status: 200, reply: list(SavedPosting) },
  ...employerCalls,
  ...noteCalls,
  { method: 'get', path: '/interviews', does: 'My interviews, newest first', status: 200, reply: list(InterviewSummary) },
  { method: 'post', path: '/interviews', does: 'Prepare an interview', body: CreateInterview, status: 201, reply: Interview },
  { method: 'get', path: '/interviews/:id', does: 'One interview with its transcript', status: 200, reply: Interview },
  { method: 'delete', path: '/interviews/:id', does: 'Delete an interview', status: 204, reply: null },
  {
    method: 'post',
    path: '/interviews/:id/forks',
    does: 'Go on from a question in a new interview',
    body: ForkInterview,
    status: 201,
    reply: Interview,
  },
  {
    method: 'get',
    path: '/interviews/:id/events',
    does: 'Replay the log',
    query: z.strictObject({ afterSeq: z.int().min(0).optional() }),
    status: 200,
    reply: z.object({ events: z.array(LoggedEvent) }),
  },
  { method: 'get', path: '/interviews/:id/scorecard', does: 'The scorecard as it stands', status: 200, reply: Scorecard },
  {
    method: 'get',
    path: '/interviews/:id/scorecard.json',
    does: 'The scorecard with all that it rests on, as a portable bundle',
    status: 200,
    reply: Bundle,
  },
  {
    method: 'get',
    path: '/interviews/:id/scorecard.md',
    does: 'The scorecard as Markdown',
    status: 200,
    reply: null,
    file: 'text/markdown',
  },
  { method: 'get', path: '/interviews/:id/scorecard.pdf', does: 'The scorecard as PDF', status: 200, reply: null, file: 'application/pdf' },
  { method: 'get', path: '/interviews/:id/shares', does: 'The links that show this scorecard', status: 200, reply: list(Share) },
  {
    method: 'post',
    path: '/interviews/:id/shares',
    does: 'Make a link that shows the scorecard',
    body: ShareScorecard,
    status: 201,
    reply: ShareMade,
  },
  { method: 'delete', path: '/interviews/:id/shares/:shareId', does: 'End a link at once', status: 204, reply: null },
  { method: 'get', path: '/shared/:token', does: 'What a link shows; needs no login', status: 200, reply: SharedScorecard },
  {
    method: 'post',
    path: '/interviews/:id/review-requests',
    does: 'Ask a person for their view',
    body: AskPerson,
    status: 201,
    reply: PersonAsked,
  },
  { method: 'get', path: '/interviews/:id/reviews', does: 'What people think of the answers', status: 200, reply: list(Review) },
  {
    method: 'delete',
    path: '/interviews/:id/reviews/:reviewId',
    does: "Delete a person's view and end its link",
    status: 204,
    reply: null,
  },
  { method: 'get', path: '/review/:token', does: 'What a person is asked about; needs no login', status: 200, reply: ReviewSheet },
  { method: 'put', path: '/review/:token', does: "Save the person's view", body: SaveReview, status: 200, reply: Review },
  {
    method: 'post',
    path: '/interviews/:id/answers/:turnId/appeals',
    does: 'Contest words of a scored answer; it is scored again at once',
    body: AppealRequest,
    status: 201,
    reply: Appeal,
  },
  {
    method: 'delete',
    path: '/interviews/:id/answers/:turnId/appeals/:appealId',
    does: 'Withdraw an appeal; the answer is scored again at once',
    status: 200,
    reply: Appeal,
  },
  { method: 'get', path: '/interviews/:id/attempts', does: 'Further attempts at its questions', status: 200, reply: list(Attempt) },
  {
    method: 'post',
    path: '/interviews/:id/answers/:turnId/attempts',
    does: 'Answer a question again',
    body: RetryAnswer,
    status: 201,
    reply: Attempt,
  },
  { method: 'get', path: '/progress', does: 'How practice goes, and what to try again next', status: 200, reply: PracticeProgress },
  {
    method: 'get',
    path: '/interviews/:id/recommendations',
    does: 'What the interview says to learn next, with reasons',
    status: 200,
    reply: Recommendations,
  },
  { method: 'get', path: '/learning', does: 'What to learn, over my interviews', status: 200, reply: Learning },
  { method: 'put', path: '/learning', does: 'Switch recommendations off or on', body: SwitchLearning, status: 200, reply: Learning },
  {
    method: 'put',
    path: '/courses/:id/mark',
    does: 'Plan a course, finish it or put it away',
    body: MarkCourse,
    status: 200,
    reply: CourseMark,
  },
  { method: 'delete', path: '/courses/:id/mark', does: 'Take a mark back', status: 204, reply: null },
  { method: 'post', path: '/score', does: 'Judge one answer', body: ScoreRequest, status: 200, reply: AnswerScore },
  { method: 'get', path: '/admin', does: 'How the instance is doing; for administrators', status: 200, reply: Administration },
  {
    method: 'post',
    path: '/admin/dead-letters/:id/replay',
    does: 'Put a dead letter back to work; for administrators',
    status: 200,
    reply: Replayed,
  },
  { method: 'delete', path: '/admin/dead-letters/:id', does: 'Discard a dead letter; for administrators', status: 204, reply: null },
  { method: 'get', path: '/instance', does: 'What this instance is', status: 200, reply: Instance },
]
