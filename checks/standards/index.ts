import { InputError } from '../../cities/errors.ts';
import type { Standard } from '../standard.ts';
import { standard2022 } from './2022.ts';

/** Every version of the indicator system, oldest first. */
export const STANDARDS: readonly Standard[] = [standard2022];

/** The version used where none is asked for. */
export const DEFAULT_STANDARD = '2022';

/** A standard by its version. Throws `InputError` that lists the known versions. */
export function findStandard(version: string = DEFAULT_STANDARD): Standard {
  const standard = STANDARDS.find((s) => s.version === version);
  if (!standard) {
    const known = STANDARDS.map((s) => s.version).join('、');
    throw new InputError(`没有版本为“${version}”的指标体系；已有版本：${known}`);
  }
  return standard;
}
