import { crumbs, link, type Place, page, safe, section, themesOf } from './frame.ts';
import { guideUrl, OFFICES, type Row, rowsOf, search } from './items.ts';

const BATCH = 8;
/** The filters: several boxes of one name are alternatives. */
function chosen({ area }: Place, query: URLSearchParams): Row[] {
  const words = query.get('q')?.trim() ?? '';
  const any = (key: string, value: string) => {
    const wanted = query.getAll(key).filter(Boolean);
    return wanted.length === 0 || wanted.includes(value);
  };
  return (words ? search(area, words) : rowsOf(area)).filter(
    (r) =>
      any('who', r.audience) &&
      any('theme', r.theme) &&
      any('dept', r.slug) &&
      any('kind', r.kind) &&
      any('way', r.online ? '网上办理' : '窗口办理'),
  );
}
const card = ({ at, area }: Place, row: Row): string => {
  const href = guideUrl(at, area, row);
  return `<article class="item"><h3><a href="${href}">${row.name}</a></h3><p class="tags"><span>${row.type}</span><span>${row.kind}</span><span>${row.audience}</span>${row.online ? '<span class="green">可网办</span>' : ''}</p><p>实施主体：${row.dept}　所属主题：${row.theme}</p><p class="acts">${link(href, '办事指南', ` aria-label="${row.name}办事指南"`)}${
    row.online
      ? link(href.replace('/matters/', '/apply/'), '立即办理', ` class="btn small" aria-label="立即办理${row.name}"`)
      : '<span>请到窗口办理</span>'
  }</p></article>`;
};
/** A batch of results, with the sentinel that asks for the next one as soon as it is seen. */
export function batch(place: Place, query: URLSearchParams): string {
  const rows = chosen(place, query);
  const number = Math.max(1, Number(query.get('page')) || 1);
  const shown = rows.slice((number - 1) * BATCH, number * BATCH);
  const next = new URLSearchParams(query);
  next.set('page', String(number + 1));
  next.set('region', place.area.code);
  const end =
    number * BATCH < rows.length
      ? `<p class="more" hx-get="/matters/list?${safe(String(next))}" hx-trigger="revealed" hx-swap="outerHTML">正在加载…</p>`
      : rows.length > 0
        ? `<p class="more">已显示全部${rows.length}项</p>`
        : '<p class="blank">没有符合条件的事项，请减少筛选条件或者换个说法试试</p>';
  const head = number === 1 ? `<p class="sum">${place.area.name}　共找到<b>${rows.length}</b>项</p>` : '';
  return `${head}${shown.map((row) => card(place, row)).join('')}${end}`;
}
export function matters(place: Place, query: URLSearchParams): string {
  const { area } = place;
  const words = query.get('q') ?? '';
  const boxes = (name: string, label: string, values: [string, string][]) =>
    `<fieldset><legend>${label}</legend>${values
      .map(
        ([value, text]) =>
          `<label><input type="checkbox" name="${name}" value="${value}"${query.getAll(name).includes(value) ? ' checked' : ''}>${text}</label>`,
      )
      .join('')}</fieldset>`;
  const same = (values: string[]) => values.map((v): [string, string] => [v, v]);
  const themes = [...new Set(['个人', '法人'].flatMap((who) => themesOf(area, who)))];
  return page(
    place,
    words ? `“${words}”的搜索结果` : `${query.get('who') ?? ''}服务事项`,
    `${crumbs([words ? '搜索结果' : '服务事项'])}<zw-search value="${safe(words)}" placeholder="请输入事项名称" region="${area.code}"></zw-search>
<div class="cols"><form class="filters card" aria-label="筛选" hx-get="/matters/list" hx-target="#results" hx-trigger="change"><input type="hidden" name="q" value="${safe(words)}"><input type="hidden" name="region" value="${area.code}">${boxes(
      'who',
      '服务对象',
      same(['个人', '法人']),
    )}${boxes('way', '办理方式', same(['网上办理', '窗口办理']))}${boxes('kind', '办件类型', same(['承诺件', '即办件']))}${boxes(
      'theme',
      '主题',
      same(themes),
    )}${boxes(
      'dept',
      '部门',
      OFFICES.filter(([slug]) => rowsOf(area).some((r) => r.slug === slug)).map(([slug, short]) => [slug, short]),
    )}</form><div id="results" aria-live="polite">${batch(place, query)}</div></div>`,
    'svelte-k7w3zb',
  );
}
export function departments(place: Place): string {
  const rows = rowsOf(place.area);
  return page(
    place,
    '部门服务',
    `${crumbs(['部门服务'])}${section(
      `${place.area.name}部门服务`,
      OFFICES.map(([slug]) => rows.filter((r) => r.slug === slug))
        .filter((list) => list.length > 0)
        .map(
          (list) =>
            `<details class="dept" id="${list[0]?.slug}" hx-get="/departments/${list[0]?.slug}?region=${place.area.code}" hx-trigger="toggle once" hx-target="find ul"><summary>${list[0]?.dept}<span>${list.length}项</span></summary><ul class="list"><li>正在加载…</li></ul></details>`,
        )
        .join(''),
    )}`,
    'svelte-k7w3zb',
  );
}
export function ofDepartment({ at, area }: Place, slug: string): string | null {
  const rows = rowsOf(area).filter((r) => r.slug === slug);
  return rows.length > 0
    ? rows.map((r) => `<li>${link(guideUrl(at, area, r), r.name)}<span>${r.kind}</span></li>`).join('')
    : null;
}
