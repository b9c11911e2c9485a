import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { GOV_DEAD } from './gov.ts';
import { CODE, COMPLAIN, GONE, OWN, PHONE } from './guide.ts';
import { TOPIC_DEAD } from './hallsite.ts';
import { ID, NAME } from './items.ts';

const MEDIA = { 电子: 'electronic', 纸质: 'paper', 纸质或电子: 'either', 纸质和电子: 'both' } as const;
const told = [...OWN.base, ...OWN.handling, ...OWN.window, ...OWN.result, ...OWN.fee, ...OWN.rights].filter(
  ([key, , value]) => key && value && value !== '无',
);

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h122-countyportal',
  about:
    '省平台列出市里的区县，但点开先是“您即将离开”的提示页，继续访问才到市里自建的平台；市平台是ASP.NET MVC加EasyUI式的界面（手风琴、树、选项卡、分成左右两半的数据表格、分页），市和区县是同一个程序，靠地址里的dq区分；表格里是“查看 | 申报”；指南是一串fieldset，材料表格要点加号才见详情，法律依据在滚动框里；申报先弹“请先登录”，再在页内弹出省统一身份认证的登录框；咨询投诉在省统一互动平台，没有智能客服，人工客服是QQ和电话',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['中介超市', 'Zjcs']] },
    'entry.level': seen('province'),
    // The district among the sites, and 继续访问 on the page between.
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(CODE, { also: ['000172111003'] }),
    'item.url': seen(`${at['hall']}/Sxgl/Bszn?sxid=${ID}&dq=0203`),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(8),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.steps': { mentions: OWN.steps.map(([name]) => [name]) },
    // Nothing is charged, and yet it can be paid online.
    'guide.contradictions': { mentions: [['网上支付', '不收费', '是否收费']] },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [['其他相关材料', '根据审查需要']] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(false),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('usable', { orUnseen: ['outside-hours'] }),
    'interaction.consult': seen(['phone', 'form', '12345', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: false }),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['gov']}${GOV_DEAD}`,
          kinds: ['gone'],
          why: '文明城市创建 on the home of the district’s site, 404',
        },
      ],
    },
    'links.inner': {
      bad: [
        { url: `${at['hall']}${TOPIC_DEAD}`, kinds: ['gone'], why: 'the topic named in a notice of the hall, 404' },
      ],
      tolerated: [`${at['hall']}/Download/File?id=${GONE}`],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['hall']}/Download/File?id=${GONE}`,
          kinds: ['gone'],
          why: 'the blank of 质量管理制度目录及主要设施设备一览表: a page that says 文件不存在',
        },
      ],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/hzrb/`, kinds: ['gone'], why: '横洲日报 in the hall’s footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(told.map(([key, , value]) => [key, present(value)])),
    consult: holds(PHONE),
    complain: holds(COMPLAIN),
    condition: holds(...OWN.condition),
    materials: holds(OWN.papers[0]?.name ?? '', OWN.papers[7]?.name ?? ''),
    process: holds(...OWN.steps.map(([name]) => name)),
    fee: holds('否'),
    result: holds('药品经营许可证'),
    special: holds(OWN.special),
    legalBasis: holds(...OWN.basis.map(([title]) => title)),
    faq: holds(...OWN.faq.map(([q]) => q)),
    traffic: empty,
    plainName: missing,
    authLevel: missing,
    intermediary: missing,
    entrust: missing,
  }),
  materials: OWN.papers.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: MEDIA[p.form],
    source: p.source,
    waived: p.shared === true,
    isForm: p.name.endsWith('申请表'),
    // A sample without a blank: a person may call that a template or not.
    ...(p.sample && !p.blank ? {} : { template: !p.blank ? 'none' : p.blank[0] === GONE ? 'dead' : 'ok' }),
  })),
  refutable: [
    { fact: 'entry.clicks', value: 1, why: 'The link leads to a page that asks first; one goes on by a button.' },
    { fact: 'entry.level', value: 'city', why: 'The province’s list of sites names the district.' },
    {
      fact: 'item.name',
      value: '《药品经营许可证》（零售）核发（只经营乙类非处方药）',
      why: 'A narrower item, above it in the results.',
    },
    { fact: 'guide.legalDays', value: 15, why: 'The fifteen days stand in the text of the repealed rules.' },
    { fact: 'guide.vague', why: '法律、法规规定的其他材料 stands in the words of the rules quoted as basis.' },
    {
      fact: 'guide.repealedBasis',
      why: '药品流通监督管理办法 and GSP认证 are named in answers that say they are gone.',
    },
    {
      fact: 'handling.electronicCertificate',
      value: true,
      why: '是否发放电子证照 says no; 电子证照库 is where the licence is taken from.',
    },
    { fact: 'apply.entry', value: 'own-login', why: 'The frame in the layer is the province’s sign-in.' },
    { fact: 'apply.entry', value: 'offline', why: '请到窗口办理 is the tip of other items’ grey 申报.' },
    {
      fact: 'interaction.assistant',
      value: 'text-only',
      why: '问答知识库 is a page of questions; nobody answers there.',
    },
    { fact: 'interaction.complaint', value: 'case-number-only', why: 'The number may be left out.' },
    { fact: 'site.emptyColumns', why: '办件公示 fills after more than a second.' },
  ],
});
