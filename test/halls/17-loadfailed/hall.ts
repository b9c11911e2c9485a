import { catalogue } from '../kit/catalogue.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { CORE, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "榆林 Epoint": a sub-site by pinyin path, labels in the page and values by an interface that answers 500; robots.txt is 5xx. */
const columns = press(
  ['秦地要闻', '公告', '问政'],
  (n) => `/xwzx/list${n}.shtml`,
  (n, m) => `/xwzx/${n}/${m}.shtml`,
  6,
);
const items = catalogue({
  count: 34,
  offset: 5,
  prefix: 'sn',
  wanted: [{ place: 14, item: { id: 'sn-yp', name: '药品经营许可证（零售）核发' } }],
});
const LABELS = [
  '事项名称',
  '实施主体',
  '受理条件',
  '申报材料',
  '办理流程',
  '承诺时限',
  '法定时限',
  '收费标准',
  '设定依据',
  '办理地点',
  '办理时间',
  '咨询方式',
  '监督投诉方式',
  '送达方式',
  '到现场大厅次数',
  '网上办理深度',
];
const html = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>.ewb li{cursor:pointer;line-height:2}.layer{position:fixed;top:45%;left:45%;background:#000b;color:#fff;padding:12px 24px}</style></head><body style="width:1080px;margin:auto">${body}<p>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join(' ')}</p></body></html>`;
const common = (ask: Ask): Reply => {
  if (ask.path === '/robots.txt') return { status: 503, body: 'unavailable' };
  const page = printed(columns, ask.path);
  return page ? html(page.title, page.html) : null;
};
const city = (ask: Ask): Reply => {
  const { path, query } = ask;
  if (path === '/')
    return html(
      '长陵市政务服务',
      `<h1>长陵市政务服务</h1><ul class="ewb">${[
        ['weiyang', '未央区'],
        ['beilin', '碑林区'],
        ['lianhu', '莲湖区'],
      ]
        .map(([s, n]) => `<li onclick="location.href='/${s}/public/index'">${n}</li>`)
        .join('')}</ul>`,
    );
  if (path === '/beilin/public/index')
    return html(
      '碑林区政务服务',
      `<h1>碑林区政务服务</h1><p>当前站点：碑林区</p><form action="/beilin/search"><input name="searchName"><input type="submit" value="检索"></form><ul class="ewb">${items.map((i) => `<li onclick="location.href='/beilin/personaleventdetail?taskguid=${i.id}'">${i.name}</li>`).join('')}</ul>`,
    );
  if (/^\/(weiyang|lianhu)\/public\/index$/.test(path))
    return html('区站', '<h1>区级政务服务</h1><p>当前站点：其他区。事项目录正在调整，请到大厅办理。</p>');
  if (path === '/beilin/search')
    return html(
      '检索',
      findByName(items, query.get('searchName') ?? '', 0.6)
        .map((i) => `<p class="jg"><a href="/beilin/personaleventdetail?taskguid=${i.id}">${i.name}</a></p>`)
        .join('') || '<p>没有数据</p>',
    );
  if (path === '/beilin/personaleventdetail') {
    const item = items.find((i) => i.id === query.get('taskguid'));
    return item
      ? html(
          '办事指南',
          `<h2 id="tn">${item.name}</h2><button onclick="alert('事项数据加载失败，请稍后再试')">在线办理</button><table border="1">${LABELS.map((l, n) => `<tr><th>${l}</th><td id="v${n}"></td></tr>`).join('')}</table><script>fetch('/rest/task/getTaskDetail?guid=${item.id}').then(function(r){if(!r.ok)throw 0;return r.json()}).then(function(d){for(var i=0;i<d.length;i++)document.getElementById('v'+i).innerHTML=d[i]}).catch(function(){var t=document.createElement('div');t.className='layer';t.innerHTML='系统繁忙，请稍后重试';document.body.appendChild(t);setTimeout(function(){t.remove()},3000)})</script>`,
        )
      : null;
  }
  if (path === '/rest/task/getTaskDetail')
    return { ...json({ error: 'Internal Server Error' }), status: 500, delay: 900 };
  return common(ask);
};

const truth = (at: Addresses): Truth => ({
  hall: 'h17-loadfailed',
  about: '指南只有标签，取值接口 500：值未能加载（load-failed），不是“没有这些要素”；robots.txt 为 503，不得爬链接',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'search.works': seen(true),
    'search.rank': seen(3),
    'item.found': seen(true),
    'item.name': seen('药品经营许可证（零售）核发'),
    'item.url': seen(`${at['city']}/beilin/personaleventdetail?taskguid=sn-yp`),
    'item.clicks': seen(3, { also: [4] }),
    'guide.legalDays': unseen('load-failed'),
    'guide.promisedDays': unseen('load-failed'),
    'guide.visits': unseen('load-failed'),
    'guide.onlineDepth': unseen('load-failed'),
    'guide.delivery': unseen('load-failed'),
    'guide.contradictions': seen([], { orUnseen: ['load-failed'] }),
    'guide.repealedBasis': seen([], { orUnseen: ['load-failed'] }),
    'guide.vague': seen([], { orUnseen: ['load-failed'] }),
    'handling.electronicCertificate': unseen('load-failed', 'not-stated'),
    'handling.duplicateSubmission': unseen('load-failed', 'not-stated'),
    'handling.licenceShared': unseen('load-failed', 'not-stated'),
    'handling.singleForm': unseen('load-failed', 'not-stated'),
    'interaction.assistant': seen('none'),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(false),
  },
  links: { 'links.home': { bad: [], orUnseen: ['robots'] }, 'links.inner': { bad: [], orUnseen: ['robots'] } },
  elements: Object.fromEntries(
    CORE.filter((key) => key !== 'name').map((key) => [key, { state: 'empty' as const, reason: 'load-failed' }]),
  ),
  materials: null,
  guideUnseen: ['load-failed'],
  refutable: [
    {
      fact: 'guide.elements',
      why: 'The labels are there, their values failed to load: empty with load-failed, not missing.',
    },
    { fact: 'guide.delivery', value: [], why: 'Nothing was loaded.' },
    { fact: 'apply.entry', value: 'none', why: 'The button stands; it says that the data did not load.' },
    { fact: 'links.inner', why: 'robots.txt answers 503: the crawl of links is forbidden.' },
  ],
});

export const hall: HallDefinition = {
  name: 'h17-loadfailed',
  origins: ['province', 'city'],
  // Nobody on the way to the guide asks for an article.
  forbidden: [/\/xwzx\/\d\/\d\.shtml/],
  sites: (at) => ({
    province: (ask) =>
      ask.path === '/'
        ? html(
            '秦地政务服务网',
            `<h1>秦地政务服务网</h1><ul class="ewb"><li onclick="window.location='${at['city']}/'">长陵市</li><li onclick="window.location='/baoji'">陈仓市</li></ul>`,
          )
        : ask.path === '/baoji'
          ? html('陈仓市', '<h1>陈仓市</h1><p>金台区、渭滨区事项目录正在更新，感谢访问。</p>')
          : common(ask),
    city,
  }),
  city: (at) => ({
    id: 'h17-loadfailed',
    name: '长陵市',
    code: '610100',
    province: '秦地省',
    region: '西北',
    district: '碑林区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
  }),
  truth,
  entry: (at) => [
    { do: 'goto', target: `${at['province']}/` },
    { do: 'click', target: 'li:text-is("长陵市")', counts: true },
    { do: 'click', target: 'li:text-is("碑林区")', counts: true },
  ],
  guide: (at) => [
    { do: 'goto', target: `${at['province']}/` },
    { do: 'click', target: 'li:text-is("长陵市")', counts: true },
    { do: 'click', target: 'li:text-is("碑林区")', counts: true },
    { do: 'click', target: 'li:text-is("药品经营许可证（零售）核发")', counts: true },
  ],
  search: (at) => ({
    moves: [
      { do: 'goto', target: `${at['city']}/beilin/public/index` },
      { do: 'type', target: 'input[name=searchName]', value: '药品经营许可证核发' },
      { do: 'click', target: 'input[type=submit]' },
    ],
    entries: '.jg',
    wanted: '药品经营许可证（零售）核发',
  }),
  proof: { hall: ['当前站点：碑林区'], guide: ['监督投诉方式', '药品经营许可证（零售）核发'], guideElsewhere: true },
};
