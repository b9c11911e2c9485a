/** Ids in a line, as the sets of a year are written. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
