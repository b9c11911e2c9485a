import { expect, test } from 'vitest';
import { readGuide } from '../../../crawlers/guide/reading.ts';
import { content } from './content.ts';

const OPTIONS = {
  scenario: { names: [['药品经营许可证核发']], codes: [], name: '药品经营许可证核发' },
  today: '2026-11-27',
};
const found = (consult: string, complain: string): string[] =>
  readGuide(
    [
      content(
        `<table><tr><th>事项名称</th><td>药品经营许可证核发</td></tr><tr><th>咨询电话</th><td>${consult}</td></tr><tr><th>监督电话</th><td>${complain}</td></tr></table>`,
      ),
    ],
    OPTIONS,
  ).facts['guide.contradictions'].value!.map((c) => `${c.rule} ${c.words}`);

test('of two lines one is given with its area code and the other without', () => {
  expect(found('5320116', '0965-5320199')).toEqual([
    'area-code 咨询电话未写区号：5320116；监督投诉电话写明区号：0965-5320199',
  ]);
  expect(found('0965-5320116', '5320199')).toHaveLength(1);
  expect(found('5320116（窗口）、5320117', '（0965）5320199')).toHaveLength(1);
});

test.each([
  ['0965-5320116', '0965-5320199'],
  ['5320116', '5320199'],
  ['5320116', '12345'],
  ['12345', '0965-5320199'],
  ['5320116、12345', '0965-5320199'],
  ['13800001234', '0965-5320199'],
  ['400-800-1234', '0965-5320199'],
  ['86-965-5320116', '0965-5320199'],
  ['区号0965，电话5320116', '0965-5320199'],
  ['0965-5320116、5320117', '0965-5320199'],
  ['详见窗口', '0965-5320199'],
])('%s and %s agree', (consult, complain) => {
  expect(found(consult, complain)).toEqual([]);
});
