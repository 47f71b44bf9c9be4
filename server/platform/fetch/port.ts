/** How a site names the version it sent, so that it can be asked for a newer one only. */
export type Validators = { etag: string | null; lastModified: string | null }

/**
 * What a guarded fetch brought back. `text` is decoded; `url` is where the last hop ended. Of a feed also its validators, and the
 * `Retry-After` of a site that wants to be left alone.
 */
export type Fetched = {
  url: string
  status: number
  contentType: string
  text: string
  validators?: Validators
  retryAfter?: string | null
}

/** A feed may be larger and slower than a page, and be CSV or plain text. `asksRobots: false` is for interfaces made for programs. */
export type FeedWish = { asksRobots: boolean; validators: Validators | null }

/**
 * The only way out of the house. Refuses (`Refusal` `unreachable_link`) every address that is not public unicast,
 * ports other than 80 and 443, credentials, more than three hops, more than 2 MB, more than 5 s, and types other
 * than HTML, JSON and XML. With `feed`: more than 32 MB, more than 60 s.
 */
export type GuardedFetch = (url: string, signal: AbortSignal, feed?: FeedWish) => Promise<Fetched>
