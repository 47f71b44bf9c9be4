import { assuredPairs } from './assured-pairs.ts'
import { briefPairs } from './brief-pairs.ts'
import { briefTechnicalPairs } from './brief-technical-pairs.ts'
import { peoplePairs } from './people-pairs.ts'
import { technicalPairs } from './technical-pairs.ts'
import { tradePairs } from './trade-pairs.ts'

export const pairs = [...technicalPairs, ...tradePairs, ...peoplePairs, ...briefTechnicalPairs, ...briefPairs, ...assuredPairs]
