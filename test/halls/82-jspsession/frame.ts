import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';
import { AREA, isCounty, nameOf, PROVINCE, placeOf } from './items.ts';

/** Who is asking, where: what a page needs to know. */
export interface Context {
  at: Addresses;
  /** The region that the session holds. */
  area: string;
}

export const columns = press(
  ['通知公告', '工作动态', '政策法规', '他山之石'],
  (n) => `/snzw/news/list.jsp?lm=${n + 1}`,
  (n, m) => `/snzw/news/view.jsp?xxid=${8200 + n * 40 + m}`,
  9,
);
const PROVINCES =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆';

const CSS = `body,ul,li,p,dl,dd,h2,h3,form,fieldset{margin:0;padding:0}body{font:14px/24px "微软雅黑",SimSun;color:#333;min-width:1200px}ul{list-style:none}a{color:#333;text-decoration:none}a:hover{color:#c00}img{border:0}.main{width:1180px;margin:0 auto}.toolbar{height:32px;line-height:32px;background:#f2f2f2;font-size:12px}.toolbar .r{float:right}.head{height:130px;background:#1b61ad;color:#fff}.head h1{float:left;font-size:32px;margin:34px 0 0;line-height:48px}.xzdq{float:left;margin:46px 0 0 26px;border:1px solid #8fb8e6;padding:2px 12px;cursor:pointer;border-radius:2px}.ss{float:right;margin-top:44px}.ss input{width:300px;height:36px;border:0;padding:0 10px;vertical-align:middle}.ss button,.layui-btn{display:inline-block;height:36px;line-height:36px;padding:0 18px;background:#ff9c00;color:#fff;border:0;cursor:pointer;vertical-align:middle}.layui-btn-normal{background:#1e9fff}.layui-btn-xs{height:22px;line-height:22px;padding:0 6px;font-size:12px}.layui-btn-disabled{background:#fbfbfb;border:1px solid #e6e6e6;color:#c9c9c9!important;cursor:not-allowed}.layui-nav{background:#134a87;height:46px}.layui-nav-item{float:left;position:relative}.layui-nav-item>a{color:#fff;display:block;padding:0 24px;line-height:46px;font-size:16px}.layui-nav-child{display:none;position:absolute;top:46px;left:0;background:#fff;border:1px solid #d2d2d2;z-index:30;width:130px}.layui-nav-child a{display:block;padding:5px 18px}.layui-nav-item:hover .layui-nav-child{display:block}.wz{line-height:42px;color:#888}.lm{border:1px solid #ddd;margin-top:14px;overflow:hidden;padding-bottom:8px}.lm h3{background:#f6f6f6;border-bottom:2px solid #1b61ad;line-height:38px;padding:0 14px;font-size:16px}.lm h3 a{float:right;font-size:12px;font-weight:normal}.half{float:left;width:580px;margin-right:6px}.ls li{line-height:30px;padding:0 14px;overflow:hidden;height:30px}.ls span{float:right;color:#999}.gz li{float:left;width:16.6%;text-align:center;line-height:40px}.layui-tab-title{border-bottom:1px solid #e6e6e6;height:40px;line-height:40px}.layui-tab-title li{display:inline-block;padding:0 24px;cursor:pointer}.layui-tab-title .layui-this{color:#1b61ad;border-bottom:2px solid #1b61ad}.layui-tab-item{display:none;overflow:hidden;padding:8px 0}.layui-show{display:block}.layui-table{width:100%;border-collapse:collapse;margin:10px 0}.layui-table td,.layui-table th{border:1px solid #e6e6e6;padding:8px 12px;text-align:left;font-weight:normal}.layui-table .tit,.layui-table th{background:#f8f8f8;color:#666}.layui-elem-field{border:1px solid #e6e6e6;margin:16px 0;padding:0 16px 12px}.layui-elem-field legend{font-size:18px;color:#1b61ad;padding:0 10px}.layui-laypage a,.layui-laypage span{display:inline-block;border:1px solid #e2e2e2;padding:0 13px;line-height:28px;margin-left:-1px}.layui-laypage .layui-laypage-curr{background:#1b61ad;color:#fff}.layui-layer-shade{position:fixed;left:0;top:0;right:0;bottom:0;background:#000;opacity:.4;z-index:190}.layui-layer{position:fixed;left:50%;margin-left:-330px;top:110px;width:660px;background:#fff;z-index:191}.layui-layer-title{background:#f8f8f8;border-bottom:1px solid #eee;line-height:42px;padding:0 20px}.layui-layer-close{float:right;cursor:pointer;font-size:18px}.layui-layer-msg{position:fixed;left:44%;top:46%;background:rgba(0,0,0,.7);color:#fff;padding:12px 24px;z-index:200}.layui-fixbar{position:fixed;right:10px;bottom:60px;z-index:60}.layui-fixbar li{width:64px;background:#1b61ad;margin-bottom:2px;text-align:center;font-size:12px;line-height:18px;padding:8px 0}.layui-fixbar a{color:#fff}.bot{background:#f2f2f2;border-top:3px solid #1b61ad;margin-top:24px;padding:14px 0;text-align:center;font-size:12px}.bot select{width:180px;margin:0 6px}`;

/** The frame of every page; the words at the top follow the session. */
export function frame({ at, area }: Context, title: string, body: string): string {
  const here = placeOf(area);
  const talk = area === AREA ? `${at['gov']}/hdjl/zxly.htm` : '/snzw/hdjl/zixun.jsp';
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1" /><title>${title}-松嫩政务服务网</title><style type="text/css">${CSS}</style></head><body>
<div class="toolbar"><div class="main"><span class="r"><a href="javascript:void(0)" onclick="wzazl()">无障碍助览</a> | <a href="/snzw/zzb/index.jsp">长者专区</a> | <a href="${at['sso']}/jis/login.do?appid=snzw">登录</a> | <a href="${at['sso']}/jis/reg.do">注册</a></span>欢迎访问松嫩政务服务网！ <a href="javascript:;" onclick="this.style.behavior='url(#default#homepage)';layermsg('请在浏览器设置中手动设置')">设为首页</a></div></div>
<div class="head"><div class="main"><h1>松嫩政务服务网</h1><div class="xzdq" onclick="openArea()"><b id="nowArea">${nameOf(area)}</b> [选择地区]</div><div class="ss"><form action="/snzw/search/index.jsp" method="get" onsubmit="return chk()"><input type="text" name="keyword" id="keyword" placeholder="请输入您要办理的事项" maxlength="40"><button type="submit">搜 索</button></form></div></div></div>
<ul class="layui-nav"><div class="main"><li class="layui-nav-item"><a href="/snzw/index.jsp">首 页</a></li><li class="layui-nav-item"><a href="/snzw/fwsx/list.jsp?fwdx=gr">个人办事</a></li><li class="layui-nav-item"><a href="/snzw/fwsx/list.jsp?fwdx=fr">法人办事</a></li><li class="layui-nav-item"><a href="/snzw/bmfw/index.jsp">部门窗口</a></li><li class="layui-nav-item"><a href="/snzw/zjcs/index.jsp">中介超市</a></li><li class="layui-nav-item"><a href="/snzw/hcp/index.jsp">好差评</a></li><li class="layui-nav-item"><a href="javascript:;">互动交流</a><dl class="layui-nav-child"><dd><a href="${talk}" target="_blank">我要咨询</a></dd><dd><a href="/snzw/hdjl/tousu.jsp" target="_blank">我要投诉</a></dd><dd><a href="/snzw/hdjl/rexian.jsp">12345热线</a></dd></dl></li><li class="layui-nav-item"><a href="/snzw/help/index.jsp">帮助指南</a></li></div></ul>
<!--[if lt IE 9]><div style="background:#ffc">您的浏览器版本过低，建议使用IE10以上版本</div><![endif]-->
<div class="main">${body}</div>
<div class="bot"><div class="main"><p>友情链接：<select onchange="if(this.value)window.open(this.value)"><option value="">各省（区、市）政务服务网</option>${PROVINCES.split(
    ' ',
  )
    .map((p, n) => `<option value="${at['ext']}/u${(n % 30) + 1}/">${p}</option>`)
    .join(
      '',
    )}</select><select onchange="if(this.value)window.open(this.value)"><option value="">国务院部门网站</option>${friends(
    at['ext'],
    18,
  )
    .map((f) => `<option value="${f.url}">${f.name}</option>`)
    .join('')}</select></p><p>${friends(at['ext'], 14)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      ' | ',
    )} | <a href="${at['ext']}/snxx/" target="_blank">松嫩企业信用</a></p><p><a href="/snzw/help/about.jsp">关于我们</a> | <a href="/snzw/help/sitemap.jsp">网站地图</a> | <a href="javascript:void(0)" onclick="layermsg('请拨打12345反映网站问题')">政府网站找错</a></p><p>主办：松嫩省营商环境建设监督局　承办：松嫩省政务大数据中心　松ICP备15008233号-2　政务服务热线：12345</p><p>建议使用1366*768分辨率，IE10.0以上版本浏览器</p><p><img src="${at['ext']}/badge.svg" width="60" alt="党政机关"></p></div></div>
<ul class="layui-fixbar"><li><a href="/snzw/znkf/index.jsp" target="_blank">智能<br>问答</a></li><li><a href="${talk}" target="_blank">我要<br>咨询</a></li><li><a href="/snzw/hdjl/tousu.jsp" target="_blank">我要<br>投诉</a></li><li><a href="javascript:;" onclick="scrollTo(0,0)">TOP</a></li></ul>
<script type="text/javascript" src="${at['ext']}/hm.js"></script>
<script type="text/javascript">
function layermsg(t){var d=document.createElement('div');d.className='layui-layer-msg';d.innerHTML=t;document.body.appendChild(d);setTimeout(function(){document.body.removeChild(d)},2000)}
function chk(){if(document.getElementById('keyword').value.replace(/\\s/g,'')==''){layermsg('请输入关键字');return false}return true}
function closeLayer(){var l=document.querySelectorAll('.layui-layer,.layui-layer-shade'),i;for(i=0;i<l.length;i++)l[i].parentNode.removeChild(l[i])}
function openArea(){var s=document.createElement('div');s.className='layui-layer-shade';document.body.appendChild(s);var d=document.createElement('div');d.className='layui-layer layui-layer-iframe';d.innerHTML='<div class="layui-layer-title">请选择地区<span class="layui-layer-close" onclick="closeLayer()">×</span></div><div class="layui-layer-content"><iframe src="/snzw/area/choose.jsp?t='+new Date().getTime()+'" width="660" height="330" frameborder="0"></iframe></div>';document.body.appendChild(d)}
function setArea(c){var x=new XMLHttpRequest();x.open('GET','/snzw/area/setArea.do?areaCode='+c+'&r='+Math.random());x.onload=function(){if(JSON.parse(x.responseText).success)window.location.href='/snzw/index.jsp'};x.send()}
function tabc(el){var t=el.parentNode.children,b=el.parentNode.parentNode.querySelectorAll('.layui-tab-item'),i;for(i=0;i<t.length;i++){t[i].className=t[i]===el?'layui-this':'';b[i].className='layui-tab-item'+(t[i]===el?' layui-show':'')}}
function viewItem(id){window.open('/snzw/bszn/bsznDetail.jsp?itemId='+id)}
function zxsb(id){window.open('${at['sso']}/jis/login.do?appid=wssb&gotoUrl='+encodeURIComponent(encodeURIComponent('/wssb/apply.do?itemId='+id)))}
function wzazl(){document.body.style.fontSize=document.body.style.fontSize?'':'18px'}
</script>
<!-- ${here} ${isCounty(area) ? 'county' : area === PROVINCE ? 'province' : 'city'} -->
</body></html>`;
}
