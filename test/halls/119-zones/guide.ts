/** Key of the sheet ('' = not judged), label, value; a hint appears under the pointer only. */
export type Line = [key: string, label: string, value: string, hint?: string];
export const CODE = '11917271MB1C5720734000172111003';
export const PHONE = '0967-3516208';
export const REASON = '核验营业场所使用权证明原件';
export const FACTS: Line[] = [
  ['name', '事项名称', '药品经营许可证（零售）核发'],
  ['itemType', '事项类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', CODE],
  ['handleItemCode', '业务办理项编码', `${CODE}01`],
  ['dept', '实施主体', '金砾高新区市场监督管理局'],
  ['implType', '实施主体性质', '法定机关'],
  ['useLevel', '行使层级', '县级'],
  ['target', '服务对象', '企业法人、非法人企业'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '6个工作日', '申请人补正材料的时间不计算在内'],
  ['onlineDepth', '网上办理深度', 'Ⅲ级'],
  ['handleForm', '办理形式', '窗口办理、网上办理'],
  ['visits', '到现场次数', '1次'],
  ['visitReason', '必须现场办理原因', '', REASON],
  ['scope', '通办范围', '全市通办'],
  ['appoint', '是否支持预约办理', '是'],
  ['terminal', '是否支持自助终端办理', '否'],
  ['special', '特别程序', '现场核查'],
];
export const GET: Line[] = [
  ['result', '结果名称', '药品经营许可证'],
  ['delivery', '送达方式', '窗口领取、邮寄送达、电子证照推送'],
  ['express', '是否支持物流快递', '是'],
];
export const COST: Line[] = [
  ['fee', '收费标准', '不收费'],
  ['payOnline', '是否支持网上支付', '是'],
];
export const WATCH: Line[] = [
  ['consult', '咨询电话', PHONE],
  ['complain', '监督投诉电话', '0967-3516110'],
];
export const PLACE = '金砾市高新区云杉路66号政务服务中心二楼B区';
export const TIME = '工作日上午9:00-12:00，下午14:00-18:00';
/** What the map's interface answers. */
export const HALL_JSON = {
  status: { code: 1, text: '请求成功' },
  custom: {
    points: [
      {
        title: '政务服务中心',
        address: PLACE,
        windows: 'B07-B09号综合窗口',
        worktime: TIME,
        bus: '公交12路、27路政务中心站',
        x: 250,
        y: 92,
      },
      {
        title: '24小时自助服务区',
        address: '金砾市高新区云杉路66号一楼西门',
        windows: '自助终端8台',
        worktime: '全天',
        bus: '',
        x: 232,
        y: 128,
      },
    ],
  },
};
export const CONDITIONS = [
  '有依法经过资格认定的药师或者其他药学技术人员',
  '有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境',
  '有与所经营药品相适应的质量管理机构或者人员',
  '有保证药品质量的规章制度，并符合药品经营质量管理规范要求',
];
type Medium = '电子' | '纸质' | '纸质或电子' | '纸质和电子';
export interface Paper {
  name: string;
  source: string;
  need: string;
  medium: Medium;
  kind: string;
  free: string;
  blank: string;
  sample: string;
  note: string;
}
export const ATTACH = '/sxgl/attach/download';
export const fileUrl = (guid: string): string => `${ATTACH}?attachguid=${guid}`;
export const GONE = fileUrl('c81f20b6e4');
/** Name, source, need, medium, kind, free of submission, note, numbers of the blank and of the sample. */
const LISTED = `药品经营许可证申请表|申请人自备|必要|电子|原件|否|由法定代表人签字并加盖公章|a1d0727f35|a1d0727f36
营业执照|政府部门核发|必要|电子|复印件|是|通过数据共享核验，申请人无须提交||
法定代表人、企业负责人、质量负责人学历和职称证明|政府部门核发|必要|纸质或电子|复印件|否|一人一份，注明与原件一致||
执业药师注册证|政府部门核发|必要|电子|复印件|是|已关联电子证照||
营业场所和仓库平面布置图|申请人自备|必要|电子|原件|否|标明长、宽和面积||
营业场所和仓库房屋产权或使用权证明|其他|必要|纸质和电子|原件|否|网上上传扫描件，并到窗口提交纸质件||
质量管理制度目录|申请人自备|必要|电子|原件|否|按制度编号排列|c81f20b6e4|
申请材料真实性承诺书|申请人自备|必要|纸质或电子|原件|否|承诺人签字|b73c55d012|b73c55d013
授权委托书|申请人自备|非必要|纸质或电子|原件|否|委托他人办理的提交|d4408e9a71|`;
export const PAPERS: Paper[] = LISTED.split('\n').map((line) => {
  const [name = '', source = '', need = '', medium = '', kind = '', free = '', note = '', blank, sample] =
    line.split('|');
  const [url, like] = [blank, sample].map((guid) => (guid ? fileUrl(guid) : ''));
  return { name, source, need, medium: medium as Medium, kind, free, note, blank: url ?? '', sample: like ?? '' };
});
export const STEPS: [name: string, limit: string, who: string, standard: string][] = [
  ['收件', '0.5个工作日', '综合窗口', '材料目录中的必要材料已经上传或者交齐'],
  ['受理', '0.5个工作日', '综合窗口', '申请事项属于本机关职权范围，材料符合法定形式'],
  ['现场核查', '2个工作日', '药械监管科', '核查人员不少于两人，核查记录经申请人签字'],
  ['审查', '1个工作日', '药械监管科', '核查结论符合药品经营质量管理规范'],
  ['决定', '1个工作日', '分管负责人', '准予许可或者书面说明不予许可的理由'],
  ['制证送达', '1个工作日', '综合窗口', '许可证载明的内容与决定一致'],
];
export const REPEALED = '药品流通监督管理办法';
export const BASIS: [name: string, article: string, text: string][] = [
  [
    '中华人民共和国药品管理法',
    '第五十一条',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  ],
  ['药品经营和使用质量监督管理办法', '第七十九条', '本办法自2024年1月1日起实施。《药品经营许可证管理办法》同时废止。'],
  [REPEALED, '第十七条', '未经药品监督管理部门审核同意，药品经营企业不得改变经营方式。'],
];
export const REMEDY = '对行政许可决定不服的，可以自收到决定书之日起六十日内向金砾市人民政府申请行政复议。';
