/** The properties of a run that decide whether it is seen, each as Word writes it; absent when not set here. */
export type RunLook = { vanish?: boolean; colour?: string; halfPoints?: number }

const STEPS_MAX = 20
const OFF = new Set(['0', 'false', 'off', 'none'])

export const childNamed = (element: Element | null, name: string): Element | null =>
  [...(element?.children ?? [])].find((child) => child.tagName === name) ?? null

/** What a `w:rPr` says itself. */
export const lookOf = (properties: Element | null): RunLook => {
  const vanish = childNamed(properties, 'w:vanish') ?? childNamed(properties, 'w:specVanish')
  const colour = childNamed(properties, 'w:color')?.getAttribute('w:val')
  const size = Number(childNamed(properties, 'w:sz')?.getAttribute('w:val') ?? Number.NaN)
  return {
    ...(vanish ? { vanish: !OFF.has(vanish.getAttribute('w:val') ?? '') } : {}),
    ...(colour ? { colour } : {}),
    ...(Number.isNaN(size) ? {} : { halfPoints: size }),
  }
}

export type Styles = { lookOfStyle: (id: string | null | undefined) => RunLook; defaults: RunLook }

/** Styles by id, each with what it inherits. */
export const readStyles = (styles: Document | null): Styles => {
  const byId = new Map<string, Element>()
  for (const style of styles?.getElementsByTagName('w:style') ?? []) byId.set(style.getAttribute('w:styleId') ?? '', style)
  const lookOfStyle = (id: string | null | undefined, steps = 0): RunLook => {
    const style = id ? byId.get(id) : undefined
    if (!style || steps > STEPS_MAX) return {}
    const inherited = lookOfStyle(childNamed(style, 'w:basedOn')?.getAttribute('w:val'), steps + 1)
    return { ...inherited, ...lookOf(childNamed(style, 'w:rPr')) }
  }
  const [defaults] = styles?.getElementsByTagName('w:rPrDefault') ?? []
  return { lookOfStyle: (id) => lookOfStyle(id), defaults: lookOf(childNamed(defaults ?? null, 'w:rPr')) }
}
