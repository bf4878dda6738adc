import type { SandboxAnswer, SandboxRoute } from '../sandbox/sandbox-route.js';
import { Problem } from '../sandbox/problem.js';
import { metresBetween, type Spot } from './metres-between.js';
import { pickupPoints, type PickupPoint } from './pickup-points.js';
import { problem } from './problem.js';

const radiusM = 5_000;
const faulty = '99503';

/** `GET find-by-address?countryCode=DE&postalCode=…`; the postcode 99503 finds the service down. */
export const findByAddress: SandboxRoute = {
  method: 'GET',
  path: '/location-finder/v1/find-by-address',
  answer({ query }) {
    const postcode = query.get('postalCode') ?? '';
    if (query.get('countryCode') === null) throw new Problem(400, 'Bad request', 'Query parameter countryCode is required.');
    if (postcode === faulty) throw problem(503);
    const here = pickupPoints.filter((point) => point.postcode === postcode);
    return found(here, here[0]);
  },
};

/** `GET find-by-geo?latitude=…&longitude=…`, 5 km around. */
export const findByGeo: SandboxRoute = {
  method: 'GET',
  path: '/location-finder/v1/find-by-geo',
  answer({ query }) {
    const spot = { latitude: Number(query.get('latitude') ?? Number.NaN), longitude: Number(query.get('longitude') ?? Number.NaN) };
    if (Number.isNaN(spot.latitude) || Number.isNaN(spot.longitude)) throw new Problem(400, 'Bad request', 'Query parameters latitude and longitude are required.');
    return found(pickupPoints.filter((point) => metresBetween(spot, point) <= radiusM), spot);
  },
};

function found(points: PickupPoint[], from: Spot | undefined): SandboxAnswer {
  if (from === undefined || points.length === 0) throw new Problem(404, 'Not found', 'No locations found.');
  const near = [...points].sort((one, other) => metresBetween(from, one) - metresBetween(from, other));
  return { status: 200, body: { locations: near.map((point) => location(point, metresBetween(from, point))) } };
}

/** A location as the Location Finder Unified API says it. */
const location = (point: PickupPoint, distance: number): object => ({
  url: `/locations/${point.id}`,
  location: { ids: [{ locationId: point.id, provider: 'parcel' }], keyword: point.keyword, keywordId: point.keywordId, type: point.type },
  name: point.name,
  distance,
  place: {
    address: { countryCode: 'DE', postalCode: point.postcode, addressLocality: point.city, streetAddress: point.street },
    geo: { latitude: point.latitude, longitude: point.longitude },
  },
  openingHours: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', ...(point.opens ? [] : ['Sunday'])].map((day) => ({
    dayOfWeek: `http://schema.org/${day}`, opens: `${pad(point.opens?.[0] ?? 0)}:00:00`, closes: point.opens ? `${pad(point.opens[1])}:00:00` : '23:59:00',
  })),
  serviceTypes: ['parcel:pick-up-registered', 'parcel:drop-off'],
});

const pad = (hour: number): string => String(hour).padStart(2, '0');
