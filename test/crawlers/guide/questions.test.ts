import { expect, test } from 'vitest';
import { readGuide } from '../../../crawlers/guide/reading.ts';
import { content } from './content.ts';

const options = {
  scenario: { name: '药品经营许可证核发', codes: [], names: [['药品经营许可证核发']] },
  today: '2026-11-28',
};
const read = (html: string) =>
  readGuide([content(`<h1>药品经营许可证核发</h1><h2>受理条件</h2><p>有药师</p>${html}`)], options).facts;

const QUESTIONS = [
  ['收费吗？', '可能收取检测费用，具体以检测机构为准。'],
  ['需要带什么材料？', '身份证复印件、房屋租赁合同。'],
  ['多久能办好？', '一般很快。'],
  ['去哪办？', '可到附近的便民点问一问。'],
] as const;
const asked = (row: (q: string, a: string) => string): string => QUESTIONS.map(([q, a]) => row(q, a)).join('');

test.each([
  ['headings', `<h2>常见问题</h2>${asked((q, a) => `<h3>${q}</h3><p>${a}</p>`)}`],
  ['official words', '<h2>常见问题</h2><h3>申请材料有哪些？</h3><p>身份证、合同</p><h3>收费标准？</h3><p>检测费用</p>'],
  ['cards', `<h2>大家常问的</h2><div>${asked((q, a) => `<div><div><b>${q}</b></div><div>${a}</div></div>`)}</div>`],
  ['a list of terms', `<h2>常见问题</h2><dl>${asked((q, a) => `<dt>${q}</dt><dd>${a}</dd>`)}</dl>`],
  ['lines', `<h2>常见问题</h2>${asked((q, a) => `<p><b>${q}</b> ${a}</p>`)}`],
  ['a table', `<h2>常见问题</h2><table>${asked((q, a) => `<tr><th>${q}</th><td>${a}</td></tr>`)}</table>`],
])('questions among the usual ones are no parts of the guide: %s', (_, html) => {
  const facts = read(html);
  for (const key of ['fee', 'materials', 'promiseLimit', 'place'])
    expect(facts['guide.elements'].value?.[key]?.state, key).toBe('missing');
  expect(facts['guide.elements'].value?.['faq']?.state).toBe('present');
  expect(facts['guide.materials'].value ?? []).toEqual([]);
});

test('the parts behind them stay parts, in whatever words', () => {
  const elements = read(
    `<h2>常见问题</h2><h3>能委托别人吗？</h3><p>可以。</p><h2>收不收钱</h2><p>不收费</p><h2>多久能办好</h2><p>10个工作日</p>`,
  )['guide.elements'].value!;
  expect(elements).toMatchObject({ fee: { state: 'present', value: '不收费' }, promiseLimit: { state: 'present' } });
});
