import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';
import { DEPT, ID, NAME } from './guide.ts';

/** Site, its full name, the name on the tab. */
export const SITES: [string, string, string][] = [
  ['hcq', '河川区', '河川区'],
  ['yzq', '驿州区', '驿州区'],
  ['gtx', '古台县', '古台县'],
  ['gxq', '金祁高新技术产业开发区', '金祁高新区'],
  ['jkq', '金祁经济技术开发区', '金祁经开区'],
];
export interface Listed extends Item {
  site: string;
}
const RETAIL = [
  '药品经营许可证（零售）许可事项变更',
  '药品经营许可证（零售）登记事项变更',
  '药品经营许可证（零售）换证',
  '药品经营许可证（零售）注销',
  '第二类精神药品零售业务审批',
  '第二类医疗器械经营备案（药店）',
];

export const itemsOf = (site: string): Listed[] =>
  catalogue({
    count: 46,
    offset: site.charCodeAt(0) % 7,
    prefix: `75${site.slice(0, 2)}0`,
    decoys: RETAIL,
    dept: site === 'jkq' ? DEPT : '市场监督管理局',
    wanted: [{ place: 17, item: { id: site === 'jkq' ? ID : '', name: NAME } }],
  }).map((item) => ({ ...item, site }));

export const CITY_ITEMS: Listed[] = [
  ['药品经营许可证核发（零售连锁总部）', '市场监督管理局'],
  ['药品经营许可证核发（零售连锁总部）变更', '市场监督管理局'],
  ['药品批发企业仓库地址变更', '市场监督管理局'],
  ['医疗机构制剂许可证核发', '市场监督管理局'],
  ['烟草专卖批发企业许可证变更', '烟草专卖局'],
  ['旅行社设立许可', '文化体育和旅游局'],
  ['住房公积金提取', '住房公积金管理中心'],
].map(([name = '', dept = ''], i) => ({
  id: `75sj${i + 101}`,
  name,
  dept,
  theme: '准营准办',
  audience: '法人',
  site: '',
}));

/** The whole city is searched, whatever site one stands on: the city's own first. */
export const search = (word: string): Listed[] =>
  findByName([...CITY_ITEMS, ...itemsOf('hcq'), ...itemsOf('jkq')], word, 0.6);
/** Departments of a site, each with the code of its page. */
export const deptsOf = (site: string): [string, string][] =>
  [...new Set(itemsOf(site).map((i) => i.dept))].map((dept, n) => [String(n + 1).padStart(2, '0'), dept]);
