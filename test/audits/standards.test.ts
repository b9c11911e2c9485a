import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../checks/compare.ts';
import type { Database } from '../../storage/database.ts';
import type { CityResult } from '../../storage/result.ts';
import { madeRound } from '../reports/round.ts';
import { storeRound } from '../reports/store.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { folder, wangting } from './wangting.ts';

let db: Database;
const out = folder();
const stored = ['--evidence', join(out, 'evidence')];

beforeAll(async () => {
  db = await temporaryDatabase();
  const then = await madeRound({ name: 'practice-2021', cities: 8 });
  await storeRound(db, then);
  await storeRound(db, await madeRound({ name: 'practice-2022', cities: 8, earlier: then.results }));
});
afterAll(() => db?.close());

const run = (...args: string[]) => wangting(...args, '--db', db.url);
const results = async (...args: string[]) => JSON.parse((await run(...args, '--json')).stdout) as CityResult[];
const shown = async (...more: string[]) =>
  JSON.parse((await run('show', 'beijing', '--round', 'practice-2022', '--json', ...more)).stdout) as CityResult;
const compared = async (...args: string[]) =>
  JSON.parse((await run('compare', ...args, '--json')).stdout) as Comparison;
const page = async (name: string, ...more: string[]) => {
  const { code, stderr } = await run(
    'report',
    '--round',
    'practice-2022',
    '--out',
    join(out, name),
    ...stored,
    ...more,
  );
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return load(readFileSync(join(out, name, 'index.html'), 'utf8'));
};

describe('another version of the standard', () => {
  it('is not shown, reported or compared before it has judged the round', async () => {
    const asked = [
      ['show', 'beijing', '--round', 'practice-2022'],
      ['report', '--round', 'practice-2022', '--out', join(out, 'none')],
      ['compare', 'practice-2021', 'practice-2022'],
    ];
    for (const args of asked) {
      const { code, stdout, stderr } = await run(...args, '--standard', '2018');
      expect([code, stdout], args[0]).toEqual([2, '']);
      expect(stderr).toMatch(/^错误：.*还没有按指标体系 2018 评判过；先运行 wangting rescore --round/);
    }
    expect((await run('show', 'beijing', '--standard', '1999')).stderr).toContain('2018、2021、2022、2023');
  });

  it('judges stored facts again, keeps what was judged first, and says that the rule changed', async () => {
    const first = await shown();
    const again = await results('rescore', '--round', 'practice-2022', '--standard', '2023');
    expect(again).toHaveLength(8);
    for (const r of again) {
      expect(r).toMatchObject({ standard: '2023', judgement: { kind: 'rescore', ruleChanged: true } });
      expect(r.indicators.find((i) => i.code === 'D3.2')?.rule).toBe(2);
    }
    const now = await shown('--standard', '2023');
    expect([now.standard, now.attempt]).toEqual(['2023', first.attempt]);
    expect(now.facts).toEqual(first.facts);
    expect(await shown()).toEqual(first);
    const text = (await run('show', 'beijing', '--round', 'practice-2022', '--standard', '2023')).stdout;
    expect(text).toContain('规则变更');
    expect(text).toContain('指标体系 2023');
    expect((await run('show', 'beijing', '--round', 'practice-2022')).stdout).not.toContain('规则变更');
  });

  it('tells in the table what the round’s own version gave', async () => {
    const { code, stdout } = await run('rescore', '--round', 'practice-2022', '--standard', '2018');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^规则变更：轮次 practice-2022 按指标体系 2018（该轮原用 2022）重新评判，未访问任何网站/);
    expect(stdout).toMatch(/北京市 +2022 .*不设 .*D3\.1/);
    // 智能客服 stands elsewhere in 2018, and is the same check.
    expect(stdout).not.toMatch(/新设/);
  });

  it('by the same rules changes nothing, and is no change of rules', async () => {
    const before = await shown();
    const [again] = await results('rescore', '--round', 'practice-2022');
    expect(again).toMatchObject({ scores: before.scores, judgement: { kind: 'rescore', ruleChanged: false } });
    expect((await page('same'))('#rule-change')).toHaveLength(0);
    const { stdout } = await wangting('rescore', '--round', 'practice-2022', '--db', db.url);
    expect(stdout).toContain('规则与测评时相同');
    expect(stdout).not.toContain('规则变更');
  });

  it('is reported as 规则变更, with both versions side by side', async () => {
    const $ = await page('again', '--standard', '2023');
    expect($('#rule-change .notice').text()).toContain('按指标体系2023（该轮原用2022）重新评定');
    expect($('#rule-change table tbody tr')).toHaveLength(5);
    expect($('.foot').text()).toContain('指标体系2023（设定，非官方）');
    expect($('#method').text()).toContain('86.27');
    expect((await page('own'))('#method').text()).not.toContain('规则变更');
  });

  it('gives a page to a version without a second level', async () => {
    const $ = await page('first', '--standard', '2018');
    expect($('#ranking thead').text()).toContain('业务办理');
    const city = load(readFileSync(join(out, 'first', 'cities', 'beijing.html'), 'utf8'));
    expect(city('#i-D1\\.6').text()).toContain('智能客服入口');
    expect(city('#scores .notice').text()).toContain('规则变更');
  });
});

describe('two rounds', () => {
  it('are compared by nodes, cities, ranks, regions, findings and causes', async () => {
    const c = await compared('practice-2021', 'practice-2022');
    expect(c.standard).toBe('2022');
    expect(c.nodes.find((n) => n.code === 'B1')).toMatchObject({
      name: '可及性',
      depth: 2,
      before: expect.any(Number),
    });
    expect(c.cities.length).toBe(8);
    expect(c.gains.every((g) => g.change > 0)).toBe(true);
    const { counts } = c.findings;
    expect(counts.new + counts.regressed + counts.persistent + counts.fixed).toBe(c.findings.all.length);
    const { rose, fell, stayed } = c.causes;
    expect(rose + fell + stayed).toBe(c.cities.reduce((sum, x) => sum + x.n, 0));
    const { code, stdout } = await run('compare', 'practice-2021', 'practice-2022');
    expect(code).toBe(0);
    for (const words of ['B1 可及性', '上升最多：', '可比名次', '区域差距', '已改正', '网站的变化：', '没有比较：'])
      expect(stdout).toContain(words);
    expect(stdout).not.toMatch(/undefined|NaN|\[object/);
  });

  it('are nothing apart from themselves', async () => {
    const c = await compared('practice-2022', 'practice-2022');
    expect(c.overall.change).toBe(0);
    expect([c.gains, c.losses, c.findings.counts.new, c.findings.counts.fixed, c.causes.rose]).toEqual([
      [],
      [],
      0,
      0,
      0,
    ]);
  });

  it('judged by different versions are compared where the rule is the same, and it is said that rules changed', async () => {
    await results('rescore', '--round', 'practice-2021', '--standard', '2023');
    const c = await compared('practice-2021', 'practice-2022', '--standard', '2023');
    expect(c.judged).toEqual({
      before: { standard: '2023', rescored: true },
      after: { standard: '2023', rescored: true },
    });
    expect(c.causes).toMatchObject({ ruleChanged: 0, standardChanged: 0 });
    const text = (await run('compare', 'practice-2021', 'practice-2022', '--standard', '2023')).stdout;
    expect(text).toContain('规则变更：两轮均按指标体系2023评定');
  });

  it('stand in the report under 年度比较', async () => {
    const $ = await page('years', '--compare', 'practice-2021');
    expect($('#changes h2').text()).toBe('年度比较：practice-2021→practice-2022');
    expect($('nav.contents').text()).toContain('年度比较');
    expect($('#chart-node-changes details table').text()).toContain('B1 可及性');
    const tables = $('#changes caption')
      .toArray()
      .map((e) => $(e).text());
    for (const part of ['名次', '各区域', '问题', '差别从何而来'])
      expect(
        tables.some((t) => t.includes(part)),
        part,
      ).toBe(true);
    expect($('#changes').text()).toContain('区域差距');
    expect($('#chart-distribution details').text()).toContain('一般（本系统增设）');
    const city = load(readFileSync(join(out, 'years', 'cities', 'beijing.html'), 'utf8'));
    expect(city('#city-changes').text()).toMatch(/项可比指标（占总权重的[\d.]+%）由[\d.]+分到[\d.]+分/);
  });

  it('stand in the other formats too', async () => {
    const { code } = await run(
      ...['report', '--round', 'practice-2022', '--compare-with', 'practice-2021', '--format', 'csv'],
      ...['--out', join(out, 'csv'), ...stored],
    );
    expect(code).toBe(0);
    const nodes = readFileSync(join(out, 'csv', 'csv', 'changes-nodes.csv'), 'utf8');
    expect(nodes).toMatch(/演练数据,B1,可及性,2,[\d.]+,[\d.]+,-?[\d.]+,\d/);
    expect(readFileSync(join(out, 'csv', 'csv', 'changes-findings.csv'), 'utf8')).toContain('已改正');
  });
});
