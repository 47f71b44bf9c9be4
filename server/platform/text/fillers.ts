/** Sounds and words of hesitation that no sentence needs. */
const ALWAYS =
  'u+m+|u+h+|e+r+m+|e+r+|h+m+|basically|literally|actually|honestly|obviously|kinda|sorta|whatever|to be honest|needless to say|and stuff|and all that|or something'
/** These are fillers only where commas set them off. */
const APART =
  'you know|i mean|like|well|so|okay|ok|yeah|yes|anyway|right|look|see|sort of|kind of|in a way|like i said|as i said|at the end of the day'
const FILLER = new RegExp(
  [
    // With the commas that came with it.
    String.raw`,\s{0,3}(?:${ALWAYS}|${APART})\s{0,3}(?:,|(?=[.!?]|$))`,
    String.raw`(?<=^|[.!?\n]\s{0,3})(?:${ALWAYS}|${APART})\s{0,3},`,
    String.raw`(?<![\p{L}\p{N}'’-])(?:${ALWAYS})(?![\p{L}\p{N}'’-])`,
  ].join('|'),
  'giu',
)
/** One filler may lay another bare: "so, um, you know, …". */
const ROUNDS = 4

/** The same text with spaces for hesitations and fillers: words that carry nothing are read as nothing, and every offset stays true. */
export const withoutFillers = (text: string): string => {
  let bare = text
  for (let round = 0; round < ROUNDS; round++) {
    const next = bare.replace(FILLER, (filler) => ' '.repeat(filler.length))
    if (next === bare) break
    bare = next
  }
  return bare
}
