/**
 * Text that every database stores and every reader gets back: U+FFFD stands for what cannot be (NUL, halves of characters).
 * As long as it was, so that offsets stay true.
 */
export const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '\uFFFD')

/** The same on one line. */
export const oneLine = (text: string): string => storable(text).replace(/[\p{Cc}\p{Z}]+/gu, ' ')
