/** Days that evidence is kept where nothing is said: a quarter's report, and the time to object to it. */
export const KEEP_DAYS = 100;
/** Gigabytes of evidence where nothing is said, above which what nothing needs goes before its time. */
export const KEEP_GB = 200;
/** Fewer days mean nothing: younger evidence stays in any case (`MIN_DAYS` in storage/retention.ts). */
export const LEAST_KEEP_DAYS = 3;
