import { loadCities } from '../../cities/load.ts';
import { createDashboard } from '../../reports/dashboard/app.ts';
import { openDatabase } from '../../storage/database.ts';
import { openEvidence } from '../../storage/evidence.ts';
import { loadResult } from '../../storage/results.ts';
import { runAudit } from '../run-audit.ts';
import { benchFolder } from './folder.ts';
import { makeNights, type Nights } from './nights.ts';

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

/** Audits one practice city, tells ten years of nights from it, and visits every kind of page, in one run. */
export async function benchDashboard(nights = NIGHTS): Promise<DashboardBench> {
  const folder = benchFolder();
  const [at, store] = [folder.path('db'), folder.path('evidence')];
  const db = await openDatabase({ db: at, create: true, test: true });
  try {
    const never = { signal: new AbortController().signal, said() {}, release() {} };
    const asked = {
      words: ['dalian'],
      practice: true,
      profile: 'quick',
      db: at,
      evidence: store,
      quiet: true,
    } as const;
    await runAudit({ ...asked, round: 'practice-2022' }, never);
    const template = await loadResult(db, { round: 'practice-2022', city: 'dalian' });
    const began = performance.now();
    const made = await makeNights(db, template, nights, new Date('2026-11-25T17:00:00Z'));
    const makeSeconds = (performance.now() - began) / 1000;
    const { app } = createDashboard({
      db,
      evidence: openEvidence(store, db),
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
  } finally {
    await db.close();
    folder.remove();
  }
}

/** Far from each other, the same in each run. */
const round = ({ rounds }: Nights, i: number): string =>
  rounds[(rounds.length - 1 - i * 61 + rounds.length * 100) % rounds.length] ?? '';
const city = ({ cities }: Nights, i: number): string => cities[(i * 17) % cities.length] ?? '';

const KINDS: Record<string, (made: Nights, i: number) => string> = {
  rounds: (_, i) => `/rounds?page=${1 + i}`,
  overview: (made, i) => `/rounds/${round(made, i)}`,
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
