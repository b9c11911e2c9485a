import { catalogue } from '../kit/catalogue.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, picture, type Reply } from '../kit/site.ts';
import { elements, empty, holds, present, seen, type Truth } from '../kit/truth.ts';

/** Vendor "冰城": a guide typed as text with line breaks and wide blanks; materials in one paragraph; only the province's app takes applications. */
const NAME = '药品经营许可证（零售）新办';
const items = catalogue({
  count: 52,
  offset: 8,
  prefix: 'hl',
  wanted: [{ place: 22, item: { id: 'hl66', name: NAME } }],
});
const columns = press(
  ['图片报道', '办事动态', '文件下载'],
  (n) => `/list_${n}.html`,
  (n, m) => `/show_${n}_${m}.html`,
);
const AREAS: [string, string][] = [
  ['dl', '道理区'],
  ['ng', '南岗山区'],
  ['xf', '香坊台区'],
];
const page = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{font:14px/1.9 Tahoma,宋体;width:1000px;margin:0 auto}.nav a{margin-right:12px}.qr{float:right;width:150px;border:1px solid #ccc;text-align:center;padding:8px}</style></head><body><div class="nav"><b>冰原省政务服务网</b> <a href="/">首页</a>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}</div>${body}</body></html>`;
const GUIDE = `<h2 align="center">${NAME}办事指南</h2><div class="qr"><img src="/img/qr.svg" width="130" alt="二维码"><br>手机扫码办理<br>本事项请下载“冰原全省事”APP办理</div><div>
　　一、实施机构：冰雪城市道理区市场监督管理局<br>
　　二、承诺办理时限：自受理之日起12个工作日；法定办理时限：自受理之日起20个工作日<br>
　　三、许可条件<br>
　　1. 具有依法经过资格认定的药师；<br>
　　2. 具有与所经营药品相适应的营业场所；<br>
　　3. 具有保证所经营药品质量的规章制度。<br>
　　四、提交材料：1.药品经营许可证申请书（原件1份）；2.企业法人营业执照（复印件1份）；3.房屋租赁合同（复印件1份）；4.质量管理制度文本（原件1份）。<br>
　　五、办事流程　网上申请→受理→现场验收→审批→发证<br>
　　六、收费依据及标准　无<br>
　　七、法律依据　《中华人民共和国药品管理法》第五十一条；《药品管理法实施条例》<br>
　　八、领取方式　现场领取、邮政快递<br>
　　九、到现场大厅次数　1次<br>
　　十、受理地点　冰雪城市道理区友谊路366号政务大厅二楼B厅8号窗口　<a href="/map">查看地图</a><br>
　　十一、受理时间　周一至周五 8:30—11:30、13:30—17:00<br>
　　十二、咨询途径　0451-84560012<br>
　　十三、监督投诉渠道　详见窗口公示<br>
</div>`;

const portal =
  () =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    if (path === '/')
      return page(
        '冰原省政务服务网',
        `<h1>冰原省政务服务网</h1><p>当前站点：冰原省</p><table><tr><td>冰雪城市</td><td>${AREAS.map(([s, n]) => `<a href="/${s}/">${n}</a>`).join(' ')}</td></tr></table>${items
          .slice(0, 30)
          .map((i) => `<p><a href="/s/${i.id}">${i.name}</a></p>`)
          .join('')}`,
      );
    if (path === '/img/qr.svg') return picture(['▣▣▣'], 130);
    if (path === '/map') return page('地图', '<h2>政务大厅位置</h2><p>冰雪城市道理区友谊路366号，公交2路可达。</p>');
    const area = AREAS.find(([s]) => path.startsWith(`/${s}/`));
    if (area) {
      const [slug, name] = area;
      if (path === `/${slug}/`)
        return page(
          `${name}政务服务`,
          `<h1>冰雪城市${name}政务服务</h1><p>当前站点：${name}</p><form action="/${slug}/so"><input name="w"><input type="submit" value="搜索"></form>${items
            .map((i) => `<p><a href="/${slug}/i/${i.id}" target="_blank">${i.name}</a></p>`)
            .join('')}`,
        );
      if (path === `/${slug}/so`)
        return page(
          '搜索',
          `<p>当前站点：${name}</p>${
            findByName(items, query.get('w') ?? '', 0.4)
              .map((i) => `<p class="r"><a href="/${slug}/i/${i.id}">${i.name}</a></p>`)
              .join('') || '<p>没有找到相关事项</p>'
          }`,
        );
      const item = items.find((i) => path === `/${slug}/i/${i.id}`);
      if (item?.id === 'hl66' && slug === 'dl') return page(NAME, `<p>当前站点：${name}</p>${GUIDE}`);
      return item
        ? page(
            item.name,
            `<h2>${item.name}办事指南</h2><div>　　一、实施机构：冰雪城市${name}${item.dept}<br>　　二、承诺办理时限：8个工作日<br></div>`,
          )
        : null;
    }
    const shown = (path.startsWith('/s/') ? provincial(items, path.slice(3)) : null) ?? printed(columns, path);
    return shown ? page(shown.title, shown.html) : null;
  };

const truth = (at: Addresses): Truth => ({
  hall: 'h46-plain',
  about:
    '指南是一段带换行和全角空格的文字，同一行两个时限，材料挤在一句里，标签与值只隔空格，投诉“详见窗口公示”；只能用省级 APP 办理',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(1),
    'search.works': seen(true),
    'item.found': seen(true),
    'item.name': seen(NAME, { also: [`${NAME}办事指南`] }),
    'item.url': seen(`${at['portal']}/dl/i/hl66`),
    'item.clicks': seen(2),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(12),
    'guide.visits': seen(1),
    'guide.delivery': seen(['window', 'post'], { set: true }),
    'apply.entry': seen('app-only'),
    'flow.furthest': seen('guide', { also: ['apply'] }),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone']),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(false),
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] } },
  elements: elements({
    name: present(NAME),
    dept: present('冰雪城市道理区市场监督管理局'),
    promiseLimit: present('自受理之日起12个工作日'),
    legalLimit: present('自受理之日起20个工作日'),
    condition: holds('依法经过资格认定的药师', '药品质量的规章制度'),
    materials: holds('药品经营许可证申请书', '质量管理制度文本'),
    process: present('网上申请→受理→现场验收→审批→发证'),
    fee: present('无'),
    legalBasis: holds('第五十一条', '药品管理法实施条例'),
    delivery: present('现场领取、邮政快递'),
    visits: present('1次'),
    place: holds('冰雪城市道理区友谊路366号政务大厅二楼B厅8号窗口'),
    time: present('周一至周五 8:30—11:30、13:30—17:00'),
    consult: present('0451-84560012'),
    complain: empty,
  }),
  materials: ['药品经营许可证申请书', '企业法人营业执照', '房屋租赁合同', '质量管理制度文本'].map((name) => ({
    name,
    medium: 'paper',
    isForm: name.includes('申请书'),
    template: 'none',
  })),
  refutable: [
    { fact: 'apply.entry', value: 'none', why: 'It says which app, with the code to scan.' },
    { fact: 'guide.elements', why: 'Lines end with breaks; labels are numbered.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['portal']}/` },
  { do: 'click' as const, target: 'a:text-is("道理区")', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h46-plain',
  origins: ['portal'],
  sites: () => ({ portal: portal() }),
  city: (at) => ({
    id: 'h46-plain',
    name: '冰雪城市',
    code: '230100',
    province: '冰原省',
    region: '东北',
    district: '道理区',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/` },
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: `a:text-is("${NAME}")`, counts: true, opens: true },
    { do: 'wait', target: '300' },
  ],
  proof: { hall: ['当前站点：道理区', '冰雪城市道理区政务服务'], guide: ['0451-84560012'] },
};
