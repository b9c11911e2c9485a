import { findStandard } from '../checks/standards/index.ts';
import { InputError } from '../cities/errors.ts';
import { loadScenario } from '../cities/scenarios.ts';
import { loadAudited, loadRound } from '../storage/results.ts';
import { findRound } from '../storage/rounds.ts';
import { judgeAttempt } from './judging.ts';
import type { DataOptions } from './options.ts';
import { print, printJson, score, table } from './output.ts';
import { roundOr, withStored } from './stored.ts';

export interface RescoreOptions extends DataOptions {
  standard?: string;
}

/** Judges the stored facts of a round again. Throws InputError for a round or a standard that is not there. */
export async function rescore(options: RescoreOptions): Promise<void> {
  const asked = options.standard === undefined ? undefined : findStandard(options.standard);
  const { before, after } = await withStored(options.db, async (db) => {
    const name = await roundOr(db, options.round);
    const round = await findRound(db, name);
    if (!round) throw new InputError(`没有轮次“${name}”；用 wangting report --list 列出各轮次`);
    const standard = asked ?? findStandard(round.standard);
    const scenario = loadScenario(round.scenario);
    if (!scenario.scored)
      throw new InputError(`轮次“${name}”的情形“${scenario.name}”只观察、不计分，没有可以重评的得分`);
    const before = await loadRound(db, name, { standard: standard.version });
    for (const { id, file, district, facts } of await loadAudited(db, name)) {
      const judged = { attempt: id, round: name, file, district, facts };
      await judgeAttempt(db, judged, { standard, scenario, kind: 'rescore', ownStandard: round.standard });
    }
    return { before, after: await loadRound(db, name, { standard: standard.version }) };
  });
  if (options.json) return printJson(after.cities);
  const former = new Map(before.cities.map((c) => [c.city.id, c]));
  const rows = after.cities.map((c) => {
    const then = former.get(c.city.id);
    const changed = c.indicators.filter((i) => then?.indicators.find((t) => t.code === i.code)?.score !== i.score);
    return [
      c.city.name,
      score(then?.scores.total ?? null),
      score(c.scores.total),
      then?.indicators.length ? changed.map((i) => i.code).join(' ') : '此前未按这一版评判',
    ];
  });
  await print(
    `轮次 ${after.round.name} 按指标体系 ${after.cities[0]?.standard ?? asked?.version ?? after.round.standard} 重新评判，未访问任何网站；差别来自规则，不是网站的变化。\n\n${table([['城市', '原总分', '新总分', '得分有变的指标'], ...rows], [1, 2])}`,
  );
}
