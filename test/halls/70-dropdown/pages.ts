import { wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { printed } from '../kit/press.ts';
import { type Ask, gif, json, type Reply } from '../kit/site.ts';
import { CITY, columns, DISTRICT, DISTRICTS, EMPTY, frame, nameOf, PROVINCE } from './frame.ts';
import { PANELS } from './guide.ts';
import { hits, items, NAME, upperItems } from './items.ts';

/** Status 200 for whatever does not exist, in the frame of the site. */
const LOST =
  '<div class="card" style="text-align:center;padding:80px"><h3>您访问的页面不存在或已删除</h3><p><a href="/webview/index.html">返回首页</a></p></div>';
const inJson = (value: unknown) => json({ code: '200', msg: 'success', data: JSON.stringify(value) }, 300);

const CONSULT = `<div class="card"><h3>我要咨询</h3><form method="post" action="/web/hd/addConsult"><p>咨询主题 <input name="title" style="width:420px"></p><p>咨询内容 <textarea name="content" rows="5" cols="70"></textarea></p><p>联系电话 <input name="phone"></p><p><input type="submit" class="btn" value="提交"></p></form><p>我们将在3个工作日内答复。</p></div>`;
/** The case's number may be left out: whoever has none may complain all the same. */
const COMPLAINT = `<div class="card"><h3>投诉建议</h3><form method="post" action="/web/hd/addComplaint"><p>类型 <label><input type="radio" name="lx" value="1">投诉</label> <label><input type="radio" name="lx" value="2">建议</label></p><p>被投诉单位 <input name="dw" style="width:300px"></p><p>办件编号（选填，已有办件的可填写） <input name="bjbh"></p><p>* 内容 <textarea name="content" rows="5" cols="70"></textarea></p><p>* 联系电话 <input name="phone"></p><p><input type="submit" class="btn" value="提交"></p></form></div>`;

/** The provincial platform on which every district has its hall. */
export const platform =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query, url } = ask;
    const code = query.get('regionCode') ?? ask.cookies['regionCode'] ?? PROVINCE;
    const own = Object.values(DISTRICTS)
      .flat()
      .some(([c]) => c === code)
      ? items
      : upperItems;
    const show = frame(at, code);
    const rows = (list: typeof items) =>
      list.map(({ id, name, dept }) => ({
        id: own === items && code !== DISTRICT ? `${id}_${code.slice(4, 6)}` : id,
        name,
        dept: `${nameOf(code)}${dept}`,
      }));
    if (path === '/' || path === '/webview/index.html')
      return {
        headers: query.get('regionCode') ? { 'set-cookie': `regionCode=${code}; Path=/` } : {},
        body: show(
          '楚岚政务服务网',
          `<div class="card"><h3>${nameOf(code)}热门服务</h3><div id="hot"></div></div><div class="card"><h3>主题服务</h3>${[...new Set(own.map((i) => i.theme))].map((t) => `<a class="theme" href="/webview/bszn/list.html?type=fr&amp;theme=${encodeURIComponent(t)}">${t}</a>`).join('')}</div>${columns
            .map(
              (c) =>
                `<div class="card"><h3>${c.name}</h3>${c.articles
                  .slice(0, 4)
                  .map((a) => `<p><a href="${a.path.replaceAll('&', '&amp;')}">${a.title}</a></p>`)
                  .join('')}</div>`,
            )
            .join(
              '',
            )}<div class="card"><h3>专题</h3><p><a href="/webview/zt/yshj2024.html">优化营商环境专题</a>　<a href="/webview/news/detail.html?columnId=1&amp;newsId=7900">智能客服“小岚”建设方案通过专家评审</a></p></div><script>window.onload=function(){post('/web/bszn/hot_item','n=6',function(l){draw(document.getElementById('hot'),l)})}</script>`,
        ),
      };
    if (path === '/web/area/children') return json(DISTRICTS[query.get('code') ?? ''] ?? [], 200);
    if (path === '/web/bszn/hot_item') return inJson(rows(own.slice(20, 26)));
    if (path === '/web/bszn/item_project') {
      const form = new URLSearchParams(ask.body);
      const who = form.get('type') === 'gr' ? '个人' : '法人';
      const fit = own.filter((i) => i.audience === who && (!form.get('theme') || i.theme === form.get('theme')));
      const page = Math.max(1, Number(form.get('page') ?? 1));
      return inJson({ total: fit.length, list: rows(fit.slice((page - 1) * 12, page * 12)) });
    }
    if (path === '/web/bszn/search_project')
      return inJson(rows(hits(own, new URLSearchParams(ask.body).get('kw') ?? '')));
    if (path === '/web/bszn/standard') {
      const item = items.find((i) => i.id === query.get('transactCode')?.split('_')[0]);
      if (!item) return inJson(null);
      if (query.get('transactCode') === 'CL70A31F5') return inJson({ name: NAME, panels: PANELS });
      return inJson({
        name: item.name,
        panels: [
          [
            '基本信息',
            `<div class="row"><span class="k">事项名称</span><span class="v">${item.name}</span></div><div class="row"><span class="k">承诺时限</span><span class="v">${1 + (item.name.length % 9)}个工作日</span></div><div class="row"><span class="k">流水号</span><span class="v">${query.get('transactCode')}</span></div>`,
          ],
        ],
      });
    }
    if (path === '/webview/bszn/list.html') {
      const type = query.get('type') === 'gr' ? 'gr' : 'fr';
      const theme = query.get('theme') ?? '';
      return show(
        type === 'gr' ? '个人办事' : '法人办事',
        `<div class="card"><b>按主题：</b>${[...new Set(own.map((i) => i.theme))].map((t) => `<a class="theme" href="/webview/bszn/list.html?type=${type}&amp;theme=${encodeURIComponent(t)}"${t === theme ? ' style="color:#c7000b"' : ''}>${t}</a>`).join('')}</div><div class="card"><div id="list">正在加载…</div><p style="text-align:center"><span class="chg" id="prev">上一页</span> <span id="pn"></span> <span class="chg" id="next">下一页</span></p></div><script>var p=1,last=1;function load(){post('/web/bszn/item_project','type=${type}&theme=${encodeURIComponent(theme)}&page='+p,function(d){last=Math.max(1,Math.ceil(d.total/12));draw(document.getElementById('list'),d.list);document.getElementById('pn').innerHTML=p+'/'+last})}document.getElementById('prev').onclick=function(){if(p>1){p--;load()}};document.getElementById('next').onclick=function(){if(p<last){p++;load()}};window.onload=load</script>`,
      );
    }
    if (path === '/webview/bszn/search.html')
      return show(
        '搜索结果',
        `<div class="card"><div id="list">正在搜索…</div></div><script>window.onload=function(){post('/web/bszn/search_project','kw=${encodeURIComponent(query.get('kw') ?? '')}',function(l){draw(document.getElementById('list'),l)})}</script>`,
      );
    if (path === '/webview/bszn/bsznpage.html')
      return show(
        '办事指南',
        `<div class="card"><h3 id="nm" style="font-size:22px;line-height:44px"></h3><p id="ops" style="display:none"><span class="btn" data-go="bl" data-id="${(query.get('transactCode') ?? '').replace(/\W/g, '')}">在线办理</span>　<a href="${at['sso']}/uias/login?appCode=clzwfw">我要评价</a></p><ul class="tabs" id="tabs"></ul><div id="panels">加载中…</div></div><script>window.onload=function(){var x=new XMLHttpRequest();x.open('GET','/web/bszn/standard?transactCode=${encodeURIComponent(query.get('transactCode') ?? '')}');x.onload=function(){var d=JSON.parse(JSON.parse(x.responseText).data);if(!d){document.getElementById('panels').innerHTML='未查询到该事项';return}document.getElementById('nm').innerHTML=d.name;document.getElementById('ops').style.display='';document.getElementById('tabs').innerHTML=d.panels.map(function(p,i){return '<li'+(i?'':' class="cur"')+'>'+p[0]+'</li>'}).join('');document.getElementById('panels').innerHTML=d.panels.map(function(p,i){return '<div class="panel'+(i?'':' cur')+'">'+p[1]+'</div>'}).join('');[].forEach.call(document.querySelectorAll('#tabs li'),function(l,i){l.onclick=function(){[].forEach.call(document.querySelectorAll('#tabs li'),function(y,j){y.className=i==j?'cur':'';document.querySelectorAll('.panel')[j].className='panel'+(i==j?' cur':'')})}})};x.send()}</script>`,
      );
    if (path === '/webview/hd/wyzx.html') return show('我要咨询', CONSULT);
    if (path === '/webview/hd/tsjy.html') return show('投诉建议', COMPLAINT);
    if (path === '/webview/hd/zxbb.html')
      return show('在线帮办', '<div class="card"><h3>在线帮办</h3><p>在线帮办功能正在建设中，敬请期待。</p></div>');
    if (url === EMPTY.path) return show(EMPTY.name, `<div class="card"><h3>${EMPTY.name}</h3><p>暂无数据</p></div>`);
    if (query.get('newsId') === '7900')
      return show(
        '建设方案通过评审',
        '<div class="card"><h3>智能客服“小岚”建设方案通过专家评审</h3><p>11月6日，省数据局组织专家对智能客服建设方案进行评审，计划明年三季度上线，届时可提供智能问答、人工坐席和好差评榜单查询。</p></div>',
      );
    if (path === '/files/2026/03/jgyb.gif') return gif();
    if (path === '/files/2026/03/ypsqb.doc') return wordDocument('ypsqb.doc');
    if (path === '/robots.txt') return { status: 404, body: '' };
    const shown = printed(columns, url);
    return shown
      ? show(shown.title, `<div class="card">${shown.html.replaceAll('&newsId', '&amp;newsId')}</div>`)
      : show('提示', LOST);
  };

/** The city's own government site: its services are the province's. */
export const government =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const show = (title: string, body: string) =>
      `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body style="font:14px/2 SimSun;width:1000px;margin:0 auto"><h1>楚丰市人民政府</h1><p><a href="/">首页</a>　<a href="/zwgk/">政务公开</a>　<a href="/hdjl/">互动交流</a>　<a href="${at['province']}/webview/index.html?regionCode=${CITY}">政务服务</a></p>${body}<p>楚丰市人民政府办公室主办　楚ICP备05068001号</p></body></html>`;
    if (ask.path === '/')
      return show('楚丰市人民政府', '<h3>今日要闻</h3><p>楚丰市秋粮收购工作全面展开，沿江六镇已入库四万吨。</p>');
    if (ask.path === '/zwgk/')
      return show('政务公开', '<h3>政务公开</h3><p>政府信息公开指南、目录和年度报告由市政府办公室统一发布。</p>');
    if (ask.path === '/hdjl/')
      return show('互动交流', '<h3>互动交流</h3><p>市长信箱每月选登来信，网上调查本月主题为公交线路优化。</p>');
    return null;
  };

export const signIn = (ask: Ask): Reply =>
  ask.path === '/uias/login'
    ? '<!doctype html><html><head><meta charset="utf-8"><title>统一身份认证</title></head><body><div style="width:400px;margin:80px auto;font:14px/2 sans-serif"><h2>楚岚省统一身份认证平台</h2><p>个人登录　法人登录</p><form method="post" action="/uias/login"><p><input name="u" placeholder="账号"></p><p><input type="password" name="p" placeholder="密码"></p><p><button>登录</button></p></form></div></body></html>'
    : null;
