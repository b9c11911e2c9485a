import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, image, missing, present, seen, type Truth } from '../kit/truth.ts';
import { ELDER, PAPER_DEAD, TOPIC_DEAD } from './frame.ts';
import { GOV_DEAD } from './gov.ts';
import { NAME } from './items.ts';
import { CODE, GONE, OWN, PHONE } from './own.ts';
import { AGE } from './talk.ts';

const MEDIA = { 电子: 'electronic', 纸质: 'paper', 纸质或电子: 'either', 纸质和电子: 'both' } as const;
const told = [...OWN.base, ...OWN.fee, ...OWN.place, ...OWN.contact].filter(
  ([key, , value]) => key && value && !value.startsWith('yz:'),
);

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h124-branch',
  about:
    '“分厅”式的省级平台（服务端模板）：首页先有一个系统公告弹层；分厅导航有可点的SVG地图和文字列表，市州分厅在新窗口；区县在一屏只画六个、自动轮播的滚动条里；事项名称没有链接，点“+”由接口展开业务办理项；指南在弹层的框架里，自带页签，材料和问答点开才取；办件类型、网办深度只是印章图片；网上申请开新窗口，游客过须知、情形到表单；咨询、投诉、建议合用一页',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['惠企直达', 'hqzd']] },
    'entry.level': seen('province'),
    // The arrow turns the strip, as a scroll bar would; the strip also turns by itself.
    'entry.clicks': seen(3),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME, { also: [`${NAME}（新设）`] }),
    'item.code': seen(CODE, { also: ['000172111003', `${CODE}02`] }),
    'item.clicks': seen(5),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(6),
    'guide.visits': seen(0),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'guide.steps': { mentions: OWN.steps.map(([name]) => [name]) },
    'guide.contradictions': { mentions: [['网上支付', '不收费', '收费']] },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [['其他需要提交的材料']] },
    'apply.entry': seen('form'),
    'flow.furthest': seen('form'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('works'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('usable', { orUnseen: ['outside-hours'] }),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingLevels': { seen: { levels: 5 } as never, partial: true },
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['regions', 'problems'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        { url: `${at['prov']}${ELDER}`, kinds: ['serverError'], why: '长者专区 on the provincial home, always 500' },
        { url: `${at['gov']}${GOV_DEAD}`, kinds: ['gone'], why: '第五次经济普查专题 on the government’s home, 404' },
      ],
    },
    'links.inner': {
      bad: [
        { url: `${at['hall']}${TOPIC_DEAD}`, kinds: ['gone'], why: '一本书看懂企业开办 in the hall’s notices, 404' },
      ],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['hall']}${GONE}`,
          kinds: ['gone'],
          why: 'the blank of 质量管理制度目录: a page of regret with 200',
        },
      ],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}${PAPER_DEAD}`, kinds: ['gone'], why: '荆泽日报 in the hall’s footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(told.map(([key, , value]) => [key, present(value)])),
    consult: holds(PHONE),
    complain: holds('0726-3391217'),
    remedy: holds('行政复议'),
    condition: holds(...OWN.condition),
    materials: holds(OWN.papers[0]?.name ?? '', OWN.papers[7]?.name ?? ''),
    process: holds(...OWN.steps.map(([name]) => name)),
    special: holds('现场核查'),
    legalBasis: holds(OWN.basis[0]?.[0] ?? '', OWN.basis[1]?.[1] ?? '', OWN.basis[2]?.[0] ?? ''),
    faq: holds(OWN.faq[0]?.[0] ?? '', OWN.faq[2]?.[0] ?? ''),
    projectType: image,
    onlineDepth: image,
    traffic: empty,
    entrust: empty,
    authLevel: missing,
    intermediary: missing,
  }),
  materials: OWN.papers.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: MEDIA[p.form],
    source: p.source,
    waived: p.waived === true,
    isForm: p.name.endsWith('申请表'),
    // Whether a picture of a sample alone is a template could be argued.
    ...(p.blank ? { template: p.blank === GONE ? 'dead' : 'ok' } : p.sample ? {} : { template: 'none' }),
  })),
  refutable: [
    { fact: 'site.province', value: 'maintenance', why: 'The notice says that the upgrade is over.' },
    { fact: 'entry.level', value: 'city', why: '分厅导航 on the provincial home leads to the city’s branch and on.' },
    {
      fact: 'item.name',
      value: '药品经营许可证（批发）核发（转报）',
      why: 'Wholesale; it stands before the wanted one.',
    },
    { fact: 'item.name', value: `${NAME}（变更）`, why: 'The first case under the "+" is the change.' },
    { fact: 'apply.entry', value: 'unified-login', why: 'Only 预约办理 and 我的办件 ask for a sign-in.' },
    { fact: 'apply.entry', value: 'appointment', why: '预约办理 stands beside 网上申请.' },
    { fact: 'apply.entry', value: 'offline', why: '暂不支持网上申请 is said of the case 补发.' },
    { fact: 'handling.singleForm', value: false, why: 'Promise, authorisation and list are no application forms.' },
    { fact: 'interaction.complaint', value: 'case-number-only', why: 'The number is 选填.' },
    { fact: 'interaction.ratingSources', value: 'names', why: 'Each source has its count and share.' },
  ],
});
