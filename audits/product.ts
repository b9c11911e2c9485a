import { readFileSync } from 'node:fs';

/** What this program is. */
export const product = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
