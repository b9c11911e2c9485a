import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { type AuditWeb, type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import { openTab } from '../../../crawlers/browser/tab.ts';
import type { WayStep } from '../../../crawlers/hall.ts';
import { findItem } from '../../../crawlers/item/find.ts';
import type { ItemSearch } from '../../../crawlers/item/found.ts';
import { auditedHall } from '../audited.ts';
import { ITEM, page } from '../flow/shape.ts';
import { type Answering, localSite } from '../local-site.ts';

let host: BrowserHost;
let web: AuditWeb;
/** A browser for the tests of a file. */
export async function startBrowser(): Promise<void> {
  host = await launchBrowser();
  web = await host.openWeb({ allowLoopback: true, pace: createPace({}), evidence: memoryEvidence() });
}
export async function stopBrowser(): Promise<void> {
  await web?.close();
  await host?.close();
}

export const NAMES = ['食品经营许可证核发', '药品批发企业经营许可', ITEM, '医疗器械经营备案'];
const LABELS = '受理条件 法定办结时限 承诺办结时限 办理地点 咨询电话 监督投诉方式 收费标准 办理流程'.split(' ');
export const guide = (name: string): string =>
  page(
    `${name}-办事指南`,
    `<h1>${name}</h1><table>${LABELS.map((k) => `<tr><th>${k}</th><td>见云溪区窗口</td></tr>`).join('')}</table>`,
  );
export const HEAD =
  '<form action="/so" style="height:90px"><input name="q" placeholder="请输入事项名称"> <button>搜索</button></form>';
export const LOST = '<p>没有找到相关事项</p>';

export interface Found extends ItemSearch {
  /** Deeds on the way to the guide, without the opening of the hall. */
  way: string[];
}

/** The hall with a search that shows the list, and a guide for each item. @param list what the search answers with, for any term */
export async function find(list: string, routes: Record<string, Answering> = {}): Promise<Found> {
  const site = await localSite({
    '/': page('云溪区政务服务', `${HEAD}<h1>云溪区政务服务</h1>`),
    '/so': page('搜索结果', `${HEAD}<div id="list">${list}</div>`),
    ...Object.fromEntries(NAMES.map((n, i) => [`/g/${i}`, guide(n)])),
    ...routes,
  });
  const hall = auditedHall({ province: `${site.origin}/`, city: `${site.origin}/` });
  const open = { deed: 'open', text: '', counts: false, target: null, why: '起点', evidence: null } as const;
  const steps: WayStep[] = [{ ...open, url: `${site.origin}/` }];
  const tab = await openTab(web);
  try {
    const place = { url: `${site.origin}/`, title: '云溪区政务服务', steps };
    const found = await findItem(tab, web, hall, { place, stands: false }, 0);
    return { ...found, way: (found.item?.place.steps ?? []).slice(1).map((s) => `${s.deed} ${s.text}`) };
  } finally {
    await tab.close();
    await site.close();
  }
}
