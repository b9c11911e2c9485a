import type { Addresses } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { AREA, BUNDLES, type Bundle, deptsOf, listOf, type Place, type Row, STAGES } from './data.ts';
import { paper } from './frame.ts';
import { itemPage } from './sheet.ts';

/** The card of a bundle of 2023 whose page was not taken over. */
export const DEAD_BUNDLE = '/yjs2023/xsecs/index.html';
/** In the stage of 准营, the leaflet of a year ago. */
export const DEAD_LEAFLET = '/uploadfile/zt/2025/zysc.html';
const NEWS = new Map<string, ReturnType<typeof press>>();
function newsOf(place: Place): ReturnType<typeof press> {
  const kept = NEWS.get(place.code);
  if (kept) return kept;
  const made = press(
    ['通知公告'],
    () => `/site/${place.code}/news.html`,
    (_, m) => `/site/${place.code}/news/${6120 + m * 7}.html`,
    8,
  );
  NEWS.set(place.code, made);
  return made;
}
export const articlesOf = (place: Place) => newsOf(place).flatMap((c) => c.articles);

const SIZE = 6;
export const line = (at: Addresses, i: Row): string =>
  `<div class="it"><div><h4><a href="/site/${i.place.code}/item/${i.id}.html" target="_blank">${i.name}</a></h4><p>实施主体：${i.office}</p></div>${i.online ? `<a class="o" href="${at['apply']}/declare/index.html?sx=${i.id}" target="_blank">我要申办</a>` : '<span class="o" style="opacity:.4" title="请到窗口办理">窗口办理</span>'}</div>`;
function paged(at: Addresses, rows: Row[], page: number, url: (page: number) => string): string {
  const last = Math.max(1, Math.ceil(rows.length / SIZE));
  const numbers = Array.from({ length: last }, (_, n) =>
    n + 1 === page ? `<span class="on">${n + 1}</span>` : `<a href="${url(n + 1)}">${n + 1}</a>`,
  ).join('');
  return `${rows
    .slice((page - 1) * SIZE, page * SIZE)
    .map((i) => line(at, i))
    .join(
      '',
    )}<div class="pg">共${rows.length}项 ${page > 1 ? `<a href="${url(page - 1)}">上一页</a>` : ''}${numbers}${page < last ? `<a href="${url(page + 1)}">下一页</a>` : ''}</div>`;
}
const card = (place: Place, b: Bundle): string =>
  `<a href="/site/${place.code}/yjs/${b.key}.html"><b>${b.name}</b><span>涉及${b.parts.length}个事项　${b.days}个工作日办结</span></a>`;
const crumb = (place: Place, ...names: string[]): string =>
  `<div class="cr">当前位置：<a href="/site/${place.code}/index.html">${place.full}</a> &gt; ${names.join(' &gt; ')}</div>`;
const road = (place: Place, who: string): string =>
  `<div class="road"><b>${who}<br>全生命周期</b>${STAGES.filter((s) => s.who === who)
    .map((s) => `<a href="/site/${place.code}/event/${s.key}_1.html"><i>${s.name.slice(0, 1)}</i>${s.name}</a>`)
    .join('')}</div>`;

function front(place: Place): string {
  const base = `/site/${place.code}`;
  const old =
    place.code === AREA.code
      ? `<a href="${DEAD_BUNDLE}"><b>新生儿出生一件事</b><span>涉及6个事项　5个工作日办结</span></a>`
      : '';
  const shown = BUNDLES.slice(0, old ? 7 : 8);
  return `<div class="tt">高效办成一件事<a href="${base}/yjs.html">全部一件事 &gt;</a></div><div class="yj">${shown.map((b) => card(place, b)).join('')}${old}</div><div class="tt">生命周期服务</div>${road(place, '企业')}${road(place, '个人')}<div class="c2"><div><div class="tt">部门事项<a href="${base}/dept.html">更多</a></div><div class="dp" style="grid-template-columns:1fr 1fr">${deptsOf(
    place,
  )
    .slice(0, 8)
    .map((d, n) => `<a href="${base}/dept/${n}_1.html">${d}</a>`)
    .join(
      '',
    )}</div></div><div><div class="tt">通知公告<a href="${base}/news.html">更多</a></div><div class="bx"><ul class="nl">${articlesOf(
    place,
  )
    .slice(0, 6)
    .map((a) => `<li><a href="${a.path}">${a.title}</a><span>${a.date}</span></li>`)
    .join('')}</ul></div></div></div>`;
}
function bundlePage(at: Addresses, place: Place, b: Bundle): string {
  return `${crumb(place, '一件事', b.name)}<div class="bx"><h2>${b.name}</h2><p>${place.full}将${b.parts.length}个关联事项合并为一次申请，一张表单、一套材料、统一出件。</p><p><b>涉及事项：</b>${b.parts.join('、')}</p><p><b>办结时限：</b>${b.days}个工作日（单独办理合计${b.days * 3}个工作日）</p><p><b>提交材料：</b>${b.papers}份（单独办理合计${b.papers * 2 + 1}份）</p><p><b>联办牵头：</b>${place.full}政务服务管理办公室　<b>联系电话：</b>0937-6612345</p><p><b>申请对象：</b>首次办理上述全部事项的申请人。只办理其中一项的，请在部门事项中查找该事项单独申请。</p><p><a class="o" href="${at['apply']}/declare/yjs.html?k=${b.key}" target="_blank" style="background:#e67e22;color:#fff;padding:6px 30px">一件事联办</a></p></div>`;
}
/** Pages under /site/<code>/; null where the place has none of that name. */
export function placePage(at: Addresses, place: Place, page: string, ask: Ask): Reply {
  const base = `/site/${place.code}`;
  const p = (title: string, body: string, here = '') => paper(at, place, title, body, here);
  if (page === 'index.html') return p('首页', front(place), '首页');
  if (page === 'yjs.html')
    return p(
      '一件事',
      `${crumb(place, '一件事')}<div class="yj">${BUNDLES.map((b) => card(place, b)).join('')}</div>`,
      '一件事',
    );
  const bundle = BUNDLES.find((b) => page === `yjs/${b.key}.html`);
  if (bundle) return p(bundle.name, bundlePage(at, place, bundle), '一件事');
  const [, key, no] = /^event\/([a-z]+)_(\d+)\.html$/.exec(page) ?? [];
  const stage = STAGES.find((s) => s.key === key);
  if (stage) {
    const rows = listOf(place).filter((i) => stage.themes.includes(i.theme));
    const own = BUNDLES.filter((b) => b.stage === stage.key);
    const leaflet =
      stage.key === 'zhunying' && place.code === AREA.code
        ? `<p>办事手册：<a href="${DEAD_LEAFLET}">企业准营服务手册（2025版）</a></p>`
        : '';
    return p(
      `${stage.name}服务`,
      `${crumb(place, `${stage.who}全生命周期`, stage.name)}<div class="tt">“${stage.name}”一件事</div><div class="yj">${own.map((b) => card(place, b)).join('') || '<span>本阶段的事项请单独办理</span>'}</div>${leaflet}<div class="tt">“${stage.name}”相关事项</div>${paged(at, rows, Math.max(1, Number(no)), (n) => `${base}/event/${stage.key}_${n}.html`)}`,
    );
  }
  if (page === 'dept.html')
    return p(
      '部门事项',
      `${crumb(place, '部门事项')}<div class="dp">${deptsOf(place)
        .map(
          (d, n) =>
            `<a href="${base}/dept/${n}_1.html">${d}（${listOf(place).filter((i) => i.dept === d).length}）</a>`,
        )
        .join('')}</div>`,
      '部门事项',
    );
  const [, at1, at2] = /^dept\/(\d+)_(\d+)\.html$/.exec(page) ?? [];
  const dept = deptsOf(place)[Number(at1 ?? -1)];
  if (dept)
    return p(
      dept,
      `${crumb(place, `<a href="${base}/dept.html">部门事项</a>`, dept)}${paged(
        at,
        listOf(place).filter((i) => i.dept === dept),
        Math.max(1, Number(at2)),
        (n) => `${base}/dept/${at1}_${n}.html`,
      )}`,
      '部门事项',
    );
  if (page === 'zjfw.html') return p('中介服务', `${crumb(place, '中介服务')}${zjfw(place)}`, '中介服务');
  const id = /^item\/(\w+)\.html$/.exec(page)?.[1];
  if (id) return itemPage(at, place, id);
  const shown = printed(newsOf(place), ask.path);
  return shown && p(shown.title, `${crumb(place, '通知公告')}<div class="bx nl">${shown.html}</div>`, '通知公告');
}
const zjfw = (place: Place): string =>
  place.code === AREA.code
    ? '<div class="bx"><h2>中介服务</h2><p>暂无数据</p></div>'
    : `<div class="bx"><h2>中介服务</h2><p>${place.full}已公布中介服务事项${10 + (Number(place.code) % 23)}项，中介机构可在中介超市入驻并参加公开选取。</p></div>`;
