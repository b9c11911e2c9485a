import { isScored, loadScenario, scenarioIds } from '../../cities/scenarios.ts';
import { loadDigested } from '../../storage/board/digests.ts';
import { roundState, turnedFindings } from '../../storage/board/rounds.ts';
import type { RoundResults } from '../../storage/result.ts';
import { loadRound } from '../../storage/results.ts';
import { requireComparable } from '../model/judged.ts';
import { buildModel, type ReportModel } from '../model.ts';
import type { DashboardOptions } from './options.ts';

/** Rounds that are kept in memory: one compares a few, and looks at the cities of one. About 2 MB each. */
const KEPT = 12;
/** Rounds that are kept with their words, for the typical problems. About 3 MB each. */
const KEPT_WORDED = 3;

interface KeptRound {
  results: RoundResults;
  /** By the name of the earlier round, with what that was when the model was made. */
  models: Map<string, { then: KeptRound | null; turned: string; model: ReportModel }>;
}

/** Models of rounds, kept in memory as long as nothing of them has changed in the database. */
export interface Board {
  /**
   * The model of a round without facts, findings, words of indicators and what is made of them, compared with another where one is
   * named. Throws InputError where there is none, and for rounds that say nothing of each other.
   */
  model(name: string, earlier?: string | null): Promise<ReportModel>;
  /** The model of a round with the words of its indicators, and with problems and good practices. */
  worded(name: string): Promise<ReportModel>;
}

export function createBoard({ db, expected = [] }: Pick<DashboardOptions, 'db' | 'expected'>): Board {
  const round = keeper(KEPT, load);
  const worded = keeper(KEPT_WORDED, async (name) => {
    const results = await loadRound(db, name, { brief: true });
    return buildModel(results, about(results.round));
  });

  /** Keeps what was made of a round as long as its state in the database is the same. */
  function keeper<T>(most: number, make: (name: string, state: string) => Promise<T>): (name: string) => Promise<T> {
    const made = new Map<string, { state: string; kept: Promise<T> }>();
    return async (name) => {
      const state = await roundState(db, name);
      const found = made.get(name);
      const entry = found?.state === state ? found : { state, kept: make(name, state) };
      // At the end of the order: what was asked for longest ago goes first.
      made.delete(name);
      made.set(name, entry);
      for (const old of [...made.keys()].slice(0, Math.max(0, made.size - most))) made.delete(old);
      return entry.kept.catch((error: unknown) => {
        made.delete(name);
        throw error;
      });
    };
  }

  async function load(name: string, state: string): Promise<KeptRound> {
    const digested = await loadDigested(db, name, state);
    // What is only observed has nothing but facts.
    const results = isScored(digested.round.scenario) ? digested : await loadRound(db, name);
    return { results, models: new Map() };
  }

  function about({ practice, scenario }: RoundResults['round']) {
    return {
      scenario: scenarioIds().includes(scenario) ? loadScenario(scenario).name : scenario,
      expected: practice ? [] : expected,
    };
  }

  return {
    async model(name, earlier = null) {
      const [now, then, after, before] = await Promise.all([
        round(name),
        earlier === null ? null : round(earlier),
        earlier === null ? null : turnedFindings(db, name),
        earlier === null ? null : turnedFindings(db, earlier),
      ]);
      // The life of a finding is told anew with every audit of its city: what came back may change without the round.
      const turned = JSON.stringify([before, after].map((of) => [...(of ?? [])]));
      const kept = now.models.get(earlier ?? '');
      if (kept && kept.then === then && kept.turned === turned) return kept.model;
      const { results } = now;
      if (then) requireComparable(then.results, results);
      const model = buildModel(results, {
        earlier: then?.results ?? null,
        ...about(results.round),
        ...(before && after && { turned: { before, after } }),
        wordless: true,
      });
      now.models.set(earlier ?? '', { then, turned, model });
      return model;
    },
    worded,
  };
}
