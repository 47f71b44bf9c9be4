import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { picture } from './chromium.ts'

const require = createRequire(import.meta.url)
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const CHECKS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
  // Off unless asked for by name.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
}

const WIDTHS = [360, 768, 1440] as const
const AUDITED: readonly number[] = [360, 1440]
const HEIGHTS: Record<(typeof WIDTHS)[number], number> = { 360: 740, 768: 1024, 1440: 900 }
const THEMES = ['light', 'dark'] as const

/** Looks at a page in every width and theme: keeps a picture of each and says what is wrong, one line each. */
export const lookAt = async (page: Page, name: string): Promise<string[]> => {
  const wrong: string[] = []
  const before = page.viewportSize()
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHTS[width] })
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await settled(page)
      const where = `${name}-${width}-${theme}`
      await picture(page, where, { fullPage: true })
      if (await isTooWide(page)) wrong.push(`${where}: scrolls sideways`)
      if (AUDITED.includes(width)) wrong.push(...(await audit(page)).map((fault) => `${where}: ${fault}`))
    }
  }
  if (before) await page.setViewportSize(before)
  return wrong
}

/** What axe-core finds against WCAG 2.2 AA. Evaluated from outside, since the page's own policy would not let it in. */
export const audit = async (page: Page): Promise<string[]> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: axe })
  const expression = `axe.run(document, ${JSON.stringify(CHECKS)}).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => [id, target.join(' '), failureSummary].join(': ').replaceAll(/\\s+/g, ' '))))`
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
  await session.detach()
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
