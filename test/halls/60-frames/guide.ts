export const NAME = '药品零售企业许可（新开办）';

/** The simple guide, which stands there at first. */
export const SIMPLE: [string, string, string][] = [
  ['name', '事项名称', NAME],
  ['dept', '受理机构', '澄川市临河区市场监督管理局'],
  ['target', '服务对象', '企业法人'],
  ['projectType', '办件类型', '承诺件'],
  ['promiseLimit', '服务承诺', '即时办结'],
  ['visits', '到现场大厅次数', '0次'],
  ['fee', '收费标准', '免费'],
  ['place', '办理地点', '澄川市临河区滨河西路12号区政务服务大厅C区31号窗口'],
  ['time', '办公时间', '工作日9:00-17:00（午间不休息），周六9:00-12:00'],
  ['consult', '咨询方式', '0910-8261022'],
];
/** What the whole guide adds; the legal limit is nowhere. */
export const WHOLE: [string, string, string][] = [
  [
    'condition',
    '申请条件',
    '仅经营乙类非处方药之外的零售药店，应当配备执业药师；场所、设备、卫生环境与经营范围相适应；建立质量管理制度。',
  ],
  ['process', '办理流程', '网上申报，系统比对，即时核准，下载电子证照；核准后三个月内组织现场检查。'],
  ['legalBasis', '设定依据', '《中华人民共和国药品管理法》第五十一条'],
  ['result', '结果名称', '药品经营许可证（电子证照）'],
  ['delivery', '结果送达', '电子证照，申请人自行下载'],
  ['complain', '监督投诉方式', '0910-8261055'],
];
/** Name, need, medium, source, guid of the blank. */
export const MATERIALS: [string, string, string, string, string][] = [
  ['药品经营许可证申请表', '必要', '电子', '申请人自备', '5f2c-sqb'],
  ['营业执照', '必要', '电子', '申请人自备', ''],
  ['执业药师注册证', '必要', '电子', '申请人自备', ''],
  ['场所产权或者租赁证明', '必要', '电子', '申请人自备', ''],
  ['申请人承诺书', '必要', '电子', '申请人自备', '5f2c-cns'],
];
