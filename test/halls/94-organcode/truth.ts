import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIC, BASIS, CONDITION, CONTACT, FAQ, FEE, GONE, OFFICE, PAPERS, REMEDY, RESULT, STEPS } from './guide.ts';
import { ID, NAME } from './items.ts';
import { AGE } from './talk.ts';

const stated = [...BASIC, ...RESULT, ...FEE, ...OFFICE, ...CONTACT].filter(([, , value]) => !/^—?$/.test(value));

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h94-organcode',
  about:
    '直辖市（省市同址）总门户，各区是带自有机构编码（非区划代码）的“区级频道”；同一事项市级一份、每区一份，搜索边打边提示，结果分全部、市级、区级并可按区筛选（从频道搜索只出本区）；指南由接口取数，一页到底，右侧悬浮目录；立即办理先选办理身份，选法人后到另一主机的统一身份认证；投诉电话是一横，全程网办却要到场一次',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': {
      mentions: [
        ['跨区通办', '/portal/kqtb.do'],
        ['视频解读', '/zcjd/video.do'],
      ],
    },
    'entry.level': seen('province'),
    'entry.clicks': seen(1),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', {
      also: ['00017211100301', '11940107MB2F09531Y4000172111003', '11940107MB2F09531Y400017211100301'],
    }),
    'item.url': seen(`${at['portal']}/portal/bsfw/item/${ID}`),
    // Channel, search (or office, theme, audience), entry.
    'item.clicks': seen(3),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(10),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'window'], { set: true }),
    'guide.steps': { mentions: STEPS.map(([name = '']) => [name]) },
    'guide.contradictions': { mentions: [['现场次数', '全程网办', '1次']], open: true },
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
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'regions', 'problems'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: true }),
    // A day more or less is the clock's.
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['portal']}/zt/2021/yshjfwy/index.html`,
          kinds: ['gone'],
          why: '营商环境服务月（2021） among the columns of the home, 404',
        },
        { url: `${at['gov']}/zt/2019/cjwmcq.html`, kinds: ['gone'], why: '创建文明城区 on the government’s home, 404' },
      ],
    },
    'links.inner': {
      bad: [
        { url: `${at['portal']}/help/video/2020czys.html`, kinds: ['gone'], why: '操作演示视频 in 帮助中心, 404' },
        { url: `${at['portal']}/open/stat/month.do`, kinds: ['serverError'], why: '月度办件统计 on the site map, 500' },
      ],
    },
    'links.attachments': {
      bad: [
        { url: `${at['portal']}${GONE}`, kinds: ['gone'], why: 'the blank of 质量管理制度文件及设施设备目录, 404' },
      ],
    },
    'links.external': { bad: [{ url: `${at['ext']}/cpxy/index.html`, kinds: ['gone'], why: '信用澄浦, 404' }] },
  },
  elements: elements({
    ...Object.fromEntries(stated.map(([key, , value]) => [key, present(value)])),
    condition: holds(CONDITION[0] ?? '', CONDITION[3] ?? ''),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[7]?.name ?? ''),
    process: holds(STEPS[2]?.[3] ?? '', STEPS[4]?.[0] ?? ''),
    legalBasis: holds('第五十一条第一款', BASIS[1]?.[0] ?? ''),
    complain: empty,
    traffic: empty,
    faq: holds(FAQ[0]?.[1] ?? '', FAQ[1]?.[0] ?? ''),
    remedy: holds(REMEDY[0]?.slice(5) ?? '', REMEDY[1]?.slice(5) ?? ''),
    payOnline: missing,
    intermediary: missing,
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
    { fact: 'entry.level', value: 'district', why: 'The home has a channel for each district.' },
    { fact: 'search.rank', value: 1, why: 'First stands the chain’s branch.' },
    { fact: 'search.rank', value: null, why: 'It is the second of the district’s results.' },
    { fact: 'item.name', value: '《药品经营许可证》核发（零售连锁门店）', why: 'That is for branches of chains.' },
    { fact: 'item.url', why: 'The same name leads to the city’s guide and to those of fifteen other districts.' },
    { fact: 'guide.promisedDays', value: 15, why: 'Fifteen days are the city’s, not the district’s.' },
    { fact: 'guide.promisedDays', value: 12, why: 'Twelve days are the one-thing’s.' },
    { fact: 'guide.elements', why: 'The telephone for complaints is a dash, the way there is blank.' },
    { fact: 'guide.delivery', why: 'Nothing is posted.' },
    { fact: 'apply.entry', value: 'form', why: 'The choice of 法人 or 个人 only leads to the sign-in.' },
    { fact: 'handling.duplicateSubmission', value: true, why: 'Paper or electronic, never both.' },
    { fact: 'handling.licenceShared', value: false, why: 'The licence is 免提交, from another department.' },
    { fact: 'handling.singleForm', value: false, why: 'One application form; the authorisation is none.' },
    { fact: 'interaction.complaint', value: 'case-number-only', why: 'The case number may be left out.' },
    { fact: 'interaction.ratingDisclosure', why: 'Nothing is told of rectification.' },
    { fact: 'interaction.ratingFollowUp', value: true, why: 'Nothing of the kind is offered.' },
  ],
});
