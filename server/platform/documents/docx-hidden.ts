import type { HiddenText } from '#contract/profiles.ts'
import { hexColour, looksSame, WHITE } from './colours.ts'
import { childNamed, lookOf, type RunLook, type Styles } from './docx-styles.ts'

/** Half points, as Word counts. */
const READABLE_HALF_POINTS = 4

/** Why a reader of the page would not see this run. */
export const whyRunHidden = (run: Element, styles: Styles): HiddenText['why'] | null => {
  const look = effectiveLook(run, styles)
  if (look.vanish) return 'vanished'
  if (look.halfPoints !== undefined && look.halfPoints < READABLE_HALF_POINTS) return 'tiny'
  const colour = hexColour(look.colour)
  if (colour === null) return null
  const background = backgroundOf(run)
  return background !== null && looksSame(colour, background) ? 'white' : null
}

const effectiveLook = (run: Element, { lookOfStyle, defaults }: Styles): RunLook => {
  const properties = childNamed(run, 'w:rPr')
  const paragraph = childNamed(run.closest('w\\:p'), 'w:pPr')
  return {
    ...defaults,
    ...lookOfStyle(childNamed(paragraph, 'w:pStyle')?.getAttribute('w:val')),
    ...lookOfStyle(childNamed(properties, 'w:rStyle')?.getAttribute('w:val')),
    ...lookOf(properties),
  }
}

/** The nearest shade behind a run; null when something is there whose colour cannot be told. Paper is white. */
const backgroundOf = (run: Element): string | null => {
  for (let at: Element | null = run; at; at = at.parentElement) {
    const shade = shadeOf(at)
    if (shade !== undefined) return shade
  }
  return WHITE
}

const PROPERTIES: Record<string, string> = { 'w:r': 'w:rPr', 'w:p': 'w:pPr', 'w:tc': 'w:tcPr', 'w:tbl': 'w:tblPr' }

const shadeOf = (element: Element): string | null | undefined => {
  const tag = element.tagName
  if (tag === 'wps:wsp') return shapeFill(childNamed(element, 'wps:spPr'))
  if (tag === 'v:shape' || tag === 'v:rect') return hexColour(element.getAttribute('fillcolor')) ?? undefined
  const properties = childNamed(element, PROPERTIES[tag] ?? '')
  if (childNamed(properties, 'w:highlight')) return null
  const shade = childNamed(properties, 'w:shd')
  if (!shade) return undefined
  const fill = shade.getAttribute('w:fill')
  return fill === null || fill === 'auto' ? undefined : hexColour(fill)
}

const shapeFill = (properties: Element | null): string | null | undefined => {
  const fill = childNamed(properties, 'a:solidFill')
  if (fill) return hexColour(childNamed(fill, 'a:srgbClr')?.getAttribute('val'))
  return childNamed(properties, 'a:gradFill') || childNamed(properties, 'a:blipFill') ? null : undefined
}
