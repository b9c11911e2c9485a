import { NAME } from './items.ts';

type Line = [key: string, label: string, value: string];
export const PHONE = '0985-8805315';
export const GROUPS: [string, Line[]][] = [
  [
    '基本信息',
    [
      ['name', '事项名称', NAME],
      ['itemType', '事项类型', '行政许可'],
      ['catalogCode', '基本编码', '000172111003'],
      ['taskCode', '实施编码', '11985091MB19844A3Q4000172111003'],
      ['dept', '实施机构', '临岚高新技术产业开发区市场监督管理局'],
      ['useLevel', '行使层级', '县级'],
      ['target', '服务对象', '企业法人、个体工商户'],
      ['projectType', '办件类型', '承诺件'],
      ['legalLimit', '法定办结时限', '20个工作日'],
      ['promiseLimit', '承诺办结时限', '5个工作日'],
      ['visits', '到办事现场次数', '0次'],
      ['onlineDepth', '网上办理深度', '全程网办（Ⅳ级）'],
      ['handleForm', '办理形式', '网上办理、窗口办理'],
      ['scope', '通办范围', '全区通办'],
    ],
  ],
  [
    '办理信息',
    [
      ['place', '办理地点', '临岚市高新区创业大道199号高新区政务服务中心一楼A区09至12号窗口'],
      ['time', '办理时间', '工作日上午8:30—11:30，下午14:30—17:30（夏季15:00—18:00）'],
      ['consult', '咨询电话', PHONE],
      ['complain', '监督投诉电话', PHONE],
      ['traffic', '交通指引', '乘坐K8路、22路公交车到高新区管委会站下车'],
    ],
  ],
  [
    '结果及收费',
    [
      ['result', '审批结果名称', '药品经营许可证'],
      ['delivery', '结果送达方式', '窗口领取、邮寄送达（电子证照暂不提供）'],
      ['fee', '是否收费', '不收费'],
      ['payOnline', '是否支持网上支付', '否'],
    ],
  ],
];
export const CONDITION = [
  '1．具有依法经过资格认定的药师或者其他药学技术人员；',
  '2．具有与所经营药品相适应的营业场所、设备、仓储设施、卫生环境；',
  '3．具有与所经营药品相适应的质量管理机构或者人员；',
  '4．具有保证所经营药品质量的规章制度。',
];
export const BASIS = [
  '《中华人民共和国药品管理法》（2019年修订）第五十一条：从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  '《药品流通监督管理办法》（国家食品药品监督管理局令第26号）第五条。',
];
export const STEPS: [string, string, string][] = [
  ['受理', '1个工作日', '材料齐全、符合法定形式的出具受理通知书'],
  ['审核', '1个工作日', '对申请材料进行书面审核'],
  ['现场验收', '1个工作日', '指派两名以上执法人员到经营场所验收'],
  ['审批', '1个工作日', '作出准予或不予行政许可的决定'],
  ['制证送达', '1个工作日', '打印许可证并通知申请人领取或寄送'],
];
export interface Paper {
  name: string;
  form: '纸质' | '纸质和电子';
  copies: string;
  source: '申请人自备' | '政府部门核发';
  need: '必要' | '非必要';
  file: string;
}
const own = '申请人自备';
const given = '政府部门核发';
export const GONE = '850063';
export const PAPERS: Paper[] = [
  { name: '药品经营许可证申请表', form: '纸质和电子', copies: '原件2份', source: own, need: '必要', file: '850061' },
  { name: '药品零售企业验收申请表', form: '纸质和电子', copies: '原件1份', source: own, need: '必要', file: '850062' },
  { name: '营业执照', form: '纸质', copies: '复印件1份', source: given, need: '必要', file: '' },
  { name: '法定代表人、企业负责人身份证', form: '纸质', copies: '复印件1份', source: given, need: '必要', file: '' },
  { name: '药学技术人员资格证书及聘书', form: '纸质', copies: '复印件1份', source: given, need: '必要', file: '' },
  { name: '经营场所产权证明或租赁合同', form: '纸质', copies: '复印件1份', source: own, need: '必要', file: '' },
  { name: '质量管理制度目录', form: '纸质', copies: '原件1份', source: own, need: '必要', file: GONE },
  { name: '法律法规规定的其他材料', form: '纸质', copies: '原件1份', source: own, need: '非必要', file: '' },
];

const pairs = (lines: Line[]): string => {
  const out: string[] = [];
  for (let n = 0; n < lines.length; n += 2) {
    const cells = lines
      .slice(n, n + 2)
      .map(([, label, value]) => `<td class="tdl">${label}</td><td class="tdr">${value}</td>`);
    out.push(
      `<tr>${cells.join('')}${cells.length === 1 ? '<td class="tdl">&nbsp;</td><td class="tdr">&nbsp;</td>' : ''}</tr>`,
    );
  }
  return `<table class="tb" cellspacing="0">${out.join('')}</table>`;
};
const block = (title: string, html: string): string =>
  `<fieldset class="fs"><legend><font color="#b3261e">${title}</font></legend>${html}</fieldset>`;

/** One long page of field sets, two pairs a line, as the office's own template has it. */
export const sheet = (apply: string | undefined): string =>
  `<div class="bt"><span id="ctl00_lblTitle">${NAME}</span></div><div class="an"><a href="javascript:void(0)" class="b1" onclick="wssb('${apply}')">在线申报</a><a class="b2" href="Zx.aspx">在线咨询</a><a class="b2" href="Pj.aspx?g=85">我要评价</a><a class="b2" href="javascript:window.print()">打印本页</a></div>${GROUPS.map(
    ([title, lines]) => block(title, pairs(lines)),
  ).join('')}${block('受理条件', CONDITION.map((c) => `<p>${c}</p>`).join(''))}${block(
    '申请材料',
    `<table class="tb" cellspacing="0" id="ctl00_gvCl"><tr class="h"><th>序号</th><th>材料名称</th><th>材料形式</th><th>份数</th><th>来源渠道</th><th>材料必要性</th><th>空白表格</th></tr>${PAPERS.map(
      (p, n) =>
        `<tr${n % 2 ? ' class="alt"' : ''}><td>${n + 1}</td><td>${p.name}</td><td>${p.form}</td><td>${p.copies}</td><td>${p.source}</td><td>${p.need}</td><td>${p.file ? `<a href="DownLoad.aspx?fid=${p.file}">下载</a>` : '无'}</td></tr>`,
    ).join('')}</table>`,
  )}${block(
    '办理流程',
    `<table class="tb" cellspacing="0"><tr class="h"><th>环节名称</th><th>办理时限</th><th>办理内容</th></tr>${STEPS.map((s) => `<tr>${s.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`,
  )}${block('设定依据', BASIS.map((b) => `<p>${b}</p>`).join(''))}<script>function wssb(u){if(confirm('即将进入临岚市网上审批系统，是否继续？'))window.open(u+'/Login.aspx?ReturnUrl=%2fSb%2fAdd.aspx%3fid%3d85')}</script>`;
