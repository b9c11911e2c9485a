import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASICS, BASIS, CONDITIONS, FAQ, FEE, GONE, HEAD, PAPERS, RESULT, STEPS, WINDOW } from './guide.ts';
import { CODE, NAME } from './items.ts';
import { DAYS_AGO } from './talk.ts';

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h83-webview',
  about:
    '静态网页加接口的省级平台：区划只记在浏览器里，“切换区划”的框里鼠标移到市上才出现县；搜索按钮是没有文字的图片，搜索结果把关键字标红，把市级的批发和连锁总部也列出来；零售许可是一个主项下折叠的六个子项；指南是一次取来的整页，投诉须登录，咨询有验证码图片',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(1),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111004', { also: ['11960822MB1A2B3C4D4000172111004'] }),
    'item.url': seen(`${at['portal']}/webview/bszn/bsznpage.html?transactCode=${CODE}`),
    'item.clicks': seen(3),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(9),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false, { orUnseen: ['not-stated'] }),
    'handling.duplicateSubmission': seen(false),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('works'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant'], { set: true }),
    'interaction.consultOnline': seen('open', { orUnseen: ['captcha'] }),
    'interaction.complaint': unseen('login-required'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'rectification', 'problems'], { set: true }),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: false }),
    'interaction.ratingAgeDays': seen(DAYS_AGO, { also: [DAYS_AGO - 1, DAYS_AGO + 1] }),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['portal']}/webview/zt/lssp.html`, kinds: ['gone'], why: '绿色审批 on the home, 404' }],
    },
    'links.inner': {
      bad: [{ url: `${at['portal']}/webview/zt/ggj_ml.html`, kinds: ['gone'], why: '事项目录 in 跨省通办, 404' }],
    },
    'links.attachments': {
      bad: [
        { url: `${at['portal']}/webview/file/down.do?id=${GONE}`, kinds: ['gone'], why: 'the blank of 制度目录, 404' },
      ],
    },
    'links.external': { bad: [{ url: `${at['ext']}/ymxy/`, kinds: ['gone'], why: '信用云梦, 404' }] },
  },
  elements: elements({
    ...Object.fromEntries(
      [...HEAD, ...BASICS, ...FEE, ...RESULT, ...WINDOW]
        .filter(([key]) => key !== '' && key !== 'unit')
        .map(([key, , value]) => [key, present(value)]),
    ),
    condition: holds(CONDITIONS[0] ?? '', CONDITIONS[3] ?? ''),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[6]?.name ?? ''),
    process: holds(STEPS[0]?.[0] ?? '', STEPS[4]?.[0] ?? ''),
    legalBasis: holds(BASIS[0]?.[1] ?? '', BASIS[1]?.[0] ?? ''),
    faq: holds(FAQ[0]?.[0] ?? '', FAQ[1]?.[1] ?? ''),
    remedy: empty,
    plainName: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: p.form === '电子' ? 'electronic' : p.form === '纸质' ? 'paper' : 'either',
    source: p.source,
    isForm: p.name.includes('申请表'),
    // A sample alone stands for the blank.
    template: p.blank === GONE ? 'dead' : p.blank || p.sample ? 'ok' : 'none',
  })),
  refutable: [
    { fact: 'search.works', value: false, why: 'A picture beside the field sends it.' },
    { fact: 'entry.level', value: 'city', why: 'The chooser of the provincial portal leads to the county.' },
    { fact: 'interaction.complaint', value: 'none', why: 'It asks to sign in.' },
  ],
});
