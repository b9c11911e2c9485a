import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../storage/database.ts';
import type { CityResult } from '../../storage/result.ts';
import { listAttempts } from '../../storage/results.ts';
import { type LocalSite, localSite } from '../crawlers/local-site.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { cityAt, cityFolder, folder, start, wangting } from './wangting.ts';

let db: Database;
let site: LocalSite;
let cities: string;
let common: string[];
/** Requests for the district's site wait until somebody lets them go. */
let held: (() => void)[] | null = null;

beforeAll(async () => {
  db = await temporaryDatabase();
  const page = (title: string) =>
    `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${'政务服务 '.repeat(60)}</p><a href="/about">关于</a>`;
  site = await localSite({
    '/': page('青石省政务服务网'),
    '/city': page('青石市政务服务网'),
    '/district': (_, response) => {
      const go = () =>
        void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page('云溪区人民政府'));
      if (held) held.push(go);
      else go();
    },
    '/about': page('关于'),
  });
  cities = cityFolder(cityAt(site.origin));
  common = ['--cities', cities, '--allow-loopback', '--profile', 'quick', '--db', db.url, '--evidence', folder()];
});
afterAll(async () => {
  for (const go of held ?? []) go();
  await site?.close();
  await db?.close();
});

const parse = (text: string) => JSON.parse(text) as CityResult[];
const attempts = (round: string) => listAttempts(db, { round, city: 'qingshi' });
const audit = (round: string, ...more: string[]) => [
  'audit',
  ...common,
  '--only',
  'reachability',
  '--round',
  round,
  ...more,
];

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await what())) await new Promise((done) => setTimeout(done, 50));
}

describe('wangting audit', () => {
  it('prints one JSON document and nothing else, and ends with 0', async () => {
    const { code, stdout, stderr } = await wangting(...audit('r0', '--json', '--quiet'));
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const [result, ...others] = parse(stdout);
    expect(others).toEqual([]);
    expect(result).toMatchObject({ schema: 1, city: { id: 'qingshi' }, round: 'r0', attempt: 1, standard: '2022' });
    expect(result?.facts['site.province']).toMatchObject({ state: 'observed', value: 'up' });
    expect(result?.incomplete).toBeUndefined();
  });

  it('is shown, found by its name, and judged again without a visit', async () => {
    const visits = site.requests.length;
    const shown = await wangting('show', '青石', '--db', db.url, '--json');
    expect(shown.code).toBe(0);
    const result = JSON.parse(shown.stdout) as CityResult;
    expect(result).toMatchObject({ city: { name: '青石市' }, round: 'r0', judgement: { kind: 'audit' } });
    const again = await wangting('rescore', '--round', 'r0', '--db', db.url, '--json');
    expect(again.code).toBe(0);
    expect(parse(again.stdout)[0]).toMatchObject({ scores: result.scores, judgement: { kind: 'rescore' } });
    expect(site.requests).toHaveLength(visits);
  });

  it('goes on after kill -9 in the same attempt, and then leaves alone what is done', async () => {
    held = [];
    const first = start(audit('r1'));
    await until(() => (held?.length ?? 0) > 0);
    first.child.kill('SIGKILL');
    await first.ended;
    for (const go of held.splice(0)) go();
    held = null;
    expect(await attempts('r1')).toMatchObject([{ attempt: 1, state: 'running' }]);
    const second = await wangting(...audit('r1', '--resume', '--json'));
    expect(second.code).toBe(0);
    expect(parse(second.stdout)).toMatchObject([{ attempt: 1 }]);
    expect(await attempts('r1')).toMatchObject([{ attempt: 1, state: 'done' }]);
    const visits = site.requests.length;
    const third = await wangting(...audit('r1', '--resume', '--json'));
    expect([third.code, parse(third.stdout)[0]?.attempt, site.requests.length]).toEqual([0, 1, visits]);
  });

  it('keeps its state when interrupted, ends with 130, and still prints its document', async () => {
    held = [];
    const running = start(audit('r2', '--json'));
    await until(() => (held?.length ?? 0) > 0);
    running.child.kill('SIGINT');
    const { code, stdout } = await running.ended;
    for (const go of held.splice(0)) go();
    held = null;
    expect(code).toBe(130);
    expect(parse(stdout)).toMatchObject([{ round: 'r2', incomplete: expect.stringContaining('--resume') }]);
    expect(await attempts('r2')).toMatchObject([{ state: 'interrupted' }]);
  });

  it('leaves a city to the process that is at it, and ends with 3', async () => {
    held = [];
    const first = start(audit('r3'));
    await until(() => (held?.length ?? 0) > 0);
    const second = await wangting(...audit('r3', '--json'));
    expect(second.code).toBe(3);
    expect(parse(second.stdout)).toMatchObject([{ incomplete: expect.stringContaining('另一个 wangting 进程') }]);
    expect(second.stderr).toContain('测完 0/1 个城市');
    for (const go of held.splice(0)) go();
    held = null;
    expect((await first.ended).code).toBe(0);
    expect(await attempts('r3')).toMatchObject([{ attempt: 1, state: 'done' }]);
  });

  it('does not put practice cities into a round of real ones', async () => {
    const practice = cityFolder(cityAt(site.origin, { practice: true }));
    const visits = site.requests.length;
    const { code, stderr } = await wangting(
      'audit',
      '--cities',
      practice,
      '--allow-loopback',
      '--db',
      db.url,
      '--round',
      'r0',
    );
    expect(stderr).toMatch(/^错误：.*演练数据与正式数据不能同在一轮/);
    expect([code, site.requests.length]).toEqual([2, visits]);
  });
});
