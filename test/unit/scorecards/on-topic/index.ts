import { crafts } from './crafts.ts'
import { explained } from './explained.ts'
import { offices } from './offices.ts'
import { privateLife } from './private.ts'
import { voices } from './voices.ts'

/** The first two and the last two were at hand while the lists of demands were written; `voices` came after them. */
export const pairs = [...crafts, ...offices, ...privateLife, ...explained, ...voices]
