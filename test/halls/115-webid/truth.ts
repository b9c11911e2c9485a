import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import {
  BASIS,
  CODE,
  CONDITIONS,
  COST,
  FACTS,
  FAQ,
  GET,
  GONE,
  ITEM_CODE,
  PAPERS,
  PHONE,
  STEPS,
  WATCH,
  WINDOW,
} from './guide.ts';
import { AGE } from './hudong.ts';
import { ID, NAME } from './items.ts';
import { DEAD_TOPIC, DEAD_ZONE } from './pages.ts';
import { DISTRICT } from './sites.ts';

const lines = [...FACTS, ...GET, ...COST, ...WINDOW, ...WATCH].filter(([key, , value]) => key !== '' && value !== '');

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h115-webid',
  about:
    '沿海大省一体化平台：省、市、县都是同一平台上的webId站点，皮肤和首页次序各不相同，市网地址302到省平台；“切换站点”层里按地区、按拼音两种排法；页头是悬停的两级菜单；事项先到目录清单，再按部门列实施清单的办理项（按钮没有href，新开窗口）；搜索按办件量排；指南三栏，左边锚点、中间dl、右边好评度、二维码和咨询电话，材料是卡片，电子、纸质用单选钮；我要办理先选在线、自助终端、窗口；客服在新窗口，回答的链接是旧地址；到现场次数空着，即办件却承诺五个工作日；不存在的地址都答200',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(true),
    'site.emptyColumns': { mentions: [['政策文件', 'colId=zcwj']] },
    'entry.level': seen('province'),
    // Under its letter the district stands in the layer beside all others.
    'entry.clicks': seen(1),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(CODE, { also: ['000172111003', ITEM_CODE, '00017211100301'] }),
    'item.url': seen(`${at['portal']}/webroot/front/guide.do?webId=${DISTRICT.webId}&ssqdId=${ID}`),
    'item.clicks': seen(3),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(5),
    'guide.visits': unseen(),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.steps': { mentions: STEPS.map(([name]) => [name]) },
    'guide.contradictions': { mentions: [['即办件']] },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    // The ways of delivery are told, and none of them is electronic.
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(false),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('dead-link'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('usable', { orUnseen: ['outside-hours'] }),
    // The staff of 帮办代办 answer by telephone: a channel of its own, or the telephone's.
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant', 'human'], {
      set: true,
      also: [['phone', 'form', '12345', 'assistant']],
    }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['regions', 'problems', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(true),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['portal']}${DEAD_ZONE}`,
          kinds: ['gone'],
          why: '全省通办 on the province’s home, a page of regret',
        },
      ],
    },
    'links.inner': {
      bad: [
        { url: `${at['portal']}${DEAD_TOPIC}`, kinds: ['gone'], why: '走进服务窗口 in an article, a page of regret' },
      ],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['portal']}${GONE}`,
          kinds: ['gone'],
          why: 'the blank of 质量管理体系文件目录, regret with status 200',
        },
      ],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/tour/xungang/`, kinds: ['gone'], why: '浔港文旅 in the footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(lines.map(([key, , value]) => [key, present(value)])),
    consult: present(PHONE),
    condition: holds(...CONDITIONS),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[6]?.name ?? ''),
    process: holds(...STEPS.map(([name]) => name)),
    legalBasis: holds(BASIS[0]?.[0] ?? '', BASIS[1]?.[0] ?? ''),
    faq: holds(FAQ[0]?.[0] ?? '', FAQ[1]?.[1] ?? ''),
    visits: empty,
    plainName: missing,
    entrust: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: p.media.length === 2 ? 'either' : p.media[0] === '电子' ? 'electronic' : 'paper',
    source: p.source,
    waived: false,
    isForm: p.name.endsWith('申请表'),
    template: p.blank === '' ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.clicks', value: 2, why: 'In the order of letters the district is chosen at once.' },
    { fact: 'entry.level', value: 'city', why: 'The province’s layer lists all districts.' },
    {
      fact: 'item.name',
      value: '药品零售企业经营许可',
      why: 'That is the catalogue’s line; one applies for an entry of it.',
    },
    { fact: 'site.province', value: 'maintenance', why: 'The notice speaks of a night five days ahead.' },
    { fact: 'apply.entry', value: 'appointment', why: '预约取号 stands beside 窗口办理; online there is a sign-in.' },
    { fact: 'apply.entry', value: 'offline', why: 'Only the terminal is not to be used for it.' },
    { fact: 'handling.singleForm', value: true, why: 'A second form, 验收申请表, is wanted.' },
    { fact: 'handling.duplicateSubmission', value: true, why: 'A radio button takes one of the two, never both.' },
  ],
});
