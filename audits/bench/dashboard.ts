import { loadCities } from '../../cities/load.ts';
import { createDashboard } from '../../reports/dashboard/app.ts';
import { prepareRound } from '../../reports/dashboard/prepare.ts';
import { type Nights, withNights } from './nights.ts';

/** Nights of ten years. */
const NIGHTS = 3650;
/** Visits of each kind of page; each is another round and city, so that nothing is in memory but by chance. */
const VISITS = 60;

export interface DashboardBench {
  nights: number;
  attempts: number;
  makeSeconds: number;
  /**
   * By kind of page: milliseconds of the median and of the 95th percentile, those in which this process had a processor (on a machine
   * that is shared, the others are waiting for it), and kilobytes.
   */
  pages: { page: string; p50: number; p95: number; busy50: number; busy95: number; kilobytes: number }[];
}

/** Visits every kind of page of a dashboard with ten years of nights, in one run. */
export async function benchDashboard(nights = NIGHTS): Promise<DashboardBench> {
  return withNights(nights, async ({ db, evidence, made, makeSeconds }) => {
    // As the worker that ended each of these nights would have: what today's nights leave.
    for (const name of new Set(Array.from({ length: BEFORE }, (_, i) => round(made, i)))) await prepareRound(db, name);
    const { app } = createDashboard({
      db,
      evidence,
      access: { signIn: false, actor: 'bench', secure: false, hosts: null },
      expected: loadCities().map(({ id, name }) => ({ id, name })),
    });
    const visit = async (path: string) => {
      const [start, before] = [performance.now(), process.cpuUsage()];
      const answer = await app.request(path);
      const { length } = await answer.text();
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
      const { user, system } = process.cpuUsage(before);
      return { ms: performance.now() - start, busy: (user + system) / 1000, length };
    };
    const pages: DashboardBench['pages'] = [];
    for (const [page, pathOf] of Object.entries(KINDS)) {
      // What the first visit compiles is no matter of the page.
      for (let i = 0; i < 3; i++) await visit(pathOf(made, VISITS + i));
      const seen: Awaited<ReturnType<typeof visit>>[] = [];
      for (let i = 0; i < VISITS; i++) seen.push(await visit(pathOf(made, i)));
      const part = (of: 'ms' | 'busy', share: number) =>
        seen.map((s) => s[of]).sort((a, b) => a - b)[Math.ceil(share * seen.length) - 1] ?? 0;
      pages.push({
        page,
        ...{ p50: part('ms', 0.5), p95: part('ms', 0.95), busy50: part('busy', 0.5), busy95: part('busy', 0.95) },
        kilobytes: (seen[0]?.length ?? 0) / 1024,
      });
    }
    return { nights, attempts: made.attempts, makeSeconds, pages };
  });
}

/** Nights that a worker prepared; those before them are as they were before there were digests. */
const BEFORE = VISITS + 10;

/** Far from each other, the same in each run. */
const round = ({ rounds }: Nights, i: number): string => rounds.at(-1 - ((i * 61) % rounds.length)) ?? '';
const city = ({ cities }: Nights, i: number): string => cities[(i * 17) % cities.length] ?? '';

/** Every kind of page, the i-th of it. */
export const KINDS: Record<string, (made: Nights, i: number) => string> = {
  rounds: (_, i) => `/rounds?page=${1 + i}`,
  overview: (made, i) => `/rounds/${round(made, i)}`,
  'overview of a round without a digest': (made, i) => `/rounds/${round(made, i + BEFORE)}`,
  'overview, again': (made, i) => `/rounds/${round(made, i % 3)}?sort=A&find=${i}`,
  city: (made, i) => `/rounds/${round(made, i)}/cities/${city(made, i)}`,
  'city of the last night': (made, i) => `/rounds/${round(made, 0)}/cities/${city(made, i)}`,
  comparison: (made, i) => `/compare?before=${round(made, i + 7)}&after=${round(made, i)}`,
  problems: (made, i) => `/rounds/${round(made, i)}/problems`,
  health: (made, i) => `/rounds/${round(made, i)}/health`,
  findings: (_, i) => `/findings?data=real&page=${1 + (i % 9)}`,
  'findings of a city': (made, i) => `/findings?data=real&city=${city(made, i)}&state=all`,
  finding: (_, i) => `/findings/${20 + i}`,
  runs: () => '/runs',
};
