import type { Addresses } from '../kit/hall.ts';
import { type Ask, json, type Reply, redirect } from '../kit/site.ts';
import { box, frame, grid, news, signIn } from './frame.ts';
import { plain, sheet } from './guide.ts';
import { type Hit, hitOf, hits, ID, type Matter, mattersOf, NAME } from './items.ts';
import { guideOf, items, list, results, unique } from './lists.ts';
import { fullName, HOME, index, office, PROVINCE, type Region, regionOf, under } from './regions.ts';
import { talk } from './talk.ts';

const themes = (region: Region, who: Matter['audience']): string[] =>
  unique(
    mattersOf(region)
      .filter((m) => m.audience === who)
      .map((m) => m.theme),
  );
const SPECIALS: [string, string][] = [
  ['跨域通办', '/portal/v2/special/kyzs'],
  ['电子证照专区', '/portal/v2/special/dzzz'],
  ['园区代办', '/portal/v2/special/yqd'],
  ['惠企利民政策兑现（2022）', '/portal/v2/special/hqlm2022'],
];

function home(at: Addresses, region: Region): string {
  const whole = region.level === 'province';
  const hot = mattersOf(region)
    .filter((m) => m.leaves.length === 1)
    .slice(3, 15)
    .map((m): [string, string] => [m.name, guideOf(m.id)]);
  const below = under(region);
  const columns = news
    .map(
      (c) =>
        `<div>${box(
          c.name,
          `<ul class="gz-news">${c.articles
            .slice(0, whole ? 6 : 3)
            .map((a) => `<li><a href="${a.path}">${a.title}</a><time>${a.date}</time></li>`)
            .join('')}</ul>`,
          c.path,
        )}</div>`,
    )
    .join('');
  return frame(
    at,
    region,
    whole ? '首页' : `${fullName(region)}首页`,
    `<div class="gz-banner">${whole ? '一网通办 岚海速度' : `欢迎来到${fullName(region)}政务服务`}</div><div class="gz-two"><div>${box('个人办事', grid(themes(region, '个人').map((t) => [t, items(region, { type: '个人', theme: t })])), `/portal/v2/personal?region=${region.code}`)}</div><div>${box('法人办事', grid(themes(region, '法人').map((t) => [t, items(region, { type: '法人', theme: t })])), `/portal/v2/legal?region=${region.code}`)}</div></div>${box(`${region.name}热门服务`, grid(hot))}${box('部门窗口', grid(unique(mattersOf(region).map((m) => m.dept)).map((d) => [d, items(region, { dept: d })])), `/portal/v2/department?region=${region.code}`)}${whole ? box('特色专栏', grid(SPECIALS)) : ''}${
      region.code === HOME
        ? box(
            '溪南专区',
            grid([
              ['政策兑现专窗', '/portal/v2/special/xnzcdx'],
              ['园区代办', '/portal/v2/special/yqd'],
            ]),
          )
        : ''
    }${below.length > 0 ? box(whole ? '地市站点' : '区县站点', grid(below.map((r) => [r.name, index(r)]))) : ''}<div class="gz-two">${columns}</div>`,
  );
}

const SCRIPT = `(function(){var all=function(s){return [].slice.call(document.querySelectorAll(s))},$=function(s){return document.querySelector(s)};
all('.gd-tab').forEach(function(t){t.onclick=function(){all('.gd-tab').forEach(function(o){o.classList.toggle('cur',o===t)});all('.gd-pane').forEach(function(p,i){p.style.display=i===+t.getAttribute('data-p')?'':'none'})}});
all('.gd-mat-row').forEach(function(r){r.onclick=function(){var i=r.nextSibling,o=i.style.display==='none';i.style.display=o?'':'none';r.querySelector('.gd-mat-more').textContent=o?'收起':'展开'}});
var s=$('.gd-sw');if(s)s.onclick=function(){var b=$('.gd-sib');b.style.display=b.style.display==='block'?'none':'block'};
$('#zxbl').onclick=function(){$('.mask').style.display='block'};$('#qx').onclick=function(){$('.mask').style.display='none'};
$('#qw').onclick=function(){location.href=$('#qw').getAttribute('data-to')}})()`;
function guide(at: Addresses, hit: Hit): string {
  const { matter, name, id } = hit;
  const { region } = matter;
  const n = hits(region).findIndex((h) => h.id === id);
  const host = new URL(at['files'] ?? '').host;
  const body =
    id === ID
      ? sheet(host)
      : plain(name, office(region, matter.dept), fullName(region), `0989-${region.code.slice(2)}${100 + n}`, n);
  const others =
    matter.leaves.length > 1
      ? `<span>所属事项：${matter.name}</span>　<a class="gd-sw" href="javascript:;">切换办理项（${matter.leaves.length}）</a><div class="gd-sib">${matter.leaves.map((l) => `<a href="${guideOf(l.id)}">${l.name}</a>`).join('')}</div>`
      : '';
  return frame(
    at,
    region,
    name,
    `<div class="gd-head"><h1>${name}</h1><p><span class="rs-tag">${fullName(region)}</span>${others}</p><p><button type="button" class="gz-btn" id="zxbl">在线办理</button> <a class="gz-btn ghost" href="/portal/v2/consult?region=${region.code}&amp;item=${id}">我要咨询</a> <a class="gz-btn ghost" href="/portal/v2/evaluate?item=${id}">我要评价</a></p></div>${body}<div class="mask"><div><h3>温馨提示</h3><p>本事项由${matter.audience}用户办理，请使用${matter.audience}账号登录。</p><p><button type="button" class="gz-btn ghost" id="qx">取消</button> <button type="button" class="gz-btn" id="qw" data-to="${signIn(at).replaceAll('&', '&amp;')}">前往登录</button></p></div></div><script>${SCRIPT}</script>`,
  );
}

/** The robot was taught by one office, whose guide it gives to everybody. */
function answer(at: Addresses, query: URLSearchParams): Reply {
  if (!/药/.test(query.get('q') ?? ''))
    return json({ content: '小岚暂时不了解这个问题，您可以拨打12345热线咨询。' }, 500);
  return json(
    {
      content: `您要办的可能是：<a href="${at['portal']}${guideOf(ID)}" target="_blank">${NAME}（珠溪市溪南区）</a>，点开可以查看材料和流程。`,
    },
    500,
  );
}

export const portal =
  (at: Addresses) =>
  ({ path, query }: Ask): Reply => {
    if (path === '/' || path === '/portal/v2' || path === '/portal/v2/') return redirect('/portal/v2/index');
    if (path === '/znkf/api/answer') return answer(at, query);
    if (!path.startsWith('/portal/v2/')) return null;
    const name = path.slice('/portal/v2/'.length);
    const region = query.has('region') ? regionOf(query.get('region')) : PROVINCE;
    if (name === 'index') return home(at, region);
    if (name === 'search') return results(at, region, query);
    if (name === 'items') return list(at, region, query, query.get('dept') || query.get('theme') || '事项列表');
    const who = { personal: '个人', legal: '法人' }[name];
    if (who) return list(at, region, new URLSearchParams({ type: who }), `${who}办事`);
    if (name === 'department')
      return frame(
        at,
        region,
        '部门窗口',
        box(
          `${fullName(region)}部门窗口`,
          grid(
            unique(mattersOf(region).map((m) => m.dept)).map((d) => [office(region, d), items(region, { dept: d })]),
          ),
        ),
      );
    const hit = hitOf(name.match(/^guide\/(\w+)$/)?.[1] ?? '');
    return hit ? guide(at, hit) : talk(at, name, query);
  };
