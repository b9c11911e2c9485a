import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docx } from '../../reports/docx.ts';
import { loadHistory } from '../../reports/history.ts';
import { buildModel, type ReportModel } from '../../reports/model.ts';
import { pdf } from '../../reports/pdf.ts';
import { printPage } from '../../reports/print/page.ts';
import { oneLine, visible } from '../../reports/text.ts';
import { type EvidenceStore, openEvidence } from '../../storage/evidence.ts';
import type { HallTally } from '../../storage/observations/halls.ts';
import type { CityResult, FindingInResult, RoundResults } from '../../storage/result.ts';
import { ATTACKS } from './attacks.ts';
import { madeRound } from './round.ts';
import { unzip } from './zip.ts';

const out = mkdtempSync(join(tmpdir(), 'wangting-documents-'));
/** As the 2018 report counts them. */
const HALLS: HallTally = {
  halls: 36,
  behaviours: { conduct: 34, 'forbidden-words': 32, litter: 10, clutter: 24, 'unmarked-absence': 18, phone: 23 },
  channels: { box: 35, telephone: 31 },
};
const hostile = ATTACKS.filter((a) => a.length < 1000);
let evidence: EvidenceStore;
let results: RoundResults;
let model: ReportModel;

/** A round in which the sentences of one city are attacks. */
beforeAll(async () => {
  evidence = openEvidence(join(out, 'store'));
  const then = await madeRound({ name: '2021-11-22', cities: 9, evidence });
  const now = await madeRound({ cities: 9, evidence, earlier: then.results });
  const [first, ...rest] = now.results.cities;
  const findings = hostile.map((sentence, i) => ({
    code: `attack-${i}`,
    severity: 'high' as const,
    sentence,
    suggestion: sentence,
    since: '2026-11-22',
    status: 'new' as const,
    rectification: { owner: sentence, deadline: null, state: 'assigned' as const, shown: null, mended: null },
  }));
  const indicators = first!.indicators.map((i, n) => ({
    ...i,
    sentence: hostile[n % hostile.length]!,
    suggestion: hostile[n % hostile.length]!,
  }));
  results = { ...now.results, cities: [{ ...first!, findings, indicators }, ...rest.map(inHand)] };
  model = buildModel(results, {
    earlier: then.results,
    files: now.files,
    scenario: '药品经营许可证核发',
    history: loadHistory(),
  });
  model.halls = HALLS;
});

/** The first finding that stands is in somebody's hands. */
function inHand(city: CityResult): CityResult {
  const at = city.findings.findIndex((f) => f.status !== 'fixed');
  const findings = city.findings.map((f, i): FindingInResult => {
    const { rectification: r } = f;
    return i === at
      ? { ...f, rectification: { ...r, owner: '市审批局', deadline: '2026-12-31', state: 'working' } }
      : f;
  });
  return { ...city, findings };
}
/** The charts as the report on the web has them: what each shows, its title, its figures. */
const charts = () => {
  const $ = load(printPage(model));
  return $('figure.chart')
    .toArray()
    .map((figure) => ({
      shows: $(figure).find('[role="img"]').attr('aria-label') ?? '',
      title: $(figure).find('figcaption strong').text(),
      cells: $(figure)
        .find('td, tbody th')
        .toArray()
        .map((cell) => $(cell).text()),
    }));
};
const mended = () => results.cities.flatMap((c) => c.findings.filter((f) => f.status === 'fixed'));

afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('docx', () => {
  it('is the annual report: parts in order, charts, tables, the practice mark; attacks are words', async () => {
    const [written] = await docx.write({ model, results, evidence, out });
    const files = unzip(readFileSync(written!.file));
    const xml = files.get('word/document.xml')!.toString();
    const $ = load(xml, { xml: true });
    const texts = $('w\\:p')
      .toArray()
      .map((p) => $(p).find('w\\:t').text());
    const parts = texts.filter((t) => /^[一二三四五六七八九十]+、/.test(t)).map((t) => t.replace(/^.+?、/, ''));
    expect(parts).toEqual(
      [
        '总体得分',
        '区域与城市',
        '轮次比较',
        '典型问题',
        '值得借鉴的做法',
        '建议',
        '方法说明',
        '实体大厅观测',
        '公开发布的历年数据',
        '附录：分城市结果',
      ].filter((p) => p !== '值得借鉴的做法' || model.goodPractices.length > 0),
    );
    expect(texts.join('\n')).toContain(model.headline[0]);
    for (const p of model.problems.slice(0, 5)) expect(texts.join('\n')).toContain(`${p.words}${p.what}`);
    expect($('w\\:drawing').length).toBeGreaterThanOrEqual(5);
    expect(charts()).toHaveLength(6 + model.cities.length);
    for (const { shows, title, cells } of charts()) {
      const picture = $('w\\:p').filter((_, p) => $(p).find('wp\\:docPr').attr('descr') === oneLine(shows, 400));
      expect(picture.length, shows).toBe(1);
      expect(picture.next().text()).toBe(`附图 ${title}`);
      const behind = picture.nextAll('w\\:tbl').first();
      expect(behind.prev().text()).toBe(`表 ${title}`);
      expect(
        behind
          .find('w\\:tr')
          .slice(1)
          .find('w\\:tc')
          .toArray()
          .map((c) => $(c).text()),
      ).toEqual(cells);
    }
    expect(
      $('wp\\:docPr')
        .toArray()
        .every((e) => (e.attribs['descr'] ?? '') !== ''),
    ).toBe(true);
    expect($('w\\:tblHeader').length).toBeGreaterThan(2);
    expect(files.get('word/header1.xml')!.toString()).toContain('演练数据');
    const cells = $('w\\:tc')
      .toArray()
      .map((c) => $(c).text());
    for (const attack of hostile.slice(0, 30)) expect(cells).toContain(visible(attack).replace(/\s+/gu, ' ').trim());
    expect($('script, img, iframe, svg').length).toBe(0);
    // Who mends what by when, and what was mended, as in the HTML report.
    expect(cells.filter((c) => c.includes('责任人：市审批局，期限 2026-12-31，整改中'))).toHaveLength(8);
    expect(cells).toContain('本轮新发现，待交办');
    expect(mended().length).toBeGreaterThan(0);
    for (const f of mended()) {
      expect(cells).toContain(`${f.sentence}（自轮次${f.since}发现）`);
      expect(cells.some((c) => c.startsWith(`${f.rectification.mended!.sentence}（轮次 `))).toBe(true);
    }
    expect(cells).toContain('已销号');
    // What others published stands apart, with its sources.
    for (const figure of ['84.78', '6.30', '94.44%（34/36）', '4.40', '90438', '94.44%', '63.89%'])
      expect(cells).toContain(figure);
    expect(texts.join('\n')).toContain('来源：淄博市张店区政务服务管理办公室');
  });
});

describe('pdf', () => {
  it('has the figures and the practice mark as text, page by page', async () => {
    const [written] = await pdf.write({ model, results, evidence, out });
    const document = await getDocumentProxy(new Uint8Array(readFileSync(written!.file)));
    const { text } = await extractText(document, { mergePages: false });
    // Skia maps a glyph that two characters share to either of them: ⾃ for 自, ⻓ for 长.
    const fold = (words: string) => words.normalize('NFKC').replace(/⻓/g, '长').replace(/\s+/gu, '');
    const folded = text.map(fold);
    expect(folded.join('')).toContain(model.aggregate.total.mean!.toFixed(2));
    for (const { result } of model.ranking) expect(folded.join('')).toContain(result.city.name);
    expect(folded.every((t) => t.includes('演练数据'))).toBe(true);
    // NFKC has made the punctuation narrow.
    const whole = folded.join('');
    expect(whole.split('责任人:市审批局,期限2026-12-31,整改中')).toHaveLength(8 + 1);
    for (const words of ['(本轮新发现,待交办)', '已改正的问题', '改正后:']) expect(whole).toContain(words);
    // Behind each chart its figures, open on paper.
    for (const { cells } of charts()) expect(whole).toContain(fold(cells.slice(-3).join('')));
    expect(whole.split('数据表:')).toHaveLength(charts().length + 1);
    expect(folded.join('')).toContain('<script>alert(1)</script>');
  });
});
