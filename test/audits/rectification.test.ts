import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RectificationList } from '../../reports/rectification/list.ts';
import type { Database } from '../../storage/database.ts';
import type { CityResult } from '../../storage/result.ts';
import { type LocalSite, localSite } from '../crawlers/local-site.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { cityAt, cityFolder, folder, wangting } from './wangting.ts';

let db: Database;
let site: LocalSite;
let broken = true;

beforeAll(async () => {
  db = await temporaryDatabase();
  const page = (title: string) =>
    `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${'政务服务 '.repeat(60)}</p><a href="/about">关于</a><a href="/news">通知公告</a>`;
  site = await localSite({
    '/': page('青石省政务服务网'),
    '/city': page('青石市政务服务网'),
    '/district': page('云溪区人民政府'),
    '/about': page('关于'),
    '/news': (_, response) =>
      void response
        .writeHead(broken ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
        .end(broken ? '<h1>404</h1>' : page('通知公告')),
  });
});
afterAll(async () => {
  await site?.close();
  await db?.close();
});

it('a re-run of the same round closes a dead link that was mended, and opens it when it is dead again', async () => {
  const cities = cityFolder(cityAt(site.origin));
  const common = ['--db', db.url, '--evidence', folder(), '--round', 'r1'];
  const audit = async () => {
    const only = ['--only', 'links', '--profile', 'quick', '--allow-loopback'];
    const { stdout } = await wangting('audit', '--cities', cities, ...only, ...common, '--json', '--quiet');
    const [result] = JSON.parse(stdout) as CityResult[];
    return result?.findings.find((f) => f.code === 'dead-home-links');
  };
  expect(await audit()).toMatchObject({ status: 'new', rectification: { state: 'open', shown: { attempt: 1 } } });
  const deadline = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const given = ['assign', '青石市', 'dead-home-links', '--owner', '市审批局', '--deadline', deadline];
  expect(await wangting('findings', ...given, '--db', db.url)).toMatchObject({ code: 0 });
  broken = false;
  const closed = await audit();
  expect(closed).toMatchObject({
    status: 'fixed',
    rectification: { owner: '市审批局', state: 'closed', shown: { attempt: 1 }, mended: { attempt: 2 } },
  });
  // Nothing is kept of a link that works: the sentence has the figures, the pages are those of the attempt.
  expect(closed?.rectification.shown?.evidence.length).toBeGreaterThan(0);
  expect(closed?.rectification.mended?.sentence).toContain('全部有效');
  expect(closed?.rectification.mended?.pages).toHaveLength(1);
  const list = JSON.parse((await wangting('findings', '--json', '--db', db.url)).stdout) as RectificationList;
  expect(list.closed).toMatchObject([{ code: 'dead-home-links', owner: '市审批局', daysPast: 0 }]);
  broken = true;
  expect(await audit()).toMatchObject({ status: 'regressed', rectification: { owner: '市审批局', deadline: null } });
});
