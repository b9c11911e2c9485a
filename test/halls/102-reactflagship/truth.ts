import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { AGE, TOPIC } from './api.ts';
import { BASIC, CONDITIONS, CONTACT, FEE, GONE, PAPERS, RESULT, STEPS, TASK, WINDOWS } from './guide.ts';
import { CITY, DISTRICT, ID, NAME } from './items.ts';

const MEDIA = {
  电子件: 'electronic',
  纸质原件: 'paper',
  纸质件或电子件: 'either',
  纸质件和电子件均需提交: 'both',
} as const;

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h102-reactflagship',
  about:
    '市旗舰店是另一主机上的React单页应用（history路由、类名是打包后的散列、卡片无链接）：区县在弹出的面板里选、记在地址参数里，搜索有联想，结果按事项分组、每组列省市区各一行，指南是右侧抽屉里的折叠面板（只开第一块），材料的来源、形式、份数、空表要逐条点“详情”看，立即办理在页内弹出扫码登录层',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    // The application says itself that there is no such page.
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['特色专区', '/lc/feature']] },
    'entry.level': seen('province'),
    // The flagship, the district: the panel stays on the page.
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', { also: [TASK] }),
    'item.url': seen(`${at['store']}/${CITY.slug}/matter/${ID}?area=${DISTRICT}`),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(7),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['window', 'post', 'electronic'], { set: true }),
    'guide.contradictions': { mentions: [['环节', '合计', '之和', '11']], open: true },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    // The layer is the flagship's; its picture and its links are the sign-in's.
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, {
      also: [new URL(at['sso'] ?? '').hostname, new URL(at['store'] ?? '').host],
    }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('works'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('usable', { orUnseen: ['outside-hours'] }),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('case-number-only'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('names'),
    'interaction.ratingDisclosure': seen(['regions', 'problems'], { set: true }),
    'interaction.ratingFollowUp': seen(true),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        { url: `${at['store']}/fs/guide/newer.html`, kinds: ['gone'], why: '新手引导, 404' },
        { url: `${at['prov']}/zlxz/2020hb/index.html`, kinds: ['gone'], why: '办事指南汇编（2020年版）, 404' },
      ],
    },
    'links.inner': {
      bad: [{ url: `${at['store']}${TOPIC}`, kinds: ['gone'], why: '优化营商环境2021专题 in a notice, 404' }],
    },
    'links.attachments': {
      bad: [{ url: `${at['file']}${GONE}`, kinds: ['gone'], why: 'the blank of the list of devices, 404' }],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/xylc/`, kinds: ['gone'], why: '信用芦川, 404' }],
      // The same entry on the other cities' flagships.
      tolerated: ['hz', 'pj', 'jy'].map((slug) => `${at['ext']}/xy${slug}/`),
    },
  },
  elements: elements({
    ...Object.fromEntries(
      [...BASIC, ...WINDOWS, ...RESULT, ...CONTACT].filter(([k]) => k !== '').map(([k, , v]) => [k, present(v)]),
    ),
    name: { state: ['present', 'missing'], value: NAME },
    condition: holds(CONDITIONS[0] ?? '', CONDITIONS[3]?.slice(0, -1) ?? ''),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[6]?.name ?? ''),
    process: holds(STEPS[0]?.[0] ?? '', STEPS[4]?.[0] ?? ''),
    fee: present(FEE),
    legalBasis: holds('第五十一条第一款', '国家市场监督管理总局令第84号'),
    faq: empty,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: MEDIA[p.form],
    source: p.source,
    waived: p.waived,
    isForm: p.name.includes('申请表'),
    template: p.blank === '' ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.level', value: 'city', why: 'The flagship is linked from the provincial home.' },
    { fact: 'apply.entry', value: 'app-only', why: 'The code signs in; a password does as well.' },
    { fact: 'apply.entry', value: 'none', why: 'The sign-in is a layer in the page.' },
    { fact: 'search.works', value: false, why: 'The button is a span, and the results are rows without links.' },
    { fact: 'interaction.complaint', value: 'open', why: 'The form begins with 办件编号, which is needed.' },
    { fact: 'site.softNotFound', value: true, why: '您访问的页面不存在, says the application.' },
  ],
});
