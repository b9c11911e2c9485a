/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export const CODE = '11928305MB1J40852R4000172111003';
export const HANDLE_CODE = '11928305MB1J40852R400017211100301';
export const PHONE = '0926-5530121';
export const BASE: Line[] = [
  ['name', '事项名称', '药品经营许可证（零售）核发'],
  ['plainName', '日常用语', '开药店'],
  ['itemType', '事项类型', '行政许可'],
  ['taskCode', '实施编码', CODE],
  ['handleItemCode', '业务办理项编码', HANDLE_CODE],
  ['dept', '实施主体', '望礁区市场监督管理局'],
  ['implType', '实施主体性质', '法定机关'],
  ['useLevel', '行使层级', '县级'],
  ['powerSource', '权力来源', '法定本级行使'],
  ['target', '服务对象', '企业法人、个体工商户'],
  ['projectType', '办件类型', '承诺件'],
  ['handleForm', '办理形式', '网上办理、快递申请'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '7个工作日'],
  ['visits', '到办事现场次数', '0次'],
  ['visitReason', '必须现场办理原因', '无'],
  ['onlineDepth', '网上办理深度', '全程网办（Ⅳ级）'],
  ['scope', '通办范围', '全省'],
  ['appoint', '是否支持预约办理', '否'],
  ['fee', '是否收费', '不收费'],
  ['payOnline', '是否支持网上支付', '否'],
  ['qty', '数量限制', '无数量限制'],
];
export const RESULT: Line[] = [
  ['result', '审批结果名称', '药品经营许可证'],
  ['delivery', '结果送达方式', '电子证照下载、邮政快递送达'],
];
/** The hours were never filled in. */
export const WINDOW: Line[] = [
  ['place', '办理地点', '潮屏市望礁区灯塔路66号区政务服务中心二楼A区07、08号窗口'],
  ['time', '办公时间', ''],
  ['traffic', '交通指引', '乘5路、31路公交车至灯塔路口站，步行200米'],
  ['consult', '咨询电话', PHONE],
  ['complain', '监督投诉电话', '0926-5530110'],
];
export const SPECIAL = '现场核查由区市场监督管理局派员上门进行，申请人不需要到大厅。';
export const CONDITIONS = [
  '有依法经过资格认定的药师或者其他药学技术人员',
  '有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境',
  '有与所经营药品相适应的质量管理机构或者人员',
  '有保证药品质量的规章制度，并符合药品经营质量管理规范的要求',
];
export interface Paper {
  name: string;
  need: '必要' | '非必要';
  form: '电子' | '纸质' | '纸质和电子' | '纸质或电子';
  kind: '原件' | '复印件';
  source: '申请人自备' | '政府部门核发';
  free: boolean;
  note: string;
  blank: string;
  sample: string;
}
const file = (name: string): string => `/file-center/download/jdzw/2026/${name}`;
export const GONE = file('zlglzdml.doc');
const paper = (name: string, form: Paper['form'], rest: Partial<Paper> = {}): Paper => ({
  name,
  need: '必要',
  form,
  kind: '复印件',
  source: '申请人自备',
  free: false,
  note: '内容清晰、完整，加盖公章',
  blank: '',
  sample: '',
  ...rest,
});
const issued: Partial<Paper> = { source: '政府部门核发' };
export const PAPERS: Paper[] = [
  paper('药品经营许可证申请表', '电子', {
    kind: '原件',
    note: '在线填写后由系统生成，不需要另行打印',
    blank: file('ypjyxkz-sqb.doc'),
    sample: file('ypjyxkz-sqb-yb.doc'),
  }),
  paper('营业执照', '电子', { ...issued, free: true, note: '已关联电子营业执照，由系统自动调取' }),
  paper('法定代表人、企业负责人、质量负责人身份证明', '纸质或电子', issued),
  paper('执业药师注册证', '电子', issued),
  paper('企业质量管理制度目录', '纸质和电子', { kind: '原件', note: '上传电子件，同时邮寄纸质件一份', blank: GONE }),
  paper('营业场所、仓库平面布置图', '纸质或电子', { kind: '原件', note: '注明各区域面积' }),
  paper('房屋产权或者使用权证明', '纸质或电子'),
  paper('申报材料真实性承诺书', '电子', { kind: '原件', blank: file('zsxcns.doc') }),
  paper('授权委托书', '电子', { need: '非必要', kind: '原件', note: '委托他人办理时提供', blank: file('sqwts.doc') }),
  paper('法律、法规规定的其他材料', '纸质或电子', { need: '非必要', note: '' }),
];
export const STEPS: [name: string, limit: string, who: string, what: string][] = [
  ['申请', '0个工作日', '申请人', '网上提交申请材料'],
  ['受理', '1个工作日', '综合受理岗', '材料齐全、符合法定形式的出具受理通知书'],
  ['审查', '5个工作日', '药械监管科', '书面审查并组织现场核查'],
  ['决定', '2个工作日', '分管负责人', '作出准予或者不予许可的书面决定'],
  ['颁证与送达', '1个工作日', '统一出件岗', '生成电子证照，寄出纸质证书'],
];
export const BASIS: [name: string, no: string, article: string, text: string][] = [
  [
    '中华人民共和国药品管理法',
    '中华人民共和国主席令第31号',
    '第五十一条',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。无药品经营许可证的，不得经营药品。',
  ],
  [
    '药品经营和使用质量监督管理办法',
    '国家市场监督管理总局令第84号',
    '第七十九条',
    '本办法自2024年1月1日起实施。2004年2月4日公布的《药品经营许可证管理办法》同时废止。',
  ],
];
export const FAQ: [q: string, a: string][] = [
  ['除了清单上的材料，窗口还会要求补交别的吗？', '不会。清单以外的材料一律不要求提供。'],
  ['电子证照与纸质证书效力一样吗？', '一样，可以在“岬事通”客户端的“我的证照”中出示。'],
];
