// The slope: a room imports from its own row and to the left, and another room only through its door.
const slope = [
  ['contract'],
  ['platform'],
  ['accounts'],
  ['notes'],
  ['profiles', 'questions', 'postings'],
  ['searches'],
  ['applications'],
  ['employers'],
  ['targets'],
  ['interviewer'],
  ['interviews'],
  ['scorecards'],
  ['practice'],
  ['shares'],
  ['reviews'],
  ['exports'],
  ['matching'],
  ['community', 'letters'],
  ['privacy'],
  ['admin'],
]
const rooms = slope.flat()
const rightOf = (row) => slope.slice(row + 1).flat()
const beside = (row, room) => slope[row].filter((other) => other !== room)
const any = (names) => `(${names.join('|')})`

const downhill = slope.flatMap((row, index) =>
  row.map((room) => ({
    name: `slope-${room}`,
    comment: `${room} may only import from the rooms to its left.`,
    severity: 'error',
    from: { path: `^server/${room}/` },
    to: {
      path: [
        `^server/${any([...rightOf(index), ...beside(index, room), 'nowhere'])}/`,
        '^server/(?!config)[^/]+\\.ts$',
        '^(workers|client|test)/',
      ],
    },
  })),
)

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const houseRules = [
  rule('no-cycle', 'A cycle means that two things are one thing.', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
  rule('resolvable', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
  rule('known-rooms', 'A new room takes its place on the slope in this file.', {}, { path: `^server/(?!${any(rooms)}/)[^/]+/` }),
  rule(
    'through-the-door',
    'A room is used through its index.ts.',
    { path: '^server/([^/]+)/', pathNot: 'tables\\.ts$' },
    { path: '^server/(?!contract/|platform/)[^/]+/', pathNot: ['^server/$1/', '^server/[^/]+/index\\.ts$'] },
  ),
  rule(
    'tables-to-the-left',
    'Tables know their own room, the column kit, the contract and, for foreign keys, other tables.',
    { path: '^server/([^/]+)/tables\\.ts$' },
    { path: '^server/', pathNot: ['^server/$1/', '^server/[^/]+/tables\\.ts$', '^server/platform/db/columns\\.ts$', '^server/contract/'] },
  ),
  rule(
    'mounted-by-name',
    'The process mounts doors, routes, sockets and tasks, nothing deeper.',
    { path: '^(server/[^/]+\\.ts|workers/)' },
    { path: '^server/(?!contract/|platform/)[^/]+/', pathNot: '^server/[^/]+/(index|routes|socket|tasks)\\.ts$' },
  ),
  rule(
    'contract-alone',
    'The contract imports zod and itself only.',
    { path: '^server/contract/' },
    { pathNot: ['^server/contract/', 'node_modules/zod/'] },
  ),
  rule('config-is-a-leaf', 'Configuration knows nothing of the house.', { path: '^server/config\\.ts$' }, { pathNot: 'node_modules/zod/' }),
  rule(
    'pure-rules',
    'model.ts and policy.ts decide; they do no I/O and know neither clock nor chance.',
    { path: '^server/[^/]+/(model|policy)\\.ts$' },
    { path: ['^server/platform/(?!text/|errors\\.ts)', 'node_modules/(?!zod)'], dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'pure-rules-no-node',
    'model.ts and policy.ts do no I/O.',
    { path: '^server/[^/]+/(model|policy)\\.ts$' },
    { dependencyTypes: ['core'] },
  ),
  rule(
    'thin-adapters',
    'Routes and sockets call verbs; queries live in store.ts.',
    { path: '/(routes|socket)\\.ts$' },
    { path: '^node_modules/drizzle-orm/|/tables\\.ts$' },
  ),
  rule(
    'client-knows-the-contract',
    'The client imports the contract; api.ts may name server rooms.',
    { path: '^client/src/', pathNot: '^client/src/api\\.ts$' },
    { path: '^(server/(?!contract/)|workers/|test/)' },
  ),
  rule(
    'workers-are-thin',
    'Workers answer no requests and open no database.',
    { path: '^workers/' },
    { path: 'node_modules/(hono|better-sqlite3|pg)/' },
  ),
  rule('no-tests-in-the-product', 'The product does not know its tests.', { path: '^(server|workers|client)/' }, { path: '^test/' }),
  rule(
    'no-development-packages',
    'What the product imports is installed with it.',
    { path: '^(server|workers|client/src)/', pathNot: 'drizzle\\.config\\.ts$' },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
]

module.exports = {
  forbidden: [...downhill, ...houseRules],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['client/dist', 'test/output'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types', 'svelte'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.svelte', '.d.ts'],
    },
    cache: false,
  },
}
