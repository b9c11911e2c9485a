/** Links of the site that is checked, where nothing is said. */
export const LINKS = 10_000;
/** Links of a section; so many sections as that takes. */
export const PER_SECTION = 100;
/** Every so many pages are not there. */
export const DEAD_EVERY = 97;
