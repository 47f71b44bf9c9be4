export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

/** Text up to its last whole word, so that a word never starts on one line and jumps to the next. */
export const wholeWords = (text: string): string => /^[\s\S]*\s/.exec(text)?.[0] ?? ''

export const firstWords = (text: string, count: number): string => {
  const words = text.trim().split(/\s+/)
  return words.length <= count ? words.join(' ') : `${words.slice(0, count).join(' ')} …`
}

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

export const sentenceCase = (text: string): string => {
  const spaced = text.replaceAll(/[_-]/g, ' ')
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
