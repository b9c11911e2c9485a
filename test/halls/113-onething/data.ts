import { COMMON_ITEMS, catalogue, type Item } from '../kit/catalogue.ts';
import { findByName, fold } from '../kit/search.ts';

export interface Place {
  code: string;
  name: string;
  full: string;
  level: '省级' | '市级' | '区县级';
}
export const PROVINCE: Place = { code: '936000', name: '瀛北省', full: '瀛北省', level: '省级' };
const CITIES: [name: string, districts: string][] = [
  ['瀛州市', '936102瀛东区 936103瀛西区 936121广沧县'],
  ['砚溪市', '936202砚湖区 936203青墩区 936208衡川区 936221砚东县 936222绥远山县 936281双桥铺市'],
  ['渤安市', '936302港城区 936303盐场区 936321渤宁县'],
  ['凌河市', '936402凌云区 936421黑松县'],
  ['栖阳市', '936502栖霞岭区 936521棠林县 936522曲水县'],
];
export interface City extends Place {
  districts: Place[];
}
export const TREE: City[] = CITIES.map(([name, districts], n) => ({
  code: `936${n + 1}00`,
  name,
  full: name,
  level: '市级',
  districts: districts.split(' ').map((d) => ({
    code: d.slice(0, 6),
    name: d.slice(6),
    full: name + d.slice(6),
    level: '区县级' as const,
  })),
}));
export const CITY = TREE[1] as City;
export const AREA = CITY.districts[2] as Place;
const ALL: Place[] = [PROVINCE, ...TREE, ...TREE.flatMap((c) => c.districts)];
export const placeOf = (code: string): Place | undefined => ALL.find((p) => p.code === code);
/** The place itself and what stands above it, the highest first. */
export function chain(place: Place): Place[] {
  const city = TREE.find((c) => c === place || c.districts.includes(place));
  return [PROVINCE, ...(city ? [city] : []), ...(city && city !== place ? [place] : [])];
}

export const NAME = '药品经营许可（零售）(核发)';
export const ID = 'f7c09b5e2d8841';
const NEAR = [
  '药品经营许可（零售）(变更)',
  '药品经营许可（零售）(换发)',
  '药品经营许可（零售）(补发)',
  '药品经营许可（零售）(注销)',
  '第二类精神药品零售业务(审批)',
  '第三类医疗器械经营许可(延续)',
  '医疗用毒性药品零售(审批)',
  '药品零售企业执业药师(变更备案)',
];
const OF_CITY = ['药品经营许可（零售连锁总部）(核发)', NAME, '药品经营许可（零售连锁总部）(变更)'];
const OF_PROVINCE = ['药品经营许可（批发）(核发)', '药品经营许可（批发）(变更)', '互联网药品信息服务(核发)'];
export interface Row extends Item {
  place: Place;
  office: string;
  online: boolean;
}
const ofProvince = ({ dept, name }: Item): string =>
  name.includes('药品')
    ? '瀛北省药品监督管理局'
    : `瀛北省${/市场|税务|烟草/.test(dept) ? dept : dept.replace(/局$/, '厅')}`;
const LISTS = new Map<string, Row[]>();
export function listOf(place: Place): Row[] {
  const kept = LISTS.get(place.code);
  if (kept) return kept;
  const decoys = place.level === '省级' ? OF_PROVINCE : place.level === '市级' ? OF_CITY : NEAR;
  const own = place.level === '区县级';
  const list = catalogue({
    count: COMMON_ITEMS.length,
    offset: own ? 0 : 7,
    prefix: `f7c0${place.code}`,
    decoys,
    wanted: own ? [{ place: 24, item: { id: place.code === AREA.code ? ID : `f7c0${place.code}9e`, name: NAME } }] : [],
  }).map((i, n) => ({
    ...i,
    place,
    office: place.level === '省级' ? ofProvince(i) : place.full + i.dept,
    online: i.name === NAME || n % 4 !== 3,
  }));
  LISTS.set(place.code, list);
  return list;
}
export const unique = (list: string[]): string[] => [...new Set(list)];
export const deptsOf = (place: Place): string[] => unique(listOf(place).map((i) => i.dept));
/** Level by level, the province's first: what is one's own stands last. The word in front weighs most: without it, no hit. */
export const search = (place: Place, words: string): Row[] =>
  chain(place).flatMap((p) =>
    findByName(
      listOf(p).filter((i) => i.name.includes(fold(words).slice(0, 2))),
      words,
      0.5,
    ),
  );

/** A stage of life: the themes whose items belong to it. */
export interface Stage {
  key: string;
  name: string;
  who: '个人' | '企业';
  themes: string[];
}
export const STAGES: Stage[] = (
  '个人 chusheng 出生 户籍身份,医疗卫生|个人 ruxue 入学 文化教育|个人 jiuye 就业 就业社保|个人 hunyu 婚育 社会事务,户籍身份|个人 zhiye 置业 国土规划|' +
  '个人 tuixiu 退休 就业社保,社会事务|个人 shenhou 身后 社会事务|企业 kaiban 开办 纳税缴费,就业社保|企业 zhunying 准营 准营准办|企业 jianshe 建设 工程建设|' +
  '企业 jingying 经营 安全生产,交通出行,农林牧渔|企业 biangeng 变更 国土规划|企业 zhuxiao 退出 纳税缴费'
)
  .split('|')
  .map((line) => line.split(' '))
  .map(([who, key = '', name = '', themes = '']) => ({
    key,
    name,
    who: who as Stage['who'],
    themes: themes.split(','),
  }));

/** Several items asked for at once: none of them is the item itself. */
export interface Bundle {
  key: string;
  name: string;
  stage: string;
  parts: string[];
  days: number;
  papers: number;
}
export const BUNDLES: Bundle[] = (
  'kyd 开药店一件事 zhunying 企业设立登记,药品经营许可（零售）,第二类医疗器械经营备案,户外招牌设置备案 15 11|' +
  'kcyd 开餐饮店一件事 zhunying 企业设立登记,食品经营许可,公众聚集场所投入使用营业前消防安全检查 12 9|' +
  'bld 开便利店一件事 zhunying 个体工商户登记,食品经营许可,烟草专卖零售许可 10 8|' +
  'yglu 员工录用一件事 kaiban 就业登记,社会保险登记,住房公积金缴存登记 1 3|' +
  'qybg 企业信息变更一件事 biangeng 企业变更登记,税务变更,公章刻制备案 2 5|' +
  'qyzx 企业注销登记一件事 zhuxiao 税务注销,社会保险注销,企业注销登记 20 6|' +
  'gcjs 工程竣工验收一件事 jianshe 规划条件核实,消防验收,人防验收,竣工备案 18 14|' +
  'jyrx 教育入学一件事 ruxue 户籍查询,不动产查询,入学报名 5 4|' +
  'gmhy 公民婚育一件事 hunyu 结婚登记,户口登记项目变更,生育登记 3 5|' +
  'esf 二手房过户一件事 zhiye 不动产转移登记,水电气过户,契税申报 3 7|' +
  'qytx 企业职工退休一件事 tuixiu 退休核准,养老金核定,医疗保险在职转退休 15 6|' +
  'gmsh 公民身后一件事 shenhou 死亡证明,户口注销,丧葬补助金申领 10 5|' +
  'byjy 高校毕业生就业一件事 jiuye 档案转递,就业登记,补贴申领 7 4'
)
  .split('|')
  .map((line) => line.split(' '))
  .map(([key = '', name = '', stage = '', parts = '', days, papers]) => ({
    key,
    name,
    stage,
    parts: parts.split(','),
    days: Number(days),
    papers: Number(papers),
  }));
