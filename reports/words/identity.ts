import { percent } from '../../checks/wording.ts';
import type { Facts } from '../../crawlers/facts.ts';

/**
 * How many cities check who applies online, as the report of 2022 counts it beside its scores: `6个城市（10.91%）能在线核验
 * 办理人身份：…。` Of those of which it was seen; null where it was seen of none. Observed, never scored.
 */
export function identityWords(cities: readonly { city: { name: string }; facts: Facts }[]): string | null {
  const seen = cities.flatMap(({ city: { name }, facts: { 'handling.identityOnline': fact } }) =>
    fact?.state === 'observed' ? [{ name, online: fact.value }] : [],
  );
  if (seen.length === 0) return null;
  const names = seen.filter(({ online }) => online).map(({ name }) => name);
  const of = seen.length < cities.length ? `，共测得${seen.length}个城市` : '';
  const who = names.length > 0 ? `：${names.join('、')}` : '';
  return `${names.length}个城市（${percent(names.length, seen.length)}${of}）能在线核验办理人身份，无须当面核验${who}。`;
}
