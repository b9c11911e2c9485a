import type { Addresses } from '../kit/hall.ts';

export const NAME = '《药品经营许可证》（零售）核发';

/** Key of assessment notes 6.2, label, value: what stands in the tables of 基本信息, 窗口办理 and 咨询监督. */
export const BASIC: [string, string, string][] = [
  ['name', '业务办理项名称', NAME],
  ['catalogCode', '基本编码', '000172111003'],
  ['handleItemCode', '业务办理项编码', '11995503MB0F41277X400017211100301'],
  ['itemType', '事项类型', '行政许可'],
  ['useLevel', '行使层级', '县级'],
  ['dept', '实施主体', '清泽市望溪区市场监督管理局'],
  ['target', '服务对象', '企业法人、非法人企业'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20（个工作日）'],
  ['promiseLimit', '承诺办结时限', '8（个工作日）'],
  ['visits', '到办事现场次数', '0次'],
  ['onlineDepth', '网上办理深度', '互联网办理、互联网办理结果信息反馈、互联网电子证照反馈'],
  ['fee', '是否收费', '否'],
  ['delivery', '送达方式', '电子证照送达；邮寄送达'],
];
export const CONTACT: [string, string, string][] = [
  ['place', '办理地点', '清泽市望溪区锦屏路118号区政务服务中心一楼A区“企业开办”专窗（A03号窗口）'],
  ['time', '办理时间', '周一至周五 上午9:00-12:00，下午13:30-17:00（法定节假日除外）'],
  ['consult', '咨询方式', '0971-6620318'],
  ['complain', '监督投诉方式', '0971-6620345'],
];
export const CONDITION = [
  '（一）具有依法经过资格认定的药师或者其他药学技术人员；',
  '（二）具有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境；',
  '（三）具有与所经营药品相适应的质量管理机构或者人员；',
  '（四）具有保证药品质量的规章制度，并建立药品追溯体系。',
];
/** Name, original or copy, medium, need, source, note, form: address of its blank. */
export const MATERIALS: [string, string, string, string, string, string, string][] = [
  ['药品经营许可证申请表', '原件', '电子', '必要', '申请人自备', '在线填写后电子签章', '/wxq/fj/sqb01.doc'],
  ['营业执照', '复印件', '电子', '必要', '政府部门核发', '免提交：已关联电子证照，由系统自动调取', ''],
  ['药师或药学技术人员资格证书', '原件', '电子', '必要', '政府部门核发', '上传彩色扫描件', ''],
  ['营业场所和仓库平面布置图及房屋使用权证明', '原件', '电子', '必要', '申请人自备', '标注长宽和面积', ''],
  ['质量管理制度及设施设备目录', '原件', '电子', '必要', '申请人自备', '加盖公章后扫描上传', '/wxq/fj/zlml.docx'],
  ['药品经营企业守法承诺书', '原件', '电子', '非必要', '申请人自备', '适用于仅经营乙类非处方药', '/wxq/fj/cns.doc'],
];
const STEPS: [string, string, string, string][] = [
  ['受理', '1个工作日', '材料齐全，符合法定形式', '受理通知书'],
  ['审核', '4个工作日', '书面审查，并组织现场检查', '现场检查记录'],
  ['审批', '1个工作日', '符合药品管理法第五十二条', '审批意见'],
  ['办结', '1个工作日', '制作决定书和许可证', '准予许可决定书'],
  ['送达', '1个工作日', '按申请人选择的方式送达', '药品经营许可证'],
];

const table = (rows: [string, string, string][]): string => {
  const cells = rows.map(([, k, v]) => `<th>${k}</th><td><p class="matters-truncate">${v}</p></td>`);
  return `<table class="matters-table">${cells
    .flatMap((cell, i) => (i % 2 === 0 ? [`<tr>${cell}${cells[i + 1] ?? '<th></th><td></td>'}</tr>`] : []))
    .join('')}</table>`;
};

/** Left column of anchors, two label-value pairs a row, long texts cut to two lines until 展开. */
export function guide(at: Addresses): string {
  const parts: [string, string][] = [
    ['基本信息', table(BASIC)],
    [
      '受理条件',
      `<div class="cut">${CONDITION.map((p) => `<p>${p}</p>`).join('')}</div><a href="javascript:;" class="more" onclick="this.previousElementSibling.className='';this.remove()">展开 ∨</a>`,
    ],
    [
      '申请材料',
      `<table class="matters-table cl"><tr>${['序号', '材料名称', '材料类型', '材料形式', '材料必要性', '来源渠道', '填报须知', '空白表格', '示例样本'].map((h) => `<th>${h}</th>`).join('')}</tr>${MATERIALS.map(
        ([name, type, form, need, source, note, file], i) =>
          `<tr><td>${i + 1}</td><td>${name}</td><td>${type}</td><td>${form}</td><td>${need}</td><td>${source}</td><td>${note}</td><td>${file ? `<a href="${file}" target="_blank">下载</a>` : '—'}</td><td>—</td></tr>`,
      ).join('')}</table>`,
    ],
    [
      '办理流程',
      `<ul class="tabs"><li class="on" onclick="tb(this,0)">网上办理流程</li><li onclick="tb(this,1)">窗口办理流程</li></ul><div class="tc"><table class="matters-table"><tr><th>环节名称</th><th>办理时限</th><th>审查标准</th><th>办理结果</th></tr>${STEPS.map((s) => `<tr>${s.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table></div><div class="tc" style="display:none"><p>申请人到望溪区政务服务中心取号，窗口人员一次性告知并接收材料，后续环节与网上办理相同。</p></div>`,
    ],
    [
      '审批结果',
      '<p>结果名称：药品经营许可证　结果类型：证照　结果样本：<a href="/wxq/fj/yb.svg" target="_blank">查看样本</a></p>',
    ],
    [
      '设定依据',
      '<table class="matters-table"><tr><th>法律法规名称</th><td>《中华人民共和国药品管理法》</td></tr><tr><th>依据文号</th><td>中华人民共和国主席令第31号</td></tr><tr><th>条款号</th><td>第五十一条</td></tr><tr><th>条款内容</th><td>从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。</td></tr><tr><th>颁布机关</th><td>全国人民代表大会常务委员会</td></tr></table>',
    ],
    ['窗口办理', table(CONTACT.slice(0, 2))],
    ['咨询监督', table(CONTACT.slice(2))],
    ['常见问题', '<p><b>问：同一地址能否申请两个药品经营许可证？</b></p><p>答：不能，一个地址只核发一个许可证。</p>'],
  ];
  return `<div class="gd"><div class="nav">${parts.map(([t], i) => `<a href="#div_step_${i + 1}">${t}</a>`).join('')}</div><div class="con"><h1>${NAME}</h1><p class="btns"><a class="zxbl" href="javascript:void(0);" onclick="zxbl('11995503MB0F41277X400017211100301')">在线办理</a><a class="sc" href="javascript:void(0);" onclick="needLogin()">收藏</a><a class="sc" href="javascript:window.print()">打印</a></p>${parts
    .map(([t, html], i) => `<h2 class="matters-subtitle" id="div_step_${i + 1}">${t}</h2>${html}`)
    .join(
      '',
    )}</div></div><script>function tb(l,n){var u=l.parentNode;[].forEach.call(u.children,function(x,i){x.className=i===n?'on':'';});var t=u.parentNode.querySelectorAll('.tc');t[0].style.display=n?'none':'';t[1].style.display=n?'':'none'}
function needLogin(){if(confirm('您还未登录，请先登录后再进行操作！'))window.open(LOGIN)}
var LOGIN='${at['sso']}/uias/login?appid=wxq_zwfw&gotoUrl='+encodeURIComponent(btoa(location.href));
function zxbl(code){window.open(LOGIN+'&item='+code)}</script>`;
}
