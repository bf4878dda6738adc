import { invalid, missing, object, onlyKeys, optionalText, type Param } from './param.js';

export function validateLocation(message: Param): void {
  const location = object(message, 'location');
  onlyKeys(location, ['latitude', 'longitude', 'name', 'address']);
  degrees(location, 'latitude', 90);
  degrees(location, 'longitude', 180);
  optionalText(location, 'name', { min: 0, max: 1000 });
  optionalText(location, 'address', { min: 0, max: 1000 });
}

/** A number, or its digits as a string: Meta takes both. */
function degrees(location: Param, key: string, limit: number): void {
  const value = location.value[key];
  if (value === undefined || value === null || value === '') throw missing(location, key);
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : NaN;
  if (!(Math.abs(number) <= limit)) throw invalid(location, key, `must be a number between -${limit} and ${limit}.`);
}
