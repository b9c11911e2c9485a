import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { printed } from '../kit/press.ts';
import { type Ask, picture, type Reply } from '../kit/site.ts';
import { apply } from './apply.ts';
import { government, province } from './elsewhere.ts';
import { FILES, guide } from './guide.ts';
import { CITY, DEPTS, MAINS, NAME, SITES, SUBS, search, WANTED } from './items.ts';
import { areas, columns, frame, LOST } from './pages.ts';
import { talk } from './talk.ts';
import { truth } from './truth.ts';

const RANK = search('药品经营许可证核发').findIndex((s) => s.id === WANTED) + 1;
const KINDS = ['行政许可', '行政确认', '公共服务', '其他行政权力'];

const pager = (page: number, pages: number): string =>
  pages > 1
    ? `<p class="an">共${pages}页　${Array.from({ length: pages }, (_, i) => (i + 1 === page ? `<b>${i + 1}</b>` : `<a href="javascript:goPage(${i + 1})">${i + 1}</a>`)).join('　')}</p>`
    : '';
const slice = <T>(list: T[], page: number, size: number): [T[], number] => [
  list.slice((page - 1) * size, page * size),
  Math.ceil(list.length / size),
];

/** A sub-site: pictures of departments, lists in tabs by kind of power. */
function subSite(site: string, name: string, file: string, ask: Ask, show: (t: string, b: string) => string): Reply {
  const page = Math.max(1, Number(ask.query.get('p') ?? 1));
  const rows = (mains: typeof MAINS) =>
    `<ul>${mains.map((m) => `<li>· <a href="/${site}/sx_${m.id}.jspx">${m.name}</a>${m.subs.length > 1 ? `（${m.subs.length}个办理项）` : ''}</li>`).join('')}</ul>`;
  if (file === 'index.jspx')
    return show(
      '首页',
      `<div class="box"><h3>部门服务</h3><table class="bm">${[0, 1, 2]
        .map(
          (r) =>
            `<tr>${DEPTS.slice(r * 5, r * 5 + 5)
              .map(
                ([code, full, short]) =>
                  `<td title="${name}${full}"><a href="javascript:;" onclick="location.href='/${site}/bmfw_list.jspx?deptCode=${code}'"><img src="/r/cms/bm.svg" width="40" height="40" alt=""/><br/>区${short}</a></td>`,
              )
              .join('')}</tr>`,
        )
        .join(
          '',
        )}</table></div><div class="box"><h3>服务对象</h3><p><a href="/${site}/dx.jspx?t=gr">个人服务</a>　<a href="/${site}/dx.jspx?t=fr">法人服务</a></p></div><div class="box"><h3>热门办理</h3>${rows(MAINS.slice(22, 28))}</div>`,
    );
  const dept = DEPTS.find(([code]) => code === ask.query.get('deptCode'))?.[1];
  if (file === 'bmfw_list.jspx' && dept) {
    const own = MAINS.filter((m) => m.dept === dept);
    return show(
      `${name}${dept}`,
      `<div class="box"><h3>${name}${dept}</h3><ul class="lx">${KINDS.map((k, i) => `<li${i === 0 ? ' class="selected"' : ''}>${k}（${own.filter((m) => m.kind === k).length}）</li>`).join('')}</ul><div class="lxc">${KINDS.map(
        (k, i) => {
          const fit = own.filter((m) => m.kind === k);
          const [shown, pages] = i === 0 ? slice(fit, page, 8) : [fit, 1];
          return `<div${i > 0 ? ' class="hide"' : ''}>${fit.length > 0 ? rows(shown) : '<p>无</p>'}${pager(page, pages)}</div>`;
        },
      ).join('')}</div></div>`,
    );
  }
  if (file === 'qbsx.jspx' || file === 'dx.jspx') {
    const audience = ask.query.get('t') === 'gr' ? '个人' : '法人';
    const fit = file === 'qbsx.jspx' ? MAINS : MAINS.filter((m) => m.audience === audience);
    const [shown, pages] = slice(fit, page, 15);
    return show(
      file === 'qbsx.jspx' ? '全部事项' : `${audience}服务`,
      `<div class="box"><h3>事项名称</h3>${rows(shown)}${pager(page, pages)}</div>`,
    );
  }
  const main = MAINS.find((m) => m.id === /^sx_(\d+)\.jspx$/.exec(file)?.[1]);
  if (main)
    return show(
      main.name,
      `<div class="box"><h3>${main.name}</h3><table class="tb"><thead><tr><td>序号</td><td>业务办理项</td><td>实施部门</td><td>操作</td></tr></thead><tbody>${main.subs.map((s, i) => `<tr><td>${i + 1}</td><td>${s.name}</td><td>${name}${main.dept}</td><td><a href="/${site}/bszn_${s.id}.jspx">办事指南</a></td></tr>`).join('')}</tbody></table></div>`,
    );
  if (file === 'search.jspx') {
    const word = (ask.query.get('q') ?? '').replace(/[<>"&]/g, '');
    const found = search(word);
    const [shown, pages] = slice(found, page, 5);
    return show(
      '搜索结果',
      `<div class="box"><p>关键词“<font color="red">${word}</font>”，找到相关事项${found.length}个</p>${shown.map((s) => `<dl class="ss"><dt><a href="/${site}/bszn_${s.id}.jspx">${s.name}</a></dt><dd>实施部门：${name}${s.dept}</dd></dl>`).join('')}${pager(page, pages)}</div>`,
    );
  }
  const sub = SUBS.find((s) => s.id === /^bszn_(\d+)\.jspx$/.exec(file)?.[1]);
  if (!sub) return null;
  if (sub.id === WANTED && site === 'zxq') return show('办事指南', guide());
  return show(
    '办事指南',
    `<h2 class="bt">${sub.name}</h2><table class="tb"><thead><tr><td>实施主体</td><td>承诺办结时限</td><td>编号</td></tr></thead><tbody><tr><td>${name}${sub.dept}</td><td>${2 + ((Number(sub.id) * 3 + site.charCodeAt(0)) % 15)}个工作日</td><td>${site}${sub.id}</td></tr></tbody></table>`,
  );
}

const portal =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path } = ask;
    if (path === '/favicon.ico') return null;
    const [, first = '', file = ''] = path.split('/');
    const [site, name] = SITES.find(([s]) => s === first) ?? ['', ''];
    const show = (title: string, body: string) => frame(at, site, title, body);
    if (path === '/' || path === '/index.jspx')
      return show(
        '首页',
        `${columns
          .slice(0, 2)
          .map(
            (c) =>
              `<div class="box"><h3>${c.name}</h3><ul>${c.articles.map((a) => `<li>· <a href="${a.path}">${a.title}</a></li>`).join('')}</ul></div>`,
          )
          .join(
            '',
          )}<div class="box"><h3>市级事项</h3><ul>${CITY.map(([id, n, d]) => `<li>· <a href="/sj/bszn_${id}.jspx">${n}</a>（${d}）</li>`).join('')}</ul><p><a href="/zt/hbfw/index.jspx">“好办服务”专题</a></p></div>`,
      );
    if (path === '/common/area.jspx') return areas();
    if (path === '/r/cms/lct.svg') return picture(['受理 → 书面审查 → 现场检查 → 审批 → 制证送达'], 640);
    if (path === '/r/cms/bm.svg') return picture(['部'], 40);
    const document = FILES.find((f) => path === `/r/files/10233/${f}`);
    if (document) return wordDocument(document);
    const city = CITY.find(([id]) => path === `/sj/bszn_${id}.jspx`);
    if (city)
      return show(
        city[1],
        `<h2 class="bt">${city[1]}</h2><p>实施主体：铜江${city[2]}　事项编号：${city[0]}　承诺时限：${Number(city[0]) % 13}个工作日</p>`,
      );
    const said = apply(ask) ?? talk(ask, show) ?? (site && name ? subSite(site, name, file, ask, show) : null) ?? null;
    if (said) return said;
    const shown = printed(columns, path);
    if (!shown) return LOST;
    const more = path === columns[2]?.path ? '<p><a href="/xzzq/7699.jspx">办事窗口一览表</a></p>' : '';
    return show(shown.title, `<div class="box">${shown.html}${more}</div>`);
  };

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['province']}/` },
  { do: 'click', target: '.fz a:text-is("铜江市")', counts: true, opens: true },
  { do: 'click', target: 'a:text-is("[切换县区]")' },
  { do: 'click', target: 'dd a:text-is("珠溪区")', counts: true },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'wait', target: '500' },
  { do: 'type', target: '.ssk input', value: '药品经营许可证核发' },
  { do: 'click', target: '.ssk button', counts: true },
  { do: 'wait', target: '500' },
];

/** jeecms of 2017: a district's sub-site in a path of the city's; regions in a framed box, guides in tabs of lying tables. */
export const hall: HallDefinition = {
  name: 'h76-subdistrict',
  origins: ['province', 'city', 'gov', 'ext'],
  asks: [/\/znwd\/ask\.jspx/],
  traps: [/\/sbxt\/(saveStep3|zancun)\.jspx/, /\/hd\/\w+_(tj|yz)\.jspx/, /\/hcp\/pj_tj\.jspx/],
  sites: (at) => ({ province: province(at), city: portal(at), gov: government(at), ext: neighbours() }),
  city: (at) => ({
    id: 'h76-subdistrict',
    name: '铜江市',
    code: '997600',
    province: '赣湖省',
    region: '华东',
    district: '珠溪区',
    phoneCode: '0976',
    portals: { province: `${at['province']}/`, city: `${at['city']}/index.jspx`, district: `${at['gov']}/` },
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [...toResults(at), { do: 'click', target: `dt a:text-is("${NAME}")`, counts: true }],
  search: (at) => ({ moves: toResults(at), entries: 'dl.ss', wanted: NAME }),
  proof: { hall: ['珠溪区政务服务网', '部门服务', '区市监局'], guide: ['铜江市珠溪区市场监督管理局', '7个工作日'] },
};
