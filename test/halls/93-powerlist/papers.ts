export interface Paper {
  name: string;
  form: '电子' | '纸质或电子';
  sort: '原件' | '复印件' | '原件和复印件';
  need: '必要' | '非必要';
  source: '申请人自备' | '政府部门核发';
  /** Why it need not be handed in; empty where it must. */
  free: string;
  blank: string;
}
const paper = (
  name: string,
  form: Paper['form'],
  sort: Paper['sort'],
  source: Paper['source'] = '申请人自备',
  rest: Partial<Paper> = {},
): Paper => ({ name, form, sort, source, need: '必要', free: '', blank: '', ...rest });
export const GONE = '/hjfile/material/5d21e4/jsysml.docx';
const FORM = paper('药品经营许可证申请表', '电子', '原件', '申请人自备', {
  blank: '/hjfile/material/5d21e1/sqb.doc',
});
const LICENCE = paper('营业执照', '电子', '复印件', '政府部门核发', {
  free: '免提交，通过数据共享从市场监管部门获取',
});
const STAFF = paper('法定代表人、企业负责人、质量负责人身份证明', '电子', '复印件', '政府部门核发', {
  free: '免提交，通过数据共享从公安部门获取',
});
const PHARMACIST = paper('执业药师注册证书', '纸质或电子', '复印件', '政府部门核发');
const PLAN = paper('营业场所、仓库平面布置图', '纸质或电子', '原件');
const RULES = paper('药品质量管理制度目录', '纸质或电子', '原件', '申请人自备', { blank: GONE });
const GEAR = paper('主要设施、设备目录', '纸质或电子', '原件', '申请人自备', {
  blank: '/hjfile/material/5d21e5/sssb.doc',
});
const TRUST = paper('授权委托书', '电子', '原件', '申请人自备', {
  need: '非必要',
  blank: '/hjfile/material/5d21e6/wtssample.doc',
});
const OWN = paper('房屋产权证明', '纸质或电子', '复印件', '政府部门核发');
const RENT = paper('房屋租赁合同', '纸质或电子', '复印件');

/** The chips; the first of each group is chosen when the page opens. */
export const CHIPS: [question: string, options: string[]][] = [
  ['您申请开办的药店类型是？', ['单体药店', '零售连锁门店', '仅经营乙类非处方药']],
  ['营业场所的权属是？', ['自有', '租赁']],
];
/** What a case needs. */
export function papersOf(type: number, rented: number): Paper[] {
  const house = rented === 1 ? RENT : OWN;
  if (type === 1)
    return [
      FORM,
      LICENCE,
      paper('零售连锁总部药品经营许可证', '电子', '复印件', '政府部门核发'),
      paper('总部统一管理承诺书', '纸质或电子', '原件'),
      PHARMACIST,
      house,
    ];
  if (type === 2) return [FORM, LICENCE, STAFF, paper('药品从业人员培训合格证明', '纸质或电子', '复印件'), PLAN, house];
  return [FORM, LICENCE, STAFF, PHARMACIST, PLAN, RULES, GEAR, house, TRUST];
}
export const PAPERS = papersOf(0, 0);
const BLANKS = [FORM, RULES, GEAR, TRUST].map((p) => p.blank);
export const isBlank = (path: string): boolean => path !== GONE && BLANKS.includes(path);

export const table = (head: string[], rows: string[][]): string =>
  `<table><thead><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>${rows
    .map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
/** The table that comes when a chip is chosen. */
export const materialTable = (list: Paper[]): string =>
  table(
    ['序号', '材料名称', '材料类型', '材料形式', '来源渠道', '材料必要性', '空白表格', '备注'],
    list.map((p, n) => [
      `${n + 1}`,
      p.name,
      p.sort,
      p.form,
      p.source,
      p.need,
      p.blank ? `<a href="${p.blank}" target="_blank">空表下载</a>` : '',
      p.free,
    ]),
  );
