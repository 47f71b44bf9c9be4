import type { NoteArrived } from '#contract/notes.ts'
import { connection } from './socket.ts'

/** Hears of notes, and each time that it is connected anew: some may have come while it was not. Returns its end. */
export const hearNotes = (arrived: (told: NoteArrived | null) => void): (() => void) => {
  const socket = connection()
  socket.on('connect', () => arrived(null))
  socket.on('note.arrived', arrived)
  socket.connect()
  return () => void socket.off().disconnect()
}
