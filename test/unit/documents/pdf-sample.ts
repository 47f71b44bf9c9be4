/** A PDF of one or more pages, each given as its content stream; `/F1` is Helvetica, `/Faint` sets an alpha of nothing. */
export const pdfOf = (...pages: string[]): Uint8Array => {
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((content, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents ${5 + at * 2} 0 R/Resources<</Font<</F1 3 0 R>>/ExtGState<</Faint<</ca 0.01>>>>>>>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    ]),
  ]
  return Buffer.from(withIndex(objects), 'latin1')
}

const withIndex = (objects: readonly string[], trailer = ''): string => {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`
}

/** A PDF that asks for a password (revision 3, 128 bit; the keys belong to no password). */
export const lockedPdf = (): Uint8Array => {
  const key = 'ab'.repeat(32)
  const encrypt = `<</Filter/Standard/V 2/R 3/Length 128/P -3904/O<${key}>/U<${key}>>>`
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>', encrypt]
  return Buffer.from(withIndex(objects, `/Encrypt 3 0 R/ID[<${'cd'.repeat(16)}><${'cd'.repeat(16)}>]`), 'latin1')
}

/** One line of text at a place, 12 points unless said otherwise. */
export const line = (text: string, y: number, { x = 72, size = 12, before = '' } = {}): string =>
  `BT ${before} /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET\n`
