import { isScored, loadScenario, scenarioIds } from '../../cities/scenarios.ts';
import { roundState } from '../../storage/board/rounds.ts';
import type { RoundResults } from '../../storage/result.ts';
import { loadRound } from '../../storage/results.ts';
import { requireComparable } from '../model/judged.ts';
import { buildModel, type ReportModel } from '../model.ts';
import type { DashboardOptions } from './options.ts';

/** Rounds that are kept in memory: one compares a few, and looks at the cities of one. About 3 MB each. */
const KEPT = 12;

interface KeptRound {
  results: RoundResults;
  /** By the name of the earlier round, with what that was when the model was made. */
  models: Map<string, { then: KeptRound | null; model: ReportModel }>;
}

/** Models of rounds, kept in memory as long as nothing of them has changed in the database. */
export interface Board {
  /**
   * The model of a round without facts and findings, compared with another where one is named. Throws InputError where there is none,
   * and for rounds that say nothing of each other.
   */
  model(name: string, earlier?: string | null): Promise<ReportModel>;
}

export function createBoard({ db, expected = [] }: Pick<DashboardOptions, 'db' | 'expected'>): Board {
  const rounds = new Map<string, { state: string; kept: Promise<KeptRound> }>();

  async function round(name: string): Promise<KeptRound> {
    const state = await roundState(db, name);
    const found = rounds.get(name);
    const entry = found?.state === state ? found : { state, kept: load(name) };
    // At the end of the order: what was asked for longest ago goes first.
    rounds.delete(name);
    rounds.set(name, entry);
    for (const old of [...rounds.keys()].slice(0, Math.max(0, rounds.size - KEPT))) rounds.delete(old);
    return entry.kept.catch((error: unknown) => {
      rounds.delete(name);
      throw error;
    });
  }

  async function load(name: string): Promise<KeptRound> {
    const brief = await loadRound(db, name, { brief: true });
    // What is only observed has nothing but facts.
    const results = isScored(brief.round.scenario) ? brief : await loadRound(db, name);
    return { results, models: new Map() };
  }

  return {
    async model(name, earlier = null) {
      const now = await round(name);
      const then = earlier === null ? null : await round(earlier);
      const kept = now.models.get(earlier ?? '');
      if (kept && kept.then === then) return kept.model;
      const { results } = now;
      if (then) requireComparable(then.results, results);
      const { practice, scenario } = results.round;
      const model = buildModel(results, {
        earlier: then?.results ?? null,
        scenario: scenarioIds().includes(scenario) ? loadScenario(scenario).name : scenario,
        expected: practice ? [] : expected,
      });
      now.models.set(earlier ?? '', { then, model });
      return model;
    },
  };
}
