import { describe, expect, it } from 'vitest'
import { files, findIn, read } from './tree.ts'

const UNIFORM = [
  'index.ts',
  'model.ts',
  'policy.ts',
  'store.ts',
  'tables.ts',
  'view.ts',
  'routes.ts',
  'socket.ts',
  'tasks.ts',
  'personal.ts',
  'SPEC.md',
]
const NOT_ROOMS = ['contract', 'platform']
const WITH_OWN_NOUNS = ['questions', 'targets', 'interviewer', 'interviews', 'scorecards', 'practice', 'exports', 'postings', 'matching']

const inRoom = /^server\/([^/]+)\/(.+)$/
const parts = files.flatMap((path) => {
  const [, room = '', name = ''] = inRoom.exec(path) ?? []
  return room && !NOT_ROOMS.includes(room) ? [{ path, room, name }] : []
})
const camel = (kebab: string) => kebab.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

describe('A room', () => {
  it('has the uniform files, and beside them files that export what they are named after', () => {
    const own = parts.filter(({ room, name }) => !WITH_OWN_NOUNS.includes(room) && !UNIFORM.includes(name) && name.endsWith('.ts'))
    const exportsItsName = (path: string, name: string) =>
      new RegExp(`^export (const|class|type|(async )?function) ${camel(name.replace(/^.*\/|\.ts$/g, ''))}\\b`, 'm').test(read(path))
    expect(own.filter(({ path, name }) => !exportsItsName(path, name)).map(({ path }) => path)).toEqual([])
  })

  it('has a door', () => {
    const rooms = [...new Set(parts.map(({ room }) => room))]
    expect(rooms.filter((room) => !parts.some((part) => part.room === room && part.name === 'index.ts'))).toEqual([])
  })

  it('says what it knows of a person when its tables name one', () => {
    const owners = parts.filter(({ name, path }) => name === 'tables.ts' && read(path).includes("'candidate_id'"))
    expect(
      owners.filter(({ room }) => !parts.some((part) => part.room === room && part.name === 'personal.ts')).map(({ room }) => room),
    ).toEqual([])
  })

  it('takes the time from the clock and chance from its ports', () => {
    const models = parts.filter(({ name }) => /^(model|policy)\.ts$/.test(name)).map(({ path }) => path)
    expect(findIn(models, /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/)).toEqual([])
  })
})

describe('A table', () => {
  it('is made by the column kit, so that both engines have it', () => {
    const tables = files.filter((path) => path.endsWith('/tables.ts') && path.startsWith('server/'))
    expect(findIn(tables, /drizzle-orm\/(sqlite|pg)-core/)).toEqual([])
  })
})
