import type { Addresses } from '../kit/hall.ts';
import { elements, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { DEAD_TOPIC } from './channel.ts';
import { ID, NAME } from './channels.ts';
import { BASIS, CODE, CONDITIONS, FAQ, GONE, OVERVIEW, PAPERS, REST, STEPS } from './guide.ts';
import { AGE, DEAD_FORM } from './hudong.ts';

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h107-zonechannel',
  about:
    '开发区没有自己的网厅，是市政务服务网下的一个频道（与县区频道、高新区、综保区并列，管委会网站只链过去），实施部门多为市局分局或“市级委托”；清单和检索结果是表格，操作列只有带title的图标（查看、申报、下载、收藏）；指南在新窗口，简版、详版切换，另有打印版和文档；申报先选企业或个体工商户，再到省药监业务系统，由它要求统一身份认证；咨询是带答复日期的列表，评价是红黑榜，来源只有名称；没有客服，投诉只有电话，指南没有监督投诉；不存在的地址都答200',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(true),
    'site.emptyColumns': {
      mentions: [
        ['惠企政策', '/channel/jkq/hqzc.shtml'],
        ['数据发布', '/sjfb/'],
      ],
    },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(CODE, { also: ['000172111003'] }),
    'item.url': seen(`${at['city']}/bszn/${ID}.shtml`),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(8),
    'guide.visits': seen(2),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.steps': { mentions: STEPS.map(([name]) => [name]) },
    'guide.contradictions': { mentions: [] },
    'guide.repealedBasis': { mentions: [['药品流通监督管理办法']] },
    'guide.vague': { mentions: [['有关证明材料']] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    // 是否提供电子证照：否.
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(false),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('usable', { orUnseen: ['outside-hours'] }),
    // The staff of 帮办代办 answer by telephone: a channel of its own, or the telephone's.
    'interaction.consult': seen(['phone', 'form', '12345', 'human'], { set: true, also: [['phone', 'form', '12345']] }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('names'),
    'interaction.ratingDisclosure': seen(['departments', 'problems'], { set: true }),
    'interaction.ratingFollowUp': seen(true),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['city']}${DEAD_TOPIC}`,
          kinds: ['gone'],
          why: '优化营商环境专题 on the channel, a page of regret',
        },
      ],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['city']}${GONE}`,
          kinds: ['gone'],
          why: 'the blank of 制度目录, a page of regret with status 200',
        },
        { url: `${at['city']}${DEAD_FORM}`, kinds: ['gone'], why: 'a form of 2019 in 表格下载, the same' },
      ],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/jzcredit/`, kinds: ['gone'], why: '信用岬州 in the footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries([...OVERVIEW, ...REST].filter(([k]) => k !== '').map(([k, , v]) => [k, present(v)])),
    condition: holds(...CONDITIONS),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[6]?.name ?? ''),
    process: holds(...STEPS.map(([name]) => name)),
    legalBasis: holds(...BASIS.map(([name]) => name)),
    faq: holds(FAQ[0]?.[0] ?? '', FAQ[1]?.[1] ?? ''),
    complain: missing,
    remedy: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: p.form === '电子' ? 'electronic' : 'paper',
    source: p.source,
    waived: false,
    isForm: p.name.endsWith('申请表'),
    template: p.blank === undefined ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.level', value: 'city', why: 'The province links to the city, the city to the zone’s channel.' },
    { fact: 'entry.level', value: 'district', why: 'The committee’s site is one way; the province is another.' },
    { fact: 'handling.singleForm', value: true, why: 'A second form, 验收申请表, is wanted.' },
    { fact: 'handling.licenceShared', value: true, why: 'A copy of the licence is wanted on paper.' },
    { fact: 'interaction.complaint', value: 'open', why: 'There are telephone numbers only.' },
    { fact: 'interaction.ratingSources', value: 'figures', why: 'The four channels are named without figures.' },
    { fact: 'apply.entry', value: 'own-login', why: 'The department’s system has no accounts of its own.' },
  ],
});
