import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { findRerun } from '../../storage/board/reruns.ts';
import { listAttempts } from '../../storage/results.ts';
import { madeRound } from '../reports/round.ts';
import { storeRound } from '../reports/store.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { descendants, expectGone } from './processes.ts';
import { folder, start } from './wangting.ts';

/** A killed dashboard's re-run waits half a minute for its heartbeat, an audit takes another, and the machine may be busy. */
const PATIENCE_MS = 240_000;

// Who is whose child is read from /proc.
it.skipIf(process.platform !== 'linux')(
  'a re-run whose dashboard is killed goes on in the next one, and ends',
  { timeout: 2 * PATIENCE_MS, retry: 0 },
  async () => {
    const db = await temporaryDatabase();
    const made = await madeRound({ cities: 1 });
    await storeRound(db, made);
    const [[city]] = [[...made.files.keys()]];
    const [round, evidence] = [made.results.round.name, folder()];
    let at = '';
    // At any free port: one that was free a moment ago another test may have.
    const serve = async () => {
      const dashboard = start(['serve', '--db', db.url, '--evidence', evidence, '--port', '0']);
      const shown = once(dashboard.child.stdout as Readable, 'data');
      await dashboard.says('看板已启动');
      at = /http:\/\/127\.0\.0\.1:\d+/.exec(String(await shown))?.[0] ?? '';
      return dashboard;
    };
    // A connection to the killed one may be taken up once more.
    const visit = (path: string) => fetch(`${at}${path}`).catch(() => fetch(`${at}${path}`));
    const shown = async (path: string) => (await visit(path)).text();
    const until = async (path: string, words: RegExp) => {
      for (const since = performance.now(); !words.test(await shown(path)); await sleep(250))
        expect(performance.now() - since, `“${words}” on ${path}`).toBeLessThan(PATIENCE_MS);
    };

    const first = await serve();
    const page = await fetch(`${at}/rounds/${round}/cities/${city}`);
    const cookie = page.headers.getSetCookie().map((set) => set.split(';')[0] ?? '');
    const token = /name="token" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
    const asked = await fetch(`${at}/runs`, {
      method: 'POST',
      headers: { cookie: cookie.join('; ') },
      body: new URLSearchParams({ token, round, city: city ?? '' }),
      redirect: 'manual',
    });
    const run = asked.headers.get('location') ?? '';
    expect(run).toMatch(/^\/runs\/\d+$/);
    await until(run, /（[2-7]\/7）/);
    const family = descendants(first.child.pid ?? 0);
    first.child.kill('SIGKILL');
    await first.ended;
    await expectGone(family);

    const second = await serve();
    expect(await shown(run)).toContain('正在测评');
    await until(run, /（\d\/7）/);
    await until(run, /id="outcome"/);
    expect(await findRerun(db, Number(run.split('/').at(-1)))).toMatchObject({
      state: 'done',
      before: 1,
      reason: null,
    });
    const attempts = await listAttempts(db, { round, city: city ?? '' });
    expect(attempts.filter(({ state }) => state === 'running')).toEqual([]);
    expect(await shown(run)).toMatch(/与第1次对照/);
    second.child.kill('SIGTERM');
    await second.ended;
    await db.close();
  },
);
