import type { City, District } from '../../cities/city.ts';

/** Whose hall is looked for. */
export interface Sought {
  city: City;
  district: District;
  /** The names of the city. */
  names: string[];
  province: string;
}
