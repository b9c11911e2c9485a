import type { City, District } from '../../cities/city.ts';
import { hintedDeed } from '../hints.ts';
import {
  APPLY,
  CONFIRM,
  DEPARTMENT_NAME,
  GO_ON,
  GUIDE_LINK,
  LEAVING,
  NEWS,
  opensRegions,
  REGION_FIELD,
  switchOf,
  TO_HALL,
} from '../language/navigation.ts';
import {
  cityNames,
  entryRegion,
  looksLikeRegion,
  namesRegion,
  otherCityIn,
  shortName,
  withoutDistricts,
} from '../language/regions.ts';
import type { Action, Field, PageView } from '../perception/view.ts';
import type { Deed, Goal, State } from '../walk/goal.ts';
import { itemLike, offersItems } from './offers.ts';
import { presentRegion } from './present-region.ts';

/** Sections that lead to other regions' sites without naming them. */
const TO_REGIONS =
  /区县|县区|市县|区市|各区|各县|区级|县级|地市|市州|镇街|街镇|乡镇|站点|站群|地方|各地|分厅|网厅导航|省市区|区域/;

/** Columns of a portal behind which anything may stand. */
const MAYBE = /服务|办事|大厅|导航|网站|站点|频道|专区|地图|更多/;

/** The mark or word that unfolds a node of a tree; often an icon without text. */
const EXPANDER = /^\[?[▸▶►▷▹›»＋+>⊞⊕]?\]?$|^(查看|展开)?下级$|^展开$/;
const EXPANDERS = /[▸▶►▷▹›»＋+>⊞⊕[\]]|展开|(查看)?下级/g;

/** Lists of divisions are often sorted by the first letter of their pinyin. */
const INITIALS = /^[A-Z]{1,8}$|^[A-Z]\s*[-–~～至]\s*[A-Z]$/;

/** The goal of the entry walk: the district's hall, as CONTRACT.md §6 defines that it is reached. */
export function districtHall(city: City, district: District): Goal {
  const names = cityNames(city);
  const flat = withoutDistricts(city, district);
  const province = city.province ?? '';
  const municipality = /^(11|12|31|50)/.test(city.code) || city.portals.province === city.portals.city;

  const reached = (state: State): string | null => {
    const offer = offersItems(state.view);
    if (!offer.offers) return null;
    const region = presentRegion(state.view, city, district);
    if (region.is === 'wanted') return `${region.why}；${offer.why}`;
    return null;
  };

  /**
   * @param here whether the page already presents itself as the district's (its government site)
   */
  const score = (a: Action, state: State, here: boolean): { score: number; why: string } | null => {
    const { view } = state;
    const text = a.text.trim();
    if (a.disabled || text.length > 60) return null;
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
    const foreign =
      (otherCityIn(text, city) !== null && !names.some((n) => text.includes(n))) ||
      (otherCityIn(`${a.text} ${a.around.length < 80 ? a.around : ''} ${a.heading}`, city) !== null &&
        !names.some((n) => a.around.includes(n) || a.heading.includes(n)));
    const news = [...text].length >= 10 && NEWS.test(text) ? 54 : 0;
    const penalty = news + (foreign ? 45 : 0) + (a.region === 'footer' ? 12 : 0) + (a.visible ? 0 : 55);
    const match = namesRegion(text, district.name);
    if (match) {
      const department = match === 'contains' && DEPARTMENT_NAME.test(text);
      const base = match === 'exact' ? 100 : match === 'site' ? 98 : department ? 40 : text.length <= 24 ? 84 : 55;
      return { score: base - penalty, why: `文字“${text.slice(0, 20)}”就是要找的${district.name}` };
    }
    if (inLayer && LEAVING.test(layer) && GO_ON.test(text)) return { score: 97, why: '确认离开提示，继续前往' };
    if (inLayer && CONFIRM.test(text))
      return {
        score: !layer.includes(district.name) ? 34 : toChoose(state) ? 70 : 96,
        why: `在弹层中点“${text}”确认所选区划`,
      };
    // A panel that darkens nothing is no layer.
    if (CONFIRM.test(text) && a.region === 'aside' && justChosen(state))
      return { score: 95 - penalty, why: `点“${text}”确认所选的${district.name}` };
    if (CONFIRM.test(text) && a.around.includes(district.name))
      return { score: 90 - penalty, why: `点“${text}”进入${district.name}` };
    const code = district.code?.slice(0, 6);
    if (code && !code.endsWith('0000') && a.address?.includes(code) && text.length <= 20)
      return { score: 74 - penalty, why: `地址含${district.name}的区划代码` };
    const cityMatch = names.map((n) => namesRegion(text, n)).find((m) => m !== null);
    // A department of the city filters the city's own items.
    if (cityMatch && !(cityMatch === 'contains' && DEPARTMENT_NAME.test(text))) {
      const base = cityMatch === 'exact' ? 66 : cityMatch === 'site' ? 64 : text.length <= 20 ? 50 : 30;
      return { score: base - penalty, why: `先到${city.name}` };
    }
    if (province && namesRegion(text, province) === 'exact') return { score: 54 - penalty, why: '打开省级区划' };
    if (opensRegions(text, a.around)) return { score: 62 - penalty, why: `“${text}”打开区划列表` };
    const shown = switchOf(text);
    if (shown && looksLikeRegion(shown)) return { score: 62 - penalty, why: `“${text}”打开区划列表` };
    if (TO_REGIONS.test(text) && text.length <= 14) return { score: 56 - penalty, why: `“${text}”通往各地站点` };
    // The one name shown may be the switch; a list of names is what it opens.
    if (a.region === 'header' && looksLikeRegion(text) && regionNames(view).filter((o) => near(o, a)).length <= 2)
      return { score: 50 - penalty, why: `页首区划“${text}”可能是切换入口` };
    if (
      CONFIRM.test(text) &&
      view.fields.some(
        (f) => f.tag === 'select' && f.visible && f.options.some((o) => namesRegion(o.text, district.name)),
      )
    ) {
      return { score: 70 - penalty, why: `点“${text}”确认所选区划` };
    }
    if (inLayer && INITIALS.test(text)) return { score: 47, why: `按拼音首字母“${text}”找区划` };
    if (TO_HALL.test(text) && text.length <= 14)
      return { score: (here ? 88 : 46) - penalty, why: `“${text}”通往网上办事大厅` };
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
  };

  const justChosen = ({ steps }: State): boolean => namesRegion(steps.at(-1)?.text ?? '', district.name) === 'exact';

  /** The district stands in the open chooser, and was not chosen there just now. */
  const toChoose = (state: State): boolean =>
    !justChosen(state) &&
    state.view.actions.some(
      (a) => a.region === 'overlay' && a.visible && !a.selected && namesRegion(a.text, district.name) === 'exact',
    );

  /** Our city in a list of cities, which may show what lies below it under the pointer, whoever hears of that. */
  const mayUnfold = (a: Action, view: PageView): boolean =>
    a.visible &&
    names.some((n) => namesRegion(a.text, n) === 'exact') &&
    regionNames(view).filter((o) => near(o, a)).length >= 3 &&
    !view.actions.some((o) => o.visible && namesRegion(o.text, district.name) === 'exact');

  const deeds = (state: State): Deed[] => {
    const { view } = state;
    const out: Deed[] = hintedDeed(view, city, district);
    const kept = new Map<string, number>();
    const here = presentRegion(view, city, district).is === 'wanted';
    for (const a of view.actions) {
      const worth = score(a, state, here);
      const s = worth && underLayer(a, view) ? { ...worth, score: beneath(worth.score) } : worth;
      if (!s || s.score < 18) continue;
      // Pressed once more at once, a switch only closes what it opened.
      const last = state.steps.at(-1);
      if (last?.deed === 'click' && last.text === a.text && last.url === view.url && opensRegions(a.text, a.around))
        continue;
      // Hidden twins of what is visible, and the same link at several places, are one deed.
      const key = EXPANDER.test(a.text.trim()) ? s.why : `${a.text.trim()}|${a.address ?? a.script}`;
      // Of a box and what it holds, both of the same words, either may be what hears the pointer.
      const hoverKey = `${a.text.trim()}|hover`;
      const leads = s.score >= 95 && (a.address !== null || a.script !== '');
      if (a.hovers && a.visible && !leads && (kept.get(hoverKey) ?? 0) < s.score) {
        kept.set(hoverKey, s.score);
        out.push({ kind: 'hover', action: a, score: s.score - 4, why: `指向${s.why}` });
      } else if (mayUnfold(a, view)) {
        out.push({ kind: 'hover', action: a, score: s.score - 8, why: `指向${s.why}` });
      }
      if ((kept.get(key) ?? 0) >= s.score) continue;
      kept.set(key, s.score);
      out.push({ kind: 'click', action: a, ...s });
    }
    for (const field of view.fields) {
      if (takesRegion(field) && !field.value.includes(shortName(district.name)))
        out.push({
          kind: 'type',
          field,
          text: shortName(district.name),
          score: 72,
          why: `在“${field.placeholder || field.label}”中输入区划名称`,
        });
      for (const option of field.options) {
        // Grey in its list: named, and not to be chosen.
        if (option.disabled) continue;
        if (field.tag === 'select' ? field.options.find((o) => o.value === field.value) === option : field.checked)
          continue;
        const base = namesRegion(option.text, district.name)
          ? 96
          : names.some((n) => namesRegion(option.text, n))
            ? 64
            : province && namesRegion(option.text, province) === 'exact'
              ? 40
              : 0;
        if (base > 0)
          out.push({
            kind: 'choose',
            field,
            option,
            score: base - (field.visible ? 0 : 60) - (field.region === 'footer' ? 30 : 0),
            why: `${field.tag === 'select' ? '在下拉框中选' : '选中'}“${option.text}”`,
          });
      }
    }
    return out;
  };

  return {
    reached: (state) =>
      reached(state) ??
      (flat && names.some((n) => namesRegion(district.name, n) === 'exact') ? cityHall(state, city) : null),
    deeds,
    takes(deed, view) {
      if (deed.kind !== 'click') return false;
      const { action } = deed;
      const confirms = (a: Action): boolean =>
        a.visible &&
        CONFIRM.test(a.text) &&
        a.region === action.region &&
        (/^(overlay|aside)$/.test(a.region) || near(a, action));
      return (
        [district.name, ...names].some((n) => namesRegion(action.text, n) === 'exact') && view.actions.some(confirms)
      );
    },
    cost(deed, before, after, moved) {
      if (deed.kind === 'hover' || deed.kind === 'type') return 0;
      if (deed.kind === 'choose') return 1;
      if (moved) return 1;
      const { action } = deed;
      if (LEAVING.test(before.overlay?.text ?? '') && GO_ON.test(action.text)) return 1;
      if (CONFIRM.test(action.text)) return 1;
      // What came up to choose from begins with one level, or with nothing yet.
      if (opensRegions(action.text) && before.overlay === null && after.overlay !== null) return 0;
      // Choosing one of several regions counts; opening the list that holds them does not.
      const names = regionNames(before);
      const isRegion =
        entryRegion(action.text) !== null ||
        namesRegion(action.text, district.name) === 'exact' ||
        cityNames(city).some((n) => namesRegion(action.text, n) === 'exact') ||
        namesRegion(action.text, shortName(district.name)) === 'exact';
      if (!isRegion) return 0;
      const siblings = names.filter(
        (a) => a.region === action.region && a.text !== action.text && near(a, action),
      ).length;
      if (siblings > 0) return 1;
      const more = regionNames(after).length - names.length;
      // 湘源市 ▾: the name of the present region, with the mark of what unfolds.
      if (switchOf(action.text) !== null && more > 0) return 0;
      if (action.region !== 'header') return 1;
      return more > 1 || !municipality ? 0 : 1;
    },
  };
}

/** What lies under a layer is pressed before the layer is gone only when all else was tried: the layer may never go. */
const underLayer = (a: Action, view: PageView): boolean => a.covered && view.overlay !== null && a.region !== 'overlay';
const beneath = (score: number): number => Math.max(score - 50, score >= 40 ? 20 : 0);

function cityHall(state: State, city: City): string | null {
  const offer = offersItems(state.view);
  if (!offer.offers) return null;
  const name = cityNames(city)[0] ?? city.name;
  const region = presentRegion(state.view, city, { name });
  return region.is === 'wanted' ? `${region.why}；${offer.why}` : null;
}

/** A field that lists divisions by their names as they are written. */
const takesRegion = (f: Field): boolean =>
  f.visible && f.tag === 'input' && /^(text|search)$/.test(f.type) && REGION_FIELD.test(`${f.label} ${f.placeholder}`);

/** An entry of a list of items, and what stands beside it. */
const isItem = (a: Action): boolean =>
  itemLike(a) || GUIDE_LINK.test(a.text) || APPLY.test(a.text) || /首页/.test(a.text);

const regionNames = (view: PageView): Action[] => view.actions.filter((a) => a.visible && entryRegion(a.text) !== null);

const near = (a: Action, b: Action): boolean => Math.abs(a.box.y - b.box.y) < 420 && Math.abs(a.box.x - b.box.x) < 900;
