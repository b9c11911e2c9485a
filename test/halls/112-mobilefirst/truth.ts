import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIC, BASIS, CONDITIONS, CONTACT, FAQ, FEE, GONE, PAPERS, RESULT, STEPS, TASK, WINDOW } from './guide.ts';
import { ID, NAME } from './items.ts';
import { DEAD_ANNEX, DEAD_TOPIC, DEAD_UNIT } from './others.ts';

export const AGE = 5;
const MEDIA = { 电子: 'electronic', 纸质: 'paper', 纸质和电子: 'both', 纸质或电子: 'either' } as const;
const lines = [...BASIC, ...FEE, ...RESULT, ...WINDOW, ...CONTACT].filter(([key, , value]) => key && value !== '暂无');

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h112-mobilefirst',
  about:
    '省级门户是普通的服务端页面，只链到设区市；市和区的网厅是同一个手机H5（view、text等自定义标签，处理函数在脚本里，没有一个链接），桌面上也是底部页签；区县在单独的选择页按字母选，只记在localStorage；列表在自己的滚动区里滚到底才加载下一页；指南是一长页可收起的卡片加底栏（收藏、咨询、立即申报），申报先勾选须知；智能问答给的指南是已下线的旧事项；指南没有咨询电话、没有到现场次数，依据里有已废止的办法；服务器对任何地址都给首页',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(true),
    'site.emptyColumns': {
      mentions: [
        ['惠企政策', 'pages/policy'],
        ['数据开放', '/sjkf/'],
      ],
    },
    'entry.level': seen('province'),
    // The list of districts is a page of its own with an address; whoever calls it a menu counts one less.
    'entry.clicks': seen(3, { also: [2] }),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(TASK, { also: ['000172111003', '00017211100301'] }),
    'item.url': seen(`${at['city']}/h5/#/pages/matter/guide?id=${ID}`),
    'item.clicks': seen(6, { also: [5] }),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(7),
    'guide.visits': unseen(),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['electronic', 'window'], { set: true }),
    'guide.steps': { mentions: STEPS.map(([name]) => [name]) },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('dead-link'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant'], {
      set: true,
      // The guide has no number for questions; 12345 and the centres' numbers on the map are telephones all the same.
      also: [['form', '12345', 'assistant']],
    }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('case-number-only'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('names'),
    // 差评整改率 100% tells of rectification, and nothing of any one case.
    'interaction.ratingDisclosure': seen(['regions', 'problems'], {
      set: true,
      also: [['regions', 'problems', 'rectification']],
    }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['prov']}${DEAD_TOPIC}`, kinds: ['gone'], why: '营商环境 among the province’s topics, 404' }],
    },
    'links.inner': {
      bad: [{ url: `${at['gov']}${DEAD_ANNEX}`, kinds: ['gone'], why: '街道办事指南汇编 in a notice, 404' }],
    },
    'links.attachments': {
      bad: [{ url: `${at['file']}${GONE}`, kinds: ['gone'], why: 'the blank of 药品质量管理制度目录, 404' }],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}${DEAD_UNIT}`, kinds: ['gone'], why: '岚泽征信 in the province’s footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(lines.map(([key, , value]) => [key, present(value)])),
    condition: holds(CONDITIONS[0] ?? '', CONDITIONS[3] ?? ''),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[7]?.name ?? ''),
    process: holds(...STEPS.map(([name]) => name)),
    legalBasis: holds(BASIS[0]?.[0] ?? '', BASIS[1]?.[0] ?? ''),
    faq: holds(FAQ[0]?.[0] ?? '', FAQ[1]?.[1] ?? ''),
    consult: empty,
    visits: missing,
    remedy: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: MEDIA[p.form],
    source: p.from,
    waived: p.waived === '是',
    isForm: p.name.endsWith('申请表'),
    template: p.blank === GONE ? 'dead' : (p.blank ?? p.sample) === undefined ? 'none' : 'ok',
  })),
  refutable: [
    {
      fact: 'entry.level',
      value: 'city',
      why: 'The province’s home links to the city, whose picker has the district.',
    },
    {
      fact: 'apply.entry',
      value: 'none',
      why: '立即申报 stands in the bar at the foot, behind it a notice to agree to.',
    },
    { fact: 'apply.entry', value: 'offline', why: '暂不支持网上申报 is said of other items.' },
    { fact: 'interaction.assistant', value: 'works', why: 'The guide that it names is 不存在或者已下线.' },
    { fact: 'interaction.complaint', value: 'open', why: 'Without a case number no complaint is taken.' },
    { fact: 'interaction.ratingSources', value: 'figures', why: 'Four channels are named without a number.' },
    { fact: 'site.emptyColumns', why: '最近搜索 is the visitor’s own; 我的办件 is for those signed in.' },
    { fact: 'links.external', why: '企业信用信息公示 blocks (412), it is not gone.' },
  ],
});
