import type { Instance } from '#contract/status.ts'
import type { House } from '../platform/house.ts'
import { hasDevelopmentMailbox } from '../platform/mail/open.ts'

/** Changes with the words above the Start button, which `POST /api/guest` records as read. */
const NOTICE_VERSION = '2026-11'

/** What every page needs to know about this instance. */
export const showInstance = (house: House): Instance => ({
  provider: house.models.status(),
  controller: house.config.controller,
  notice: NOTICE_VERSION,
  developmentMailbox: hasDevelopmentMailbox(house.config),
})
