import type { Addresses } from '../kit/hall.ts';

export const NAME = '《药品经营许可证》（零售）核发';
export const UUID = '5b0e7c31-93d4-4e0a-a6f1-20c1d8f76603';

/** Key of the canon, label, value: the grid of 基本信息, two to a line. */
export const BASICS: [string, string, string][] = [
  ['taskCode', '实施编码', '11310066MB2F300660400017211100301'],
  ['itemType', '事项类型', '行政许可'],
  ['dept', '实施主体', '津岚市临江区市场监督管理局'],
  ['useLevel', '行使层级', '区级'],
  ['target', '服务对象', '企业法人、非法人企业、个体工商户'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '6个工作日'],
  ['onlineDepth', '网上办理深度', '全程网办（Ⅳ级）'],
  ['visits', '到办事现场次数', '1次'],
  ['visitReason', '必须现场办理原因', '领取纸质许可证时核验身份'],
  ['scope', '通办范围', '全市通办'],
];

export const CONDITION = [
  '（一）申请人为在本市临江区依法登记的企业、个体工商户；',
  '（二）配备依法经过资格认定的药师或者其他药学技术人员；',
  '（三）营业场所、设备、仓储设施与所经营药品相适应，同一场所经营其他产品的设有独立区域；',
  '（四）有保证药品质量的规章制度，并符合《药品经营质量管理规范》要求。',
];

export const STEPS: [string, string, string][] = [
  ['收件', '0.5个工作日', '窗口或网上收到申请，出具收件凭证'],
  ['受理', '0.5个工作日', '材料齐全、符合法定形式的予以受理'],
  ['审查', '3个工作日', '书面审查并派员现场检查'],
  ['决定', '1个工作日', '作出准予或者不予许可的决定'],
  ['制证与送达', '1个工作日', '制作许可证并按申请人选择的方式送达'],
];

export const BASIS = [
  '《中华人民共和国药品管理法》第五十一条：从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  '《药品经营许可证管理办法》（国家食品药品监督管理局令第6号）第三条、第九条',
];

export const REST: [string, string, string][] = [
  ['fee', '是否收费', '不收费'],
  ['place', '办理地点', '津岚市临江区滨河东路1988号区政务服务中心二层C区18号窗口'],
  ['time', '办理时间', '周一至周五9:00-17:00（法定节假日除外）'],
  ['consult', '咨询电话', '099-66120018'],
  ['complain', '监督投诉电话', '099-66120315'],
  ['delivery', '送达方式', '窗口领取、邮寄送达、电子证照'],
  ['result', '审批结果名称', '药品经营许可证'],
];

/** Name, source, kind, form, need, blank, sample, remark. */
export const MATERIALS: [string, string, string, string, string, string, string, string][] = [
  ['药品经营许可证申请表（零售）', '申请人自备', '原件', '电子', '必要', 'a1', 's1', '在线填写后系统生成'],
  ['营业执照', '市场监管部门', '复印件', '电子', '必要', '', '', '电子证照库调取，免于提交'],
  ['企业负责人、质量负责人的学历证明和执业资格证书', '申请人自备', '复印件', '电子', '必要', '', '', '原件扫描上传'],
  [
    '营业场所平面布置图及房屋使用证明',
    '申请人自备',
    '复印件',
    '纸质和电子',
    '必要',
    '',
    '',
    '网上提交后将纸质件送交窗口',
  ],
  ['质量管理制度目录', '申请人自备', '原件', '电子', '必要', 'a2', '', '按模板填写'],
  ['授权委托书', '申请人自备', '原件', '电子', '非必要', 'a3', 's3', '委托他人办理的提供'],
];

const file = (at: Addresses, id: string, word: string): string =>
  id
    ? `<a href="${at['static']}/wdzl/downAttach.do?attachId=${id}" target="_blank" class="link-blue">${word}</a>`
    : '无';

const cell = ([, label, value]: [string, string, string]): string =>
  `<div class="info-cell"><div class="info-k">${label}</div><div class="info-v" title="${value}">${value}</div></div>`;

const block = (id: string, title: string, body: string): string =>
  `<div class="gd-block" id="${id}"><div class="gd-tit"><i></i>${title}</div><div class="gd-con">${body}</div></div>`;

const BAR = ['查看指南', '选择情形', '填写信息', '上传材料', '选择取件方式', '完成提交'];
export const SITUATIONS = ['新开办单体药店', '新开办药品零售连锁企业门店', '仅经营乙类非处方药的零售企业'];

/** The guide: a step bar, a scroll-spy at the left, blocks at the right, and the layer of situations that 我要办理 opens. */
export const guide = (at: Addresses): string =>
  `<div class="crumb w1200">当前位置：<a href="/govPortals/qjd?organ=JL00LJ">临江区</a> &gt; <a href="/govPortals/fr?organ=JL00LJ">法人办事</a> &gt; 办事指南</div>
<div class="w1200 gd-head"><h2>${NAME}</h2><p class="gd-main">主项名称：药品零售企业经营许可</p><p><span class="tag t1">全程网办</span><span class="tag t2">全市通办</span><span class="tag t3">免交证照</span></p>
<div class="gd-btns"><div class="btn-big" onclick="openQx()">我要办理</div><a class="btn-line" href="javascript:void(0)" onclick="needLogin()">我要收藏</a><a class="btn-line" href="javascript:window.print()">打印</a><a class="btn-line" href="/govPortals/hcp?organ=JL00LJ">好差评</a></div></div>
<ul class="w1200 step-bar">${BAR.map((s, i) => `<li class="${i === 0 ? 'on' : ''}"><em>${i + 1}</em><span>${s}</span></li>`).join('')}</ul>
<div class="w1200 gd-wrap"><ul class="gd-nav">${['基本信息', '受理条件', '申请材料', '办理流程', '收费信息', '设定依据', '办理窗口', '咨询监督', '审批结果'].map((t, i) => `<li><a href="#b${i + 1}">${t}</a></li>`).join('')}</ul><div class="gd-body">
${block('b1', '基本信息', `<div class="info-grid">${BASICS.map(cell).join('')}</div>`)}
${block('b2', '受理条件', CONDITION.map((c) => `<p>${c}</p>`).join(''))}
${block(
  'b3',
  '申请材料',
  `<table class="cl-table"><thead><tr><th width="44">序号</th><th>材料名称</th><th>来源渠道</th><th>材料类型</th><th>材料形式</th><th>材料必要性</th><th>空白表格</th><th>示例样本</th><th>备注</th></tr></thead><tbody>${MATERIALS.map(
    ([name, source, kind, form, need, blank, sample, remark], i) =>
      `<tr><td>${i + 1}</td><td class="tl">${name}</td><td>${source}</td><td>${kind}</td><td>${form}</td><td>${need}</td><td>${file(at, blank, '下载')}</td><td>${file(at, sample, '查看')}</td><td class="tl">${remark}</td></tr>`,
  ).join('')}</tbody></table>`,
)}
${block(
  'b4',
  '办理流程',
  `<ul class="lc-line">${STEPS.map(([n, d, s], i) => `<li><b>${i + 1}</b><h5>${n}</h5><p>办理时限：${d}</p><p>${s}</p></li>`).join('')}</ul>`,
)}
${block('b5', '收费信息', cell(REST[0]!))}
${block('b6', '设定依据', BASIS.map((b) => `<p>${b}</p>`).join(''))}
${block('b7', '办理窗口', REST.slice(1, 3).map(cell).join(''))}
${block('b8', '咨询监督', REST.slice(3, 5).map(cell).join(''))}
${block('b9', '审批结果', REST.slice(5).map(cell).join(''))}
</div></div>
<div class="mask" id="qxMask"><div class="qx-box"><div class="qx-t">请选择办理情形<span class="qx-x" onclick="closeQx()">×</span></div><div class="qx-c"><p>为向您提供精准的申报服务，请选择符合您实际情况的办理情形：</p>${SITUATIONS.map((s, i) => `<div class="qx-i" data-v="${i + 1}" onclick="pickQx(this)"><i class="rd"></i>${s}</div>`).join('')}</div><div class="qx-b"><span class="qx-ok" onclick="okQx()">确定</span><span class="qx-no" onclick="closeQx()">取消</span></div></div></div>
<script>
var qx='';function openQx(){$id('qxMask').style.display='block'}function closeQx(){$id('qxMask').style.display='none'}
function pickQx(o){var l=document.querySelectorAll('.qx-i');for(var i=0;i<l.length;i++)l[i].className='qx-i';o.className='qx-i on';qx=o.getAttribute('data-v')}
function okQx(){if(!qx){alert('请先选择办理情形！');return}closeQx();window.open('/govPortals/zxbl/apply?itemId=${UUID}&organ=JL00LJ&qx='+qx)}
function needLogin(){if(confirm('您还未登录，是否前往登录？'))location.href='${at['sso']}/uc/login.jsp?type=fr'}
</script>`;
