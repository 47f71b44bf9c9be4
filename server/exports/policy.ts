/** Reading everything of an interview, and for a PDF a thread for a second. */
export const exportsPerCandidate = { name: 'scorecard.export', points: 120, seconds: 3_600 } as const
