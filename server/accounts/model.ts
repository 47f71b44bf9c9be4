const MINUTE = 60_000
const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** An unclaimed guest and everything of theirs is erased after this long. */
export const GUEST_LIFE = 30 * DAY
/** A login ends after this long without being used… */
export const LOGIN_IDLE = 30 * DAY
/** …and in any case after this long. */
export const LOGIN_LIFE = 180 * DAY
export const CODE_LIFE = 10 * MINUTE
/** Five guesses at a million codes. */
export const TRIES_MAX = 5
/** How exact "last seen" is; every request would otherwise be a write. */
export const SEEN_EVERY = MINUTE
const ADULT_AGE = 18

/** Cookie names, before the prefix that TLS adds. */
export const LOGIN_COOKIE = 'greenroom'
export const CHALLENGE_COOKIE = 'greenroom-code'

/** What a sealed address is bound to. */
export const addressPlace = (id: string) => `candidates:${id}:email`

type Mac = (purpose: string, text: string) => string

/** The database knows a login and a challenge by their MACs, so that reading the database forges no cookie. */
export const tokenMac = (mac: Mac, token: string) => mac('login', token)
export const tokenMacs = (macs: (purpose: string, text: string) => string[], token: string) => macs('login', token)
export const challengeId = (mac: Mac, challenge: string) => mac('challenge', challenge)

/** Over the challenge, the address, the purpose and the code: none can be exchanged for another. */
export const codeMac = (mac: Mac, challenge: string, email: string, code: string) =>
  mac('sign-in-code', JSON.stringify([challenge, email, 'sign-in', code]))

/** Full years on the day of `now` (UTC). `birthDate` is `YYYY-MM-DD`. */
const ageOn = (birthDate: string, now: number): number => {
  const today = new Date(now).toISOString().slice(0, 10)
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years
}

export const isAdult = (birthDate: string, now: number): boolean => ageOn(birthDate, now) >= ADULT_AGE

/** A date that somebody alive can have been born on. */
export const isBirthDate = (birthDate: string, now: number): boolean => {
  const age = ageOn(birthDate, now)
  return age >= 0 && age < 130
}

// More particular names first: Edge and Opera also say Chrome, Chrome also says Safari.
const BROWSERS = [
  ['Edge', /\bEdgA?(iOS)?\//],
  ['Opera', /\bOPR\/|\bOpera\b/],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b((Headless)?Chrome|CriOS|Chromium)\//],
  ['Safari', /\bSafari\//],
] as const
const SYSTEMS = [
  ['Android', /\bAndroid\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Windows', /\bWindows\b/],
  ['Mac', /\bMac OS X\b|\bMacintosh\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
] as const

/** `Firefox on Linux`: enough to recognise one's own devices, too coarse to recognise a person. */
export const deviceOf = (userAgent: string | undefined): string => {
  const named = (list: readonly (readonly [string, RegExp])[]) => list.find(([, pattern]) => pattern.test(userAgent ?? ''))?.[0]
  const browser = named(BROWSERS)
  const system = named(SYSTEMS)
  if (browser && system) return `${browser} on ${system}`
  return browser ?? system ?? 'Another device'
}
