import type OpenAI from 'openai'
import type { ModelConfig } from '../../config.ts'
import type { Call } from './attempt.ts'
import { readEvents } from './events.ts'
import { ProviderError } from './port.ts'
import { adapt, firstQuirks, type Quirks, requestBody, withThinkingRoom } from './request.ts'
import { bodyOf, openFetch } from './transport.ts'

export const OPENAI_URL = 'https://api.openai.com/v1'

export type Client = {
  /** Starts one streamed completion; asks again for as long as the server finds another field to refuse. What `read` makes of its chunks comes as they arrive, several at once. */
  open<Item>(call: Call, read: (chunk: unknown) => Item): Promise<AsyncIterable<Item[]>>
  /** Throws a retryable error the first time: from then on the limit of tokens leaves room for thoughts. */
  makeRoomForThoughts(): void
}

/** The SDK for one server, and what has been learnt of the fields that it takes. */
export const openClient = (config: ModelConfig, timeout: number): Client => {
  const sdk = lazySdk(config, timeout)
  let quirks = firstQuirks(config)

  return {
    open: async ({ prompt, context, json, watch }, read) => {
      const { openai, ApiError } = await sdk()
      let trying = quirks
      for (;;) {
        const body = requestBody(trying, config, prompt, context, json)
        try {
          const answer = await openai.chat.completions.create(body, { signal: watch.signal }).asResponse()
          quirks = trying
          return readEvents(bodyOf(answer), (chunk) => {
            const error = errorIn(chunk)
            if (error) throw new ApiError(undefined, error, undefined, answer.headers)
            return read(chunk)
          })
        } catch (thrown) {
          const next: Quirks | null = watch.signal.aborted ? null : adapt(trying, body, thrown)
          if (!next) throw thrown
          trying = next
        }
      }
    },
    makeRoomForThoughts: () => {
      const roomier = withThinkingRoom(quirks)
      if (!roomier) return
      quirks = roomier
      throw new ProviderError('cut_off', true, 'The model used all its tokens for thinking.')
    },
  }
}

/** Some servers send what went wrong as one more chunk. */
const errorIn = (chunk: unknown): object | null => {
  const error = typeof chunk === 'object' && chunk !== null && 'error' in chunk ? chunk.error : null
  if (!error) return null
  return typeof error === 'object' ? error : { message: String(error) }
}

/** Loaded when somebody asks, not at start: the package is large. Nothing is left for it to read from the environment. */
type Loaded = { openai: OpenAI; ApiError: typeof OpenAI.APIError }

const lazySdk = (config: ModelConfig, timeout: number): (() => Promise<Loaded>) => {
  let made: Promise<Loaded> | null = null
  const make = async () => {
    const [{ OpenAI: Sdk }, fetch] = await Promise.all([import('openai'), openFetch()])
    const openai = new Sdk({
      baseURL: config.baseUrl ?? OPENAI_URL,
      apiKey: config.apiKey ?? 'none',
      organization: null,
      project: null,
      fetch,
      maxRetries: 0,
      timeout,
      // It would print a chunk that it cannot parse.
      logLevel: 'off',
      ...(config.apiKey === undefined && { defaultHeaders: { Authorization: null } }),
    })
    return { openai, ApiError: Sdk.APIError }
  }
  return () => {
    made ??= make()
    return made
  }
}
