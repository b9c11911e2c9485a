import type { Area } from './world.ts';

export type Audience = '法人' | '个人';
/** What an entry of the list is to someone who wants to open a pharmacy. */
export type ItemKind = 'target' | 'decoy' | 'food' | 'identity' | 'other';

export interface Item {
  id: string;
  kind: ItemKind;
  name: string;
  /** National code as the guide shows it. */
  code: string;
  dept: string;
  audience: Audience;
  theme: string;
  area: Area;
  /** Further words by which the site's search finds it. */
  aliases: string[];
  /** Main item (主项) under which some families group the business items. */
  parent: string | null;
}

type Row = [
  kind: ItemKind,
  name: string,
  code: string,
  dept: string,
  audience: Audience,
  theme: string,
  parent?: string,
];

const RETAIL = '药品零售企业经营许可';

/** The neighbours of the item sought on every list of a market regulator, then what a hall offers besides. */
const COMMON: Row[] = [
  ['decoy', '药品经营许可证（零售）变更许可事项', '00017211100303', '*', '法人', '准营准办', RETAIL],
  ['decoy', '药品经营许可证（零售）换发', '00017211100302', '*', '法人', '准营准办', RETAIL],
  ['decoy', '药品经营许可证（零售）注销', '00017211100305', '*', '法人', '准营准办', RETAIL],
  ['decoy', '第二类精神药品零售业务审批', '00017211800300', '*', '法人', '准营准办'],
  ['decoy', '第三类医疗器械经营许可', '00017212600200', '*', '法人', '准营准办'],
  ['food', '食品经营许可证核发', '00013112500301', '*', '法人', '食品药品'],
  ['other', '食品经营许可变更', '00013112500302', '*', '法人', '食品药品'],
  ['other', '企业设立登记（营业执照）', '00013110200101', '*', '法人', '设立变更'],
  ['other', '公共场所卫生许可', '00012310700301', '卫生健康局', '法人', '医疗卫生'],
  ['other', '人力资源服务许可', '00011410800201', '人力资源和社会保障局', '法人', '资质认证'],
  ['other', '户外广告设施设置审批', '00011714200301', '城市管理局', '法人', '公共设施'],
  ['identity', '居民临时身份证办理', '00010919400102', '公安局', '个人', '户籍身份'],
  ['other', '居民身份证补领', '00010919400103', '公安局', '个人', '户籍身份'],
  ['other', '户口迁移', '00010919500101', '公安局', '个人', '户籍身份'],
  ['other', '社会保障卡申领', '00201400500101', '人力资源和社会保障局', '个人', '社会保障'],
  ['other', '住房公积金提取', '00201700300101', '住房公积金管理中心', '个人', '住房保障'],
  ['other', '老年优待证办理', '00201120300101', '民政局', '个人', '社会救助'],
];
/** Granted above the district: what a walker must not take for it. */
const UPPER: Row[] = [
  ['decoy', '药品批发企业经营许可', '00017211000201', '*', '法人', '准营准办'],
  ['decoy', '药品零售连锁企业总部经营许可', '00017211100201', '*', '法人', '准营准办'],
  ['decoy', '药品经营许可证核发（零售连锁总部）', '00017211100202', '*', '法人', '准营准办'],
  ...COMMON.filter(([kind]) => kind !== 'food').slice(2, 9),
  ...COMMON.filter(([kind]) => kind === 'other').slice(5),
];

/** How halls name the item sought (assessment notes 6.1, by preference). */
export const TARGET_NAMES = [
  '药品经营许可证（零售）核发',
  '《药品经营许可证》（零售）核发',
  '药品经营许可证核发（零售）',
  '药品零售企业经营许可（核发）',
  '药品经营许可（零售）新办',
] as const;

const targetName = (index: number): string => TARGET_NAMES[index % TARGET_NAMES.length]!;

function make(area: Area, rows: Row[]): Item[] {
  return rows.map(([kind, name, code, dept, audience, theme, parent], i) => ({
    id: `${area.code.padEnd(12, '0')}${String(i + 1).padStart(3, '0')}`,
    kind,
    name,
    code,
    dept:
      dept === '*'
        ? area.bureau
        : `${area.city?.roster.name ?? area.name}${area.level === 'district' ? area.name : ''}${dept}`,
    audience,
    theme,
    area,
    aliases: kind === 'target' ? ['开药店', '药店', '药品零售', '开办药店'] : [],
    parent: parent ?? null,
  }));
}

/** What an area's hall offers. Province and city have their own copy of the item, which is another authority's. */
export function itemsOf(area: Area): Item[] {
  const index = area.city?.index ?? 0;
  if (area.level !== 'district')
    return make(area, [...UPPER, ['decoy', targetName(index + 1), '00017211100201', '*', '法人', '准营准办']]);
  const target: Row = ['target', targetName(index), '00017211100301', '*', '法人', '准营准办', RETAIL];
  if (area.city?.plan.navigation === 'nowhere') return make(area, [...COMMON]);
  return make(area, [...COMMON.slice(0, 3), target, ...COMMON.slice(3)]);
}
