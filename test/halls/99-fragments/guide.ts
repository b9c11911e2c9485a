/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export const OFFICE = '渭岭市麦川区市场监督管理局';
export const BASIC: Line[] = [
  ['', '事项名称', '药品零售企业经营许可证核发'],
  ['', '事项编码', '000172111003'],
  ['itemType', '事项类型', '行政许可'],
  ['dept', '实施机构', OFFICE],
  ['useLevel', '行使层级', '县级'],
  ['target', '服务对象', '企业法人'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定期限', '20个工作日'],
  ['promiseLimit', '承诺期限', '25个工作日'],
  ['visits', '到现场次数', '1次'],
  ['visitReason', '必须到现场原因', '提交纸质材料'],
  ['onlineDepth', '网上办理深度', 'Ⅲ级'],
  ['handleForm', '办理形式', '窗口办理、网上办理'],
  ['scope', '通办范围', '全区'],
  ['result', '审批结果名称', '药品经营许可证'],
  ['delivery', '结果送达方式', '窗口领取'],
  ['appoint', '是否支持预约办理', '否'],
  ['express', '是否支持物流快递', '否'],
];
export const CONDITIONS = [
  '（一）具有保证所经营药品质量的规章制度；',
  '（二）配备执业药师，负责处方审核和指导合理用药；',
  '（三）具有与所经营药品相适应的营业场所、设备和卫生环境；',
  '（四）企业负责人和质量负责人无《药品管理法》规定的禁止从业情形。',
];
export interface Paper {
  group: '主体材料' | '场所材料';
  name: string;
  form: '纸质和电子' | '纸质' | '纸质或电子';
  copies: string;
  need: '必要' | '非必要';
  source: '申请人自备' | '政府部门核发';
  blank?: string;
  sample?: string;
}
export const GONE = '/upfile/20180612/sbml.doc';
const own = '申请人自备' as const;
export const PAPERS: Paper[] = [
  {
    group: '主体材料',
    name: '药品零售企业经营许可证申请表',
    form: '纸质和电子',
    copies: '2',
    need: '必要',
    source: own,
    blank: '/upfile/20180612/sqb.doc',
    sample: '/upfile/20180612/sqb_yb.doc',
  },
  { group: '主体材料', name: '营业执照副本复印件', form: '纸质和电子', copies: '1', need: '必要', source: own },
  { group: '主体材料', name: '企业负责人、质量负责人简历', form: '纸质', copies: '1', need: '必要', source: own },
  { group: '主体材料', name: '执业药师注册证', form: '纸质', copies: '1', need: '必要', source: '政府部门核发' },
  { group: '场所材料', name: '房屋产权证明或租赁合同', form: '纸质', copies: '1', need: '必要', source: own },
  { group: '场所材料', name: '营业场所平面布置图', form: '纸质或电子', copies: '1', need: '必要', source: own },
  {
    group: '场所材料',
    name: '设施设备目录',
    form: '纸质或电子',
    copies: '1',
    need: '非必要',
    source: own,
    blank: GONE,
  },
  { group: '场所材料', name: '其他相关材料', form: '纸质或电子', copies: '1', need: '非必要', source: own },
];
export const STEPS: [name: string, days: string, person: string, standard: string][] = [
  ['受理', '5个工作日', '窗口人员', '材料齐全，符合法定形式'],
  ['审查', '12个工作日', '药品股', '书面审查，组织现场检查'],
  ['决定', '5个工作日', '分管局长', '作出是否准予许可的决定'],
  ['制证', '2个工作日', '窗口人员', '打印许可证并加盖印章'],
  ['送达', '1个工作日', '窗口人员', '通知申请人领取'],
];
export const BASIS: [string, string][] = [
  [
    '《中华人民共和国药品管理法》（2019年修订）第五十一条',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  ],
  [
    '《药品经营许可证管理办法》（国家食品药品监督管理局令第6号）第九条',
    '开办药品零售企业，按照申请、受理、审查、验收的步骤办理《药品经营许可证》。',
  ],
];
export const FEE: Line[] = [['fee', '是否收费', '不收费']];
export const WINDOW: Line[] = [
  ['place', '办理地点', '渭岭市麦川区渭滨北路12号区政务大厅一楼5号、6号窗口'],
  ['time', '办理时间', ''],
  ['consult', '咨询电话', '0936-2717802'],
  ['complain', '监督电话', '0936-2717315'],
];
/** Neighbouring cells with the same words are one cell, as the vendor's list component draws it. */
export function merged<T>(rows: T[], read: (row: T) => string): (n: number) => string {
  return (n) => {
    const value = read(rows[n] as T);
    if (n > 0 && read(rows[n - 1] as T) === value) return '';
    let end = n;
    while (end < rows.length && read(rows[end] as T) === value) end += 1;
    return `<td rowspan="${end - n}" align="center">${value}</td>`;
  };
}
