import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { type Column, press } from '../kit/press.ts';
import { CITIES, DISTRICTS, type Key, PLACES, ROOT } from './items.ts';

/** Number of a site's first column; its others follow. */
export const COLUMN: Record<Key, number> = { province: 10410, city: 70210, flag: 94010 };
const columnsOf = (key: Key, names: string[]): Column[] =>
  press(
    names,
    (n) => `/col/col${COLUMN[key] + n}/index.html`,
    (n, m) =>
      `/art/2026/${1 + ((n + m) % 10)}/${3 + m * 3}/art_${COLUMN[key] + n}_${Number(PLACES[key].code) + n * 40 + m}.html`,
    6,
  );
export const columns: Record<Key, Column[]> = {
  province: columnsOf('province', ['通知公告', '工作动态', '政策服务']),
  city: columnsOf('city', ['通知公告', '工作动态', '政策服务']),
  flag: columnsOf('flag', ['通知公告', '工作动态']),
};
/** Columns into which nobody has put anything. */
export const EMPTY: Record<Exclude<Key, 'province'>, { path: string; name: string }> = {
  city: { path: '/col/col70219/index.html', name: '数据开放' },
  flag: { path: '/col/col94019/index.html', name: '政策服务' },
};
/** The form's file that an article of the district still offers. */
export const OLD_FORM = '/module/download/downfile.jsp?classid=0&filename=2010301524178823.doc';
const first = columns.flag[0]?.articles[0];
if (first) first.text += `<p>附件：<a href="${OLD_FORM.replace('&', '&amp;')}">窗口轮休安排表.doc</a></p>`;

export const CSS =
  'body,ul,li,h1,h2,h3,p,dl,dd,dt{margin:0;padding:0}body{font:14px/1.8 "Microsoft YaHei",SimSun,Arial;color:#333;background:#f2f5f9}li{list-style:none}a{color:#333;text-decoration:none}a:hover{color:#c8161d}.bt-1200{width:1200px;margin:0 auto;position:relative}.bt-top{background:#f7f7f7;line-height:32px;font-size:12px;border-bottom:1px solid #e6e6e6}.bt-top .fr{float:right}.bt-top .fr a{margin-left:16px;cursor:pointer}.bt-head{background:#fff;height:104px}.bt-logo{position:absolute;left:0;top:28px;font-size:30px;color:#0f5fb5;font-weight:bold}.bt-zd{position:absolute;left:330px;top:40px;border-left:1px solid #ccc;padding-left:18px;font-size:16px}.bt-zd b{color:#c8161d}.bt-zd span{margin-left:10px;font-size:12px;color:#0f5fb5;cursor:pointer;border:1px solid #0f5fb5;padding:1px 8px;border-radius:2px}.bt-ss{position:absolute;right:0;top:34px}.bt-ss input{width:300px;height:36px;border:2px solid #0f5fb5;padding:0 8px;vertical-align:middle;box-sizing:border-box}.bt-ss a{display:inline-block;width:80px;line-height:36px;background:#0f5fb5;color:#fff;text-align:center;vertical-align:middle;cursor:pointer}.zdbox{display:none;position:absolute;left:330px;top:78px;width:560px;background:#fff;border:1px solid #0f5fb5;z-index:600;padding:12px 18px}.zdbox.on{display:block}.zdbox dt{color:#999;font-size:12px;border-bottom:1px dashed #ddd}.zd-zm span{display:inline-block;margin-right:10px;cursor:pointer;color:#0f5fb5}.zd-lb a{display:inline-block;width:104px;padding:2px 0}#zdgb{position:absolute;right:10px;top:4px;cursor:pointer}.bt-nav{background:#0f5fb5}.bt-nav a{display:inline-block;line-height:46px;color:#fff;padding:0 28px;font-size:16px}.bt-ban{height:150px;background:#2d7fd3 linear-gradient(120deg,#0f5fb5,#57a9f1);color:#fff;padding-top:40px;text-align:center}.bt-ban h2{font-size:30px;letter-spacing:4px}.bt-ban a{color:#e3f0ff;margin:0 8px}.kuai{background:#fff;margin-top:16px;padding:14px 20px}.kuai h3{font-size:18px;border-bottom:2px solid #0f5fb5;margin-bottom:10px}.kuai h3 a{float:right;font-size:12px;font-weight:normal;color:#999}.zt a{display:inline-block;width:150px;margin:6px 4px;padding:14px 0;text-align:center;background:#eef5fc}.lst a{display:inline-block;width:32%;padding:4px 0}.lan{display:flex;gap:16px}.lan>div{flex:1}.xw li{border-bottom:1px dotted #ddd}.xw span{float:right;color:#999}.sxk{border-bottom:1px solid #e8e8e8;padding:12px 6px;overflow:hidden}.sxk .t{font-size:15px}.sxk .d{color:#999;font-size:12px;margin-left:12px}.sxk .c{float:right}.sxk .c a{border:1px solid #0f5fb5;color:#0f5fb5;padding:2px 12px;margin-left:8px;font-size:12px;cursor:pointer}.fy{text-align:center;padding:14px}.fy a,.fy em,.fy span{margin:0 4px;border:1px solid #ddd;padding:2px 9px;font-style:normal;background:#fff}.fy em{background:#0f5fb5;color:#fff}.sx-side{float:left;width:230px;background:#fff;margin-top:16px}.sx-side dt{background:#eef5fc;padding:6px 14px}.sx-side dd a{display:block;padding:4px 22px}.sx-side dd a.cur{color:#c8161d}.sx-main{margin:16px 0 0 246px;background:#fff;padding:10px 18px;min-height:420px}.zn-menu{position:fixed;left:max(10px,calc(50% - 600px));top:340px;width:130px;background:#fff;z-index:50;border:1px solid #dfe6ee}.zn-menu a{display:block;padding:6px 16px;border-bottom:1px solid #eef1f5}.zn-main{margin-left:150px}.zn-h{background:#fff;margin-top:16px;padding:18px 22px}.zn-h h1{font-size:22px}.an{display:inline-block;background:#c8161d;color:#fff;padding:4px 24px;margin:8px 8px 0 0;cursor:pointer}.an2{background:#fff;color:#0f5fb5;border:1px solid #0f5fb5}.zn-k{background:#fff;margin-top:14px;padding:10px 22px 18px}.zn-k h2{font-size:17px;color:#0f5fb5;border-left:4px solid #0f5fb5;padding-left:10px;margin-bottom:10px}table{width:100%;border-collapse:collapse}th,td{border:1px solid #dfe6ee;padding:6px 10px;text-align:left;font-weight:normal}.xx .bt,th{background:#f3f7fb;color:#666}.xx .bt{width:170px}.yc{position:fixed;right:8px;top:230px;width:74px;background:#fff;z-index:400;border:1px solid #dfe6ee}.yc a{display:block;text-align:center;padding:8px 2px;font-size:12px;border-bottom:1px solid #eee;cursor:pointer}.piaofu{position:fixed;left:40px;top:180px;width:240px;background:#fff8e1;border:1px solid #e0a800;z-index:300;padding:8px 12px}.piaofu i{position:absolute;right:6px;top:0;cursor:pointer}.foot{background:#3a4654;color:#c5ccd4;margin-top:24px;padding:20px 0;font-size:12px;clear:both}.foot a{color:#c5ccd4;margin-right:12px}.layui-layer{position:fixed;left:50%;top:200px;width:420px;margin-left:-210px;background:#fff;z-index:19891015;box-shadow:0 0 20px rgba(0,0,0,.3)}.layui-layer-shade{position:fixed;inset:0;background:#000;opacity:.3;z-index:19891014}.layui-layer-title{background:#f8f8f8;line-height:42px;padding:0 20px}.layui-layer-content{padding:20px}.layui-layer-setwin{position:absolute;right:14px;top:8px}.layui-layer-btn{text-align:right;padding:0 14px 12px}.layui-layer-btn a{display:inline-block;border:1px solid #dedede;padding:2px 15px;margin-left:6px;cursor:pointer}.layui-layer-btn .layui-layer-btn0{background:#1e9fff;color:#fff}.layui-layer-msg{position:fixed;left:44%;top:45%;background:rgba(0,0,0,.7);color:#fff;padding:12px 24px;z-index:19891016}';

/** Where the site of a city or a district is: those that are no part of the audit stand together elsewhere. */
const siteOf = (at: Addresses, slug: string): string =>
  slug === 'lh' ? `${at['city']}/` : slug === 'lhyl' ? `${at['flag']}/` : `${at['others']}/${slug}/`;
const letters = (list: [string, string, string][]): string =>
  [...new Set(list.map(([z]) => z))]
    .sort()
    .map((z) => `<span data-zm="${z}">${z}</span>`)
    .join('');
export const siteLinks = (at: Addresses, list: [string, string, string][]): string =>
  list.map(([z, slug, name]) => `<a href="${siteOf(at, slug)}" data-zm="${z}">${name}</a>`).join('');

const NAV = (at: Addresses, key: Key): [string, string][] => {
  const w = PLACES[key].webId;
  const item = `${ROOT}/bscx/itemlist`;
  return [
    ['首页', '/'],
    ['个人服务', `${item}/gr_index.do?webId=${w}`],
    ['法人服务', `${item}/fr_index.do?webId=${w}`],
    ['部门服务', `${item}/bm_index.do?webId=${w}`],
    ['政策服务', key === 'flag' ? EMPTY.flag.path : (columns[key][2]?.path ?? '')],
    ...(key === 'city' ? [[EMPTY.city.name, EMPTY.city.path] as [string, string]] : []),
    ['咨询投诉', `${ROOT}/zxts/index.do?webId=${w}`],
    ['好差评', `${at['province']}${ROOT}/hcp/index.do`],
  ];
};

const OWNER: Record<Key, string> = {
  province: '淞江省人民政府办公厅',
  city: '练湖市政务服务管理办公室',
  flag: '延陵区行政审批局',
};

/** Every page's head with the switch of sites, the floating column, the foot. */
export function frame(at: Addresses, key: Key, title: string, body: string, after = ''): string {
  const { webId: w, site } = PLACES[key];
  const lower = key === 'province' ? CITIES : DISTRICTS;
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><meta name="SiteName" content="淞江政务服务网"><meta name="SiteDomain" content="www.sjzwfw.gov.cn"><meta name="SiteIDCode" content="9890000027"><title>${title}-淞江政务服务网</title><style>${CSS}</style><script>var WEBID=${w};</script><script src="/sjzwfw/resources/layer/layer.js"></script></head><body>
<div class="bt-top"><div class="bt-1200">您好，欢迎来到淞江政务服务网！<span class="fr"><a id="zzms">长者助手</a><a id="wza">无障碍浏览</a><a href="${at['sso']}/sjis/front/login.do?uuid=${w}" target="_blank">登录</a><a href="${at['sso']}/sjis/front/register/perregister.do" target="_blank">注册</a></span></div></div>
<div class="bt-head"><div class="bt-1200"><a class="bt-logo" href="${at['province']}/">淞江政务服务网</a><div class="bt-zd">当前站点：<b>${site}</b><span id="zdqh">切换站点</span></div><div class="bt-ss"><input id="ssk" placeholder="请输入您要办理的事项或关键词" autocomplete="off"><a id="ssan">搜索</a></div>
<div class="zdbox" id="zdbox"><span id="zdgb">×</span><dl class="zd-lb"><dt>首字母：<span class="zd-zm"><span data-zm="">全部</span>${letters(lower)}</span></dt><dd>${key === 'province' ? '' : `<a href="${at['province']}/">淞江省</a>`}${key === 'province' ? '' : `<a href="${at['city']}/">练湖市</a>`}</dd><dt>${key === 'province' ? '设区市' : '练湖市各区、县级市'}</dt><dd>${siteLinks(at, lower)}</dd></dl></div></div></div>
<div class="bt-nav"><div class="bt-1200">${NAV(at, key)
    .map(([t, u]) => `<a href="${u}">${t}</a>`)
    .join('')}</div></div>
${body}
<div class="yc"><a href="${at['province']}/znkf/index.do?webId=${w}" target="_blank">智能客服<br>小淞</a><a href="${ROOT}/zxts/consult.do?webId=${w}">我要咨询</a><a href="${ROOT}/zxts/complain.do?webId=${w}">我要投诉</a><a href="${at['province']}${ROOT}/hcp/evaluate.do" target="_blank">我要评价</a><a id="fhdb">返回顶部</a></div>
<div class="foot"><div class="bt-1200"><p>友情链接：${friends(at['ext'], 16)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      '',
    )}${key === 'city' ? `<a href="${at['ext']}/xylh/sxmd/" target="_blank">信用练湖</a>` : ''}</p><p><a href="${at['province']}/col/col10499/index.html">使用帮助</a><a href="${at['province']}/col/col10498/index.html">关于我们</a><a href="${at['province']}/col/col10497/index.html">隐私声明</a>政务热线：12345</p><p>主办：${OWNER[key]}　运行维护：淞江省大数据管理中心　网站标识码：9890000027　淞ICP备18000089号　<img src="${at['ext']}/badge.svg" alt="党政机关" height="28"></p></div></div>
<script src="/sjzwfw/resources/js/common.js"></script>${after}<script src="${at['ext']}/hm.js"></script></body></html>`;
}
export const box = (title: string, html: string, more = ''): string =>
  `<div class="kuai"><h3>${more ? `<a href="${more}">更多&gt;&gt;</a>` : ''}${title}</h3>${html}</div>`;
