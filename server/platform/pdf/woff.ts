import { inflateSync } from 'node:zlib'

const HEAD = { woff: 44, sfnt: 12 } as const
const ENTRY = { woff: 20, sfnt: 16 } as const

/**
 * A WOFF 1.0 file (W3C Recommendation, 2012) as the plain font in it: the same tables, each unpacked. The PDF library reads
 * both, but unpacks in JavaScript, which took longer than setting the whole document.
 */
export const unpackWoff = (woff: Buffer): Buffer => {
  if (woff.readUInt32BE(0) !== 0x774f4646) throw new Error('This is no WOFF file.')
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => readTable(woff, HEAD.woff + index * ENTRY.woff))
  const head = Buffer.alloc(HEAD.sfnt + count * ENTRY.sfnt)
  const power = Math.floor(Math.log2(count))
  head.writeUInt32BE(woff.readUInt32BE(4), 0)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(2 ** power * 16, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(count * 16 - 2 ** power * 16, 10)
  let offset = head.length
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const at = HEAD.sfnt + index * ENTRY.sfnt
    head.writeUInt32BE(tag, at)
    head.writeUInt32BE(checksum, at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(data.length, at + 12)
    offset += padded(data.length)
  }
  return Buffer.concat([head, ...tables.flatMap(({ data }) => [data, Buffer.alloc(padded(data.length) - data.length)])])
}

const padded = (length: number) => Math.ceil(length / 4) * 4

const readTable = (woff: Buffer, at: number) => {
  const offset = woff.readUInt32BE(at + 4)
  const packed = woff.subarray(offset, offset + woff.readUInt32BE(at + 8))
  const length = woff.readUInt32BE(at + 12)
  const data = packed.length < length ? inflateSync(packed) : packed
  return { tag: woff.readUInt32BE(at), checksum: woff.readUInt32BE(at + 16), data }
}
