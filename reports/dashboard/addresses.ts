import { type Href, served } from '../html/markup.ts';

type Query = Readonly<Record<string, string | number | null | undefined>>;

/** Every address of the dashboard: what is shown stands in it, so that it can be passed on. */
export const to = {
  rounds: (query?: Query): Href => served(['rounds'], query),
  round: (round: string, query?: Query, anchor?: string): Href => served(['rounds', round], query, anchor),
  problems: (round: string): Href => served(['rounds', round, 'problems']),
  health: (round: string): Href => served(['rounds', round, 'health']),
  report: (round: string): Href => served(['rounds', round, 'report']),
  city: (round: string, city: string, query?: Query, anchor?: string): Href =>
    served(['rounds', round, 'cities', city], query, anchor),
  attempts: (round: string, city: string, query?: Query): Href =>
    served(['rounds', round, 'cities', city, 'attempts'], query),
  compare: (query?: Query): Href => served(['compare'], query),
  findings: (query?: Query): Href => served(['findings'], query),
  finding: (id: number): Href => served(['findings', String(id)]),
  runs: (): Href => served(['runs']),
  run: (id: number): Href => served(['runs', String(id)]),
  runEvents: (id: number): Href => served(['runs', String(id), 'events']),
  evidence: (sha: string): Href => served(['evidence', sha.replace(/^sha256:/, '')]),
  asset: (file: string): Href => served(['assets', file]),
  signIn: (query?: Query): Href => served(['sign-in'], query),
  log: (query?: Query): Href => served(['log'], query),
} as const;
