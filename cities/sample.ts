import { createHash } from 'node:crypto';
import type { City, District } from './city.ts';

/**
 * The district whose hall a round looks at: the file's `district`, else one of `districts`, seeded by city and round,
 * so that the same round always takes the same one, on any machine and in any order. The caller records it.
 */
export function sampleDistrict(city: City, round: string): District {
  const districts = city.districts ?? [];
  if (city.district !== undefined) {
    const listed = districts.find((d) => d.name === city.district);
    const portal = city.portals.district ?? listed?.portal;
    return { ...(listed ?? { name: city.district }), ...(portal !== undefined && { portal }) };
  }
  const digest = createHash('sha256').update(`${city.id}\n${round}`).digest();
  // 48 bits: the bias of the remainder over a handful of districts is below 1e-13.
  return { ...districts[digest.readUIntBE(0, 6) % districts.length]! };
}
