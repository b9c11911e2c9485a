import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csv, csvText } from '../../reports/csv.ts';
import { buildModel, type ReportModel } from '../../reports/model.ts';
import { type DataTable, neutral } from '../../reports/tables/table.ts';
import { dataTables } from '../../reports/tables.ts';
import { xlsx } from '../../reports/xlsx.ts';
import { openEvidence } from '../../storage/evidence.ts';
import { ATTACKS } from './attacks.ts';
import { type MadeRound, madeRound } from './round.ts';

const out = mkdtempSync(join(tmpdir(), 'wangting-tables-'));
let round: MadeRound;
let model: ReportModel;
beforeAll(async () => {
  round = await madeRound({ cities: 8 });
  model = buildModel(round.results);
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

const input = () => ({ model, results: round.results, evidence: openEvidence(join(out, 'store')), out });

/** RFC 4180, as a strict reader takes it. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    if (rows.length === 0 || rows.at(-1)?.at(-1) === '\n') rows.push([]);
    const row = rows.at(-1)!;
    if (row.at(-1) === ',') row.pop();
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '', end === ',' ? ',' : '\n');
  }
  return rows.map((r) => r.filter((_, i) => i < r.length - 1));
}

describe('formulas', () => {
  it.each(ATTACKS.map((a, i) => [i, a] as const))('attack %i is no formula', (_, attack) => {
    expect(neutral(attack)).not.toMatch(/^[\s"]*[=+\-@＝＋－＠|%]/u);
    expect([...neutral(attack)].length).toBeLessThan(32_767);
    const table: DataTable = {
      file: 'x',
      title: 'x',
      columns: [{ name: '甲', kind: 'text', width: 9 }],
      rows: [[attack]],
    };
    expect(parse(csvText(table, false))).toEqual([['甲'], [neutral(attack)]]);
  });
  it('leaves ordinary words alone', () =>
    expect(neutral('药品经营许可证（零售）核发')).toBe('药品经营许可证（零售）核发'));
});

describe('csv', () => {
  it('writes one file a table, with the practice note in every row', async () => {
    const files = await csv.write(input());
    expect(files).toHaveLength(dataTables(model).length);
    const text = readFileSync(files[0]!.file, 'utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const rows = parse(text.slice(1));
    expect(rows).toHaveLength(9);
    expect(rows.slice(1).every((r) => r[0] === '演练数据')).toBe(true);
  });
});

describe('xlsx', () => {
  it('reads back as it was written: numbers, filters, frozen heads', async () => {
    const [written] = await xlsx.write(input());
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(written!.file);
    const tables = dataTables(model);
    expect(book.worksheets.map((s) => s.name)).toEqual(tables.map((t) => `${t.title}（演练数据）`));
    for (const [n, table] of tables.entries()) {
      const sheet = book.worksheets[n]!;
      expect(sheet.getCell(1, 1).text).toContain('演练数据');
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
      expect(sheet.autoFilter).toBeTruthy();
      expect(sheet.rowCount).toBe(table.rows.length + 2);
      table.rows.slice(0, 20).forEach((row, r) => {
        row.forEach((value, c) => {
          const cell = sheet.getCell(r + 3, c + 1).value;
          expect(cell).toEqual(typeof value === 'string' ? neutral(value) || null : value);
        });
      });
    }
  });

  it('holds no formula, whatever a site wrote', async () => {
    const [first, ...rest] = round.results.cities;
    const indicators = first!.indicators.map((i, n) => ({ ...i, sentence: ATTACKS[n % ATTACKS.length]! }));
    const hostile = { ...round.results, cities: [{ ...first!, indicators }, ...rest] };
    const [written] = await xlsx.write({ ...input(), model: buildModel(hostile), results: hostile });
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(written!.file);
    const types = new Set<number>();
    book.eachSheet((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell((cell) => void types.add(cell.type));
      });
    });
    expect([...types].sort()).toEqual([exceljs.ValueType.Number, exceljs.ValueType.String].sort());
  });
});
