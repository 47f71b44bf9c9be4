const ABBREVIATION = /(?:^|[\s(“])(?:mr|mrs|ms|dr|sr|jr|st|prof|vs|etc|e\.g|i\.e|approx|no)\.$/i

/** Sentences of something an interviewer says, quotes kept whole, each with its mark. */
export const sentencesOf = (text: string): string[] => {
  const sentences: string[] = []
  let from = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '“') quoted = true
    if (sign === '”') quoted = false
    if (quoted || !endsAt(text, from, at)) continue
    sentences.push(text.slice(from, at + 1).trim())
    from = at + 1
  }
  const rest = text.slice(from).trim()
  return rest === '' ? sentences : [...sentences, rest]
}

/** Whether the sign at `at` ends the sentence that began at `from`; a mark at the very end of the text does. */
export const endsAt = (text: string, from: number, at: number): boolean => {
  const sign = text.charAt(at)
  if (sign === '\n') return text.slice(from, at).trim() !== ''
  if (sign !== '.' && sign !== '!' && sign !== '?') return false
  const next = text.charAt(at + 1)
  if (next !== '' && !/\s/.test(next)) return false
  return sign !== '.' || !ABBREVIATION.test(text.slice(from, at + 1))
}
