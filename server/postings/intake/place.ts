import { positionOf } from '../gazetteer.ts'

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

export type Place = { place: string | null; country: string | null; latitude: number | null; longitude: number | null }

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const PART_MAX = 80

/** The first place of schema.org's `jobLocation`: an address in parts, in one line, or a name. */
export const readPlace = (jobLocation: unknown): Place => {
  const [location] = [jobLocation].flat()
  const address = isFields(location) ? (location.address ?? location.name) : location
  const geo = isFields(location) && isFields(location.geo) ? location.geo : {}
  const parts = isFields(address)
    ? { town: line(address.addressLocality), region: line(address.addressRegion), country: countryOf(address.addressCountry) }
    : { town: line(address), region: null, country: null }
  const shown = [parts.town, parts.region === parts.town ? null : parts.region, parts.country?.name].filter((part) => part)
  const known = parts.town === null ? null : positionOf(parts.town, parts.country?.code ?? null)
  return {
    place: shown.length === 0 ? null : shown.join(', '),
    country: parts.country?.name ?? null,
    latitude: degrees(geo.latitude, 90) ?? known?.latitude ?? null,
    longitude: degrees(geo.longitude, 180) ?? known?.longitude ?? null,
  }
}

/** schema.org's `applicantLocationRequirements`, where there is no place of work: the countries from which one may apply. */
export const readArea = (requirements: unknown): Place => {
  const countries = [requirements].flat().flatMap((one) => countryOf(one) ?? [])
  const shown = countries.map(({ name }) => name).slice(0, AREAS_SHOWN)
  return {
    place: shown.length === 0 ? null : shown.join(', '),
    country: countries.length === 1 ? (countries[0]?.name ?? null) : null,
    latitude: null,
    longitude: null,
  }
}
const AREAS_SHOWN = 4

const line = (value: unknown): string | null => {
  const text = isFields(value) ? value.name : value
  const clean =
    typeof text === 'string'
      ? text
          .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
          .trim()
          .slice(0, PART_MAX)
      : ''
  return clean === '' ? null : clean
}

/** A country by its two letters or by its name; "UK" is what people write for GB. */
const countryOf = (value: unknown): { name: string; code: string | null } | null => {
  const text = line(value)
  if (text === null) return null
  const code = text.toUpperCase() === 'UK' ? 'GB' : text.toUpperCase()
  const name = /^[A-Z]{2}$/.test(code) ? names.of(code) : undefined
  return name ? { name, code } : { name: text, code: null }
}

const degrees = (value: unknown, most: number): number | null => {
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN
  return Number.isFinite(number) && Math.abs(number) <= most ? number : null
}
