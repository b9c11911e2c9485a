import { checkOf, type Indicator } from '../checks/check.ts';
import { findStandard } from '../checks/standards/index.ts';
import { InputError } from '../cities/errors.ts';
import { loadScenario } from '../cities/scenarios.ts';
import type { CityResult } from '../storage/result.ts';
import { loadRound } from '../storage/results.ts';
import { findRound } from '../storage/rounds.ts';
import type { DataOptions } from './options.ts';
import { print, printJson, score, table } from './output.ts';
import { judgeAgain } from './rejudge.ts';
import { roundOr, withStored } from './stored.ts';

export interface RescoreOptions extends DataOptions {
  standard?: string;
}

/** Judges the stored facts of a round again. Throws InputError for a round or a standard that is not there. */
export async function rescore(options: RescoreOptions): Promise<void> {
  const asked = options.standard === undefined ? undefined : findStandard(options.standard);
  const { before, after, own, standard } = await withStored(options.db, async (db) => {
    const name = await roundOr(db, options.round);
    const round = await findRound(db, name);
    if (!round) throw new InputError(`没有轮次“${name}”；用 wangting report --list 列出各轮次`);
    const standard = asked ?? findStandard(round.standard);
    const scenario = loadScenario(round.scenario);
    if (!scenario.scored)
      throw new InputError(`轮次“${name}”的情形“${scenario.name}”只观察、不计分，没有可以重评的得分`);
    // What this version said before; where it said nothing, what the round's own says.
    const same = await loadRound(db, name, { standard: standard.version });
    const first = await loadRound(db, name, { standard: round.standard });
    const before = new Map([...first.cities, ...same.cities.filter(judged)].map((c) => [c.city.id, c]));
    await judgeAgain(db, round, standard, scenario);
    const after = await loadRound(db, name, { standard: standard.version });
    return { before, after, own: round.standard, standard: standard.version };
  });
  if (options.json) return printJson(after.cities);
  const rows = after.cities.map((c) => {
    const then = before.get(c.city.id);
    const known = then && judged(then);
    return [
      c.city.name,
      known ? then.standard : '—',
      score(known ? then.scores.total : null),
      score(c.scores.total),
      known ? differences(then, c) : '此前未评判',
    ];
  });
  const how = standard === own ? `按指标体系 ${standard} ` : `按指标体系 ${standard}（该轮原用 ${own}）`;
  const again = `轮次 ${after.round.name} ${how}重新评判，未访问任何网站`;
  const head = after.cities.some((c) => c.judgement?.ruleChanged)
    ? `规则变更：${again}；差别来自规则，不是网站的变化。`
    : `${again}；规则与测评时相同。`;
  await print(`${head}\n\n${table([['城市', '原指标体系', '原总分', '新总分', '得分有变的指标'], ...rows], [2, 3])}`);
}

const judged = (c: CityResult): boolean => c.judgement !== null;

/** Indicators whose score another rule changed, and those that only one version has. */
function differences(then: CityResult, now: CityResult): string {
  const former = new Map(then.indicators.map((i) => [checkOf(i), i]));
  const checks = new Set(now.indicators.map(checkOf));
  const changed = now.indicators.filter((i) => {
    const before = former.get(checkOf(i));
    return before !== undefined && before.score !== i.score;
  });
  const list = (of: readonly Indicator[]) => of.map((i) => i.code).join(' ');
  const [added, gone] = [
    now.indicators.filter((i) => !former.has(checkOf(i))),
    then.indicators.filter((i) => !checks.has(checkOf(i))),
  ];
  if (changed.length + added.length + gone.length === 0)
    return then.scores.total === now.scores.total ? '' : '只有权重不同';
  return [
    changed.length > 0 && list(changed),
    added.length > 0 && `新设 ${list(added)}`,
    gone.length > 0 && `不设 ${list(gone)}`,
  ]
    .filter(Boolean)
    .join('；');
}
