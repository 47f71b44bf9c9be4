import type { Actor } from '#contract/actor.ts'
import type { Instance } from '#contract/status.ts'
import { whoAmI } from '../accounts/index.ts'
import type { House } from '../platform/house.ts'
import { hasDevelopmentMailbox } from '../platform/mail/open.ts'

/** Changes with the words above the Start button, which `POST /api/guest` records as read. */
const NOTICE_VERSION = '2026-11'

/** What every page needs to know about this instance and about who looks at it. */
export const showInstance = async (house: House, actor: Actor): Promise<Instance> => ({
  provider: house.models.status(),
  controller: house.config.controller,
  notice: NOTICE_VERSION,
  developmentMailbox: hasDevelopmentMailbox(house.config),
  me: actor.kind === 'candidate' ? await whoAmI(house, actor) : null,
})
