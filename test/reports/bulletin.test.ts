import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { bulletinOf, ratesOf, sumFigures, summariesOf } from '../../reports/bulletin/model.ts';
import { quarterOf, quarterStart, quarterWords } from '../../reports/bulletin/quarter.ts';
import { writeBulletin } from '../../reports/bulletin.ts';
import type { Rating } from '../../storage/observations.ts';
import { fc } from '../fuzz.ts';
import { unzip } from './zip.ts';

const rating = (unit: string, figures: number[], level: Rating['level'] = 'department'): Rating => {
  const [ratings = 0, bad = 0, valid = 0, visited = 0, mended = 0, content = 0] = figures;
  const said = { observer: '张三', observedAt: '2021-07-05', proof: '系统导出' };
  return {
    area: '淄博市张店区',
    quarter: '2021Q2',
    level,
    unit,
    figures: { ratings, bad, valid, visited, mended, content },
    ...said,
  };
};

describe('rates', () => {
  it('have two decimals, half up, and a dash where there is nothing to divide by', () => {
    expect(ratesOf(rating('甲', [90438, 7, 0, 7, 0, 0]).figures)).toEqual({
      bad: '0.01%',
      visited: '100.00%',
      mended: '—',
      content: '—',
    });
    expect(ratesOf(rating('甲', [800, 3, 3, 2, 1, 0]).figures)).toEqual({
      bad: '0.38%',
      visited: '66.67%',
      mended: '33.33%',
      content: '0.00%',
    });
    expect(ratesOf(rating('甲', [0]).figures).bad).toBe('—');
  });

  it('of a total are those of the sums, whatever the order', () => {
    const figures = fc
      .tuple(fc.nat(9999), fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99))
      .map((all) => rating('甲', all).figures);
    fc.assert(
      fc.property(fc.array(figures), (all) => {
        const sum = sumFigures(all);
        expect(sumFigures([...all].reverse())).toEqual(sum);
        expect(sum.ratings).toBe(all.reduce((n, f) => n + f.ratings, 0));
        expect(sumFigures([sum])).toEqual(sum);
      }),
    );
  });
});

describe('quarters', () => {
  it('are read in the ways in which people write them', () => {
    for (const text of ['2021Q2', '2021-q2', '2021年第二季度', '2021年2季度', '2021 年 第 2 季度', '２０２１Ｑ２'])
      expect(quarterOf(text)).toBe('2021Q2');
    for (const text of ['2021Q5', '二季度', '2021', '']) expect(quarterOf(text)).toBeNull();
    expect([quarterStart('2021Q2'), quarterWords('2021Q4')]).toEqual(['2021-04-01', '2021年第四季度']);
  });
});

const ratings = [
  rating('区公安分局', [2000, 4, 2, 3, 1, 1]),
  rating('区档案馆', [0]),
  rating('车站街道', [338, 3, 0, 3, 0, 0], 'township'),
];

describe('the bulletin', () => {
  it('says what was reported, what stands out and what is due', () => {
    const b = bulletinOf('淄博市张店区', '2021Q2', ratings);
    expect(b.title).toBe('关于2021年第二季度淄博市张店区政务服务“好差评”情况的通报');
    expect(b.total).toMatchObject({ ratings: 2338, bad: 7, valid: 2 });
    const [overall, problems, demands] = b.sections.map((s) => s.paragraphs.join(''));
    expect(overall).toContain('2338条，差评7条，差评率0.30%；已回访6条，回访率85.71%');
    expect(overall).toContain('2个部门共2000条，差评4条。1个镇（街道）共338条，差评3条。');
    expect(problems).toContain('没有评价数据：区档案馆');
    expect(demands).toContain('区公安分局尚须回访1条、整改1条');
  });

  it('claims no rectification where there was nothing to rectify', () => {
    const [overall] = bulletinOf('甲区', '2021Q2', [rating('乙局', [90438, 7, 0, 7, 0, 0])]).sections;
    expect(overall?.paragraphs.join('')).toContain('有效的差评0条，没有须整改的差评，整改率、整改满意率无从计算');
    expect(overall?.paragraphs.join('')).not.toContain('整改率100');
  });

  it('praises nothing that did not occur', () => {
    const problems = (...figures: number[]) =>
      bulletinOf('甲区', '2021Q2', [rating('乙局', figures)]).sections[1]?.paragraphs;
    expect(problems(90438, 7, 0, 7, 0, 0)).toEqual(['各单位均有评价数据，差评均已回访，没有有效差评。']);
    expect(problems(90438)).toEqual(['各单位均有评价数据，没有差评。']);
    expect(problems(800, 3, 3, 3, 3, 3)).toEqual(['各单位均有评价数据，差评均已回访，有效差评均已整改且得到认可。']);
  });

  it('is written as a page and as a document, with both tables', async () => {
    const out = mkdtempSync(join(tmpdir(), 'wangting-bulletin-'));
    const area = '../淄博市<张店区>';
    const files = await writeBulletin(bulletinOf(area, '2021Q2', ratings), { formats: ['html', 'docx'], out });
    for (const file of files) expect(file.startsWith(join(out, '好差评通报-_淄博市_张店区_-2021Q2.'))).toBe(true);
    const $ = load(readFileSync(files[0]!, 'utf8'));
    expect($('h1').text()).toContain(area);
    expect($('main').text().trim().startsWith('各有关单位：')).toBe(true);
    expect($('#departments h2').text()).toContain('附件1 2021年第二季度各部门“好差评”评估通报表');
    const cells = (id: string) =>
      $(`#${id} tbody tr`)
        .toArray()
        .map((tr) =>
          $(tr)
            .children()
            .toArray()
            .map((td) => $(td).text())
            .join(' '),
        );
    expect(cells('departments')).toEqual([
      '区公安分局 2000 4 0.20% 75.00% 2 1 50.00% 100.00%',
      '区档案馆 0 0 — — 0 0 — —',
      '合计 2000 4 0.20% 75.00% 2 1 50.00% 100.00%',
    ]);
    expect(cells('townships')[0]).toBe('车站街道 338 3 0.89% 100.00% 0 0 — —');
    const xml = unzip(readFileSync(files[1]!)).get('word/document.xml')!.toString();
    const words = load(xml, { xml: true })('w\\:t').text();
    for (const text of [
      ...['各有关单位：', '一、工作开展情况', '二、存在问题', '三、工作要求'],
      ...['附件1 2021年第二季度各部门', '附件2 2021年第二季度各镇（街道）', '车站街道', '0.89%', '张三'],
    ])
      expect(words).toContain(text);
  });

  it('is told in one line a quarter in the report of its city', () => {
    expect(summariesOf(ratings)).toMatchObject([
      { area: '淄博市张店区', quarter: '2021Q2', rates: { mended: '50.00%' } },
    ]);
  });
});
