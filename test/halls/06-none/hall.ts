import { catalogue } from '../kit/catalogue.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "松嫩": sub-portals by pinyin. The sought 朝阳区 has no hall; another city's 朝阳区 has one. */
const columns = press(
  ['今日关注', '政策文件', '便民提示', '数据开放'],
  (n) => `/c${n}.shtml`,
  (n, m) => `/2026/c${n}_${m}.shtml`,
  9,
);
const items = catalogue({
  count: 30,
  offset: 52,
  prefix: 'CY',
  wanted: [{ place: 9, item: { id: 'CYWANT', name: '药品经营许可证（零售）核发' } }],
});

const html = (title: string, body: string) =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title><style>body{font:15px sans-serif;max-width:1000px;margin:auto}nav a,.qx a{margin-right:14px}.qx .off{color:#bbb;cursor:not-allowed}</style></head><body><nav><a href="/">首页</a>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}</nav><main>${body}</main><footer><hr>松嫩省数据局 <a href="/sitemap.shtml">网站地图</a></footer></body></html>`;
const common = (ask: Ask): Reply => {
  if (ask.path === '/sitemap.shtml')
    return html(
      '网站地图',
      `<h2>网站地图</h2><ul>${columns.map((c) => `<li><a href="${c.path}">${c.name}</a></li>`).join('')}</ul><p>本页列出网站全部栏目，供浏览者快速定位所需要的内容。</p>`,
    );
  const page = printed(columns, ask.path);
  return page ? html(page.title, page.html) : null;
};
const switcher = (at: Addresses) =>
  `<div class="qx"><h3>选择地区</h3><p><b>宽阳市：</b><a href="${at['city']}/nanguan/">南关区</a><a href="${at['city']}/erdao/">二道区</a><span class="off" title="即将开通">朝阳区</span><a class="off" href="javascript:void(0)" onclick="alert('朝阳区网厅正在建设，敬请期待')">绿园区</a></p><p><b>营陵市：</b><a href="${at['sister']}/chaoyang/">朝阳区</a><a href="${at['sister']}/zhanqian/">站前区</a></p></div>`;
const district = (name: string, city: string) =>
  html(
    `${name}政务服务`,
    `<h1>${city}${name}政务服务</h1><p>当前地区：${name}</p><h3>法人办事</h3><ul>${items
      .slice(0, 30)
      .map((i) => `<li><a href="item/${i.id}.html">${i.name}</a></li>`)
      .join('')}</ul>`,
  );
const guide = (ask: Ask, place: string): Reply => {
  const item = items.find((i) => ask.path.endsWith(`/item/${i.id}.html`));
  return item
    ? html(
        item.name,
        `<h2>${item.name}</h2><table><tr><th>实施主体</th><td>${place}${item.dept}</td></tr><tr><th>承诺办结时限</th><td>4个工作日</td></tr><tr><th>法定办结时限</th><td>20个工作日</td></tr></table>`,
      )
    : null;
};

const truth = (_at: Addresses): Truth => ({
  hall: 'h06-none',
  about: '本区没有网厅：省市列表均为灰字“即将开通”，区政府网只有新闻；另一城市有同名朝阳区且有完整网厅，是陷阱',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('none'),
    'entry.clicks': unseen(),
    'item.name': unseen(),
    'item.url': unseen(),
    'item.clicks': unseen(),
    'item.found': seen(false, { orUnseen: ['not-found-by-walker', 'not-measured'] }),
    'search.rank': seen(null, { orUnseen: ['not-found-by-walker', 'not-measured'] }),
    'guide.promisedDays': unseen(),
    'guide.legalDays': unseen(),
    'apply.entry': unseen(),
    'flow.furthest': seen('portal', { orUnseen: ['not-found-by-walker', 'not-measured'] }),
    'handling.electronicCertificate': unseen(),
    'handling.licenceShared': unseen(),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(false),
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] } },
  elements: null,
  materials: null,
  refutable: [
    { fact: 'entry.level', value: 'province', why: 'The only 朝阳区 that can be chosen there is 营陵市’s.' },
    { fact: 'item.found', value: true, why: 'Found in another district’s hall.' },
    { fact: 'guide.promisedDays', value: 4, why: 'The guide of another district or city.' },
  ],
});

export const hall: HallDefinition = {
  name: 'h06-none',
  origins: ['province', 'city', 'sister', 'district'],
  sites: (at) => ({
    province: (ask) =>
      ask.path === '/'
        ? html(
            '松嫩政务服务网',
            `<h1>松嫩政务服务网</h1>${switcher(at)}<p><a href="${at['city']}/">宽阳市</a> <a href="${at['sister']}/">营陵市</a></p>`,
          )
        : common(ask),
    city: (ask) =>
      ask.path === '/'
        ? html(
            '宽阳市政务服务网',
            `<h1>宽阳市政务服务网</h1>${switcher(at)}<h3>市级事项</h3><ul>${items
              .filter((i) => i.id !== 'CYWANT')
              .slice(0, 12)
              .map((i) => `<li><a href="/sj/item/${i.id}.html">${i.name}</a></li>`)
              .join('')}</ul>`,
          )
        : ask.path === '/nanguan/'
          ? district('南关区', '宽阳市')
          : ask.path === '/erdao/'
            ? district('二道区', '宽阳市')
            : (guide(
                ask,
                ask.path.startsWith('/nanguan')
                  ? '宽阳市南关区'
                  : ask.path.startsWith('/erdao')
                    ? '宽阳市二道区'
                    : '宽阳市',
              ) ?? common(ask)),
    sister: (ask) =>
      ask.path === '/'
        ? html(
            '营陵市政务服务网',
            `<h1>营陵市</h1><p><a href="/chaoyang/">朝阳区</a> <a href="/zhanqian/">站前区</a></p>`,
          )
        : ask.path === '/chaoyang/'
          ? district('朝阳区', '营陵市')
          : ask.path === '/zhanqian/'
            ? district('站前区', '营陵市')
            : (guide(ask, '营陵市朝阳区') ?? common(ask)),
    district: (ask) =>
      ask.path === '/'
        ? html(
            '宽阳市朝阳区人民政府',
            `<h1>宽阳市朝阳区人民政府</h1><p>政务服务：<a href="/c2.shtml">便民提示</a></p><p>办事大厅地址：前进大街1号，电话0431-85109000。</p>`,
          )
        : common(ask),
  }),
  city: (at) => ({
    id: 'h06-none',
    name: '宽阳市',
    code: '220100',
    province: '松嫩省',
    region: '东北',
    district: '朝阳区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['district']}/` },
  }),
  truth,
};
