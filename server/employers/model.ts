import { OPEN_DAYS_MAX } from '#contract/employers.ts'
import type { MemberId, OrganisationId } from '#contract/ids.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE
export const CODE_LIFE = 10 * MINUTE
/** Five guesses at a million codes. */
export const TRIES_MAX = 5
export const INVITATION_LIFE = 14 * DAY

export const keyOf = (id: OrganisationId, number: number) => `org:${id}:${number}`
/** What a member's sealed address is bound to. */
export const memberPlace = (id: MemberId) => `organisation_members:${id}:email`

type Mac = (purpose: string, text: string) => string
/** Over the login that asked, the address, the purpose and the code: none can be exchanged for another. */
export const codeMac = (mac: Mac, loginId: string, email: string, code: string) =>
  mac('domain-code', JSON.stringify([loginId, email, 'domain', code]))

export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1)

/** Providers whose addresses anybody gets: they prove a person, not an organisation. */
const FREE = new Set(
  `gmail.com googlemail.com icloud.com me.com mac.com aol.com aim.com msn.com passport.com proton.me protonmail.com pm.me tutanota.com tutanota.de
  tutamail.com tuta.com tuta.io fastmail.com fastmail.fm hey.com zoho.com zohomail.com mail.com email.com usa.com post.com inbox.com web.de t-online.de
  freenet.de arcor.de posteo.de posteo.net mailbox.org gmx.de gmx.at gmx.ch bluewin.ch orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it
  tiscali.it alice.it tin.it mail.ru bk.ru list.ru inbox.ru rambler.ru ukr.net seznam.cz centrum.cz wp.pl o2.pl onet.pl op.pl interia.pl qq.com foxmail.com
  163.com 126.com yeah.net sina.com sohu.com naver.com hanmail.net daum.net rediffmail.com uol.com.br bol.com.br terra.com.br btinternet.com sky.com
  virginmedia.com talktalk.net comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com shaw.ca rogers.com
  bigpond.com optusnet.com.au duck.com simplelogin.com mozmail.com mailinator.com guerrillamail.com sharklasers.com 10minutemail.com tempmail.com temp-mail.org
  yopmail.com trashmail.com getnada.com maildrop.cc dispostable.com throwawaymail.com`.split(/\s+/),
)
/** Providers with a domain in every country. */
const FAMILIES = /^(yahoo|ymail|rocketmail|hotmail|outlook|live|gmx|yandex)\.[a-z]{2,4}(\.[a-z]{2})?$/

export const isFreeMail = (domain: string): boolean => FREE.has(domain) || FAMILIES.test(domain)

/** What is wrong with a last day, or null. The day itself is still open, in UTC. */
export const wrongLastDay = (closesOn: string, now: number): string | null => {
  const day = Date.parse(closesOn)
  if (day + DAY - SECOND <= now) return 'This day is over. Choose a later one.'
  return day > now + OPEN_DAYS_MAX * DAY ? `Choose a day within ${OPEN_DAYS_MAX} days; the posting can be posted again after it.` : null
}
