import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, image, notApplicable, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { PAPER } from './frame.ts';
import { LOST } from './gov.ts';
import { CODE, OWN, PHONE } from './guide.ts';
import { EASY, ID, MAIN, NAME } from './items.ts';
import { GONE } from './papers.ts';
import { EMPTY_COLUMN, ONE_THING, READING } from './portal.ts';

const MEDIA = { 纸质: 'paper', 电子: 'electronic', 纸质和电子: 'both', 纸质或电子: 'either' } as const;
const told = [...OWN.base, ...OWN.window, ...OWN.more].filter(([key, , value]) => key && value);
const hosts = (url: string | undefined) => [new URL(url ?? '').host, new URL(url ?? '').hostname] as const;

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h129-westcounty',
  about:
    '西部自治区：双语页头，各级分站同一套产品，数据晚到、先显示灰条骨架；经自治区、地区、县市卡片（“政务大厅”四字的链接）到县级市网厅；权力清单是部门树，一项权力下展开多个业务办理项；指南是可折叠的术语表，办理流程只有文档预览的图片页；我要申报先到说明页，前往办理到药品智慧监管平台自己的登录页；投诉在集约化平台政府网站的书记市长信箱；好差评只有二维码告示',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [[EMPTY_COLUMN]] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    // The hall's head leads up to the prefecture, whose cards are the choice of counties.
    'entry.views': seen(['department', 'theme', 'audience'], {
      set: true,
      also: [['region', 'department', 'theme', 'audience']],
    }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME, { also: [MAIN] }),
    'item.code': seen(CODE, { also: ['000172111003', `${CODE}01`] }),
    'item.url': seen(`${at['hall']}/bszn.html?ywid=${ID}`),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(5),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.contradictions': { mentions: [['即办件']] },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    // 以实际为准 and 详见附件 may be found vague as well.
    'guide.vague': { mentions: [['有关证明材料']], open: true },
    'apply.entry': seen('own-login'),
    'apply.loginHost': seen(hosts(at['yj'])[0], { also: [hosts(at['yj'])[1]] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(false),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', '12345'], { set: true, also: [['phone', '12345', 'form']] }),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true, also: [['hall', 'guide']] }),
    'interaction.ratingBoard': seen(false),
    'interaction.ratingSources': notApplicable(),
    'interaction.ratingDisclosure': notApplicable(),
    'interaction.ratingFollowUp': notApplicable(),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['hall']}${ONE_THING}`, kinds: ['gone'], why: '“高效办成一件事”专区 on the hall’s home, 404' }],
    },
    'links.inner': {
      bad: [{ url: `${at['hall']}${READING}`, kinds: ['gone'], why: '图解 in a notice of the hall, 404' }],
    },
    'links.attachments': {
      bad: [
        { url: `${at['hall']}${GONE}`, kinds: ['gone'], why: 'the blank of 质量管理机构设置情况报告, 404' },
        { url: `${at['gov']}${LOST}`, kinds: ['gone'], why: 'a PDF of the government’s site that is a page of regret' },
      ],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}${PAPER}`, kinds: ['gone'], why: '库兰日报 in the hall’s footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(told.map(([key, , value]) => [key, present(value)])),
    name: holds('许可证核发'),
    condition: holds(OWN.condition[0] ?? '', OWN.condition[3] ?? ''),
    materials: holds(OWN.papers[0]?.name ?? '', OWN.papers[6]?.name ?? ''),
    process: image,
    special: holds('现场检查'),
    legalBasis: holds('药品管理法', '总局令第84号', '药品经营许可证管理办法'),
    time: holds('上午10:00—14:00', '15:30—19:30'),
    consult: holds(PHONE),
    complain: holds('0928-6512315'),
    remedy: holds('苏木提市人民法院'),
    faq: holds(OWN.faq[0]?.[0] ?? '', OWN.faq[2]?.[0] ?? ''),
    traffic: empty,
    rights: empty,
  }),
  materials: OWN.papers.map((p) => ({
    name: p.name,
    ...(p.need === '视情形' ? {} : { required: p.need === '必要' }),
    medium: MEDIA[p.form],
    source: p.from,
    waived: p.free === true,
    isForm: p.name.endsWith('申请表'),
    template: !p.blank ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    {
      fact: 'entry.clicks',
      value: 1,
      why: 'The region lists prefectures only; the county stands on the prefecture’s.',
    },
    {
      fact: 'entry.level',
      value: 'district',
      why: 'The image on the government’s site is one way; the portals lead there.',
    },
    { fact: 'item.name', value: EASY, why: 'The narrower business item stands before it, of the same power.' },
    { fact: 'guide.promisedDays', value: 0, why: '当场办结 is the other business item’s.' },
    { fact: 'apply.entry', value: 'unified-login', why: 'The drug platform has accounts of its own and says so.' },
    { fact: 'apply.entry', value: 'none', why: 'The notice has a link 前往办理, which opens a sign-in.' },
    { fact: 'apply.entry', value: 'offline', why: '窗口办理 is other items’ word.' },
    { fact: 'guide.visits', value: 0, why: 'One visit is declared.' },
    { fact: 'guide.repealedBasis', why: '《药品流通监督管理办法》 is named in an answer as repealed.' },
    {
      fact: 'interaction.complaint',
      value: 'case-number-only',
      why: 'The number is wanted for 信件查询, not for writing.',
    },
    { fact: 'interaction.complaint', value: 'none', why: '书记市长信箱 takes complaints without signing in.' },
    { fact: 'interaction.ratingBoard', value: true, why: 'A notice with a QR code shows no results.' },
    { fact: 'interaction.assistant', value: 'no-answer', why: 'There is none: 搜一搜 is the search.' },
  ],
});
