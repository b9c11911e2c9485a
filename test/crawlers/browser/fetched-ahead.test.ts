import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BROWSER_ARGS, findExecutable, sandboxState } from '../../../crawlers/browser/executable.ts';
import { launchBrowser } from '../../../crawlers/browser/host.ts';
import { html, serveTls, type TestServer } from './servers.ts';

const ruled = (by: string) => {
  const urls = (how: string) => [{ source: 'list', urls: [`/ahead?by=${by}${how}`], eagerness: 'immediate' }];
  return JSON.stringify({ prefetch: urls('Fetched'), prerender: urls('Drawn') });
};
const rules = (by: string) => `<script type="speculationrules">${ruled(by)}</script>`;
const PAGE = `<!doctype html><title>网厅</title>${rules('page')}
<div><template shadowrootmode="open">${rules('open')}</template></div>
<div><template shadowrootmode="closed">${rules('closed')}<p><template shadowrootmode="closed">${rules('nested')}</template></p></template></div>
<script>
const rules = document.body.appendChild(document.createElement('p')).attachShadow({ mode: 'closed' }).appendChild(document.createElement('script'));
rules.type = 'speculationrules';
rules.textContent = ${JSON.stringify(ruled('made'))};
</script>
<a href="/ahead?by=pageFetched">下一页</a>`;
const ALL = ['page', 'open', 'closed', 'nested', 'made', 'header']
  .flatMap((by) => [`${by}Fetched`, `${by}Drawn`])
  .sort();

let site: TestServer;
beforeAll(async () => {
  site = await serveTls(({ url }, response) => {
    if (url === '/rules')
      return response.writeHead(200, { 'content-type': 'application/speculationrules+json' }).end(ruled('header'));
    if (url === '/') response.setHeader('speculation-rules', '"/rules"');
    return html(response, url === '/' ? PAGE : '<title>下一页</title>');
  });
});
afterAll(() => site?.close());

const arrived = () => site.seen.flatMap((line) => /^GET \/ahead\?by=(\w+)/.exec(line)?.[1] ?? []).sort();

async function visit(args: readonly string[], look: () => Promise<void>): Promise<void> {
  const { path } = await findExecutable();
  const browser = await chromium.launch({
    executablePath: path,
    chromiumSandbox: sandboxState().usable,
    args: [...args, '--ignore-certificate-errors'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    await look();
    site.seen.length = 0;
    await page.getByRole('link').click();
    await page.waitForURL('**/ahead**');
    expect(await page.title()).toBe('下一页');
  } finally {
    await browser.close();
  }
}

test('a browser fetches ahead what the rules of a page name, in whatever root they are', async () => {
  await visit([], () => expect.poll(arrived, { timeout: 15_000 }).toEqual(ALL));
});

test('ours fetches nothing ahead, and a link that rules name leads on when it is followed', async () => {
  // As long as the other takes for all: there is nothing to wait for.
  await visit(BROWSER_ARGS, () => new Promise((done) => setTimeout(done, 1_000)));
  expect(arrived()).toEqual(['pageFetched']);
});

test.runIf(process.platform === 'linux')('features that Playwright asks for are still asked for', async () => {
  const host = await launchBrowser();
  const started = readFileSync(`/proc/${await host.pid()}/cmdline`, 'utf8').split('\0');
  await host.close();
  const asked = started.flatMap((arg) => (arg.startsWith('--enable-features=') ? [arg.slice(18).split(',')] : []));
  expect(asked).toHaveLength(2);
  expect(asked[1]).toEqual(expect.arrayContaining(asked[0] ?? []));
});
