/** More than anybody reads again, and a ceiling on what one login can write. */
export const SAVED_MAX = 1_000

const MINUTES = 60

export const limits = {
  /** Twenty a second for ten minutes: more than a class that types can ask for, less than a copy of the whole board takes at full speed. */
  readsPerNetwork: { name: 'postings.network', points: 12_000, seconds: 10 * MINUTES },
} as const

type Asking = { remoteAddress: string | undefined; isForwarded: boolean; isAdministrator: boolean }

/**
 * Administrators, and whoever sits at the machine of the instance, which may name no administrator. A header that names a proxy's
 * caller closes the second door and never opens it.
 */
export const mayRemoveSamples = ({ remoteAddress, isForwarded, isAdministrator }: Asking): boolean =>
  isAdministrator || (!isForwarded && /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/.test(remoteAddress ?? ''))
