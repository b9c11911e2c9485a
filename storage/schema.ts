/** All tables, a file a matter. */
export * from './schema/audits.ts';
export * from './schema/dashboard.ts';
export * from './schema/findings.ts';
export * from './schema/people.ts';
export * from './schema/rounds.ts';
export * from './schema/watch.ts';
