/** Words whose ending is no ending: an engineer is not somebody who engines. */
const WHOLE = new Set(
  'engineer officer partner career order border corner letter matter number paper power water weather member computer center counter customer career summer winter server minister master register software hardware woman women human german senior junior major minor motor doctor sector visitor monitor interior exterior event patent talent client agent student parent present content garden kitchen general animal hospital capital metal royal portal retail mental rental dental social special local legal personal'.split(
    ' ',
  ),
)

/** What may be taken off a stem, the longest first, each with the fewest letters that must stay and what takes its place. */
const ENDINGS: readonly (readonly [ending: string, least: number, instead: string])[] = [
  ['ologist', 3, 'olog'],
  ['ological', 3, 'olog'],
  ['ology', 3, 'olog'],
  ['ography', 3, 'ograph'],
  ['ographer', 3, 'ograph'],
  ['ographic', 3, 'ograph'],
  ['istrative', 4, 'istr'],
  ['istrator', 4, 'istr'],
  ['istration', 4, 'istr'],
  ['istrat', 4, 'istr'],
  ['sperson', 3, ''],
  ['swoman', 3, ''],
  ['swomen', 3, ''],
  ['sman', 3, ''],
  ['smen', 3, ''],
  ['person', 3, ''],
  ['woman', 3, ''],
  ['women', 3, ''],
  ['man', 4, ''],
  ['men', 4, ''],
  ['ician', 3, 'ic'],
  ['ative', 4, 'at'],
  ['atory', 4, 'at'],
  ['ation', 4, 'at'],
  ['ator', 4, 'at'],
  ['ement', 4, ''],
  ['ment', 4, ''],
  ['ership', 4, ''],
  ['ical', 4, 'ic'],
  ['ancy', 4, ''],
  ['ency', 4, ''],
  ['ance', 4, ''],
  ['anc', 4, ''],
  ['ence', 4, ''],
  ['enc', 4, ''],
  ['ant', 4, ''],
  ['ent', 5, ''],
  ['eer', 3, ''],
  ['ress', 4, ''],
  ['ian', 4, ''],
  ['ist', 4, ''],
  ['yst', 4, 'ys'],
  ['ive', 4, ''],
  ['iv', 5, ''],
  ['ery', 3, ''],
  ['ion', 4, ''],
  ['ial', 4, ''],
  ['ing', 4, ''],
  ['ics', 4, ''],
  ['al', 4, ''],
  ['er', 3, ''],
  ['or', 4, ''],
  ['at', 6, ''],
  ['ic', 4, ''],
  ['y', 4, ''],
  ['e', 3, ''],
]
const ROUNDS = 2

/**
 * What the names of a trade, who works in it and what they do have in common: cleaner, cleaning; accountant, accounting;
 * pharmacist, pharmacy. Only for comparing with other roots.
 */
export const rootOf = (raw: string, stem: string): string => {
  if (WHOLE.has(raw) || WHOLE.has(stem) || stem.length < 5 || /\d/.test(stem)) return stem
  let root = stem
  for (let round = 0; round < ROUNDS; round += 1) {
    const shorter = without(root)
    if (shorter === root) break
    root = shorter
  }
  return root.replace(/([bdgmnprt])\1$/, '$1')
}

const without = (word: string): string => {
  if (WHOLE.has(word)) return word
  for (const [ending, least, instead] of ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= least) return word.slice(0, -ending.length) + instead
  }
  return word
}
