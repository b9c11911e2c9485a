import { NAME } from './items.ts';

/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export const HEAD: Line[] = [
  ['name', '事项名称', NAME],
  ['itemType', '事项类别', '行政许可'],
  ['dept', '实施机关', '栖岭县市场监督管理局'],
  ['target', '申请对象', '企业法人'],
  ['projectType', '办件类型', '即办件'],
  ['promiseLimit', '承诺时限', '15个工作日'],
  ['visits', '到现场次数', '3次'],
  ['handleForm', '办理形式', '窗口办理'],
  ['online', '是否网办', '否'],
  ['scope', '通办范围', ''],
  ['fee', '收费标准', ''],
];
export const NOTE = '本事项只能到窗口办理，未开通网上申报。';
export const CONDITION = [
  '1、具有依法经过资格认定的药学技术人员；',
  '2、具有与所经营药品相适应的营业场所、设备、仓储设施、卫生环境；',
  '3、具有与所经营药品相适应的质量管理机构或者人员；',
  '4、具有保证所经营药品质量的规章制度。',
];
export const DEAD = '/ql/upfiles/2016/ypjysqb.doc';
export const REGRET = '/ql/upfiles/2016/zdml.doc';
export interface Paper {
  name: string;
  copies: string;
  need: '必要' | '非必要';
  file?: string;
}
export const PAPERS: Paper[] = [
  { name: '药品经营许可证申请表', copies: '2', need: '必要', file: DEAD },
  { name: '营业执照复印件', copies: '1', need: '必要' },
  { name: '企业负责人、质量负责人身份证复印件', copies: '1', need: '必要' },
  { name: '执业药师资格证书和注册证复印件', copies: '1', need: '必要' },
  { name: '营业场所、仓库平面图', copies: '1', need: '必要' },
  { name: '房屋产权证明或租赁合同', copies: '1', need: '必要' },
  { name: '质量管理制度目录', copies: '1', need: '必要', file: REGRET },
  { name: '守法经营承诺书', copies: '1', need: '必要', file: '/ql/upfiles/2016/cns.doc' },
  { name: '其他相关材料', copies: '1', need: '非必要' },
];
export const BASIS = [
  '1.《中华人民共和国药品管理法》第五十一条：从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  '2.《药品经营许可证管理办法》（国家食品药品监督管理局令第6号）第九条：开办药品零售企业按照以下程序办理《药品经营许可证》。',
];
export const TAIL: Line[] = [
  ['result', '办理结果', '药品经营许可证'],
  ['place', '办理地点', '栖岭县城关镇人民街12号县政务大厅二楼市场监管窗口'],
  ['time', '办理时间', '另行通知'],
  ['consult', '咨询电话', '0978-5523316'],
  ['faq', '常见问题', '暂无'],
];
