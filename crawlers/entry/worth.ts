import type { District } from '../../cities/city.ts';
import {
  APPLY,
  CONFIRM,
  confirmsRegion,
  GUIDE_LINK,
  NEWS,
  opensRegions,
  switchOf,
  TO_HALL,
} from '../language/navigation.ts';
import { isKindOfDivision, looksLikeRegion, namesRegion, otherCityIn } from '../language/regions.ts';
import { DEPARTMENT_NAME } from '../language/views.ts';
import type { Action, PageView } from '../perception/view.ts';
import type { State } from '../walk/goal.ts';
import { canPress, cardLink } from './card.ts';
import { itemLike } from './offers.ts';
import { endsChooser, near, regionNames, unfoldsRegions } from './region-list.ts';
import type { Sought } from './sought.ts';

/** Sections that lead to other regions' sites without naming them. */
const TO_REGIONS =
  /区县|县区|市县|区市|各区|各县|区级|县级|地市|市州|镇街|街镇|乡镇|站点|站群|地方|各地|分厅|网厅导航|省市区|区域/;

/** The same words for offices: 省公安厅分厅, 省直分厅, 部门站点 lead to no place. */
const OF_DEPARTMENTS =
  /(局|(?<![大网]|[服政]务)厅|委员会|委|办公室)(网上)?(分厅|网厅|站点?|窗口)$|部门|[省市区县州]直(?!通|达)|厅局|委办/;
/** Beside such words these name places all the same: 部门和区县, 县区及部门分厅. */
const PLACES = /区县|县区|市县|区市|各区|各县|地市|市州|镇街|街镇|乡镇|地方/;

/** Columns of a portal behind which anything may stand. */
const MAYBE = /服务|办事|大厅|导航|网站|站点|频道|专区|地图|更多/;

/** The mark or word that unfolds a node of a tree; often an icon without text. */
export const EXPANDER = /^\[?[▸▶►▷▹›»＋+>⊞⊕]?\]?$|^(查看|展开)?下级$|^展开$/;
const EXPANDERS = /[▸▶►▷▹›»＋+>⊞⊕[\]]|展开|(查看)?下级/g;

/** What a list of regions shows while none below is chosen: 省本级, 市本级. */
const OWN_LEVEL = /^(省|市|州|盟|区|县|自治区)(本级|直)$/;

/** Lists of divisions are often sorted by the first letter of their pinyin. */
const INITIALS = /^[A-Z]{1,8}$|^[A-Z]\s*[-–~～至]\s*[A-Z]$/;

/** An entry of a list of items, and what stands beside it. */
const isItem = (a: Action): boolean =>
  itemLike(a) || GUIDE_LINK.test(a.text) || APPLY.test(a.text) || /首页/.test(a.text);

/**
 * How promising it is to press something on the way to the district's hall (0–100), and why; null where it is not.
 * @param here whether the page already presents itself as the district's (its government site), or as our city's
 */
export function worthOf(
  a: Action,
  state: State,
  here: 'district' | 'city' | null,
  { city, district, names, province }: Sought,
): { score: number; why: string } | null {
  const { view } = state;
  const text = a.text.trim();
  if (a.disabled || text.length > 60) return null;
  const card = worthInCard(a, state.view, here, { city, district, names, province });
  if (card) return card;
  if (EXPANDER.test(text)) {
    const beside = a.around.replace(EXPANDERS, '').trim();
    const ours = names.some((n) => namesRegion(beside, n) === 'exact')
      ? 60
      : province && namesRegion(beside, province) === 'exact'
        ? 57
        : 0;
    return ours && a.visible && a.box.w <= 60 ? { score: ours, why: `展开“${beside}”` } : null;
  }
  const inLayer = a.region === 'overlay';
  const layer = view.overlay?.text ?? '';
  // In a list of cities ours stands beside the others: an entry's own words say first whose it is.
  const row = a.around.length < 80 ? a.around : '';
  const owner = otherCityIn(row, city, district);
  // On our city's own page a city in the row of its districts is one of them (安乐县 云溪区 柳口市), unless it leads the row.
  const sibling = here === 'city' && owner !== null && !row.trim().startsWith(owner);
  const foreign =
    (otherCityIn(text, city, district) !== null && !names.some((n) => text.includes(n))) ||
    (otherCityIn(`${a.text} ${sibling ? '' : row} ${a.heading}`, city, district) !== null &&
      !names.some((n) => a.around.includes(n) || a.heading.includes(n)));
  const news = [...text].length >= 10 && NEWS.test(text) ? 54 : 0;
  // What is drawn beyond an edge comes into sight when its list is turned.
  const unseen = a.visible ? 0 : a.box.w > 1 && a.box.h > 1 ? 40 : 55;
  const penalty = news + (foreign ? 45 : 0) + (a.region === 'footer' ? 12 : 0) + unseen;
  const match = namesRegion(text, district.name);
  if (match) {
    const department = match === 'contains' && DEPARTMENT_NAME.test(text);
    const base = match === 'exact' ? 100 : match === 'site' ? 98 : department ? 40 : text.length <= 24 ? 84 : 55;
    return { score: base - penalty, why: `文字“${text.slice(0, 20)}”就是要找的${district.name}` };
  }
  if (inLayer && confirmsRegion(text))
    return {
      score: !layer.includes(district.name) ? 34 : toChoose(state, district) ? 70 : 96,
      why: `在弹层中点“${text}”确认所选区划`,
    };
  // A panel that darkens nothing is no layer.
  if (confirmsRegion(text) && justChosen(state, district) && (a.region === 'aside' || endsChooser(a, view)))
    return { score: 95 - penalty, why: `点“${text}”确认所选的${district.name}` };
  if (CONFIRM.test(text) && a.around.includes(district.name))
    return { score: 90 - penalty, why: `点“${text}”进入${district.name}` };
  const code = district.code?.slice(0, 6);
  if (code && !code.endsWith('0000') && a.address?.includes(code) && text.length <= 20)
    return { score: 74 - penalty, why: `地址含${district.name}的区划代码` };
  const cityMatch = names.map((n) => namesRegion(text, n)).find((m) => m !== null);
  // A department of the city filters the city's own items.
  // A switch that bears the city's name among other words is the switch: 衡澜市切换区域 ▾.
  const only = cityMatch === 'contains' && (DEPARTMENT_NAME.test(text) || opensRegions(text, a.around));
  if (cityMatch && !only) {
    const base = cityMatch === 'exact' ? 66 : cityMatch === 'site' ? 64 : text.length <= 20 ? 50 : 30;
    return { score: base - penalty, why: `先到${city.name}` };
  }
  if (province && namesRegion(text, province) === 'exact') return { score: 54 - penalty, why: '打开省级区划' };
  if (opensRegions(text, a.around) || unfoldsRegions(a, view))
    return { score: 62 - penalty, why: `“${text}”打开区划列表` };
  const shown = switchOf(text);
  if (shown && looksLikeRegion(shown)) return { score: 62 - penalty, why: `“${text}”打开区划列表` };
  if (
    ((TO_REGIONS.test(text) && (!OF_DEPARTMENTS.test(text) || PLACES.test(text))) || isKindOfDivision(text)) &&
    text.length <= 14
  )
    return { score: 56 - penalty, why: `“${text}”通往各地站点` };
  // The one name shown may be the switch; a list of names is what it opens.
  const alone = (): boolean => regionNames(view).filter((o) => near(o, a)).length <= 2;
  if (OWN_LEVEL.test(text) && /header|aside/.test(a.region) && alone())
    return { score: 58 - penalty, why: `“${text}”打开区划列表` };
  if (a.region === 'header' && looksLikeRegion(text) && alone())
    return { score: 50 - penalty, why: `页首区划“${text}”可能是切换入口` };
  if (
    confirmsRegion(text) &&
    view.fields.some(
      (f) => f.tag === 'select' && f.visible && f.options.some((o) => namesRegion(o.text, district.name)),
    )
  ) {
    return { score: 70 - penalty, why: `点“${text}”确认所选区划` };
  }
  if (inLayer && INITIALS.test(text)) return { score: 47, why: `按拼音首字母“${text}”找区划` };
  if (TO_HALL.test(text) && text.length <= 14)
    return { score: (here === 'district' ? 88 : 46) - penalty, why: `“${text}”通往网上办事大厅` };
  // Before a hall is called missing, whatever column of the portal may hold the list of places is looked at.
  if (
    state.clicks === 0 &&
    MAYBE.test(text) &&
    text.length <= 8 &&
    a.visible &&
    a.region !== 'footer' &&
    !inLayer &&
    !isItem(a)
  )
    return { score: 24 - penalty, why: `栏目“${text}”也许列有各地站点` };
  return null;
}

/** Scores of what stands in the card of our district, and of our city, whose names are mere titles there. */
const IN_CARD = { district: { hall: 94, unsaid: 61, beside: 60 }, city: { hall: 62, unsaid: 56, beside: 42 } } as const;

/**
 * A card whose title is ours leads to ours, whatever the words of its links: 政务大厅 under 阿依苏市. On our own page that title is the
 * masthead, and what stands beside it is the menu.
 */
function worthInCard(
  a: Action,
  view: PageView,
  here: 'district' | 'city' | null,
  { city, district, names, province }: Sought,
): { score: number; why: string } | null {
  if (a.region === 'header' || a.region === 'nav' || here === 'district') return null;
  for (const [whose, name] of [
    ['district', district.name],
    ['city', names[0] ?? city.name],
  ] as const) {
    if (whose === here) continue;
    const link = cardLink(a, name, [...names, province]);
    if (link === null || (link !== 'hall' && canPress(view, name))) continue;
    const score = IN_CARD[whose][link] - (a.region === 'footer' ? 12 : 0);
    return { score, why: `“${name}”一栏里的“${a.text.trim() || '图标'}”` };
  }
  return null;
}

/** The last step chose the district. */
const justChosen = ({ steps }: State, district: District): boolean =>
  namesRegion(steps.at(-1)?.text ?? '', district.name) === 'exact';

/** The district stands in the open chooser, and was not chosen there just now. */
const toChoose = (state: State, district: District): boolean =>
  !justChosen(state, district) &&
  state.view.actions.some(
    (a) => a.region === 'overlay' && a.visible && !a.selected && namesRegion(a.text, district.name) === 'exact',
  );
