import { isDeepStrictEqual } from 'node:util';
import type { City, District } from '../cities/city.ts';
import { GONE } from '../crawlers/browser/redaction.ts';
import type { Step } from '../crawlers/crawler.ts';
import type { Facts } from '../crawlers/facts.ts';
import { emptyTrail, type Trail } from '../crawlers/hall.ts';
import { type Attempt, finishAttempt, type ResumedAttempt, resumeAttempt, startAttempt } from '../storage/attempts.ts';
import type { CityResult } from '../storage/result.ts';
import { listAttempts, loadResult } from '../storage/results.ts';
import type { AuditOptions } from './audit-city.ts';
import { districtFor } from './district.ts';

/** An attempt that goes on from what it has. */
export interface Begun {
  attempt: Attempt;
  file: City;
  district: District;
  done: readonly Step[];
  facts: Facts;
  trail: Trail;
  profile: 'quick' | 'full';
  only: readonly Step[] | null;
}

/** A new attempt. */
export async function begin(city: City, options: AuditOptions): Promise<Begun> {
  const { db, round, vantage, profile, only, program } = options;
  const district = await districtFor(db, city, round, options.district ?? null);
  const attempt = await startAttempt(db, { round, city, district, vantage, profile, only, program });
  return { attempt, file: city, district, done: [], facts: {}, trail: emptyTrail(), profile, only };
}

/** A parameter of an address that was kept without its value. */
const LOST_SESSION = new RegExp(`(?:=|%3d)${GONE.replaceAll('*', '\\*')}`, 'i');

/** The interrupted attempt, as it was; none where its sites have moved since (practice halls on other ports), or its way cannot be gone again. */
export async function resume(city: City, { db, round }: AuditOptions): Promise<ResumedAttempt | null> {
  const resumed = await resumeAttempt(db, { round, city: city.id });
  if (!resumed) return null;
  const moved = !isDeepStrictEqual(resumed.file.portals, city.portals);
  // An address that was kept without its session leads elsewhere.
  const incomplete = Object.values(resumed.trail).some((part) => LOST_SESSION.test(JSON.stringify(part ?? '')));
  if (!moved && !incomplete) return resumed;
  const reason = moved ? '城市网址已变，已另行测评' : '途中网址含会话信息，不予保存，已另行测评';
  await finishAttempt(db, resumed.attempt, { state: 'interrupted', reason });
  return null;
}

/** The result of a city that came to its end in this round; null where it has to be audited. */
export async function finished(city: City, { db, round, standard }: AuditOptions): Promise<CityResult | null> {
  const newest = (await listAttempts(db, { round, city: city.id })).at(-1);
  if (newest?.state !== 'done' && newest?.state !== 'incomplete') return null;
  return loadResult(db, { city: city.id, round, standard: standard.version });
}
