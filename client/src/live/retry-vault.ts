/** Words of a further attempt that are not sent yet, kept in this browser by interview and answer. */
export type RetryVault = {
  read: (interviewId: string, turnId: string) => string
  keep: (interviewId: string, turnId: string, text: string) => void
}

const PREFIX = 'unsent-retry:'
const keyOf = (interviewId: string, turnId: string) => `${PREFIX}${interviewId}:${turnId}`

/** What is kept here is kept when `keep` returns: a page that is left in the next moment has lost no letter. Both throw where storage is forbidden. */
export const browserRetryVault = (): RetryVault => ({
  read: (interviewId, turnId) => localStorage.getItem(keyOf(interviewId, turnId)) ?? '',
  keep: (interviewId, turnId, text) => {
    if (text === '') localStorage.removeItem(keyOf(interviewId, turnId))
    else localStorage.setItem(keyOf(interviewId, turnId), text)
  },
})

/** Nothing unsent stays of an interview that is deleted, or of any. */
export const forgetRetries = (interviewId?: string): void => {
  try {
    const gone = interviewId === undefined ? PREFIX : keyOf(interviewId, '')
    for (const key of Object.keys(localStorage)) if (key.startsWith(gone)) localStorage.removeItem(key)
  } catch {
    return
  }
}
