const HOUR = 3_600

/** Enough for everybody one asks; each open link is a door. */
export const OPEN_LINKS_MAX = 20

export const limits = {
  /** A class that is sent the same link opens it from behind one address. */
  openedPerNetwork: { name: 'share.network', points: 600, seconds: HOUR },
  /** More than anybody sends, and a ceiling on what one login can write. */
  madePerCandidate: { name: 'share.candidate', points: 60, seconds: HOUR },
} as const
