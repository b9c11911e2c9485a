import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';

/** Code of the region, its name as the page head says it. */
export const PROVINCE = '990070000000';
export const CITY = '997800000000';
export const DISTRICT = '997803000000';
export const CITIES: [string, string][] = [
  ['996700000000', '江夏州市'],
  [CITY, '楚丰市'],
  ['996600000000', '云泽市'],
];
export const DISTRICTS: Record<string, [string, string][]> = {
  [CITY]: [
    ['997802000000', '沙洲区'],
    [DISTRICT, '鹤林区'],
    ['997822000000', '竹陵县'],
  ],
  '996700000000': [['996702000000', '江北区']],
  '996600000000': [['996602000000', '泽口区']],
};
export function nameOf(code: string): string {
  const city = CITIES.find(([c]) => c === code);
  if (city) return city[1];
  for (const [parent, list] of Object.entries(DISTRICTS)) {
    const found = list.find(([c]) => c === code);
    if (found) return `${CITIES.find(([c]) => c === parent)?.[1]}${found[1]}`;
  }
  return '楚岚省';
}

export const columns = press(
  ['新闻动态', '通知公告', '政策解读'],
  (n) => `/webview/news/list.html?columnId=${n + 1}`,
  (n, m) => `/webview/news/detail.html?columnId=${n + 1}&newsId=${7000 + n * 60 + m}`,
  7,
);
/** A column that was opened and forgotten. */
export const EMPTY = { name: '督查曝光', path: '/webview/news/list.html?columnId=8' };

const STYLE = `body,p,ul,h3{margin:0;padding:0}body{font:14px/26px "PingFang SC","Microsoft YaHei",Arial;color:#333;background:#f5f6fa;min-width:1200px}li{list-style:none}a{color:#333;text-decoration:none}.wrap{width:1180px;margin:0 auto}.head{background:#fff;border-bottom:2px solid #c7000b;padding:14px 0}.head b{font-size:26px;color:#c7000b}.areaname{margin-left:20px;color:#c7000b}.chg{margin-left:6px;font-size:12px;color:#06c;cursor:pointer}.menu{background:#c7000b}.menu a{color:#fff;line-height:44px;padding:0 20px}.card{background:#fff;padding:16px;margin-top:12px}.item-row{border-bottom:1px solid #eee;line-height:46px;position:relative;overflow:visible}.item-row .dept{color:#999;margin-left:20px}.zxbl{position:absolute;right:0;top:8px;line-height:30px;width:110px;text-align:center;background:#c7000b;color:#fff;cursor:pointer}.zxbl .drop{display:none;position:absolute;top:30px;left:0;width:108px;background:#fff;border:1px solid #ddd;z-index:9}.zxbl:hover .drop{display:block}.drop p{color:#333}.drop p:hover{background:#fbeaea}.row{display:flex;border-bottom:1px solid #f0f0f0}.row .k{width:180px;color:#888}.row .v{flex:1}.tabs li{display:inline-block;padding:0 16px;line-height:40px;cursor:pointer}.tabs li.cur{color:#c7000b;border-bottom:2px solid #c7000b}.panel{display:none}.panel.cur{display:block}.clb{width:100%;border-collapse:collapse}.clb td,.clb th{border:1px solid #e4e4e4;padding:6px 10px;text-align:left}.tag{font-style:normal;color:#c7000b;border:1px solid #c7000b;padding:0 4px;font-size:12px}.btn{display:inline-block;background:#c7000b;color:#fff;padding:4px 26px;cursor:pointer}.mask{display:none;position:fixed;inset:0;background:rgba(0,0,0,.4);z-index:50}.H_box{position:absolute;left:50%;top:120px;width:640px;margin-left:-320px;background:#fff;padding:20px}.H_box li{display:inline-block;padding:2px 14px;cursor:pointer}.H_box li.cur{background:#c7000b;color:#fff}.side{position:fixed;right:6px;top:240px;background:#fff;border:1px solid #ddd;width:70px;text-align:center}.side a{display:block;border-bottom:1px solid #eee}.foot{background:#444;color:#ccc;padding:20px 0;margin-top:20px}.foot a{color:#ccc;margin-right:12px}.theme{display:inline-block;margin-right:20px;cursor:pointer}`;

/** The platform's frame: the region is what the cookie says, and only the layer's 确定 changes it. */
export const frame =
  (at: Addresses, code: string) =>
  (title: string, body: string): string =>
    `<!doctype html><html lang="zh-CN"><head><meta charset="UTF-8"><meta http-equiv="pragma" content="no-cache"><title>${title}</title><style>${STYLE}</style><script src="${at['ext']}/hm.js" async></script></head><body><div class="head"><div class="wrap"><b>楚岚政务服务网</b><span class="areaname" id="areaName">${nameOf(code)}</span><span class="chg" onclick="qh.open()">[切换站点]</span><span style="float:right"><input id="kw" style="width:280px;height:32px" placeholder="搜事项、搜服务"> <span class="btn" id="soBtn" onclick="so()">搜索</span>　<a href="${at['sso']}/uias/login?appCode=clzwfw">登录</a></span></div></div><div class="menu"><div class="wrap"><a href="/webview/index.html">首页</a><a href="/webview/bszn/list.html?type=gr">个人办事</a><a href="/webview/bszn/list.html?type=fr">法人办事</a><a href="/webview/hd/wyzx.html">我要咨询</a><a href="/webview/hd/tsjy.html">投诉建议</a>${columns.map((c) => `<a href="${c.path.replaceAll('&', '&amp;')}">${c.name}</a>`).join('')}<a href="${EMPTY.path}">${EMPTY.name}</a></div></div><div class="wrap">${body}</div><div class="side"><a href="/webview/hd/zxbb.html" target="_blank">在线帮办</a><a href="/webview/hd/wyzx.html">我要咨询</a></div><div class="foot"><div class="wrap"><p>${friends(
      at['ext'],
      22,
    )
      .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
      .join(
        '',
      )}<a href="${at['ext']}/szhb/" target="_blank">数字楚岚建设成果展</a></p><p>主办：楚岚省数据局　技术支持电话：0960-8800123（仅受理系统故障）　楚ICP备05070001号-7</p></div></div>
<div class="mask" id="qhMask"><div class="H_box"><p>当前站点：${nameOf(code)}</p><ul id="cityShi">${CITIES.map(([c, n]) => `<li data-code="${c}">${n}</li>`).join('')}</ul><ul id="cityQu"></ul><p style="text-align:right"><span class="btn sure">确定</span> <span class="chg" onclick="document.getElementById('qhMask').style.display='none'">取消</span></p></div></div>
<script>
var qh={code:'',open:function(){document.getElementById('qhMask').style.display='block'}};
function post(u,d,f){var x=new XMLHttpRequest();x.open('POST',u);x.setRequestHeader('Content-Type','application/x-www-form-urlencoded');x.onload=function(){var r=JSON.parse(x.responseText);f(JSON.parse(r.data))};x.send(d)}
function pick(ul,li){[].forEach.call(ul.children,function(x){x.className=''});li.className='cur';qh.code=li.getAttribute('data-code')}
(function(){var s=document.getElementById('cityShi'),q=document.getElementById('cityQu');
s.onclick=function(e){if(e.target.tagName!='LI')return;pick(s,e.target);q.innerHTML='';var x=new XMLHttpRequest();x.open('GET','/web/area/children?code='+qh.code);x.onload=function(){q.innerHTML=JSON.parse(x.responseText).map(function(a){return '<li data-code="'+a[0]+'">'+a[1]+'</li>'}).join('')};x.send()};
q.onclick=function(e){if(e.target.tagName=='LI')pick(q,e.target)};
document.querySelector('#qhMask .sure').onclick=function(){if(!qh.code)return alert('请选择站点');document.cookie='regionCode='+qh.code+';path=/';location.href='/webview/index.html'};})();
function so(){var k=document.getElementById('kw').value;if(k)location.href='/webview/bszn/search.html?kw='+encodeURIComponent(k)}
function draw(el,list){el.innerHTML=list.map(function(i){return '<div class="item-row"><span class="item-name">'+i.name+'</span><span class="dept">'+i.dept+'</span><div class="zxbl">在线办理 ▾<div class="drop"><p data-go="zn" data-id="'+i.id+'">办事指南</p><p data-go="bl" data-id="'+i.id+'">立即办理</p><p data-go="zx">我要咨询</p></div></div></div>'}).join('')||'<p>没有查询到相关事项</p>'}
document.addEventListener('click',function(e){var g=e.target.getAttribute&&e.target.getAttribute('data-go');if(!g)return;var id=e.target.getAttribute('data-id');if(g=='zx')location.href='/webview/hd/wyzx.html';if(g=='zn')location.href='/webview/bszn/bsznpage.html?transactCode='+id;if(g=='bl'){if(id=='CL70A31F5')window.open('${at['apply']}/ykypt/apply.html?transactCode='+id);else alert('该事项暂未开通网上办理，请到窗口办理')}});
</script></body></html>`;
