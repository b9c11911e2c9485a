import { COMMON_ITEMS } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export const NAME = '《药品经营许可证》（零售）核发';
export const WANTED = '10233';

/** Sub-site, its full name, the heading under which the popup lists it. */
export const SITES: [string, string, string][] = [
  ['ygq', '雁谷区', '市辖区'],
  ['zxq', '珠溪区', '市辖区'],
  ['zxn', '珠溪南区', '市辖区'],
  ['fax', '丰安县', '县（市）'],
  ['lqs', '龙泉山市', '县（市）'],
  ['gxq', '铜江高新技术产业开发区', '功能区'],
];
export interface Sub {
  id: string;
  name: string;
}
export interface Main {
  id: string;
  name: string;
  dept: string;
  kind: string;
  audience: string;
  subs: Sub[];
}
const RETAIL = [
  '药品零售连锁企业门店经营许可证核发',
  '《药品经营许可证》（零售）换发',
  NAME,
  '《药品经营许可证》（零售）许可事项变更',
  '《药品经营许可证》（零售）登记事项变更',
  '《药品经营许可证》（零售）注销',
];

const kindOf = (name: string): string =>
  name.endsWith('备案')
    ? '其他行政权力'
    : /登记|认定/.test(name)
      ? '行政确认'
      : /办理|申领|换领|迁移|延续/.test(name)
        ? '公共服务'
        : '行政许可';
const shop = (name: string) => ({ name, dept: '市场监督管理局', audience: '法人' as const });
const NAMES = COMMON_ITEMS.slice(0, 62).map(({ name, dept, audience }) => ({ name, dept, audience }));
NAMES.splice(0, 0, shop('食品生产许可（小作坊）'), shop('计量检定人员资格许可'), shop('检验检测机构资质许可'));
NAMES.splice(11, 0, shop('药品零售企业经营许可'));
NAMES.splice(14, 0, shop('医疗用毒性药品零售企业许可'), shop('第二类精神药品零售业务许可'));

/** Main items in the order of the list; what the national list divides further has its acts beneath. */
export const MAINS: Main[] = NAMES.map(({ name, dept, audience }, n) => {
  const id = String(1012 + n);
  const names = name === '药品零售企业经营许可' ? RETAIL : [name];
  return {
    id,
    name,
    dept,
    audience,
    kind: kindOf(name),
    subs: names.map((sub, m) => ({ id: `${id}${m + 1}`, name: sub })),
  };
});
export const SUBS = MAINS.flatMap((main) => main.subs.map((sub) => ({ ...sub, dept: main.dept })));
export const search = (word: string) => findByName(SUBS, word, 0.6);
/** Departments of a district: code, full name, and the short one under the picture. */
export const DEPTS: [string, string, string][] = [...new Set(MAINS.map((m) => m.dept))].map((dept, n) => [
  `D${String(n + 1).padStart(2, '0')}`,
  dept,
  dept
    .replace('市场监督管理局', '市监局')
    .replace('人力资源和社会保障局', '人社局')
    .replace('住房和城乡建设局', '住建局')
    .replace('卫生健康局', '卫健局')
    .replace('文化体育和旅游局', '文旅局'),
]);
export const CITY: [string, string, string][] = [
  ['90011', '药品经营许可证（批发）仓库地址变更', '市市场监督管理局'],
  ['90012', '药品零售连锁企业总部经营许可', '市市场监督管理局'],
  ['90013', '出租汽车经营许可', '市交通运输局'],
  ['90014', '住房公积金提取', '市住房公积金管理中心'],
  ['90015', '中外合作职业技能培训机构设立审批', '市人力资源和社会保障局'],
];
