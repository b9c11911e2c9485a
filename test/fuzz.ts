import fc from 'fast-check';

/**
 * Property tests take fast-check from here: a hundred cases in the suite, as many as asked for with `npm run fuzz`, with a seed that it prints.
 * fast-check itself tells seed and path of a case that fails.
 */
const asked = Number(process.env['WANGTING_FUZZ'] ?? 0);
const seed = process.env['WANGTING_SEED'];
if (asked > 0) fc.configureGlobal({ numRuns: asked, ...(seed !== undefined && { seed: Number(seed) }) });

/** For properties that take more or fewer cases than a hundred in the suite. */
export const cases = (few: number): number => (asked > 0 ? asked : few);

export { fc };
