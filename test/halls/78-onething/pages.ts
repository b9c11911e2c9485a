import { cityItems, DISTRICTS, items, THINGS, type Thing } from './items.ts';
import { type Ctx, columns, layout, placeOf } from './layout.ts';

const THEMES = ['准营准办', '医疗卫生', '文化教育', '工程建设', '就业社保', '安全生产', '交通出行', '农林牧渔'];
const SIZE = 14;

const thingCards = (slug: string): string =>
  `<ul class="g4 yjs clearfix">${THINGS.map((t) => `<li><a href="/qx/${slug}/yjs/${t.id}"><b>${t.name}</b><br><small>${t.parts.length}个事项联办</small></a></li>`).join('')}</ul>`;

/** The home that knows its visitor: a role changes what is recommended. Districts stand in a ring, four in sight. */
export const home = (ctx: Ctx): string =>
  layout(
    ctx,
    '首页',
    `<div class="card"><h3>您好，访客！</h3><div class="who" id="who"><span class="on" data-r="sm">我是市民</span><span data-r="cy">我要创业</span><span data-r="xr">我是新澜州人</span></div><p style="color:#8a93a3">猜您想办</p><ul class="g4 clearfix" id="rec"><li>正在为您推荐…</li></ul></div>
<div class="card"><h3>区县旗舰店</h3><div class="ringbox"><i class="prev" id="rp">‹</i><div class="ring"><div class="trk" id="trk">${DISTRICTS.map(([slug, name]) => `<div class="qx-card" data-slug="${slug}"><p>${name}</p><small>进入旗舰店</small></div>`).join('')}</div></div><i class="next" id="rn">›</i></div></div>
<div class="card"><h3>市级重点主题</h3><ul class="g4 clearfix"><li><a href="/lsb/frfw">企业开办</a></li><li><a href="/lsb/bmfw">部门清单</a></li><li><a href="/lsb/zt/kctb/">川澜通办</a></li><li><a href="/lsb/zt/fwzn2024.html">办事宝典（2024）</a></li></ul></div>
<div class="card">${columns
      .map(
        (c) =>
          `<h3><a href="${c.path}">${c.name}</a></h3>${c.articles
            .slice(0, 3)
            .map((a) => `<p><a href="${a.path}">${a.title}</a>　<small>${a.date}</small></p>`)
            .join('')}`,
      )
      .join('')}</div>
<script>
(function(){var at=0,trk=document.getElementById('trk');function turn(n){at=(at+n+3)%3;trk.style.left=-1048*at+'px'}
document.getElementById('rp').onclick=function(){turn(-1)};document.getElementById('rn').onclick=function(){turn(1)};
trk.addEventListener('click',function(e){var c=e.target.closest('.qx-card');if(c)location.href='/qx/'+c.dataset.slug+'/index'});
function rec(r){fetch('/lsb/api/recommend?role='+r).then(function(x){return x.json()}).then(function(d){document.getElementById('rec').innerHTML=d.map(function(i){return '<li><a href="'+i.url+'">'+i.name+'</a></li>'}).join('')})}
document.getElementById('who').addEventListener('click',function(e){if(!e.target.dataset.r)return;this.querySelectorAll('span').forEach(function(s){s.className=''});e.target.className='on';rec(e.target.dataset.r)});rec('sm')})();
</script>`,
  );

export const flagship = (ctx: Ctx): string =>
  layout(
    ctx,
    `${placeOf(ctx.slug)}旗舰店`,
    `<div class="crumb">当前站点：澜州市 / ${placeOf(ctx.slug)}</div><div class="card"><h3>高效办成一件事</h3>${thingCards(ctx.slug)}</div>
<div class="card"><h3>${placeOf(ctx.slug)}热门服务</h3><ul class="g4 clearfix">${items
      .slice(0, 8)
      .map((i) => `<li><a href="/qx/${ctx.slug}/bszn/${i.id}">${i.name}</a></li>`)
      .join('')}</ul></div>
<div class="card"><h3>按主题找</h3><ul class="g4 clearfix">${THEMES.map((t, n) => (items.some((i) => i.theme === t && i.audience === '法人') ? `<li><a href="/qx/${ctx.slug}/frfw?zt=${n}">${t}</a></li>` : '')).join('')}</ul></div>`,
  );

export const things = (ctx: Ctx): string =>
  layout(
    ctx,
    '高效办成一件事',
    ctx.slug
      ? `<div class="card"><h3>${placeOf(ctx.slug)}“一件事”专区</h3>${thingCards(ctx.slug)}</div>`
      : '<div class="card"><h3>高效办成一件事</h3><p>全市统一推出24项“一件事”，由各区县旗舰店办理，请先进入所在区县。</p></div>',
  );

/** The theme service: what it takes together, and the parts, each with a guide of its own. */
export const thing = (ctx: Ctx, t: Thing, sso: string): string =>
  layout(
    ctx,
    t.name,
    `<div class="crumb">澜州市 / ${placeOf(ctx.slug)} / 一件事</div><div class="card"><h3>${t.name}</h3><p>${t.text}</p><p>联办承诺时限：${t.days}个工作日　原需跑动${t.parts.length}次，现只需跑动1次</p><p><a class="tag" href="${sso}/tyrz/login?yjs=${t.id}">一件事联办</a></p><h3>涉及事项</h3><table class="tb"><tr><th>序号</th><th>事项</th><th>部门</th><th>单独办理</th></tr>${t.parts
      .map((name, n) => {
        const item = items.find((i) => i.name === name);
        return `<tr><td>${n + 1}</td><td>${name}</td><td>${item ? placeOf(ctx.slug) + item.dept : '——'}</td><td>${item ? `<a href="/qx/${ctx.slug}/bszn/${item.id}">查看指南</a>` : '随主事项办理'}</td></tr>`;
      })
      .join('')}</table></div>`,
  );

/** Theme services and items in one list, told apart by a mark only. */
export function list(ctx: Ctx, audience: '法人' | '个人', theme: number, dept: string, page: number): string {
  const { slug } = ctx;
  const path = audience === '法人' ? 'frfw' : 'grfw';
  const base = slug ? `/qx/${slug}/${path}` : `/lsb/${path}`;
  const all = slug ? items : cityItems;
  const own = all.filter(
    (i) => (dept ? i.dept === dept : i.audience === audience) && (theme < 0 || i.theme === THEMES[theme]),
  );
  const mixed = [
    ...(slug && audience === '法人' && theme <= 0 && !dept ? THINGS.slice(0, 3) : []).map((t) => ({
      mark: '一件事',
      name: t.name,
      href: `/qx/${slug}/yjs/${t.id}`,
      by: '联办',
    })),
    ...own.map((i) => ({
      mark: '事项',
      name: i.name,
      href: slug ? `/qx/${slug}/bszn/${i.id}` : `/lsb/bszn/${i.id}`,
      by: placeOf(slug) + i.dept,
    })),
  ];
  const pages = Math.max(1, Math.ceil(mixed.length / SIZE));
  const keep = `${theme >= 0 ? `zt=${theme}&amp;` : ''}${dept ? `bm=${encodeURIComponent(dept)}&amp;` : ''}`;
  return layout(
    ctx,
    `${audience}服务`,
    `<div class="card clearfix"><div class="left"><a class="${theme < 0 ? 'on' : ''}" href="${base}">全部主题</a>${THEMES.map((t, n) => (all.some((i) => i.theme === t && i.audience === audience) ? `<a class="${theme === n ? 'on' : ''}" href="${base}?zt=${n}">${t}</a>` : '')).join('')}</div><div class="right"><p>${placeOf(slug)}${dept} ${audience}服务，共${mixed.length}项</p>${
      mixed
        .slice((page - 1) * SIZE, page * SIZE)
        .map(
          (m) =>
            `<div class="row"><i class="tag ${m.mark === '一件事' ? 'r' : ''}">${m.mark}</i><a href="${m.href}">${m.name}</a><small>${m.by}</small></div>`,
        )
        .join('') || '<p>该主题下的服务由其他层级办理，请切换主题查看。</p>'
    }<p>${Array.from({ length: pages }, (_, p) => (p + 1 === page ? `<b>${p + 1}</b>` : `<a href="${base}?${keep}p=${p + 1}">${p + 1}</a>`)).join('　')}</p></div></div>`,
  );
}

export function departments(ctx: Ctx): string {
  const own = ctx.slug ? items : cityItems;
  const base = ctx.slug ? `/qx/${ctx.slug}` : '/lsb';
  return layout(
    ctx,
    '部门服务',
    `<div class="card"><h3>${placeOf(ctx.slug)}部门服务</h3><ul class="g4 clearfix">${[
      ...new Set(own.map((i) => i.dept)),
    ]
      .map(
        (d) =>
          `<li><a href="${base}/frfw?bm=${encodeURIComponent(d)}">${d}</a> (${own.filter((i) => i.dept === d).length})</li>`,
      )
      .join('')}</ul></div>`,
  );
}

export const results = (ctx: Ctx, q: string): string => {
  const word = q.replace(/[<>"'&\\]/g, '');
  return layout(
    ctx,
    '搜索',
    `<div class="card"><p>在“${placeOf(ctx.slug)}”搜索 <b>${word}</b>　<span id="soNum">搜索中…</span></p>${ctx.slug ? '' : '<p style="color:#8a93a3">市级搜索范围为市级部门事项；区县事项请进入区县旗舰店搜索。</p>'}</div><div class="clearfix" id="soList"></div>
<script>fetch('/lsb/api/so?qx=${ctx.slug}&q='+encodeURIComponent('${word}')).then(function(r){return r.json()}).then(function(d){document.getElementById('soNum').textContent='找到约 '+d.total+' 项服务';document.getElementById('soList').innerHTML=d.list.map(function(o){return '<div class="so-card"><i class="tag '+(o.kind==='一件事'?'r':'')+'">'+o.kind+'</i><a href="'+o.url+'">'+o.name+'</a><p><small>'+o.dept+'</small></p></div>'}).join('')||'<div class="card">没有搜索到相关服务，换个词试试</div>'})</script>`,
  );
};

/** Any other item's guide, in its own words. */
export function otherGuide(ctx: Ctx, id: string): string | null {
  const own = ctx.slug ? items : cityItems;
  const item = own.find((i) => i.id === id);
  if (!item) return null;
  const n = own.indexOf(item);
  return layout(
    ctx,
    item.name,
    `<div class="zn-top"><h1>${item.name}</h1></div><div class="zn-block"><div class="zn-h">基本信息</div><div class="zn-b clearfix"><div class="zn-item"><span class="zn-label">实施主体：</span><span class="zn-con">${placeOf(ctx.slug)}${item.dept}</span></div><div class="zn-item"><span class="zn-label">承诺办结时限：</span><span class="zn-con">${2 + (n % 13)}个工作日</span></div><div class="zn-item"><span class="zn-label">办理地点：</span><span class="zn-con">${placeOf(ctx.slug)}政务服务中心${1 + (n % 3)}楼${n + 5}号窗口</span></div></div></div><div class="card"><p>${item.name}归入“${item.theme}”，受理后${1 + (n % 4)}个工作日内告知是否需要补正，咨询请在工作时间联系${item.dept}第${n + 1}号业务电话。</p></div>`,
  );
}
