import type { City, District } from '../../cities/city.ts';
import { confirmsRegion, opensRegions } from '../language/navigation.ts';
import { normalise } from '../language/normalise.ts';
import { cityNames, entryRegion, namesRegion, otherCityIn, shortName } from '../language/regions.ts';
import type { Action, PageView } from '../perception/view.ts';
import { endsChooser, near } from './region-list.ts';

/** Which region a page says it is for. `other`: it names another one as the present region. */
export interface PresentRegion {
  is: 'wanted' | 'other' | 'unsaid';
  why: string;
}

const SAYS_REGION =
  /当前(所在)?(位置|站点|区划|地区|区域|城市)?|您?(现在|当前)?的?所在(地区?|区划|位置|区域|城市)|站点|(办理|服务|访问)(区划|区域|地区)|区划|地区|区域|定位|欢迎(来到|访问|光临|您)/;

/**
 * Tells which region a page presents itself as being for, from what a person would look at: the switcher and what it
 * shows, "当前区划：…", the title, the banner, the departments of the listed items. A name in a list of regions says
 * nothing about the present one.
 */
export function presentRegion(view: PageView, city: City, district: District): PresentRegion {
  const name = district.name;
  const wanted = (text: string): boolean =>
    namesRegion(text, name) !== null && otherCityIn(text, city, district) === null;
  // Other divisions in a list; the city and the province above ours are no siblings.
  const above = [...cityNames(city), city.province ?? ''];
  const siblings = view.actions.filter(
    (a) =>
      a.visible &&
      entryRegion(a.text) !== null &&
      namesRegion(a.text, name) === null &&
      !above.some((n) => n && namesRegion(a.text, n) === 'exact'),
  );

  const owner = foreignOwner(view, city, district);
  if (owner) return { is: 'other', why: `页面属于${owner}` };

  // A chooser whose choice a button has yet to carry out says nothing of the page: 已选：云溪区　取消　进入站点.
  const pending = view.actions.find((a) => endsChooser(a, view));
  const lines = view.text.split('\n').filter((l) => !pending || !(/选/.test(l) || l.includes(pending.text.trim())));

  // What the page itself says to be the present region outweighs all else: a session can lose what an address claims.
  const said = lines.filter(
    (l) => l.length <= 70 && SAYS_REGION.test(l) && regionWords(l).length >= 1 && regionWords(l).length <= 4,
  );
  for (const l of said) {
    const after = l.slice(l.search(SAYS_REGION));
    if (wanted(after) && /当前|所在|定位|您/.test(l) && !/选择|请选/.test(l))
      return { is: 'wanted', why: `页面写明“${l.slice(0, 40)}”` };
  }
  for (const l of said) {
    if (
      /(当前|服务|办理|访问)(所在)?(位置|站点|区划|地区|区域|城市)|所在(地区?|区划|区域|城市)/.test(l) &&
      !wanted(l) &&
      namesSomeRegion(l, city)
    ) {
      return { is: 'other', why: `页面写明“${l.slice(0, 40)}”` };
    }
  }

  for (const f of view.fields) {
    if (f.tag !== 'select' || !f.visible) continue;
    const chosen = f.options.find((o) => o.value === f.value);
    // A choice that a button beside it has yet to carry out says nothing of the page.
    const carriedOut = view.actions.some(
      (a) => a.visible && confirmsRegion(a.text) && Math.abs(a.box.y - f.box.y) < 50 && a.frame === f.frame,
    );
    if (chosen && wanted(chosen.text) && f.options.length > 1 && !carriedOut)
      return { is: 'wanted', why: `区划下拉框选中“${chosen.text}”` };
  }
  // What is marked in an open chooser is not yet where the page is.
  const onPage = view.actions.filter((a) => a.visible && a.region !== 'overlay' && !(pending && near(a, pending)));
  const top = onPage.filter((a) => a.region === 'header' || a.region === 'nav' || a.box.y < 260);
  // What invites to enter a region is not where one is.
  const shown = top.filter(
    (a) => a.text.length <= 24 && wanted(a.text) && !/^(进入|前往)|(进入|前往|入口)[^\p{L}\p{N}]*$/u.test(a.text),
  );
  const listed = (a: Action): boolean => siblings.some((o) => Math.abs(o.box.y - a.box.y) < 60);
  const switcher = shown.find((a) => a.selected || /切换|当前|▼|▾|∨/.test(a.text) || !listed(a));
  if (
    switcher &&
    (switcher.address === null ||
      switcher.selected ||
      sameAddress(switcher.address, view.url) ||
      opensRegions(switcher.text))
  ) {
    return { is: 'wanted', why: `页首显示“${switcher.text}”` };
  }
  if (wanted(view.title)) return { is: 'wanted', why: `页面标题“${view.title.slice(0, 40)}”` };
  const heading = view.headings.find((h) => h.level <= 3 && h.text.length <= 40 && wanted(h.text));
  if (heading && (siblings.length < 6 || heading.level === 1))
    return { is: 'wanted', why: `页面标题栏“${heading.text}”` };
  const chosen = onPage.find(
    (a) => a.selected && namesRegion(a.text, name) === 'exact' && otherCityIn(a.around, city, district) === null,
  );
  if (chosen) return { is: 'wanted', why: `区划“${chosen.text}”处于选中状态` };
  for (const l of lines.slice(0, 14)) {
    if (l.length <= 40 && wanted(l) && /政务|办事|网厅|服务|站|切换|分厅/.test(l) && regionWords(l).length <= 2)
      return { is: 'wanted', why: `页首写明“${l}”` };
  }
  if (said.some((l) => wanted(l)))
    return { is: 'wanted', why: `页面写明“${said.find((l) => wanted(l))?.slice(0, 40)}”` };
  const own = departments(view, name);
  if (own.ours >= 3 && own.ours >= own.all * 0.6) return { is: 'wanted', why: `所列事项的实施主体为${name}的部门` };
  return { is: 'unsaid', why: '页面没有写明当前区划' };
}

/** The other city whose site this is by its title or banner, where ours is not named there: 鼓楼区 exists in many cities. */
function foreignOwner(view: PageView, city: City, district: District): string | null {
  const top = [
    view.title,
    ...view.headings.slice(0, 3).map((h) => h.text),
    ...view.text.split('\n').slice(0, 16),
  ].filter((l) => l.length <= 40);
  if (top.some((l) => cityNames(city).some((n) => l.includes(n)))) return null;
  for (const l of top) {
    if (!/政务|政府|办事|网厅|服务|大厅|当前|站点/.test(l)) continue;
    const other = otherCityIn(l, city, district);
    if (other) return other;
  }
  return null;
}

const sameAddress = (a: string, b: string): boolean => a.split(/[?#]/)[0] === b.split(/[?#]/)[0];

/** Names of divisions in a line: 青石市, 云溪区. */
function regionWords(line: string): string[] {
  return line.match(/[\u4e00-\u9fa5]{2,8}?(?:自治[区州县]|新区|开发区|省|市|区|县|州|旗|镇|街道)/g) ?? [];
}

function namesSomeRegion(line: string, city: City): boolean {
  const n = normalise(line);
  if (cityNames(city).some((c) => n.includes(normalise(c)))) return true;
  if (city.province && n.includes(normalise(shortName(city.province)))) return true;
  return regionWords(line.replace(SAYS_REGION, '')).some((w) => !/区划|地区|区域|城市|省市/.test(w));
}

/** Departments named in the lines of a list, and how many of them are the district's. */
function departments(view: PageView, name: string): { ours: number; all: number } {
  let ours = 0;
  let all = 0;
  for (const l of view.text.split('\n')) {
    if (!/[\u4e00-\u9fa5]{2,}(局|委员会|委|办公室|中心|办)(?![\u4e00-\u9fa5])/.test(l) || l.length > 120) continue;
    all++;
    if (l.includes(name)) ours++;
  }
  return { ours, all };
}
