import type { ForkedFrom, Interview, InterviewSummary, Turn } from '#contract/interviews.ts'
import { progressOf } from '../interviewer/index.ts'
import { answerable } from './state.ts'
import type { InterviewRow, TurnRow } from './store.ts'

export const viewSummary = (row: InterviewRow, forkedFrom: ForkedFrom | null): InterviewSummary => ({
  id: row.id,
  title: row.target.title,
  employer: row.target.employer,
  kind: row.kind,
  mode: row.mode,
  status: row.status,
  endCause: row.endCause,
  createdAt: row.createdAt,
  endedAt: row.endedAt,
  answered: row.answered,
  score: row.score,
  keep: row.keep,
  forkedFrom,
})

export const viewInterview = (row: InterviewRow, rows: TurnRow[], forkedFrom: ForkedFrom | null): Interview => ({
  ...viewSummary(row, forkedFrom),
  target: row.target,
  seniority: row.seniority,
  persona: row.persona,
  language: row.language,
  minutes: row.minutes,
  seq: row.seq,
  elapsedMs: row.elapsedMs,
  progress: row.status === 'lobby' ? null : progressOf(row.plan, row.state.slotIndex),
  answerable: row.status === 'ended' ? null : answerable(row.state),
  transcript: rows.map(viewTurn),
})

export const viewTurn = (row: TurnRow): Turn => ({
  turnId: row.id,
  speaker: row.speaker,
  kind: row.kind,
  cause: row.cause,
  text: row.text,
  at: row.startedAt,
  answers: row.answers,
  slotId: row.slotId,
  by: row.by,
  copied: row.isCopied,
})
