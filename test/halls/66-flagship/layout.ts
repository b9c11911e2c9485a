import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';

export const DISTRICTS: [string, string][] = (
  '黄埠区 HB,徐泾区 XJ,长宁河区 CN,静海寺区 JS,普陀山区 PT,虹江区 HJ,杨树浦区 YP,临江区 LJ,闵水区 MS,宝岛区 BD,' +
  '嘉禾定区 JD,金沙山区 JH,松塔区 ST,青溪浦区 QP,奉贤庄区 FX,崇沙区 CS'
)
  .split(',')
  .map((pair) => pair.split(' ') as [string, string])
  .map(([name, code]) => [`JL00${code}`, name]);

export const CITY_ORGAN = 'JL00SS';

const CSS = `*{margin:0;padding:0;box-sizing:border-box}body{font:14px/1.7 "Microsoft YaHei",sans-serif;color:#333;background:#f5f7fa}a{color:#333;text-decoration:none}ul{list-style:none}.w1200{width:1200px;margin:0 auto;position:relative}.top-bar{height:36px;line-height:36px;background:#eef3fa;font-size:12px}.top-r{position:absolute;right:0;top:0}.top-r a{margin:0 8px}.head{height:110px}.logo{position:absolute;left:0;top:24px;font-size:30px;font-weight:bold;color:#0f5bb5}.area{position:absolute;left:420px;top:36px;z-index:60}.area .cur{cursor:pointer;border:1px solid #0f5bb5;border-radius:16px;padding:6px 18px;color:#0f5bb5}.area-pop{display:none;position:absolute;left:0;top:38px;width:460px;background:#fff;border:1px solid #d4deeb;box-shadow:0 4px 14px rgba(0,0,0,.15);padding:14px}.area-pop li{display:inline-block;width:104px;padding:4px;cursor:pointer}.area-pop li:hover{background:#0f5bb5;color:#fff}.so-box{position:absolute;right:0;top:34px}.so-box input{width:330px;height:40px;border:2px solid #0f5bb5;padding:0 10px}.so-btn{display:inline-block;height:40px;line-height:40px;background:#0f5bb5;color:#fff;padding:0 22px;cursor:pointer;vertical-align:top}.nav{background:#0f5bb5}.nav a{display:inline-block;color:#fff;font-size:17px;line-height:50px;padding:0 34px}.banner{height:260px;background:linear-gradient(90deg,#2f7de1,#8fc1f5);position:relative;overflow:hidden}.banner li{display:none;position:absolute;left:0;top:0;width:100%;height:260px;text-align:center;font-size:34px;line-height:240px}.banner li.on{display:block}.banner li a{color:#fff}.panel{background:#fff;margin:18px auto;padding:16px 22px}.panel>h3{font-size:20px;border-left:5px solid #0f5bb5;padding-left:12px;margin-bottom:12px}.grid a,.grid .g{display:inline-block;width:180px;margin:6px 4px;padding:10px;background:#f3f7fd;text-align:center}.main-item{border-bottom:1px solid #e6ebf2}.mi-t{padding:12px 8px;cursor:pointer;font-size:15px}.mi-t em{float:right;font-style:normal;color:#888}.mi-sub{display:none;padding:0 0 8px 30px}.mi-sub li{line-height:38px;border-top:1px dashed #eee}.mi-sub .op{float:right}.mi-sub .op a{color:#0f5bb5;margin-left:14px}.bm-tab span{display:inline-block;padding:3px 14px;margin:4px;border:1px solid #d8e0ea;cursor:pointer}.bm-tab span.on{background:#0f5bb5;color:#fff}.so-r{border-bottom:1px solid #eee;padding:14px 4px}.so-r h4 a{font-size:16px;color:#0f5bb5}.gd-head{background:#fff;padding:24px 30px;margin-top:12px}.tag{border:1px solid #f60;color:#f60;margin-right:8px;padding:0 8px;font-size:12px}.gd-btns{position:absolute;right:30px;top:40px}.btn-big{display:inline-block;background:#f60;color:#fff;font-size:18px;padding:8px 34px;cursor:pointer}.btn-line{border:1px solid #ccc;padding:6px 16px;margin-left:10px}.step-bar{background:#fff;padding:20px;margin-top:10px;display:flex}.step-bar li{flex:1;text-align:center;color:#999}.step-bar li.on{color:#0f5bb5}.step-bar em{display:block;width:28px;height:28px;line-height:28px;margin:0 auto;border-radius:50%;background:#dde6f1;font-style:normal}.gd-wrap{display:flex;margin-top:12px}.gd-nav{width:150px;background:#fff;height:400px}.gd-nav a{display:block;line-height:42px;text-align:center}.gd-body{flex:1;margin-left:14px}.gd-block{background:#fff;margin-bottom:12px;padding:14px 20px}.gd-tit{font-size:18px;color:#0f5bb5;margin-bottom:10px}.info-grid{display:flex;flex-wrap:wrap}.info-cell{display:flex;width:50%;border:1px solid #e7edf5;min-width:480px}.info-k{width:150px;background:#f3f7fd;padding:8px 10px}.info-v{flex:1;padding:8px 10px}.cl-table{width:100%;border-collapse:collapse}.cl-table td,.cl-table th{border:1px solid #e1e8f1;padding:8px;text-align:center}.cl-table th{background:#f3f7fd}.tl{text-align:left!important}.link-blue{color:#0f5bb5}.lc-line{display:flex}.lc-line li{flex:1;padding:6px}.mask{display:none;position:fixed;left:0;top:0;right:0;bottom:0;background:rgba(0,0,0,.5);z-index:200}.qx-box{width:560px;margin:140px auto;background:#fff}.qx-t{background:#0f5bb5;color:#fff;padding:10px 16px}.qx-x{float:right;cursor:pointer}.qx-c{padding:20px}.qx-i{border:1px solid #dce4ee;padding:10px;margin-top:10px;cursor:pointer}.qx-i.on{border-color:#0f5bb5;color:#0f5bb5}.qx-b{text-align:center;padding:0 0 20px}.qx-b span{display:inline-block;padding:6px 30px;margin:0 8px;cursor:pointer;border:1px solid #0f5bb5}.foot{background:#2b3a4f;color:#c9d3e0;padding:24px 0;margin-top:30px;font-size:13px}.foot a{color:#c9d3e0}.yqlj select{width:220px;height:32px;margin-right:16px}.right-bar{position:fixed;right:0;top:260px;width:74px;background:#fff;box-shadow:0 0 8px rgba(0,0,0,.2);z-index:90;font-size:12px;text-align:center}.right-bar a{display:block;padding:10px 4px;border-bottom:1px solid #eee}table.bd{width:100%;border-collapse:collapse}table.bd td,table.bd th{border:1px solid #dde;padding:6px}.frm p{margin:10px 0}.frm label{display:inline-block;width:120px;text-align:right;margin-right:10px}`;

export interface Ctx {
  at: Addresses;
  organ: string;
}
export const placeOf = (organ: string): string => DISTRICTS.find(([code]) => code === organ)?.[1] ?? '津岚市';

/** Head, navigation, friend links in selects and as a row, foot and the bar at the right: the same on every page. */
export function layout({ at, organ }: Ctx, title: string, body: string): string {
  const place = placeOf(organ);
  const q = organ === CITY_ORGAN ? '' : `?organ=${organ}`;
  const near = friends(at['ext'], 28);
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><meta name="SiteName" content="津岚市人民政府"><meta name="SiteDomain" content="zwdt.jinlan.gov.cn"><meta name="ColumnName" content="一网通办"><title>${title}</title><link rel="shortcut icon" href="/favicon.ico"><style>${CSS}</style></head><body>
<div class="top-bar"><div class="w1200">津岚市人民政府门户网站集约化平台　今天是 <span id="rq"></span><div class="top-r"><a href="${at['sso']}/uc/login.jsp?type=gr">登录</a>|<a href="${at['sso']}/uc/reg.jsp">注册</a>|<a href="javascript:void(0)" onclick="wza()">无障碍</a>|<a href="javascript:void(0)" onclick="zzb()">长者专版</a>|<a href="/govPortals/app">移动端</a></div></div></div>
<div class="w1200 head"><a class="logo" href="/govPortals/index">津岚“一网通办”</a><div class="area" id="areaBox"><div class="cur" onclick="showArea(event)"><em id="curArea">${place}</em> ▾</div><div class="area-pop" id="areaPop"><p style="color:#888">市级</p><ul><li data-o="${CITY_ORGAN}" onclick="chgOrgan(this)">津岚市</li></ul><p style="color:#888">各区</p><ul>${DISTRICTS.map(([o, n]) => `<li data-o="${o}" onclick="chgOrgan(this)">${n}</li>`).join('')}</ul></div></div>
<div class="so-box"><input type="text" id="topKey" autocomplete="off" placeholder="请输入事项名称或关键词" onkeydown="if(event.keyCode==13)doSo()"><span class="so-btn" onclick="doSo()">搜索</span></div></div>
<div class="nav"><div class="w1200"><a href="${q ? `/govPortals/qjd${q}` : '/govPortals/index'}">首页</a><a href="/govPortals/gr${q}">个人办事</a><a href="/govPortals/fr${q}">法人办事</a><a href="/govPortals/bm${q}">部门</a><a href="/govPortals/tszl${q}">特色专栏</a><a href="/govPortals/hcp${q}">好差评</a><a href="/govPortals/hdjl${q}">互动交流</a></div></div>
${body}
<div class="foot"><div class="w1200"><div class="yqlj"><select onchange="goYq(this)"><option value="">国务院部门网站</option>${near
    .slice(0, 16)
    .map((f) => `<option value="${f.url}">${f.name}</option>`)
    .join(
      '',
    )}</select><select onchange="goYq(this)"><option value="">本市区级网站</option><option value="${at['gov']}/">临江区人民政府</option></select></div><p>相关链接：${near
    .slice(14)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      ' | ',
    )} | <a href="${at['ext']}/fgs/" target="_blank">政府公报</a></p><p>主办单位：津岚市人民政府办公厅　承办单位：津岚市大数据中心　网站标识码：9966000001</p><p><a href="${at['ext']}/u1/">津ICP备2026066001号-3</a>　津公网安备 99660102000066号　总客服热线：12345</p><p><img src="${at['ext']}/badge.svg" width="60" height="60" alt="党政机关"></p></div></div>
<div class="right-bar"><a href="javascript:void(0)" onclick="window.open('/znkf/index?from=pc','znkf','width=900,height=640')">智能客服<br>“小岚”</a><a href="/govPortals/bangban${q}">线上<br>人工帮办</a><a href="/govPortals/hdjl${q}">我要咨询</a><a href="/govPortals/app">手机办</a><a href="javascript:scrollTo(0,0)">TOP</a></div>
<script>
function $id(i){return document.getElementById(i)}
var d=new Date();$id('rq').innerHTML=d.getFullYear()+'年'+(d.getMonth()+1)+'月'+d.getDate()+'日';
function showArea(e){e.stopPropagation();var p=$id('areaPop');p.style.display=p.style.display=='block'?'none':'block'}
document.addEventListener('click',function(){$id('areaPop').style.display='none'});
function chgOrgan(o){var c=o.getAttribute('data-o');location.href=c=='${CITY_ORGAN}'?'/govPortals/index':'/govPortals/qjd?organ='+c}
function doSo(){var k=$id('topKey').value.replace(/^\\s+|\\s+$/g,'');if(!k){alert('请输入搜索关键词');return}location.href='/govPortals/search?organ=${organ}&keyword='+encodeURIComponent(k)}
function goYq(s){if(s.value)window.open(s.value)}
function wza(){document.body.style.zoom=document.body.style.zoom=='1.2'?'1':'1.2'}
function zzb(){document.body.style.fontSize=document.body.style.fontSize=='20px'?'14px':'20px'}
</script><script async src="${at['ext']}/hm.js"></script></body></html>`;
}
