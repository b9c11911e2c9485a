import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';
import { BUSINESSES, body, OFFICE, WANTED } from './guide.ts';
import { AREAS, type Area, COUNTY, ID, listOf, OTHER_CITIES, search } from './items.ts';

export const columns = press(
  ['通知公告', '政务动态', '政策法规'],
  (n) => `/col/col${8100 + n}/index.html`,
  (n, m) => `/art/2026/art_${8100 + n}_${220 + m}.html`,
);
const CSS =
  'body{margin:0;font:14px/26px 宋体,SimSun,sans-serif;color:#444}a{color:#444;text-decoration:none}.wp{width:1160px;margin:0 auto;position:relative}.top{background:#f6f6f6;height:34px}.top .r{float:right}.banner{background:#1a73c8;height:120px;color:#fff;padding-top:26px}.banner b{font-size:32px}.banner .zd{font-size:14px;margin-left:14px}.banner .zd a{color:#ff0}.so{position:absolute;right:0;top:14px}.so input{width:300px;height:32px}.dh{background:#155fa6}.dh a{display:inline-block;padding:8px 26px;color:#fff}.k{border:1px solid #ddd;margin-top:14px;padding:10px}.k .t{font-size:17px;border-bottom:2px solid #1a73c8}.hov{display:inline-block;padding:4px 24px;cursor:pointer}.hov.on{background:#1a73c8;color:#fff}.pan{display:none}.pan.on{display:block}.zt{display:inline-block;width:138px;text-align:center;height:60px}.sx{border-bottom:1px dotted #ccc;padding:8px}.sx .bt{float:right}.bt a,.ban{background:#e86b1e;color:#fff;padding:2px 12px;margin-left:8px}.page a,.page span{border:1px solid #ccc;padding:0 9px;margin:0 3px}.mod{border:1px solid #e2e2e2;margin:12px 0 0 150px}.mod-t{background:#f3f8fd;font-size:16px;padding:4px 12px}.mod-c{padding:10px 14px}.fix{position:fixed;top:330px;width:130px;background:#fff;border:1px solid #ddd}.fix a{display:block;text-align:center}.xx{list-style:none;padding:0}.xx li{float:left;width:50%}.xx li em{font-style:normal;color:#888;display:inline-block;width:120px}.xx:after{content:"";display:block;clear:both}.tb{width:100%;border-collapse:collapse}.tb td{border:1px solid #ddd;padding:6px}.tb .h{background:#f5f5f5;font-weight:bold}.biz a{display:inline-block;border:1px solid #1a73c8;padding:2px 14px;margin:0 8px 8px 0}.biz a.on{background:#1a73c8;color:#fff}.float{position:absolute;width:160px;height:70px;left:20px;top:420px;background:#ffe;border:1px solid #e6c}.ft{background:#eee;margin-top:24px;padding:14px 0;text-align:center}.ft a{margin:0 8px}.none{color:#999}.rt{position:fixed;right:4px;top:240px;width:56px;font-size:12px;text-align:center;background:#fff;border:1px solid #1a73c8}.rt a{display:block;border-bottom:1px solid #eee}';

export const page = (at: Addresses, area: Area, title: string, html: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>${CSS}</style></head><body><div class="top"><div class="wp">欢迎访问江泾政务服务网${area.full === '江泾省' ? '' : area.name}<span class="r"><a href="${at['sso']}/sso/login.do?appmark=jjzw">登录</a> | <a href="${at['sso']}/sso/reg.do">注册</a> | <a href="/jszwfw/wza.html">无障碍浏览</a></span></div></div>
<div class="banner"><div class="wp"><b>江泾政务服务网</b><span class="zd">${area.web > 100 ? `${area.name}旗舰店` : area.full} <a href="${at['province']}/jszwfw/zdlb.html">[切换站点]</a></span><div class="so"><form action="/jszwfw/search.do" method="get" onsubmit="return this.q.value.replace(/\\s/g,'')!=''"><input type="hidden" name="webid" value="${area.web}"><input name="q" value="请输入您要查找的服务" onfocus="if(this.value=='请输入您要查找的服务')this.value=''" onblur="if(this.value=='')this.value='请输入您要查找的服务'"> <input type="submit" value="搜 索" style="width:70px"></form></div></div></div>
<div class="dh"><div class="wp"><a href="/?webid=${area.web}">首页</a><a href="/jszwfw/bscx/itemlist/gr_index.do?webId=${area.web}">个人服务</a><a href="/jszwfw/bscx/itemlist/fr_index.do?webId=${area.web}">法人服务</a><a href="/jszwfw/bscx/itemlist/bm_index.do?webId=${area.web}">部门窗口</a><a href="/col/ztfw/index.html">主题服务</a><a href="/jszwfw/hdjl.do?webId=${area.web}">咨询投诉</a><a href="/jszwfw/hcp.do?webId=${area.web}">好差评</a></div></div>
<div class="wp">${html}</div>
<div class="rt"><a href="javascript:;" onclick="window.open('${at['kf']}/robot/index.html?web=${area.web}','','width=700,height=600')">在线客服</a><a href="/jszwfw/hdjl/zx.do?webId=${area.web}">我要咨询</a><a href="/jszwfw/hdjl/ts.do?webId=${area.web}">我要投诉</a></div>
<div class="ft"><p>${friends(at['ext'], 5)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      '',
    )}<a href="${at['ext']}/jjfgw/" target="_blank">江泾发改委</a></p><p><a href="/jszwfw/gywm.html">关于我们</a><a href="/jszwfw/wzdt.html">网站地图</a><a href="/jszwfw/bzzx.html">帮助中心</a></p><p>主办：江泾省政务服务管理办公室　苏ICP备05009595号　热线电话：12345</p></div>
<script>function gotoMod(n){document.getElementById('m'+n).scrollIntoView()}function downloadFile(p,id){window.location.href=p+'download.do?fileid='+id}function hover(el,n){var b=el.parentNode.parentNode,h=b.querySelectorAll('.hov'),p=b.querySelectorAll('.pan');for(var i=0;i<h.length;i++){h[i].className='hov'+(i===n?' on':'');p[i].className='pan'+(i===n?' on':'')}}</script></body></html>`;

const more = (c: (typeof columns)[number]): string =>
  `<div class="k"><div class="t">${c.name} <a href="${c.path}" style="float:right;font-size:12px">更多&gt;&gt;</a></div>${c.articles
    .slice(0, 4)
    .map((a) => `<p>·<a href="${a.path}" target="_blank">${a.title}</a> [${a.date}]</p>`)
    .join('')}</div>`;

export function home(at: Addresses, area: Area): string {
  const items = listOf(area);
  const themes = (who: string) => [...new Set(items.filter((i) => i.audience === who).map((i) => i.theme))];
  const depts = [...new Set(items.map((i) => i.dept))];
  const grid = (kind: string, key: string, list: string[]): string =>
    list
      .map(
        (t) =>
          `<a class="zt" href="/jszwfw/bscx/itemlist/${kind}_index.do?webId=${area.web}&${key}=${encodeURIComponent(t)}">${t}</a>`,
      )
      .join('');
  const hot = items
    .slice(2, 8)
    .map(
      (i) =>
        `<a class="zt" href="/jszwfw/bscx/itemlist/bszn.do?webId=${area.web}&iddept_ql_inf=${i.id}" target="_blank">${i.name}</a>`,
    )
    .join('');
  const notice =
    area.web === 1
      ? '<div class="float" id="pf">“江泾办”新版上线<br><a href="javascript:;" onclick="document.getElementById(\'pf\').style.display=\'none\'">关闭</a></div>'
      : '';
  return page(
    at,
    area,
    area.web > 100
      ? `${area.name}旗舰店-江泾政务服务网`
      : area.web === 1
        ? '江泾政务服务网'
        : `江泾政务服务网${area.name}`,
    `${notice}<div class="k"><div class="t"><span class="hov on" onmouseover="hover(this,0)">个人服务</span><span class="hov" onmouseover="hover(this,1)">法人服务</span><span class="hov" onmouseover="hover(this,2)">部门服务</span></div><div class="pan on">${grid('gr', 'themid', themes('个人'))}</div><div class="pan">${grid('fr', 'themid', themes('法人'))}</div><div class="pan">${grid('bm', 'deptid', depts)}</div></div><div class="k"><div class="t">热门服务</div>${hot}</div>${columns.map(more).join('')}<div class="k"><div class="t">专题</div><a href="/col/ztfw/index.html">主题服务</a>　<a href="/col/kstb/index.html">长三角通办</a>　<a href="/col/jdhy/index.html">解读回应</a>${area.web === 1 ? '　<a href="/col/xwgb/index.html">先锋干部</a>' : ''}</div>`,
  );
}

export const sites = (at: Addresses): string =>
  page(
    at,
    AREAS[0],
    '站点列表-江泾政务服务网',
    `<div class="k"><div class="t">省级</div><a class="zt" href="${at['province']}/">江泾省</a></div><div class="k"><div class="t">设区市</div>${AREAS.slice(
      1,
      2,
    )
      .map((a) => `<a class="zt" href="${at['city']}/?webid=${a.web}">${a.name}</a>`)
      .join(
        '',
      )}${OTHER_CITIES.map((c, n) => `<a class="zt" href="${at['city']}/?webid=${50 + n}">${c}</a>`).join('')}</div><div class="k"><div class="t">常浦市所辖县（市、区）</div>${AREAS.slice(
      2,
    )
      .map((a) => `<a class="zt" href="${at['city']}/?webid=${a.web}">${a.name}</a>`)
      .join('')}</div>`,
  );

const SIZE = 12;
export function list(at: Addresses, area: Area, kind: string, query: URLSearchParams): string {
  const [theme, dept] = [query.get('themid'), query.get('deptid')];
  const who = kind === 'gr' ? '个人' : kind === 'fr' ? '法人' : '';
  const all = listOf(area);
  const found = all.filter(
    (i) => (!who || i.audience === who) && (!theme || i.theme === theme) && (!dept || i.dept === dept),
  );
  const no = Math.max(1, Number(query.get('pageno')) || 1);
  const pages = Math.ceil(found.length / SIZE);
  const self = (more: Record<string, string>): string => {
    const q = new URLSearchParams({
      webId: String(area.web),
      ...(theme ? { themid: theme } : {}),
      ...(dept ? { deptid: dept } : {}),
      ...more,
    });
    return `/jszwfw/bscx/itemlist/${kind}_index.do?${q}`;
  };
  const sorts = who
    ? [...new Set(all.filter((i) => i.audience === who).map((i) => i.theme))]
    : [...new Set(all.map((i) => i.dept))];
  const key = who ? 'themid' : 'deptid';
  return page(
    at,
    area,
    `${who ? `${who}服务` : '部门窗口'}-江泾政务服务网`,
    `<div class="k"><div class="t">${who ? '按主题' : '按部门'}</div>${sorts.map((t) => `<a class="zt" href="/jszwfw/bscx/itemlist/${kind}_index.do?webId=${area.web}&${key}=${encodeURIComponent(t)}">${who ? t : `${area.web > 100 ? area.name : ''}${t}`}</a>`).join('')}</div><div class="k">${found
      .slice((no - 1) * SIZE, no * SIZE)
      .map(
        (i) =>
          `<div class="sx"><span class="bt"><a href="/jszwfw/bscx/itemlist/bszn.do?webId=${area.web}&iddept_ql_inf=${i.id}" target="_blank">办事指南</a><a href="javascript:;" onclick="zxbl('${i.id}')">在线办理</a></span>${i.name}</div>`,
      )
      .join(
        '',
      )}<div class="page"><span>共${pages}页</span>${Array.from({ length: pages }, (_, n) => (n + 1 === no ? `<span>${n + 1}</span>` : `<a href="${self({ pageno: String(n + 1) })}">${n + 1}</a>`)).join('')}${no < pages ? `<a href="${self({ pageno: String(no + 1) })}">下一页</a>` : ''}</div></div><script>function zxbl(id){if(confirm('您尚未登录，是否现在登录？'))window.location.href='${at['sso']}/sso/login.do?appmark=jjzw&gotourl='+id}</script>`,
  );
}

export function results(at: Addresses, area: Area, words: string): string {
  const found = search(area, words);
  const mark = (name: string) => (words ? name.split(words).join(`<em style="color:red">${words}</em>`) : name);
  return page(
    at,
    area,
    '搜索结果-江泾政务服务网',
    `<p>为您找到与“${words.replace(/[<>&"]/g, '')}”相关的结果约 ${found.length} 条</p><p><b>办事服务（${found.length}）</b>　<a href="javascript:;">资讯（0）</a></p>${found
      .map(
        (i) =>
          `<div class="jg" style="border-bottom:1px solid #eee"><h4><a href="/jszwfw/bscx/itemlist/bszn.do?webId=${area.web}&iddept_ql_inf=${i.id}" target="_blank">${mark(i.name)}</a></h4><p class="none">实施机构：${area.web > 100 ? area.full : ''}${i.dept === '市场监督管理局' ? '行政审批局' : i.dept}　服务对象：${i.audience}</p></div>`,
      )
      .join('')}`,
  );
}

export function guide(at: Addresses, area: Area, id: string, business: number): string | null {
  const item = listOf(area).find((i) => i.id === id);
  if (!item) return null;
  const mine = id === ID && area === COUNTY;
  const url = (n: number) => `/jszwfw/bscx/itemlist/bszn.do?webId=${area.web}&iddept_ql_inf=${id}&yw=${n}`;
  const head = `<div class="k"><h2>${item.name}</h2>${mine ? `<p>业务办理项：</p><div class="biz">${BUSINESSES.map((b, n) => `<a href="${url(n)}"${n === business ? ' class="on"' : ''}>${b}</a>`).join('')}</div>` : ''}<p><a class="ban" href="javascript:;" onclick="zxsb()">在线办理</a><a class="ban" href="/jszwfw/hdjl/zx.do?webId=${area.web}">咨询</a><a class="ban" href="javascript:;" onclick="sc()">收藏</a></p></div>`;
  const inner =
    mine && business === WANTED
      ? body()
      : `<div class="mod" id="m0"><div class="mod-t">基本信息</div><div class="mod-c"><ul class="xx"><li><em>实施机关</em><span>${mine ? OFFICE : area.full + item.dept}</span></li><li><em>法定期限</em><span>20个工作日</span></li><li><em>承诺期限</em><span>${mine ? 5 : 10}个工作日</span></li></ul></div></div><div class="mod" id="m1"><div class="mod-t">办理地点</div><div class="mod-c"><p>${area.full}政务服务中心</p></div></div>`;
  return page(
    at,
    area,
    `${item.name}-办事指南`,
    `${head}${inner}<script>function zxsb(){window.open('${at['sso']}/sso/login.do?appmark=jjzw&gotourl='+encodeURIComponent('sb?id=${id}&yw=${business}'))}function sc(){alert('请先登录！')}</script>`,
  );
}
