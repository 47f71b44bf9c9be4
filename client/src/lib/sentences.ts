const SENTENCE = /[^.!?…]*[.!?…]+["'”’)\]]*(?=\s)/g

/** The whole sentences of a growing text; what is still being said comes with its full stop, or with the end of the turn. */
export const sentences = (text: string, isOpen: boolean): string[] => {
  const whole = Array.from(text.matchAll(SENTENCE), (match) => match[0].trim())
  const rest = text.replaceAll(SENTENCE, '').trim()
  return isOpen || rest === '' ? whole : [...whole, rest]
}
