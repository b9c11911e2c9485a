import type { Addresses } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { CHANNELS, type Channel, type Hit, ID, listOf, type Row, search, unique } from './channels.ts';
import { home, paper } from './frame.ts';

export const DEAD_TOPIC = '/zt/2023ylyshj/index.shtml';
export const columns = press(
  ['通知公告', '政务要闻'],
  (n) => `/xxgk/${['tzgg', 'zwyw'][n]}/index.shtml`,
  (n, m) => `/xxgk/${['tzgg', 'zwyw'][n]}/2026${n}/t${m}0417.shtml`,
);
const news = (n: number): string =>
  `<ul class="nl">${(columns[n]?.articles ?? [])
    .slice(0, 6)
    .map((a) => `<li><a href="${a.path}">${a.title}</a><span>${a.date}</span></li>`)
    .join('')}</ul>`;
export const crumb = (channel: Channel, name: string): string =>
  `<div class="crumb">您的位置：<a href="${home(channel)}">${channel.name}</a> &gt; ${name}</div>`;

/** The operations are four little icons; what they do stands in their titles. */
export const FAV = `<script>function fav(n){alert('收藏“'+n+'”请先登录！')}</script>`;
function table(rows: (Row | Hit)[], from: number): string {
  return `<table class="lst" cellspacing="0"><tr><th class="c" width="60">序号</th><th>事项名称</th><th width="290">实施部门</th><th class="c" width="90">类型</th><th class="c" width="160">操作</th></tr>${rows
    .map(
      (r, n) =>
        `<tr><td class="c">${from + n + 1}</td><td>${r.name}</td><td>${r.dept}</td><td class="c">${r.kind}</td><td class="c cz"><a class="v" title="查看" href="/bszn/${r.id}.shtml" target="_blank"></a>${r.online ? `<a class="s" title="申报" href="/sb/ztxz.shtml?sx=${r.id}" target="_blank"></a>` : '<i class="s" title="暂未开通网上申报"></i>'}<a class="d" title="下载" href="/attach/bszn/${r.id}.doc"></a><a class="f" title="收藏" href="javascript:void(0)" onclick="fav('${r.name}')"></a></td></tr>`,
    )
    .join('')}</table>${FAV}`;
}
function pages(total: number, page: number, size: number, url: string): string {
  const last = Math.max(1, Math.ceil(total / size));
  const go = (name: string, to: number) =>
    to === page ? `<span>${name}</span>` : `<a href="${url}&page=${to}">${name}</a>`;
  return `<div class="pages">共${total}条记录 第${page}/${last}页 ${go('首页', 1)}${go(' 上一页', Math.max(1, page - 1))} ${go('下一页', Math.min(last, page + 1))}${go(' 尾页', last)}</div>`;
}
function list(channel: Channel, query: URLSearchParams): string {
  const [dx, zt, bm] = [query.get('dx') ?? '', query.get('zt') ?? '', query.get('bm') ?? ''];
  const all = listOf(channel.key);
  const rows = all.filter((i) => (!dx || i.audience === dx) && (!zt || i.theme === zt) && (!bm || i.dept === bm));
  const page = Math.max(1, Number(query.get('page')) || 1);
  const url = (d: string, z: string, b: string) =>
    `sxlist.shtml?dx=${encodeURIComponent(d)}&zt=${encodeURIComponent(z)}&bm=${encodeURIComponent(b)}`;
  const line = (name: string, now: string, values: string[], to: (v: string) => string) =>
    `<p><b>${name}</b>${['', ...values].map((v) => `<a${v === now ? ' class="on"' : ''} href="${to(v)}">${v || '全部'}</a>`).join('')}</p>`;
  const sel = `<div class="sel">${line('对象', dx, ['法人', '个人'], (v) => url(v, zt, bm))}${line(
    '主题',
    zt,
    unique(all.map((i) => i.theme)),
    (v) => url(dx, v, bm),
  )}${line('部门', bm, unique(all.map((i) => i.dept)), (v) => url(dx, zt, v))}</div>`;
  return `${crumb(channel, '办事事项')}${sel}${table(rows.slice((page - 1) * 12, page * 12), (page - 1) * 12)}${pages(rows.length, page, 12, url(dx, zt, bm))}`;
}
function results(channel: Channel, query: URLSearchParams): string {
  const q = (query.get('q') ?? '').replace(/[<>"&]/g, '');
  const fw = query.get('fw') === 'qs' ? 'qs' : 'pd';
  const lb = query.get('lb') ?? 'sx';
  const page = Math.max(1, Number(query.get('page')) || 1);
  const found = search(channel.key, q, fw === 'qs');
  const read = columns.flatMap((c) => c.articles).filter((a) => q !== '' && a.title.includes(q));
  const url = (kind: string) => `so.shtml?fw=${fw}&q=${encodeURIComponent(q)}&lb=${kind}`;
  const shown =
    lb === 'sx'
      ? found.length > 0
        ? table(found.slice((page - 1) * 8, page * 8), (page - 1) * 8) + pages(found.length, page, 8, url('sx'))
        : '<p class="art">没有检索到相关事项。</p>'
      : `<ul class="nl">${read.map((a) => `<li><a href="${a.path}">${a.title}</a><span>${a.date}</span></li>`).join('') || '<li>没有检索到相关信息。</li>'}</ul>`;
  return `<div class="crumb">在${fw === 'qs' ? '全市' : channel.name}范围内检索“${q}”</div><div class="sel"><a${lb === 'sx' ? ' class="on"' : ''} href="${url('sx')}">事项（${found.length}）</a><a${lb === 'xx' ? ' class="on"' : ''} href="${url('xx')}">信息（${read.length}）</a></div>${shown}`;
}
function front(channel: Channel): string {
  const all = listOf(channel.key);
  const base = `/channel/${channel.key}`;
  const themes = unique(all.map((i) => i.theme));
  const depts = unique(all.map((i) => i.dept));
  const hot = all.filter((i) => i.id !== ID && !i.name.includes('药品')).slice(4, 10);
  const city =
    channel.kind === '市本级'
      ? `<div class="bt">县区、功能区频道</div>${['县区', '功能区']
          .map(
            (kind) =>
              `<div class="qx"><b>${kind}</b>${CHANNELS.filter((c) => c.kind === kind)
                .map((c) => `<a href="${home(c)}">${c.name}</a>`)
                .join('')}</div>`,
          )
          .join('')}`
      : '';
  const deadOne = channel.key === 'jkq' ? `<a href="${DEAD_TOPIC}">优化营商环境专题</a>` : '';
  return `${city}<div class="bt">${channel.full}办事主题</div><div class="zt">${themes.map((t) => `<a href="${base}/sxlist.shtml?dx=&zt=${encodeURIComponent(t)}&bm=">${t}</a>`).join('')}</div><div class="bt">部门服务<a href="${base}/bm.shtml">更多</a></div><div class="bm">${depts
    .slice(0, 9)
    .map((d) => `<a href="${base}/sxlist.shtml?dx=&zt=&bm=${encodeURIComponent(d)}">${d}</a>`)
    .join(
      '',
    )}</div><div class="col2"><div><div class="bt">热门事项</div><ul class="nl">${hot.map((i) => `<li><a href="/bszn/${i.id}.shtml" target="_blank">${i.name}</a><span>${i.dept}</span></li>`).join('')}</ul></div><div><div class="bt">通知公告<a href="${columns[0]?.path}">更多</a></div>${news(0)}</div></div><div class="col2"><div><div class="bt">政务要闻<a href="${columns[1]?.path}">更多</a></div>${news(1)}</div><div><div class="bt">便捷入口</div><div class="zt"><a href="/hudong/bbdb.shtml">帮办代办</a><a href="/channel/${channel.key}/zxlist.shtml">互动咨询</a><a href="/bgxz.shtml">表格下载</a>${deadOne}</div></div></div>`;
}
function depts(channel: Channel): string {
  const all = listOf(channel.key);
  const names = unique(all.map((i) => i.dept));
  return `${crumb(channel, '部门服务')}<div class="bm">${names.map((d) => `<a href="sxlist.shtml?dx=&zt=&bm=${encodeURIComponent(d)}">${d}（${all.filter((i) => i.dept === d).length}）</a>`).join('')}</div>`;
}
/** Pages under /channel/<key>/; null where the channel has no such page. */
export function channelPage(at: Addresses, channel: Channel, page: string, { query }: Ask): Reply {
  const p = (title: string, body: string, here = '', asked = '') => paper(at, channel, title, body, here, asked);
  if (page === 'index.shtml') return p('首页', front(channel), '频道首页');
  if (page === 'sxlist.shtml') {
    const dx = query.get('dx');
    return p('办事事项', list(channel, query), dx === '法人' ? '企业办事' : dx === '个人' ? '个人办事' : '');
  }
  if (page === 'bm.shtml') return p('部门服务', depts(channel), '部门服务');
  if (page === 'so.shtml')
    return p('检索结果', results(channel, query), '', (query.get('q') ?? '').replace(/[<>"&]/g, ''));
  if (page === 'hqzc.shtml') {
    const none = channel.key === 'jkq';
    return p(
      '惠企政策',
      `${crumb(channel, '惠企政策')}${none ? '<div class="art">该栏目暂无信息。</div>' : `<div class="art"><p>${channel.full}惠企政策由各职能部门在“岬企通”发布，免申即享${6 + channel.name.length}项。</p></div>`}`,
      '惠企政策',
    );
  }
  return null;
}
export function reading(at: Addresses, path: string): Reply {
  const city = CHANNELS[0] as Channel;
  const shown = printed(columns, path);
  return shown && paper(at, city, shown.title, `<div class="art">${shown.html}</div>`);
}
