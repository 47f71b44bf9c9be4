import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const NOT_OURS = /(^|\/)(node_modules|dist|output|data|migrations)(\/|$)/
const FOLDERS = ['server', 'client', 'workers', 'prompts', 'test']

export const namesIn = (folder: string): string[] => readdirSync(`${root}/${folder}`)

/** Every file of the project's folders, as paths from the root. */
export const files: readonly string[] = FOLDERS.flatMap((folder) =>
  readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replace(/^\/+/, '')),
).filter((path) => !NOT_OURS.test(path))

export const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8')

/** Which of `paths` hold something that `pattern` finds, with its line: `path:line`. */
export const findIn = (paths: readonly string[], pattern: RegExp): string[] =>
  paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  )
