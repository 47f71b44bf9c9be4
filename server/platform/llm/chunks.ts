import { declined } from './faults.ts'
import { ProviderError, type Usage } from './port.ts'

/** What one chunk of a Chat Completions stream says. Read by hand: chunks come by the thousand and fail softly. */
type Chunk = { text: string; usage: Usage | null }
/** What a stream has said so far about its end. */
export type Reading = { chunks: number; hasText: boolean; finish: string | null; isRefusal: boolean }

type Loose = { [name: string]: unknown }
const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null
const malformed = () => new ProviderError('malformed', true, 'The model server sent a chunk that cannot be read.')

/** Reads one chunk and notes in `seen` what it says about the end. */
export const readChunk = (chunk: unknown, seen: Reading): Chunk => {
  if (!isLoose(chunk)) throw malformed()
  seen.chunks += 1
  const usage = readUsage(chunk.usage)
  const choice: unknown = Array.isArray(chunk.choices) ? chunk.choices[0] : undefined
  if (!isLoose(choice)) return { text: '', usage }
  if (typeof choice.finish_reason === 'string' && choice.finish_reason !== '') seen.finish = choice.finish_reason
  const delta = isLoose(choice.delta) ? choice.delta : {}
  if (typeof delta.refusal === 'string' && delta.refusal !== '') seen.isRefusal = true
  const text = delta.content ?? ''
  if (typeof text !== 'string') throw malformed()
  return { text, usage }
}

const readUsage = (usage: unknown): Usage | null => {
  if (!isLoose(usage)) return null
  const { prompt_tokens: input, completion_tokens: output } = usage
  return typeof input === 'number' && typeof output === 'number' ? { inputTokens: input, outputTokens: output } : null
}

/** Throws unless the provider said that it finished: the SDK ends a broken stream as if it were whole. */
export const checkFinish = (seen: Reading): void => {
  if (seen.isRefusal) throw declined()
  if (seen.chunks === 0) throw new ProviderError('malformed', true, 'The model server answered with something that is no event stream.')
  if (seen.finish === 'content_filter') throw new ProviderError('filtered', false, 'The model server withheld the answer.')
  if (seen.finish === 'length') throw new ProviderError('cut_off', false, 'The answer grew longer than it may.')
  if (seen.finish === null) throw new ProviderError('cut_off', true, 'The answer ended without an end.')
  if (!seen.hasText) throw new ProviderError('malformed', true, 'The model finished without saying anything.')
}

const OPEN = '<think>'
const CLOSE = '</think>'

/** Drops the thoughts that some servers put in front of the answer as `<think>…</think>`. Stateful: one per stream. */
export const withoutThoughts = (): ((text: string) => string) => {
  let state: 'start' | 'thinking' | 'gap' | 'answer' = 'start'
  let held = ''
  return (text) => {
    if (state === 'answer') return text
    held += text
    if (state === 'start') {
      const begun = held.trimStart()
      if (begun.length < OPEN.length && OPEN.startsWith(begun)) return ''
      state = begun.startsWith(OPEN) ? 'thinking' : 'gap'
    }
    if (state === 'thinking') {
      const end = held.indexOf(CLOSE)
      if (end < 0) return ''
      held = held.slice(end + CLOSE.length)
      state = 'gap'
    }
    const answer = held.trimStart()
    held = ''
    if (answer !== '') state = 'answer'
    return answer
  }
}
