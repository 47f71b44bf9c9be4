import { z } from 'zod'

const id = <Brand extends string>(_brand: Brand) => z.uuid().brand<Brand>()

/** Every id is a UUIDv7 made by us: unguessable enough to be a name, ordered enough to be a key. */
export const CandidateId = id('CandidateId')
export const LoginId = id('LoginId')
export const InterviewId = id('InterviewId')
export const TurnId = id('TurnId')
export const CommandId = id('CommandId')
export const ResumeId = id('ResumeId')
export const PostingId = id('PostingId')
export const ShareId = id('ShareId')
export const ReviewId = id('ReviewId')
export const AppealId = id('AppealId')
export const ApplicationId = id('ApplicationId')
export const OrganisationId = id('OrganisationId')
export const MemberId = id('MemberId')
export const NoteId = id('NoteId')
export const SavedSearchId = id('SavedSearchId')

export type CandidateId = z.infer<typeof CandidateId>
export type LoginId = z.infer<typeof LoginId>
export type InterviewId = z.infer<typeof InterviewId>
export type TurnId = z.infer<typeof TurnId>
export type CommandId = z.infer<typeof CommandId>
export type ResumeId = z.infer<typeof ResumeId>
export type PostingId = z.infer<typeof PostingId>
export type ShareId = z.infer<typeof ShareId>
export type ReviewId = z.infer<typeof ReviewId>
export type AppealId = z.infer<typeof AppealId>
export type ApplicationId = z.infer<typeof ApplicationId>
export type OrganisationId = z.infer<typeof OrganisationId>
export type MemberId = z.infer<typeof MemberId>
export type NoteId = z.infer<typeof NoteId>
export type SavedSearchId = z.infer<typeof SavedSearchId>
