import type { CommandId } from '#contract/ids.ts'

/** A version 4 UUID. Not `crypto.randomUUID`, which is missing where a page is served without TLS from another machine. */
export const randomUuid = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** The one cast to a branded command id; what makes it one is that `randomUuid` made it just now. */
export const newCommandId = (): CommandId => randomUuid() as CommandId
