import type { City, District } from '../../cities/city.ts';
import { hintedDeed } from '../hints.ts';
import { confirmsRegion, opensRegions, REGION_FIELD } from '../language/navigation.ts';
import { cityNames, namesRegion, shortName, withoutDistricts } from '../language/regions.ts';
import type { Action, Field, PageView } from '../perception/view.ts';
import type { Deed, Goal, State } from '../walk/goal.ts';
import { goesOn } from '../walk/leaving.ts';
import { clicksOf } from './clicks.ts';
import { offersItems } from './offers.ts';
import { presentRegion } from './present-region.ts';
import { near, regionNames } from './region-list.ts';
import type { Sought } from './sought.ts';
import { lacksOurs, rollable, turnings } from './turning.ts';
import { EXPANDER, worthOf } from './worth.ts';

/** The goal of the entry walk: the district's hall, as CONTRACT.md §6 defines that it is reached. */
export function districtHall(city: City, district: District): Goal {
  const sought: Sought = { city, district, names: cityNames(city), province: city.province ?? '' };
  const { names, province } = sought;
  const flat = withoutDistricts(city, district);

  const reached = (state: State): string | null => {
    const offer = offersItems(state.view);
    if (!offer.offers || goesOn(state.view)) return null;
    const region = presentRegion(state.view, city, district);
    if (region.is === 'wanted') return `${region.why}；${offer.why}`;
    return null;
  };

  const deeds = (state: State): Deed[] => {
    const { view } = state;
    const out: Deed[] = hintedDeed(view, city, district);
    const kept = new Map<string, number>();
    const isAt = (name: string): boolean => presentRegion(view, city, { name }).is === 'wanted';
    const here = isAt(district.name) ? 'district' : isAt(names[0] ?? city.name) ? 'city' : null;
    const on = goesOn(view);
    for (const a of view.actions) {
      const worth = a === on ? { score: 97, why: '确认离开提示，继续前往' } : worthOf(a, state, here, sought);
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
        // Coming over it costs nothing, and on the way to a press the pointer does so anyway; a link leads on by itself.
        const only = a.via !== 'href' || a.address === null;
        out.push({ kind: 'hover', action: a, score: only ? s.score : s.score - 4, why: `指向${s.why}` });
      } else if (mayUnfold(a, view, sought)) {
        out.push({ kind: 'hover', action: a, score: s.score - 8, why: `指向${s.why}` });
      }
      if ((kept.get(key) ?? 0) >= s.score) continue;
      kept.set(key, s.score);
      out.push({ kind: 'click', action: a, ...s });
    }
    if (lacksOurs(view, sought)) {
      // On our city's own page ours stands further on in the list of its districts.
      const score = here === 'city' ? 76 : 59;
      for (const { arrow } of turnings(view))
        out.push({ kind: 'click', action: arrow, score, why: '翻看其余的区划', turns: true });
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
    rolls: (view) => (lacksOurs(view, sought) ? rollable(view) : []),
    takes(deed, view) {
      if (deed.kind !== 'click') return false;
      const { action } = deed;
      const confirms = (a: Action): boolean =>
        a.visible &&
        confirmsRegion(a.text) &&
        a.region === action.region &&
        (/^(overlay|aside)$/.test(a.region) || near(a, action));
      return (
        [district.name, ...names].some((n) => namesRegion(action.text, n) === 'exact') && view.actions.some(confirms)
      );
    },
    cost: (deed, before, after, moved) => clicksOf(deed, before, after, moved, sought),
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

/** Our city in a list of cities, which may show what lies below it under the pointer, whoever hears of that. */
const mayUnfold = (a: Action, view: PageView, { district, names }: Sought): boolean =>
  a.visible &&
  names.some((n) => namesRegion(a.text, n) === 'exact') &&
  regionNames(view).filter((o) => near(o, a)).length >= 3 &&
  !view.actions.some((o) => o.visible && namesRegion(o.text, district.name) === 'exact');
