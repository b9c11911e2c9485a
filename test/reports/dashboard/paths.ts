import { NOW, THEN } from './made.ts';

/** A visit to every kind of page that is there at any time. */
export const PAGES: readonly string[] = [
  '/rounds',
  `/rounds/${NOW}`,
  `/rounds/${NOW}?region=华北&sort=B`,
  `/rounds/${NOW}/health`,
  `/rounds/${NOW}/problems`,
  `/rounds/${NOW}/report`,
  `/rounds/${NOW}/cities/dalian`,
  `/rounds/${NOW}/cities/dalian/attempts?before=1&after=1`,
  `/compare?before=${THEN}&after=${NOW}`,
  '/findings?data=practice',
  '/findings?data=real',
  '/findings/1',
  '/runs',
  '/log',
];
