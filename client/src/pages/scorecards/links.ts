/** How long a link may be good. */
export const dayOptions = [
  { value: '1', label: '1 day' },
  { value: '7', label: '7 days' },
  { value: '30', label: '30 days' },
] as const
export type Days = (typeof dayOptions)[number]['value']
