/**
 * What must have happened for an answer to be one. `asks` finds the demand in a question; the lists are keys of what an
 * answer tells (see `told-keys.ts`): `sure` hardly occurs in another story, `likely` may, `maybe` only adds to others.
 * `near` are demands whose stories this question is also content with, at less weight.
 */
export type Demand = {
  name: string
  asks: RegExp
  sure: string
  likely: string
  maybe?: string
  near?: string[]
}

export const demand = (name: string, asks: RegExp, lists: Omit<Demand, 'name' | 'asks'>): Demand => ({ name, asks, ...lists })
