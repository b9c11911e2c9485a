import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export const REGION = { code: '910000', name: '敖朔自治区' };
export const CITY = { code: '910300', name: '白勒川市' };
export const HERE = { code: '910304', name: '雁湖区' };
export const TREE: readonly { code: string; name: string; below: readonly (readonly [string, string])[] }[] = [
  {
    code: '910100',
    name: '敖林市',
    below: [
      ['910102', '东坡区'],
      ['910103', '塔子沟区'],
      ['910121', '南和县'],
    ],
  },
  {
    code: CITY.code,
    name: CITY.name,
    below: [
      ['910302', '沙井子区'],
      ['910303', '金滩区'],
      [HERE.code, HERE.name],
      ['910321', '北梁县'],
      ['910322', '哈达左旗'],
    ],
  },
  {
    code: '912500',
    name: '额仁盟',
    below: [
      ['912501', '额仁市'],
      ['912522', '蓝旗'],
    ],
  },
];
export const nameOf = (code: string): string => {
  for (const { code: c, name, below } of TREE) {
    if (c === code) return name;
    const found = below.find(([b]) => b === code);
    if (found) return found[1];
  }
  return code === REGION.code ? REGION.name : '';
};

/** The national item and the three things that one can do about it. */
export const MAIN = '药品零售经营许可';
export const NAME = '药品零售经营许可（新办）';
export const ID = '8a81d2f60b7e';

export interface Matter extends Item {
  code: string;
  /** Sub-items; the matter itself then has no guide. */
  parts: { id: string; name: string }[];
}
const PARTS: Record<string, string[]> = {
  [MAIN]: ['药品零售经营许可（变更）', NAME, '药品零售经营许可（注销）'],
  医疗机构执业登记: ['医疗机构执业登记（校验）', '医疗机构执业登记（人体器官除外）'],
  食品经营许可延续: ['食品经营许可延续（餐饮服务）', '食品经营许可延续（食品销售）'],
};
const NEAR = [
  '药品零售连锁门店许可（新办）',
  '药品零售连锁门店许可（变更）',
  '药品零售企业许可证换发',
  '药品零售企业许可证遗失补办',
  '第二类精神药品零售资格审批',
  '罂粟壳零售企业定点审批',
  '第三类医疗器械经营许可（新办）',
  '第二类医疗器械经营备案（新办）',
  '医疗器械网络销售备案',
  '药品网络零售企业报告',
];
const WIDE = [
  '药品批发企业经营许可（新办）',
  '药品零售连锁总部经营许可（新办）',
  '药品批发企业经营许可（变更）',
  '药品生产许可证核发',
  '互联网药品信息服务资格审批',
];

const made = new Map<string, Matter[]>();
export function mattersOf(code: string): Matter[] {
  const kept = made.get(code);
  if (kept) return kept;
  const local = TREE.some(({ below }) => below.some(([b]) => b === code));
  const tail = code.slice(2);
  const list = catalogue({
    count: local ? 33 : 42,
    offset: Number(tail) % 23,
    prefix: `8a81${tail}`,
    decoys: local ? NEAR : WIDE,
    dept: '市场监管局',
    wanted: local ? [{ place: 16, item: { name: MAIN, dept: '市场监管局' } }] : [],
  }).map((item) => ({
    ...item,
    code,
    parts: (PARTS[item.name] ?? []).map((name, n) => ({
      id: name === NAME && code === HERE.code ? ID : `${item.id}x${n + 1}`,
      name,
    })),
  }));
  made.set(code, list);
  return list;
}
/** Whatever has a guide of its own. */
export const leaves = (code: string): { id: string; name: string; matter: Matter }[] =>
  mattersOf(code).flatMap((m) =>
    m.parts.length > 0 ? m.parts.map((p) => ({ ...p, matter: m })) : [{ id: m.id, name: m.name, matter: m }],
  );
/** The autonomous region's entries stand before those of the place that was chosen. */
export const search = (code: string, words: string): { id: string; name: string; matter: Matter }[] =>
  findByName([...leaves(REGION.code), ...(code === REGION.code ? [] : leaves(code))], words, 0.45);
export const unique = (list: string[]): string[] => [...new Set(list)];
