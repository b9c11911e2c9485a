import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { figureNames, figureWords, loadHistory, type Series } from '../../reports/history.ts';
import { overviewPage } from '../../reports/html/overview.ts';
import { folderSite } from '../../reports/html/site.ts';
import { buildModel } from '../../reports/model.ts';
import { wangting } from '../audits/wangting.ts';
import { madeRound } from './round.ts';

const series = (id: string) => loadHistory().find((p) => p.id === id) as Series;
const value = (id: string, edition: string, name: string) =>
  series(id)
    .editions.find((e) => e.edition === edition)
    ?.figures.find((f) => f.name === name);

describe('what others published', () => {
  it('has every series with its source', () => {
    expect(loadHistory().map((p) => p.id)).toEqual(['d3', 'd3-halls', 'gongshu', 'zhangdian', 'shenzhen']);
    for (const p of loadHistory())
      for (const { source } of p.kind === 'series' ? p.editions : [p]) expect(source.publisher).not.toBe('');
  });

  it('has the figures as they were printed', () => {
    expect([...series('d3').editions, ...series('d3-halls').editions].map((e) => e.edition)).toEqual(
      expect.arrayContaining(['2018', '2019', '2021', '2022', '2023']),
    );
    expect(value('d3', '2022', '总分')?.value).toBe(88.54);
    expect(value('d3', '2023', '事项办理')?.value).toBe(64.42);
    expect(value('d3', '2021', '可及性')?.value).toBe(89.81);
    expect(value('d3', '2018', '技术支撑')?.value).toBe(82.72);
    expect(figureWords(value('d3-halls', '2019', '总分')!)).toBe('81.4');
    expect(figureWords(value('d3', '2022', '总分')!)).toBe('88.54');
    expect(figureWords(value('d3-halls', '2018', '行为不规范')!)).toBe('94.44%（34/36）');
    // Noughts at the end are printed too.
    expect(figureWords(value('d3', '2022', '区域最大差距')!)).toBe('6.30');
    expect(figureWords(value('d3-halls', '2018', '离岗未放标识')!)).toBe('50.00%（18/36）');
    expect(figureWords(value('gongshu', '2017', '咨询投诉及时回复满意度')!)).toBe('4.40');
    expect(value('gongshu', '2017', '实现跑一次的比例')?.value).toBe(72.1);
    expect(figureWords(value('gongshu', '2018年第一季度', '投资项目满意度达到100%的方面')!)).toBe('8/14');
    expect(
      ['评价量', '差评', '有效差评', '镇级评价量'].map((n) => value('zhangdian', '2021年第二季度', n)?.value),
    ).toEqual([90438, 7, 0, 3338]);
    const names = figureNames(series('d3')).map((f) => f.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('names the line of a faulty file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'wangting-history-'));
    writeFileSync(
      join(folder, 'x.yaml'),
      'kind: series\nid: x\ntitle: 甲\npublisher: 乙\nabout: 丙\neditions:\n  - edition: "2018"\n    figures:\n      - { name: 丁项, value: 90, unit: "%", n: 1, of: 36 }\n    source: { title: 某某材料, publisher: 某处 }\n',
    );
    expect(() => loadHistory(folder)).toThrow(/x\.yaml:9: n 除以 of 与百分比不符/);
  });
});

describe('in the report', () => {
  it('stands in a section of its own, after the method, and in no figure of the round', async () => {
    const { results, files } = await madeRound({ cities: 5 });
    const without = buildModel(results, { files });
    const model = buildModel(results, { files, history: loadHistory() });
    expect({ ...model, history: [] }).toEqual(without);
    const $ = load(overviewPage(folderSite(model.practice, new Map(), 0), model));
    expect($('section').last().attr('id')).toBe('published');
    const text = $('#published').text();
    expect(text).toContain('不是本轮测得的结果');
    expect(text).toContain('本节是真实的公开数据，不是演练数据');
    for (const words of ['88.54', '90438', '8/14', '来源：', '粤省事小程序']) expect(text).toContain(words);
    expect($('#published').prevAll('section').text()).not.toContain('64.42');
    expect($('nav.contents a[href="#published"]').text()).toBe('历年公开数据');
    expect(load(overviewPage(folderSite(true, new Map(), 0), without))('#published')).toHaveLength(0);
  });
});

describe('wangting history', () => {
  it('prints all of it, one as JSON, and refuses an unknown one', async () => {
    const all = await wangting('history');
    expect(all.code).toBe(0);
    expect(all.stdout).toMatch(/不是本系统测得的结果[\s\S]*88\.54[\s\S]*72\.1%[\s\S]*90438[\s\S]*i深圳APP/);
    const one = await wangting('history', 'zhangdian', '--json');
    expect(JSON.parse(one.stdout)).toEqual([series('zhangdian')]);
    const none = await wangting('history', 'x');
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('d3（D3方网上政务大厅评估）')]);
  });
});
