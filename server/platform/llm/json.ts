import { ProviderError } from './port.ts'

/** Reads the one JSON value of an answer that may be wrapped in a code fence or a sentence. */
export const parseJson = (answer: string): unknown => {
  for (const candidate of [answer, unfenced(answer), braced(answer)]) {
    const value = tryParse(candidate)
    if (value !== undefined) return value
  }
  throw new ProviderError('malformed', true, 'The model answered with something that is not JSON.')
}

const unfenced = (answer: string) => /```(?:json)?\s*([\s\S]*?)```/.exec(answer)?.[1] ?? ''
const braced = (answer: string) => answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1)

const tryParse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
