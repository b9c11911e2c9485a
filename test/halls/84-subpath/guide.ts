import { COUNTY, ID, NAME } from './areas.ts';

type Line = [key: string, label: string, value: string];

export const BASICS: Line[] = [
  ['name', '事项名称', NAME],
  ['itemType', '事项类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', '11984204MB0A7F1C2D4000172111003'],
  ['handleItemCode', '业务办理项编码', '11984204MB0A7F1C2D400017211100301'],
  ['dept', '实施主体', '芷兰市沅口区市场监督管理局'],
  ['implType', '实施主体性质', '法定机关'],
  ['useLevel', '行使层级', '县级'],
  ['powerSource', '权力来源', '法定本级行使'],
  ['target', '服务对象', '企业法人、非法人企业、个体工商户'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '8个工作日'],
  ['visits', '到办事现场次数', '1次'],
  ['visitReason', '必须现场办理原因说明', '领取许可证时核验执业药师注册证原件'],
  ['onlineDepth', '网上办理深度', '互联网咨询、互联网收件、互联网预审'],
  ['handleForm', '办理形式', '网上办理、窗口办理'],
  ['scope', '通办范围', '全市通办'],
  ['appoint', '是否支持预约办理', '是'],
  ['terminal', '是否支持自助终端办理', '否'],
];
export const CONDITIONS = [
  '（一）有依法经过资格认定的药师或者其他药学技术人员，法定代表人、企业负责人、质量负责人符合规定的条件；',
  '（二）有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境，同时经营其他商品的，陈列、仓储设施应当与药品分开；',
  '（三）有与所经营药品相适应的质量管理机构或者人员；',
  '（四）有保证药品质量的质量管理制度、符合质量管理与追溯要求的信息管理系统，符合药品经营质量管理规范要求。',
];
/** Step, who does it, days, standard, outcome. */
export const STEPS: [string, string, string, string, string][] = [
  ['收件', '综合窗口人员', '0.5个工作日', '材料齐全、符合法定形式', '出具收件凭证'],
  ['受理', '窗口首席代表', '0.5个工作日', '属于本级职权范围，内容填写完整', '出具受理通知书或者一次性告知补正'],
  ['审查', '药品流通监管股', '5个工作日', '书面审查并按检查细则现场检查营业场所', '出具现场检查报告'],
  ['决定', '分管负责人', '1个工作日', '符合许可条件', '作出准予或者不予许可的决定'],
  ['制证与送达', '综合窗口人员', '1个工作日', '证照信息核对无误', '生成电子证照，颁发许可证'],
];
export const BASIS: [string, string, string][] = [
  [
    '中华人民共和国药品管理法',
    '第五十一条第一款',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。无药品经营许可证的，不得经营药品。',
  ],
  [
    '药品经营和使用质量监督管理办法（国家市场监督管理总局令第84号）',
    '第十条',
    '从事药品零售活动的，应当具备下列条件并向所在地药品监督管理部门提出申请。',
  ],
];
export const RESULT: Line[] = [
  ['result', '审批结果名称', '药品经营许可证'],
  ['delivery', '送达方式', '窗口领取、邮寄送达、网上下载电子证照'],
];
export const FEE: Line[] = [
  ['fee', '是否收费', '不收费'],
  ['payOnline', '是否支持网上支付', '是'],
];
export const CONTACT: Line[] = [
  ['consult', '咨询电话', '0984-2237106'],
  ['complain', '监督投诉电话', '0984-2237119'],
  ['place', '办理地点', '芷兰市沅口区码头街道沿河大道58号区政务服务中心二楼综合受理区7至12号窗口'],
  ['time', '办理时间', '工作日上午9:00—12:00，下午13:00—17:00（法定节假日除外）'],
  ['traffic', '交通指引', '乘坐3路、11路公交车至区政务服务中心站下车'],
];
export const FAQ: [string, string][] = [
  ['药品经营许可证有效期多久？', '有效期为五年，届满前六个月至两个月内可申请重新审查发证。'],
  ['租用的房屋可以申请吗？', '可以，提供与经营期限相适应的租赁协议和房屋产权证明即可。'],
];

export interface Paper {
  name: string;
  form: '电子' | '纸质或电子';
  need: '必要' | '非必要';
  source: '申请人自备' | '政府部门核发';
  free: '是' | '否';
  note: string;
  /** Ids of the files; empty where there is none. */
  blank: string;
  sample: string;
}
export const PAPERS: Paper[] = [
  {
    name: '药品经营许可证申请表',
    form: '电子',
    need: '必要',
    source: '申请人自备',
    free: '否',
    note: '经营范围按药品分类填写，由法定代表人签名。',
    blank: 'b84001',
    sample: 's84001',
  },
  {
    name: '营业执照',
    form: '电子',
    need: '必要',
    source: '政府部门核发',
    free: '是',
    note: '由系统从市场监管部门共享获取，已关联电子证照，申请人不需要提交。',
    blank: '',
    sample: '',
  },
  {
    name: '法定代表人、企业负责人、质量负责人身份证明',
    form: '电子',
    need: '必要',
    source: '政府部门核发',
    free: '是',
    note: '由系统从公安部门共享获取。',
    blank: '',
    sample: '',
  },
  {
    name: '执业药师注册证',
    form: '纸质或电子',
    need: '必要',
    source: '政府部门核发',
    free: '否',
    note: '注册单位应与申请企业一致。',
    blank: '',
    sample: '',
  },
  {
    name: '营业场所和仓库平面布置图及房屋使用权证明',
    form: '纸质或电子',
    need: '必要',
    source: '申请人自备',
    free: '否',
    note: '平面图应标明面积、分区和设施位置。',
    blank: '',
    sample: '',
  },
  {
    name: '质量管理文件及主要设施设备目录',
    form: '纸质或电子',
    need: '必要',
    source: '申请人自备',
    free: '否',
    note: '目录应覆盖采购、验收、储存、销售各环节。',
    blank: 'b84006',
    sample: '',
  },
  {
    name: '申请材料真实性承诺书',
    form: '电子',
    need: '非必要',
    source: '申请人自备',
    free: '否',
    note: '委托他人办理时由委托人和受托人共同签名。',
    blank: 'b84007',
    sample: '',
  },
];
/** The blank that the file server no longer has. */
export const GONE = 'b84006';

const rows = (lines: Line[]): string =>
  lines.map(([, label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('');
const table = (head: string[], body: string[][]): string =>
  `<table class="ivu-tb"><thead><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>${body
    .map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

const PANES: [string, string][] = [
  ['基本信息', `<table class="kv">${rows(BASICS)}</table>`],
  ['受理条件', CONDITIONS.map((c) => `<p>${c}</p>`).join('')],
  [
    '申请材料',
    `<p class="tip">共${PAPERS.length}份材料，点击“详情”查看填报须知、下载空白表格和示例样本。</p>${table(
      ['序号', '材料名称', '材料形式', '材料必要性', '是否免提交', '操作'],
      PAPERS.map((p, n) => [`${n + 1}`, p.name, p.form, p.need, p.free, `<a class="cl-dt" data-n="${n}">详情</a>`]),
    )}`,
  ],
  [
    '办理流程',
    `<div class="ivu-steps">${STEPS.map(([s], n) => `<span><i>${n + 1}</i>${s}</span>`).join('')}</div>${table(['环节名称', '办理人员', '办理时限', '审查标准', '办理结果'], STEPS)}`,
  ],
  ['设定依据', table(['法律法规名称', '条款号', '条款内容'], BASIS)],
  [
    '结果信息',
    `<table class="kv">${rows(RESULT)}<tr><th>结果样本</th><td><a href="/file/view?fid=r84001" target="_blank">药品经营许可证样本</a></td></tr></table>`,
  ],
  ['收费信息', `<table class="kv">${rows(FEE)}</table>`],
  ['咨询监督', `<table class="kv">${rows(CONTACT)}</table>`],
  ['常见问题', FAQ.map(([q, a]) => `<p><b>问：${q}</b></p><p>答：${a}</p>`).join('')],
];

/** The wanted item's guide: tabs, a drawer for each material, and a dialogue before the system for applications opens. */
export const guideBody = (apply: string | undefined, sso: string | undefined): string => `
<div class="zn-hd"><h1>${NAME}</h1><p><span class="ivu-tag">行政许可</span><span class="ivu-tag">网上可办</span>　实施主体：芷兰市沅口区市场监督管理局</p>
<div class="zn-op"><a class="ivu-btn ivu-btn-primary" id="zxbl" href="javascript:void(0)">在线办理</a><a class="ivu-btn" href="${COUNTY.path}hd/zx">我要咨询</a><a class="ivu-btn" href="${COUNTY.path}hd/ts">我要投诉</a><a class="ivu-btn" href="javascript:void(0)" onclick="window.print()">打印</a><a class="ivu-btn" href="${COUNTY.path}hcp/pj?sx=${ID}">我要评价</a></div></div>
<div class="ivu-tabs"><div class="ivu-tabs-nav">${PANES.map(([t], n) => `<div class="ivu-tabs-tab${n ? '' : ' ivu-tabs-tab-active'}" data-n="${n}">${t}</div>`).join('')}</div>
${PANES.map(([, html], n) => `<div class="ivu-tabs-tabpane" style="${n ? 'display:none' : ''}">${html}</div>`).join('')}</div>
<div class="ivu-drawer" id="drawer"><div class="ivu-drawer-hd"><b>材料详情</b><span class="ivu-icon-close">×</span></div><div class="ivu-drawer-bd"></div></div>
<div class="ivu-mask" id="dlg"><div class="ivu-modal"><h3>温馨提示</h3><p>您尚未登录。登录后可自动带出主体信息和电子证照；也可以先以游客身份填报，提交时再登录，游客填报的内容关闭页面后不保存。</p><p class="ft"><button class="ivu-btn" id="toLogin">去登录</button> <button class="ivu-btn ivu-btn-primary" id="toGuest">游客填报</button></p></div></div>
<script>(function(){var CL=${JSON.stringify(PAPERS)};var q=function(s){return document.querySelector(s)},all=function(s){return [].slice.call(document.querySelectorAll(s))};
all('.ivu-tabs-tab').forEach(function(t){t.onclick=function(){all('.ivu-tabs-tab').forEach(function(o){o.classList.toggle('ivu-tabs-tab-active',o===t)});all('.ivu-tabs-tabpane').forEach(function(p,i){p.style.display=i===+t.dataset.n?'':'none'})}});
function file(id,w){return id?'<a href="/file/download?fid='+id+'">'+w+'</a>':'无'}
all('.cl-dt').forEach(function(a){a.onclick=function(){var c=CL[+a.dataset.n],r=[['材料名称',c.name],['来源渠道',c.source],['材料形式',c.form],['材料必要性',c.need],['是否免提交',c.free],['填报须知',c.note],['空白表格',file(c.blank,'下载空表')],['示例样本',file(c.sample,'下载样表')]];q('.ivu-drawer-bd').innerHTML=r.map(function(x){return '<div class="dl"><label>'+x[0]+'</label><div>'+x[1]+'</div></div>'}).join('');q('#drawer').classList.add('on')}});
q('.ivu-icon-close').onclick=function(){q('#drawer').classList.remove('on')};
q('#zxbl').onclick=function(){q('#dlg').style.display='block'};
q('#toLogin').onclick=function(){location.href='${sso}/am/login?goto='+encodeURIComponent(btoa(location.href))};
q('#toGuest').onclick=function(){q('#dlg').style.display='none';window.open('${apply}/wssb/start?sxid=${ID}&site=984204')}})();</script>`;
