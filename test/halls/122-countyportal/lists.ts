import { type Ask, json, type Reply } from '../kit/site.ts';
import { materialRows } from './guidepage.ts';
import { groups, type Row, rowsOf, search } from './items.ts';
import { AREAS, type Area, areaOf } from './sites.ts';

function listed(ask: Ask): Row[] {
  const form = new URLSearchParams(ask.body);
  const area = areaOf(form.get('dq'));
  if (!area) return [];
  const [key, lx, node] = [form.get('key'), form.get('lx'), form.get('node')];
  if (key) return search(area, key);
  if (lx === 'bm') return rowsOf(area).filter((r) => r.dept === node);
  const audience = lx === 'gr' ? '个人' : '法人';
  return rowsOf(area).filter((r) => r.theme === node && r.audience === audience);
}
function paged<T>(ask: Ask, rows: T[], delay: number): Reply {
  const form = new URLSearchParams(ask.body);
  const [n, size] = [Number(form.get('page') ?? 1), Number(form.get('rows') ?? 10)];
  return json({ total: rows.length, rows: rows.slice((n - 1) * size, n * size) }, delay);
}
export const brief = (r: Row) => ({
  ID: r.id,
  SXMC: r.name,
  SSZT: r.office,
  SXLX: r.type,
  BJLX: r.kind,
  SFWB: r.online ? '1' : '0',
});
export function tree(area: Area, lx: string | null): Reply {
  const own = rowsOf(area).filter((r) => lx === 'bm' || r.audience === (lx === 'gr' ? '个人' : '法人'));
  const children = groups(own, lx === 'bm' ? 'dept' : 'theme').map((text) => ({ id: text, text }));
  return json([{ id: 'root', text: lx === 'bm' ? `${area.name}部门` : '主题分类', children }], 300);
}
/** What was finished lately. */
const done = (area: Area) =>
  rowsOf(area).flatMap((r, n) =>
    n % 3
      ? []
      : [
          {
            BJBH: `${area.code}26${String(110000 + n * 37)}`,
            SXMC: r.name,
            BJDW: r.office,
            BJZT: '已办结',
            BJSJ: `2026-11-${String(27 - (n % 19)).padStart(2, '0')}`,
          },
        ],
  );
export function post(ask: Ask): Reply {
  const form = new URLSearchParams(ask.body);
  const area = areaOf(form.get('dq'));
  if (ask.path === '/Sxgl/GetList') return paged(ask, listed(ask).map(brief), 350);
  if (ask.path === '/Bjgs/GetList' && area) return paged(ask, done(area), 1300);
  if (ask.path === '/Zjcs/GetList') return paged(ask, [], 400);
  if (ask.path === '/Sxgl/GetClList') {
    const found = item(ask.query.get('sxid') ?? form.get('sxid'));
    const rows = found ? materialRows(...found) : [];
    return json({ total: rows.length, rows }, 450);
  }
  return null;
}
/** The item of this number, with the region whose it is. */
export function item(id: string | null): [Row, Area] | null {
  for (const area of AREAS) {
    const row = rowsOf(area).find((r) => r.id === id);
    if (row) return [row, area];
  }
  return null;
}
