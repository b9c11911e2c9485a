import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { AGE } from './gateway.ts';
import { ART_DEAD, GOV_DEAD } from './gov.ts';
import { CODE, GONE, OWN, PHONE } from './guide.ts';
import { ID, NAME } from './items.ts';

const MEDIA = { 电子: 'electronic', 纸质: 'paper', 纸质或电子: 'either' } as const;
const told = [...OWN.base, ...OWN.fee, ...OWN.window, ...OWN.contact].filter(([key, , value]) => key && value);

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h120-ordinary',
  about:
    '寻常的县级市网厅：省、市、县用同一套Vue 2加Element UI产品，哈希路由，数据都由接口晚到；切换区划是下拉面板，指到设区市就列出县（市、区），也可按首字母；事项卡片没有链接，指南在新窗口，九个页签点开才取数据；材料是卡片，空表、样表分开；收藏要登录，在线办理由接口302到省统一身份认证平台；旁边是内容管理系统做的市政府网站。没有特意的陷阱，只有寻常的相似物：相关事项、乙类非处方药的同名事项、邻县同名事项、登录后才有的办件、废止办法的问答',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['跨省通办', 'crossprovince']] },
    'entry.level': seen('province'),
    // Pointing at the city lists its counties: only the county is chosen.
    'entry.clicks': seen(1),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(CODE, { also: ['000172111003', `${CODE}01`, '00017211100301'] }),
    'item.url': seen(`${at['hall']}/#/guide?rowGuid=${ID}`),
    'item.clicks': seen(3),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(10),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'guide.steps': { mentions: OWN.steps.map(([name]) => [name]) },
    'guide.contradictions': { mentions: [['Ⅳ级', '全程网办', '现场次数']] },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [['其他材料']] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
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
    // What the poor ratings were about stands in the list of what was mended.
    'interaction.ratingDisclosure': seen(['departments', 'regions', 'rectification'], {
      set: true,
      also: [['departments', 'regions', 'problems', 'rectification']],
    }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        { url: `${at['gov']}${GOV_DEAD}`, kinds: ['gone'], why: '营商环境提升年 among the topics of the hall’s home' },
      ],
    },
    'links.inner': {
      bad: [{ url: `${at['gov']}${ART_DEAD}`, kinds: ['gone'], why: '一件事改革专栏 in an article, 404' }],
    },
    'links.attachments': {
      bad: [{ url: `${at['hall']}${GONE}`, kinds: ['gone'], why: 'the blank of 质量管理制度及主要设施设备目录, 404' }],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/paper/wenan/`, kinds: ['gone'], why: '汶安日报 in the hall’s footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(told.map(([key, , value]) => [key, present(value)])),
    consult: holds(PHONE),
    complain: holds('0983-85310117'),
    condition: holds(...OWN.condition),
    materials: holds(OWN.papers[0]?.name ?? '', OWN.papers[7]?.name ?? ''),
    process: holds(...OWN.steps.map(([name]) => name)),
    special: holds('现场检查'),
    legalBasis: holds(OWN.basis[0]?.[0] ?? '', OWN.basis[1]?.[1] ?? '', OWN.basis[2]?.[0] ?? ''),
    faq: holds(OWN.faq[0]?.[0] ?? '', OWN.faq[2]?.[0] ?? ''),
    traffic: empty,
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
    template: !p.blank ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    {
      fact: 'entry.clicks',
      value: 2,
      why: 'Pointing at the city is enough to see its counties; nothing is to be confirmed.',
    },
    { fact: 'entry.level', value: 'city', why: 'The province’s panel lists the county.' },
    {
      fact: 'item.name',
      value: '药品经营许可证（零售）核发（仅经营乙类非处方药）',
      why: 'A narrower item that stands before it.',
    },
    { fact: 'search.works', value: false, why: '没有找到相关政策文件 is said in another tab.' },
    { fact: 'apply.entry', value: 'offline', why: '窗口办 is another item’s button; this one’s opens a sign-in.' },
    { fact: 'apply.entry', value: 'app-only', why: 'The QR code shows the guide and is an offer beside the button.' },
    { fact: 'handling.singleForm', value: false, why: 'The promise and the authorisation are no application forms.' },
    { fact: 'handling.duplicateSubmission', value: true, why: '纸质或电子 takes one of the two.' },
    { fact: 'guide.repealedBasis', why: 'The answer says itself that the old rules are repealed.' },
    { fact: 'interaction.complaint', value: 'case-number-only', why: 'The number is 选填.' },
  ],
});
