import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { catalogsOf, unique } from './items.ts';
import { DISTRICT, indexUrl, PROVINCE, SITES, TOWNS, type WebSite } from './sites.ts';

export const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.7 "Microsoft YaHei",SimSun,sans-serif;color:#333;background:#f6f8fa;--c:#0b63ce;--d:#084a9b}body.red{--c:#c2272d;--d:#8f161b}body.teal{--c:#0d8b7f;--d:#07645c}a{color:#333;text-decoration:none}a:hover{color:var(--c)}ul,dl,dd{margin:0;padding:0;list-style:none}.w{width:1200px;margin:0 auto}
.topbar{background:#fff;border-bottom:1px solid #e5e5e5;font-size:12px;line-height:34px}.topbar .w{display:flex;justify-content:space-between}.topbar a{margin-left:16px}.slh{display:none;background:#222;color:#fff;padding:8px}.slh.on{display:block}.slh button{margin:0 6px;padding:4px 12px}.head{background:#fff}.head .w{display:flex;align-items:center;height:104px}.head h1{margin:0;font-size:30px;color:var(--c)}.zd{margin-left:26px;font-size:16px}.zd em{font-style:normal;color:var(--c);cursor:pointer;border:1px solid var(--c);padding:1px 8px;margin-left:8px;font-size:12px}.ss{margin-left:auto;display:flex}.ss input{width:300px;height:40px;border:2px solid var(--c);padding:0 10px}.ss a{background:var(--c);color:#fff;line-height:40px;padding:0 24px}
.nav{background:var(--c);position:relative}.nav>ul{display:flex}.nav>ul>li>a{display:block;color:#fff;padding:0 30px;line-height:48px;font-size:16px}.nav>ul>li:hover>a{background:var(--d)}.mega{display:none;position:absolute;left:0;right:0;top:48px;background:#fff;box-shadow:0 6px 14px rgba(0,0,0,.18);z-index:20;padding:14px 0}.nav li:hover>.mega{display:block}.mega .w{min-height:190px;position:relative}.mega dl{width:150px}.mega dt{line-height:38px;padding:0 16px;cursor:default;background:#f3f3f3;margin-bottom:4px}.mega dd{display:none;position:absolute;left:150px;padding-left:30px;top:0;bottom:0;right:0}.mega dt:hover+dd,.mega dd:hover,.mega dl:not(:hover) dd.first{display:block}.mega dd a{display:inline-block;width:190px;line-height:34px}
.ui-mask{position:fixed;inset:0;background:rgba(0,0,0,.4);z-index:40;display:none}.ui-layer{position:fixed;left:50%;top:90px;width:820px;margin-left:-410px;background:#fff;z-index:41;display:none;padding:16px 22px;max-height:80vh;overflow:auto}.ui-layer .x{position:absolute;right:16px;top:10px;cursor:pointer;font-size:20px}.ui-layer h4{margin:0 0 10px}.zt-tab span{display:inline-block;padding:4px 18px;cursor:pointer;border:1px solid #ddd}.zt-tab .on{background:var(--c);color:#fff}.zdqy{display:flex;margin-top:12px}.zdqy .cs{width:130px;border-right:1px solid #eee}.zdqy .cs li{padding:5px 10px;cursor:pointer}.zdqy .cs .on{color:var(--c);background:#f3f3f3}.zdqy .qx{display:none;padding-left:20px}.zdqy .qx.on{display:block}.zdqy .qx a,.py a{display:inline-block;min-width:110px;line-height:32px}.py .zm{padding:10px 0}.py .zm b{margin-right:12px;cursor:pointer;color:var(--c)}.py dl{display:flex;border-bottom:1px dashed #eee}.py dt{width:40px;font-weight:700;line-height:32px}
.box{background:#fff;margin-top:16px;padding:16px 20px}.box>h3{margin:0 0 12px;font-size:18px;border-left:4px solid var(--c);padding-left:10px;display:flex;justify-content:space-between}.box>h3 a{font-size:12px;color:#999}.grid{display:grid;grid-template-columns:repeat(6,1fr);gap:10px}.grid a{border:1px solid #e8e8e8;text-align:center;padding:14px 4px}.two{display:grid;grid-template-columns:1fr 1fr;gap:16px}.news li{display:flex;justify-content:space-between;line-height:34px;border-bottom:1px dotted #ddd}.banner{height:120px;background:linear-gradient(90deg,var(--d),var(--c));color:#fff}.banner .w{padding-top:26px}.banner h2{margin:0;font-size:28px}.pos{line-height:42px;color:#888}
.ml li{display:flex;justify-content:space-between;padding:12px 6px;border-bottom:1px dashed #ddd}.ml li i{font-style:normal;color:var(--c);border:1px solid var(--c);font-size:12px;padding:0 8px}.cond p{margin:0;padding:4px 0}.cond b{display:inline-block;width:70px}.cond a{margin-right:16px;display:inline-block}.cond .on{color:var(--c)}.fy{text-align:center;padding:14px}.fy a{border:1px solid #ddd;padding:2px 10px;margin:0 3px}.fy .on{background:var(--c);color:#fff}.bmtab span{display:inline-block;padding:6px 18px;border:1px solid #ddd;cursor:pointer}.bmtab .on{border-color:var(--c);color:var(--c)}.blx{display:none}.blx.on{display:block}.blx li{display:flex;justify-content:space-between;padding:12px 4px;border-bottom:1px solid #eee}.btn{display:inline-block;background:var(--c);color:#fff;padding:4px 16px;border-radius:3px;cursor:pointer;border:0;font-size:14px}.btn:hover{color:#fff}.btn.g{background:#bbb;cursor:not-allowed}.btn.l{background:#fff;color:var(--c);border:1px solid var(--c)}
.gd{display:grid;grid-template-columns:120px 780px 1fr;gap:16px;align-items:start;margin-top:16px}.md{position:sticky;top:10px;background:#fff}.md a{display:block;padding:8px 14px;border-bottom:1px solid #eee}.gd h2{margin:0 0 6px;font-size:22px}.kv{display:grid;grid-template-columns:repeat(2,minmax(0,1fr))}.kv dl{display:flex;border-bottom:1px solid #f0f0f0}.kv.one{grid-template-columns:minmax(0,1fr)}.kv dt{width:138px;color:#888;padding:8px 0 8px 10px;flex:none}.kv dd{padding:8px 10px;word-break:break-all}.kv dd:empty:before{content:" "}.cards{display:grid;grid-template-columns:1fr 1fr;gap:12px}.clk{border:1px solid #e5e5e5;padding:10px 14px}.clk h5{margin:0;font-size:15px}.clk p{margin:4px 0;font-size:13px;color:#666}.clk label{margin-right:14px}.clk label.off{color:#bbb}.rb{background:#fff;padding:16px;text-align:center}.rb .fs{font-size:34px;color:#f08c00}.rb dl{border-top:1px solid #eee;padding:8px 0}.rb dt{color:#888}.rb img{width:110px}.lc li{display:grid;grid-template-columns:120px 120px 120px 1fr;border-bottom:1px dashed #ddd;padding:8px}.pt{width:100%;border-collapse:collapse}.pt td,.pt th{border:1px solid #e5e5e5;padding:8px}.ch{display:flex;gap:16px;justify-content:center}.ch a{flex:1;border:1px solid var(--c);padding:26px 8px;text-align:center;cursor:pointer}.ch a.off{border-color:#ccc;color:#aaa}.fm p{display:flex}.fm label{width:100px}.fm input,.fm textarea{flex:1;border:1px solid #ccc;padding:8px}.foot{background:#2c3440;color:#b8c0cc;margin-top:24px;padding:20px 0;font-size:13px}.foot a{color:#b8c0cc;margin-right:14px;display:inline-block}.yc{position:fixed;right:10px;top:45%;background:#fff;border:1px solid #ddd;z-index:15;font-size:12px;text-align:center}.yc a{display:block;padding:10px 8px;border-bottom:1px solid #eee}`;

export const listUrl = (site: WebSite, by: string, value: string, type = ''): string =>
  `/webroot/front/sxlist.do?webId=${site.webId}&type=${type}&by=${by}&val=${encodeURIComponent(value)}`;
export const page = (site: WebSite, name: string, more = ''): string =>
  `/webroot/front/${name}.do?webId=${site.webId}${more}`;
export const townsOf = (site: WebSite): string[] =>
  site === DISTRICT
    ? TOWNS
    : site.kind === '县'
      ? [`${site.name.slice(0, -1)}街道`, `${site.name.slice(0, 1)}前镇`]
      : [];

/** Both orders of the same sites: by city, and by the first letter of their names. */
function layer(): string {
  const a = (s: WebSite, name = s.name) => `<a href="javascript:void(0)" onclick="goSite('${s.webId}')">${name}</a>`;
  const cities = SITES.filter((s) => s.kind === '市');
  const letters = unique(SITES.map((s) => s.letter)).sort();
  return `<div class="ui-mask" id="mask"></div><div class="ui-layer" id="zdqh"><span class="x" onclick="hideLayer()">×</span><h4>选择站点 ${a(PROVINCE, '返回省级站点')}</h4><div class="zt-tab"><span class="on" onclick="zdTab(0)">按地区</span><span onclick="zdTab(1)">按拼音</span></div><div class="zdqy zdp"><ul class="cs">${cities.map((c, n) => `<li${n ? '' : ' class="on"'} onclick="zdCity(this,${n})">${c.name}</li>`).join('')}</ul>${cities
    .map(
      (c, n) =>
        `<div class="qx${n ? '' : ' on'}">${a(c, `${c.name}本级`)}${SITES.filter((s) => s.parent === c.webId)
          .map((s) => a(s))
          .join('')}</div>`,
    )
    .join(
      '',
    )}</div><div class="py zdp" style="display:none"><div class="zm">${letters.map((l) => `<b onclick="zdLetter('${l}')">${l}</b>`).join('')}</div>${letters
    .map(
      (l) =>
        `<dl id="py_${l}"><dt>${l}</dt><dd>${SITES.filter((s) => s.letter === l && s.kind !== '省')
          .map((s) => a(s))
          .join('')}</dd></dl>`,
    )
    .join('')}</div></div>`;
}
function mega(site: WebSite): string {
  const all = catalogsOf(site);
  const themes = (who: string) => unique(all.filter((c) => c.audience === who).map((c) => c.theme));
  const depts = (who: string) =>
    unique(all.filter((c) => c.audience === who).flatMap((c) => c.entries.map((e) => e.dept)));
  const links = (by: string, type: string, list: string[]) =>
    list.map((v) => `<a href="${listUrl(site, by, v, type)}">${v}</a>`).join('');
  const panel = (type: string, who: string) =>
    `<div class="mega"><div class="w"><dl><dt>按主题</dt><dd class="first">${links('theme', type, themes(who))}</dd><dt>按部门</dt><dd>${links('dept', type, depts(who))}</dd><dt>全部事项</dt><dd><a href="${listUrl(site, '', '', type)}">查看全部${who}事项</a></dd></dl></div></div>`;
  const towns = townsOf(site);
  const plain = (name: string, url: string) => `<li><a href="${url}">${name}</a></li>`;
  return `<div class="nav"><ul class="w">${plain('首页', indexUrl(site))}<li><a href="javascript:void(0)">个人服务</a>${panel('gr', '个人')}</li><li><a href="javascript:void(0)">法人服务</a>${panel('fr', '法人')}</li>${plain('部门', page(site, 'dept'))}${towns.length ? `<li><a href="javascript:void(0)">乡镇街道</a><div class="mega"><div class="w">${towns.map((t) => `<a style="display:inline-block;width:190px;line-height:36px" href="${listUrl(site, 'town', t)}">${t}</a>`).join('')}</div></div></li>` : ''}${plain('政策文件', page(site, 'col', '&colId=zcwj'))}${plain('互动', page(site, 'hudong'))}${plain('好差评', page(site, 'hcp'))}</ul></div>`;
}
export const crumb = (site: WebSite, ...names: string[]): string =>
  `<div class="pos">当前位置：<a href="${indexUrl(site)}">${site.name}</a>${names.map((n) => ` &gt; ${n}`).join('')}</div>`;
export const box = (title: string, html: string, more = ''): string =>
  `<div class="box"><h3>${title}${more}</h3>${html}</div>`;
export function paper(at: Addresses, site: WebSite, title: string, body: string, words = ''): string {
  const links = [
    ...friends(at['ext'], 6),
    { name: '浔港文旅', url: `${at['ext']}/tour/xungang/` },
    { name: '瀛海省人民政府', url: `${at['ext']}/u12/` },
  ];
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="SiteName" content="瀛海政务服务网"><title>${title}-${site.name}-瀛海政务服务网</title><link rel="stylesheet" href="/webroot/front/css/main.css"></head><body class="${site.skin}"><div class="slh" id="slh"><button onclick="slh(1)">字体放大</button><button onclick="slh(-1)">字体缩小</button><button onclick="slh(0)">高对比度</button><button>大鼠标</button><button>辅助线</button><button>语音阅读</button><button onclick="slhOff()">退出服务</button></div><div class="topbar"><div class="w"><span>瀛海省一体化政务服务平台</span><span><a href="javascript:slhOn()">适老化</a><a href="javascript:slhOn()">无障碍</a><a href="${at['sso']}/cas/login?appCode=portal" target="_blank">登录</a><a href="${at['sso']}/cas/regist" target="_blank">注册</a></span></div></div><div class="head"><div class="w"><h1>瀛海政务服务网</h1><div class="zd"><b>${site.name}</b><em onclick="showLayer('zdqh')">切换站点</em></div><div class="ss"><input id="kw" value="${words}" placeholder="请输入您要办理的事项"><a href="javascript:so('${site.webId}')">搜索</a></div></div></div>${mega(site)}${body}${layer()}<div class="yc"><a href="${at['chat']}/robot/index.html?webId=${site.webId}" target="_blank">瀛小智</a><a href="${page(site, 'zixun')}">我要咨询</a><a href="${page(site, 'tousu')}">我要投诉</a><a href="javascript:scrollTo(0,0)">顶部</a></div><div class="foot"><div class="w"><p>相关链接：${links.map((l) => `<a href="${l.url}" target="_blank">${l.name}</a>`).join('')}</p><p><a href="${page(site, 'bangban')}">帮办代办</a><a href="${page(site, 'guanyu')}">关于我们</a>主办：瀛海省人民政府办公厅　承办：瀛海省数据管理局　服务热线：12345</p><p>瀛ICP备19001150号　本站支持IPv6</p></div></div><script src="/webroot/front/js/main.js"></script></body></html>`;
}
