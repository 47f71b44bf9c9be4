import { ApplicationPackage, type ApplicationStep, AppliedPosting, type Stage } from '#contract/applications.ts'
import type { PersonKey } from '../accounts/index.ts'
import type { ApplicationRow, CardRow } from './store.ts'

export type OpenCard = Omit<CardRow, 'posting'> & { posting: AppliedPosting }
type Sealer = Pick<PersonKey, 'seal'>
type Opener = Pick<PersonKey, 'open'>

const placeOf = (id: string, column: 'posting' | 'note' | 'package') => `applications:${id}:${column}`

export const sealPosting = (key: Sealer, id: string, posting: AppliedPosting) => key.seal(placeOf(id, 'posting'), JSON.stringify(posting))
export const sealNote = (key: Sealer, id: string, note: string) => key.seal(placeOf(id, 'note'), note)
export const sealPackage = (key: Sealer, id: string, sent: ApplicationPackage) => key.seal(placeOf(id, 'package'), JSON.stringify(sent))

export const openCard = (key: Opener, row: CardRow): OpenCard => ({
  ...row,
  posting: AppliedPosting.parse(JSON.parse(key.open(placeOf(row.id, 'posting'), row.posting))),
  note: key.open(placeOf(row.id, 'note'), row.note),
})

export const openPackage = (key: Opener, row: Pick<ApplicationRow, 'id' | 'package'>): ApplicationPackage =>
  ApplicationPackage.parse(JSON.parse(key.open(placeOf(row.id, 'package'), row.package)))

/** What a move to a stage is called; null where nothing moves. The first stage past `saved` that an employer has a part in says that it was sent. */
export const stepTo = (from: Pick<CardRow, 'stage' | 'sentAt'>, to: Stage): ApplicationStep['what'] | null => {
  if (to === from.stage) return null
  return from.sentAt === null && to !== 'saved' && to !== 'closed' ? 'sent' : 'moved'
}

/** What was sent is not unsent. */
export const mayMove = ({ sentAt, withdrawnAt }: Pick<CardRow, 'sentAt' | 'withdrawnAt'>, to: Stage): boolean =>
  withdrawnAt === null && !(to === 'saved' && sentAt !== null)

/** The same work at the same employer, however it is written; where no employer is named, nothing is alike. */
export const isAlike = (one: AppliedPosting, other: AppliedPosting): boolean =>
  one.employer !== null && plain(one.title) === plain(other.title) && plain(one.employer) === plain(other.employer ?? '')

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}+#]+/gu)
    ?.join(' ') ?? ''
