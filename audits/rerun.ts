import { InputError } from '../cities/errors.ts';
import type { RunSaid } from '../reports/dashboard/runs/queue.ts';
import { STEP_NAMES } from '../reports/words/steps.ts';
import type { Round } from '../storage/result.ts';
import { EXIT } from './exit.ts';
import type { Progress } from './progress.ts';
import { type AuditRequest, runAudit } from './run-audit.ts';

/** How an audit of one city came out. */
export interface RunEnd {
  /** Number of the new attempt in its round; null where none was begun. */
  attempt: number | null;
  state: 'done' | 'incomplete' | 'cancelled' | 'failed';
  /** In Chinese; null where all went well. */
  reason: string | null;
}

/** Audits one city again in its round, beside the attempts that are there. Never throws for what it can tell. */
export type RerunCity = (
  job: { round: Round; city: string; profile: 'quick' | 'full' },
  watch: { signal: AbortSignal; said(what: RunSaid): void },
) => Promise<RunEnd>;

/** What the dashboard's re-runs are made with. */
export type RerunOptions = Pick<AuditRequest, 'db' | 'evidence' | 'cities' | 'allowLoopback'>;

/**
 * Audits a city again in its round, as `wangting audit CITY --round NAME` would: a practice round with the practice halls of its
 * year, a real one with the city files. What was asked for wrongly is told to whoever asked.
 */
export function rerunCity(options: RerunOptions): RerunCity {
  return async ({ round, city, profile }, { signal, said }) => {
    let steps: readonly (keyof typeof STEP_NAMES)[] = [];
    const progress: Progress = {
      city: () => ({
        begin(all) {
          steps = all;
        },
        step: (step) => said({ kind: 'step', n: steps.indexOf(step) + 1, of: steps.length, name: STEP_NAMES[step] }),
        say: (text) => said({ kind: 'say', text }),
        ended() {},
      }),
      cityEnded() {},
      note() {},
      stop() {},
    };
    const { practice, name, year, scenario, standard } = round;
    const { cities, ...store } = options;
    try {
      const run = await runAudit(
        {
          ...store,
          ...(practice
            ? { practice, ...(year !== null && { practiceYear: year }) }
            : cities !== undefined && { cities }),
          profile,
          words: [city],
          round: name,
          scenario,
          standard,
          quiet: true,
        },
        { signal, said() {}, release() {} },
        progress,
      );
      const [result] = run.results;
      if (run.exit === EXIT.interrupted)
        return { attempt: result?.attempt ?? null, state: 'cancelled', reason: '已取消' };
      if (!result) return { attempt: null, state: 'failed', reason: '没有开始测评' };
      return run.exit === EXIT.done
        ? { attempt: result.attempt, state: 'done', reason: null }
        : { attempt: result.attempt, state: 'incomplete', reason: result.incomplete ?? null };
    } catch (error) {
      if (signal.aborted) return { attempt: null, state: 'cancelled', reason: '已取消' };
      if (error instanceof InputError) return { attempt: null, state: 'failed', reason: error.message };
      throw error;
    }
  };
}
