import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { printed } from '../kit/press.ts';
import { type Ask, gif, type Reply } from '../kit/site.ts';
import { BRANCHES, branchOf, CITY, columns, frame, of } from './frame.ts';
import { guide } from './guide.ts';
import { cityItems, hits, items, KINDS, kindOf, NAME } from './items.ts';
import { talk } from './talk.ts';

const HOME = '996902000000';
const entry = (i: (typeof items)[number], whole: string): string =>
  `<li class="res"><a href="javascript:void(0)" onclick="toDetail('${i.id}')" title="${i.name}">${i.name}</a><span>${whole}${i.dept}</span></li>`;

/** The city's portal and its branches. */
export const portal =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    const branch = branchOf(query.get('webid'));
    const own = branch === CITY ? cityItems : items;
    const whole = branch === CITY ? CITY.name : `${CITY.name}${branch.name}`;
    const show = frame(at, branch);
    const detail = `<script>function toDetail(id){window.location.href='/proinfo/index.do?id='+id+'&webid=${branch.webid}&regionCode=${branch.region}'}</script>`;
    const depts = [...new Set(own.map((i) => i.dept))];
    const themes = [...new Set(own.map((i) => i.theme))];
    const filter = () => {
      const group = (title: string, by: string, keys: [string, string][]) =>
        `<dl><dt>${title}</dt><dd>${keys.map(([key, text]) => `<a href="/items/index.do?${of(branch)}&amp;by=${by}&amp;key=${encodeURIComponent(key)}"${query.get('key') === key ? ' class="on"' : ''}>${text}</a>`).join('')}</dd></dl>`;
      return `<div class="left">${group(
        '按部门',
        'dept',
        depts.map((d) => [d, d]),
      )}${group(
        '按主题',
        'theme',
        themes.map((t) => [t, t]),
      )}${group('按事项类型', 'kind', Object.entries(KINDS))}</div>`;
    };
    if (path === '/')
      return frame(at, CITY)(
        '首页',
        `<div class="main"><h3>区县分厅</h3><p>${BRANCHES.map((b) => `<a href="javascript:;" onclick="changeSite('${b.webid}','${b.region}')" style="margin-right:30px">${b.name}</a>`).join('')}</p></div><div class="main"><h3>专题专栏</h3><p><a href="/col/col69077/index.html">工程建设项目审批制度改革</a>　<a href="${columns[2]?.path}">数字政务改革动态</a></p></div>${columns
          .map(
            (c) =>
              `<div class="main"><h3><a href="${c.path}">${c.name}</a></h3>${c.articles
                .slice(0, 4)
                .map((a) => `<p><a href="${a.path}">${a.title}</a></p>`)
                .join('')}</div>`,
          )
          .join('')}`,
      );
    if (path === '/branch/index.do' && branch !== CITY && query.get('regionCode') === branch.region)
      return show(
        '首页',
        `<div class="main"><h3>${whole}办事大厅</h3><p>现有依申请政务服务事项${own.length}项。</p><h3>部门办事</h3><p>${depts.map((d) => `<a href="/items/index.do?${of(branch)}&amp;by=dept&amp;key=${encodeURIComponent(d)}" style="margin-right:24px">${d}</a>`).join('')}</p><h3>常用事项</h3><ul class="sx">${own
          .slice(30, 40)
          .map((i) => entry(i, whole))
          .join('')}</ul></div>${detail}`,
      );
    if (path === '/items/index.do') {
      const key = query.get('key') ?? '';
      const by = query.get('by');
      const dx = query.get('dx');
      const fit = own.filter((i) =>
        dx
          ? (dx === 'gr') === (i.audience === '个人')
          : !key || (by === 'dept' ? i.dept : by === 'theme' ? i.theme : kindOf(i.name)) === key,
      );
      const page = Math.max(1, Number(query.get('page') ?? 1));
      const last = Math.max(1, Math.ceil(fit.length / 10));
      const to = (n: number) =>
        `/items/index.do?${of(branch)}${by ? `&amp;by=${by}` : ''}${key ? `&amp;key=${encodeURIComponent(key)}` : ''}${dx ? `&amp;dx=${dx}` : ''}&amp;page=${n}`;
      return show(
        '办事服务',
        `<div class="main">${filter()}<div class="right"><ul class="sx">${fit
          .slice((page - 1) * 10, page * 10)
          .map((i) => entry(i, whole))
          .join(
            '',
          )}</ul><p>共${fit.length}条　${page > 1 ? `<a href="${to(page - 1)}">上一页</a>` : '上一页'}　${page}/${last}　${page < last ? `<a href="${to(page + 1)}">下一页</a>` : '下一页'}</p></div></div>${detail}`,
      );
    }
    if (path === '/search/index.do') {
      const fit = hits(own, query.get('q') ?? '');
      const policies = columns.flatMap((c) => c.articles).filter((a) => a.title.includes('许可'));
      return show(
        '搜索',
        `<div class="main"><ul class="tab-hd"><li class="on">事项(${fit.length})</li><li>政策(${policies.length})</li><li>问答(0)</li></ul><div class="tab-bd"><div class="tab-item on"><ul class="sx">${fit.map((i) => entry(i, whole)).join('') || '<li>暂无相关事项</li>'}</ul></div><div class="tab-item"><ul class="sx">${policies.map((a) => `<li class="res"><a href="${a.path}">${a.title}</a></li>`).join('')}</ul></div><div class="tab-item"><p>暂无相关数据</p></div></div></div>${detail}<script>(function(){var h=document.querySelectorAll('.tab-hd li'),b=document.querySelectorAll('.tab-item');[].forEach.call(h,function(l,i){l.onclick=function(){[].forEach.call(h,function(x,j){x.className=j==i?'on':'';b[j].className='tab-item'+(j==i?' on':'')})}})})()</script>`,
      );
    }
    if (path === '/proinfo/index.do') {
      const item = own.find((i) => i.id === query.get('id'));
      if (!item) return null;
      const back = `${at['city']}/proinfo/index.do?id=${item.id}&webid=${branch.webid}`;
      if (item.name === NAME && branch.region === HOME)
        return show(NAME, `<div class="main">${guide(at['sso'] ?? '', back)}</div>`);
      return show(
        item.name,
        `<div class="main"><h2>${item.name}</h2><table class="its-table-overview"><tr><th>事项名称</th><td>${item.name}</td><th>实施主体</th><td>${whole}${item.dept}</td></tr><tr><th>承诺办结时限</th><td>${2 + ((item.name.length * 5 + Number(branch.webid)) % 14)}个工作日</td><th>区划事项号</th><td>${branch.region}-${item.id}</td></tr></table></div>`,
      );
    }
    if (path === '/attach/0/2406/69003yb.gif') return gif();
    if (path === '/attach/0/2406/69001sqb.doc') return wordDocument('69001sqb.doc');
    if (path === '/attach/0/2406/69002cns.doc') return errorAsDocument();
    const said = talk(ask, show);
    if (said) return said;
    const shown = printed(columns, path);
    return shown ? show(shown.title, `<div class="main">${shown.html}</div>`) : null;
  };
