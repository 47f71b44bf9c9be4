import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Message } from './port.ts'

const FrontMatter = z.strictObject({
  id: z.string().regex(/^[a-z-]+\/[a-z-]+$/),
  version: z.coerce.number().int().min(1),
  input: z.string().transform((keys) => keys.split(',').map((key) => key.trim())),
  output: z.enum(['text', 'json']),
  temperature: z.coerce.number().min(0).max(2),
  maxTokens: z.coerce.number().int().min(1),
  why: z.string().min(1),
})
type FrontMatter = z.infer<typeof FrontMatter>

/** A prompt file as it was released. `hash` covers its partials too: what a model was sent cannot change unseen. */
export type Template = FrontMatter & { name: string; hash: string; parts: Message[]; slots: string[] }

const INCLUDE = /\{\{> ([a-z-]+)\}\}/g
const SLOT = /\{\{([A-Za-z]+)\}\}/g
const PART = /^## (system|user)$/gm

/** Reads one prompt file. `partials` maps a partial's name to its text. Throws on anything it does not know. */
export const readTemplate = (source: string, partials: Record<string, string>): Template => {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? []
  if (head === undefined || body === undefined) throw new Error('A prompt begins with front matter between two lines of ---.')
  const front = FrontMatter.parse(Object.fromEntries(head.split('\n').map(readLine)))
  const whole = body.replace(INCLUDE, (_, name: string) => partialOf(partials, name))
  const slots = [...new Set([...whole.matchAll(SLOT)].map((match) => match[1] ?? ''))]
  const unknown = slots.filter((slot) => slot !== 'data' && slot !== 'canary' && !front.input.includes(slot))
  if (unknown.length > 0) throw new Error(`${front.id} has slots that its input does not name: ${unknown.join(', ')}.`)
  const hash = createHash('sha256').update(`${head}\n${whole}`).digest('hex')
  return { ...front, name: `${front.id}.v${front.version}`, hash, parts: readParts(whole), slots }
}

/** Fills the slots in one pass, so that nothing which was filled in can open another slot. */
export const fill = (text: string, valueFor: (slot: string) => string): string => text.replace(SLOT, (_, slot: string) => valueFor(slot))

const readLine = (line: string): [string, string] => {
  const colon = line.indexOf(':')
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
}

const partialOf = (partials: Record<string, string>, name: string): string => {
  const text = partials[name]
  if (text === undefined) throw new Error(`There is no partial called ${name}.`)
  return text.trim()
}

const readParts = (body: string): Message[] => {
  const pieces = body.split(PART).slice(1)
  const parts: Message[] = []
  for (let at = 0; at < pieces.length; at += 2) {
    parts.push({ role: pieces[at] === 'system' ? 'system' : 'user', content: (pieces[at + 1] ?? '').trim() })
  }
  if (parts.length === 0) throw new Error('A prompt has a ## system and a ## user part.')
  return parts
}
