import type OpenAI from 'openai'
import type { ModelConfig } from '../../config.ts'
import type { Call } from './attempt.ts'
import { ProviderError } from './port.ts'
import { adapt, firstQuirks, type Quirks, requestBody, withThinkingRoom } from './request.ts'
import { openFetch } from './transport.ts'

export const OPENAI_URL = 'https://api.openai.com/v1'

export type Client = {
  /** Starts one streamed completion; asks again for as long as the server finds another field to refuse. */
  open(call: Call): Promise<AsyncIterable<unknown>>
  /** Throws a retryable error the first time: from then on the limit of tokens leaves room for thoughts. */
  makeRoomForThoughts(): void
}

/** The SDK for one server, and what has been learnt of the fields that it takes. */
export const openClient = (config: ModelConfig, timeout: number): Client => {
  const sdk = lazySdk(config, timeout)
  let quirks = firstQuirks(config)

  return {
    open: async ({ prompt, context, json, watch }) => {
      const openai = await sdk()
      let trying = quirks
      for (;;) {
        const body = requestBody(trying, config, prompt, context, json)
        try {
          const chunks = await openai.chat.completions.create(body, { signal: watch.signal })
          quirks = trying
          return chunks
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

/** Loaded when somebody asks, not at start: the package is large. Nothing is left for it to read from the environment. */
const lazySdk = (config: ModelConfig, timeout: number): (() => Promise<OpenAI>) => {
  let made: Promise<OpenAI> | null = null
  const make = async () => {
    const [{ OpenAI: Sdk }, fetch] = await Promise.all([import('openai'), openFetch()])
    return new Sdk({
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
  }
  return () => {
    made ??= make()
    return made
  }
}
