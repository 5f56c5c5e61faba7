/** Mean radius of the earth. */
const EARTH_KM = 6371

interface Spot {
  readonly lat: number
  readonly lon: number
}

/** Kilometres along the great circle. */
export function distanceKm(a: Spot, b: Spot): number {
  const rad = Math.PI / 180
  const dLat = Math.sin(((b.lat - a.lat) * rad) / 2)
  const dLon = Math.sin(((b.lon - a.lon) * rad) / 2)
  const h = dLat * dLat + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * dLon * dLon
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}
