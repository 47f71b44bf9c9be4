/** More than anybody follows, and a ceiling on what one login can write. */
export const APPLICATIONS_MAX = 500
