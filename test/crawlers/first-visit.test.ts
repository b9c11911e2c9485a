import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryEvidence } from '../../crawlers/browser/evidence.ts';
import { type BrowserHost, launchBrowser } from '../../crawlers/browser/host.ts';
import { createPace } from '../../crawlers/browser/pace.ts';
import type { Facts } from '../../crawlers/facts.ts';
import { createLinksCrawler } from '../../crawlers/links.ts';
import { createReachabilityCrawler } from '../../crawlers/reachability.ts';
import { auditedHall } from './audited.ts';
import { type LocalSite, localSite } from './local-site.ts';

const PROSE =
  '申请人应当提交药品经营许可证核发申请表、营业执照、质量管理文件目录等材料，受理后二十个工作日内作出决定。'.repeat(4);
const home = (links: string) =>
  `<!doctype html><title>市政务服务网</title><h1>市政务服务网</h1><p>${PROSE}</p>${links}`;
/** Half of its links come by script: only a browser sees them. */
const DRAWN = home(
  '<a href="/news">要闻</a><div id="late"></div><script>document.getElementById("late").innerHTML = \'<a href="/late">后来的链接</a>\'</script>',
);
const MENU = home(
  '<header>办事 互动 查询 公开</header><header><span onclick="show(1)">办事大厅</span> <span onclick="show(2)">互动交流</span> <span onclick="show(3)">进度查询</span></header><script>function show(n) { history.pushState(null, "", "/" + n) }</script>',
);

let host: BrowserHost;
const sites: LocalSite[] = [];

/** Reachability, then links, of one audit; how often the home was asked for before and after the crawl of links. */
async function crawlAfterLoading(source: string) {
  const site = await localSite({ '/': source, '/news': home(''), '/late': home('') });
  sites.push(site);
  const web = await host.openWeb({ allowLoopback: true, pace: createPace(), evidence: memoryEvidence() });
  try {
    const hall = auditedHall({ province: `${site.origin}/`, city: `${site.origin}/` });
    await createReachabilityCrawler({ spacingMs: 30 }).observe(hall, web);
    const before = site.count('/');
    const { facts } = await createLinksCrawler({ loopbackSpacingMs: [20, 40] }).observe(hall, web);
    return { facts: facts as Facts, before, after: site.count('/') };
  } finally {
    await web.close();
  }
}

beforeAll(async () => {
  host = await launchBrowser();
});
afterAll(async () => {
  await host?.close();
  for (const one of sites) await one.close();
});

describe('the first visit of a home', () => {
  it('is read once, with the links that its scripts bring', async () => {
    const { facts, before, after } = await crawlAfterLoading(DRAWN);
    expect(facts['links.home']?.value).toMatchObject({ checked: 2, ok: 2 });
    expect(after).toBe(before);
  });

  it('is not enough for a menu that answers to being pressed', async () => {
    const { before, after } = await crawlAfterLoading(MENU);
    expect(after).toBeGreaterThan(before);
  });
});
