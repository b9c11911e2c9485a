import { timestamp } from 'drizzle-orm/pg-core';

/** A moment with its zone, as a Date. */
export const moment = () => timestamp({ withTimezone: true, mode: 'date' });
/** The moment at which a row is written, by the database's clock. */
export const now = () => moment().notNull().defaultNow();
/** The words of an enumeration as the list of an SQL check. */
export const words = (list: readonly string[]) => list.map((word) => `'${word}'`).join(', ');
