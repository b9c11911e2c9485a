import { InputError } from '../cities/errors.ts';
import type { PracticeYear } from '../cities/practice/planted/years.ts';
import { type PracticeProcess, startPracticeProcess } from '../cities/practice/process.ts';

/** The year of the practice halls where none is named. */
export const PRACTICE_YEAR = 2022;

/** Starts the practice halls in a process of their own. Throws InputError for a year that is not there. */
export async function practiceHalls(
  year = PRACTICE_YEAR,
  options: { basePort?: number } = {},
): Promise<PracticeProcess> {
  try {
    return await startPracticeProcess({ year: year as PracticeYear, ...options });
  } catch (error) {
    throw error instanceof RangeError ? new InputError(error.message) : error;
  }
}
