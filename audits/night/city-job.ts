import type { JobWithMetadata } from 'pg-boss';
import type { Database } from '../../storage/database.ts';
import type { Plan } from '../../storage/plans.ts';
import { type AuditOptions, auditCity, type CityAudit } from '../audit-city.ts';
import { messageOf } from '../fault.ts';
import type { CityProgress } from '../progress.ts';
import { isTransient } from './errors.ts';
import type { AuditJob } from './queue.ts';

/**
 * How a job is settled. `completed`: its city has come to its end; `failed`: tried again later; `deadletter`: given up;
 * `back`: the worker ends, another one goes on.
 */
export interface Settled {
  status: 'completed' | 'failed' | 'deadletter' | 'back';
  /** Shown to people, and kept with the job. */
  output: { end: CityAudit['end'] | 'fault'; why: string | null };
}

/** What a worker has for all of its jobs. */
export interface Bench {
  db: Database;
  plan(round: string): Promise<Plan | null>;
  /** The options of an audit in a planned round, and the city's file as it is now. */
  prepare(plan: Plan, city: string): Promise<{ file: Plan['cities'][number]; options: Omit<AuditOptions, 'signal'> }>;
}

/**
 * Audits the city of a job. Goes on where a killed worker stopped, leaves alone what is measured, and begins a further
 * attempt where the last one came to an end without measuring all: that is what the job was sent again for.
 */
export async function auditJob(
  job: JobWithMetadata<AuditJob>,
  bench: Bench,
  stop: AbortSignal,
  progress: CityProgress,
): Promise<Settled> {
  const { round, city } = job.data;
  try {
    const plan = await bench.plan(round);
    if (!plan) return gaveUp(`轮次 ${round} 没有排定`);
    const { file, options } = await bench.prepare(plan, city);
    // The signal of the job ends an audit that another worker was given.
    const signal = AbortSignal.any([stop, job.signal]);
    let audit = await auditCity(file, { ...options, signal, resume: true }, progress);
    if (audit.end === 'kept' && audit.result.incomplete !== undefined)
      audit = await auditCity(file, { ...options, signal, resume: false }, progress);
    return settle(audit, stop);
  } catch (error) {
    const why = messageOf(error);
    if (stop.aborted) return { status: 'back', output: { end: 'interrupted', why } };
    return { status: isTransient(error) ? 'failed' : 'deadletter', output: { end: 'fault', why } };
  }
}

const gaveUp = (why: string): Settled => ({ status: 'deadletter', output: { end: 'fault', why } });

function settle({ end, result, transient = false }: CityAudit, stop: AbortSignal): Settled {
  const output = { end, why: result.incomplete ?? null };
  if (end === 'done' || end === 'kept') return { status: 'completed', output };
  if (end === 'interrupted') return { status: stop.aborted ? 'back' : 'failed', output };
  return { status: end === 'incomplete' && transient ? 'failed' : 'deadletter', output };
}
