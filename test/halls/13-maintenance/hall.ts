import { catalogue } from '../kit/catalogue.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "黔云": the province lives, the city's portal and with it the hall is under maintenance, with status 200. */
const columns = press(
  ['贵地新闻', '通知公告', '政策文件'],
  (n) => `/xwzx/${n}/`,
  (n, m) => `/xwzx/${n}/t${m}.html`,
  8,
);
const items = catalogue({ count: 26, offset: 9, prefix: 'GZ' });
const html = (title: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><div style="width:1000px;margin:auto">${body}<hr><p>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join(' ')}</p></div></body></html>`;
const common = (ask: Ask): Reply => {
  const page = printed(columns, ask.path);
  return page ? html(page.title, page.html) : null;
};
const CLOSED =
  '<!doctype html><html><head><meta charset="utf-8"><title>系统维护</title></head><body style="text-align:center;padding-top:120px"><h2>系统升级维护中</h2><p>尊敬的用户：为提供更优质的服务，林城市政务服务平台正在进行升级维护，请稍后再试。由此带来的不便，敬请谅解。</p></body></html>';
const REASONS = ['maintenance', 'not-found-by-walker', 'not-measured'] as const;

const truth = (_at: Addresses): Truth => ({
  hall: 'h13-maintenance',
  about: '市级平台与网厅以状态 200 显示“系统升级维护中”，省级正常：是维护，不是没有网厅，也不是断链',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('maintenance'),
    'site.softNotFound': unseen(),
    'entry.level': unseen(...REASONS),
    'entry.clicks': unseen(...REASONS),
    'search.works': unseen(...REASONS),
    'search.rank': unseen(...REASONS),
    'item.found': unseen(...REASONS),
    'item.url': unseen(...REASONS),
    'guide.legalDays': unseen(...REASONS),
    'apply.entry': unseen(...REASONS),
    'handling.electronicCertificate': unseen(...REASONS),
  },
  links: {
    'links.home': { bad: [], orUnseen: ['maintenance'] },
    'links.inner': { bad: [], orUnseen: ['maintenance'] },
  },
  elements: null,
  materials: null,
  guideUnseen: [...REASONS],
  refutable: [
    { fact: 'site.city', value: 'up', why: 'It shows the notice of maintenance on every address.' },
    { fact: 'entry.level', value: 'none', why: 'The way leads to a hall that is closed for maintenance.' },
    { fact: 'site.emptyColumns', why: 'Maintenance is no empty column.' },
  ],
});

const upper = (ask: Ask): Reply => {
  const item = ask.path.startsWith('/sx/') ? provincial(items, ask.path.slice(4)) : null;
  return item ? html(item.title, item.html) : null;
};

export const hall: HallDefinition = {
  name: 'h13-maintenance',
  origins: ['province', 'city'],
  sites: (at) => ({
    province: (ask) =>
      ask.path === '/'
        ? html(
            '贵地政务服务网',
            `<h1>贵地政务服务网</h1><p>选择地区：<a href="${at['city']}/nanming/">林城市 南明区</a> <a href="${at['city']}/yunyan/">林城市 云岩区</a> <a href="/zy">遵城市</a></p><h3>省级事项</h3><ul>${items
              .slice(0, 14)
              .map((i) => `<li><a href="/sx/${i.id}">${i.name}</a></li>`)
              .join('')}</ul>`,
          )
        : ask.path === '/zy'
          ? html('遵城市', '<h1>遵城市</h1><p>红花岗区、汇川区等县区事项见各区政府网站，感谢您的访问。</p>')
          : (upper(ask) ?? common(ask)),
    city: () => CLOSED,
  }),
  city: (at) => ({
    id: 'h13-maintenance',
    name: '林城市',
    code: '520100',
    province: '贵地省',
    region: '西南',
    district: '南明区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
  }),
  truth,
};
