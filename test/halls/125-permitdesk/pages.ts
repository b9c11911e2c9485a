import type { Addresses } from '../kit/hall.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { framed } from './frame.ts';
import { guideUrl, type Main, mainsOf, rowOf, rowsOf, STAGES, search } from './items.ts';
import { NEWS } from './news.ts';
import { type Area, areaOf, CITY, channel, deptCode, LETTERS, office } from './sites.ts';
import { zhinan } from './zhinan.ts';

export const DEAD_ZONE = '/zt/zqjk/index.html';
export const EMPTY = NEWS[3]?.path ?? '';
const PER = 8;

function stages(area: Area): string {
  const parts = (['法人', '个人'] as const).map((who) => {
    const lines = STAGES[who].map((stage, n) => {
      const count = mainsOf(area).filter((m) => m.audience === who && m.stage === stage).length;
      const to = `/qd/${area.code}/smzq-${who === '法人' ? 'f' : 'g'}${n + 1}.html`;
      return count > 0 ? `<li><a href="${to}">${stage}<i>${count}</i></a></li>` : '';
    });
    return `<div><h3>${who === '法人' ? '企业一生' : '人的一生'}</h3><ol>${lines.join('')}</ol></div>`;
  });
  return `<div class="kd"><h2>生命周期</h2><div class="sm">${parts.join('')}</div></div>`;
}
function departments(area: Area): string {
  const depts = [...new Set(mainsOf(area).map((m) => m.dept))].sort((a, b) =>
    (LETTERS[a] ?? '').localeCompare(LETTERS[b] ?? ''),
  );
  const used = depts.map((d) => LETTERS[d]);
  const letters = [...'CGJKMNRSTWXYZ'].map((z) => `<b data-z="${z}"${used.includes(z) ? '' : ' class="no"'}>${z}</b>`);
  const links = depts.map(
    (d) => `<a data-z="${LETTERS[d]}" href="/qd/${area.code}/${deptCode(d)}.html">${office(area, d)}</a>`,
  );
  return `<div class="kd"><h2>主管部门</h2><div class="zl"><b data-z="*" class="on">全</b>${letters.join('')}</div><div class="bm">${links.join('')}</div></div>`;
}
const box = (area: Area, words = ''): string =>
  `<div class="so"><form action="/ss/index.html"><input name="q" placeholder="在${area === CITY ? '市级' : area.name}频道内查找" value="${words}" autocomplete="off"><input type="hidden" name="qhdm" value="${area.code}"><button>查找</button></form><p>${
    area === CITY
      ? '这里只查市级部门的事项，区级部门的事项请先更换频道'
      : `只查${area.name}的事项。　常查：<a href="/ss/index.html?q=%E9%A3%9F%E5%93%81%E7%BB%8F%E8%90%A5&amp;qhdm=${area.code}">食品经营</a>`
  }</p></div>`;

function home(at: Addresses, area: Area): Reply {
  const news = NEWS.slice(0, 2).map(
    (c) =>
      `<div class="kd"><h2>${c.name}<a href="${c.path}">更多</a></h2><ul class="xw">${c.articles
        .slice(0, 5)
        .map((a) => `<li><a href="${a.path}">${a.title}</a><time>${a.date}</time></li>`)
        .join('')}</ul></div>`,
  );
  const topics = `<div class="kd"><h2>专题</h2><div class="zt"><a href="/zt/kyd.html">开药店怎么办</a><a href="${DEAD_ZONE}">助企纾困专区</a>${NEWS.slice(
    2,
  )
    .map((c) => `<a href="${c.path}">${c.name}</a>`)
    .join('')}</div></div>`;
  const html = `<div class="gd"><div class="in">公告：12月6日0时至2时系统升级维护，期间暂停服务，其余时间不受影响。</div></div>${box(area)}<div class="in">${stages(area)}${departments(area)}${
    area === CITY ? `${topics}<div class="two">${news.join('')}</div>` : ''
  }</div>`;
  return framed(at, area, { title: area === CITY ? '首页' : `${area.name}频道`, html });
}
function listed(at: Addresses, area: Area, name: string, mains: Main[]): Reply {
  const lines = mains.map((m) => {
    const only = m.rows.length === 1 ? m.rows[0] : undefined;
    const said = (kind: string) => `<small>${kind}　${office(area, m.dept)}</small>`;
    if (only)
      return `<dt><a href="${guideUrl(area, only)}" target="_blank">${m.name}</a>${said(only.kind)}</dt><dd></dd>`;
    const subs = m.rows.map(
      (r) => `<a href="${guideUrl(area, r)}" target="_blank">${r.short}<small>${r.kind}</small></a>`,
    );
    return `<dt class="dk">${m.name}<i>${m.rows.length}个业务项 ▾</i></dt><dd>${subs.join('')}</dd>`;
  });
  const html = `<div class="in"><div class="crumb"><a href="${channel(area)}">${area.name}频道</a> › <a href="/qd/${area.code}/index.html">服务清单</a> › ${name}</div><div class="kd"><h2>${name}</h2><dl class="qd">${lines.join('')}</dl></div></div>`;
  return framed(at, area, { title: name, html });
}
function lists(at: Addresses, area: Area, which: string): Reply {
  if (which === 'index') {
    const html = `<div class="in"><div class="crumb">${area.name}频道 › 服务清单</div>${stages(area)}${departments(area)}</div>`;
    return framed(at, area, { title: '服务清单', html });
  }
  const stage = /^smzq-([fg])(\d)$/.exec(which);
  if (stage) {
    const who = stage[1] === 'f' ? '法人' : '个人';
    const name = STAGES[who][Number(stage[2]) - 1];
    const mains = mainsOf(area).filter((m) => m.audience === who && m.stage === name);
    return name && mains.length > 0 ? listed(at, area, name, mains) : null;
  }
  const dept = Object.keys(LETTERS).find((d) => deptCode(d) === which);
  const mains = mainsOf(area).filter((m) => m.dept === dept);
  return dept && mains.length > 0 ? listed(at, area, office(area, dept), mains) : null;
}
function results(at: Addresses, area: Area, ask: Ask): Reply {
  const words = (ask.query.get('q') ?? '')
    .trim()
    .slice(0, 40)
    .replace(/[<>&"]/g, '');
  const page = Math.max(1, Number(ask.query.get('p')) || 1);
  const found = search(area, words);
  const lines = found
    .slice((page - 1) * PER, page * PER)
    .map(
      (r) =>
        `<div class="jgx"><a href="${guideUrl(area, r)}" target="_blank">${r.name}</a><p>主项：${r.main.name}　${office(area, r.main.dept)}　${r.kind}</p></div>`,
    );
  const count = Math.ceil(found.length / PER);
  const pages = Array.from({ length: count }, (_, n) =>
    n + 1 === page
      ? `<b>${page}</b>`
      : `<a href="/ss/index.html?q=${encodeURIComponent(words)}&amp;qhdm=${area.code}&amp;p=${n + 1}">${n + 1}</a>`,
  );
  const none = '<p>没有找到与您输入的词语有关的事项，请换一个词语再试。</p>';
  const html = `${box(area, words)}<div class="in"><div class="kd"><div class="fl"><span class="on" data-t="t-sx">业务项（${found.length}）</span><span data-t="t-zc">政策（0）</span></div><div id="t-sx">${lines.join('') || none}${count > 1 ? `<div class="pg">${pages.join('')}</div>` : ''}</div><div id="t-zc" style="display:none"><p>没有找到相关政策。</p></div></div></div>`;
  return framed(at, area, { title: `查找：${words}`, html });
}
export function pageOf(at: Addresses, ask: Ask): Reply {
  const { path } = ask;
  if (path === '/') return home(at, CITY);
  const [, kind, code, file] = /^\/(channel|qd|bszd\/1)\/(\d{12})\/(?:([\w-]+)\.html)?$/.exec(path) ?? [];
  if (path === '/ss/index.html') return results(at, areaOf(ask.query.get('qhdm')), ask);
  const area = areaOf(code);
  if (!code || area.code !== code) return null;
  if (kind === 'channel') return area !== CITY && (!file || file === 'index') ? home(at, area) : null;
  if (kind === 'qd') return lists(at, area, file ?? 'index');
  const row = file ? rowOf(area, file) : undefined;
  return row ? zhinan(at, area, row, rowsOf(area)) : null;
}
