import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openClientPage } from '#server/platform/http/client-page.ts'
import { temporaryFolder } from '#test/support/folders.ts'

const built = () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'index.html'), '<html><head><title>Greenroom</title></head><body></body></html>')
  const routes = {
    '/': ['/start.js'],
    '/talks': ['/list.js'],
    '/talks/new': ['/new.js'],
    '/talks/:id': ['/talk.js', '/part.js'],
    '*': ['/none.js'],
  }
  writeFileSync(join(folder, 'routes.json'), JSON.stringify(routes))
  return openClientPage(folder)
}
const named = (page: string) => [...page.matchAll(/<link rel="modulepreload" crossorigin href="([^"]+)">/g)].map(([, file]) => file)

describe('The page of an address', () => {
  it.each([
    ['/', ['/start.js']],
    ['/talks', ['/list.js']],
    ['/talks/', ['/list.js']],
    ['/talks/new', ['/new.js']],
    ['/talks/7', ['/talk.js', '/part.js']],
    ['/talks/7/more', []],
    ['/talks/"><script>', ['/talk.js', '/part.js']],
  ])('%s names the scripts that it needs, in its head', async (path, files) => {
    const page = await built()(path)
    expect(named(page)).toEqual(files)
    expect(named(page.slice(page.indexOf('</head>')))).toEqual([])
    expect(page).not.toContain('<script>')
  })
})
