/**
 * What must have happened for an answer to be one. `asks` finds the demand in a question; the lists are keys of what an
 * answer tells (see `told-keys.ts`), separated by commas: `sure` hardly occurs in another story, `likely` may, `maybe` only
 * adds to others. `kinds` are demands that are this one in a particular shape: theirs counts as its own. `near` are demands
 * whose stories often show this one, too.
 */
export type Demand = {
  name: string
  asks: RegExp
  sure: string
  likely: string
  maybe?: string
  kinds?: string[]
  near?: string[]
}

export const demand = (name: string, asks: RegExp, lists: Omit<Demand, 'name' | 'asks'>): Demand => ({ name, asks, ...lists })

const TIERS = [
  ['maybe', 0.3],
  ['likely', 1],
  ['sure', 2],
] as const

/** Every key of a demand with its grade. "{i,o}>refuse" stands for one key each. */
export const keysOf = (of: Demand): Map<string, number> => {
  const keys = new Map<string, number>()
  for (const [tier, grade] of TIERS) for (const key of split(of[tier] ?? '')) keys.set(key, grade)
  return keys
}

const split = (list: string): string[] =>
  list
    .replace(/\{[^}]*\}/g, (group) => group.replaceAll(',', '|'))
    .split(',')
    .flatMap((entry) => {
      const [, group, rest] = /^\{([^}]*)\}(.*)$/.exec(entry.trim()) ?? []
      return group === undefined ? [entry.trim()] : group.split('|').map((one) => one.trim() + rest)
    })
    .filter(Boolean)
