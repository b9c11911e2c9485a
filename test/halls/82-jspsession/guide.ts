import { NAME } from './items.ts';

type Line = [key: string, label: string, value: string];
export const BASIC: Line[] = [
  ['name', '事项名称', NAME],
  ['itemType', '事项类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', '11998205MB0W3359X84000172111003'],
  ['dept', '实施主体', '嫩源市鹤坪区市场监督管理局'],
  ['implType', '实施主体性质', '法定机关'],
  ['powerSource', '权力来源', '法定本级行使'],
  ['useLevel', '行使层级', '县级'],
  ['target', '服务对象', '企业法人'],
  ['projectType', '办件类型', '即办件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '15个工作日'],
  ['handleForm', '办理形式', '窗口办理'],
  ['online', '是否网办', '否'],
  ['onlineDepth', '网上办理深度', '互联网咨询（Ⅰ级）'],
  ['visits', '到办事现场次数', '2次'],
  ['visitReason', '必须现场办理原因说明', '现场递交纸质申请材料，现场领取许可证'],
  ['scope', '通办范围', '本区'],
  ['appoint', '是否支持预约办理', '否'],
  ['terminal', '是否支持自助终端办理', '否'],
  ['hall', '是否进驻政务大厅', '是'],
];
export const OUTCOME: Line[] = [
  ['result', '审批结果名称', '药品经营许可证'],
  ['delivery', '结果送达方式', '窗口领取'],
  ['express', '是否支持物流快递', '否'],
  ['fee', '是否收费', '不收费'],
  ['payOnline', '是否支持网上支付', '否'],
];
/** What stands on the district's own page about the window. */
export const WINDOW: Line[] = [
  ['place', '办理地点', '嫩源市鹤坪区兴安大街315号鹤坪区政务服务中心一楼大厅市场监管窗口（12号）'],
  ['time', '办公时间', '周一至周五（法定节假日除外）上午8:30至11:30，下午13:00至16:30'],
  ['traffic', '乘车路线', '乘3路、11路公交车到鹤坪区政务服务中心站下车'],
  ['consult', '咨询电话', '0982-5522108'],
  ['complain', '监督电话', '0982-5522316'],
];
export const CONDITION = [
  '（一）具有依法经过资格认定的药师或者其他药学技术人员；',
  '（二）具有与所经营药品相适应的营业场所、设备、仓储设施、卫生环境；',
  '（三）具有与所经营药品相适应的质量管理机构或者人员；',
  '（四）具有保证所经营药品质量的规章制度。',
];
/** Step, days, who, what is looked at. */
export const STEPS: [string, string, string, string][] = [
  ['受理', '1个工作日', '窗口受理人员', '审查申请材料是否齐全、是否符合法定形式'],
  ['现场验收', '8个工作日', '药品监管股', '按照《药品零售企业验收标准》逐项核查并填写验收记录'],
  ['审核', '3个工作日', '分管副局长', '对验收结论进行复核，签署审核意见'],
  ['审批', '2个工作日', '局长', '签署审批意见，作出许可决定'],
  ['办结', '1个工作日', '窗口受理人员', '打印许可证并电话告知申请人到窗口领取'],
];
export const BASIS: [string, string][] = [
  [
    '《中华人民共和国药品管理法》（2019年8月26日修订）',
    '第五十一条 从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  ],
  [
    '《药品经营许可证管理办法》（国家食品药品监督管理局令第6号）',
    '第五条 开办药品零售企业，应当符合当地常住人口数量、地域、交通状况和实际需要的要求。',
  ],
];
export const FAQ: [string, string][] = [
  ['租赁的房屋可以申请吗？', '可以，提供房屋租赁合同和出租方产权证明，剩余租期不少于一年。'],
  ['验收不合格怎么办？', '一次性告知整改内容，整改完成后书面申请复验，时间不计入办理期限。'],
];
export interface Paper {
  name: string;
  kind: string;
  copies: string;
  source: string;
  need: '必要' | '非必要';
  att: string;
}
/** The attachment that nobody finds any more. */
export const GONE = '40288a9e7b';
export const PAPERS: Paper[] = [
  '药品零售企业筹建申请表|原件|2|申请人自备|必要|40288a9e71',
  '药品经营许可证申请审查表|原件|2|申请人自备|必要|40288a9e75',
  '营业执照|复印件|1|政府部门核发|必要|',
  '法定代表人、企业负责人身份证|复印件|1|政府部门核发|必要|',
  '执业药师注册证及聘用合同|复印件|1|政府部门核发|必要|',
  '营业场所、仓库平面布置图及房屋产权证明|复印件|1|申请人自备|必要|',
  '药品质量管理规章制度目录|原件|1|申请人自备|必要|40288a9e7b',
  '有关证明材料|复印件|1|其他|非必要|',
].map((line) => {
  const [name = '', kind = '', copies = '', source = '', need = '必要', att = ''] = line.split('|');
  return { name, kind, copies, source, need: need as Paper['need'], att };
});

const table = (lines: Line[]): string => {
  let html = '';
  for (let n = 0; n < lines.length; n += 2)
    html += `<TR>${lines
      .slice(n, n + 2)
      .map(
        ([, label, value], _m, row) =>
          `<TD class="tit" width="16%" align=right>${label}：</TD><TD${row.length < 2 ? ' colspan=3' : ' width="34%"'}>${value}</TD>`,
      )
      .join('')}</TR>`;
  return `<table class="layui-table" lay-skin="line">${html}</table>`;
};
const field = (id: string, title: string, html: string): string =>
  `<fieldset class="layui-elem-field" id="${id}"><legend>${title}</legend><div class="layui-field-box">${html}</div></fieldset>`;

/** Fields one under the other; the window is a frame with a page of the district's own site. */
export function guide(gov: string): string {
  return [
    field('jbxx', '基本信息', table(BASIC)),
    field('sltj', '受理条件', CONDITION.map((c) => `<p>${c}</p>`).join('')),
    field(
      'sqcl',
      '申请材料',
      `<table class="layui-table"><thead><tr><th width=40>序号</th><th>材料名称</th><th>材料类型</th><th>材料形式</th><th>份数</th><th>来源渠道</th><th>材料必要性</th><th>空白表格下载</th></tr></thead><tbody>${PAPERS.map(
        (p, n) =>
          `<tr><td>${n + 1}</td><td>${p.name}</td><td>${p.kind}</td><td>纸质</td><td>${p.copies}</td><td>${p.source}</td><td>${p.need}</td><td>${p.att ? `<a class="layui-btn layui-btn-xs layui-btn-normal" href="/snzw/attach/download.do?attId=${p.att}" target="_blank">下载</a>` : '无'}</td></tr>`,
      ).join('')}</tbody></table>`,
    ),
    field(
      'bllc',
      '办理流程',
      `<table class="layui-table"><thead><tr><th>环节名称</th><th>办理时限</th><th>办理人员</th><th>审查标准</th></tr></thead><tbody>${STEPS.map((s) => `<tr>${s.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
    ),
    field('bljg', '办理结果及收费', table(OUTCOME)),
    field(
      'sdyj',
      '设定依据',
      `<table class="layui-table"><thead><tr><th width="36%">法律法规名称</th><th>条款内容</th></tr></thead><tbody>${BASIS.map((b) => `<tr><td>${b[0]}</td><td>${b[1]}</td></tr>`).join('')}</tbody></table>`,
    ),
    field(
      'blck',
      '办理窗口',
      `<iframe src="${gov}/zwfw/bsck/scjg12.htm" width="100%" height="270" frameborder="0" scrolling="auto"></iframe>`,
    ),
    field('cjwt', '常见问题', FAQ.map(([q, a]) => `<p><b>问：${q}</b></p><p>答：${a}</p>`).join('')),
  ].join('\n');
}
