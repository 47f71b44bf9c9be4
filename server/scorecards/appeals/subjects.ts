import { readSentences, type Token } from '#server/platform/text/language.ts'

type Place = { start: number; end: number }

const SPEAKERS = new Set(['i', 'we', 'he', 'she', 'they'])
const JOINERS = new Set(['and', 'but', 'or', 'then', 'so', 'also', 'because', 'when'])

/**
 * Who acts in the words that stay. "I called the doctor, drew cultures and …" without its first clause has nobody left who
 * drew them, so a pronoun at the front of struck words stays for the verb that follows them in the same sentence.
 */
export const keptSubjects = (said: string, struck: readonly Place[]): Place[] => {
  const isStruck = (token: Token) => struck.some(({ start, end }) => token.start >= start && token.end <= end)
  return readSentences(said).flatMap(({ tokens }) => {
    const words = tokens.filter(({ pos }) => pos !== 'PUNCT')
    return words.flatMap((token, at) => {
      const isFront = isStruck(token) && !words.slice(0, at).some((before) => isStruck(before) && !JOINERS.has(before.lower))
      if (!isFront || !SPEAKERS.has(token.lower)) return []
      const next = words.slice(at).find((after) => !isStruck(after) && !JOINERS.has(after.lower) && after.pos !== 'ADV')
      return next?.pos === 'VERB' || next?.pos === 'AUX' ? [{ start: token.start, end: token.end }] : []
    })
  })
}
