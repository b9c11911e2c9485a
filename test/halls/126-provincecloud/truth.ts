import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { AGE, TOPIC_DEAD } from './front.ts';
import { ART_DEAD } from './gov.ts';
import { CODE, COMPLAIN, GONE, OWN, PHONE } from './guide.ts';
import { ID, NAME } from './items.ts';

const MEDIA = { 电子: 'electronic', 纸质: 'paper', 纸质或电子: 'either', 纸质和电子: 'both' } as const;
/** Not judged: a 无 that says nothing, and what a label alone cannot tell apart. */
const OPEN = ['jointDept', 'intermediary', 'qty', 'implType', 'powerSource', 'terminal'];
const told = [...OWN.groups.flatMap(([, lines]) => lines), ...OWN.fee, ...OWN.outcome, ...OWN.window].filter(
  ([key]) => key && !OPEN.includes(key),
);

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h126-provincecloud',
  about:
    '省级云平台：省、市是同一程序换了配置，Vue 2加自有控件，history路由；选中的区划只存在本地并随请求头发出，页面只在切换处写出名称；切换是整页抽屉，有热门城市、字母和下辖区县，逐级点选后按“确定”；结果列表滚动加载，名称里逐字标红；指南上方是数字卡片，材料是折叠卡片，其余信息在侧边面板；互动入口收在悬浮球里；在线申报是访客可用的向导，须知倒计时，到信息填写为止，再往后要保存',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    // The server sends the program for every address; the program says that there is no such page.
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['在线访谈', 'zxft']] },
    'entry.level': seen('province'),
    // The city, the district, and 确定.
    'entry.clicks': seen(3),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(CODE, { also: ['000172111003'] }),
    'item.url': seen(`${at['prov']}/item/detail?itemId=${ID}`, { also: [`${at['city']}/item/detail?itemId=${ID}`] }),
    'item.clicks': seen(5),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(8),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post'], { set: true }),
    'guide.steps': { mentions: OWN.steps.map(([name]) => [name]) },
    'guide.contradictions': { mentions: [['即办件']] },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [['有关证明材料']] },
    'apply.entry': seen('form'),
    'flow.furthest': seen('form'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(false),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('works'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('case-number-only'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: false }),
    'interaction.ratingSources': seen('names'),
    'interaction.ratingDisclosure': seen(['departments', 'problems', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(true),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['prov']}${TOPIC_DEAD}`, kinds: ['gone'], why: '营商环境改革 on the provincial home, 404' }],
    },
    'links.inner': {
      bad: [{ url: `${at['gov']}${ART_DEAD}`, kinds: ['gone'], why: '防汛抗旱成就展播 in an article, 404' }],
    },
    'links.attachments': {
      bad: [{ url: `${at['oss']}${GONE}`, kinds: ['gone'], why: 'the blank of the second form, 404' }],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/paper/xarb/`, kinds: ['gone'], why: '浔安日报 in the footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(told.map(([key, , value]) => [key, present(value)])),
    special: holds('现场检查'),
    consult: holds(PHONE),
    complain: holds(COMPLAIN),
    remedy: holds('浔安市青崖区人民政府'),
    condition: holds(...OWN.condition),
    materials: holds(OWN.papers[0]?.name ?? '', OWN.papers[5]?.name ?? ''),
    process: holds(...OWN.steps.map(([name]) => name)),
    legalBasis: holds(...OWN.law.map(([name]) => name.replace(/[《》]/g, ''))),
    result: holds('药品经营许可证'),
    faq: holds(OWN.faq[0]?.[0] ?? '', OWN.faq[2]?.[0] ?? ''),
    intermediary: empty,
    visitReason: missing,
    authLevel: missing,
    rights: missing,
  }),
  materials: OWN.papers.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: MEDIA[p.form],
    source: p.source,
    waived: p.shared === true,
    isForm: p.name.endsWith('申请表'),
    template: !p.blank ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.clicks', value: 2, why: 'Nothing is chosen before 确定 is pressed.' },
    { fact: 'entry.level', value: 'city', why: 'The province’s own drawer lists the city’s districts.' },
    {
      fact: 'item.name',
      value: '药品经营许可证核发（零售连锁总部，受市局委托受理）',
      why: 'Head offices of chains, first in the results.',
    },
    { fact: 'search.works', value: false, why: 'The results come after the page.' },
    { fact: 'apply.entry', value: 'unified-login', why: 'Only 预约取号, 收藏 and other items lead to the sign-in.' },
    { fact: 'apply.entry', value: 'appointment', why: '预约取号 is another button.' },
    { fact: 'flow.furthest', value: 'situation', why: 'The questions are answered by a click each; the form is open.' },
    { fact: 'flow.furthest', value: 'materials', why: 'The form is left only by saving.' },
    { fact: 'interaction.complaint', value: 'open', why: 'Without a case that exists there is no form.' },
    { fact: 'interaction.humanGuide', value: 'usable', why: '人工影响天气 is an item of the province’s.' },
    {
      fact: 'interaction.ratingDisclosure',
      value: ['departments', 'regions', 'problems'],
      why: 'No regions are ranked.',
    },
  ],
});
