import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { EXT_DEAD } from './frame.ts';
import { ART_DEAD } from './gov.ts';
import { CODE, GONE, OWN, PHONE } from './guide.ts';
import { HOME_DEAD } from './home.ts';
import { ID, NAME } from './items.ts';
import { AGE } from './talk.ts';

const MEDIA = { 电子: 'electronic', 纸质: 'paper', 纸质和电子: 'both', 纸质或电子: 'either' } as const;
const told = [...OWN.base, ...OWN.limits, ...OWN.result, ...OWN.fee, ...OWN.window, ...OWN.contact].filter(
  ([key, , value]) => key && value,
);

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h123-svelte',
  about:
    '2025年新建的平台：无头内容管理系统加服务端渲染，岛屿式交互；地区选择和搜索是带开放影子根的自定义元素，地区选择是dialog，先选设区市，再取县（市、区）列表，选完只换页头的地区名（cookie）并提示已切换，页面不跳转；结果用复选框筛选、滚动加载；部门和材料在details里；指南是dl，有本页目录、打印和二维码；立即办理先到办理提示页，下一步才到另一主机的统一身份认证；智能问答是整页，人工要排队',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['跨城通办', 'cross-city']] },
    'entry.level': seen('province'),
    // City and county in the dialogue; nothing is to be confirmed, and the home's entrances are the district's from then on.
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(CODE, { also: ['000172111003', `${CODE}01`, '00017211100301'] }),
    'item.url': seen(`${at['hall']}/matters/${ID}`),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(8),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post'], { set: true }),
    'guide.steps': { mentions: OWN.steps.map(([name]) => [name]) },
    'guide.contradictions': { mentions: [['网上支付', '不收费']] },
    'guide.repealedBasis': { mentions: [['药品流通监督管理办法']] },
    'guide.vague': { mentions: [['其他相关材料', '审查需要']] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(false),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('works'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('usable'),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: false }),
    'interaction.ratingSources': seen('names'),
    'interaction.ratingDisclosure': seen(['departments'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['hall']}${HOME_DEAD}`, kinds: ['gone'], why: '政务公开日 on the hall’s home, 404' }],
    },
    'links.inner': {
      bad: [{ url: `${at['gov']}${ART_DEAD}`, kinds: ['gone'], why: '优化营商环境2024专题 in an article, 404' }],
    },
    'links.attachments': {
      bad: [{ url: `${at['hall']}${GONE}`, kinds: ['gone'], why: 'the blank of 药品质量管理文件目录, 404' }],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}${EXT_DEAD}`, kinds: ['gone'], why: '雪岭日报 in the hall’s footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(told.map(([key, , value]) => [key, present(value)])),
    consult: holds(PHONE),
    complain: holds('0945-6127345'),
    condition: holds(...OWN.condition),
    materials: holds(OWN.papers[0]?.name ?? '', OWN.papers[7]?.name ?? ''),
    process: holds(...OWN.steps.map(([name]) => name)),
    legalBasis: holds(...OWN.basis.map(([name]) => name), OWN.basis[0]?.[3] ?? ''),
    faq: holds(OWN.faq[0]?.[0] ?? '', OWN.faq[2]?.[0] ?? ''),
    traffic: empty,
    authLevel: missing,
    intermediary: missing,
    qty: missing,
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
    { fact: 'entry.level', value: 'city', why: 'The dialogue of the province’s page lists the district.' },
    { fact: 'entry.clicks', value: 3, why: 'Nothing is to be confirmed: the choice of the district switches.' },
    {
      fact: 'item.name',
      value: '《药品经营许可证》（零售）核发（只经营乙类非处方药）',
      why: 'A narrower item that is asked for more often and stands before it.',
    },
    {
      fact: 'guide.delivery',
      value: ['electronic', 'post', 'window'],
      why: 'The window takes in; it hands out nothing.',
    },
    { fact: 'apply.entry', value: 'form', why: '办理提示 is an explanation; 下一步 leads to the sign-in.' },
    { fact: 'apply.entry', value: 'app-only', why: 'The QR code shows the guide.' },
    { fact: 'flow.furthest', value: 'form', why: 'A guest gets no further than the sign-in.' },
    {
      fact: 'interaction.complaint',
      value: 'case-number-only',
      why: 'The number is 选填; 查询码 is given afterwards.',
    },
    { fact: 'interaction.ratingSources', value: 'figures', why: 'The channels are named without figures.' },
    {
      fact: 'interaction.ratingDisclosure',
      value: ['departments', 'rectification'],
      why: 'Nothing is said of mending.',
    },
  ],
});
