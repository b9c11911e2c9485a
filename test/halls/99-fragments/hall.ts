import { readFileSync } from 'node:fs';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Column, press, printed } from '../kit/press.ts';
import { type Answer, type Ask, gbkQuery, picture, type Reply, script } from '../kit/site.ts';
import { TABS } from './fragments.ts';
import { GONE, PAPERS } from './guide.ts';
import { CITY, depts, HOME, ID, listOf, NAME, search, themes, ZONES, type Zone, zone } from './items.ts';
import { box, frame, guide, home, paged, slugOf } from './pages.ts';
import { plainGuide, rating } from './side.ts';
import { truth } from './truth.ts';

const COMMON = readFileSync(new URL('./site.script', import.meta.url), 'utf8');
const found = search(zone(HOME), '药品经营许可证核发');
const RANK = found.findIndex((i) => i.id === ID) + 1;
const SIZE = 10;
const gbk = (body: string, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=GBK' },
  body,
  encoding: 'gbk',
});
const columnsOf = ({ base }: Zone): Column[] =>
  press(
    ['通知公告', '办事动态'],
    (n) => `${base}/gg/${n === 0 ? 'list' : 'dt'}.html`,
    (n, m) => `${base}/gg/2026/${n + 1}${String(m + 1).padStart(3, '0')}.html`,
    5,
  );

function results(at: Addresses, ask: Ask): string {
  const query = gbkQuery(ask.url);
  const z = ZONES.find((one) => one.base.slice(1) === (query.get('site') ?? '')) ?? zone('');
  const words = query.get('keyword') ?? '';
  const raw = /[?&]keyword=([^&]*)/.exec(ask.url)?.[1] ?? '';
  const type = query.get('type') === 'xx' ? 'xx' : 'sx';
  const items = search(z, words);
  const news = columnsOf(z)
    .flatMap((c) => c.articles)
    .filter((a) => words !== '' && a.title.includes(words));
  const total = type === 'sx' ? items.length : news.length;
  const pages = Math.max(1, Math.ceil(total / SIZE));
  const no = Math.min(pages, Math.max(1, Number(query.get('page')) || 1));
  const here = (more: string) => `/search.jsp?site=${encodeURIComponent(z.base.slice(1))}&keyword=${raw}&${more}`;
  const rows =
    type === 'sx'
      ? items
          .slice((no - 1) * SIZE, no * SIZE)
          .map(
            (i, n) =>
              `<tr class="jg"><td>${(no - 1) * SIZE + n + 1}</td><td><a href="${z.base}/sx/${i.id}.html" target="_blank">${i.name}</a></td><td>${z.short}${i.dept}</td><td>${i.audience}</td></tr>`,
          )
      : news.map(
          (a, n) =>
            `<tr class="jg"><td>${n + 1}</td><td colspan="3"><a href="${a.path}" target="_blank">${a.title}</a></td></tr>`,
        );
  const turn = Array.from({ length: pages }, (_, n) =>
    n + 1 === no ? `<b>${n + 1}</b>` : `<a href="${here(`type=${type}&page=${n + 1}`)}">[${n + 1}]</a>`,
  );
  return frame(
    at,
    z,
    '检索结果',
    `${box('检索结果', `<p><a href="${here('type=sx')}">办事事项</a> | <a href="${here('type=xx')}">信息公告</a>　共检索到${total}条记录</p><table class="tab_xx" width="100%" cellspacing="1"><tr class="bt"><th>序号</th><th>名称</th><th>实施机构</th><th>对象</th></tr>${rows.join('') || '<tr><td colspan="4">没有检索到相关内容</td></tr>'}</table><p align="center">${turn.join(' ')}</p>`)}`,
  );
}

/** A file of a region's folder; null where there is none. */
function inFolder(at: Addresses, z: Zone, rest: string): string | null {
  const items = listOf(z);
  const columns = columnsOf(z);
  const link = (to: string, name: string) => `<a href="${z.base}/${to}">${name}</a>`;
  if (rest === 'index.html' || rest === '') return home(at, z, columns);
  const people = { 'gr.html': '个人', 'fr.html': '法人' }[rest];
  if (people) {
    const all = themes(items, people);
    const icons = all.map((t) => link(`${people === '个人' ? 'ztgr' : 'zt'}/${slugOf(all, t)}.html`, t)).join('');
    return frame(at, z, `${people}办事`, box(`${people}办事主题`, `<div class="ico">${icons}</div>`));
  }
  const theme = /^zt(gr)?\/(\w+)\.html$/.exec(rest);
  if (theme) {
    const all = themes(items, theme[1] ? '个人' : '法人');
    const name = all.find((t) => slugOf(all, t) === theme[2]);
    const own = items.filter((i) => i.theme === name && i.audience === (theme[1] ? '个人' : '法人'));
    return name ? paged(at, z, name, own) : null;
  }
  const all = depts(items);
  if (rest === 'bm.html') {
    const icons = all.map((d, n) => link(`bm/${n + 1}.html`, d)).join('');
    return frame(at, z, '部门办事', box('部门办事', `<div class="ico">${icons}</div>`));
  }
  const dept = all[Number(/^bm\/(\d+)\.html$/.exec(rest)?.[1] ?? 0) - 1];
  if (dept) {
    const own = items.filter((i) => i.dept === dept);
    return paged(at, z, dept, own);
  }
  if (rest === 'zj.html') return frame(at, z, '中介服务', box('中介服务', '<p>暂无内容</p>'));
  if (rest === 'hd/zx.html') {
    const field = (name: string) => `<tr><td class="bt" width="120">${name}</td><td><input size="50" /></td></tr>`;
    const form = `<form name="zx"><table class="tab_xx" width="100%" cellspacing="1">${['姓名', '联系电话', '咨询标题'].map(field).join('')}<tr><td class="bt">咨询内容</td><td><textarea cols="60" rows="6"></textarea></td></tr></table><p align="center"><input class="btn" type="button" value="提 交" onclick="tjzx(this.form)" /></p></form>`;
    return frame(
      at,
      z,
      '咨询投诉',
      box('网上咨询', form) + box('投诉方式', '<p>投诉请拨打0936-2717315，或者拨打12345政务服务热线。</p>'),
    );
  }
  if (rest === 'hd/pj.html') return frame(at, z, '服务评价', rating(all));
  const matter = /^sx\/(\d+)(?:\/(\w+))?\.html$/.exec(rest);
  const item = items.find((i) => i.id === matter?.[1]);
  if (item) {
    if (!matter?.[2]) return guide(at, z, item);
    if (item.id === ID) return TABS.find(([file]) => file === matter[2])?.[2]() ?? null;
    return matter[2] === 'jbxx' ? plainGuide(z, item) : null;
  }
  const shown = printed(columns, `${z.base}/${rest}`);
  return shown ? frame(at, z, shown.title, box(shown.title, shown.html)) : null;
}

const OTHERS: Record<string, [string, string]> = {
  '/help/index.html': [
    '使用帮助',
    '<ul class="list"><li><a href="/help/zc.html">用户注册说明</a></li><li><a href="/help/flash.html">办事流程演示</a></li></ul>',
  ],
  '/help/zc.html': ['用户注册说明', '<p>首次使用须在审批系统注册账号，企业用户以统一社会信用代码注册。</p>'],
  '/xz/index.html': [
    '表格下载',
    '<ul class="list"><li><a href="/upfile/20180612/sqb.doc">药品零售企业经营许可证申请表.doc</a></li></ul>',
  ],
};
function www(at: Addresses, ask: Ask): Reply {
  const { path } = ask;
  if (path === '/js/yc_common.js') return script(COMMON);
  if (path === '/search.jsp') return gbk(results(at, ask));
  if (path === '/tj/bjtj.jsp')
    return gbk('<html><body><h1>HTTP Status 500</h1><p>Servlet.service()</p></body></html>', 500);
  if (path === '/upfile/yb/ypjyxkz.svg') return picture(['药品经营许可证（样本）'], 420);
  if (PAPERS.some((p) => path !== GONE && (p.blank === path || p.sample === path)))
    return wordDocument(path.split('/').pop());
  const other = OTHERS[path];
  if (other) return gbk(frame(at, zone(''), other[0], box(other[0], other[1])));
  // The deepest folder first: /wl/mc before /wl before the province.
  const z = [...ZONES].sort((a, b) => b.base.length - a.base.length).find((one) => path.startsWith(`${one.base}/`));
  const body = z ? inFolder(at, z, path.slice(z.base.length + 1)) : null;
  return body === null ? null : gbk(body);
}

const wssb = ({ path }: Ask): Reply =>
  path === '/wssb/login.do'
    ? gbk(
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>渭岭市行政审批系统</title></head><body bgcolor="#eef4fa"><div align="center"><h2>渭岭市行政审批系统</h2><table border="1" cellpadding="8"><tr><th colspan="2">用户登录</th></tr><tr><td>用户名</td><td><input name="loginname" /></td></tr><tr><td>密　码</td><td><input type="password" name="pwd" /></td></tr><tr><td colspan="2" align="center"><input type="button" value="登 录" /> 忘记密码请联系窗口</td></tr></table><p>技术支持：渭岭市信息中心</p></div></body></html>',
      )
    : null;
const gov = (at: Addresses, { path }: Ask): Reply => {
  const page = (title: string, html: string) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body><h1>渭岭市麦川区人民政府</h1><p><a href="/">首页</a> <a href="/zfxxgk/">政府信息公开</a> <a href="/mcgk/">麦川概况</a> <a href="${at['www']}${HOME}/index.html">网上办事大厅</a></p>${html}</body></html>`;
  if (path === '/') return page('渭岭市麦川区人民政府', '<h2>麦川要闻</h2><p>全区召开秋冬季造林绿化现场推进会。</p>');
  if (path === '/zfxxgk/') return page('政府信息公开', '<p>公开指南、公开制度、法定主动公开内容、公开年报。</p>');
  if (path === '/mcgk/') return page('麦川概况', '<p>麦川区位于渭岭市东南部，辖十二个镇、五个街道。</p>');
  return null;
};

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['www']}/index.html` },
  { do: 'click', target: '.sw a:has-text("切换市州")' },
  { do: 'click', target: '#cityBox a:has-text("渭岭市")', counts: true },
  { do: 'click', target: '.box a:text-is("麦川区")', counts: true },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: 'input[name=keyword]', value: '药品经营许可证核发' },
  { do: 'click', target: '.ss .btn', counts: true },
];

/** Vendor "原信": static pages in a folder for each region, GBK, lists and tabs by a page script of 2018. */
export const hall: HallDefinition = {
  name: 'h99-fragments',
  origins: ['www', 'gov', 'wssb', 'ext'],
  traps: [/addLetter/],
  sites: (at) => ({ www: (ask) => www(at, ask), gov: (ask) => gov(at, ask), wssb, ext: neighbours() }),
  city: (at) => ({
    id: 'h99-fragments',
    name: '渭岭市',
    code: zone(CITY).code,
    province: '原川省',
    region: '西北',
    district: '麦川区',
    phoneCode: '0936',
    portals: {
      province: `${at['www']}/index.html`,
      city: `${at['www']}${CITY}/index.html`,
      district: `${at['gov']}/`,
    },
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.jg a:text-is("${NAME}")`, counts: true, opens: true },
    ...TABS.map(([, name]): Move => ({ do: 'click', target: `#znTab li:text-is("${name}")` })),
    { do: 'wait', target: '500' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.jg', wanted: NAME }),
  proof: { hall: ['渭岭市麦川区网上办事大厅', '当前站点：渭岭市麦川区'], guide: ['在线办理'] },
};
