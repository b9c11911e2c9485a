import { catalogue } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, picture, type Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "津云": a municipality whose home has doubles in English, in traditional characters, for the old and for readers of screens; a short guide before the whole one; columns by sprite; an entry that is a code for the telephone. */
const columns = press(
  ['新闻中心', '公告栏'],
  (n) => `/jz/xw/list-${n + 1}.shtml`,
  (n, m) => `/jz/xw/${n + 1}/${5100 + m}.shtml`,
);
const NAME = '药品零售企业经营许可核发';
const items = catalogue({
  count: 42,
  offset: 22,
  prefix: 'jy',
  wanted: [{ place: 21, item: { id: 'jyyp', name: NAME } }],
});
const DISTRICTS: [string, string][] = [
  ['hp', '河坪区'],
  ['jz', '津洲区'],
  ['nk', '南恺区'],
  ['xq', '西菁区'],
];
const GUIDE: [string, string, string][] = [
  ['name', '事项名称', NAME],
  ['plainName', '日常用语', '开药店'],
  ['dept', '实施主体', '津江市津洲区市场监督管理局'],
  ['itemType', '事项类型', '行政许可'],
  ['condition', '受理条件', '具备依法经过资格认定的药学技术人员，具备与经营范围相适应的场所、设备和规章制度。'],
  ['legalBasis', '设定依据', '《中华人民共和国药品管理法》第五十一条'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '当场办结'],
  ['process', '办理流程', '窗口受理—即时审核—发证'],
  ['fee', '收费标准', '免费'],
  ['delivery', '结果领取方式', '现场领取'],
  ['visits', '最多跑动次数', '1次'],
  ['place', '办理地点', '津江市津洲区津塘路118号政务服务办二楼'],
  ['time', '办理时间', '周一至周五8:30-17:30（午间不休息），周六9:00-12:00'],
  ['consult', '咨询途径', '电话咨询：022-24120011'],
  ['complain', '投诉渠道', '电话投诉：022-24120012'],
];
const page = (title: string, body: string, lang = 'zh-CN'): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.8 "Microsoft YaHei"}.w{width:1100px;margin:0 auto}.tp a{margin-right:14px}.gn a{display:inline-block;width:96px;height:80px;margin:8px;background:#2b65c2 url(/img/sp.svg)}.gn a i{display:block;text-indent:-9999px;overflow:hidden}td,th{border:1px solid #ddd;padding:6px}table{border-collapse:collapse;width:100%}.qr{display:none;border:1px solid #ccc;width:260px;padding:14px}.it{border-bottom:1px dashed #ccc;padding:6px}</style></head><body>${body}<div class="w" style="color:#888;text-align:center">津江市人民政府政务服务办公室　咨询电话 022-24538888</div></body></html>`;
const TOP =
  '<div class="w tp"><a href="/en/">English</a><a href="/tw/">繁體版</a><a href="/lz/">长者版</a><a href="/wza/">无障碍阅读</a><a href="/jz/">首页</a></div>';

const site = (ask: Ask): Reply => {
  const { path } = ask;
  const show = (title: string, body: string) => page(title, `${TOP}<div class="w">${body}</div>`);
  if (path === '/')
    return page(
      '津江市网上办事大厅',
      `<div class="w tp"><a href="/en/">English</a><a href="/tw/">繁體版</a><a href="/lz/">长者版</a><a href="/wza/">无障碍阅读</a></div><div class="w"><h1>津江市网上办事大厅</h1><p>各区办事大厅：</p><ul>${DISTRICTS.map(([s, n]) => `<li><a href="/${s}/" title="${n}办事大厅">${n}</a></li>`).join('')}</ul><h3>市级事项</h3><p>${items
        .slice(0, 10)
        .map((i) => `<a href="/sj/${i.id}.shtml">${i.name}</a>`)
        .join('　')}</p></div>`,
    );
  const double: Record<string, [string, string, string, string]> = {
    '/en/': [
      'Jinjiang Government Services',
      'en',
      'Jinzhou District',
      'Services for Individuals and Businesses. Guides are in Chinese; call 022-24538888 for interpreters.',
    ],
    '/tw/': ['津江市網上辦事大廳', 'zh-TW', '津洲區', '各區辦事大廳的繁體中文介紹，辦理事項請使用簡體版網站。'],
    '/lz/': [
      '津江市网上办事大厅（长者版）',
      'zh-CN',
      '津洲区',
      '老年人优待证、养老认证、高龄津贴可以由社区代办，大字版只列常用服务。',
    ],
    '/wza/': [
      '津江市网上办事大厅（无障碍）',
      'zh-CN',
      '津洲区',
      '本页为读屏软件优化，残疾人证、两项补贴可以电话申请，其他服务请返回标准版。',
    ],
  };
  const twin = double[path];
  if (twin)
    return page(
      twin[0],
      `<div class="w"><h1>${twin[0]}</h1><p><a href="${path}jz.shtml">${twin[2]}</a></p><p>${twin[3]}</p><p><a href="/">${twin[1] === 'en' ? '中文版' : '返回标准版'}</a></p></div>`,
      twin[1],
    );
  const sub = /^\/(en|tw|lz|wza)\/jz\.shtml$/.exec(path)?.[1];
  if (sub) {
    const text: Record<string, string> = {
      en: '<h2>Jinzhou District</h2><p>The service center of Jinzhou District is at 118 Jintang Road. Business licences, work permits and tax matters are handled on the second floor.</p>',
      tw: '<h2>津洲區</h2><p>津洲區政務服務中心位於津塘路118號，台胞居住證、就業登記可於一樓辦理。</p>',
      lz: '<h2>津洲区 长者服务</h2><p>当前所在：津洲区</p><p style="font-size:26px">社保待遇资格认证　老年优待证申领　高龄津贴申请</p><p>如需人工帮助，请拨打电话或由家人代办。</p>',
      wza: '<h2>津洲区 无障碍服务</h2><p>当前所在：津洲区</p><p>残疾人证办理、困难残疾人生活补贴、重度残疾人护理补贴可以上门受理。</p>',
    };
    return page(`津洲 ${sub}`, `<div class="w">${text[sub]}<p><a href="/">返回</a></p></div>`);
  }
  const up = items.find((i) => path === `/sj/${i.id}.shtml`);
  if (up)
    return page(
      up.name,
      `<div class="w"><h2>${up.name}</h2><p>市级事项，由津江市${up.dept}实施，编号 ${up.id}，承诺${6 + (up.name.length % 5)}个工作日。</p></div>`,
    );
  const other = DISTRICTS.find(([s]) => path === `/${s}/` && s !== 'jz');
  if (other)
    return page(
      `${other[1]}办事大厅`,
      `<div class="w"><h2>津江市${other[1]}办事大厅</h2><p>当前所在区：${other[1]}</p><p>${other[1]}办事大厅正在改版，事项${180 + other[0].charCodeAt(0)}项请到大厅办理。</p></div>`,
    );
  if (path === '/jz/')
    return show(
      '津江市津洲区办事大厅',
      `<h1>津江市津洲区办事大厅</h1><p>当前所在区：津洲区　<a href="/">[切换]</a></p><div class="gn"><a href="/jz/zt.shtml" title="主题服务"><i>主题服务</i></a><a href="/jz/bm.shtml" aria-label="部门服务"></a><a href="/jz/hd.shtml"><img src="/img/hd.svg" alt="互动交流" width="96" height="80"></a><a href="/jz/pj.shtml" title="评价公示"></a></div><div><input id="k" placeholder="请输入关键词"><a href="javascript:;" id="s" title="搜索"><img src="/img/fdj.svg" width="22" height="22"></a></div><h3>公告栏</h3>${(columns[1]?.articles ?? []).map((a) => `<p><a href="${a.path}">${a.title}</a></p>`).join('')}<p><a href="/jz/xw/2/5999.shtml">关于调整周六延时服务的公告</a></p><script>document.getElementById('s').addEventListener('click',function(){var v=document.getElementById('k').value;if(v){sessionStorage.setItem('gjc',v);location.href='/jz/ss.shtml'}})</script>`,
    );
  if (path === '/jz/ss.shtml')
    return show(
      '搜索',
      `<h3>搜索结果</h3><div id="r">正在搜索…</div><script>fetch('/jz/api/so',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({kw:sessionStorage.getItem('gjc')})}).then(function(r){return r.json()}).then(function(d){document.getElementById('r').innerHTML=d.data.length?d.data.map(function(x){return '<div class="it"><a href="/jz/jb/'+x.id+'.shtml">'+x.name+'</a></div>'}).join(''):'没有相关事项'})</script>`,
    );
  if (path === '/jz/api/so') {
    const { kw = '' } = JSON.parse(ask.body || '{}') as { kw?: string };
    return json({ code: 0, data: findByName(items, kw, 0.4).map(({ id, name }) => ({ id, name })) }, 700);
  }
  if (path === '/jz/zt.shtml' || path === '/jz/bm.shtml') {
    const by = path.includes('zt') ? 'theme' : 'dept';
    const groups = [...new Set(items.map((i) => i[by]))];
    return show(
      by === 'theme' ? '主题服务' : '部门服务',
      groups
        .map(
          (g) =>
            `<h4>${g}</h4>${items
              .filter((i) => i[by] === g)
              .map((i) => `<div class="it"><a href="/jz/jb/${i.id}.shtml">${i.name}</a></div>`)
              .join('')}`,
        )
        .join(''),
    );
  }
  const brief = /^\/jz\/jb\/(\w+)\.shtml$/.exec(path)?.[1];
  const whole = /^\/jz\/wz\/(\w+)\.shtml$/.exec(path)?.[1];
  const item = items.find((i) => i.id === (brief ?? whole));
  if (item && item.id !== 'jyyp')
    return show(
      item.name,
      `<h2>${item.name}</h2><table><tr><th>事项名称</th><td>${item.name}</td></tr><tr><th>实施主体</th><td>津洲区${item.dept}</td></tr><tr><th>承诺办结时限</th><td>${2 + (item.name.length % 9)}个工作日</td></tr></table>`,
    );
  if (brief === 'jyyp')
    return show(
      NAME,
      `<h2>${NAME}</h2><p>简版指南　<a href="/jz/wz/jyyp.shtml">查看完整指南</a></p><table>${GUIDE.filter(([k]) =>
        ['name', 'dept', 'promiseLimit', 'consult'].includes(k),
      )
        .map(([, l, v]) => `<tr><th width="130">${l}</th><td>${v}</td></tr>`)
        .join(
          '',
        )}</table><p><a href="javascript:;" id="ewm">在线办理</a></p><div class="qr" id="q"><img src="/img/qr.svg" width="160" height="160"><p>请使用“津心办”APP扫码办理</p></div><script>document.getElementById('ewm').onclick=function(){document.getElementById('q').style.display='block'}</script>`,
    );
  if (whole === 'jyyp')
    return show(
      NAME,
      `<h2>${NAME}</h2><p>完整指南　<a href="/jz/jb/jyyp.shtml">返回简版</a></p><table>${GUIDE.map(([, l, v]) => `<tr><th width="130">${l}</th><td>${v}</td></tr>`).join('')}</table><h3>申请材料</h3><table><tr><th>材料名称</th><th>材料类型</th><th>纸质材料份数</th><th>材料必要性</th><th>空白表格</th></tr><tr><td>药品经营许可证申请表</td><td>原件</td><td>1</td><td>必要</td><td><a href="/jz/file/a1.docx">下载</a></td></tr><tr><td>营业执照</td><td>复印件</td><td>1</td><td>必要</td><td>无</td></tr><tr><td>药师资格证书</td><td>原件和复印件</td><td>1</td><td>必要</td><td>无</td></tr></table><p><a href="javascript:;" id="ewm">在线办理</a></p><div class="qr" id="q"><img src="/img/qr.svg" width="160" height="160"><p>请使用“津心办”APP扫码办理</p></div><script>document.getElementById('ewm').onclick=function(){document.getElementById('q').style.display='block'}</script>`,
    );
  if (path === '/jz/file/a1.docx') return wordDocument('a1.doc');
  if (path === '/jz/hd.shtml')
    return show(
      '互动交流',
      `<h2>互动交流</h2><ul><li><a href="/jz/hd/zx.shtml">在线咨询</a></li><li><a href="/jz/hd/ts.shtml">投诉建议</a></li><li><a href="/jz/hd/bb.shtml">帮办代办</a></li></ul>`,
    );
  if (path === '/jz/hd/zx.shtml')
    return show('在线咨询', '<h2>在线咨询</h2><p>系统升级维护中，给您带来不便敬请谅解，请拨打022-24120011咨询。</p>');
  if (path === '/jz/hd/ts.shtml')
    return show(
      '投诉建议',
      '<h2>投诉建议</h2><form action="/jz/hd/tijiao" method="post"><p>办件编号 <input name="bjbh" required> <span style="color:red">*必填</span></p><p>投诉内容 <textarea name="nr" rows="4" cols="50" required></textarea></p><p>联系电话 <input name="dh"></p><button type="submit">提交</button></form><p>没有办件编号的，不予受理。</p>',
    );
  if (path === '/jz/hd/bb.shtml')
    return show(
      '帮办代办',
      '<h2>帮办代办</h2><p>帮办代办专员在政务服务办一楼导办台，功能正在建设中，敬请期待线上服务。</p>',
    );
  if (path === '/jz/pj.shtml')
    return show(
      '评价公示',
      `<h2>津洲区政务服务“好差评”评价公示</h2><p>累计评价 66,120 条，好评率 99.93%，更新时间：2026-11-25</p><p><img src="/img/chart.svg" alt="评价渠道分布" width="480" height="220"></p><h4>各单位评价情况</h4><table><tr><th>单位</th><th>评价数</th><th>好评率</th></tr><tr><td>区税务局</td><td>20,410</td><td>99.99%</td></tr><tr><td>区人社局</td><td>11,330</td><td>99.90%</td></tr></table>`,
    );
  if (path.startsWith('/img/'))
    return picture(
      path.includes('chart') ? ['网上 62%', '窗口 30%', '自助机 8%'] : path.includes('hd') ? ['互动交流'] : ['□'],
      96,
    );
  const article = printed(columns, path);
  return article ? show(article.title, article.html) : null;
};

const truth = (at: Addresses): Truth => ({
  hall: 'h54-doubles',
  about:
    '直辖市；英文、繁体、长者、无障碍四个分身都有同一个区；栏目是精灵图（title、aria-label、alt）；搜索词经 sessionStorage；先到简版指南再到完整指南；只能扫码办理；投诉须办件编号；咨询在维护；评价来源只有图',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [] },
    'entry.level': seen('province'),
    'entry.clicks': seen(1),
    'search.works': seen(true),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.url': seen(`${at['city']}/jz/wz/jyyp.shtml`, { also: [`${at['city']}/jz/jb/jyyp.shtml`] }),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(0),
    'guide.visits': seen(1),
    'guide.delivery': seen(['window']),
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('app-only'),
    'handling.electronicCertificate': seen(false),
    'handling.singleForm': seen(true),
    'handling.duplicateSubmission': seen(false),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('entry-only', { also: ['none'] }),
    'interaction.consultOnline': unseen('maintenance'),
    'interaction.complaint': seen('case-number-only'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': unseen('image-only'),
    'interaction.ratingDisclosure': seen(['departments'], { set: true }),
  },
  links: {
    'links.home': { bad: [{ url: `${at['city']}/jz/xw/2/5999.shtml`, kinds: ['gone'], why: '404' }] },
    'links.inner': { bad: [] },
    'links.attachments': { bad: [] },
  },
  elements: elements({
    ...Object.fromEntries(GUIDE.map(([key, , value]) => [key, present(value)])),
    materials: holds('药品经营许可证申请表', '药师资格证书'),
  }),
  materials: [
    { name: '药品经营许可证申请表', medium: 'paper', required: true, isForm: true, template: 'ok' },
    { name: '营业执照', medium: 'paper', required: true, isForm: false, template: 'none' },
    { name: '药师资格证书', medium: 'paper', required: true, isForm: false, template: 'none' },
  ],
  refutable: [
    { fact: 'guide.elements', why: 'The whole guide is a link further than the short one.' },
    { fact: 'interaction.complaint', value: 'open', why: 'Without the number of a case nothing is taken.' },
    { fact: 'interaction.consultOnline', value: 'dead', why: 'It is closed for works, and says so.' },
    { fact: 'interaction.ratingSources', value: 'none', why: 'A picture shows them.' },
    { fact: 'apply.entry', value: 'dead', why: 'It shows a code to be scanned.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['city']}/` },
  { do: 'click' as const, target: 'a:text-is("津洲区")', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h54-doubles',
  origins: ['city'],
  reads: [/\/jz\/api\/so/],
  traps: [/\/jz\/hd\/tijiao/],
  sites: () => ({ city: site }),
  city: (at) => ({
    id: 'h54-doubles',
    name: '津江市',
    code: '129954',
    province: '津江市',
    region: '华北',
    district: '津洲区',
    portals: { province: `${at['city']}/`, city: `${at['city']}/` },
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: 'a[title=主题服务]', counts: true },
    { do: 'click', target: `a:text-is("${NAME}")`, counts: true },
    { do: 'click', target: 'a:text-is("查看完整指南")', counts: true },
  ],
  proof: { hall: ['当前所在区：津洲区'], guide: ['022-24120012'] },
};
