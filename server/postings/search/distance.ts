export type Position = { latitude: number; longitude: number }

const EARTH_KM = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Kilometres over the ground (haversine). */
export const distance = (one: Position, other: Position): number => {
  const [up, along] = [radians(other.latitude - one.latitude), radians(other.longitude - one.longitude)]
  const chord = Math.sin(up / 2) ** 2 + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(along / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)))
}
