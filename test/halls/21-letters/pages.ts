import type { Addresses } from '../kit/hall.ts';

export const MATERIALS = [
  { name: '药品经营许可证申请表', source: '申请人自备', form: '电子', need: '必要', blank: 'ypsqb' },
  { name: '营业执照', source: '政府部门核发（免提交）', form: '电子', need: '必要', blank: '' },
  { name: '执业药师注册证', source: '政府部门核发', form: '电子', need: '必要', blank: '' },
  { name: '营业场所平面布置图', source: '申请人自备', form: '纸质或电子', need: '必要', blank: 'pmt' },
  { name: '药品质量管理制度', source: '申请人自备', form: '电子', need: '非必要', blank: '' },
];

/** Key, label, value. */
export const VALUES: [string, string, string][] = [
  ['name', '事项名称', '药品经营许可证（零售）核发'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', '11440103MB2D0145XT400017211100301'],
  ['dept', '实施主体', '穗城市荔湖区市场监督管理局'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '7个工作日'],
  ['visits', '到办事现场次数', '0次'],
  ['onlineDepth', '网上办理深度', '全程网办（Ⅳ级）'],
  ['fee', '是否收费', '不收费'],
  ['delivery', '结果领取方式', '邮寄送达、电子证照下载'],
  ['place', '办理地点', '穗城市荔湖区多宝路63号政务服务中心2楼B区'],
  ['time', '办理时间', '工作日 9:00-12:00，13:00-17:00'],
  ['consult', '咨询电话', '020-81930001'],
  ['complain', '监督电话', '020-81930112'],
  [
    'condition',
    '受理条件',
    '有依法经过资格认定的药师；有与所经营药品相适应的营业场所和卫生环境；有保证药品质量的规章制度。',
  ],
  ['legalBasis', '设定依据', '《中华人民共和国药品管理法》第五十一条'],
];

export function guide(): string {
  const kv = ([, k, v]: [string, string, string]) =>
    `<div class="kv"><div class="k">${k}</div><div class="v">${v}</div></div>`;
  return `<div class="gcard head"><h2>药品经营许可证（零售）核发</h2><div class="gbtn" data-act="apply">在线申办</div><div class="gbtn" data-act="fav">收藏</div></div>
<div class="gcard"><h3>基本信息</h3>${VALUES.slice(0, 7).map(kv).join('')}<div class="rest" hidden>${VALUES.slice(7, 15).map(kv).join('')}</div><div class="more">展开更多</div></div>
<div class="gcard"><h3>受理条件</h3><p>${VALUES[15]?.[2]}</p></div>
<div class="gcard"><h3>申请材料</h3><div class="mwrap">${MATERIALS.map((m, n) => `<section class="mcard"><header>${n + 1}. <b>${m.name}</b></header><footer><span data-mat="${n}">查看要素</span></footer></section>`).join('')}</div></div>
<div class="gcard"><h3>办理流程</h3><ol class="flow"><li>受理（1个工作日）：材料齐全</li><li>现场核查（4个工作日）：符合规范</li><li>决定（1个工作日）：符合条件</li><li>送达（1个工作日）：发证</li></ol></div>
<div class="gcard"><h3>设定依据</h3><p>${VALUES[16]?.[2]}</p></div><div class="dlg" hidden><div class="dlgbox"></div><span class="dlgx">关闭</span></div>`;
}

export const RATING = `<h2>政务服务好差评</h2><p>数据截至：2026-11-22</p><div class="rt"><b data-rt="0" class="cur">图表</b><b data-rt="1">数据列表</b></div>
<div class="rp"><canvas id="rc" width="600" height="240"></canvas></div>
<div class="rp" hidden><h4>评价渠道分布</h4><table><tr><th>评价渠道</th><th>数量</th><th>占比</th></tr><tr><td>电脑端</td><td>3,201</td><td>35.2%</td></tr><tr><td>小程序</td><td>4,118</td><td>45.3%</td></tr><tr><td>窗口评价器</td><td>1,773</td><td>19.5%</td></tr></table><h4>部门排名</h4><table><tr><th>名次</th><th>部门</th><th>好评率</th></tr><tr><td>1</td><td>市场监督管理局</td><td>99.97%</td></tr><tr><td>2</td><td>公安分局</td><td>99.90%</td></tr></table><h4>差评原因分布</h4><table><tr><td>办理时间长</td><td>41%</td></tr><tr><td>一次性告知不到位</td><td>22%</td></tr></table></div>
<script>(function(){var c=document.getElementById('rc').getContext('2d');[120,180,70].forEach(function(h,i){c.fillStyle='#4a8';c.fillRect(60+i*150,220-h,60,h)})})()</script>`;

export function page(title: string, body: string, at: Addresses, region: string, code: string): string {
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:15px/1.9 "PingFang SC",sans-serif;color:#222}.top{background:#2b6de0;color:#fff;padding:8px 40px;display:flex;gap:24px}.area-now{cursor:pointer}.m{width:1080px;margin:10px auto}.tile,.hotrow,.res-item,.cat,.gbtn,.more,.area s,u,b[data-type],b[data-rt],span[data-mat],.dlgx{cursor:pointer}s,u{text-decoration:none;margin:0 8px;color:#2b6de0}.tiles{display:flex;gap:20px}.tile{padding:16px 30px;background:#eaf2ff}.kv{display:flex;border-bottom:1px solid #eee}.k{width:160px;color:#888}.gcard{border:1px solid #e4e9f2;border-radius:8px;margin:14px 0;padding:12px 20px}.mwrap{display:flex;flex-wrap:wrap;gap:12px}.mcard{width:300px;border:1px solid #ddd;padding:8px}.dlg{position:fixed;top:120px;left:400px;width:480px;background:#fff;border:1px solid #888;padding:16px;z-index:9}[hidden]{display:none!important}.al{position:absolute;top:44px;left:40px;background:#fff;color:#333;border:1px solid #bbb;padding:12px;z-index:8;width:520px}.badge{background:#ffa940;color:#fff;padding:0 6px;margin-right:8px}i{margin-left:12px;color:#999}.cur{color:#2b6de0}b{margin-right:18px}</style></head>
<body data-code="${code}"><div class="top"><span>岭海政务服务网</span><span class="area-now">当前：${region} ▾</span><span data-go="/">首页</span><span class="dl">登录/注册</span></div><div class="al" hidden></div><div class="m">${body}</div><div class="m" style="color:#999">岭海省政务服务和数据管理局主办　技术支持：岭数科技</div><script src="/portal/v2/client.js" data-o="${at['portal']}"></script></body></html>`;
}

/** Everything is heard on the document: no element has a handler or an address of its own. */
export const client = (at: Addresses): string => `
var AL=document.querySelector('.al'),N=0;
function jsonp(parent,then){var f='_jp'+(++N);window[f]=function(d){then(d);delete window[f]};var s=document.createElement('script');s.src='/portal/jsonp/areas?parent='+parent+'&callback='+f;document.head.appendChild(s)}
function chips(l){return l.map(function(a){return '<s data-area="'+a.code+'">'+a.name+'</s>'}).join('')}
function areas(){jsonp('440000000000',function(l){window.LIST=l;var hot=l.filter(function(a){return a.hot});var ls=[];l.forEach(function(a){if(ls.indexOf(a.letter)<0)ls.push(a.letter)});
AL.innerHTML='<div>省本级：<s data-area="440000000000">岭海省</s></div><div class="al-hot">热门城市：'+chips(hot)+'</div><div class="al-let">按首字母：'+ls.map(function(x){return '<u data-letter="'+x+'">'+x+'</u>'}).join('')+'</div><div class="al-city"></div><div class="al-sub"></div>'})}
document.addEventListener('click',function(e){var t=e.target;
 var up=function(sel){return t.closest&&t.closest(sel)};
 if(up('.area-now')){AL.hidden=!AL.hidden;if(!AL.hidden&&!AL.innerHTML)areas();return}
 var a=up('[data-area]');if(a){var c=a.getAttribute('data-area');if(/^\\d{4}00000000$/.test(c)&&c!=='440000000000'){AL.querySelector('.al-sub').innerHTML='加载中…';jsonp(c,function(l){AL.querySelector('.al-sub').innerHTML='<span>区县：</span>'+chips(l)})}else location.href='/portal/v2/index?region='+c;return}
 a=up('[data-letter]');if(a){var L=a.getAttribute('data-letter');AL.querySelector('.al-city').innerHTML=chips(window.LIST.filter(function(x){return x.letter===L}));return}
 a=up('[data-go]');if(a){location.href=a.getAttribute('data-go');return}
 a=up('[data-type]');if(a){var p=document.getElementById('pager');p.type.value=a.getAttribute('data-type');p.pageNo.value=1;p.submit();return}
 a=up('[data-page]');if(a){var p=document.getElementById('pager');p.pageNo.value=a.getAttribute('data-page');p.submit();return}
 a=up('.more');if(a){var r=document.querySelector('.rest');r.hidden=!r.hidden;a.textContent=r.hidden?'展开更多':'收起';return}
 a=up('[data-mat]');if(a){fetch('/portal/api/material?n='+a.getAttribute('data-mat')).then(function(r){return r.json()}).then(function(m){var d=document.querySelector('.dlg');d.querySelector('.dlgbox').innerHTML='<h4>材料要素</h4>'+[['材料名称',m.name],['来源渠道',m.source],['材料形式',m.form],['材料必要性',m.need],['空白表格',m.blank?'<a href="/portal/downFile?fid='+m.blank+'">下载</a>':'无']].map(function(x){return '<div class="kv"><div class="k">'+x[0]+'</div><div class="v">'+x[1]+'</div></div>'}).join('');d.hidden=false});return}
 if(up('.dlgx')){document.querySelector('.dlg').hidden=true;return}
 a=up('[data-act]');if(a){if(a.getAttribute('data-act')==='apply')fetch('/portal/api/applyUrl').then(function(r){return r.json()}).then(function(d){window.open(d.url)});else fetch('/portal/fav/save',{method:'POST'});return}
 a=up('[data-rt]');if(a){var k=+a.getAttribute('data-rt');document.querySelectorAll('.rp').forEach(function(x,i){x.hidden=i!==k});return}
 a=up('[data-cat]');if(a){document.getElementById('cform').innerHTML='<form method="post" action="/portal/complain/commit"><p>标题 <input name="t"></p><p>投诉内容 <textarea name="c"></textarea></p><p>手机 <input name="m"></p><button>提交</button></form>';return}
 if(up('.dl')){location.href='${at['tif']}/sso/login?redirect_uri=%2F';return}
});`;
