import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContext } from '../../audits/context.ts';
import { judge } from '../../checks/judge.ts';
import { standard2022 } from '../../checks/standards/2022.ts';
import { loadScenario } from '../../cities/scenarios.ts';
import { FACT_IDS } from '../../crawlers/facts.ts';
import { coverageOf, reasonOf } from '../../reports/model/coverage.ts';
import { indicatorTree, type TreeNode } from '../../reports/model/tree.ts';
import { buildModel, type ReportModel } from '../../reports/model.ts';
import { FACT_NAMES } from '../../reports/words/facts.ts';
import { PROBLEM_WORDS } from '../../reports/words/problems.ts';
import { valueWords } from '../../reports/words/values.ts';
import type { CityResult, RoundResults } from '../../storage/result.ts';
import { noScores } from '../../storage/result.ts';
import { type MadeRound, madeRound } from './round.ts';

let then: MadeRound;
let now: MadeRound;
let model: ReportModel;
beforeAll(async () => {
  then = await madeRound({ name: '2021-11-22' });
  now = await madeRound({ earlier: then.results });
  model = buildModel(now.results, { earlier: then.results, files: now.files, scenario: '药品经营许可证核发' });
});

const flat = (node: TreeNode): TreeNode[] => [node, ...node.children.flatMap(flat)];

describe('the indicator tree', () => {
  it('has the scores of the judgement at every node, for every city', () => {
    for (const result of now.results.cities) {
      const file = now.files.get(result.city.id)!;
      const context = checkContext(file, { name: result.district.name }, loadScenario('drug-retail'));
      const { nodes } = judge(standard2022, result.facts, context);
      const mine = indicatorTree(standard2022, result.indicators).flatMap(flat);
      expect(mine.map(({ code, name, score, coverage }) => ({ code, name, score, coverage }))).toEqual(nodes);
    }
  });
});

describe('the model', () => {
  it('says the same of the same results', async () => {
    const again = await madeRound({ earlier: (await madeRound({ name: '2021-11-22' })).results });
    expect(JSON.stringify(buildModel(again.results).problems)).toBe(JSON.stringify(buildModel(now.results).problems));
  });

  it('ranks every city once, those without a total last and without a rank', () => {
    expect(model.ranking).toHaveLength(55);
    expect(new Set(model.ranking.map((r) => r.result.city.id)).size).toBe(55);
    const firstWithout = model.ranking.findIndex((r) => r.rank === null);
    expect(model.ranking.slice(firstWithout).every((r) => r.result.scores.total === null)).toBe(true);
    const totals = model.ranking.slice(0, firstWithout).map((r) => r.result.scores.total!);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  });

  it('gives each problem its number, share of the measured cities and the cities themselves', () => {
    expect(model.problems.length).toBeGreaterThan(20);
    for (const p of model.problems) {
      const having = now.results.cities.filter((c) =>
        c.indicators.some((i) => i.code === p.indicator && i.finding?.code === p.code),
      );
      expect(p.n).toBe(having.length);
      expect([...p.cityIds].sort()).toEqual(having.map((c) => c.city.id).sort());
      expect(p.percent).toBeCloseTo((p.n / p.measured) * 100, 1);
      expect(p.examples.length).toBeGreaterThan(0);
      expect(new Set(p.examples.map((e) => e.sentence)).size).toBe(p.examples.length);
    }
  });

  it('names what was not measured, and never takes it for a problem', () => {
    const silent = now.results.cities.find((c) => c.indicators.every((i) => i.state !== 'scored'))!;
    expect(model.coverage.silent.map((c) => c.id)).toEqual([silent.city.id]);
    expect(model.coverage).toMatchObject({ expected: 55, measured: 54, complete: 53 });
    expect(model.coverage.incomplete).toHaveLength(1);
    expect(model.problems.some((p) => p.cityIds.includes(silent.city.id))).toBe(false);
    const blocked = now.results.cities.find((c) => c.facts['links.home']?.reason === 'blocked')!;
    expect(model.problems.filter((p) => p.code.startsWith('dead-') && p.cityIds.includes(blocked.city.id))).toEqual([]);
  });

  it('counts the cities that were to be audited and were not', () => {
    const expected = [
      { id: 'beijing', name: '北京市' },
      { id: 'nowhere', name: '无此市' },
    ];
    const coverage = coverageOf(now.results.cities, standard2022, expected);
    expect(coverage.expected).toBe(56);
    expect(coverage.missing).toEqual([{ id: 'nowhere', name: '无此市' }]);
  });

  it('finds the oldest result', () => {
    const times = now.results.cities
      .filter((c) => c.indicators.some((i) => i.score !== null))
      .map((c) => c.finishedAt!);
    expect(model.coverage.oldest?.at).toBe(times.toSorted()[0]);
  });

  it('tells the headline in figures that the results bear out', () => {
    const totals = now.results.cities.flatMap((c) => (c.scores.total === null ? [] : [c.scores.total]));
    expect(model.headline[0]).toContain(`${totals.length}个城市有总分`);
    expect(model.headline[0]).toContain((totals.reduce((a, b) => a + b, 0) / totals.length).toFixed(1).slice(0, 3));
    expect(model.headline.join('')).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
  });

  it('speaks of 可及性 and 有效性, not of an average, where the earlier round measured no more', () => {
    const only = (c: CityResult): CityResult => ({
      ...c,
      indicators: c.indicators.map((i) =>
        /^B[12]\./.test(i.code)
          ? { ...i, state: 'scored', score: 80, finding: null }
          : { ...i, state: 'unobservable', score: null },
      ),
    });
    const more = (c: CityResult): CityResult => ({
      ...c,
      indicators: c.indicators.map((i) => (/^B[12]\./.test(i.code) ? { ...i, state: 'scored', score: 90 } : i)),
    });
    const made = buildModel(
      { ...now.results, cities: now.results.cities.map(more) },
      { earlier: { ...then.results, cities: then.results.cities.map(only) }, files: now.files, scenario: '' },
    );
    const said = made.headline.at(-1) ?? '';
    expect(said).toContain('可比指标都不足总权重的60%');
    expect(said).toMatch(/“可及性”由80\.00分到90\.00分（\+10\.00分）.*“有效性”由80\.00分/);
    expect(said).not.toMatch(/平均由|上升，|区域差距/);
    expect(made.comparison?.overall.n).toBe(0);
  });

  it('says in the method note where weights come from, from where it looked, and that it is practice', () => {
    const note = (term: string) => model.method.find((n) => n.term === term)?.text ?? '';
    expect(note('指标体系')).toContain('推断，非官方');
    expect(note('观测位置')).toContain('演练机（出口：北京）');
    expect(note('演练数据')).toContain('不反映任何真实城市');
    expect(note('人工观测')).toMatch(/^.*8\.13%/);
    expect(buildModel({ ...now.results, round: { ...now.results.round, practice: false } }).method[0]?.term).toBe(
      '评估时间',
    );
  });

  it('walks the way with its pictures in order and counts what counts', () => {
    const { way } = model.cities[0]!;
    expect(way?.steps[0]).toMatchObject({ n: 1, deed: '打开', counts: false });
    expect(way?.clicks).toBe(way?.steps.filter((s) => s.counts).length);
    expect(way?.steps.filter((s) => s.hall)).toHaveLength(1);
  });
});

describe('rounds that are hardly there', () => {
  const empty: RoundResults = {
    round: {
      name: 'x',
      standard: '2022',
      scenario: 'drug-retail',
      practice: true,
      kind: 'trial',
      year: null,
      startedAt: '2026-11-22T00:00:00.000Z',
      finishedAt: null,
      publishedAt: null,
      vantage: { host: 'h', egress: null },
    },
    cities: [],
  };
  it('says so of a round without cities', () => {
    const made = buildModel(empty);
    expect(made.headline.join('')).toContain('应评0个城市');
    expect(made.problems).toEqual([]);
    expect(made.coverage.oldest).toBeNull();
  });

  it('gives no total where none was given', () => {
    const cities = now.results.cities.map(
      (c): CityResult => ({ ...c, scores: { ...c.scores, A: null, D: null, total: null, grade: null } }),
    );
    const made = buildModel({ ...now.results, cities });
    expect(made.headline[0]).toContain('不足以给出总分');
    expect(made.headline.join('')).not.toMatch(/优秀|领先/);
    expect(made.ranking.every((r) => r.rank === null)).toBe(true);
  });

  it('bears a city that was not judged', () => {
    const [c] = now.results.cities;
    const city: CityResult = {
      ...c!,
      indicators: [],
      facts: {},
      path: {},
      findings: [],
      scores: noScores(),
      judgement: null,
      finishedAt: null,
    };
    const made = buildModel({ ...empty, cities: [city] });
    expect(made.coverage).toMatchObject({ expected: 1, measured: 0, percent: null });
    expect(made.cities[0]).toMatchObject({ way: null, guide: null, flow: null, rank: null });
  });
});

describe('words', () => {
  it('has a predicate for every finding that a check can make', () => {
    const folder = join(import.meta.dirname, '../../checks');
    const codes = new Set<string>();
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'))) {
      const text = readFileSync(join(folder, file), 'utf8');
      for (const [, code] of text.matchAll(/code: '([a-z]+(?:-[a-z]+)+)'/g)) codes.add(code!);
      for (const [, code] of text.matchAll(/judgeLinks\('[^']+', '([a-z-]+)'/g)) codes.add(code!);
    }
    expect(codes.size).toBeGreaterThan(60);
    expect([...codes].filter((c) => !(c in PROBLEM_WORDS))).toEqual([]);
  });

  it('has a name for every fact and words for every value of the made round', () => {
    expect(Object.keys(FACT_NAMES).sort()).toEqual([...FACT_IDS].sort());
    for (const { facts } of model.cities)
      for (const fact of facts) expect(fact.words, fact.id).not.toMatch(/undefined|NaN|\[object|^[a-z-]+$|^$/);
  });

  it('shows a value of another shape as it is', () => {
    expect(valueWords('entry.clicks', 'drei' as never)).toBe('"drei"');
  });

  it('reads the reason out of an indicator', () => {
    expect(reasonOf('site.city: blocked')).toBe('blocked');
    expect(reasonOf('login-required')).toBe('login-required');
    expect(reasonOf('own-fault: boom')).toBe('own-fault');
    expect(reasonOf('manual.phoneCalls')).toBeNull();
  });
});
