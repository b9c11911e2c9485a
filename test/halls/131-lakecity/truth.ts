import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { EMPTY, POLICY, TOPIC } from './columns.ts';
import { PAPER } from './frame.ts';
import {
  BASE,
  BASIS,
  CODE,
  CONDITIONS,
  CONTACT,
  FAQ,
  GONE,
  PAPERS,
  PHONE,
  PLACE,
  REPROACH,
  RESULT,
  STEPS,
} from './guide.ts';
import { EASY, ID, NAME } from './items.ts';
import { AGE } from './talk.ts';

const told = [...BASE, ...RESULT, ...PLACE, ...CONTACT].filter(([key, , value]) => key && value);
const login = (at: Addresses) => new URL(at['sso'] ?? '');

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h131-lakecity',
  about:
    '中部一座湖城的寻常网厅，jQuery加Bootstrap，列表由服务器写出，材料和流程用POST取JSON：页头“站点切换”下拉板分省、市州、区县三行，省里只列市州，到市里才有本市区县；搜索结果表有层级、所属区域两列，省、市、功能区、本区同名事项混排；指南一页到底，页签滚动定位，设定依据和常见问题折叠；先读须知打勾才见投诉表单，没有智能客服，只有帮办员名单；好差评按部门排名并逐条列出',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [[EMPTY, 'zjcs']] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(CODE, { also: ['000172111003', `${CODE}01`] }),
    'item.url': seen(`${at['hall']}/portal/bszn/detail.do?itemId=${ID}`),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(8),
    'guide.visits': seen(1),
    // By the national list the deepest of the four is 互联网受理.
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'guide.steps': { mentions: STEPS.map(([name]) => [name]) },
    'guide.contradictions': { mentions: [['环节', '步骤', '流程', '11']] },
    'guide.repealedBasis': { mentions: [['实施条例']] },
    'guide.vague': { mentions: [['其他有关材料', '根据审查需要']] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(login(at).host, { also: [login(at).hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(false),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('usable', { orUnseen: ['outside-hours'] }),
    // The helpers' telephones may be taken for 电话 only.
    'interaction.consult': seen(['phone', 'form', '12345', 'human'], { set: true, also: [['phone', 'form', '12345']] }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: false }),
    'interaction.ratingSources': seen('names'),
    'interaction.ratingDisclosure': seen(['departments']),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        { url: `${at['hall']}${TOPIC}`, kinds: ['gone'], why: '营商环境 among the quick entries of the hall’s home' },
      ],
    },
    'links.inner': {
      bad: [{ url: `${at['hall']}${POLICY}`, kinds: ['gone'], why: '点击查看文件原文 in a notice of the hall, 404' }],
    },
    'links.attachments': {
      bad: [{ url: `${at['hall']}${GONE}`, kinds: ['gone'], why: 'a blank that is a page of regret with status 200' }],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}${PAPER}`, kinds: ['gone'], why: '东菱融媒 in the hall’s footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(told.map(([key, , value]) => [key, present(value)])),
    consult: holds(PHONE),
    complain: holds(REPROACH),
    condition: holds(...CONDITIONS),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[5]?.name ?? '', PAPERS[8]?.name ?? ''),
    process: holds(...STEPS.map(([name]) => name)),
    special: holds('现场检查'),
    fee: holds('不收费'),
    legalBasis: holds(...BASIS.map(([name]) => name), BASIS[2]?.[3] ?? ''),
    faq: holds(FAQ[0]?.[0] ?? '', FAQ[3]?.[1] ?? ''),
    traffic: empty,
    intermediary: missing,
    authLevel: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: p.medium,
    source: p.source,
    waived: p.name === '营业执照',
    isForm: p.name.endsWith('申请表'),
    template: !p.blank ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    {
      fact: 'entry.clicks',
      value: 1,
      why: 'The province’s panel lists 市州 and 直管县市; the district stands on its city’s.',
    },
    {
      fact: 'entry.level',
      value: 'city',
      why: 'The panel of the province leads to the city, and that to the district.',
    },
    { fact: 'item.name', value: EASY, why: 'The narrower item of the same district is another one.' },
    {
      fact: 'item.url',
      value: `${at['city']}/portal/bszn/detail.do?itemId=lkc-939200-own`,
      why: 'The city’s item of the same name, in the row below.',
    },
    { fact: 'search.works', value: false, why: '没有找到 is said of policies when 搜政策 is chosen.' },
    { fact: 'guide.promisedDays', value: 11, why: 'That is the sum of the steps; the promise is eight.' },
    { fact: 'guide.promisedDays', value: 0, why: '当场办结 is the narrower item’s, told in an answer.' },
    { fact: 'guide.legalDays', value: 30, why: 'Thirty days are told of as bygone.' },
    { fact: 'apply.entry', value: 'appointment', why: '预约办理 stands beside 在线办理, which opens the sign-in.' },
    { fact: 'apply.entry', value: 'offline', why: '窗口办理 is written at other items.' },
    {
      fact: 'guide.repealedBasis',
      why: 'The licence rules of 2004 are named in an answer as repealed; the measures of 2023 are in force.',
    },
    { fact: 'interaction.assistant', value: 'no-answer', why: 'The assistant was given up in 2025, as a notice says.' },
    { fact: 'interaction.complaint', value: 'case-number-only', why: '申报号 may be left empty.' },
    { fact: 'interaction.complaint', value: 'none', why: 'The form comes when the rules are read and ticked.' },
  ],
});
