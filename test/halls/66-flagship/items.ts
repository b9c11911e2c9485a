import { COMMON_ITEMS } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';
import { NAME, UUID } from './guide.ts';
import { CITY_ORGAN } from './layout.ts';

export interface Sub {
  id: string;
  name: string;
  organ: string;
  dept: string;
}
/** A main item with its 办理项: what the lists fold together. */
export interface Main {
  name: string;
  dept: string;
  audience: '法人' | '个人';
  subs: Sub[];
}

const RETAIL = [
  '《药品经营许可证》（零售）换发',
  '《药品经营许可证》（零售）许可事项变更',
  NAME,
  '《药品经营许可证》（零售）登记事项变更',
  '《药品经营许可证》（零售）注销',
  '《药品经营许可证》（零售）遗失补发',
];

/** Where the national list knows several acts of one permission, each is an entry of its own. */
const acts = (name: string): string[] =>
  /许可$/.test(name) ? ['新办', '变更', '延续', '注销'].map((act) => `${name}（${act}）`) : [name];
const uuid = (organ: string, m: number, n: number): string =>
  `${organ.toLowerCase()}${String(m).padStart(3, '0')}-93d4-4e0a-b${n}f1-20c1d8f7${String(m * 7 + n).padStart(4, '0')}`;

/** What a district handles, in the order of its list. */
export function mainsOf(organ: string): Main[] {
  const mains = COMMON_ITEMS.slice(0, 58).map(({ name, dept, audience }) => ({
    name,
    dept,
    audience,
    names: acts(name),
  }));
  mains.splice(9, 0, {
    name: '药品零售企业经营许可',
    dept: '市场监督管理局',
    audience: '法人',
    names: RETAIL,
  });
  return mains.map(({ names, ...main }, m) => ({
    ...main,
    subs: names.map((name, n) => ({
      id: name === NAME && organ === 'JL00LJ' ? UUID : uuid(organ, m, n),
      name,
      organ,
      dept: main.dept,
    })),
  }));
}

/** The municipality's own items: wholesale and headquarters are decided there. */
export const CITY_MAINS: Main[] = [
  ['药品批发企业经营许可', '药品监督管理局', ['药品经营许可证（批发）核发', '药品批发企业仓库地址变更']],
  ['药品零售连锁总部经营许可', '药品监督管理局', ['药品零售连锁总部经营许可证核发']],
  ['医疗机构制剂许可', '药品监督管理局', ['医疗机构制剂许可证核发']],
  ['出版物批发业务许可', '新闻出版局', ['出版物批发单位设立']],
  ['危险货物道路运输经营许可', '交通委员会', ['危险货物道路运输经营许可（新办）', '危险货物道路运输经营许可（变更）']],
  ['旅行社业务经营许可', '文化和旅游局', ['旅行社设立许可', '旅行社经营出境旅游业务资格审批']],
  ['居住证服务', '公安局', ['居住证办理', '居住证签注', '居住登记']],
  ['公积金提取', '住房公积金管理中心', ['租赁提取住房公积金', '退休提取住房公积金']],
  ['医保关系转移', '医疗保障局', ['基本医疗保险关系转移接续']],
  ['外国人来华工作许可', '科学技术委员会', ['外国人来华工作许可（新办）', '外国人来华工作许可（延期）']],
].map(([name, dept, subs], m) => ({
  name: name as string,
  dept: dept as string,
  audience: /^(居住证|公积金|医保)/.test(name as string) ? ('个人' as const) : ('法人' as const),
  subs: (subs as string[]).map((sub, n) => ({
    id: uuid(CITY_ORGAN, m, n),
    name: sub,
    organ: CITY_ORGAN,
    dept: dept as string,
  })),
}));

/** The municipality's entries come first, as its search engine weighs them so; then the district's. */
export function search(organ: string, key: string): Sub[] {
  const of = (mains: Main[]) =>
    findByName(
      mains.flatMap((main) => main.subs),
      key,
      0.65,
    );
  return organ === CITY_ORGAN ? of(CITY_MAINS) : [...of(CITY_MAINS), ...of(mainsOf(organ))];
}
