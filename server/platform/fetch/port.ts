/** What a guarded fetch brought back. `text` is decoded; `url` is where the last hop ended. */
export type Fetched = { url: string; status: number; contentType: string; text: string }

/**
 * The only way out of the house. Refuses (`Refusal` `unreachable_link`) every address that is not public unicast,
 * ports other than 80 and 443, credentials, more than three hops, more than 2 MB, more than 5 s, and types other
 * than HTML, JSON and XML.
 */
export type GuardedFetch = (url: string, signal: AbortSignal) => Promise<Fetched>
