/** More than anybody follows, and a ceiling on what one login lets the server search for. */
export const SEARCHES_MAX = 30
