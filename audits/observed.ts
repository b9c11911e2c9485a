import { isScored, loadScenario } from '../cities/scenarios.ts';
import { FACT_IDS, type FactId } from '../crawlers/facts.ts';
import { FACT_NAMES } from '../reports/words/facts.ts';
import { identityWords } from '../reports/words/identity.ts';
import { factWords } from '../reports/words/values.ts';
import type { CityResult } from '../storage/result.ts';
import { table } from './output.ts';

/** What is said of a result whose scenario is only observed; null where it is scored. */
export const observedOnly = ({ scenario }: CityResult): string | null =>
  isScored(scenario) ? null : `情形“${loadScenario(scenario).name}”只观察，不计分：没有得分、问题和排名。`;

/** Every fact that was observed, in words. */
export function factLines({ facts }: CityResult): string[] {
  return FACT_IDS.flatMap((id) => {
    const words = factWords(facts, id);
    return words === null ? [] : [`${FACT_NAMES[id]}：${words}`];
  });
}

/** What a terminal shows of each city: what a person who wants the paper would ask first. */
const SHOWN: readonly (readonly [FactId, string])[] = [
  ['entry.level', '入口'],
  ['search.rank', '检索位次'],
  ['item.name', '事项'],
  ['guide.onlineDepth', '网办深度'],
  ['guide.promisedDays', '承诺时限'],
  ['guide.visits', '到现场'],
  ['handling.identityOnline', '在线核验身份'],
];

/** The cities of a round that is only observed. */
export function observedTable(results: readonly CityResult[]): string {
  const head = ['城市', '区县', ...SHOWN.map(([, name]) => name), '说明'];
  const rows = results.map((r) => [
    r.city.name,
    r.district.name,
    ...SHOWN.map(([id]) => factWords(r.facts, id) ?? '—'),
    r.incomplete ?? '',
  ]);
  const identity = identityWords(results);
  return [table([head, ...rows]), ...(identity === null ? [] : [identity])].join('\n\n');
}
