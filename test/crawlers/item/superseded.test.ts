import { afterAll, beforeAll, expect, test } from 'vitest';
import { ITEM } from '../flow/shape.ts';
import { find, startBrowser, stopBrowser } from './small-hall.ts';

beforeAll(startBrowser);
afterAll(stopBrowser);

test('the old version of an item is not taken for it, and the place in the results is that of what was opened', async () => {
  const row = (name: string, mark: string, to: string): string =>
    `<li style="margin:14px"><a href="${to}">${name}</a> <small>${mark}</small></li>`;
  const { item, rank } = await find(
    `<ul>${row('食品经营许可证核发', '', '/g/0')}${row(ITEM, '旧版', '/old')}${row(`${ITEM}（新办）`, '', '/g/2')}</ul>`,
    { '/old': '<title>旧版</title><p>本页已停止维护。</p>' },
  );
  expect(item?.place.url).toMatch(/\/g\/2$/);
  expect(rank).toBe(3);
});

test('a name that fits better and opens to no guide does not lend its place', async () => {
  const { item, rank } = await find(
    `<ul><li style="margin:14px"><a href="/news">${ITEM}</a></li><li style="margin:14px"><a href="/g/2">${ITEM}（零售企业）</a></li></ul>`,
    { '/news': '<title>政务动态</title><p>我区优化审批。</p>' },
  );
  expect(item?.place.url).toMatch(/\/g\/2$/);
  expect(rank).toBe(2);
});
