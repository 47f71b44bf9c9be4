import { and, eq, inArray } from 'drizzle-orm'
import type { Claim, Personal } from '../accounts/index.ts'
import { listEverything } from './store.ts'
import { noteChoices, noteMails, noteReaders, notes } from './tables.ts'

export const personal: Personal = {
  room: 'notes',
  describe: [
    {
      holds: 'Your notes: what happened, when, and whether you have read it',
      purpose: 'to tell you what happened while you were away',
      kept: 'until you delete them or what they are about, at most 90 days',
    },
    {
      holds: 'What you want to be told, how often by mail, and your time zone when you chose it',
      purpose: 'to tell you that and nothing else, in your morning',
      kept: 'until you delete your account; 30 days for a guest',
    },
    {
      holds: 'That and when a mail of notes was sent to you; neither its words nor your address',
      purpose: 'to send each mail once',
      kept: '90 days',
    },
  ],
  export: ({ db }, candidateId) => listEverything(db, candidateId),
  erase: (tx, candidateId) => [
    tx.delete(notes).where(eq(notes.candidateId, candidateId)),
    tx.delete(noteMails).where(eq(noteMails.candidateId, candidateId)),
    tx.delete(noteChoices).where(eq(noteChoices.candidateId, candidateId)),
    tx.delete(noteReaders).where(eq(noteReaders.candidateId, candidateId)),
  ],
}

/** A guest's notes go along; what the account had chosen stays. */
export const claimNotes: Claim = (tx, from, to) => {
  const known = tx.select({ cause: notes.cause }).from(notes).where(eq(notes.candidateId, to))
  return [
    tx.delete(notes).where(and(eq(notes.candidateId, from), inArray(notes.cause, known))),
    tx.update(notes).set({ candidateId: to }).where(eq(notes.candidateId, from)),
    tx.delete(noteChoices).where(eq(noteChoices.candidateId, from)),
    tx.delete(noteReaders).where(eq(noteReaders.candidateId, from)),
    tx.delete(noteMails).where(eq(noteMails.candidateId, from)),
  ]
}
