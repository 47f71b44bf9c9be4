import { createStore, del, delMany, get, keys, set } from 'idb-keyval'

/** Words of a further attempt that are not sent yet, kept in this browser by interview and answer. */
export type RetryVault = {
  read: (interviewId: string, turnId: string) => Promise<string>
  keep: (interviewId: string, turnId: string, text: string) => Promise<void>
}

/** The same store as that of the room: what empties that one empties this too. */
const store = () => createStore('greenroom', 'unsent')
const keyOf = (interviewId: string, turnId: string) => `retry:${interviewId}:${turnId}`

export const browserRetryVault = (): RetryVault => {
  const at = store()
  return {
    read: async (interviewId, turnId) => (await get<string>(keyOf(interviewId, turnId), at)) ?? '',
    keep: (interviewId, turnId, text) => (text === '' ? del(keyOf(interviewId, turnId), at) : set(keyOf(interviewId, turnId), text, at)),
  }
}

/** Nothing unsent stays of an interview that is deleted. */
export const forgetRetries = async (interviewId: string): Promise<void> => {
  const at = store()
  const own = (await keys<string>(at)).filter((key) => key.startsWith(`retry:${interviewId}:`))
  await delMany(own, at)
}
