import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';

export interface Branch {
  webid: string;
  region: string;
  name: string;
}
export const CITY: Branch = { webid: '1', region: '996900000000', name: '渤阳市' };
export const BRANCHES: Branch[] = [
  { webid: '11', region: '996901000000', name: '西泽区' },
  { webid: '12', region: '996902000000', name: '东泽区' },
  { webid: '13', region: '996921000000', name: '盐陵县' },
  { webid: '14', region: '996981000000', name: '海角市' },
];
export const branchOf = (webid: string | null): Branch => BRANCHES.find((b) => b.webid === webid) ?? CITY;
export const of = ({ webid, region }: Branch): string => `webid=${webid}&amp;regionCode=${region}`;

export const columns = press(
  ['通知公告', '政策文件', '改革动态', '便民提示'],
  (n) => `/col/col6900${n + 1}/index.html`,
  (n, m) => `/art/2026/${n + 3}/${m + 2}/art_6900${n + 1}_${4410 + n * 40 + m}.html`,
  7,
);

const STYLE = `*{box-sizing:border-box}body,ul,dl,dd,h2,h3,p{margin:0;padding:0}body{font:14px/28px "Microsoft YaHei",SimSun,sans-serif;color:#333;background:#f4f7fb}li{list-style:none}a{color:#333;text-decoration:none}.w1200{width:1200px;margin:0 auto;position:relative}.topbar{background:#eaf1fa;height:36px;line-height:36px}.zone{display:inline-block;position:relative}.zone-box{display:none;position:absolute;left:0;top:34px;width:320px;background:#fff;border:1px solid #bcd;padding:10px;z-index:20}.zone:hover .zone-box{display:block}.zone-box a{display:inline-block;width:90px}.logo{font-size:28px;line-height:90px;color:#0b5cad}.so{position:absolute;right:0;top:24px}.so input{width:320px;height:38px;border:1px solid #0b5cad;padding:0 10px}.so a{display:inline-block;width:80px;height:38px;line-height:38px;text-align:center;background:#0b5cad;color:#fff}.nav{background:#0b5cad}.nav a{color:#fff;line-height:46px;padding:0 18px}.main{background:#fff;padding:18px;margin-top:14px;overflow:hidden}.left{float:left;width:240px}.left dt{font-weight:bold;border-left:3px solid #0b5cad;padding-left:8px}.left dd a{display:block;padding-left:20px}.left dd a.on{color:#fff;background:#3a8ee6}.right{margin-left:260px}.sx li{border-bottom:1px dashed #ccc;line-height:40px}.sx li span{float:right;color:#888}.its-table-overview{width:100%;border-collapse:collapse;margin:8px 0}.its-table-overview td,.its-table-overview th{border:1px solid #d6e2f0;padding:6px 10px;text-align:left}.its-table-overview th{background:#f2f7fd;font-weight:normal}.item-num{overflow:hidden}.item-num li{float:left;width:180px;text-align:center}.item-num b{font-size:30px;color:#e60}.btn-blue,.btn-line{display:inline-block;padding:0 24px;margin-right:10px;border:1px solid #0b5cad}.btn-blue{background:#0b5cad;color:#fff}.bszn-nav li{display:inline-block;margin-right:20px}.tab-hd li{display:inline-block;padding:0 22px;cursor:pointer;border-bottom:2px solid transparent}.tab-hd li.on{border-color:#0b5cad;color:#0b5cad}.tab-bd .tab-item{display:none}.tab-bd .tab-item.on{display:block}.wt dt{font-weight:bold}.xuanfu{position:fixed;right:10px;top:260px;background:#fff;border:1px solid #bcd}.xuanfu a{display:block;width:76px;text-align:center;border-bottom:1px solid #eee}.footer{background:#33435a;color:#b9c6d8;margin-top:20px;padding:20px 0}.footer a{color:#b9c6d8;margin-right:10px}`;

/** The frame of every page of the city's portal: the branch stands in the address, and so does all that the frame links to. */
export const frame =
  (at: Addresses, branch: Branch) =>
  (title: string, body: string): string => {
    const whole = branch === CITY ? CITY.name : `${CITY.name}${branch.name}`;
    const home = branch === CITY ? '/' : `/branch/index.do?${of(branch)}`;
    return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1" /><title>${title} - ${whole}政务服务网</title><meta name="SiteName" content="${whole}政务服务网" /><style>${STYLE}</style><script async src="${at['ext']}/hm.js"></script></head><body>
<div class="topbar"><div class="w1200">您现在的位置：<b id="curRegion">${branch.name}</b> <div class="zone">[切换区县]<div class="zone-box"><a href="/">市本级</a>${BRANCHES.map((b) => `<a href="javascript:;" onclick="changeSite('${b.webid}','${b.region}')">${b.name}</a>`).join('')}</div></div><span style="float:right"><a href="${at['sso']}/jis-web/login?appmark=byswt">登录</a> | <a href="${at['sso']}/jis-web/register">注册</a></span></div></div>
<div class="w1200"><div class="logo">${whole}政务服务网</div><div class="so"><input type="text" id="q" placeholder="请输入您要办理的事项" onkeydown="if(event.keyCode==13)doSearch()" /><a href="javascript:void(0);" onclick="doSearch()">搜 索</a></div></div>
<div class="nav"><div class="w1200"><a href="${home}">首页</a><a href="/items/index.do?${of(branch)}&amp;dx=gr">个人服务</a><a href="/items/index.do?${of(branch)}&amp;dx=fr">法人服务</a><a href="/items/index.do?${of(branch)}&amp;by=dept">部门服务</a><a href="/zxzx/index.do?${of(branch)}">网上咨询</a><a href="/ts/index.do?${of(branch)}">我要投诉</a><a href="/hcp/index.do?${of(branch)}">好差评</a></div></div>
<div class="w1200">${body}</div>
<div class="xuanfu"><a href="/znkf/index.html" target="_blank">智能客服</a><a href="javascript:void(0)" onclick="scrollTo(0,0)">返回顶部</a></div>
<div class="footer"><div class="w1200"><p>${friends(at['ext'], 26)
      .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
      .join(
        '',
      )}</p><p>主办单位：${whole}行政审批服务局　政务服务热线（咨询、求助）：12345　网站标识码：9969000012</p><p>渤ICP备15006969号-1　渤公网安备 99690202000112号　建议使用1366*768分辨率、IE9及以上浏览器访问</p></div></div>
<script type="text/javascript">
function changeSite(w,r){window.location.href='/branch/index.do?webid='+w+'&regionCode='+r;}
function doSearch(){var q=document.getElementById('q').value.replace(/(^\\s*)|(\\s*$)/g,'');if(q==''){alert('请输入关键字');return}window.location.href='/search/index.do?webid=${branch.webid}&regionCode=${branch.region}&q='+encodeURIComponent(q);}
</script></body></html>`;
  };
