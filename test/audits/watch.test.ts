import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DrizzleQueryError } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { messageOf } from '../../audits/fault.ts';
import { healthOf } from '../../audits/health.ts';
import { openLog, redactSecrets } from '../../audits/log.ts';
import { nightMetrics } from '../../audits/metrics/night.ts';
import { createMetrics } from '../../audits/metrics/registry.ts';
import { addressOf, readListen } from '../../audits/metrics/serve.ts';
import { dueNight, lastAt } from '../../audits/night/due.ts';
import { openQueue } from '../../audits/night/queue.ts';
import { createDashboard } from '../../reports/dashboard/app.ts';
import type { WatchOptions } from '../../reports/dashboard/options.ts';
import type { Database } from '../../storage/database.ts';
import { openEvidence } from '../../storage/evidence.ts';
import { temporaryDatabase } from '../storage/temporary.ts';

let db: Database;
beforeAll(async () => {
  db = await temporaryDatabase();
});
afterAll(async () => db?.close());

describe('a log', () => {
  it.each([
    ['连不上 postgres://wangting:s3cret@db.example/wangting', 's3cret'],
    ['smtps://user%40x:p%3Aw@mail.example:465 没有应答', 'p%3Aw'],
    ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7xxx', '693a91f6'],
    ['https://oapi.dingtalk.com/robot/send?access_token=abcdef0123', 'abcdef0123'],
    ['https://open.feishu.cn/open-apis/bot/v2/hook/xxxx-yyyy', 'xxxx-yyyy'],
    ['https://sso.example/login?ticket=ST-12345-abc', 'ST-12345'],
  ])('has no secret of %s', (text, secret) => {
    expect(text).toContain(secret);
    expect(redactSecrets(text)).not.toContain(secret);
  });
  it('keeps what is none', () => {
    const text = '青石市：完成（https://zwfw.example.gov.cn/col/1.html?id=5）';
    expect(redactSecrets(text)).toBe(text);
  });
});

describe('a fault in a log', () => {
  const refused = new DrizzleQueryError(
    'insert into "audit_log" ("text") values ($1)',
    ['王芳的\n    at 原话'],
    new Error('disk full'),
  );

  it('is told with its reason, and with nothing that was written', () => {
    expect(messageOf(refused)).toBe('disk full');
    expect(messageOf(new Error('fetch failed', { cause: new Error('ECONNREFUSED') }))).toBe(
      'fetch failed：ECONNREFUSED',
    );
    expect(messageOf(new DrizzleQueryError('select $1', ['原话']))).toBe('Failed query: select $1');
    expect(messageOf('gone')).toBe('gone');
  });

  it('says where, without the parameters', () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      openLog('worker', 'text').fault(refused);
      const text = written.mock.calls.join('');
      expect(text).toContain('insert into "audit_log"');
      expect(text).toContain('cause: disk full');
      expect(text).toMatch(/\n {4}at .*watch\.test\.ts/);
      expect(text).not.toContain('王芳');
      expect(text).not.toContain('原话');
    } finally {
      written.mockRestore();
    }
  });
});

describe('the last night that was due', () => {
  it.each([
    ['0 1 * * *', '2026-11-22T17:00:00Z', '2026-11-22T17:00:00Z'],
    ['0 1 * * *', '2026-11-22T16:59:59Z', '2026-11-21T17:00:00Z'],
    ['30 22 * * *', '2026-11-22T15:00:00Z', '2026-11-22T14:30:00Z'],
    // The turn of the year.
    ['0 1 * * *', '2026-12-31T18:00:00Z', '2026-12-31T17:00:00Z'],
  ])('by %s at %s is %s', (cron, now, expected) => {
    expect(lastAt(cron, new Date(now))?.toISOString()).toBe(new Date(expected).toISOString());
  });
  it('is none by anything else', () => expect(lastAt('*/5 * * * *', new Date())).toBeNull());

  it('makes it unhealthy when it was missed, and not before nights were scheduled', async () => {
    expect(await dueNight(db, new Date())).toBeNull();
    expect((await healthOf(db)).status).toBe('ok');
    const boss = await openQueue(db);
    await boss.schedule(
      'night',
      '0 1 * * *',
      { words: [], of: { scenario: 'food', practice: false } },
      { tz: 'Asia/Shanghai' },
    );
    await boss.stop({ graceful: false });
    await db.sql`update wangting_queue.schedule set created_on = '2026-11-20T00:00:00Z'`;
    // 02:59 in Shanghai: it may still begin. 03:01: it did not.
    expect((await dueNight(db, new Date('2026-11-21T18:59:00Z')))?.date).toBe('2026-11-21');
    const due = await dueNight(db, new Date('2026-11-21T19:01:00Z'));
    expect(due).toMatchObject({ date: '2026-11-22', round: null, practice: false });
    const health = await healthOf(db, new Date('2026-11-21T19:01:00Z'));
    expect(health).toMatchObject({ status: 'unhealthy', reasons: [{ code: 'night-missed' }] });
    expect(await dueNight(db, new Date('2026-11-19T19:01:00Z'))).toBeNull();
  });
});

/** A dashboard where everybody has to sign in, on a database. */
function dashboardOn(on: Database, watch: Partial<WatchOptions> = {}) {
  const metrics = createMetrics();
  nightMetrics(metrics, on);
  return createDashboard({
    db: on,
    evidence: openEvidence(mkdtempSync(join(tmpdir(), 'wangting-watch-'))),
    access: { signIn: true, secure: true, hosts: ['board.example'], actor: 'x' },
    watch: {
      metrics: async () => ({ type: metrics.contentType, text: await metrics.text() }),
      async health() {
        const health = await healthOf(on);
        return { ok: health.status === 'ok', body: health };
      },
      token: null,
      open: true,
      ...watch,
    },
  }).app;
}

describe('a dashboard that is watched', () => {
  const at = (path: string, headers: Record<string, string> = {}) =>
    new Request(`https://board.example${path}`, { headers: { host: 'board.example', ...headers } });

  it('answers its metrics to who has the token, and to nobody where there is none', async () => {
    const app = dashboardOn(db, { token: 'right' });
    expect((await app.request(at('/metrics'))).status).toBe(401);
    expect((await app.request(at('/metrics', { authorization: 'Bearer wrong' }))).status).toBe(401);
    const answer = await app.request(at('/metrics', { authorization: 'Bearer right' }));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('version=0.0.4');
    expect(await answer.text()).toContain('wangting_database_up 1');
    expect((await dashboardOn(db, { open: false }).request(at('/metrics'))).status).toBe(404);
    // Nothing else is open with it.
    expect((await app.request(at('/rounds', { authorization: 'Bearer right' }))).status).toBe(303);
    const stranger = at('/metrics', { host: 'evil.example', authorization: 'Bearer right' });
    expect((await app.request(stranger)).status).toBe(403);
  });

  it('says that it is unwell when the database is gone', async () => {
    const own = await temporaryDatabase();
    const app = dashboardOn(own, { token: null });
    await own.sql.end({ timeout: 1 });
    const answer = await app.request(at('/healthz', { host: '10.0.0.7:4600' }));
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({
      status: 'unhealthy',
      reasons: [{ code: 'database', text: '数据库没有应答' }],
    });
    const text = await (await app.request(at('/metrics'))).text();
    expect(text).toContain('wangting_database_up 0');
    expect(text).toMatch(/^wangting_round_finished nan$/im);
    await own.close();
  });
});

describe('--metrics', () => {
  it.each([
    ['9100', { host: '127.0.0.1', port: 9100 }],
    ['0.0.0.0:9100', { host: '0.0.0.0', port: 9100 }],
    ['[::1]:9100', { host: '::1', port: 9100 }],
  ])('%s', (text, expected) => expect(readListen(text)).toEqual(expected));
  it.each(['', 'x', '70000', 'host:'])('refuses %j', (text) => expect(() => readListen(text)).toThrow('--metrics'));
  it('is shown as it is opened', () => {
    expect(addressOf('::1', 9100)).toBe('[::1]:9100');
    expect(addressOf('127.0.0.1', 9100)).toBe('127.0.0.1:9100');
  });
});
