import type { Audience, ItemKind, Licence, Row } from './licence.ts';
import type { Area } from './world.ts';

export type { Audience, ItemKind } from './licence.ts';

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

/** What every hall offers besides the licences. */
const OFFERED: readonly Row[] = [
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

/** Words by which a site's search finds what further scenarios look for. */
const ALIASES: Partial<Record<ItemKind, readonly string[]>> = {
  food: ['开便利店', '卖食品', '开食品店', '开餐馆', '餐饮'],
  drug: ['开药店', '药品零售', '药品经营许可证核发'],
  identity: ['临时居民身份证', '临时身份证', '身份证丢了'],
};

const targetName = ({ names }: Licence, index: number): string => names[index % names.length]!;

function make(area: Area, rows: readonly Row[]): Item[] {
  const { licence } = area.province;
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
    aliases: [...(kind === 'target' ? licence.aliases : (ALIASES[kind] ?? []))],
    parent: parent ?? null,
  }));
}

/** What an area's hall offers. Province and city have their own copy of the item, which is another authority's. */
export function itemsOf(area: Area): Item[] {
  const index = area.city?.index ?? 0;
  const { licence } = area.province;
  const { before, after, besides, upper, upperCode } = licence;
  const others = (rows: readonly Row[]) => rows.filter(([kind]) => kind === 'other');
  if (area.level !== 'district')
    return make(area, [
      ...upper,
      ...before.slice(2),
      ...after,
      ...others(besides),
      ...OFFERED.slice(0, 3),
      ...others(OFFERED.slice(4)),
      ['decoy', targetName(licence, index + 1), upperCode, '*', '法人', before[0]![5]],
    ]);
  const target: Row = ['target', targetName(licence, index), licence.code, '*', '法人', before[0]![5], licence.parent];
  const sought = area.city?.plan.navigation === 'nowhere' ? [] : [target];
  return make(area, [...before, ...sought, ...after, ...besides, ...OFFERED]);
}
