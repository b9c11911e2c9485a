import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { AGE, EMPTY, EXT_DEAD } from './api.ts';
import { ART_DEAD, GOV_DEAD } from './gov.ts';
import { CODE, COMPLAIN, CONSULT, GONE, OWN } from './guide.ts';
import { ID, NAME } from './items.ts';
import { DISTRICT, hallOf } from './sites.ts';

const MEDIA = { 电子: 'electronic', 纸质: 'paper', 纸质或电子: 'either', 纸质和电子: 'both' } as const;
const told = [...OWN.base, ...OWN.result, ...OWN.fee, ...OWN.window, ...OWN.contact].filter(([key, , v]) => key && v);

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h121-gateway',
  about:
    '北方某省：Vue 3加Ant Design Vue一套产品，history路由，区划是路径/area/六位代码；切换站点是右侧抽屉里的树，点名称只是选中，按“进入站点”才去；事项先主题、再子主题，主项卡片展开才有办理项；指南在本窗口，左侧竖排页签点开才取数据，材料要展开，来源渠道、份数在“材料详情”弹窗里；在线办理先答三个“是”才转到另一主机的统一身份认证；互动在另一主机的旧系统（GB2312），投诉举报再转12345网上平台；智能客服是第三方的iframe气泡；好差评的渠道柱图画在canvas里，下面有表。相似物：连锁门店的同类事项、一件事里的同名联办事项、邻市的望岭县、已声明废止的办法、没有政策文件的搜索页签',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [[EMPTY, 'zmkj']] },
    'entry.level': seen('province'),
    // Pressing the name selects, 进入站点 confirms; unfolding the city is no choice.
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(CODE, { also: ['000172111003', `${CODE}01`] }),
    'item.url': seen(`${hallOf(at, DISTRICT)}/guide/${ID}`),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(8),
    'guide.visits': seen(0),
    // 互联网办理 and 结果信息反馈 of the national list.
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post'], { set: true }),
    'guide.steps': { mentions: OWN.steps.map(([name]) => [name]) },
    'guide.contradictions': { mentions: [['网上支付', '不收费']] },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [['有关证明材料']] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
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
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: true }),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'problems', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(true),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['gov']}${GOV_DEAD}`, kinds: ['gone'], why: '惠企政策直通车 on the hall’s home, 404' }],
    },
    'links.inner': {
      bad: [{ url: `${at['gov']}${ART_DEAD}`, kinds: ['gone'], why: '“高效办成一件事”专题 in an article, 404' }],
    },
    'links.attachments': {
      bad: [{ url: `${at['prov']}${GONE}`, kinds: ['gone'], why: 'the blank of 质量管理制度文件目录, 404' }],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}${EXT_DEAD}`, kinds: ['gone'], why: '雪川融媒 in the footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(told.map(([key, , value]) => [key, present(value)])),
    consult: holds(CONSULT),
    complain: holds(COMPLAIN),
    condition: holds(...OWN.condition),
    materials: holds(OWN.papers[0]?.name ?? '', OWN.papers[6]?.name ?? ''),
    process: holds(...OWN.steps.map(([name]) => name)),
    special: holds('现场检查'),
    legalBasis: holds(OWN.basis[0]?.[3] ?? '', OWN.basis[1]?.[0] ?? '', OWN.basis[2]?.[0] ?? ''),
    faq: holds(OWN.faq[0]?.[0] ?? '', OWN.faq[2]?.[0] ?? ''),
    entrust: empty,
    intermediary: missing,
    rights: missing,
  }),
  materials: OWN.papers.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: MEDIA[p.form],
    source: p.source,
    waived: p.waived === true,
    isForm: p.name.endsWith('申请表'),
    template: !p.blank ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.clicks', value: 1, why: 'Pressing the name only selects: 进入站点 has to be pressed as well.' },
    { fact: 'entry.level', value: 'district', why: 'The drawer of the province’s home holds the district.' },
    { fact: 'item.name', value: '药品经营许可证（零售连锁门店）核发', why: 'The narrower item for shops of a chain.' },
    { fact: 'search.works', value: false, why: '暂无相关政策文件 is said in another tab.' },
    {
      fact: 'apply.entry',
      value: 'form',
      why: 'The three conditions are asked before the sign-in; nothing is filled in.',
    },
    { fact: 'apply.entry', value: 'app-only', why: 'The QR code only shows the guide on a telephone.' },
    { fact: 'apply.entry', value: 'offline', why: '窗口办理 is a tab and other items’ tag; this one has a button.' },
    { fact: 'handling.singleForm', value: false, why: 'Promise, authorisation and lists are no application forms.' },
    {
      fact: 'interaction.complaint',
      value: 'none',
      why: '投诉举报 leads to the hotline’s platform, which has a form.',
    },
    { fact: 'interaction.complaint', value: 'case-number-only', why: 'No number is asked for.' },
    { fact: 'interaction.ratingSources', value: 'names', why: 'The table below the canvas holds the figures.' },
    { fact: 'guide.promisedDays', value: 3, why: 'That is the inspection within the step 审查.' },
  ],
});
