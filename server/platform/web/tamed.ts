/** As browsers do, sooner: elements deeper than this are read as if they stood in their ancestor. */
const DEPTH_MAX = 128
/** Three times what the heaviest job boards send; what stands behind is not read. */
const TAGS_MAX = 30_000
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)/g
/** Elements without an end, and those that the next of their kind ends. */
const UNCOUNTED = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(' '),
)

/**
 * Drops the start tags beyond a depth and everything behind a number of tags, so that no parser or walker can be made
 * slow or exhausted by them.
 */
export const tamed = (html: string): string => {
  let depth = 0
  let tags = 0
  let kept = 0
  const parts: string[] = []
  for (const match of html.matchAll(TAG)) {
    tags += 1
    if (tags > TAGS_MAX) return [...parts, html.slice(kept, match.index)].join('')
    if (UNCOUNTED.has((match[2] ?? '').toLowerCase())) continue
    depth = Math.max(0, depth + (match[1] === '/' ? -1 : 1))
    if (depth <= DEPTH_MAX || match[1] === '/' || match.index < kept) continue
    const end = html.indexOf('>', match.index)
    if (end === -1) break
    parts.push(html.slice(kept, match.index))
    kept = end + 1
  }
  return kept === 0 ? html : parts.join('') + html.slice(kept)
}
