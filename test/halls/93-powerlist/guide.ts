import type { Addresses } from '../kit/hall.ts';
import { DISTRICT } from './areas.ts';
import { login, page } from './frame.ts';
import { ID, NAME } from './items.ts';
import { CHIPS, table } from './papers.ts';

type Line = [key: string, label: string, value: string];

/** The first six are shown; the rest comes with 展开更多. */
export const BASIC: Line[] = [
  ['name', '事项名称', NAME],
  ['plainName', '日常用语', '开药店'],
  ['itemType', '事项类型', '行政许可'],
  ['dept', '实施主体', '棠州市苕西区市场监督管理局'],
  ['target', '服务对象', '企业法人、非法人企业、个体工商户'],
  ['projectType', '办件类型', '承诺件'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', '11930504MB1A73902K4000172111003'],
  ['handleItemCode', '业务办理项编码', '11930504MB1A73902K400017211100302'],
  ['useLevel', '行使层级', '县级'],
  ['', '实施主体性质', '法定机关'],
  ['', '权力来源', '法定本级行使'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '6个工作日'],
  ['visits', '到办事现场次数', '0次'],
  ['visitReason', '必须现场办理原因说明', '无'],
  ['onlineDepth', '网上办理深度', '全程网办（Ⅳ级）'],
  ['handleForm', '办理形式', '网上办理、窗口办理、快递申请'],
  ['scope', '通办范围', '全市'],
  ['', '是否支持预约办理', '是'],
  ['terminal', '是否支持自助终端办理', ''],
  ['', '是否进驻政务大厅', '是'],
  ['special', '特别程序', '现场检查，所需时间计算在承诺办结时限内'],
];
const SHOWN = 6;
export const RESULT: Line[] = [
  ['result', '审批结果名称', '药品经营许可证'],
  ['', '审批结果类型', '证照'],
  ['delivery', '送达方式', '窗口领取、邮寄送达、网上下载电子证照'],
  ['', '是否支持物流快递', '是'],
  ['fee', '是否收费', '不收费'],
  ['payOnline', '是否支持网上支付', '否'],
];
export const PLACE: Line[] = [
  ['place', '办理地点', '棠州市苕西区弁南路688号苕西区政务服务中心二楼市场准入综合窗口15至18号'],
  ['time', '办理时间', '工作日上午8:30—12:00，下午13:30—17:00（夏令时14:00—17:30）'],
  ['traffic', '交通指引', '暂无'],
  ['consult', '咨询电话', '0959-2678812'],
  // One telephone for both.
  ['complain', '监督投诉电话', '0959-2678812'],
];
export const CONDITIONS = [
  '有依法经过资格认定的药师或者其他药学技术人员，经营处方药、甲类非处方药的应当配备执业药师；',
  '有与所经营药品相适应的营业场所、设备、计量器具、仓储设施和卫生环境；',
  '有与所经营药品相适应的质量管理机构或者人员，无药品管理法规定的禁止从业情形；',
  '有保证药品质量的规章制度，具有能满足药品追溯要求的计算机管理系统。',
];
export const BASIS: [law: string, article: string, words: string][] = [
  [
    '中华人民共和国药品管理法（2019年修订）',
    '第五十一条第一款',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  ],
  [
    '药品经营和使用质量监督管理办法（国家市场监督管理总局令第84号）',
    '第十条',
    '从事药品零售活动的，应当具备规定的条件，向所在地市县级药品监督管理部门提出申请。',
  ],
];
export const FAQ: [string, string][] = [
  ['一个执业药师可以同时注册在两家药店吗？', '不可以，执业药师只能在一个执业单位注册并执业。'],
  ['药店的营业场所面积有最低要求吗？', '设在街道的营业场所面积不少于四十平方米，设在乡镇、村的不少于二十平方米。'],
  ['许可证到期怎么办？', '有效期届满前六个月至两个月内，申请换发药品经营许可证。'],
];
export const REMEDY =
  '申请人对本行政许可决定不服的，可以自收到决定之日起六十日内向棠州市苕西区人民政府申请行政复议，或者在六个月内向棠州市苕西区人民法院提起行政诉讼。';
/** The process is a drawing; its words are in no text. */
export const FLOW = ['药品经营许可证核发（零售）办理流程图', '申请 → 受理 → 现场检查 → 审核 → 决定 → 制证送达'];

const kv = (lines: Line[], extra = ''): string =>
  lines
    .map(
      ([, label, value]) =>
        `<div class="kv${extra}"><span class="k">${label}</span><span class="v">${value}</span></div>`,
    )
    .join('');
const block = (id: string, title: string, html: string): string =>
  `<div class="pan" id="${id}"><h3>${title}</h3>${html}</div>`;
const STYLE =
  '<style>.gh{background:#fff;padding:20px 24px;margin-top:14px}.gh h1{font-size:23px;margin:0 0 8px}.gh .box{display:flex;margin:12px 0}.gh .box div{width:180px;color:#888}.gh .box b{font-size:22px;color:#1677d9;font-weight:normal}.gh .op{position:relative}.gh .op a{display:inline-block;margin-right:10px}.gh .btn{color:#fff}.gh .ln{border:1px solid #1677d9;color:#1677d9;border-radius:3px;padding:7px 22px;cursor:pointer}.qr{display:none;position:absolute;left:130px;top:44px;background:#fff;border:1px solid #ccd;padding:12px;z-index:20;text-align:center}.kvs{display:flex;flex-wrap:wrap}.kv{width:50%;padding:6px 0}.kv .k{display:inline-block;width:170px;color:#888}.kv.more{display:none}.kv.one{width:100%}.kvs.all .kv.more{display:block}.fold{text-align:center;color:#1677d9;cursor:pointer}.chip label{display:inline-block;border:1px solid #ccd6e0;border-radius:16px;padding:4px 18px;margin:4px 10px 4px 0;cursor:pointer}.chip input{display:none}.chip .on{background:#1677d9;color:#fff;border-color:#1677d9}.qa dt{cursor:pointer;padding:8px 0;border-top:1px solid #edf1f5}.qa dd{display:none;margin:0;padding:0 0 10px 22px;color:#666}.qa .op+dd{display:block}.mao{position:sticky;top:0;background:#fff;padding:8px 22px;margin-top:14px;z-index:10}.mao a{margin-right:22px}</style>';
const SCRIPT = `<script>(function(){function all(s){return [].slice.call(document.querySelectorAll(s))}var id='${ID}',box=document.getElementById('clList');
function load(){var s=all('.chip').map(function(c){return c.querySelector('input:checked').value}).join('-');box.innerHTML='<div class="none">加载中…</div>';fetch('/hjservice/item/detail/material.do?localInnerCode='+id+'&situation='+s).then(function(r){return r.text()}).then(function(h){box.innerHTML=h})}
all('.chip input').forEach(function(i){i.onchange=function(){all('.chip label').forEach(function(l){l.className=l.firstChild.checked?'on':''});load()}});
document.querySelector('.fold').onclick=function(){var o=document.querySelector('.kvs').classList.toggle('all');this.textContent=o?'收起':'展开更多'};
all('.qa dt').forEach(function(d){d.onclick=function(){d.classList.toggle('op')}});
document.getElementById('zsbl').onclick=function(){var q=document.querySelector('.qr');q.style.display=q.style.display==='block'?'none':'block'};
document.getElementById('wsbl').onclick=function(){window.open('/hjservice/item/apply/start.do?localInnerCode='+id)};load()})()</script>`;

export const ANCHORS: [string, string][] = [
  ['jbxx', '基本信息'],
  ['sltj', '受理条件'],
  ['sqcl', '申请材料'],
  ['bllc', '办理流程'],
  ['jgsf', '结果与收费'],
  ['sdyj', '设定依据'],
  ['bldd', '办理窗口'],
  ['cjwt', '常见问题'],
  ['flqj', '法律救济'],
];
/** The wanted item's guide, without the frame. */
export const sheet = (at: Addresses): string =>
  `${STYLE}<div class="hw"><div class="gh"><h1>${NAME}</h1><div class="box"><div>法定办结时限<br><b>20</b>个工作日</div><div>承诺办结时限<br><b>6</b>个工作日</div><div>到办事现场次数<br><b>0</b>次</div></div><div class="op"><a class="btn" id="wsbl">网上办理</a><a class="ln" id="zsbl">掌上办理</a><a class="ln" href="#bldd">窗口办理</a>　<a href="${login(at, 'collect')}">收藏</a><a href="${page(at, DISTRICT, 'consult/index', { item: ID })}" target="_blank">咨询</a><a href="${page(at, DISTRICT, 'tsjb/complain', { item: ID })}" target="_blank">投诉</a><a href="${page(at, DISTRICT, 'hcp/appraise', { item: ID })}" target="_blank">评价</a><div class="qr"><img src="/images/zlb.svg" width="120" alt="二维码"><br>打开“浣里办”APP扫一扫<br>掌上办理</div></div></div>
<div class="mao">${ANCHORS.map(([id, t]) => `<a href="#${id}">${t}</a>`).join('')}</div>${block(
    'jbxx',
    '基本信息',
    `<div class="kvs">${kv(BASIC.slice(0, SHOWN))}${kv(BASIC.slice(SHOWN), ' more')}</div><div class="fold">展开更多</div>`,
  )}${block('sltj', '受理条件', `<ol>${CONDITIONS.map((c, n) => `<li>${n + 1}. ${c}</li>`).join('')}</ol>`)}${block(
    'sqcl',
    '申请材料',
    `${CHIPS.map(([q, list], n) => `<div class="chip"><p>情形选择：${q}</p>${list.map((o, m) => `<label${m === 0 ? ' class="on"' : ''}><input type="radio" name="qx${n}" value="${m}"${m === 0 ? ' checked' : ''}>${o}</label>`).join('')}</div>`).join('')}<div id="clList"></div>`,
  )}${block('bllc', '办理流程', '<p><img src="/hjfile/flow/5d21f0.svg" alt="流程图" width="720"></p>')}${block(
    'jgsf',
    '结果与收费',
    `<div class="kvs2">${kv(RESULT)}</div><p>结果样本：<a href="/hjfile/result/5d21f1.svg" target="_blank">查看样本</a></p>`,
  )}${block('sdyj', '设定依据', table(['法律法规名称', '条款号', '条款内容'], BASIS))}${block('bldd', '办理窗口', kv(PLACE, ' one'))}${block(
    'cjwt',
    '常见问题',
    `<dl class="qa">${FAQ.map(([q, a]) => `<dt>▸ ${q}</dt><dd>${a}</dd>`).join('')}</dl>`,
  )}${block('flqj', '法律救济', `<p>${REMEDY}</p>`)}</div>${SCRIPT}`;
