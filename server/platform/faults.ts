const FOLDER = /^(EACCES|EPERM|EROFS|ENOTDIR|EISDIR|EEXIST|ENOSPC|SQLITE_(CANTOPEN|READONLY|FULL|IOERR))/
const DAMAGED = /^SQLITE_(NOTADB|CORRUPT)/
/** Nobody there, or there and not for us: PostgreSQL's classes 28 (who are you) and 3D (which database). */
const UNREACHABLE = /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|28|3D)/
const NO_SUCH_NAME = /^(ENOTFOUND|EAI_AGAIN|EADDRNOTAVAIL)$/

type Coded = { code: string; syscall: string }

/** What an operator can put right about a start that failed, in one line; null for what only we can. */
export const explainFault = (error: unknown): string | null => {
  for (const { code, syscall } of codesOf(error)) {
    if (code === 'EADDRINUSE') return 'PORT is taken by another program; choose another one, or 0 for any.'
    if (code === 'EACCES' && syscall === 'listen') return 'PORT may not be opened by this user; choose one above 1023, or 0 for any.'
    if (NO_SUCH_NAME.test(code)) return `A name cannot be found, or is not this machine's (${code}); check HOST and DATABASE_URL.`
    if (UNREACHABLE.test(code)) return `The database does not let us in (${code}); check DATABASE_URL and whether it runs.`
    if (DAMAGED.test(code))
      return 'The database file is damaged or not a SQLite file; put a backup in its place, or move it away to start anew.'
    if (FOLDER.test(code)) return `DATA_DIR cannot be written (${code}); choose another folder, make room, or let this user write there.`
  }
  return null
}

/** The error's own code and those behind it: query builders wrap what a driver says. */
const codesOf = (error: unknown): Coded[] => {
  const codes: Coded[] = []
  for (let at = error; at instanceof Error && codes.length < 5; at = at.cause) {
    const syscall = 'syscall' in at && typeof at.syscall === 'string' ? at.syscall : ''
    codes.push({ code: 'code' in at && typeof at.code === 'string' ? at.code : '', syscall })
  }
  return codes
}
