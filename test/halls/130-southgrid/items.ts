import { COMMON_ITEMS } from '../kit/catalogue.ts';
import { findByName, likeness } from '../kit/search.ts';
import { AREAS, type Area, DISTRICT } from './areas.ts';

export const NAME = '药品经营许可证（零售）核发';
export const MAIN = '药品零售企业经营许可';
export const CODE = '11946583MB2C51084F3000172111003';
/** What the guide's address ends in: the code of the 办理项. */
export const ID = `${CODE}01`;

export interface Sub {
  id: string;
  name: string;
  online: boolean;
  /** Working days promised. */
  days: number;
}
export interface Main {
  code: string;
  name: string;
  type: string;
  system: string;
  organ: string;
  theme: string;
  audience: string;
  heat: number;
  subs: Sub[];
}

const TYPES: [RegExp, string][] = [
  [/备案|登记$|申报|审批$/, '其他行政权力'],
  [/申领|换领|领用|办理$/, '公共服务'],
  [/认定|登记/, '行政确认'],
];
/** Main items with several 办理项: by what their names begin with. */
const SPLIT: [RegExp, string][] = [
  [/^公司(设立|变更|注销)登记/, '公司登记'],
  [/^食品经营许可(（新办）|变更|延续|注销)/, '食品经营许可'],
  [/^烟草专卖零售许可证/, '烟草专卖零售许可'],
];
/** Units below or beside the bureau that handle some of its items in a county. */
const BESIDE: [RegExp, string][] = [
  [/公共场所|饮用水|消毒/, '疾病预防控制局'],
  [/小作坊|个体工商户/, '官渡市场监督管理所'],
  [/犬只|旅馆业/, '公安局治安管理大队'],
];
const DRUG = (area: Area): [main: string, subs: string[]][] =>
  area.level === '区县'
    ? [
        [MAIN, [NAME, '药品经营许可证（零售）变更', '药品经营许可证（零售）换发']],
        ['药品零售企业经营许可（注销、补发）', ['药品经营许可证（零售）注销', '药品经营许可证（零售）遗失补发']],
        ['仅经营乙类非处方药的零售许可（告知承诺）', ['药品经营许可证核发（仅经营乙类非处方药）']],
        ['医疗器械经营许可', ['医疗器械经营许可证核发', '医疗器械经营许可证变更']],
        ['执业药师注册（代收）', ['执业药师首次注册']],
      ]
    : area.level === '市'
      ? [
          ['药品零售连锁总部经营许可', ['药品零售连锁总部经营许可证核发', '药品零售连锁总部经营许可证变更']],
          ['第二类精神药品零售业务审批', ['第二类精神药品零售业务审批']],
        ]
      : [
          ['药品批发企业经营许可', ['药品经营许可证（批发）核发', '药品经营许可证（批发）变更']],
          ['药品生产企业许可', ['药品生产许可证核发']],
          ['互联网药品信息服务审批', ['互联网药品信息服务资格证书核发']],
        ];

const kept = new Map<string, Main[]>();
export function mainsOf(area: Area): Main[] {
  const found = kept.get(area.code);
  if (found) return found;
  const groups = new Map<string, { subs: string[]; like: (typeof COMMON_ITEMS)[number] }>();
  const count = area === DISTRICT ? COMMON_ITEMS.length : 36;
  const offset = area === DISTRICT ? 0 : Number(area.code.slice(2)) % 23;
  for (let n = 0; n < count; n++) {
    const like = COMMON_ITEMS[(n + offset) % COMMON_ITEMS.length];
    if (!like) continue;
    const name = SPLIT.find(([words]) => words.test(like.name))?.[1] ?? like.name;
    const group = groups.get(name);
    if (group) group.subs.push(like.name);
    else groups.set(name, { subs: [like.name], like });
  }
  const market = { dept: '市场监督管理局', theme: '准营准办', audience: '法人' as const };
  const list = [...groups].map(([name, g]) => ({ name, ...g }));
  for (const [n, [name, subs]] of DRUG(area).entries())
    list.splice(3 + n * 5, 0, { name, subs, like: { id: '', name, ...market } });
  const own = area.level === '省' ? '省' : area.name;
  const mains = list.map(({ name, subs, like }, n): Main => {
    const base = `11${area.code}MB2C5${1084 + n}F3${String(172500 + n * 11).padStart(9, '0')}003`.slice(0, 31);
    const code = name === MAIN && area === DISTRICT ? CODE : base;
    return {
      code,
      name,
      type: TYPES.find(([words]) => words.test(name))?.[1] ?? '行政许可',
      system: `${like.dept.replace(/局$/, '')}系统`,
      organ:
        own +
        (area.level === '省'
          ? like.dept.replace(/局$/, '厅')
          : (area === DISTRICT && BESIDE.find(([words]) => words.test(name))?.[1]) || like.dept),
      theme: like.theme,
      audience: like.audience,
      heat: name === MAIN ? 2316 : 90 + ((n * 211 + Number(area.code)) % 4000),
      subs: subs.map((sub, s) => ({
        id: `${code}0${s + 1}`,
        name: sub,
        online: name === MAIN || (n + s) % 5 !== 3,
        days: sub === NAME ? 8 : ((n * 3 + s) % 12) + 1,
      })),
    };
  });
  kept.set(area.code, mains);
  return mains;
}

/** A main item is as like the words as the likest of its 办理项 or its own name. */
export const search = (area: Area, words: string): Main[] =>
  findByName(
    [...mainsOf(area)]
      .sort((a, b) => b.heat - a.heat)
      .map((main) => ({
        main,
        name:
          [main.name, ...main.subs.map((s) => s.name)].sort((a, b) => likeness(words, b) - likeness(words, a))[0] ?? '',
      })),
    words,
    0.4,
  ).map(({ main }) => main);

/** A 办理项 by its id, whatever the region. */
export function subOf(id: string): { area: Area; main: Main; sub: Sub } | null {
  const code = /^11(\d{6})/.exec(id)?.[1] ?? '';
  const area = AREAS.find((a) => a.code === code);
  if (!area) return null;
  for (const main of mainsOf(area)) for (const sub of main.subs) if (sub.id === id) return { area, main, sub };
  return null;
}
