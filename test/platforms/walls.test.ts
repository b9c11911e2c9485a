import { expect, test } from 'vitest';
import { READ } from './content.ts';
import { gb2312 } from './gb2312.ts';
import { visiting } from './visiting.ts';
import { acw, jiasule, ruishu, slider } from './walls.ts';

const go = visiting();

test('加速乐: two answers of 521, then the page', async () => {
  const v = await go(jiasule);
  expect(await v.enter()).toEqual({ 'entry.level': 'province', 'entry.clicks': 0, 'entry.path': [] });
});

test('acw_sc__v2: a page that is a script, then the page', async () => {
  const v = await go(acw);
  expect(await v.enter()).toEqual({ 'entry.level': 'province', 'entry.clicks': 0, 'entry.path': [] });
});

test('瑞数: 412 for ever is a challenge, no missing hall', async () => {
  const v = await go(ruishu);
  expect(await v.enter()).toMatchObject({ 'entry.level': 'unobservable: challenge' });
});

test('A slider before the page is a captcha, and nobody moves it', async () => {
  const v = await go(slider);
  expect(await v.enter()).toMatchObject({ 'entry.level': 'unobservable: captcha' });
});

test('GB2312 without a header: read, searched in GBK, read again', async () => {
  const v = await go(gb2312);
  const read = await v.read(`${v.at.hall}/`);
  expect(v.asked.some((a) => a.includes('/so.asp?keyword=%D2%A9%C6%B7'))).toBe(true);
  expect(read).toMatchObject({
    'search.works': true,
    'search.rank': 2,
    'item.found': true,
    'item.url': `${v.at.hall}/show.asp?id=a03`,
    'guide.elements': READ,
    'guide.legalDays': 20,
  });
});
