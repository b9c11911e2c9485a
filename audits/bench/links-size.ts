/** Links of the site that is checked, and the sections that they stand in. */
export const LINKS = 10_000;
export const SECTIONS = 100;
/** Every so many pages are not there. */
export const DEAD_EVERY = 97;
