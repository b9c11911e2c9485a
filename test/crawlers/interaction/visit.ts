import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { launchBrowser } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import type { Facts } from '../../../crawlers/facts.ts';
import { emptyTrail, type Place } from '../../../crawlers/hall.ts';
import { interaction } from '../../../crawlers/interaction.ts';
import { auditedHall } from '../audited.ts';
import { type Answering, type Handler, type LocalSite, localSite } from '../local-site.ts';

/** What a small hall shows on each of its pages, and what its server answers beside. */
export interface SmallHall {
  /** In the home, the hall and the guide alike. */
  every?: string;
  home?: string;
  hall?: string;
  guide?: string;
  routes?: Record<string, Answering>;
  change?: { guideMissing?: true; hallIsHome?: true; facts?: Facts; hallBehind?: string };
}

export const html = (title: string, body: string): string =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title><body>${body}</body>`;

const FILLER = ['政务动态', '办事进度', '政策文件', '联系我们', '下载中心', '网站地图']
  .map((t, i) => `<a href="/column/${i}">${t}</a>`)
  .join(' ');

const page = (title: string, body: string, every: string): string =>
  html(title, `<h1>${title}</h1><p>${FILLER}</p><div>${body}</div>${every}`);

/** The guide of the item, as an answer may link to it. */
export const GUIDE = html(
  '药品经营许可证核发 - 办事指南',
  '<h1>药品经营许可证核发</h1><p>办理地点：政务服务中心</p><p>法定办结时限：20个工作日</p>',
);

export async function visit(
  small: SmallHall,
): Promise<{ facts: Facts; site: LocalSite; posts: string[]; visits: number }> {
  const site = await localSite({
    '/': page('青石市政务服务网', small.home ?? '', small.every ?? ''),
    '/hall': page('云溪区政务服务大厅', small.hall ?? '', small.every ?? ''),
    '/guide': page('药品经营许可证核发办事指南', small.guide ?? '', small.every ?? ''),
    ...small.routes,
  });
  const browser = await browserOf();
  const web = await browser.openWeb({ allowLoopback: true, pace: createPace({}), evidence: memoryEvidence() });
  const place = (path: string): Place => ({
    url: `${site.origin}${path}`,
    title: path,
    steps: [
      { deed: 'open', text: '', url: `${site.origin}${path}`, counts: false, target: null, why: '', evidence: null },
    ],
  });
  /** The same place where it is reached from the home by a link alone. */
  const behind = (at: Place, text: string | undefined): Place => {
    if (text === undefined) return at;
    const target = { tag: 'a', role: 'link', text, href: at.url, frame: null, nth: 0 };
    const click = { deed: 'click' as const, text, url: at.url, counts: true, target, why: '', evidence: null };
    return { ...at, steps: [...place('/').steps, click] };
  };
  const hall = auditedHall(
    { province: `${site.origin}/`, city: `${site.origin}/` },
    {
      facts: small.change?.facts ?? {},
      trail: {
        ...emptyTrail(),
        hall: behind(place(small.change?.hallIsHome ? '/' : '/hall'), small.change?.hallBehind),
        ...(small.change?.guideMissing ? {} : { guide: place('/guide') }),
      },
    },
  );
  try {
    const { facts } = await interaction.observe(hall, web);
    const posts = site.requests.filter((r) => !r.startsWith('GET'));
    return { facts, site, posts, visits: web.budget.spent.pageVisits };
  } finally {
    await web.close();
    await site.close();
  }
}

let shared: ReturnType<typeof launchBrowser> | undefined;
function browserOf(): ReturnType<typeof launchBrowser> {
  shared ??= launchBrowser();
  return shared;
}
export async function closeBrowser(): Promise<void> {
  await (await shared)?.close();
  shared = undefined;
}

/** The value of a fact, or why there is none. */
export function told(facts: Facts, id: keyof Facts): unknown {
  const fact = facts[id];
  if (!fact) return undefined;
  return fact.state === 'observed' ? fact.value : `${fact.state}:${fact.reason ?? ''}`;
}

/** Answers a question that was posted as JSON, or asked by GET. */
export const answering =
  (answer: (question: string) => unknown): Handler =>
  (request, response) => {
    let body = '';
    request.on('data', (d: Buffer) => {
      body += d.toString();
    });
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://x');
      const question = body ? String((JSON.parse(body) as { question?: string }).question) : url.searchParams.get('q');
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer(question ?? '')));
    });
  };
