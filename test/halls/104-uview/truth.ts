import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIC, BASIS, CONDITIONS, CONTACT, FAQ, GONE, PAPERS, RESULT, STEPS, TASK, WINDOW } from './guide.ts';
import { ID, NAME } from './items.ts';

export const AGE = 3;
const MEDIA = { 电子: 'electronic', 纸质: 'paper', 纸质或电子: 'either' } as const;
export const truth = (at: Addresses, rank: number, old: string): Truth => ({
  hall: 'h104-uview',
  about:
    'uni-app加uView的H5（rem单位、桌面上也是底部页签栏、几乎没有链接）：地区在底部弹出的三列滚轮里选、按确定，只记在localStorage；搜索是单独一页，有历史和热词，结果上拉加载；指南是一页单元格，受理条件、材料、流程、收费、依据各在自己的路由，每份材料又是一页；在线办理先出动作面板再出对话框；好差评没有数据来源',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['惠企政策', 'pages/policy']] },
    'entry.level': seen('province'),
    // The city, the county, 确定: the wheels rise on the page.
    'entry.clicks': seen(3),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(TASK, { also: ['000172111003'] }),
    'item.url': seen(`${at['portal']}/zwh5/#/pages/matter/detail?id=${ID}`),
    'item.clicks': seen(6),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(10),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['window', 'post'], { set: true }),
    'guide.steps': { mentions: STEPS.map(([name]) => [name]) },
    'guide.contradictions': { mentions: [] },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [['有关证明材料']] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('works'),
    // The guide's bar has a form for questions, not the assistant.
    'interaction.assistantAt': seen(['home', 'hall'], { set: true }),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('none'),
    'interaction.ratingDisclosure': seen(['regions']),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['portal']}/slzq/index.html`, kinds: ['gone'], why: '适老服务专区 on the home, 404' }],
    },
    'links.inner': {
      bad: [{ url: `${at['portal']}${old}`, kinds: ['gone'], why: '优化营商环境专题 in a notice, 404' }],
    },
    'links.attachments': {
      bad: [{ url: `${at['file']}${GONE}`, kinds: ['gone'], why: 'the blank of 质量管理文件及目录, 404' }],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/credit/taochuan/`, kinds: ['gone'], why: '信用桃川 on the home, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(
      [...BASIC, ...RESULT, ...WINDOW, ...CONTACT].filter(([k]) => k !== '').map(([k, , v]) => [k, present(v)]),
    ),
    condition: holds(...CONDITIONS),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[7]?.name ?? ''),
    process: holds(...STEPS.map(([name]) => name)),
    fee: holds('不收费'),
    legalBasis: holds(BASIS[0]?.[0] ?? '', BASIS[1]?.[0] ?? ''),
    faq: holds(FAQ[0]?.[0] ?? '', FAQ[1]?.[1] ?? ''),
    complain: empty,
    plainName: missing,
    terminal: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: MEDIA[p.form],
    source: p.from,
    waived: p.waived === '是',
    isForm: p.name.includes('申请表'),
    // A sample alone is a form that opens as well (assessment A2.3, 表格样表可下载; hall 64 says the same).
    template: p.blank === '' ? (p.sample === '' ? 'none' : 'ok') : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    {
      fact: 'entry.clicks',
      value: 0,
      why: 'The province is the first line of the wheels; the county has to be chosen.',
    },
    {
      fact: 'guide.elements',
      why: 'Conditions, flow, fee and basis stand behind cells of the guide, each on its own route.',
    },
    { fact: 'interaction.complaint', value: 'none', why: '投诉建议 on the home opens a form without sign-in.' },
    { fact: 'interaction.ratingSources', value: 'names', why: 'The board says nothing of channels.' },
  ],
});
