import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';
import { TABS } from './guide.ts';
import { ID, listOf, NAME, PROVINCE, placeOf, REGIONS, search } from './items.ts';

export const columns = press(
  ['公示公告', '工作动态'],
  (n) => `/zwfw/xxgk/list_${n}.html`,
  (n, m) => `/zwfw/xxgk/${n}/t2026_${m}.html`,
);
const CSS =
  'body{margin:0;font:14px/24px "Microsoft YaHei";color:#333}a{color:#333;text-decoration:none}.layui-container{width:1170px;margin:0 auto;position:relative}.layui-header{background:#c62828;color:#fff;height:90px}.layui-header .logo{font-size:28px;line-height:90px}.zone{display:inline-block;margin-left:30px;vertical-align:middle}.layui-form-select{position:relative;display:inline-block;color:#333}.layui-form-select .layui-input{width:120px;height:30px;cursor:pointer}.layui-form-select dl{display:none;position:absolute;left:0;top:34px;width:140px;margin:0;background:#fff;border:1px solid #ddd;z-index:999}.layui-form-selected dl{display:block}.layui-form-select dd{margin:0;padding:0 10px;cursor:pointer}.layui-this{background:#c62828;color:#fff}.ss{position:absolute;right:0;top:28px}.ss .layui-input{width:240px;height:32px}.layui-btn{background:#c62828;color:#fff;border:0;padding:4px 16px;cursor:pointer;display:inline-block}.layui-btn-xs{padding:0 8px;font-size:12px}.layui-nav{background:#a31515;margin:0;padding:0;list-style:none}.layui-nav li{display:inline-block}.layui-nav a{color:#fff;padding:10px 26px;display:inline-block}.layui-card{border:1px solid #eee;margin-top:14px}.layui-card-header{border-bottom:1px solid #eee;padding:6px 14px;font-size:16px}.layui-card-body{padding:12px 14px}.layui-row:after{content:"";display:block;clear:both}.l{float:left;width:240px}.r{float:right;width:900px}.ztree{list-style:none;padding:0}.ztree ul{display:none;list-style:none;padding-left:18px}.ztree .open>ul{display:block}.ztree a{cursor:pointer}.layui-table{width:100%;border-collapse:collapse;margin-bottom:12px}.layui-table td,.layui-table th{border:1px solid #e6e6e6;padding:7px 10px}.lab{background:#f8f8f8}.layui-laypage a,.layui-laypage span{border:1px solid #ddd;padding:2px 10px;margin-right:4px}.layui-laypage .layui-laypage-curr{background:#c62828;color:#fff}.layui-tab-title{list-style:none;margin:0;padding:0;border-bottom:1px solid #eee}.layui-tab-title li{display:inline-block;padding:8px 18px;cursor:pointer}.layui-tab-item{display:none;padding:14px 0}.layui-tab-item.layui-show{display:block}.layui-colla-title{font-size:14px;background:#f2f2f2;cursor:pointer;margin:0;padding:6px 12px}.layui-colla-content{display:none;padding:8px 12px}.layui-colla-content.layui-show{display:block}.layui-footer{background:#eee;margin-top:24px;padding:16px 0;text-align:center}.layui-footer a{margin:0 8px}.layui-fixbar{position:fixed;right:10px;bottom:60px;list-style:none}.layui-fixbar li{background:#9f9f9f;color:#fff;width:60px;padding:6px 0;text-align:center;margin-bottom:2px;cursor:pointer;font-size:12px}.layui-layer{position:fixed;left:50%;top:110px;margin-left:-260px;width:520px;background:#fff;z-index:1999;box-shadow:0 0 30px rgba(0,0,0,.4)}.layui-layer-shade{position:fixed;inset:0;background:#000;opacity:.3;z-index:1998}.layui-layer-title{background:#f8f8f8;padding:8px 14px}.layui-layer-close{position:absolute;right:12px;top:8px;cursor:pointer}.cen{text-align:center;color:#999;padding:40px}';

/** A select of layui: the real one is hidden, what is drawn beside it is pressed. */
const drawn = (name: string, shown: string, options: [value: string, text: string][], value: string): string =>
  `<select name="${name}" lay-filter="${name}" style="display:none">${options.map(([v, t]) => `<option value="${v}"${v === value ? ' selected' : ''}>${t}</option>`).join('')}</select><div class="layui-unselect layui-form-select" data-for="${name}"><div class="layui-select-title"><input type="text" placeholder="请选择" value="${shown}" readonly class="layui-input layui-unselect"><i class="layui-edge"></i></div><dl class="layui-anim layui-anim-upbit">${options.map(([v, t]) => `<dd lay-value="${v}" class="${v === value ? 'layui-this' : ''}">${t}</dd>`).join('')}</dl></div>`;

export function page(at: Addresses, area: string, title: string, html: string): string {
  const region = REGIONS.find((r) => r.code === area);
  const city = region
    ? region.under === PROVINCE.code
      ? region
      : REGIONS.find((r) => r.code === region.under)
    : undefined;
  const county = region && region.under !== PROVINCE.code ? region : undefined;
  const cities: [string, string][] = [
    [PROVINCE.code, '省本级'],
    ...REGIONS.filter((r) => r.under === PROVINCE.code).map((r): [string, string] => [r.code, r.name]),
  ];
  const counties: [string, string][] = city
    ? [
        [city.code, '市本级'],
        ...REGIONS.filter((r) => r.under === city.code).map((r): [string, string] => [r.code, r.name]),
      ]
    : [];
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>${CSS}</style></head><body><div class="layui-header"><div class="layui-container"><span class="logo">汾晋政务服务网</span><form class="layui-form zone">${drawn('city', city?.name ?? '省本级', cities, city?.code ?? PROVINCE.code)} ${city ? drawn('county', county?.name ?? '市本级', counties, county?.code ?? city.code) : ''}</form><div class="ss"><input class="layui-input" id="word" placeholder="搜索事项、部门"><button type="button" class="layui-btn" id="so">搜 索</button></div></div></div>
<ul class="layui-nav"><div class="layui-container"><li><a href="/zwfw/index">首页</a></li><li><a href="/zwfw/sx/gr">个人办事</a></li><li><a href="/zwfw/sx/fr">法人办事</a></li><li><a href="/zwfw/sx/bm">部门办事</a></li><li><a href="/zwfw/ggfw">公共服务</a></li><li><a href="/zwfw/hdjl">互动交流</a></li><li><a href="/zwfw/hcp">好差评</a></li></div></ul>
<div class="layui-container">${html}</div>
<ul class="layui-fixbar"><li onclick="window.open('${at['kf']}/chat?ch=pc','_blank')">智能<br>咨询</li><li onclick="location.href='/zwfw/hdjl/ts'">投诉</li></ul>
<div class="layui-footer"><p>${friends(at['ext'], 4)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      '',
    )}<a href="${at['ext']}/fjxx/" target="_blank">汾晋先锋</a></p><p><a href="/zwfw/bz/gy">关于本站</a><a href="/zwfw/bz/zn">操作指南</a></p><p>主办：汾晋省审批服务管理局　热线：12345</p></div>
<script>(function(){var q=function(s,r){return [].slice.call((r||document).querySelectorAll(s))};
q('.layui-form-select').forEach(function(d){d.querySelector('.layui-select-title').onclick=function(e){e.stopPropagation();d.classList.toggle('layui-form-selected')};q('dd',d).forEach(function(o){o.onclick=function(){var x=new XMLHttpRequest();x.open('GET','/zwfw/area/change?code='+o.getAttribute('lay-value'));x.onload=function(){location.href='/zwfw/index'};x.send()}})});
document.body.onclick=function(){q('.layui-form-select').forEach(function(d){d.classList.remove('layui-form-selected')})};
function so(){var w=document.getElementById('word').value.trim();if(w)location.href='/zwfw/search?word='+encodeURIComponent(w)}
document.getElementById('so').onclick=so;document.getElementById('word').onkeydown=function(e){if(e.keyCode==13)so()};
q('.layui-tab-title li').forEach(function(li,n){li.onclick=function(){q('.layui-tab-title li').forEach(function(o,m){o.className=m===n?'layui-this':''});q('.layui-tab-item').forEach(function(o,m){o.className='layui-tab-item'+(m===n?' layui-show':'')})}});
q('.layui-colla-title').forEach(function(t){t.onclick=function(){t.nextSibling.classList.toggle('layui-show')}});
q('.ztree a').forEach(function(a){a.onclick=function(){var li=a.parentNode;if(a.getAttribute('data-go'))location.href=a.getAttribute('data-go');else li.className=li.className?'':'open'}});
window.apply=function(id){var d=document.createElement('div');d.innerHTML='<div class="layui-layer-shade"></div><div class="layui-layer layui-layer-iframe"><div class="layui-layer-title">用户登录</div><span class="layui-layer-close">×</span><iframe src="${at['sso']}/uc/login?from=zwfw&item='+id+'" width="520" height="360" frameborder="0"></iframe></div>';document.body.appendChild(d);d.querySelector('.layui-layer-close').onclick=function(){d.remove()}}})()</script></body></html>`;
}
const card = (title: string, html: string): string =>
  `<div class="layui-card"><div class="layui-card-header">${title}</div><div class="layui-card-body">${html}</div></div>`;
const unique = (list: string[]): string[] => [...new Set(list)];

export const home = (at: Addresses, area: string): string =>
  page(
    at,
    area,
    `${placeOf(area)}政务服务网`,
    `${card(
      `${placeOf(area)}热门事项`,
      listOf(area)
        .slice(0, 8)
        .map((i) => `<a href="/zwfw/zn?id=${i.id}" style="display:inline-block;width:280px">${i.name}</a>`)
        .join(''),
    )}${card(
      '部门办事',
      unique(listOf(area).map((i) => i.dept))
        .map(
          (d) => `<a style="display:inline-block;width:220px" href="/zwfw/sx/bm?k=${encodeURIComponent(d)}">${d}</a>`,
        )
        .join(''),
    )}${columns
      .map((c) =>
        card(
          `${c.name}<a href="${c.path}" style="float:right;font-size:12px">更多</a>`,
          c.articles
            .slice(0, 5)
            .map((a) => `<p><a href="${a.path}">${a.title}</a><span style="float:right">${a.date}</span></p>`)
            .join(''),
        ),
      )
      .join(
        '',
      )}${area === PROVINCE.code ? card('专题', '<a href="/zwfw/zt/yjs">高效办成一件事</a>　<a href="/zwfw/zt/fgfc2020">复工复产</a>') : ''}`,
  );

const SIZE = 10;
export function list(at: Addresses, area: string, kind: string, query: URLSearchParams): string {
  const who = kind === 'gr' ? '个人' : kind === 'fr' ? '法人' : '';
  const all = listOf(area).filter((i) => !who || i.audience === who);
  const key = query.get('k') ?? '';
  const found = all.filter((i) => !key || (who ? i.theme : i.dept) === key);
  const no = Math.max(1, Number(query.get('p')) || 1);
  const pages = Math.max(1, Math.ceil(found.length / SIZE));
  const self = (p: number) => `/zwfw/sx/${kind}?k=${encodeURIComponent(key)}&p=${p}`;
  const sorts = unique(all.map((i) => (who ? i.theme : i.dept)));
  return page(
    at,
    area,
    `${who || '部门'}办事-${placeOf(area)}政务服务网`,
    `<div class="layui-row"><div class="l">${card(who ? '主题分类' : '部门列表', `<ul class="ztree"><li class="open"><a class="level0">${who ? '按主题' : placeOf(area)}</a><ul>${sorts.map((s) => `<li><a class="level1" data-go="/zwfw/sx/${kind}?k=${encodeURIComponent(s)}">${s}</a></li>`).join('')}</ul></li></ul>`)}</div><div class="r">${card(
      '事项列表',
      `<table class="layui-table"><thead><tr><th>序号</th><th>事项名称</th><th>实施主体</th><th>操作</th></tr></thead><tbody>${found
        .slice((no - 1) * SIZE, no * SIZE)
        .map(
          (i, n) =>
            `<tr><td>${(no - 1) * SIZE + n + 1}</td><td>${i.name}</td><td>${placeOf(area)}${i.dept}</td><td><a class="layui-btn layui-btn-xs" href="/zwfw/zn?id=${i.id}">办事指南</a> <a class="layui-btn layui-btn-xs" onclick="apply('${i.id}')">在线办理</a></td></tr>`,
        )
        .join(
          '',
        )}</tbody></table><div class="layui-laypage">${no > 1 ? `<a href="${self(no - 1)}">上一页</a>` : ''}${Array.from({ length: pages }, (_, n) => (n + 1 === no ? `<span class="layui-laypage-curr">${n + 1}</span>` : `<a href="${self(n + 1)}">${n + 1}</a>`)).join('')}${no < pages ? `<a href="${self(no + 1)}">下一页</a>` : ''}<span>共 ${found.length} 条</span></div>`,
    )}</div></div>`,
  );
}

export const results = (at: Addresses, area: string, words: string): string => {
  const found = search(area, words);
  return page(
    at,
    area,
    '搜索-汾晋政务服务网',
    card(
      `搜索“${words.replace(/[<>&"]/g, '')}”`,
      `<table class="layui-table jg"><thead><tr><th>事项名称</th><th>实施主体</th><th>操作</th></tr></thead><tbody>${found.map((i) => `<tr class="hit"><td><a href="/zwfw/zn?id=${i.id}">${i.name}</a></td><td>${placeOf(area)}${i.dept}</td><td><a class="layui-btn layui-btn-xs" onclick="apply('${i.id}')">在线办理</a></td></tr>`).join('') || '<tr><td colspan="3">没有找到相关事项</td></tr>'}</tbody></table>`,
    ),
  );
};

export function guide(at: Addresses, area: string, id: string): string | null {
  const item = listOf(area).find((i) => i.id === id) ?? (id === ID ? { name: NAME, dept: '' } : null);
  if (!item) return null;
  const tabs: [string, string][] =
    id === ID
      ? TABS
      : [
          [
            '基本信息',
            `<table class="layui-table"><tr><td class="lab">事项名称</td><td>${item.name}</td></tr><tr><td class="lab">实施主体</td><td>${placeOf(area)}${item.dept}</td></tr><tr><td class="lab">承诺办结时限</td><td>12 工作日</td></tr></table>`,
          ],
        ];
  return page(
    at,
    area,
    `${item.name}-办事指南`,
    `<div class="layui-card"><div class="layui-card-header"><b>${item.name}</b><button type="button" class="layui-btn" style="float:right" onclick="apply('${id}')">在线办理</button></div><div class="layui-card-body"><div class="layui-tab layui-tab-brief"><ul class="layui-tab-title">${tabs.map(([t], n) => `<li${n === 0 ? ' class="layui-this"' : ''}>${t}</li>`).join('')}</ul><div class="layui-tab-content">${tabs.map(([, h], n) => `<div class="layui-tab-item${n === 0 ? ' layui-show' : ''}">${h}</div>`).join('')}</div></div></div></div>`,
  );
}
