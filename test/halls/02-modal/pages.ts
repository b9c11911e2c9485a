import { catalogue } from '../kit/catalogue.ts';
import type { Addresses } from '../kit/hall.ts';
import { press } from '../kit/press.ts';

/** Vendor "海纳": jQuery-like globals, div boxes, .do addresses, GBK on the pages nobody has touched since 2014. */
export const columns = press(
  ['工作动态', '公示公告', '常见问答', '下载中心'],
  (n) => `/col/col1120${n}/index.do`,
  (n, m) => `/art/2026/11/${m + 1}/art_1120${n}_${3300 + m}.do`,
  5,
);

export const items = catalogue({
  count: 40,
  offset: 7,
  dept: '行政审批服务局',
  prefix: '3701050',
  wanted: [{ place: 29, item: { id: '37010588', name: '药品零售企业许可（新开办）' } }],
});

export const REGIONS: Record<string, [string, string][]> = {
  '370000000000': [
    ['370100000000', '历泉市'],
    ['370200000000', '胶澳市'],
    ['370300000000', '淄川市'],
    ['370600000000', '芝罘市'],
  ],
  '370100000000': [
    ['370102000000', '历下区'],
    ['370103000000', '市中区'],
    ['370104000000', '槐荫区'],
    ['370105000000', '天桥区'],
    ['370112000000', '历城区'],
  ],
  '370200000000': [
    ['370202000000', '市南区'],
    ['370203000000', '市北区'],
  ],
};

export const NAMES: Record<string, string> = Object.fromEntries([
  ['370000000000', '沂州省'],
  ...Object.values(REGIONS).flat(),
]);

export function page(title: string, body: string, at: Addresses, extra = ''): string {
  return `<!DOCTYPE html><html><head><title>${title}</title><link rel="stylesheet" href="/css/base.css">${extra}</head><body>
<div id="top"><div class="in"><span id="logosjxl" title="切换区划">切换区划 ▾</span><span class="r"><a href="${at['login']}/jis/front/login.do?goto=${Buffer.from('/').toString('base64')}">登录</a> | <a href="/js/../sso/signout.do">注销</a></span></div></div>
<div class="in">${body}</div>
<div class="in ft"><a href="/inner-archive/2009/index.do">历史存档</a> <a href="###">网站地图</a> <a href="" >手机版</a> <a href="/col/sjkf/index.do">数据开放</a><br>版权所有：沂州省大数据局　鲁ICP备00000号</div></body></html>`;
}

export const CSS = `body{margin:0;font:14px/1.7 "Microsoft YaHei",sans-serif}.in{width:1080px;margin:0 auto}#top{background:#b5121b;color:#fff;padding:6px 0}#top a{color:#fff}.r{float:right}#logosjxl{cursor:pointer}
#ui-zdqh-container{position:fixed;left:20%;top:12%;width:56%;background:#fff;border:2px solid #b5121b;padding:16px;z-index:50;display:none}#ui-zdqh-container li{display:inline-block;padding:4px 14px;cursor:pointer;list-style:none}#ui-zdqh-container li.on{background:#b5121b;color:#fff}
#gg-mask{position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:99}#gg-box{width:460px;margin:140px auto;background:#fff;padding:20px}.tabs span{display:inline-block;padding:4px 20px;border:1px solid #ccc;cursor:pointer}.tabs span.cur{background:#b5121b;color:#fff}.res{border-bottom:1px dashed #ccc;padding:8px}.res b{cursor:pointer;color:#06c}
#login-layer{position:fixed;left:30%;top:15%;width:480px;height:380px;background:#fff;border:1px solid #888;z-index:80}td{border:1px solid #ccc;padding:6px}.l{background:#f7f7f7;width:150px}`;

/** The dialogue is not in the page: the script appends it at load, and fills it from the server at each click. */
export const SWITCHER = `window.onload = function () {
  var d = document.createElement('div'); d.id = 'ui-zdqh-container';
  d.innerHTML = "<h4>请选择区划</h4><div class='cur'>已选：<em id='yx'>沂州省</em></div><ul id='qhul'></ul><button id='qd'>确定</button> <button id='qx'>取消</button>";
  document.body.appendChild(d);
  var code = '370000000000';
  function fill(parent) { var x = new XMLHttpRequest(); x.open('GET', '/sdzw/front/head/findRegionsByParentCode.do?parentCode=' + parent);
    x.onload = function () { var rows = JSON.parse(x.responseText).data; if (!rows.length) return;
      document.getElementById('qhul').innerHTML = rows.map(function (r) { return "<li id=itemt class='item child' onclick=city('" + r.code + "','" + r.name + "')>" + r.name + "</li>"; }).join(''); };
    x.send(); }
  window.city = function (c, n) { code = c; document.getElementById('yx').innerHTML += ' &gt; ' + n; fill(c); };
  document.getElementById('logosjxl').onclick = function () { d.style.display = 'block'; fill('370000000000'); };
  document.getElementById('qx').onclick = function () { d.style.display = 'none'; };
  document.getElementById('qd').onclick = function () { goTourl(code); };
  if (window.afterload) window.afterload();
};
function goTourl(code) { location.href = '/sdzw/switch.do?xzqh=' + code; }`;

export const MATERIALS: [name: string, need: string, form: string, source: string, link: string][] = [
  ['药品经营许可证申请表', '必要', '电子', '申请人自备', '/upload_files/attach/3301.doc'],
  ['药品零售企业验收申请表', '必要', '电子', '申请人自备', '/upload_files/attach/3302.doc'],
  ['营业执照副本', '必要', '电子', '申请人自备', ''],
  ['企业负责人、质量负责人的学历证明', '必要', '电子', '申请人自备', ''],
  ['依法经过资格认定的药师证明', '必要', '电子', '政府部门核发', ''],
  ['拟设营业场所产权证明或租赁合同', '必要', '电子', '申请人自备', ''],
  ['法定代表人授权委托书', '非必要', '电子', '申请人自备', '/upload_files/attach/3303.doc'],
];

export interface Values {
  dept: string;
  promise: string;
  place: string;
  consult: string;
}
export const DISTRICT: Values = {
  dept: '历泉市天桥区行政审批服务局',
  promise: '自受理之日起5个工作日内办结',
  place: '天桥区堤口路西首政务服务大厅2楼B03窗口',
  consult: '0531-85872211',
};
/** What the same address shows to a visitor without the session: the city's own version. */
export const CITY: Values = {
  dept: '历泉市行政审批服务局',
  promise: '自受理之日起12个工作日内办结',
  place: '历泉市龙奥北路1号市政务服务中心',
  consult: '0531-66600123',
};
export const FIXED = {
  legal: '法定20工作日',
  visits: '1次',
  reason: '需现场核验申请材料原件',
  depth: '在线预审（Ⅲ级）',
  fee: '不收费',
  delivery: '电子证照推送；窗口领取',
  time: '周一至周五 上午8:30-12:00 下午13:00-17:00（法定节假日除外）',
  complain: '0531-85872299',
  basis:
    '《中华人民共和国药品管理法》第五十一条第一款：从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  condition:
    '1.具有依法经过资格认定的药师；2.具有与所经营药品相适应的营业场所；3.具有与所经营药品相适应的质量管理机构；4.具有保证所经营药品质量的规章制度。',
  process: '申请→受理→审查（含现场验收）→决定→制证→送达',
};

export function guide(v: Values, at: Addresses): string {
  const row = (a: string, b: string, c?: string, d?: string) =>
    `<tr><td class="l">${a}</td><td${c ? '' : ' colspan="3"'}>${b}</td>${c ? `<td class="l">${c}</td><td>${d}</td>` : ''}</tr>`;
  return `<h2>药品零售企业许可（新开办）</h2><p><a href="javascript:void(0)" onclick="openLogin()" class="wsbl">网上申报</a>　<a href="/hcp/pj.do?id=37010588">我要评价</a></p>
<table width="100%">${row('权力名称', '药品零售企业许可', '办理项名称', '药品零售企业许可（新开办）')}${row('实施机关', v.dept, '权力类型', '行政许可')}${row('法定期限', FIXED.legal, '承诺期限', v.promise)}${row('跑动次数', FIXED.visits, '必须到现场原因', FIXED.reason)}${row('网办深度', FIXED.depth, '收费情况', FIXED.fee)}${row('结果领取方式', FIXED.delivery)}${row('许可条件', FIXED.condition)}${row('审批流程', FIXED.process)}${row('实施依据', FIXED.basis)}${row('窗口地址', v.place)}${row('办公时间', FIXED.time)}${row('业务咨询', v.consult, '投诉电话', FIXED.complain)}</table>
<h3>申报材料</h3><table width="100%"><tr><td class="l">序号</td><td>材料名称</td><td>是否必要</td><td>材料形式</td><td>来源</td><td>表格下载</td></tr>${MATERIALS.map(([n, need, form, source, link], i) => `<tr><td>${i + 1}</td><td>${n}</td><td>${need}</td><td>${form}</td><td>${source}</td><td>${link ? `<a href="${link}">下载</a>` : '－'}</td></tr>`).join('')}</table>
<script>function openLogin(){var d=document.createElement('div');d.id='login-layer';d.innerHTML='<a href="javascript:void(0)" onclick="this.parentNode.remove()" style="float:right">×</a><iframe width="470" height="350" src="${at['login']}/jis/front/login.do?goto=L3hzcC9hcHBseQ%3D%3D"></iframe>';document.body.appendChild(d);}</script>`;
}
