import { afterEach, expect, test } from 'vitest';
import { runLighthouse } from '../../../crawlers/quality/run-lighthouse.ts';
import { actingSite, hasEffect } from '../browser/acting-site.ts';
import type { TestServer } from '../browser/servers.ts';

let site: TestServer | undefined;
afterEach(async () => {
  await site?.close();
});

// Over http the whole page would take Lighthouse a minute, and the proxy sees all of it.
test.each([
  ['http', '/leave/form', 'GET /leave/form'],
  ['https', '/', 'POST /item/queryList?by=reading&when=load'],
] as const)('a page that acts by itself under Lighthouse sends nothing, over %s', async (kind, path, read) => {
  site = await actingSite(kind);
  const args = ['--ignore-certificate-errors'];
  const scores = await runLighthouse({ url: `${site.url}${path}`, allowLoopback: true, userAgent: 'test', args });
  expect(scores.report).toContain(site.url);
  expect(site.seen).toContain(read);
  expect(site.seen.filter(hasEffect)).toEqual([]);
});
