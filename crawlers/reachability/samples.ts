import type { Probe } from './probe.ts';

/**
 * What a look at a home came to. `ok`: it opened; `failed`: it did not; `blocked`: refused to us, which is not a failure;
 * `ours`: our own side stopped it, our network was away or our address may be old, which is no sample of the site at all.
 */
export const SAMPLE_OUTCOMES = ['ok', 'failed', 'blocked', 'ours'] as const;
export type SampleOutcome = (typeof SAMPLE_OUTCOMES)[number];

/** A look at a home before this audit. */
export interface PastSample {
  /** Normalised address of the home. */
  site: string;
  /** ISO 8601. */
  at: string;
  outcome: SampleOutcome;
  status: number | null;
  ms: number | null;
  /** The words, status or mark that decided. */
  why: string;
}

/** 国办秘函〔2019〕19号 watches for a week … */
export const WEEK_DAYS = 7;
/** … on each day of which a site is visited at least so many times. */
export const ENOUGH_A_DAY = 20;
export const DAY_MS = 86_400_000;

export const opened = (kind: string | undefined): boolean => kind === 'ok' || kind === 'login';

/**
 * @param site the address that was asked for: one with a path that is not there may have moved, and our list be old
 * @param networkWorks whether others could be reached while this one could not
 */
export function outcomeOf(
  site: string,
  { kind, status, error }: Pick<Probe, 'kind' | 'status' | 'error'>,
  networkWorks: boolean,
): SampleOutcome {
  if (kind === 'refused' || error?.kind === 'dns' || error?.kind === 'tls' || (status === null && !networkWorks))
    return 'ours';
  if ((kind === 'gone' || kind === 'soft-404') && new URL(site).pathname !== '/') return 'ours';
  if (opened(kind)) return 'ok';
  return kind === 'blocked' ? 'blocked' : 'failed';
}

/**
 * Of the last seven times 24 hours before `until`: on how many every site was looked at often enough. Sites of which
 * nothing counts (all of it blocked) are left out; their week says nothing.
 */
export function enoughDays(samples: readonly PastSample[], until: Date): number {
  const counted = samples.filter(({ outcome }) => outcome === 'ok' || outcome === 'failed');
  const sites = new Set(counted.map(({ site }) => site));
  const tally = new Map<string, number>();
  for (const { site, at } of counted) {
    const key = `${Math.floor((until.getTime() - Date.parse(at)) / DAY_MS)} ${site}`;
    tally.set(key, (tally.get(key) ?? 0) + 1);
  }
  if (sites.size === 0) return 0;
  return Array.from({ length: WEEK_DAYS }, (_, day) =>
    [...sites].every((site) => (tally.get(`${day} ${site}`) ?? 0) >= ENOUGH_A_DAY),
  ).filter(Boolean).length;
}

/** A week of one site, counted. */
export interface SiteWeek {
  site: string;
  ok: number;
  failed: number;
  blocked: number;
  ours: number;
  /** Days of the week on which it was looked at often enough (`ENOUGH_A_DAY`). */
  days: number;
}

/** Share of looks that opened among those that count; null where none does. */
export const ratioOf = ({ ok, failed }: Pick<SiteWeek, 'ok' | 'failed'>): number | null =>
  ok + failed === 0 ? null : ok / (ok + failed);

/** Those that did not always open, the worst first. */
export const imperfect = (weeks: readonly SiteWeek[]): SiteWeek[] =>
  weeks.filter(({ failed }) => failed > 0).sort((a, b) => (ratioOf(a) ?? 1) - (ratioOf(b) ?? 1));

/** Samples by site, in the order in which the sites first come. */
export function weeksOf(samples: readonly PastSample[], until: Date): SiteWeek[] {
  return [...Map.groupBy(samples, ({ site }) => site)].map(([site, own]) => ({
    site,
    ...countOutcomes(own),
    days: enoughDays(own, until),
  }));
}

export function countOutcomes(samples: readonly Pick<PastSample, 'outcome'>[]): Record<SampleOutcome, number> {
  const counts = { ok: 0, failed: 0, blocked: 0, ours: 0 };
  for (const { outcome } of samples) counts[outcome]++;
  return counts;
}
