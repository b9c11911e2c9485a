import { NAME } from './items.ts';

export const BASIC: [string, string, string][] = [
  ['name', '事项名称', NAME],
  ['itemType', '事项类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', '11996902MB2840611X4000172111003'],
  ['dept', '实施主体', '渤阳市东泽区行政审批服务局'],
  ['useLevel', '行使层级', '县级'],
  ['target', '服务对象', '企业法人、非法人企业'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '8个工作日'],
  ['visits', '到办事现场次数', '0次'],
  ['visitReason', '必须现场办理原因说明', '须当面核对质量负责人学历证书原件'],
  ['handleForm', '办理形式', '窗口办理、网上办理'],
  ['onlineDepth', '网上办理深度', '互联网预审（Ⅲ级）'],
  ['fee', '收费标准', '不收费'],
  ['payOnline', '是否支持网上支付', '否'],
  ['scope', '通办范围', '全市通办'],
  ['result', '审批结果', '药品经营许可证（证照）'],
  ['', '结果样本', '<a href="/attach/0/2406/69003yb.gif" target="_blank">查看样本</a>'],
  ['delivery', '送达方式', '窗口领取、邮寄送达'],
  ['place', '办理地点', '渤阳市东泽区文昌路66号区政务服务中心二楼综合受理7号窗口'],
  ['time', '办理时间', '工作日上午9:00—12:00，下午13:30—17:00'],
  ['consult', '咨询方式', '0969-6230118'],
  ['complain', '监督投诉方式', '0969-6230120'],
];
export const CONDITION = [
  '（一）有依法经过资格认定的药师或者其他药学技术人员；',
  '（二）有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境；',
  '（三）有与所经营药品相适应的质量管理机构或者人员；',
  '（四）有保证药品质量的规章制度。',
];
export const BASIS: [string, string, string][] = [
  ['《中华人民共和国药品管理法》', '中华人民共和国主席令第31号', '第五十一条第一款'],
  ['《药品经营和使用质量监督管理办法》', '国家市场监督管理总局令第84号', '第十条、第十三条'],
];
/** Step, limit, standard, outcome. */
const STEPS: [string, string, string, string][] = [
  ['受理', '1个工作日', '材料齐全、符合法定形式', '出具受理通知书'],
  ['审查', '4个工作日', '书面审查并组织现场检查', '出具检查意见'],
  ['决定', '1个工作日', '符合药品经营质量管理规范', '作出许可决定'],
  ['制证', '1个工作日', '证载内容与决定一致', '制作许可证'],
  ['送达', '1个工作日', '按申请人选定的方式', '送达申请人'],
];
/** Name, original or copy, source, need, blank. */
export const MATERIALS: [string, string, string, string, string][] = [
  ['药品经营许可证申请表', '原件', '申请人自备', '必要', '/attach/0/2406/69001sqb.doc'],
  ['营业执照', '复印件', '政府部门核发', '必要', ''],
  ['法定代表人、企业负责人、质量负责人身份证明', '复印件', '政府部门核发', '必要', ''],
  ['执业药师注册证', '复印件', '政府部门核发', '必要', ''],
  ['营业场所和仓库平面布置图', '原件', '申请人自备', '必要', ''],
  ['质量管理文件目录', '原件', '申请人自备', '必要', ''],
  ['申报材料真实性承诺书', '原件', '申请人自备', '必要', '/attach/0/2406/69002cns.doc'],
  ['授权委托书', '原件', '申请人自备', '非必要', ''],
];
/** Answers that use the words of other questions. */
export const FAQ: [string, string][] = [
  [
    '执业药师不在岗时，店员可以登录处方审核系统吗？',
    '不可以。处方审核系统每次使用前均须对执业药师本人进行人脸识别身份验证，药店不得代刷。',
  ],
  [
    '顾客没有带社保卡，可以用电子证照买药吗？',
    '可以。顾客出示手机中的医保电子凭证或电子证照即可结算，药店应配备扫码设备。',
  ],
  [
    '填报时页面提示“请勿重复提交”是什么意思？',
    '网络较慢时多次点击按钮会出现该提示，刷新页面即可，不影响已经填写的内容。',
  ],
  ['收件后多久告知是否受理？', '受理时限为5个工作日，窗口一般当日答复；现场检查、整改所需的30日不计入办理时限。'],
  [
    '原《药品经营许可证管理办法》是否仍然适用？',
    '该办法已自2024年1月1日起废止，现按《药品经营和使用质量监督管理办法》执行。',
  ],
];

const section = (id: string, title: string, html: string): string =>
  `<div class="bszn-box" id="${id}"><h3 class="text-left"><i></i>${title}</h3>${html}</div>`;

/** Two labels and two values a row, as icity sets them. */
const pairs = (rows: [string, string, string][]): string => {
  const cells = rows.map(([, label, value]) => `<th width="16%">${label}</th><td width="34%">${value}</td>`);
  return `<table class="its-table-overview" cellspacing="0"><tbody>${Array.from({ length: Math.ceil(cells.length / 2) }, (_, i) => `<tr>${cells[i * 2]}${cells[i * 2 + 1] ?? '<th></th><td></td>'}</tr>`).join('')}</tbody></table>`;
};

export const guide = (sso: string, back: string): string =>
  `<div class="item-head"><h2>${NAME}</h2><ul class="item-num"><li><b>20</b><span>个工作日</span><p>法定时限</p></li><li><b>5</b><span>个工作日</span><p>受理时限</p></li><li><b>8</b><span>个工作日</span><p>承诺时限</p></li><li><b>0</b><span>次</span><p>到现场次数</p></li></ul><div class="item-btn"><a href="javascript:void(0)" class="btn-blue" onclick="zxbl()">在线办理</a><a href="javascript:void(0)" class="btn-line" onclick="shoucang()">收藏</a><a href="javascript:void(0)" class="btn-line" onclick="window.print()">打印</a></div></div><ul class="bszn-nav"><li><a href="#jbxx">基本信息</a></li><li><a href="#sltj">受理条件</a></li><li><a href="#sqcl">申请材料</a></li><li><a href="#bllc">办理流程</a></li><li><a href="#sdyj">设定依据</a></li><li><a href="#cjwt">常见问题</a></li></ul>${section('jbxx', '基本信息', pairs(BASIC))}${section('sltj', '受理条件', CONDITION.map((c) => `<p>${c}</p>`).join(''))}${section(
    'sqcl',
    '申请材料',
    `<table class="its-table-overview"><thead><tr><th>序号</th><th>材料名称</th><th>材料类型</th><th>材料形式</th><th>来源渠道</th><th>材料必要性</th><th>是否免提交</th><th>空白表格</th></tr></thead><tbody>${MATERIALS.map(
      ([name, kind, source, need, file], i) =>
        `<tr><td>${i + 1}</td><td>${name}</td><td>${kind}</td><td>电子</td><td>${source}</td><td>${need}</td><td>否</td><td>${file ? `<a href="${file}" target="_blank">下载</a>` : '无'}</td></tr>`,
    ).join('')}</tbody></table>`,
  )}${section(
    'bllc',
    '办理流程',
    `<table class="its-table-overview"><thead><tr><th>环节名称</th><th>办理时限</th><th>审查标准</th><th>办理结果</th></tr></thead><tbody>${STEPS.map((s) => `<tr>${s.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
  )}${section(
    'sdyj',
    '设定依据',
    BASIS.map(
      ([law, number, article]) =>
        `<table class="its-table-overview"><tr><th width="16%">法律法规名称</th><td>${law}</td></tr><tr><th>依据文号</th><td>${number}</td></tr><tr><th>条款号</th><td>${article}</td></tr></table>`,
    ).join(''),
  )}${section('cjwt', '常见问题', FAQ.map(([q, a], i) => `<dl class="wt"><dt>问题${i + 1}：${q}</dt><dd>解答：${a}</dd></dl>`).join(''))}
<script>function zxbl(){window.open('${sso}/jis-web/login?appmark=byswt&goto=${encodeURIComponent(back)}')}function shoucang(){location.href='${sso}/jis-web/login?appmark=byswt'}</script>`;
