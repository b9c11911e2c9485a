import type { Addresses } from '../kit/hall.ts';
import { elements, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { COUNTY, ID, NAME } from './areas.ts';
import { BASICS, BASIS, CONDITIONS, CONTACT, FEE, GONE, PAPERS, RESULT, STEPS } from './guide.ts';
import { AGE } from './pages.ts';

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h84-subpath',
  about:
    '全省统一门户，市、县、乡都是同一主机下的子目录：“切换站点”是三级选择框（逐级取数，点“进入站点”才跳转），市站没有区县链接；指南分九个页签，材料的来源、空表、样表在右侧抽屉里；在线办理先问登录还是游客，游客可填到领取方式；客服只说话，不收费却写支持网上支付',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['跨省通办', 'ksty']] },
    'entry.level': seen('province'),
    // City, county, 进入站点; by the city's link it is as many.
    'entry.clicks': seen(3),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', {
      also: ['00017211100301', '11984204MB0A7F1C2D4000172111003', '11984204MB0A7F1C2D400017211100301'],
    }),
    'item.url': seen(`${at['province']}${COUNTY.path}zn/${ID}`),
    'item.clicks': seen(5),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(8),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'guide.contradictions': { mentions: [['网上支付']], open: true },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('form'),
    'flow.furthest': seen('delivery'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('text-only'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('usable', { orUnseen: ['outside-hours'] }),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'regions'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: true }),
    // A day more or less is the clock's.
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['province']}/zt/sbzc2023/`, kinds: ['gone'], why: '惠企政策直达（2023）, 404' }],
    },
    'links.inner': {
      bad: [{ url: `${at['province']}/bz/sp/zdqh.html`, kinds: ['gone'], why: '演示视频 in 操作指南, 404' }],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['province']}/file/download?fid=${GONE}`,
          kinds: ['gone'],
          why: 'the blank of 目录 in its drawer, 404',
        },
      ],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/ylfgw/tzxm/`, kinds: ['gone'], why: '投资项目在线审批监管平台, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries([...BASICS, ...RESULT, ...FEE, ...CONTACT].map(([key, , value]) => [key, present(value)])),
    condition: holds(CONDITIONS[0] ?? '', CONDITIONS[3] ?? ''),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[5]?.name ?? ''),
    process: holds(STEPS[2]?.[3] ?? '', STEPS[4]?.[0] ?? ''),
    legalBasis: holds(BASIS[0]?.[0] ?? '', BASIS[1]?.[0] ?? ''),
    faq: holds('有效期为五年'),
    remedy: missing,
    intermediary: missing,
    plainName: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: p.form === '电子' ? 'electronic' : 'either',
    source: p.source,
    waived: p.free === '是',
    isForm: p.name.includes('申请表'),
    template: p.blank === '' ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.level', value: 'district', why: 'The switch of the provincial portal leads to the county’s site.' },
    { fact: 'entry.clicks', value: 2, why: 'Choosing the county does not go there: 进入站点 does.' },
    { fact: 'guide.materials', why: 'Blanks and sources stand in each material’s drawer.' },
    { fact: 'apply.entry', value: 'unified-login', why: 'The dialogue offers 游客填报, which needs no sign-in.' },
    { fact: 'flow.furthest', value: 'login', why: 'A guest reaches the choice of delivery.' },
    { fact: 'interaction.assistant', value: 'works', why: 'It answers in words without a link.' },
    { fact: 'interaction.ratingFollowUp', value: true, why: 'Nothing of the kind is offered.' },
    { fact: 'interaction.ratingDisclosure', why: 'Neither reasons nor rectification are told.' },
  ],
});
