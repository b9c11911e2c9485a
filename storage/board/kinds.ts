/** What an account may do: look; also audit again and see to the mending; also see who did what. */
export const ROLES = ['reader', 'evaluator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** What is written down of who used the dashboard. */
export const ACCESS_EVENTS = [
  'signed-in',
  'sign-in-refused',
  'signed-out',
  'rerun-asked',
  'rerun-cancelled',
  'finding-set',
  'report-taken',
  'user-added',
  'user-removed',
] as const;
export type AccessEvent = (typeof ACCESS_EVENTS)[number];

export const RERUN_STATES = ['queued', 'running', 'done', 'incomplete', 'cancelled', 'failed'] as const;
export type RerunState = (typeof RERUN_STATES)[number];
