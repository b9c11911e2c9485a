import { addressesOf } from '../../cities/addresses.ts';
import type { City, District } from '../../cities/city.ts';
import { openTab } from '../../crawlers/browser/tab.ts';
import type { Web } from '../../crawlers/browser/web.ts';
import { signInOf } from '../../crawlers/flow/login-page.ts';
import type { Hall } from '../../crawlers/hall.ts';
import { cityNames, namesRegion, shortName } from '../../crawlers/language/regions.ts';
import type { PageView } from '../../crawlers/perception/view.ts';
import { createReachabilityCrawler } from '../../crawlers/reachability.ts';
import { closeNotices } from '../../crawlers/walk/notices.ts';
import { obstacleOf } from '../../crawlers/walk/page-state.ts';
import type { AddressLook } from './exam.ts';

/** Asked once each: whether a file is right is no measurement of availability. */
const reachability = createReachabilityCrawler({ probes: 2, loads: 1 });

/** Asks every address of a city file once in a browser; one that does not open is judged as an audit would. */
export async function lookAtAddresses(hall: Hall, web: Web): Promise<AddressLook[]> {
  const byAddress = new Map<string, Omit<AddressLook, 'key' | 'path'>>();
  const looks: AddressLook[] = [];
  for (const { path, address } of addressesOf(hall.city)) {
    web.budget.check();
    web.progress(`打开 ${address}`);
    const known = byAddress.get(address) ?? (await lookAt(address, hall, web));
    byAddress.set(address, known);
    looks.push({ key: path.join('.'), path: path as (string | number)[], ...known });
  }
  return looks;
}

async function lookAt(address: string, hall: Hall, web: Web): Promise<Omit<AddressLook, 'key' | 'path'>> {
  const { city, district } = hall;
  const tab = await openTab(web);
  try {
    const arrival = await tab.open(address);
    const view = arrival.error ? null : await closeNotices(tab);
    const obstacle = view && obstacleOf(view);
    if (view && !obstacle) {
      const login = signInOf(view, city) !== null;
      const where = { finalUrl: view.url, title: view.title, names: namesIn(view, city, district) };
      return { address, state: 'up', note: `打开“${view.title}”`, ...where, login };
    }
    const kind = obstacle?.verdict.kind;
    // What was refused is not asked again.
    if (kind === 'blocked' || kind === 'maintenance') {
      const note = kind === 'blocked' ? `拒绝访问（${obstacle?.verdict.why}）` : `网站提示：${obstacle?.verdict.why}`;
      return { address, state: kind, note, finalUrl: null, title: null, names: [], login: false };
    }
  } finally {
    await tab.close();
  }
  const alone: Hall = {
    ...hall,
    city: { ...city, portals: { province: address, city: address } },
    district: { name: district.name },
  };
  const { facts } = await reachability.observe(alone, web);
  const fact = facts['site.province'];
  const note = fact?.note ?? '没有打开';
  return { address, state: fact?.value ?? 'unknown', note, finalUrl: null, title: null, names: [], login: false };
}

/** Which of the file's divisions the page calls its own: in its title, its headings or the names at its head. */
function namesIn(view: PageView, city: City, district: District): AddressLook['names'] {
  const words = [view.title, ...view.headings.slice(0, 4).map((h) => h.text)];
  const labels = view.actions
    .filter((a) => a.visible && a.region === 'header' && a.text.length <= 12)
    .map((a) => a.text);
  const says = (names: readonly string[]): boolean =>
    names.some((n) => words.some((w) => w.includes(n)) || labels.some((l) => namesRegion(l, n) === 'exact'));
  const province = city.province ? [shortName(city.province)] : [];
  return [
    ...(says(province) ? (['province'] as const) : []),
    ...(says(cityNames(city)) ? (['city'] as const) : []),
    ...(says([district.name]) ? (['district'] as const) : []),
  ];
}
