import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export const NAME = '药品经营许可证核发（零售）';
export const ID = '3f6c2e90ab1d4f7788e0c7d5a1b90412';

/** Pinyin slug and name of each district's flagship shop; the ring turns four at a time. */
export const DISTRICTS: [string, string][] = (
  'lzx 澜中区,ybq 渝滨区,sgq 石桥岗区,bjq 北郊区,nsq 南山坪区,dhq 东湖口区,fqq 凤栖区,jpq 九坪区,' +
  'hcq 河川区,wsq 万松区,tnq 潼南湖区,yyx 云岩县'
)
  .split(',')
  .map((pair) => pair.split(' ') as [string, string]);

export const items: Item[] = catalogue({
  count: 51,
  offset: 7,
  prefix: '3f6c2e90ab1d4f77',
  decoys: [
    '药品经营许可证变更（零售）（许可事项）',
    '药品经营许可证换发（零售）',
    '药品经营许可证注销（零售）',
    '药品经营许可证补发（零售）',
    '第二类精神药品零售业务审批',
    '第三类医疗器械经营许可证变更',
    '执业药师注册（首次）',
  ],
  wanted: [{ place: 23, item: { id: ID, name: NAME } }],
});
/** What the municipality keeps for itself. */
export const cityItems: Item[] = catalogue({
  count: 16,
  offset: 40,
  prefix: '9a01c3',
  dept: '药品监督管理局',
  decoys: ['药品经营许可证核发（批发）', '药品经营许可证核发（零售连锁总部）', '药品生产许可证核发'],
});

/** Theme services: several items asked for at once. */
export interface Thing {
  id: string;
  name: string;
  words: string[];
  parts: string[];
  days: number;
  text: string;
}
export const THINGS: Thing[] = [
  {
    id: 'kyd',
    name: '开药店“一件事”',
    words: ['药'],
    parts: ['公司设立登记', NAME, '第二类医疗器械经营备案', '食品经营许可（新办）'],
    days: 11,
    text: '把开办药店涉及的登记、许可、备案集成办理，市场监管和卫生健康部门联合踏勘一次。',
  },
  {
    id: 'kct',
    name: '开餐饮店“一件事”',
    words: ['餐', '食品'],
    parts: ['个体工商户注册登记', '食品经营许可（新办）', '城镇污水排入排水管网许可'],
    days: 9,
    text: '开餐饮店所需的证照一次申请，招牌设置同步备案。',
  },
  {
    id: 'ygly',
    name: '企业员工录用“一件事”',
    words: ['录用', '社保'],
    parts: ['社会保障卡申领', '城乡居民养老保险参保登记'],
    days: 3,
    text: '就业登记、参保缴费、档案转递由企业一次填报。',
  },
  {
    id: 'xsr',
    name: '新生儿出生“一件事”',
    words: ['出生'],
    parts: ['户口迁移', '社会保障卡申领', '再生育审批'],
    days: 5,
    text: '出生医学证明签发后，落户、参保、社保卡一并办好。',
  },
  {
    id: 'qyzx',
    name: '企业注销登记“一件事”',
    words: ['注销登记'],
    parts: ['公司注销登记', '发票领用'],
    days: 7,
    text: '税务、社保、海关、银行账户注销同步指引。',
  },
];

export interface Hit {
  kind: '一件事' | '事项';
  id: string;
  name: string;
  dept: string;
}

/** One list of both kinds: the theme services that the words touch, then the items by likeness. */
export function search(slug: string, q: string): Hit[] {
  const own = slug === '' ? cityItems : items;
  const things = slug === '' ? [] : THINGS.filter((t) => t.words.some((w) => q.includes(w)));
  return [
    ...things.map((t): Hit => ({ kind: '一件事', id: t.id, name: t.name, dept: '政务服务管理办公室' })),
    ...findByName(own, q, 0.5).map((i): Hit => ({ kind: '事项', id: i.id, name: i.name, dept: i.dept })),
  ];
}
