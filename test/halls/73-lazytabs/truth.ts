import type { Addresses } from '../kit/hall.ts';
import { elements, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASICS, BASIS, CODE, CONDITIONS, FEES, NAME, PIECES, QUESTIONS, STEPS } from './guide.ts';

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h73-lazytabs',
  about:
    '单页应用、历史路由、任何路径同一外壳而由应用说 404：区划一级一签再按“完成”，搜索在顶部抽屉里下滑续载、本项在后，指南六个页签点了才取且标签在值的上一行，材料属性在展开行里，申办是框架里的微前端向导（第三步只能“保存并下一步”），好差评是另一框架',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    // The application says 404 for a route that it does not have, the city's server does so itself.
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [] },
    'entry.level': seen('province'),
    // The city, the district, 完成.
    'entry.clicks': seen(3),
    'entry.views': seen(['region', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', { also: [CODE] }),
    'item.url': seen(`${at['portal']}/portal/v3/guide/${CODE}`),
    // By search or by the list of enterprises.
    'item.clicks': seen(5),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(6),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'guide.contradictions': { mentions: [] },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [['根据审查需要']] },
    'apply.entry': seen('form'),
    'flow.furthest': seen('form'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('works'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', '12345', 'assistant'], { set: true }),
    'interaction.consultOnline': seen('none'),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('names'),
    'interaction.ratingDisclosure': seen(['departments', 'regions'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    // Nothing on the board is dated.
    'interaction.ratingAgeDays': unseen(),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['portal']}/portal/v3/topic/ydyl2021`,
          kinds: ['gone'],
          why: 'a topic that the application has no route for: its own 404',
        },
        { url: `${at['city']}/rz/zt/ysj2020/`, kinds: ['gone'], why: 'a topic of the city government, 404' },
      ],
    },
    'links.inner': {
      bad: [{ url: `${at['city']}/rz/sj/2019nj.html`, kinds: ['gone'], why: 'yearbook in 数据榕州, 404' }],
    },
    'links.attachments': {
      bad: [{ url: `${at['portal']}/static/wk/g73-2.doc`, kinds: ['gone'], why: 'the blank of the plan, 404' }],
    },
    'links.external': { bad: [{ url: `${at['ext']}/tzxm/`, kinds: ['gone'], why: '投资项目平台, 404' }] },
  },
  elements: elements({
    ...Object.fromEntries([...BASICS, ...FEES].map(([key, , value]) => [key, present(value)])),
    // 无 may be read as a value or as a placeholder.
    visitReason: { state: ['empty', 'present'] },
    condition: holds(CONDITIONS[0] ?? '', CONDITIONS[4] ?? ''),
    materials: holds(...PIECES.slice(0, 3).map((p) => p.name)),
    process: holds(STEPS[0]?.[0] ?? '', '准予许可决定书', '办结（1个工作日）'),
    legalBasis: holds(...BASIS),
    faq: holds(QUESTIONS[0]?.[0] ?? ''),
    remedy: missing,
    intermediary: missing,
  }),
  materials: PIECES.map(({ name, need, source, form, file }) => ({
    name,
    source,
    medium: form === '电子' ? 'electronic' : 'either',
    required: need === '必要',
    waived: false,
    isForm: name.includes('申请表'),
    template: file === '' ? 'none' : file === 'g73-2' ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.clicks', value: 2, why: 'Nothing happens before 完成.' },
    { fact: 'site.softNotFound', value: true, why: 'The application shows 404 and 页面不存在.' },
    { fact: 'search.rank', value: 1, why: 'Items of other names stand before it.' },
    { fact: 'apply.entry', value: 'unified-login', why: 'Only the button at the top leads to the sign-in.' },
    { fact: 'flow.furthest', value: 'materials', why: 'The form is left only by saving it.' },
    { fact: 'handling.licenceShared', value: true, why: 'The copy of the licence has to be uploaded.' },
    { fact: 'interaction.ratingSources', value: 'figures', why: 'Sources are named without figures.' },
    { fact: 'interaction.humanGuide', value: 'usable', why: 'No helper is offered anywhere.' },
  ],
});
