import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, image, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { CITY, DISTRICT } from './areas.ts';
import { DEAD_HOME } from './city.ts';
import { BROKEN } from './columns.ts';
import { DEAD_FRIEND } from './frame.ts';
import { ID, NAME } from './items.ts';
import { BASIS, BIZ_CODE, CODE, CONDITIONS, FAQ, GONE, PAIRS, PAPERS, PHONE, WATCH, WIDE } from './sheet.ts';
import { AGE } from './talk.ts';

const MEDIA = { 纸质和电子: 'both', 电子或纸质: 'either', 电子: 'electronic', 纸质: 'paper' } as const;
const rows = [...PAIRS, ...WIDE].filter(([key, , value]) => key !== '' && value !== '');

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h117-inland',
  about:
    '内陆省的老平台：JSP 服务端出页、表格布局、行内onclick、javascript:toUrl；省门户列出各市子站，每市一个端口；市站GB18030（meta却写gb2312），区大厅是市站带areaid的一页，翻页和搜索都是只读的POST表单；部门—主项两级树点开，主项药品零售企业许可下有子项和办理项；指南是th/td长表加页签，流程只有图片，办公时间空着，全程网办却要到现场1次，依据里有已废止的办法，一张空白表格404；在线办理先到“选择办理方式”，网上申报才到带验证码的省统一认证；没有客服，只有信箱、热线、先读须知的投诉和按部门列的上季度好差评',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['表格下载', 'cid=bgxz']] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(CODE, { also: [BIZ_CODE, '000172111003', '00017211100301'] }),
    'item.url': seen(`${at['city']}/zwdt/bszn.jsp?areaid=${DISTRICT.areaid}&iid=${ID}`),
    // Search and result, or 主项 and 办理项 in the tree: two more than to the hall.
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(8),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.contradictions': { mentions: [['全程网办', 'Ⅳ', '到办事现场次数']] },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    // The leaders' letter box says that it takes questions: a form, if one counts it.
    'interaction.consult': seen(['phone', 'form', '12345'], { set: true, also: [['phone', '12345']] }),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: false }),
    'interaction.ratingSources': seen('none'),
    'interaction.ratingDisclosure': seen(['departments']),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['city']}${DEAD_HOME}`, kinds: ['gone'], why: '办件公示 on the city’s home, 404' }],
    },
    'links.inner': {
      bad: [{ url: `${at['city']}${BROKEN}`, kinds: ['serverError'], why: '实时排队情况 in 大厅介绍, always 500' }],
    },
    'links.attachments': {
      bad: [{ url: `${at['city']}${GONE}`, kinds: ['gone'], why: 'the blank of 质量管理制度和主要设施设备目录, 404' }],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}${DEAD_FRIEND}`, kinds: ['gone'], why: '渠阳文旅 in the footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(rows.map(([key, , value]) => [key, present(value)])),
    consult: present(PHONE),
    complain: present(WATCH),
    time: empty,
    condition: holds(...CONDITIONS),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[7]?.name ?? ''),
    process: image,
    // A line below it shows the sample.
    result: holds('药品经营许可证'),
    fee: present('不收费'),
    legalBasis: holds(...BASIS.map(([name]) => name)),
    faq: holds(FAQ[0]?.[0] ?? '', FAQ[2]?.[1] ?? ''),
    entrust: missing,
    jointDept: missing,
    intermediary: missing,
    remedy: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.must === '必要',
    medium: MEDIA[p.form],
    source: p.source,
    isForm: p.name.endsWith('申请表'),
    template: p.blank === '' ? 'none' : p.blank === GONE ? 'dead' : 'ok',
    ...(p.note.startsWith('免提交') ? { waived: true } : {}),
  })),
  refutable: [
    { fact: 'entry.level', value: 'city', why: 'The province’s home lists the city, whose home lists the district.' },
    { fact: 'entry.level', value: 'district', why: 'The district’s own site is a third way, not the first.' },
    { fact: 'item.name', value: '药品零售企业许可', why: 'That is the 主项; what has a guide is a 办理项 below it.' },
    { fact: 'search.works', value: false, why: 'It is a form that is posted; it finds what is asked for.' },
    { fact: 'apply.entry', value: 'offline', why: '窗口 is one of three ways; 网上申报 leads to the sign-in.' },
    { fact: 'apply.entry', value: 'own-login', why: 'The sign-in calls itself the province’s unified platform.' },
    { fact: 'interaction.complaint', value: 'case-number-only', why: 'The number of a case is optional.' },
    { fact: 'interaction.ratingDisclosure', value: ['departments', 'regions'], why: 'No region is compared.' },
    { fact: 'site.city', value: 'down', why: `${CITY.name} answers; only one page of it is broken.` },
    { fact: 'guide.visits', value: 0, why: 'Only the depth says so; the row of visits says 1.' },
    { fact: 'handling.singleForm', value: false, why: '承诺书 and 目录 are no application forms.' },
  ],
});
