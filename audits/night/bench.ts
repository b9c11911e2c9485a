import { findStandard } from '../../checks/standards/index.ts';
import type { City } from '../../cities/city.ts';
import { InputError } from '../../cities/errors.ts';
import { loadPlatforms } from '../../cities/platforms.ts';
import type { PracticeProcess } from '../../cities/practice/process.ts';
import { closeUnsent } from '../../cities/practice/unsent.ts';
import { loadScenario } from '../../cities/scenarios.ts';
import { launchBrowser } from '../../crawlers/browser/host.ts';
import type { Pace } from '../../crawlers/browser/pace.ts';
import type { Database } from '../../storage/database.ts';
import { openEvidence } from '../../storage/evidence.ts';
import { findPlan, type Plan } from '../../storage/plans.ts';
import { findRound } from '../../storage/rounds.ts';
import type { WorkerMeter } from '../metrics/worker.ts';
import { paceFor } from '../pace.ts';
import { vantage } from '../perform.ts';
import { practiceHalls } from '../practice-halls.ts';
import { product } from '../product.ts';
import type { Bench } from './city-job.ts';
import { fleetOn } from './fleet.ts';
import { NIGHT_MINUTES } from './order.ts';
import { createProber, type Prober } from './probe.ts';

/** Opens what all jobs of a worker share: one browser, one pace, the practice halls where a round is about them. */
export async function openBench(
  db: Database,
  evidenceFolder: string,
  meter?: WorkerMeter,
): Promise<Bench & { prober: Prober; close(): Promise<void> }> {
  const evidence = openEvidence(evidenceFolder, db);
  const browser = await launchBrowser();
  const platforms = loadPlatforms();
  const fleet = fleetOn(db);
  const plans = new Map<string, Promise<Plan | null>>();
  const paces = new Map<number | null, Pace>();
  const halls = new Map<number, Promise<PracticeProcess>>();

  /** Rounds with the same rate share a pace, because they share hosts. */
  function pace(rate: number | null): Pace {
    const known = paces.get(rate);
    if (known) return known;
    const own = paceFor(rate ?? undefined, platforms, fleet);
    const made = meter ? meter.pace(own) : own;
    paces.set(rate, made);
    return made;
  }

  async function fileOf({ settings, cities }: Plan, id: string): Promise<City> {
    const { practiceYear } = settings;
    let all: readonly City[] = cities;
    if (practiceYear !== null) {
      const started = halls.get(practiceYear) ?? practiceHalls(practiceYear);
      halls.set(practiceYear, started);
      all = (await started).cities;
    }
    const file = all.find((city) => city.id === id);
    if (!file) throw new InputError(`轮次的计划里没有城市 ${id}`);
    return file;
  }

  return {
    db,
    prober: createProber(db, browser, pace),
    plan(round) {
      const known = plans.get(round) ?? findPlan(db, round);
      plans.set(round, known);
      // A plan never changes; one that could not be read is asked for again.
      known.then(
        (plan) => plan ?? plans.delete(round),
        () => plans.delete(round),
      );
      return known;
    },
    async prepare(plan, city) {
      const { settings, round } = plan;
      const opened = await findRound(db, round);
      return {
        file: await fileOf(plan, city),
        options: {
          db,
          evidence,
          browser,
          pace: pace(settings.rate),
          standard: findStandard(settings.standard),
          ownStandard: opened?.standard ?? settings.standard,
          scenario: loadScenario(settings.scenario),
          round,
          profile: settings.profile,
          only: settings.only,
          allowLoopback: settings.allowLoopback,
          budget: { minutes: NIGHT_MINUTES, ...settings.budget },
          resume: true,
          vantage: vantage(),
          program: product.version,
          ...(meter && { metered: meter.city }),
        },
      };
    },
    async close() {
      await browser.close();
      const ends = await Promise.allSettled(
        [...halls.values()].map(async (started) => {
          const process = await started.catch(() => null);
          if (process) await closeUnsent(process);
        }),
      );
      const failed = ends.find((end) => end.status === 'rejected');
      if (failed) throw failed.reason;
    },
  };
}
