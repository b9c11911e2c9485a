import { describe, expect, test } from 'vitest';
import { parseDays } from '../../../crawlers/guide/days.ts';
import { parseFee } from '../../../crawlers/guide/fee.ts';
import { parsePhones } from '../../../crawlers/guide/phones.ts';
import { fc } from '../../fuzz.ts';

/** Texts as guides hold them, and whatever else a page can put there. */
const words =
  '个工作日|日|天|法定|承诺|办结|时限|20|5|3.5|二十|半|（|）|(|)|，|；|。|：|不含|公示|补正|至|-|～|压缩|即办|当场|小时|月|年|周|受理|审核|1个工作日|元|不收费|免费|收费|否|是|无|0元|100元|/件|0577-|88880001|、|12345|13812345678|转|801|400-|\n| '.split(
    '|',
  );
const texts = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const kinds = fc.constantFrom('legal' as const, 'promise' as const);

describe('time limits', () => {
  test('are a figure of days or none, whatever the text', () => {
    fc.assert(
      fc.property(texts, kinds, fc.constantFrom('', '工作日', '小时', '单位：天'), (text, kind, unit) => {
        const read = parseDays(text, kind, unit);
        if (read === null) return;
        expect(Number.isFinite(read.days)).toBe(true);
        expect(read.days).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('are read as they are written, with or without what stands around', () => {
    const before = fc.constantFrom('', '自受理之日起', '承诺办结时限：', '法定时限为');
    const unit = fc.constantFrom('个工作日', '工作日', '日', '天', '个工作日内', '（个）工作日', '个 工作日');
    const behind = fc.constantFrom('', '。', '（不含公示）', '，特殊情况可延长10个工作日');
    fc.assert(
      fc.property(before, fc.integer({ min: 1, max: 365 }), unit, behind, kinds, (a, n, b, c, kind) => {
        const other = (a.startsWith('承诺') && kind === 'legal') || (a.startsWith('法定') && kind === 'promise');
        if (!other) expect(parseDays(`${a}${n}${b}${c}`, kind)?.days).toBe(n);
      }),
    );
  });
});

describe('fees', () => {
  test('are charged, not charged or not said, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect([true, false, null]).toContain(parseFee(text));
      }),
    );
  });

  test('that have a price are charged', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('元', '元/件', '元/次。'), (n, unit) => {
        expect(parseFee(`${n}${unit}`)).toBe(true);
      }),
    );
  });
});

test('telephone numbers are digits of the text in their order', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let at = 0;
      const digits = text.normalize('NFKC').replace(/\D/g, '');
      for (const { number } of parsePhones(text)) {
        const found = digits.indexOf(number, at);
        expect(found, number).toBeGreaterThanOrEqual(0);
        at = found + number.length;
      }
    }),
  );
});
