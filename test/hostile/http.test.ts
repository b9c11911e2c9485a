import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seen as read } from '../../crawlers/answers.ts';
import { type AuditWeb, createAuditWeb } from '../../crawlers/browser/audit-web.ts';
import { memoryEvidence } from '../../crawlers/browser/evidence.ts';
import { createPace } from '../../crawlers/browser/pace.ts';
import { addresses } from './addresses.ts';
import { bodies, bombs } from './bodies.ts';
import { charsets } from './charsets.ts';
import { cookies } from './cookies.ts';
import { type HostileServer, type HttpCase, hostileNames, hostileServer } from './kit.ts';
import { redirects } from './redirects.ts';
import { robots } from './robots.ts';

const themes = { redirects, addresses, bodies, bombs, cookies };

let server: HostileServer;
let web: AuditWeb;

const open = (): Promise<AuditWeb> =>
  createAuditWeb({
    allowLoopback: true,
    pace: createPace(),
    evidence: memoryEvidence(),
    fetchOnly: true,
    resolve: hostileNames(),
    userAgent: 'test',
    newContext: () => Promise.reject(new Error('no browser here')),
    pulse: async () => {},
    closed() {},
  });

beforeAll(async () => {
  server = await hostileServer([...Object.values(themes).flat(), ...charsets]);
  web = await open();
});
afterAll(async () => {
  await web?.close();
  await server?.close();
});

async function run({ id, url, ask, must }: HttpCase): Promise<void> {
  const before = server.seen.length;
  const started = performance.now();
  const answer = await web.fetch(url?.(server.origin) ?? `${server.origin}/${id}`, ask);
  const ms = performance.now() - started;
  if (must.error !== undefined)
    expect([answer.error?.kind ?? null, answer.error?.message]).toEqual([must.error, answer.error?.message]);
  if (must.status !== undefined) expect(answer.status).toBe(must.status);
  if (must.says !== undefined)
    expect(answer.error?.message ?? Buffer.from(answer.body).toString()).toContain(must.says);
  if (must.truncated !== undefined) expect(answer.truncated).toBe(must.truncated);
  if (must.bytes !== undefined) expect(answer.body.length).toBeLessThanOrEqual(must.bytes);
  if (must.requests !== undefined)
    expect(server.seen.slice(before).filter((line) => line.includes(id)).length).toBe(must.requests);
  if (must.ms !== undefined) expect(ms).toBeLessThan(must.ms);
  expect(await web.fetch(`${server.origin}/good-after-${id}`)).toMatchObject({ status: 200, error: null });
}

describe.each(Object.entries(themes))('%s', (_, cases) => {
  test.each(cases.map((one) => [one.id, one] as const))('%s', async (_, one) => run(one));
});

describe('charsets', () => {
  test.each(charsets.map((one) => [one.id, one] as const))('%s', async (_, { id, text }) => {
    const answer = await web.fetch(`${server.origin}/${id}`);
    expect(read(answer).reading.text).toContain(text);
  });
});

describe('robots', () => {
  test.each(robots.map((one) => [one.id, one] as const))('%s', async (_, { robots: serve, allowed }) => {
    const own = await hostileServer([{ id: 'robots', does: '', comes: '', serve }]);
    const mine = await open();
    try {
      const started = performance.now();
      expect((await mine.robots(`${own.origin}/list/1`)).allowed).toBe(allowed);
      expect(performance.now() - started).toBeLessThan(20_000);
    } finally {
      await mine.close();
      await own.close();
    }
  });
});
