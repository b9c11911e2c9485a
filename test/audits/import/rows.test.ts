import { expect, test } from 'vitest';
import { rowsOfData } from '../../../audits/import/read-json.ts';
import type { RowContext } from '../../../audits/import/row-context.ts';
import { checkRows } from '../../../audits/import/rows.ts';
import { SHEET_IDS, SHEETS } from '../../../audits/import/sheets.ts';
import { InputError } from '../../../cities/errors.ts';
import { loadCities } from '../../../cities/load.ts';
import { observed } from '../../../crawlers/facts.ts';
import { fc } from '../../fuzz.ts';

const cities = loadCities();

/** Cells as people and programs write them. */
const cell = fc.oneof(
  fc.constantFrom(
    '',
    '大连',
    'dalian',
    '2026-11-20',
    '2026/11/20',
    '昨天',
    '2027-01-01',
    '甲',
    '是',
    '否',
    '无',
    '有效解决',
    '电话',
    '12345',
    '3',
    '-1',
    '1e9',
    '未接听',
    '同意',
    '撤回',
    '网页截图',
    'sha256:0',
    '5级，有评价维度',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.constantFrom('甲', '部门', 1), { maxLength: 3 }),
  fc.record({ levels: fc.oneof(fc.integer(), fc.constant('5')), dimensions: fc.boolean() }),
);
const rowsOf = (id: (typeof SHEET_IDS)[number]) => {
  const keys = SHEETS.find((sheet) => sheet.id === id)?.columns.map(({ key }) => key) ?? [];
  return fc.array(
    fc.oneof(
      { weight: 8, arbitrary: fc.dictionary(fc.constantFrom(...keys), cell) },
      { weight: 1, arbitrary: fc.jsonValue() },
    ),
    { maxLength: 3 },
  );
};
const file = fc.oneof(
  fc.jsonValue(),
  fc.record(Object.fromEntries(SHEET_IDS.map((id) => [id, rowsOf(id)])), { requiredKeys: [] }),
);

test('a file is taken or told what is wrong with it, cell by cell; nothing else comes of it', () => {
  fc.assert(
    fc.property(file, (data) => {
      let read: ReturnType<typeof rowsOfData>;
      try {
        read = rowsOfData(data, 'a.json');
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        return;
      }
      const faults = [...read.faults];
      const context: RowContext = {
        ...{ file: 'a.json', cities, today: '2026-11-27', faults },
        machine: (_city, fact) => (fact === 'guide.onlineDepth' ? observed('guide.onlineDepth', 'III') : undefined),
        known: { hashes: new Set(), newest: new Map() },
        proof: (text) => (text.startsWith('sha256:') ? { fault: '证据不在' } : { evidence: [] }),
      };
      const { observations, ratings } = checkRows(read.sheets, context);
      for (const fault of faults) expect(`${fault.place}${fault.message}`).not.toMatch(/undefined|NaN|\[object/);
      // What has no fault can be stored: its days are days, its cities are cities.
      for (const row of [...observations, ...ratings]) expect(row.observedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const { city } of observations) expect(cities.map(({ id }) => id)).toContain(city);
      for (const { quarter } of ratings) expect(quarter).toMatch(/^\d{4}Q[1-4]$/);
    }),
  );
});
