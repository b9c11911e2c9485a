import type { Addresses } from '../kit/hall.ts';
import { type Area, COUNTY, children, fullName, ID, itemsOf, PROVINCE } from './areas.ts';
import { cityLinks, columns, frame } from './frame.ts';
import { guideBody } from './guide.ts';

const card = (title: string, html: string): string => `<div class="ivu-card"><h3>${title}</h3>${html}</div>`;
const unique = (list: string[]): string[] => [...new Set(list)];

export function home(at: Addresses, area: Area): string {
  const p = area.path;
  const items = itemsOf(area);
  const themes = (audience: string) =>
    unique(items.filter((i) => i.audience === audience).map((i) => i.theme))
      .map((t) => `<a href="${p}${audience === '个人' ? 'grfw' : 'frfw'}?zt=${encodeURIComponent(t)}">${t}</a>`)
      .join('');
  const news = columns
    .slice(0, 2)
    .map(
      (c) =>
        `<div>${card(
          `<a href="${c.path}">${c.name}</a>`,
          c.articles
            .slice(0, 6)
            .map((a) => `<div class="li"><i>${a.date}</i><a href="${a.path}">${a.title}</a></div>`)
            .join(''),
        )}</div>`,
    )
    .join('');
  const hot = items
    .slice(2, 10)
    .map((i) => `<a href="${p}zn/${i.id}">${i.name}</a>`)
    .join('');
  const place = area.level === 1 ? '省本级' : fullName(area);
  return frame(
    at,
    area,
    '首页',
    `${card(`${place}法人服务`, `<div class="grid">${themes('法人')}</div>`)}${card(`${place}个人服务`, `<div class="grid">${themes('个人')}</div>`)}${card(
      `${place}部门服务`,
      `<div class="grid">${unique(items.map((i) => i.dept))
        .map((d) => `<a href="${p}bmfw?bm=${encodeURIComponent(d)}">${d}</a>`)
        .join('')}</div>`,
    )}${card('热门事项', `<div class="grid">${hot}</div>`)}${
      area.level === 1
        ? `<div class="two">${news}</div>${card('特色专栏', '<div class="grid"><a href="/zt/ycb/">高效办成一件事</a><a href="/zt/ktb/">湘鄂边区通办</a><a href="/zt/sbzc2023/">惠企政策直达（2023）</a><a href="/zt/dzzz/">电子证照专区</a><a href="/zt/zjcs/">证明事项清单</a></div>')}${card('市州站点', `<div class="grid">${cityLinks()}</div>`)}`
        : ''
    }`,
  );
}

/** 个人服务、法人服务、部门服务: facets above, rows from an interface, ten a page. */
export function lister(at: Addresses, area: Area, kind: string, query: URLSearchParams): string {
  const items = itemsOf(area);
  const audience = kind === 'grfw' ? '个人' : kind === 'frfw' ? '法人' : '';
  const key = kind === 'bmfw' ? 'bm' : 'zt';
  const options = unique(
    items.filter((i) => !audience || i.audience === audience).map((i) => (key === 'bm' ? i.dept : i.theme)),
  );
  const chosen = query.get(key) ?? '';
  const fixed = `site=${area.code}&dx=${encodeURIComponent(audience)}&${key}=${encodeURIComponent(options.includes(chosen) ? chosen : '')}`;
  return frame(
    at,
    area,
    '事项列表',
    `${card(
      key === 'bm' ? '按部门' : '按主题',
      `<div class="grid"><a href="${area.path}${kind}">全部</a>${options
        .map(
          (o) =>
            `<a href="${area.path}${kind}?${key}=${encodeURIComponent(o)}"${o === chosen ? ' style="font-weight:bold"' : ''}>${o}</a>`,
        )
        .join('')}</div>`,
    )}<div class="ivu-card"><p>当前站点：${fullName(area)}　<span id="tot"></span></p><div id="rows">数据加载中…</div><div class="ivu-page" id="pg"></div></div>
<script>(function(){var rows=document.getElementById('rows'),pg=document.getElementById('pg');function load(n){fetch('/api/item/page?${fixed}&pn='+n).then(function(r){return r.json()}).then(function(d){document.getElementById('tot').textContent='共'+d.total+'个事项';rows.innerHTML=d.rows.length?d.rows.map(function(i){return '<div class="sx"><a class="sx-tit" data-u="${area.path}zn/'+i.id+'">'+i.name+'</a><small>'+i.dept+'</small><span class="ivu-tag">办事指南</span></div>'}).join(''):'暂无数据';var h='';for(var k=1;k<=Math.ceil(d.total/10);k++)h+='<li class="ivu-page-item'+(k===n?' ivu-page-item-active':'')+'" data-n="'+k+'">'+k+'</li>';pg.innerHTML=h})}
rows.onclick=function(e){var r=e.target.closest('.sx');if(r)location.href=r.querySelector('.sx-tit').dataset.u};pg.onclick=function(e){if(e.target.dataset.n)load(+e.target.dataset.n)};load(1)})();</script>`,
  );
}

export const results = (at: Addresses, area: Area, words: string): string => {
  const shown = words.replace(/[<>"'&\\]/g, '');
  return frame(
    at,
    area,
    '搜索结果',
    `<div class="ivu-card"><p>在“${area.level === 1 ? '省本级' : fullName(area)}”搜索“<b>${shown}</b>”，<span id="n">正在检索…</span></p><div id="res"></div></div><script>fetch('/api/item/search?site=${area.code}&kw='+encodeURIComponent('${shown}')).then(function(r){return r.json()}).then(function(d){document.getElementById('n').textContent='共找到'+d.rows.length+'条结果';document.getElementById('res').innerHTML=d.rows.map(function(i){return '<div class="sx res"><a class="sx-tit" href="${area.path}zn/'+i.id+'">'+i.name+'</a><small>${fullName(area)}'+i.dept+'</small></div>'}).join('')})</script>`,
  );
};

export function guide(at: Addresses, area: Area, id: string): string | null {
  const items = itemsOf(area);
  const n = items.findIndex((i) => i.id === id);
  const item = items[n];
  if (!item) return null;
  if (id === ID) return frame(at, area, item.name, guideBody(at['apply'], at['sso']));
  return frame(
    at,
    area,
    item.name,
    `<div class="zn-hd"><h1>${item.name}</h1></div><div class="ivu-card"><table class="kv"><tr><th>事项名称</th><td>${item.name}</td></tr><tr><th>实施主体</th><td>${area.level === 1 ? '沅澜省' : fullName(area)}${item.dept}</td></tr><tr><th>服务对象</th><td>${item.audience === '个人' ? '自然人' : '企业法人'}</td></tr><tr><th>承诺办结时限</th><td>${1 + (n % 14)}个工作日</td></tr><tr><th>办理地点</th><td>${fullName(area)}政务服务中心${1 + (n % 3)}楼${1 + (n % 26)}号窗口</td></tr><tr><th>咨询电话</th><td>0984-${area.code.slice(2, 6)}${String(100 + n)}</td></tr></table></div>`,
  );
}

export const crossProvince = (at: Addresses, area: Area): string =>
  frame(at, area, '跨省通办', card('跨省通办', '<p style="text-align:center;color:#999;padding:60px">暂无数据</p>'));

const DAY = 86_400_000;
/** Days since the newest figures. */
export const AGE = 1;
const figures = (head: string[], rows: string[][]): string =>
  `<table class="ivu-tb"><thead><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
export const board = (at: Addresses, area: Area): string => {
  const below = children(area.level < 3 ? area.code : area.parent);
  return frame(
    at,
    area,
    '好差评',
    `${card(
      '政务服务“好差评”评价公示',
      `<p>更新时间：${new Date(Date.now() - AGE * DAY).toISOString().slice(0, 10)}　<a href="${area.path}hcp/pj">我要评价</a></p><h4>评价来源</h4>${figures(
        ['评价渠道', '评价数', '占比'],
        [
          ['大厅评价器', '61,204', '63.11%'],
          ['政务服务网', '14,880', '15.34%'],
          ['移动端', '19,377', '19.98%'],
          ['短信', '1,521', '1.57%'],
        ],
      )}`,
    )}<div class="two"><div>${card(
      '部门排名',
      figures(
        ['名次', '部门', '好评率'],
        unique(itemsOf(area).map((i) => i.dept))
          .slice(0, 8)
          .map((d, n) => [`${n + 1}`, d, `${(99.97 - n * 0.06).toFixed(2)}%`]),
      ),
    )}</div><div>${card(
      '区域排名',
      figures(
        ['名次', '区域', '好评率'],
        below.map((a, n) => [`${n + 1}`, a.name, `${(99.95 - n * 0.08).toFixed(2)}%`]),
      ),
    )}</div></div>`,
  );
};
export const rate = (at: Addresses, area: Area): string =>
  frame(
    at,
    area,
    '我要评价',
    card(
      '我要评价',
      `<form method="post" action="${area.path}hcp/saveEva"><p>总体评价：${['非常满意', '满意', '基本满意', '不满意', '非常不满意'].map((w, n) => `<label><input type="radio" name="lv" value="${5 - n}">${w}</label>　`).join('')}</p><p>评价维度：${['办事效率', '指南准确', '流程便捷', '系统好用'].map((w) => `<label><input type="checkbox" name="wd" value="${w}">${w}</label>　`).join('')}</p><p><textarea name="bz" rows="4" cols="70" placeholder="请填写评价内容"></textarea></p><p><button class="ivu-btn ivu-btn-primary" type="submit">提交评价</button></p></form>`,
    ),
  );

/** 互动交流 and its three pages. */
export function talk(at: Addresses, area: Area, page: string): string | null {
  const p = area.path;
  const form = (what: string, fields: string[]) =>
    card(
      what,
      `<form method="post" action="${p}hd/saveLetter">${fields.map((f, n) => `<p>${f}：<input name="f${n}" style="width:420px"></p>`).join('')}<p>内容：<br><textarea name="nr" rows="6" cols="80"></textarea></p><p>验证码：<input name="yzm" size="6"> <span style="background:#dde;padding:2px 8px;letter-spacing:4px">7K2M</span></p><p><button class="ivu-btn ivu-btn-primary" type="submit">提交</button> <button class="ivu-btn" type="reset">重置</button></p></form>`,
    );
  if (page === '')
    return frame(
      at,
      area,
      '互动交流',
      card(
        '互动交流',
        `<div class="grid"><a href="${p}hd/zx">我要咨询</a><a href="${p}hd/ts">我要投诉</a><a href="${p}hd/bb">在线帮办</a></div><p>您也可以拨打12345政务服务便民热线反映问题，二十四小时有人值守。</p>`,
      ),
    );
  if (page === '/zx')
    return frame(at, area, '我要咨询', form('我要咨询', ['咨询部门', '标题', '您的姓名', '手机号码']));
  if (page === '/ts')
    return frame(at, area, '我要投诉', form('我要投诉', ['被投诉单位', '标题', '您的姓名', '手机号码']));
  if (page === '/bb')
    return frame(
      at,
      area,
      '在线帮办',
      card(
        '在线帮办',
        '<p>帮办人员在线指导填报和准备材料，无需登录。</p><p>服务时间：工作日9:00—12:00，13:00—17:00</p><p><button class="ivu-btn ivu-btn-primary" onclick="this.textContent=\'正在为您接通人工帮办…\'">联系人工帮办</button></p>',
      ),
    );
  return null;
}

const HELP: Record<string, [string, string]> = {
  'gywm.html': ['关于我们', '沅澜政务服务网是全省一体化政务服务平台，覆盖省、市、县、乡四级。'],
  'wzdt.html': ['网站地图', '首页、个人服务、法人服务、部门服务、好差评、互动交流。'],
  'yssm.html': ['隐私声明', '本网站按照个人信息保护的有关法律收集和使用您的信息。'],
  'czzn.html': [
    '操作指南',
    '点击页面左上方“切换站点”，依次选择市州、县（市、区），再点“进入站点”。</p><p><a href="/bz/sp/zdqh.html">观看演示视频</a>',
  ],
};
const TOPICS: Record<string, [string, string]> = {
  ycb: ['高效办成一件事', '企业开办、开办餐饮店、新生儿出生等二十一个“一件事”集中办理。'],
  ktb: ['湘鄂边区通办', '边区六县一百二十个事项异地受理、两地可办。'],
  dzzz: ['电子证照专区', '已汇聚电子证照三百一十五类，可在本网亮证、下载。'],
  zjcs: ['证明事项清单', '保留的证明事项共四十七项，未列入清单的不得索要。'],
};
/** Pages of words alone: help, topics, the mobile version. */
export function words(at: Addresses, path: string): string | null {
  const found = HELP[path.slice('/bz/'.length)] ?? TOPICS[path.split('/')[2] ?? ''];
  if (path === '/yd/') return frame(at, PROVINCE, '移动端', card('移动端', '<p>扫码关注“沅澜办”小程序。</p>'));
  if (!found || !/^\/(bz|zt)\//.test(path)) return null;
  return frame(at, PROVINCE, found[0], card(found[0], `<p>${found[1]}</p>`));
}
/** The county government's own site. */
export const government = (at: Addresses): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>芷兰市沅口区人民政府</title></head><body style="font:14px/2 SimSun;width:1000px;margin:0 auto"><h1>芷兰市沅口区人民政府</h1><p>首页　<a href="/zwgk/">政务公开</a>　<a href="/zjyk/">走进沅口</a>　<a href="${at['province']}${COUNTY.path}">政务服务</a></p><p>沅口区召开优化营商环境工作推进会；码头街道老旧小区改造完工；桐木镇柑橘节开幕。</p></body></html>`;
