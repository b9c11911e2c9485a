import { InputError } from '../../cities/errors.ts';
import type { Standard } from '../standard.ts';
import { standard2018 } from './2018.ts';
import { standard2021 } from './2021.ts';
import { standard2022 } from './2022.ts';
import { standard2023 } from './2023.ts';

/** Every version of the indicator system, oldest first. */
export const STANDARDS: readonly Standard[] = [standard2018, standard2021, standard2022, standard2023];

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
