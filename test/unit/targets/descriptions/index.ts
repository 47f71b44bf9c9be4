import { care } from './care.ts'
import { counters } from './counters.ts'
import type { Described } from './described.ts'
import { design } from './design.ts'
import { fresh } from './fresh.ts'
import { freshAgain } from './fresh-again.ts'
import { freshAtLast } from './fresh-at-last.ts'
import { freshMore } from './fresh-more.ts'
import { offices } from './offices.ts'
import { inPublic } from './public.ts'
import { technology } from './technology.ts'
import { trades } from './trades.ts'

export const descriptions: Described[] = [
  ...technology,
  ...care,
  ...trades,
  ...counters,
  ...offices,
  ...inPublic,
  ...design,
  ...fresh,
  ...freshMore,
  ...freshAgain,
  ...freshAtLast,
]
