import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeCanary } from './canary.ts'
import type { Prompt } from './port.ts'
import { fill, readTemplate, type Template } from './template.ts'
import { fence } from './untrusted.ts'

/** What may stand inside our own sentences: words, numbers and lists of them, never a sentence of somebody else. */
const SETTING = /^[\p{L}\p{N} _.,:+-]{0,80}$/u

export type Prompts = {
  /** Stands in every system prompt and must never come back: see `leaksCanary`. New for each process. */
  readonly canary: string
  readonly released: readonly Pick<Template, 'name' | 'hash'>[]
  /**
   * Renders the prompt `<family>/<name>.vN`. `data` has exactly the keys that the prompt's `input` names: those with a
   * slot of their own are settings of ours, all others go into the one fenced block of data. `hide` lists names of
   * people to take out of that block; e-mail addresses and phone numbers always are. Throws on a prompt, key or setting it does not know.
   */
  render(name: string, data: Record<string, unknown>, options?: { hide?: readonly string[] }): Prompt
}

/** Loads and checks every released prompt. */
export const openPrompts = ({ folder = promptsFolder, canary = makeCanary() }: { folder?: string; canary?: string } = {}): Prompts => {
  const templates = new Map(readFolder(folder).map((template) => [template.name, template]))
  return {
    canary,
    released: [...templates.values()].map(({ name, hash }) => ({ name, hash })),
    render: (name, data, { hide = [] } = {}) => {
      const template = templates.get(name)
      if (!template) throw new Error(`There is no prompt called ${name}.`)
      return renderTemplate(template, data, canary, hide)
    },
  }
}

const promptsFolder = fileURLToPath(new URL('../../../prompts', import.meta.url))

const renderTemplate = (template: Template, data: Record<string, unknown>, canary: string, hide: readonly string[]): Prompt => {
  checkKeys(template, Object.keys(data))
  const blob = Object.fromEntries(Object.entries(data).filter(([key]) => !template.slots.includes(key)))
  const valueFor = (slot: string): string => {
    if (slot === 'canary') return canary
    return slot === 'data' ? fence(blob, hide) : setting(template, slot, data[slot])
  }
  return {
    id: template.name,
    hash: template.hash,
    messages: template.parts.map(({ role, content }) => ({ role, content: fill(content, valueFor) })),
    temperature: template.temperature,
    maxTokens: template.maxTokens,
    ...(template.slots.includes('canary') && { canary }),
  }
}

const checkKeys = ({ name, input }: Template, given: readonly string[]) => {
  const missing = input.filter((key) => !given.includes(key))
  const foreign = given.filter((key) => !input.includes(key))
  if (missing.length > 0) throw new Error(`${name} is not given ${missing.join(', ')}.`)
  if (foreign.length > 0) throw new Error(`${name} does not take ${foreign.join(', ')}.`)
}

const setting = ({ name }: Template, slot: string, value: unknown): string => {
  const words = [value].flat().map(String)
  if (words.some((word) => !SETTING.test(word)))
    throw new Error(`${slot} of ${name} is not a setting: other people's text belongs into the data.`)
  return words.join(', ')
}

const readFolder = (folder: string): Template[] => {
  const partials = Object.fromEntries(filesIn(join(folder, 'partials')).map((file) => [basename(file, '.md'), readFileSync(file, 'utf8')]))
  const families = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'partials')
  return families.flatMap(({ name: family }) => filesIn(join(folder, family)).map((file) => readNamed(family, file, partials)))
}

const readNamed = (family: string, file: string, partials: Record<string, string>): Template => {
  const template = readTemplate(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'), partials)
  const expected = `${family}/${basename(file, '.md')}`
  if (template.name !== expected) throw new Error(`The file of ${template.name} is called ${expected}.`)
  return template
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name))
