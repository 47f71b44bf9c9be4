const PREFIX = 'unsent-'

/**
 * Words that are not sent yet, kept in this browser by key. They are kept when `keepUnsent` returns: a page that is left in the next
 * moment has lost no letter. Where storage is forbidden nothing is kept, and people still can write.
 */
export const keepUnsent = (key: string, text: string): void => {
  quietly(() => (text === '' ? localStorage.removeItem(PREFIX + key) : localStorage.setItem(PREFIX + key, text)))
}

/** Empty when there is nothing. */
export const readUnsent = (key: string): string => quietly(() => localStorage.getItem(PREFIX + key)) ?? ''

/** Drops every text whose key begins so. */
export const forgetUnsent = (keyStart: string): void => {
  quietly(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX + keyStart)) localStorage.removeItem(key)
  })
}

const quietly = <Result>(act: () => Result): Result | null => {
  try {
    return act()
  } catch {
    return null
  }
}
