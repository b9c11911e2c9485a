import type { Addresses } from '../kit/hall.ts';
import { elements, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIC, BASIS, CONDITION, FEE, GONE, PAPERS, PLACE, RESULT, STEPS } from './guide.ts';
import { ID, NAME } from './items.ts';

export const AGE = 3;
export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h96-antlayout',
  about:
    'ant-design式单页应用（history路由，任何路径同一外壳）：区划在下拉级联里、记在localStorage并以请求头送出；搜索按钮只有图标；指南标题栏叫page-header、页签逐个画出、空白表格由脚本新开窗口；立即办理先选情形再到统一身份认证；客服在抽屉里只答文字',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.emptyColumns': { mentions: [['专题服务', 'topics']] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2, { also: [1] }),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003'),
    'item.url': seen(`${at['portal']}/hnwt/guide/${ID}`),
    'item.clicks': seen(4, { also: [3] }),
    'guide.open': seen(true),
    'guide.legalDays': seen(30),
    'guide.promisedDays': seen(12),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post'], { set: true }),
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('text-only'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.attachments': {
      bad: [{ url: `${at['static']}${GONE}`, kinds: ['gone'], why: 'the blank of 设施设备清单, 404' }],
    },
    // The portal's static files are another host.
    'links.external': {
      bad: [
        { url: `${at['ext']}/qyxy/`, kinds: ['gone'], why: '信用琼屿, 404' },
        { url: `${at['static']}/zt/old2021.html`, kinds: ['gone'], why: '建党百年专题, 404' },
      ],
    },
  },
  elements: elements({
    ...Object.fromEntries(
      [...BASIC, ...RESULT, ...FEE, ...PLACE].filter(([k]) => k !== '').map(([k, , v]) => [k, present(v)]),
    ),
    name: { state: ['present', 'missing'] },
    condition: holds(CONDITION.slice(0, 30)),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[5]?.name ?? ''),
    process: holds(STEPS[1] ?? '', STEPS[4] ?? ''),
    legalBasis: holds(BASIS[0]?.[0] ?? '', BASIS[1]?.[1] ?? ''),
    faq: missing,
    plainName: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: p.form === '电子' ? 'electronic' : 'either',
    source: p.source,
    waived: p.waived,
    isForm: p.name.includes('申请表'),
    template: p.blank === '' ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'search.works', value: false, why: 'The button has an icon for a name.' },
    { fact: 'apply.entry', value: 'form', why: 'The choice of a situation belongs to the way to the sign-in.' },
  ],
});
