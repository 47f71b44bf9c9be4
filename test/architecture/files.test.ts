import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { files, findIn, namesIn, read } from './tree.ts'

const LINES_MAX = 300
const ROOT = [
  'LICENSE',
  'README.md',
  'client',
  'docker-compose.yml',
  'package-lock.json',
  'package.json',
  'prompts',
  'server',
  'test',
  'tsconfig.json',
  'workers',
]
/** Made by the tools and the product, never committed. */
const MADE = ['node_modules', 'data']

const Lockfile = z.object({
  packages: z.record(z.string(), z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() })),
})

const sources = files.filter((path) => /\.(ts|mjs|cjs|js|svelte|css)$/.test(path))
const texts = files.filter((path) => /\.(ts|mjs|cjs|js|svelte|css|md|html)$/.test(path))

describe('The files', () => {
  it('stand in a root that holds nothing else', () => {
    const visible = namesIn('.').filter((name) => !name.startsWith('.') && !MADE.includes(name) && !name.endsWith('.log'))
    expect(visible.sort()).toEqual(ROOT)
  })

  it(`have at most ${LINES_MAX} lines`, () => {
    expect(sources.filter((path) => read(path).trimEnd().split('\n').length > LINES_MAX)).toEqual([])
  })

  it('are named in kebab-case, components in PascalCase', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/
    const pascal = /^[A-Z][A-Za-z0-9]*\.svelte$/
    const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
    expect(sources.filter((path) => !(path.endsWith('.svelte') ? pascal : kebab).test(nameOf(path)))).toEqual([])
  })

  it('are named after a noun, not after a habit', () => {
    expect(files.filter((path) => /\/(utils?|helpers?|common|managers?|services?)(\.|\/)/.test(path))).toEqual([])
  })

  it('leave nothing to be done later', () => {
    const marks = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b|not ${'implemented'}`)
    expect(findIn(texts, marks)).toEqual([])
  })

  it('export by name', () => {
    const configured = /(\.config\.(ts|js)|\.d\.ts)$/
    expect(
      findIn(
        sources.filter((path) => /\.(ts|mjs)$/.test(path) && !configured.test(path)),
        /^export default/,
      ),
    ).toEqual([])
  })

  it('read the environment in one place, and the dialect in another', () => {
    const readers = ['server/config.ts', 'server/main.ts', 'server/platform/db/dialect.ts', 'server/platform/db/drizzle.config.ts']
    const product = files.filter((path) => /^(server|workers)\/.*\.ts$/.test(path) && !readers.includes(path))
    expect(findIn(product, /process\.env\b/)).toEqual([])
  })
})

describe('The lockfile', () => {
  it('names no registry', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"')
  })

  // Without them `npm ci` fails on every machine: npm leaves out what a registry did not have when the file was made.
  it('lists the optional packages of every platform', () => {
    const { packages } = Lockfile.parse(JSON.parse(read('package-lock.json')))
    const listed = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
    const optional = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    expect(optional.filter((name) => !listed.has(name))).toEqual([])
  })
})
