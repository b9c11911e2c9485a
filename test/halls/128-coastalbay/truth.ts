import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { AGE } from './board.ts';
import { CODE, GONE, OWN, PHONE, WATCH } from './guide.ts';
import { ID, NAME } from './items.ts';
import { ART_DEAD } from './outer.ts';
import { DISTRICT } from './sites.ts';

export const PAPER_DEAD = '/media/yuquan/paper/';
const MEDIA = { 电子件: 'electronic', 纸质件或电子件任选其一: 'either' } as const;
const told = [
  ...OWN.base,
  ...OWN.limits,
  ...OWN.special,
  ...OWN.fee,
  ...OWN.outcome,
  ...OWN.window,
  ...OWN.contact,
].filter(([key, , value]) => key && value);

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h128-coastalbay',
  about:
    '沿海发达地市：市与区县是一个React应用，类名是散列，按钮都是没有角色的div配svg图标；区县是“区级专区”，从市级首页的地图加列表面板进入，导航悬停出大菜单；搜索一页分事项、政策、问答三组，连锁门店的近名事项排在前面，旁边还有“我要开药店”套餐；指南左边是吸顶锚点，各段滚到眼前才画，材料行要展开才有来源和表格，依据在弹层里；“去办理”先到选择办理方式的页，选“网上办”才在弹层的框架里出现统一身份认证；机器人是另一家公司的框架',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['镇街专区', 'zones']] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(CODE, { also: ['000172111003'] }),
    'item.url': seen(`${at['city']}/area/${DISTRICT.code}/guide/${ID}`),
    // The city’s robot names the districts’ guides, if somebody counts what is asked there.
    'item.clicks': seen(4, { also: [3] }),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(10),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post'], { set: true }),
    'guide.steps': { mentions: OWN.steps.map(([name]) => [name]) },
    'guide.contradictions': { mentions: [['现场', '0次', '核验身份']] },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [['有关证明材料']] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('works'),
    'interaction.humanGuide': seen('usable', { orUnseen: ['outside-hours'] }),
    // No page has a form for questions: the robot, its seats and the telephones are all there is.
    'interaction.consult': seen(['phone', '12345', 'assistant', 'human'], { set: true }),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: true }),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'regions', 'problems'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': { bad: [] },
    'links.inner': {
      bad: [{ url: `${at['gov']}${ART_DEAD}`, kinds: ['gone'], why: '海洋经济年专题 in an article, 404' }],
    },
    'links.attachments': {
      bad: [{ url: `${at['city']}${GONE}`, kinds: ['gone'], why: 'the blank of 质量管理制度目录, a page of regret' }],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}${PAPER_DEAD}`, kinds: ['gone'], why: '屿泉日报 in the footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(told.map(([key, , value]) => [key, present(value)])),
    consult: holds(PHONE),
    complain: holds(WATCH),
    condition: holds(...OWN.condition),
    materials: holds(OWN.papers[0]?.name ?? '', OWN.papers[7]?.name ?? ''),
    process: holds(...OWN.steps.map(([name]) => name)),
    // The clauses stand behind the names, in a layer.
    legalBasis: holds(...OWN.basis.map(([name]) => name)),
    faq: holds(...OWN.faq.map(([question]) => question)),
    remedy: empty,
    intermediary: missing,
    authLevel: missing,
  }),
  materials: OWN.papers.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: MEDIA[p.form],
    source: p.source,
    waived: p.free === true,
    isForm: p.name.endsWith('申请表'),
    // A sample alone is a form that opens as well (assessment A2.3, 表格样表可下载).
    template: p.blank === GONE ? 'dead' : p.blank || p.sample ? 'ok' : 'none',
  })),
  refutable: [
    { fact: 'entry.level', value: 'city', why: 'The province’s home links the city, whose panel lists the district.' },
    {
      fact: 'item.name',
      value: '药品经营许可证（零售）核发（药品零售连锁企业门店）',
      why: 'A narrower item that stands before it.',
    },
    { fact: 'item.name', value: '我要开药店', why: 'The bundle of several items beside the plain item.' },
    { fact: 'search.works', value: false, why: '没有相关问答 is said of another group.' },
    { fact: 'apply.entry', value: 'form', why: 'The page that asks for the way to handle takes no application.' },
    { fact: 'apply.entry', value: 'offline', why: '窗口办 is one of four ways, 网上办 opens a sign-in.' },
    { fact: 'apply.entry', value: 'own-login', why: 'The sign-in in the layer is the province’s.' },
    { fact: 'guide.repealedBasis', why: 'An answer and a policy say themselves that the old rules are repealed.' },
    { fact: 'handling.duplicateSubmission', value: true, why: '任选其一 takes one of the two.' },
    { fact: 'handling.singleForm', value: false, why: 'The promise and the authorisation are no application forms.' },
    { fact: 'interaction.complaint', value: 'case-number-only', why: 'The case number may be left out.' },
    { fact: 'site.city', value: 'maintenance', why: 'The notice announces one other system’s maintenance.' },
  ],
});
