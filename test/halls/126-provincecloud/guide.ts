/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export interface Paper {
  name: string;
  need: '必要' | '非必要';
  form: '电子' | '纸质' | '纸质或电子' | '纸质和电子';
  source: '申请人自备' | '政府部门核发';
  copies: string;
  shared?: true;
  blank?: string;
  sample?: string;
  note?: string;
}
export interface Guide {
  groups: [title: string, lines: Line[]][];
  condition: string[];
  papers: Paper[];
  steps: [name: string, days: string, detail: string][];
  fee: Line[];
  law: [name: string, number: string, article: string, text: string][];
  outcome: Line[];
  window: Line[];
  faq: [question: string, answer: string][];
}

const ATT = '/ebus-att/982704/2024';
export const GONE = `${ATT}/ysqb-9c11.docx`;
export const CODE = '11982704MB1D88471Q4000172111003';
export const PHONE = '0967-63820715';
export const COMPLAIN = '0967-63820331';
export const paper = (name: string, form: Paper['form'], more: Partial<Paper> = {}): Paper => ({
  name,
  need: '必要',
  form,
  source: '申请人自备',
  copies: form === '电子' ? '电子版1份' : '原件1份',
  ...more,
});
export const OWN: Guide = {
  groups: [
    [
      '事项身份',
      [
        ['name', '事项名称', '药品经营许可证（零售）核发'],
        ['plainName', '日常用语', '开药店'],
        ['itemType', '事项类型', '行政许可'],
        ['catalogCode', '基本编码', '000172111003'],
        ['taskCode', '实施编码', CODE],
        ['', '事项版本', '7'],
      ],
    ],
    [
      '实施信息',
      [
        ['dept', '实施主体', '青崖区市场监督管理局'],
        ['implType', '实施主体性质', '法定机关'],
        ['powerSource', '权力来源', '法定本级行使'],
        ['useLevel', '行使层级', '县级'],
        ['jointDept', '联办机构', '无'],
        ['target', '服务对象', '企业法人、非法人企业、个体工商户'],
        ['scope', '通办范围', '全市通办'],
        ['qty', '数量限制', '不限'],
      ],
    ],
    [
      '办理信息',
      [
        ['projectType', '办件类型', '即办件'],
        ['legalLimit', '法定办结时限', '20个工作日'],
        ['promiseLimit', '承诺办结时限', '8个工作日'],
        ['', '承诺时限说明', '不含企业整改时间'],
        ['visits', '到现场次数', '0次'],
        ['onlineDepth', '网上办理深度', '全程网办（Ⅳ级）'],
        ['handleForm', '办理形式', '网上办理、窗口办理'],
        ['special', '特别程序', '现场检查（2个工作日，计入审核环节）'],
        ['appoint', '是否支持预约办理', '支持'],
        ['payOnline', '是否支持网上支付', '不支持'],
        ['terminal', '是否支持自助终端办理', '不支持'],
        ['delivery', '送达方式', '电子证照下载、快递送达'],
        ['express', '是否支持物流快递', '支持'],
        ['intermediary', '中介服务', ''],
      ],
    ],
  ],
  condition: [
    '有依法经过资格认定的药师或者其他药学技术人员',
    '有与所经营药品相适应的营业场所、设备和卫生环境，营业场所与生活区域分开',
    '有与所经营药品相适应的质量管理人员，质量负责人具有一年以上药品经营质量管理工作经验',
    '有保证药品质量的规章制度和能够追溯药品来源去向的计算机系统',
  ],
  papers: [
    paper('药品经营许可证申请表', '电子', {
      blank: `${ATT}/ypjyxkz-sqb.docx`,
      sample: `${ATT}/ypjyxkz-sqb-yb.docx`,
      note: '法定代表人签字，经营范围按照许可的类别逐项勾选',
    }),
    paper('药品零售企业现场验收申请表', '电子', { blank: GONE, note: '与许可申请一并提出' }),
    paper('营业执照', '电子', {
      source: '政府部门核发',
      shared: true,
      note: '由系统从电子证照库调取，申请人无需上传',
    }),
    paper('法定代表人、企业负责人身份证明及学历证明', '电子'),
    paper('执业药师注册证', '纸质或电子', { source: '政府部门核发', note: '注册的执业单位与申请企业名称一致' }),
    paper('营业场所平面布置图', '纸质和电子', { note: '网上传电子版，同时快递加盖公章的纸质图1份' }),
    paper('房屋产权证明或者租赁合同', '电子', { note: '租赁期限剩余一年以上' }),
    paper('质量管理制度目录', '电子', { blank: `${ATT}/zlzd-ml.docx` }),
    paper('授权委托书', '电子', { need: '非必要', blank: `${ATT}/sqwts.docx`, note: '委托他人申请时提供' }),
    paper('其他有关证明材料', '纸质或电子', { need: '非必要' }),
  ],
  steps: [
    ['申请', '0个工作日', '申请人在网上填报信息并传送材料，系统生成申报号'],
    ['受理', '1个工作日', '材料齐全、符合法定形式的予以受理；需要补正的一次性告知全部内容'],
    ['审核', '4个工作日', '书面审核，两名以上检查员到营业场所开展现场检查并出具检查结论'],
    ['决定', '2个工作日', '检查结论为通过的作出准予许可决定；不予许可的书面说明理由'],
    ['制证送达', '1个工作日', '生成电子证照，纸质证书由快递寄出'],
  ],
  fee: [
    ['fee', '是否收费', '不收费'],
    ['', '减免情形', '无'],
  ],
  law: [
    [
      '《中华人民共和国药品管理法》',
      '主席令第三十一号（2019年修订）',
      '第五十一条',
      '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
    ],
    [
      '《药品经营和使用质量监督管理办法》',
      '国家市场监督管理总局令第84号',
      '第八条',
      '从事药品批发或者零售活动的，应当经药品监督管理部门批准，依法取得药品经营许可证。',
    ],
    [
      '《药品经营许可证管理办法》',
      '国家食品药品监督管理局令第6号',
      '第九条',
      '开办药品零售企业按照以下程序办理药品经营许可证。',
    ],
  ],
  outcome: [
    ['result', '结果名称', '药品经营许可证'],
    ['', '结果类型', '证照'],
    ['', '有效期', '5年'],
  ],
  window: [
    ['', '窗口名称', '区政务服务中心企业开办专区'],
    ['place', '办理地点', '浔安市青崖区松涛路66号青崖区政务服务中心A座3楼21号窗口'],
    ['time', '办理时间', '工作日9:00-12:00，13:00-17:00'],
    ['traffic', '交通指引', '乘16路、27路公交车到松涛路口站下车，向东步行150米'],
    ['consult', '咨询电话', PHONE],
    ['complain', '监督投诉电话', COMPLAIN],
    ['remedy', '行政复议', '浔安市青崖区人民政府（区司法局行政复议接待室，松涛路58号）'],
  ],
  faq: [
    ['开药店一定要有执业药师吗？', '经营处方药、甲类非处方药的，应当配备执业药师。'],
    ['还要先取得GSP认证证书吗？', '不用。药品GSP认证已经取消，《药品流通监督管理办法》也已废止，请勿轻信代办广告。'],
    ['许可证快到期了在哪里换？', '在有效期届满前六个月至两个月，搜索“药品经营许可证（零售）换证”申请。'],
  ],
};
