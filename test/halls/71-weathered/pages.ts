import { wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { printed } from '../kit/press.ts';
import { type Answer, type Ask, json, picture, type Reply, script } from '../kit/site.ts';
import { columns, DO_JS, EMPTY, frame, REGIONS } from './frame.ts';
import { guide } from './guide.ts';
import { DEPTS, ID, items } from './items.ts';
import { talk } from './talk.ts';

const SIZE = 12;
const FAULT: Answer = {
  status: 500,
  body: '<html><head><meta charset="utf-8"><title>HTTP Status 500</title></head><body><h1>HTTP Status 500 - Internal Server Error</h1><hr><h3>Apache Tomcat/7.0.54</h3></body></html>',
};
/** Says what the vendor's last work was: the layer warns of nothing. */
const NOTICE =
  '<div id="ggLayer"><div><h3>系统升级公告</h3><p>为给您提供更好的服务，平台已于本月20日完成系统升级，各项业务均已恢复正常办理。升级后如页面显示异常，请按Ctrl+F5刷新。</p><p style="text-align:center"><a class="btn" onclick="document.getElementById(\'ggLayer\').style.display=\'none\'">我知道了</a></p></div></div>';

/** Lists of a department: fetched, and asked for again where the server stumbles. */
const lister = (slug: string, code: string): string =>
  `<ul id="sxlb"><li>正在加载...</li></ul><p id="fy"></p><script>var p=1;function load(){var x=new XMLHttpRequest();x.open('GET','/api-v2/app.icity.guide.GuideCmd/getItems?region=${slug}&code=${code}&page='+p);x.onload=function(){if(x.status!=200){setTimeout(load,1500);return}var d=JSON.parse(x.responseText);document.getElementById('sxlb').innerHTML=d.data.map(function(i){return '<li>· <a href="/${slug}/icity/proinfo?id='+i.ID+'">'+i.NAME+'</a></li>'}).join('');document.getElementById('fy').innerHTML='共'+d.total+'项　第'+p+'/'+d.pages+'页　'+(p>1?'<a onclick="p--;load()">上一页</a>':'')+'　'+(p<d.pages?'<a onclick="p++;load()">下一页</a>':'')};x.send()}load();</script>`;

/** The city's portal and its regions' pages. Two of its addresses stumble at first and then stand. */
export const portal = (at: Addresses) => {
  const asked = new Map<string, number>();
  const stumbles = (path: string, times: number): boolean => {
    const before = asked.get(path) ?? 0;
    asked.set(path, before + 1);
    return before < times;
  };
  return (ask: Ask): Reply => {
    const { path, query } = ask;
    const [, first = '', rest = ''] = /^\/(\w+)(\/.*)?$/.exec(path) ?? [];
    const slug = REGIONS.some(([s]) => s === first) ? first : '';
    const region = REGIONS.find(([s]) => s === slug)?.[1] ?? '';
    const show = frame(at, slug);
    const article = columns[1]?.articles[2]?.path ?? '';
    if (path === '/public/js/do.js') return script(DO_JS);
    if (path === '/public/images/lct_ypls.svg')
      return picture(['申请 → 受理（5日）→ 材料审查（10日）', '→ 现场验收（10日）→ 发证'], 680);
    if (path === article && stumbles(path, 2)) return FAULT;
    if (path === '/')
      return show(
        '首页',
        `${columns
          .map(
            (c) =>
              `<h4>${c.name}</h4><ul>${c.articles
                .slice(0, 4)
                .map((a) => `<li><a href="${a.path}">${a.title}</a></li>`)
                .join('')}</ul>`,
          )
          .join('')}<h4>专题</h4><p><a href="/zt/2021hb/index.jspx">办事指南汇编（2021版）</a></p>${NOTICE}`,
      );
    if (rest === '/public/index' && slug)
      return show(
        '首页',
        `<h4>${region}部门办事</h4><ul class="bm">${DEPTS.map(([code, dept]) => `<li><a onclick="getDept('${code}')">${region}${dept}</a></li>`).join('')}</ul><p>请选择部门后查看该部门的办事项目。</p><script>function getDept(c){location.href='/${slug}/icity/depart?code='+c}</script>`,
      );
    const dept = DEPTS.find(([code]) => code === query.get('code'))?.[1];
    if (rest === '/icity/depart' && slug && dept)
      return show(dept, `<h4>${region}${dept}办事项目</h4>${lister(slug, query.get('code') ?? '')}`);
    if (path === '/api-v2/app.icity.guide.GuideCmd/getItems') {
      if (stumbles(path, 1)) return { status: 500, body: '{"state":"0","message":"java.lang.NullPointerException"}' };
      const fit = items.filter((i) => i.dept === dept);
      const page = Math.max(1, Number(query.get('page') ?? 1));
      return json({
        state: '1',
        total: fit.length,
        pages: Math.ceil(fit.length / SIZE),
        data: fit.slice((page - 1) * SIZE, page * SIZE).map((i) => ({ ID: i.id, NAME: i.name })),
      });
    }
    if (path === '/api-v2/app.icity.guide.GuideCmd/getBasis')
      return { status: 500, body: '{"state":"0","message":"java.sql.SQLException: Io 异常"}' };
    if (rest === '/icity/search' || path === '/sbj/icity/search')
      return show(
        '检索',
        `<h4>检索结果</h4><div id="result">正在检索...</div><script>(function(){var x=new XMLHttpRequest();x.open('GET','/api-v2/app.icity.search.SearchCmd/query?kw=${encodeURIComponent(query.get('kw') ?? '').replaceAll("'", '%27')}');x.onload=function(){var d=JSON.parse(x.responseText);document.getElementById('result').innerHTML=d.state=='1'?'':'检索失败：'+d.message};x.send()})()</script>`,
      );
    if (path === '/api-v2/app.icity.search.SearchCmd/query')
      return json({ state: '0', message: '检索服务异常，请联系管理员', data: null }, 400);
    if (rest === '/icity/proinfo' && slug) {
      const item = items.find((i) => i.id === query.get('id'));
      if (!item) return null;
      if (item.id === ID && slug === 'hsq') return show(item.name, guide(at['apply'] ?? ''));
      return show(
        item.name,
        `<h3 class="text-center">${item.name}</h3><table class="its-table-overview"><tr><th>事项名称</th><td>${item.name}</td></tr><tr><th>实施主体</th><td>松岭市${region}${item.dept}</td></tr><tr><th>承诺办结时限</th><td>${3 + ((item.name.length * 3 + slug.charCodeAt(0)) % 12)}个工作日</td></tr><tr><th>编号</th><td>${slug}-${item.id}</td></tr></table>`,
      );
    }
    if (path === EMPTY.path) return show(EMPTY.name, `<h4>${EMPTY.name}</h4><p>暂无数据</p>`);
    if (path === '/fujian/2022/8/ysysqb.doc') return wordDocument('ysysqb.doc');
    if (path === '/tjsj/index.jspx') return FAULT;
    const said = talk(ask, show);
    if (said) return said;
    const shown = printed(columns, path);
    if (!shown) return null;
    const more =
      path === columns[0]?.path
        ? '<p><a href="/tjsj/index.jspx">历年办件统计</a></p>'
        : path === columns[2]?.path
          ? '<p><a href="/fujian/2022/8/ysysqb.doc">药品零售企业验收申请表</a>　<a href="/fujian/2021/3/ptsc.pdf">平台使用手册</a></p>'
          : '';
    return show(shown.title, `${shown.html}${more}`);
  };
};
