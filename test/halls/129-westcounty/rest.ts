import type { Addresses } from '../kit/hall.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { baseOf, MAIL } from './frame.ts';
import { guideOf } from './guide.ts';
import { deptsOf, powersOf, type Row, rowsOf, search, themesOf } from './items.ts';
import type { Paper } from './papers.ts';
import { COUNTIES, COUNTY, PREFECTURES, type Station } from './sites.ts';

export const CLUSTER: Record<string, string> = {
  942901: 'kls',
  942902: 'smts',
  942921: 'tsx',
  942922: 'akbx',
  942923: 'bsqx',
  942924: 'mlx',
};
const PAGE = 12;
const brief = ({ id, name, office, no, how, dept }: Row) => ({
  ywid: id,
  mc: name,
  ssbm: office,
  bh: no,
  sbfs: how,
  dept,
});
/** A material as a list of terms and words: the editors' names for the fields. */
const paper = (p: Paper): Record<string, string> => ({
  clmc: p.name,
  材料必要性: p.need,
  材料形式: p.form,
  来源渠道: p.from,
  纸质份数: p.copies ? `${p.copies}份` : '0',
  是否免提交: p.free ? '是' : '否',
  空白表格: p.blank ? `<a href="${p.blank}">点击下载</a>` : '无',
  示例样表: p.sample ? `<a href="${p.sample}">点击下载</a>` : '无',
  填报须知: p.note ?? '无',
});

/** What the pages' script asks for; everything comes late. */
export function rest(at: Addresses, s: Station, path: string, ask: Ask): Reply {
  const q = (key: string) => ask.query.get(key) ?? '';
  const row = rowsOf(s).find((r) => r.id === q('ywid'));
  switch (path) {
    case '/rest/site/below':
      return json(
        s.level === '区'
          ? PREFECTURES.map((p) => ({ mc: p.name, sol: p.second, url: `${baseOf(at, p)}/` }))
          : COUNTIES.map((c) => ({
              mc: c.name,
              sol: c.second,
              wt: `${baseOf(at, c)}/`,
              zf: `${at['gov']}/${CLUSTER[c.code]}/`,
            })),
        1400,
      );
    case '/rest/site/themes':
      return json(themesOf(s, q('dx')), 900);
    case '/rest/site/depts': {
      const all = deptsOf(s);
      const vertical = all.filter((d) => /税务|烟草/.test(d));
      return json(
        [
          { lb: s.level === '区' ? '自治区政府部门' : '政府工作部门', bm: all.filter((d) => !vertical.includes(d)) },
          { lb: '驻地垂直管理部门', bm: vertical },
        ].filter((g) => g.bm.length > 0),
        1100,
      );
    }
    case '/rest/site/hot':
      return json(
        rowsOf(s)
          .filter((r) => r.theme !== '食品药品' && r.name.length < 12)
          .filter((_, n) => n % 6 === 2)
          .slice(0, 6)
          .map(brief),
        1300,
      );
    case '/rest/item/powers':
      return json(
        powersOf(s, q('bm')).map((p) => ({ bh: p.no, mc: p.name, lx: p.type, bm: p.office, yw: p.items.map(brief) })),
        1500,
      );
    case '/rest/item/byTheme': {
      const rows = rowsOf(s).filter((r) => r.audience === q('dx') && (!q('zt') || r.theme === q('zt')));
      const at0 = (Math.max(1, Number(q('p')) || 1) - 1) * PAGE;
      return json({ total: rows.length, size: PAGE, list: rows.slice(at0, at0 + PAGE).map(brief) }, 1200);
    }
    case '/rest/item/search': {
      const found = search(s, q('kw'));
      const at0 = (Math.max(1, Number(q('p')) || 1) - 1) * PAGE;
      return json({ total: found.length, size: PAGE, list: found.slice(at0, at0 + PAGE).map(brief) }, 1600);
    }
    case '/rest/item/info': {
      if (!row) return json({ code: 404 });
      const same = rowsOf(s).filter((r) => r.how === 'drug' && row.how === 'drug' && /核发/.test(r.name));
      return json({ ...brief(row), jbxx: guideOf(s, row).base.map(([, k, v]) => [k, v]), tq: same.map(brief) }, 2400);
    }
    case '/rest/item/part': {
      if (!row) return json({ code: 404 });
      const g = guideOf(s, row);
      const parts: Record<string, unknown> = {
        tj: g.condition,
        cl: g.papers.map(paper),
        lc: [1, 2, 3].map((n) => `${baseOf(at, s)}/zn/yl/${row.id}/${n}.svg`),
        yj: g.basis,
        ck: [
          ...g.window.map(([, k, v]) => [k, v]),
          ...(s === COUNTY ? [['网上投诉', `<a href="${at['gov']}${MAIL}" target="_blank">书记市长信箱</a>`]] : []),
        ],
        qt: g.more.map(([, k, v]) => [k, v]),
        wt: g.faq,
      };
      return json(parts[q('bf')] ?? [], 800);
    }
  }
  return null;
}
