import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { AGE } from './api.ts';
import { BASIC, BASIS, CONDITION, GONE, OFFICE, PAPERS, RESULT, STEPS } from './guide.ts';
import { AREA, ID, NAME, TASK } from './items.ts';

const blank = ['--', '暂无'];
const stated = [...BASIC, ...RESULT, ...OFFICE].filter(([key, , value]) => key !== '' && !blank.includes(value));

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h91-hashspa',
  about:
    '省、分站两个主机上同一套哈希路由单页：首访有提示框，区域在弹出的级联面板里（先市后县，逐级取数），导航、卡片、搜索结果都没有链接地址，主项下七个办理项在折叠面板里，申请材料点到页签才取数，在线办理先答“情形引导”再提示登录并跳统一身份认证；全程网办却要到现场一次；专题里一个路由、一个静态页已失效',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    // Paths that are none are 404, routes that are none show the page of regret.
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['惠企政策', '#/policy']] },
    'entry.level': seen('province'),
    // City and district in the panel; by the city's card and the panel of its own it is as many.
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', { also: [TASK, ID, '00017211100304'] }),
    'item.url': seen(`${at['branch']}/#/guide?itemCode=${ID}&areaCode=${AREA}`),
    // By the theme, whoever counts the opening of the main item has five.
    'item.clicks': seen(4, { also: [5] }),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(7),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'guide.steps': seen(STEPS.map(([name, days, detail]) => ({ name, days, detail }))),
    'guide.contradictions': { mentions: [['Ⅳ级', '全程网办', '现场次数']], open: true },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('works'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('usable', { orUnseen: ['outside-hours'] }),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'regions', 'problems'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: false }),
    // A day more or less is the clock's.
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        { url: `${at['province']}/static/zt/2021/fgfc/index.html`, kinds: ['gone'], why: '复工复产专题, 404' },
        {
          url: `${at['province']}/#/special?id=sngs2022`,
          kinds: ['gone'],
          why: '惠农政策一点通: a route that shows the page of regret',
        },
        { url: `${at['gov']}/xxgk/2018nb/`, kinds: ['gone'], why: '2018年年报 on the government’s home, 404' },
      ],
    },
    'links.inner': {
      bad: [{ url: `${at['province']}/static/help/2020/sp.html`, kinds: ['gone'], why: 'the video in 使用帮助, 404' }],
    },
    'links.attachments': {
      bad: [{ url: `${at['branch']}${GONE}`, kinds: ['gone'], why: 'the blank of 质量管理制度目录, 404' }],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/lcggzy/`, kinds: ['gone'], why: '岭川省公共资源交易平台, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(stated.map(([key, , value]) => [key, present(value)])),
    condition: holds(CONDITION[0] ?? '', CONDITION[3] ?? ''),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[7]?.name ?? ''),
    process: holds(STEPS[1]?.[0] ?? '', STEPS[1]?.[2] ?? '', STEPS[3]?.[0] ?? ''),
    legalBasis: holds(BASIS[0]?.[0] ?? '', BASIS[1]?.[0] ?? ''),
    scope: empty,
    traffic: empty,
    faq: empty,
    remedy: missing,
    payOnline: missing,
    intermediary: missing,
    jointDept: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: p.form === '电子' ? 'electronic' : 'either',
    source: p.source,
    waived: p.free,
    isForm: p.name.includes('申请表'),
    template: p.file === '' ? 'none' : p.file === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.level', value: 'city', why: 'The province’s panel leads to the district’s hall.' },
    { fact: 'entry.level', value: 'district', why: 'The province’s panel leads to the district’s hall.' },
    { fact: 'entry.clicks', value: 1, why: 'The districts come after a city has been chosen.' },
    { fact: 'search.rank', value: 1, why: 'The first entry is for branches of chains.' },
    { fact: 'search.rank', value: null, why: 'It is the second entry.' },
    { fact: 'item.name', value: '药品零售企业经营许可', why: 'That is the main item of seven.' },
    { fact: 'item.name', value: '药品经营许可证核发（零售连锁门店）', why: 'That is for branches of chains.' },
    { fact: 'item.name', value: '开办药店一件事', why: 'That is several items at once.' },
    { fact: 'guide.materials', why: 'They come when their tab is opened.' },
    { fact: 'guide.elements', why: 'What is in the other tabs is there; -- and 暂无 say nothing.' },
    { fact: 'guide.promisedDays', value: 15, why: 'Fifteen days are the one-thing’s.' },
    { fact: 'flow.furthest', value: 'situation', why: 'Behind the dialogue of situations stands the sign-in page.' },
    {
      fact: 'handling.duplicateSubmission',
      value: true,
      why: 'Electronic or on paper, and paper is not asked for then.',
    },
    { fact: 'interaction.ratingDisclosure', why: 'Nothing is said of what was put right.' },
    { fact: 'interaction.ratingFollowUp', value: true, why: 'Nothing of the kind is offered.' },
  ],
});
