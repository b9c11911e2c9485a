import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { printed } from '../kit/press.ts';
import { type Ask, gbkQuery, gif, picture, type Reply, redirect } from '../kit/site.ts';
import { chooser, government, signIn, sisters } from './elsewhere.ts';
import { base, box, frame, gbk, homeOf, newsOf, where } from './frame.ts';
import { GONE, PAPERS, plain, sheet } from './guide.ts';
import { AREA, type Area, CITY, COUNTIES, ID, itemsOf, NAME, PROVINCE, search } from './items.ts';
import { audience, departments, guide, home, list, results } from './pages.ts';
import { others } from './talk.ts';
import { truth } from './truth.ts';

const PLACE = search(AREA, '药品经营许可证核发').findIndex((i) => i.id === ID);

/** The servlet container's own pages of failure. */
const tomcat = (status: number, words: string) =>
  gbk(
    `<html><head><title>Apache Tomcat/7.0.54 - Error report</title></head><body><h1>HTTP Status ${status} - ${words}</h1><hr size="1"><p><b>type</b> Status report</p><h3>Apache Tomcat/7.0.54</h3></body></html>`,
    'text/html;charset=GBK',
    status,
  );

function answer(at: Addresses, own: Area, ask: Ask): Reply {
  const { path } = ask;
  if (/^\/images\/\w+\.gif$/.test(path)) return gif();
  if (path === '/public/counter.jsp') return picture(['0 3 8 1 7 2 6 4'], 140);
  if (path === '/public/verify.jsp') return picture(['5 T n 2'], 90);
  if (path === '/public/visit.jsp') return gbk('<html><head></head><body></body></html>');
  if (path === '/public/tj/bjtj.jsp') return tomcat(500, 'java.lang.NullPointerException');
  if (path === '/public/zddh.html' && own.level === 1) return chooser(at);
  const area = (own.level === 2 && COUNTIES.find((c) => path.startsWith(`/${c.slug}/`))) || own;
  const rest = path.slice(base(area).length);
  if (rest === '/') return own.level === 1 ? home(at, own) : redirect(homeOf(area));
  const query = gbkQuery(ask.method === 'POST' ? `?${ask.body}` : ask.url);
  if (rest === '/icity/proinfo.jsp') return guide(at, area, query.get('id') ?? '');
  if (rest === '/icity/sb/start.jsp')
    return redirect(`${at['sso']}/jis-web/login.jsp?type=fr&uuid=ZGNfaWNpdHlfc2I&gotoUrl=${encodeURIComponent(path)}`);
  if (!rest.startsWith('/public/')) return null;
  const name = rest.slice('/public/'.length);
  if (name === 'index.jsp') return home(at, area);
  if (name === 'grbs.jsp') return audience(at, area, '个人');
  if (name === 'frbs.jsp') return audience(at, area, '法人');
  if (name === 'bmfw.jsp') return departments(at, area);
  if (name === 'list.jsp') return list(at, area, query);
  if (name === 'search.jsp') return results(at, area, query);
  const article = printed(newsOf(area), path);
  return article
    ? frame(at, area, article.title, `${where(area, article.title)}${box(article.title, article.html)}`)
    : others(at, area, name, query);
}
const platform =
  (at: Addresses, own: Area) =>
  (ask: Ask): Reply =>
    answer(at, own, ask) ?? (ask.path === '/favicon.ico' ? null : tomcat(404, ask.path.replace(/[<>&]/g, '')));

/** The host of the guides, which has no home. */
const guides = ({ path, query }: Ask): Reply => {
  if (path === '/aaa/attach/down') {
    const fid = query.get('fid');
    if (fid === GONE) return errorAsDocument();
    return PAPERS.some((p) => p.file !== '' && p.file === fid) ? wordDocument(`${fid}.doc`) : null;
  }
  const id = path.match(/^\/aaa\/org\/([\w-]+)$/)?.[1];
  if (id === ID) return sheet();
  for (const area of [PROVINCE, CITY, ...COUNTIES]) {
    const n = itemsOf(area).findIndex((i) => i.id === id);
    const item = itemsOf(area)[n];
    if (item) return plain(area, item.name, item.dept, n);
  }
  return null;
};

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['province']}/` },
  { do: 'click', target: 'a:text-is("[站点导航]")', counts: true },
  { do: 'click', target: '.qxm a:text-is("汶泉区")', counts: true },
  { do: 'wait', target: '300' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: 'input[name="keyword"]', value: '药品经营许可证核发' },
  { do: 'click', target: '#ssBtn', counts: true },
  { do: 'wait', target: '500' },
];

/** Vendor "岱速": an icity of 2016, JSP and GBK, its guides framed from a second host. */
export const hall: HallDefinition = {
  name: 'h92-icity',
  origins: ['province', 'city', 'fw', 'gov', 'sso', 'sister', 'ext'],
  traps: [/\/public\/(hd\/lyAdd|hcp\/pjAdd)\.jsp/],
  reads: [/^POST (\/\w+)?\/public\/(search|list|bjcx)\.jsp/],
  sites: (at) => ({
    province: platform(at, PROVINCE),
    city: platform(at, CITY),
    fw: guides,
    gov: government(at),
    sso: signIn,
    sister: sisters(at),
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h92-icity',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE.name,
    region: '华东',
    district: AREA.name,
    phoneCode: '0992',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, PLACE + 1),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.ss_jg a:text-is("${NAME}")`, counts: true, opens: true },
    { do: 'wait', target: '500' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.ss_jg', wanted: NAME }),
  proof: {
    hall: ['汶泉区网上政务服务大厅', '汶泉区法人办事', '汶泉区个人办事'],
    guide: ['嶂阳市汶泉区行政审批服务局', '互联网预审（Ⅲ级）', '营业场所和仓库平面布置图'],
  },
};
