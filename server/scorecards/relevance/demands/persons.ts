const set = (words: string) => new Set(words.trim().split(/\s+/))

/** What people are to the speaker, by what they are called. */
const PERSONS: Record<string, Set<string>> = {
  '@boss': set(
    'boss manager supervisor foreman forewoman director superior lead leader chief head principal headteacher owner editor superintendent ceo cto cfo commander captain sergeant matron dean controller chair chairman chairwoman president minister management headquarters board sexton sister registrar consultant professor',
  ),
  '@mate': set(
    'colleague coworker co-worker workmate teammate mate peer partner crewmate assistant deputy nurse doctor engineer developer designer fitter electrician cook waiter porter driver mechanic paralegal trainee apprentice intern newcomer junior secretary accountant salesman tester painter welder roofer carpenter operator technician planner dispatcher clerk picker packer contractor subcontractor supplier vendor firm',
  ),
  '@public': set(
    'customer client guest patient resident passenger caller visitor tenant buyer shopper consumer diner user subscriber parent relative taxpayer citizen applicant claimant traveller student pupil lady gentleman woman man girl boy child couple family widow widower pensioner bride father mother son daughter husband wife seller landlord neighbour member',
  ),
}

const classes = new Map(Object.entries(PERSONS).flatMap(([name, words]) => [...words].map((word) => [word, name] as const)))

export const personClass = (lemma: string): string | null => classes.get(lemma) ?? null
