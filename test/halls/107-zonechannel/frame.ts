import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { CHANNELS, type Channel, CITY } from './channels.ts';

export const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.8 "Microsoft YaHei",SimSun,sans-serif;color:#333;background:#fff}a{color:#333;text-decoration:none}a:hover{color:#c8161d}ul{margin:0;padding:0;list-style:none}.box{width:1180px;margin:0 auto}
.top{background:#f3f3f3;font-size:12px;line-height:32px}.top .box{display:flex;justify-content:space-between}.top a{margin-left:14px}.head{background:linear-gradient(#fff,#eef5fb);height:116px}.head .box{display:flex;align-items:center;height:116px}
.head h1{font-size:30px;margin:0;color:#0a5aa5}.head small{display:block;font-size:14px;color:#888;font-weight:400}.head form{margin-left:auto;display:flex}.head form select,.head form input{height:38px;border:1px solid #0a5aa5;padding:0 8px}.head form .t{width:260px;border-left:0;border-right:0}.head form .b{background:#0a5aa5;color:#fff;width:76px}
.qh{position:relative;margin-left:26px;border:1px solid #0a5aa5;color:#0a5aa5;padding:2px 12px;cursor:default}.qh ul{display:none;position:absolute;left:-1px;top:29px;width:330px;background:#fff;border:1px solid #0a5aa5;padding:10px;z-index:5}.qh:hover ul{display:block}.qh li{display:inline-block;width:96px}
.menu{background:#0a5aa5}.menu .box{display:flex}.menu a{color:#fff;padding:0 30px;line-height:46px;font-size:16px}.menu a.on{background:#084a88}.crumb{line-height:44px;color:#888;font-size:13px}.col2{display:flex;gap:20px;margin-top:18px}.col2>div{flex:1}.bt{border-bottom:2px solid #0a5aa5;font-size:18px;display:flex;justify-content:space-between;line-height:40px;color:#0a5aa5;margin-top:18px}
.bt a{font-size:12px;color:#999}.zt{display:flex;flex-wrap:wrap;gap:12px;padding:14px 0}.zt a{width:135px;border:1px solid #dbe6f1;background:#f7fbff;text-align:center;line-height:58px}.bm{padding:12px 0;display:flex;flex-wrap:wrap}.bm a{width:33%;line-height:36px}.bm a:before{content:"■ ";color:#0a5aa5;font-size:9px}
.nl li{display:flex;justify-content:space-between;line-height:36px;border-bottom:1px dotted #ddd}.nl span{color:#999}.qx{display:flex;padding:8px 0;border-bottom:1px dotted #ccc}.qx b{width:90px;color:#0a5aa5}.qx a{margin-right:26px}
.lst{width:100%;border-collapse:collapse;margin:10px 0}.lst th{background:#e9f2fa;line-height:40px;font-weight:700}.lst td{border-bottom:1px solid #e5e5e5;padding:9px 8px}.lst td.c,.lst th.c{text-align:center}.cz a,.cz i{display:inline-block;width:24px;height:24px;line-height:24px;margin:0 5px;text-align:center;border-radius:3px;background:#0a5aa5;color:#fff;font-style:normal}
.cz .v:before{content:"☰"}.cz .s:before{content:"✍"}.cz .d:before{content:"↓"}.cz .f:before{content:"★"}.cz .s{background:#d9770f}.cz i.s{background:#ccc}.cz .f{background:#b9a23a}.sel{border:1px solid #e5e5e5;padding:6px 16px}.sel p{margin:0;padding:6px 0;border-bottom:1px dotted #ddd}.sel b{display:inline-block;width:70px}.sel a{margin-right:18px;display:inline-block}.sel a.on{color:#c8161d}
.pages{text-align:center;padding:14px}.pages a,.pages b{margin:0 6px}.gt{text-align:center;border-bottom:1px solid #ddd;padding:14px 0}.gt h2{margin:0;font-size:24px;color:#0a5aa5}.ver{display:flex;justify-content:center;margin:16px 0}.ver a{width:140px;text-align:center;line-height:36px;border:1px solid #0a5aa5;color:#0a5aa5}.ver a.on{background:#0a5aa5;color:#fff}
.jb{display:grid;grid-template-columns:1fr 1fr;gap:16px}.jb div{border:1px solid #dbe6f1;padding:12px 18px}.jb h4{margin:0;color:#0a5aa5}.xb h3{background:#e9f2fa;border-left:5px solid #0a5aa5;padding:4px 12px;font-size:16px}.kv li{display:flex;border-bottom:1px dotted #ddd;padding:5px 0}.kv label{width:190px;color:#777;flex:none}.kv{columns:1}.lc{display:flex}.lc li{flex:1;background:#f2f8fd;margin-right:8px;padding:12px;border-top:3px solid #d9770f}.lc b{display:block;font-size:16px}
.ops{text-align:center;padding:18px}.btn{display:inline-block;border:1px solid #d9770f;background:#d9770f;color:#fff;padding:5px 30px;margin:0 8px;font-size:15px;cursor:pointer}.btn.w{background:#fff;color:#d9770f}.btn:hover{color:#fff;background:#b9620a}.art{padding:20px 60px;min-height:300px}.art h1{text-align:center;font-size:24px}.pt{width:100%;border-collapse:collapse}.pt th,.pt td{border:1px solid #cfdbe6;padding:8px}.pt th{background:#f2f8fd}
.rb{display:flex;gap:20px}.rb>div{flex:1;border:1px solid #ddd;padding:10px 18px}.rb .red h3{color:#c8161d}.rb .blk h3{color:#222}.fm p{display:flex}.fm label{width:120px}.fm input,.fm textarea{width:520px;border:1px solid #bbb;padding:6px}.foot{background:#0a5aa5;color:#dceafa;text-align:center;padding:18px;margin-top:30px}.foot a{color:#dceafa;margin:0 8px}`;

const MENU: [string, string][] = [
  ['频道首页', 'index.shtml'],
  ['企业办事', 'sxlist.shtml?dx=法人'],
  ['个人办事', 'sxlist.shtml?dx=个人'],
  ['部门服务', 'bm.shtml'],
  ['惠企政策', 'hqzc.shtml'],
  ['互动咨询', 'zxlist.shtml'],
  ['服务评价', 'hhb.shtml'],
];
export const home = (channel: Channel): string =>
  channel.kind === '市本级' ? '/index.shtml' : `/channel/${channel.key}/index.shtml`;
/** A page of the city's portal, under the channel of a county or zone or of the city itself. */
export function paper(at: Addresses, channel: Channel, title: string, body: string, here = '', asked = ''): string {
  const title1 =
    channel.kind === '市本级'
      ? '岬州政务服务网<small>市本级频道</small>'
      : `${channel.full}<small>岬州政务服务网 · ${channel.name}频道</small>`;
  const menu = MENU.map(([name, to]) => {
    const url = to === 'index.shtml' ? home(channel) : `/channel/${channel.key}/${to}`;
    return `<a${name === here ? ' class="on"' : ''} href="${url}">${name}</a>`;
  }).join('');
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}_${channel.name}_岬州政务服务网</title><link rel="stylesheet" href="/css/channel.css"></head><body>
<div class="top"><div class="box"><span>欢迎访问${CITY.name}政务服务网！</span><span><a href="${at['prov']}/">省政务服务网</a><a href="${at['sso']}/uias/login.do?appCode=jzzw">登录</a><a href="${at['sso']}/uias/regist.do">注册</a></span></div></div>
<div class="head"><div class="box"><h1>${title1}</h1><div class="qh">切换频道 ▼<ul>${CHANNELS.map((c) => `<li><a href="${home(c)}">${c.name}</a></li>`).join('')}</ul></div><form action="/channel/${channel.key}/so.shtml" method="get"><select name="fw"><option value="pd">本频道</option><option value="qs">全市</option></select><input class="t" name="q" value="${asked}" placeholder="请输入关键字"><input class="b" type="submit" value="检索"></form></div></div>
<div class="menu"><div class="box">${menu}</div></div><div class="box">${body}</div>
<div class="foot"><p>${friends(at['ext'], 5)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      '',
    )}<a href="${at['ext']}/jzcredit/" target="_blank">信用岬州</a></p><p><a href="/hudong/tsdh.shtml">投诉电话</a><a href="/hudong/bbdb.shtml">帮办代办</a><a href="/about.shtml">关于本站</a></p><p>主办：${CITY.name}人民政府办公室　政务热线：12345　泷ICP备09013345号</p></div></body></html>`;
}
export const bare = (title: string, body: string, css = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{font:14px/1.8 "Microsoft YaHei";margin:0;color:#333}${css}</style></head><body>${body}</body></html>`;
