const ENTRY = /^\s*[-*+•]\s+/
const HEADING = /^\s*#{1,6}\s+/
const PAIRS = /(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g

/** What somebody typed as descriptions are kept: a line for each paragraph, `•` for entries of a list. Light Markdown is read, not shown. */
export const plainText = (typed: string): string =>
  typed
    .split(/\r?\n/)
    .map((line) => line.trimEnd().replace(ENTRY, '• ').replace(HEADING, '').replace(PAIRS, '$2'))
    .filter((line) => line.trim() !== '')
    .join('\n')
