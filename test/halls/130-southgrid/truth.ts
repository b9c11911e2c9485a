import type { Addresses } from '../kit/hall.ts';
import { elements, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { AGE } from './api.ts';
import { CITY_DEAD, GOV_DEAD } from './gov.ts';
import { COMPLAIN, GONE, OWN, PHONE, REGRET } from './guide.ts';
import { CODE, ID, NAME } from './items.ts';
import { whole } from './statics.ts';

const MEDIA = { 电子化: 'electronic', 纸质: 'paper', 纸质和电子化: 'both', 纸质或电子化: 'either' } as const;
const told = [...OWN.base, ...OWN.special, ...OWN.fee, ...OWN.window].filter(([key]) => key);

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h130-southgrid',
  about:
    '南方大省的一张网：省、市、县共用一个Vue 3程序，路径路由/portal/v3/…，地区只在查询参数region里，指南地址里没有；市里自己的旧站在另一个域名，只链到省网的分厅；切换地区是三个页签的面板，选了市才换成县；清单以主项为行，点开才有三个办理项和按钮；指南的长值真的截断，点“展开”才有全文，附件地址在data属性里且没有协议；右侧图标指到才有字；投诉只收有业务流水号的办件；在线办理先弹自己的提示层，再开统一身份认证的新窗口',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['跨域通办', 'crossdomain']] },
    'entry.level': seen('province'),
    // The city's entry leads to its counties, the county's to the hall.
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(CODE, { also: [ID, '000172111003', '00017211100301'] }),
    'item.url': seen(`${at['prov']}/portal/v3/guide/${ID}`),
    // Two regions, the search, the guide: unfolding a row stays on the page (§6).
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(8),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post'], { set: true }),
    'guide.steps': { mentions: OWN.steps.map(([name]) => [name]) },
    'guide.contradictions': { mentions: [['即办件']] },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [['其他材料']] },
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
    'interaction.humanGuide': seen('usable', { orUnseen: ['outside-hours'] }),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('case-number-only'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: true }),
    'interaction.ratingSources': seen('names'),
    'interaction.ratingDisclosure': seen(['departments', 'regions', 'problems'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['gov']}${GOV_DEAD}`, kinds: ['gone'], why: 'the third banner of the county’s hall, 404' }],
    },
    'links.inner': {
      bad: [
        { url: `${at['city']}${CITY_DEAD}`, kinds: ['gone'], why: '改革成果参考本 in a topic of the old site, 404' },
      ],
    },
    'links.attachments': {
      bad: [
        { url: whole(at, GONE), kinds: ['gone'], why: 'the blank of the second application form, 404' },
        {
          url: whole(at, REGRET),
          kinds: ['gone'],
          why: 'the blank of the authorisation: a page that regrets, with 200',
        },
      ],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/zwxmt/lnyb/`, kinds: ['gone'], why: '“珑易办”下载 in every footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(told.map(([key, , value]) => [key, present(value)])),
    condition: holds('依法经过资格认定的药师', '计算机系统', '一年内未因提供虚假材料被不予许可'),
    process: holds(...OWN.steps.map(([name]) => name)),
    materials: holds(OWN.papers[0]?.name ?? '', OWN.papers[8]?.name ?? ''),
    legalBasis: holds('2019年主席令第三十一号', '2026年国务院令第828号', '换证、变更和日常监督管理等工作'),
    consult: holds(PHONE),
    complain: holds(COMPLAIN),
    faq: holds('GSP认证已于2019年12月1日取消'),
    rights: holds('陈述权、申辩权', '配合现场检查'),
    remedy: holds('茂堤市人民政府行政复议办公室'),
    query: missing,
  }),
  materials: OWN.papers.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: MEDIA[p.medium],
    source: p.source,
    waived: p.waived === true,
    isForm: p.name.endsWith('申请表'),
    template: !p.blank ? 'none' : p.blank === GONE || p.blank === REGRET ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.clicks', value: 1, why: 'The city’s entry must be chosen before its counties stand there.' },
    { fact: 'entry.clicks', value: 3, why: 'Tabs come by themselves; nothing is to be confirmed.' },
    { fact: 'entry.level', value: 'city', why: 'The province’s panel lists the county.' },
    {
      fact: 'item.name',
      value: '药品零售企业经营许可',
      why: 'That is the main item; the guide is of its first 办理项.',
    },
    {
      fact: 'item.name',
      value: '药品经营许可证核发（仅经营乙类非处方药）',
      why: 'A narrower item, before it in the results.',
    },
    { fact: 'search.works', value: false, why: '没有找到相关政策文件 is said in another tab.' },
    {
      fact: 'apply.entry',
      value: 'app-only',
      why: 'The QR code shows the guide on a phone; the button opens a sign-in.',
    },
    { fact: 'interaction.humanGuide', value: 'entry-only', why: 'The page says the hours.' },
    { fact: 'interaction.complaint', value: 'open', why: 'Without a 业务流水号 nothing can be sent.' },
    { fact: 'interaction.ratingSources', value: 'figures', why: 'The channels are named without a share.' },
    { fact: 'site.emptyColumns', why: 'Other columns hold items; 没有找到相关政策文件 is a search’s answer.' },
    { fact: 'guide.repealedBasis', why: 'The regulation of 2026 is in force; GSP认证 is only said to have ended.' },
  ],
});
