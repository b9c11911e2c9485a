import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../kit/catalogue.ts';
import { archive } from '../kit/documents.ts';
import { unit } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { elements, holds, notApplicable, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "徽州智慧": plain links by 12-digit code, a search that fails for everything, guides as PDF files. */
const pdf = readFileSync(join(import.meta.dirname, 'guide.pdf'));
const columns = press(
  ['市情动态', '公示栏', '下载专区'],
  (n) => `/site/label/${8888 + n}`,
  (n, m) => `/site/article/${8888 + n}-${m}`,
  6,
);
const items = catalogue({
  count: 42,
  offset: 3,
  prefix: 'AH',
  wanted: [{ place: 33, item: { id: 'AHW', name: '药品零售许可（核发）' } }],
});
const AREAS: [string, string, string][] = [
  ['340102000000', 'yaohai', '瑶海区'],
  ['340103000000', 'luyang', '庐阳区'],
  ['340111000000', 'baohe', '包河区'],
  ['340162000000', 'jkq', '经济技术开发区'],
  ['340161000000', 'gxq', '高新技术产业开发区'],
];

const html = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>.g{display:grid;grid-template-columns:repeat(4,1fr);gap:8px}.g a{border:1px solid #ccd;padding:10px;text-decoration:none;color:#234}</style></head><body style="font-family:SimHei;width:1100px;margin:0 auto"><div><a href="/">首页</a>｜${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('｜')}</div>${body}<div style="clear:both;color:#777">徽州智慧政务　<a href="/site/label/9999">联系方式</a>　<a href="javascript:scroll(0,0)">返回顶部</a></div></body></html>`;
const common = (ask: Ask): Reply => {
  if (ask.path === '/site/label/9999')
    return html(
      '联系方式',
      '<h2>联系方式</h2><p>地址：江淮市东流路100号。技术支持邮箱见首页。工作日提供网站使用支持服务，不受理业务咨询。</p>',
    );
  const page = printed(columns, ask.path);
  return page ? html(page.title, page.html) : null;
};
const city = (ask: Ask): Reply => {
  const { path, query } = ask;
  const area = AREAS.find(([code, slug]) => query.get('areaCode') === code || path.startsWith(`/${slug}/`));
  if (path === '/')
    return html(
      '江淮市政务服务网',
      `<h1>江淮市政务服务网</h1><div class="g">${AREAS.map(([, slug, name]) => `<a target="_blank" href="/${slug}/index.html">${name}</a>`).join('')}</div><p><a href="/bog/zip/old.zip">下载客户端</a> <a href="/bog/zip/lost.rar">控件下载</a></p>`,
    );
  if (path === '/bog/zip/old.zip') return archive();
  if (!area) return common(ask);
  const [, slug, name] = area;
  if (path === `/${slug}/index.html`)
    return html(
      `江淮市${name}政务服务`,
      `<h1>${name}</h1><p>当前站点：${name}</p><form action="/${slug}/search"><input name="q"><button>搜索</button></form><h3>部门服务</h3><div class="g">${[...new Set(items.map((i) => i.dept))].map((d, n) => `<a href="/${slug}/dept/${n}.html">${d}</a>`).join('')}</div><h3>主题服务</h3><div class="g">${[...new Set(items.map((i) => i.theme))].map((d, n) => `<a href="/${slug}/theme/${n}.html">${d}</a>`).join('')}</div><p><a href="/${slug}/jubao.html">监督投诉</a></p>`,
    );
  if (path === `/${slug}/search`) return html('搜索', '<h2>搜索结果</h2><p>系统异常，请稍后再试！</p>');
  if (path === `/${slug}/jubao.html`)
    return html('监督投诉', '<h2>监督投诉</h2><p>监督投诉电话：0551-63819999（工作时间接听）。</p>');
  const group = path.match(/\/(dept|theme)\/(\d+)\.html$/);
  if (group) {
    const key = group[1] === 'dept' ? ('dept' as const) : ('theme' as const);
    const value = [...new Set(items.map((i) => i[key]))][Number(group[2])];
    const own = items.filter((i) => i[key] === value);
    const page = Number(query.get('p') ?? 1);
    return html(
      value ?? '',
      `<p>${name} &gt; ${value}</p><ul>${own
        .slice((page - 1) * 12, page * 12)
        .map((i) => `<li><a href="/${slug}/item/${i.id}.html">${i.name}</a></li>`)
        .join(
          '',
        )}</ul><p>${Array.from({ length: Math.ceil(own.length / 12) }, (_, n) => `<a href="?p=${n + 1}">第${n + 1}页</a>`).join(' ')}</p>`,
    );
  }
  const item = items.find((i) => path === `/${slug}/item/${i.id}.html`);
  if (item)
    return html(
      item.name,
      item.id === 'AHW' && slug === 'jkq'
        ? `<h2>${item.name}</h2><p>本事项仅支持窗口办理，请携带材料前往政务中心。</p><p><a href="/${slug}/files/AHW-bszn.pdf">药品零售许可（核发）办事指南.pdf</a></p>`
        : `<h2>${item.name}</h2><p>实施机构：江淮市${name}${item.dept}</p><p>承诺期限：13个工作日</p>`,
    );
  if (path === '/jkq/files/AHW-bszn.pdf') return { headers: { 'content-type': 'application/pdf' }, body: pdf };
  return common(ask);
};

const truth = (at: Addresses): Truth => ({
  hall: 'h08-pdf',
  about:
    '搜索对任何词都“系统异常”，只能按部门或主题导航（第二页）；指南只有 PDF；仅窗口办理；经开区用拼音路径，新窗口打开',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'search.works': seen(false),
    'search.rank': seen(null, { orUnseen: ['not-measured', 'load-failed', 'not-found-by-walker'] }),
    'item.found': seen(true),
    'item.name': seen('药品零售许可（核发）'),
    'item.via': seen('navigation'),
    'item.url': seen(`${at['city']}/jkq/item/AHW.html`),
    'item.clicks': seen(5),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(15),
    'guide.delivery': seen(['window']),
    'guide.visits': unseen(),
    'guide.onlineDepth': seen('I', { orUnseen: ['not-stated', 'not-found-by-walker'] }),
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('offline'),
    'flow.furthest': seen('guide'),
    'handling.electronicCertificate': seen(false),
    'handling.licenceShared': seen(false),
    'handling.duplicateSubmission': seen(false),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone']),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(false),
    'interaction.ratingSources': notApplicable(),
  },
  links: {
    'links.home': { bad: [] },
    'links.inner': { bad: [] },
    'links.attachments': {
      bad: [{ url: `${at['city']}/bog/zip/lost.rar`, kinds: ['gone'], why: 'an archive that is gone' }],
    },
  },
  elements: elements({
    name: present('药品零售许可（核发）'),
    dept: holds('经济技术开发区市场监督管理局'),
    condition: holds('药师', '规章制度'),
    materials: holds('申请表', '房屋产权证明'),
    process: holds('受理', '现场验收'),
    promiseLimit: holds('15个工作日'),
    legalLimit: holds('20个工作日'),
    fee: holds('不收费'),
    legalBasis: holds('药品管理法'),
    place: holds('翡翠路398号'),
    time: holds('9:00-17:00'),
    consult: holds('0551-63812345'),
    complain: holds('0551-63819999'),
    delivery: holds('窗口领取'),
  }),
  materials: [
    { name: '药品零售许可申请表', medium: 'paper', isForm: true },
    { name: '营业执照复印件', medium: 'paper', isForm: false },
    { name: '房屋产权证明', medium: 'paper', isForm: false },
  ],
  refutable: [
    { fact: 'item.found', value: false, why: 'The search is broken, the departments and themes lead to it.' },
    { fact: 'search.works', value: true, why: 'It answers every term, the control term too, with an error.' },
    { fact: 'guide.elements', why: 'The labels stand in the PDF.' },
    { fact: 'apply.entry', value: 'none', why: 'The page says that it is done at a window.' },
  ],
});

export const hall: HallDefinition = {
  name: 'h08-pdf',
  origins: ['province', 'city'],
  sites: (at) => ({
    province: (ask) =>
      ask.path === '/'
        ? html(
            '徽州政务服务网',
            `<h1>徽州政务服务网</h1><p>设区市：<a href="${at['city']}/">江淮市</a> <a href="/sz/wuhu">芜州市</a> <a href="/sz/bengbu">蚌山市</a></p>`,
          )
        : (unit({
            '/sz/wuhu': { title: '芜州市站点', text: '请选择县区：鸠江区、镜湖区、弋江区。芜州市的区级事项正在归集。' },
            '/sz/bengbu': { title: '蚌山市站点', text: '蚌山市政务服务大厅位于东海大道，延时服务至晚上七点。' },
          })(ask) ?? common(ask)),
    city,
  }),
  city: (at) => ({
    id: 'h08-pdf',
    name: '江淮市',
    code: '340100',
    province: '徽州省',
    region: '华东',
    district: '经济技术开发区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
  }),
  truth,
  entry: (at) => [
    { do: 'goto', target: `${at['province']}/` },
    { do: 'click', target: 'a:text-is("江淮市")', counts: true },
    { do: 'click', target: 'a:text-is("经济技术开发区")', counts: true, opens: true },
  ],
  guide: (at) => [
    { do: 'goto', target: `${at['province']}/` },
    { do: 'click', target: 'a:text-is("江淮市")', counts: true },
    { do: 'click', target: 'a:text-is("经济技术开发区")', counts: true, opens: true },
    { do: 'click', target: 'a:text-is("市场监督管理局")', counts: true },
    { do: 'click', target: 'a:text-is("第2页")', counts: true },
    { do: 'click', target: 'a:text-is("药品零售许可（核发）")', counts: true },
  ],
  proof: { hall: ['当前站点：经济技术开发区'], guide: ['办事指南.pdf'], guideElsewhere: true },
};
