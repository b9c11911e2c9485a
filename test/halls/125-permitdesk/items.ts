import { createHash } from 'node:crypto';
import { COMMON_ITEMS } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';
import { type Area, CITY, DISTRICT } from './sites.ts';

/** A business item (业务项): what has a guide. */
export interface Row {
  id: string;
  name: string;
  /** What the lists call it under its main item. */
  short: string;
  kind: '承诺件' | '即办件';
  heat: number;
  main: Main;
}
export interface Main {
  name: string;
  dept: string;
  audience: '法人' | '个人';
  /** Stage of the life of a person or a firm. */
  stage: string;
  rows: Row[];
}
export const NAME = '药品经营许可（零售）新办';
export const STAGES = {
  个人: ['生育户籍', '求学就业', '婚姻家庭', '置业出行', '社会保障'],
  法人: ['开办设立', '准营准入', '投资建设', '经营发展', '变更延续', '注销退出'],
} as const;
const PERSON = /教师资格|护士|入学|再生育|车船税|不动产登记|作业人员|申领|参保|身份证|户口|犬只|结婚|最低生活|特困/;
const STAGE: ['个人' | '法人', RegExp, string][] = [
  ['个人', /生育|户口|身份证/, '生育户籍'],
  ['个人', /教师|护士|入学|失业|作业人员/, '求学就业'],
  ['个人', /结婚|犬/, '婚姻家庭'],
  ['个人', /不动产|车船/, '置业出行'],
  ['个人', /./, '社会保障'],
  ['法人', /注销/, '注销退出'],
  ['法人', /变更|延续|换发/, '变更延续'],
  ['法人', /设立|注册|成立|公章|发票|纳税人|筹建/, '开办设立'],
  ['法人', /施工|用地|商品房|绿地|排水|设备|采矿/, '投资建设'],
  ['法人', /许可|核发|资格|业务审批|批准/, '准营准入'],
  ['法人', /./, '经营发展'],
];
const HEAT: Record<string, number> = { [NAME]: 388, '药品经营许可（零售）换发': 421 };
const RETAIL = ['零售　新办', '批发　新办', '零售　变更许可事项', '零售　变更登记事项', '零售　换发', '零售　注销'];
const FOOD = ['新办', '变更', '延续', '注销'];
const NEAR = ['药品零售连锁总部经营许可', '第二类精神药品零售业务审批', '医疗用毒性药品零售企业批准'];
const UPPER = ['药品生产许可', '医疗机构制剂许可', '互联网药品信息服务资格审批', '麻醉药品和精神药品运输证明核发'];

const idOf = (area: Area, name: string): string => createHash('md5').update(`125${area.code}${name}`).digest('hex');
/** 零售　新办 under 药品经营许可 is 药品经营许可（零售）新办 in full. */
const full = (main: string, short: string): string => {
  const [way, act] = short.split('　');
  return act ? `${main}（${way}）${act}` : `${main}（${way}）`;
};

function mainOf(area: Area, n: number, name: string, dept: string, shorts: string[] = []): Main {
  const audience = PERSON.test(name) ? '个人' : '法人';
  const stage = STAGE.find(([of, words]) => of === audience && words.test(name))?.[2] ?? '';
  const main: Main = { name, dept, audience, stage, rows: [] };
  for (const [m, short] of (shorts.length > 0 ? shorts : ['']).entries()) {
    const whole = short ? full(name, short) : name;
    const heat = HEAT[whole] ?? 40 + ((n * 173 + m * 59 + Number(area.code.slice(4, 6)) * 31) % 330);
    const kind = shorts.length === 0 && n % 4 === 1 ? '即办件' : '承诺件';
    main.rows.push({ id: idOf(area, whole), name: whole, short: short || name, kind, heat, main });
  }
  return main;
}
const kept = new Map<string, Main[]>();
export function mainsOf(area: Area): Main[] {
  const found = kept.get(area.code);
  if (found) return found;
  const city = area === CITY;
  const count = area === DISTRICT ? 62 : city ? 30 : 38;
  const offset = area === DISTRICT ? 0 : Number(area.code.slice(4, 6)) * 5;
  const plain = COMMON_ITEMS.filter((item) => !item.name.startsWith('食品经营许可'));
  const list = Array.from({ length: count }, (_, n) => {
    const item = plain[(n + offset) % plain.length];
    return mainOf(area, n, item?.name ?? '', item?.dept ?? '');
  });
  const bureau = city ? '药品监督管理局' : '市场监督管理局';
  for (const [n, name] of (city ? UPPER : NEAR).entries())
    list.splice(n * 4 + 2, 0, mainOf(area, n + 70, name, bureau));
  list.splice(9, 0, mainOf(area, 80, '药品经营许可', bureau, city ? ['批发　新办', '批发　变更'] : RETAIL));
  if (!city) list.splice(4, 0, mainOf(area, 81, '食品经营许可', bureau, FOOD));
  kept.set(area.code, list);
  return list;
}
export const rowsOf = (area: Area): Row[] => mainsOf(area).flatMap((main) => main.rows);
export const rowOf = (area: Area, id: string): Row | undefined => rowsOf(area).find((row) => row.id === id);
export const ID = idOf(DISTRICT, NAME);
export const guideUrl = (area: Area, row: { id: string }): string =>
  `/bszd/1/${area.code}/${row.id}.html?qhdm=${area.code}`;
export const search = (area: Area, words: string): Row[] =>
  findByName(
    [...rowsOf(area)].sort((a, b) => b.heat - a.heat),
    words,
    0.35,
  );
