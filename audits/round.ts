import { availableParallelism } from 'node:os';
import type PQueue from 'p-queue';
import type { City } from '../cities/city.ts';
import { latestDurations } from '../storage/durations.ts';
import { CityBusyError } from '../storage/errors.ts';
import type { CityResult } from '../storage/result.ts';
import { loadResult } from '../storage/results.ts';
import { finishRound } from '../storage/rounds.ts';
import { type AuditOptions, auditCity, type CityAudit } from './audit-city.ts';
import { shanghaiTime } from './clock.ts';
import { collectGarbage } from './memory.ts';
import type { Progress } from './progress.ts';

/**
 * Cities at once where nothing is said: eight on two cores, because a city waits more than it computes. With six, a quarter of
 * the machine stood idle (the practice round: 511 s of processor in 355 s, peak 1,400 MB).
 */
export const defaultConcurrency = (): number => Math.min(10, availableParallelism() + 6);

export interface RoundOptions extends Omit<AuditOptions, 'signal'> {
  /** Has as many places as cities are audited at once; rounds may share it. */
  queue: PQueue;
  progress: Progress;
  /** Called when each of the round's cities has begun: places that become free are for another round. */
  allBegun?: () => void;
  /** What tells the round's cities from those of another round that is audited at the same time; default nothing. */
  label?: string;
  /** Aborts where the person interrupts. */
  interrupt: AbortSignal;
}

export interface RoundEnd {
  /** In the order in which the cities were given; those that were not begun are left out. */
  results: CityResult[];
  ends: Map<string, CityEnd>;
  /** Why the round could not go on: a fault of ours that touches all cities (disk, database); null otherwise. */
  fault: unknown;
}

export type CityEnd = CityAudit['end'] | 'busy' | 'not-begun';

const HOW: Record<CityEnd, string> = {
  done: '完成',
  kept: '此前已完成，沿用',
  incomplete: '未能测完',
  guard: '已按保护规则停止',
  interrupted: '已中断，状态已保存',
  busy: '另一个 wangting 进程正在测评',
  'not-begun': '未开始',
};

/**
 * Audits the cities, several at once, over one browser and one pace, those first that took longest the last time, and with them those of
 * which nothing is known yet: begun late, one slow portal would keep the round waiting alone. A fault that touches all cities ends the round.
 */
export async function auditRound(cities: readonly City[], options: RoundOptions): Promise<RoundEnd> {
  const { progress, interrupt, db, round, standard, queue, label = '' } = options;
  const stop = new AbortController();
  const signal = AbortSignal.any([interrupt, stop.signal]);
  const results = new Map<string, CityResult>();
  const ends = new Map<string, CityEnd>(cities.map((city) => [city.id, 'not-begun']));
  let fault: unknown = null;

  async function one(city: City): Promise<void> {
    if (signal.aborted) return;
    const end = await audit(city);
    if (end) ends.set(city.id, end);
    collectGarbage();
    progress.cityEnded(`${city.name}${label}`, how(end, results.get(city.id)));
  }

  async function audit(city: City): Promise<CityEnd | null> {
    try {
      const { result, end } = await auditCity(city, { ...options, signal }, progress.city(`${city.name}${label}`));
      results.set(city.id, result);
      return end;
    } catch (error) {
      if (error instanceof CityBusyError) {
        const theirs = await loadResult(db, { city: city.id, round, standard: standard.version }).catch(() => null);
        if (theirs) results.set(city.id, { ...theirs, incomplete: error.message });
        return 'busy';
      }
      fault ??= error;
      stop.abort();
      return null;
    }
  }

  const seconds = await latestDurations(db, { practice: cities[0]?.practice ?? false });
  const longest = Math.max(0, ...seconds.values());
  const audits = cities.map((city) => queue.add(() => one(city), { priority: seconds.get(city.id) ?? longest }));
  void queue.onEmpty().then(options.allBegun);
  await Promise.all(audits);
  // Whole, whatever was interrupted beside it.
  const whole = [...ends.values()].every((end) => end === 'done' || end === 'kept');
  if (whole || !signal.aborted) await finishRound(db, round);
  return { results: cities.flatMap((city) => results.get(city.id) ?? []), ends, fault };
}

function how(end: CityEnd | null, result: CityResult | undefined): string {
  if (end === null) return '本程序出错';
  const why = end === 'incomplete' || end === 'guard' ? result?.incomplete : undefined;
  return why ? `${HOW[end]}（${why}）` : HOW[end];
}

/** One sentence after the rows were counted: how many cities were measured, the oldest, what is missing and why. */
export function countRows(cities: readonly City[], { results, ends }: RoundEnd, round: string): string {
  const measured = results.filter((r) => r.incomplete === undefined);
  const oldest = measured.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt))[0];
  const missing = cities.flatMap(({ id, name }) => {
    const result = results.find((r) => r.city.id === id);
    if (result && result.incomplete === undefined) return [];
    return [`${name}（${result?.incomplete ?? HOW[ends.get(id) ?? 'not-begun']}）`];
  });
  return [
    `轮次 ${round}：测完 ${measured.length}/${cities.length} 个城市`,
    oldest && `最早的 ${oldest.city.name}（${shanghaiTime(oldest.startedAt)}）`,
    missing.length > 0 && `未测完：${missing.join('、')}`,
  ]
    .filter(Boolean)
    .join('；');
}
