/** Degrees. */
export interface Spot {
  latitude: number;
  longitude: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Whole metres along the ground (haversine). */
export function metresBetween(one: Spot, other: Spot): number {
  const up = Math.sin(radians(other.latitude - one.latitude) / 2) ** 2;
  const across = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2 * Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude));
  return Math.round(2 * 6_371_000 * Math.asin(Math.sqrt(up + across)));
}
