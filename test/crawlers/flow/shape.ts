import type { City } from '../../../cities/city.ts';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import type { BrowserHost } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import type { FactId, FactOf } from '../../../crawlers/facts.ts';
import { flow } from '../../../crawlers/flow.ts';
import type { WayStep } from '../../../crawlers/hall.ts';
import { auditedHall } from '../audited.ts';
import { type Answering, localSite } from '../local-site.ts';

/** Origins of a shape: the hall, a sign-in or other system at another host, a port at which nothing listens. */
export interface At {
  hall: string;
  other: string;
  dead: string;
}

/** A small hall: a home, a list, a guide and what stands behind its apply entry. */
export interface Shape {
  /** What stands on the guide above and below its table. */
  guide: (at: At) => string;
  /** What every page of the hall has at its head. */
  head?: (at: At) => string;
  /** What stands beside the item in the list. */
  row?: (at: At) => string;
  hall?: (at: At) => Record<string, Answering>;
  other?: (at: At) => Record<string, Answering>;
  city?: (at: At) => Partial<City>;
  /** The row in the list opens this instead of the guide. */
  opens?: string;
  guideUrl?: string;
}

export interface Walked {
  entry: string;
  furthest: string;
  kinds: string[];
  loginHost: string | null;
  note: string;
  /** What must not have come: requests other than GET, and what carries typed words. */
  sent: string[];
  stopped: readonly { url: string; rule: string }[];
  shots: number;
  at: At;
}

/** Anything but reading, and addresses that say that asking for them does something. */
const WRITES = /^(?!(GET|HEAD|OPTIONS) )|\/(save|submit|upload|pay|leave|autosave|saveDraft|createDraft)\b/;
const TYPED = /%E6%B5%8B%E8%AF%95|测试|13800138000|91000000MA|110101190001|test(@|%40)example/;

const LABELS: [string, string][] = [
  ['实施主体', '青石市云溪区市场监督管理局'],
  ['受理条件', '具有依法经过资格认定的药师'],
  ['法定办结时限', '20个工作日'],
  ['承诺办结时限', '8个工作日'],
  ['办理地点', '云溪区政务服务中心二楼'],
  ['咨询电话', '0530-1234567'],
  ['监督投诉方式', '0530-12345'],
  ['收费标准', '不收费'],
  ['办理流程', '申请、受理、审查、决定、送达'],
];

export const page = (title: string, body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:16px/1.7 sans-serif}td,th{border:1px solid #ccc;padding:6px}</style></head><body>${body}</body></html>`;

export const ITEM = '药品经营许可证（零售）核发';
const guideBody = (inner: string): string =>
  `<h1>${ITEM}</h1>${inner}<table>${LABELS.map(([k, v]) => `<tr><th>${k}</th><td>${v}</td></tr>`).join('')}</table>`;

/** A sign-in page with its name. */
export const signIn = (name: string, more = ''): string =>
  page(
    name,
    `<h2>${name}</h2>${more}<form method="post" action="/doLogin"><input name="u" placeholder="请输入账号"><input type="password" name="p" placeholder="密码"><button>登录</button></form>`,
  );

/** Walks the flow of a shape as the product does, with everything counted that leaves the browser. */
export async function walk(host: BrowserHost, shape: Shape): Promise<Walked> {
  const at: At = { hall: '', other: '', dead: '' };
  const gone = await localSite({});
  at.dead = gone.origin;
  await gone.close();
  const other = await localSite(routesOf(() => shape.other?.(at) ?? {}));
  at.other = other.origin;
  const hall = await localSite(
    routesOf(() => {
      const head = shape.head?.(at) ?? '';
      return {
        '/': page('云溪区政务服务', `${head}<h1>云溪区政务服务</h1><p><a href="/list">法人服务</a></p>`),
        '/list': page(
          '事项列表',
          `${head}<h2>事项列表</h2><ul>${['食品经营许可', ITEM, '医疗器械经营备案']
            .map(
              (n) =>
                `<li><a href="${n === ITEM ? (shape.opens ?? '/guide') : '/x'}">${n}</a> ${shape.row && n === ITEM ? shape.row(at) : ''}</li>`,
            )
            .join('')}</ul>`,
        ),
        '/guide': page(`${ITEM}-办事指南`, `${head}${guideBody(shape.guide(at))}`),
        ...shape.hall?.(at),
      };
    }),
  );
  at.hall = hall.origin;
  const web = await host.openWeb({ allowLoopback: true, pace: createPace(), evidence: memoryEvidence() });
  try {
    const guideUrl = `${at.hall}${shape.guideUrl ?? shape.opens ?? '/guide'}`;
    const step = (deed: WayStep['deed'], text: string, url: string, target: WayStep['target'] = null): WayStep => ({
      deed,
      text,
      url,
      counts: deed === 'click',
      target,
      why: text,
      evidence: null,
    });
    const link = (text: string, href: string) => ({
      tag: 'a',
      role: 'link',
      text,
      href: `${at.hall}${href}`,
      frame: `${at.hall}/`,
      nth: 0,
    });
    const steps = [
      step('open', '云溪区政务服务', `${at.hall}/`),
      step('click', '法人服务', `${at.hall}/list`, link('法人服务', '/list')),
      step('click', ITEM, guideUrl, link(ITEM, shape.opens ?? '/guide')),
    ];
    const audited = auditedHall(
      { province: 'http://127.0.0.1:1/', city: `${at.hall}/` },
      {
        trail: {
          hall: { url: `${at.hall}/`, title: '云溪区政务服务', steps: steps.slice(0, 1) },
          guide: { url: guideUrl, title: ITEM, steps },
          waySites: [],
        },
        facts: { 'item.name': { state: 'observed', value: ITEM, level: 'guest', reason: null, evidence: [] } },
      },
    );
    audited.city = { ...audited.city, ...shape.city?.(at) };
    const { facts } = await flow.observe(audited, web);
    const told = (fact: FactOf<FactId> | undefined): string =>
      fact?.state === 'observed' ? String(fact.value) : `(${fact?.reason ?? fact?.state})`;
    const walked = facts['flow.steps']?.value ?? [];
    // What leaves with the last page comes a moment later.
    await new Promise((r) => setTimeout(r, 150));
    return {
      entry: told(facts['apply.entry']),
      furthest: told(facts['flow.furthest']),
      kinds: walked.map((s) => s.kind),
      loginHost: facts['apply.loginHost']?.value ?? null,
      note: facts['apply.entry']?.note ?? '',
      sent: [...hall.requests, ...other.requests].filter((r) => WRITES.test(r) || TYPED.test(r)),
      stopped: web.stopped,
      shots: walked.filter((s) => s.evidence !== null).length,
      at,
    };
  } finally {
    await web.close();
    await hall.close();
    await other.close();
  }
}

/** Routes that are only made when the origins are known. */
function routesOf(make: () => Record<string, Answering>): Record<string, Answering> {
  let made: Record<string, Answering> | null = null;
  return new Proxy({} as Record<string, Answering>, {
    get(_, key) {
      made ??= make();
      return typeof key === 'string' ? made[key] : undefined;
    },
  });
}
