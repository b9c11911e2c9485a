import type { Addresses } from '../kit/hall.ts';
import {
  elements,
  empty,
  holds,
  image,
  missing,
  notApplicable,
  present,
  seen,
  type Truth,
  unseen,
} from '../kit/truth.ts';
import { BASES, CONDITIONS, MATERIALS, NAME, ROWS } from './guide.ts';

/** The city's portal does not answer: who says so about what might stand there is right too. */
const SHUT = { orUnseen: ['site-down' as const, 'network' as const] };

export const truth = (at: Addresses): Truth => ({
  hall: 'h68-frameset',
  about:
    'GBK 框架页面、图片按钮、飘窗和滚动字幕；区大厅是另一主机上的子站，左框架部门树、右框架列表，指南由 POST 表单在新窗口打开，流程是图片、送达方式空白、没有投诉；搜索只认原词；在线申报先弹“请先登录”再到自有登录页；市级门户 502',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('down'),
    'site.district': seen('up'),
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['政策法规', 'zcfg']] },
    'entry.level': seen('province'),
    // The city's picture, the district's name.
    'entry.clicks': seen(2),
    'entry.views': seen(['department', 'audience'], { set: true, also: [['region', 'department', 'audience']] }),
    'search.works': seen(true),
    // The box takes its words literally, and the item has the national list's name.
    'search.rank': seen(null),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('XK99680200117'),
    'item.url': seen(`${at['hall']}/xhq/sx/view.jsp`),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(15),
    'guide.promisedDays': seen(20),
    'guide.visits': seen(2),
    'guide.onlineDepth': seen('II'),
    // The label stands there with nothing.
    'guide.delivery': unseen(),
    'guide.contradictions': { mentions: [['承诺期限', '法定期限', '承诺', '20个工作日']], open: true },
    'guide.repealedBasis': { mentions: [['实施条例']] },
    'guide.vague': { mentions: [['其他相关材料']], open: true },
    'apply.entry': seen('own-login'),
    'apply.loginHost': seen(new URL(at['hall'] ?? '').host),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': unseen('not-stated'),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': unseen('not-stated'),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none', SHUT),
    'interaction.humanGuide': seen('none', SHUT),
    'interaction.consult': seen(['phone', 'form', '12345'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('none', SHUT),
    'interaction.ratingBoard': seen(false, SHUT),
    'interaction.ratingSources': notApplicable('site-down', 'network'),
    'interaction.ratingDisclosure': notApplicable('site-down', 'network'),
    'interaction.ratingFollowUp': notApplicable('site-down', 'network'),
  },
  links: {
    'links.home': {
      bad: [
        { url: `${at['province']}/old/index.htm`, kinds: ['gone'], why: 'the old entrance in the frame of the head' },
      ],
      // A portal that answers 502 is a link of the head's frame as well.
      tolerated: [`${at['city']}/`],
    },
    'links.inner': {
      bad: [{ url: `${at['hall']}/xhq/zxzx/help.htm`, kinds: ['gone'], why: '咨询须知, 404' }],
      // The same page of the neighbouring districts' sub-sites.
      tolerated: ['hmq', 'yqq', 'sgq'].map((slug) => `${at['hall']}/${slug}/zxzx/help.htm`),
    },
    'links.attachments': {
      bad: [{ url: `${at['file']}/bg/117_2.doc`, kinds: ['gone'], why: 'a blank on the page of forms, 404' }],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/sw/`, kinds: ['gone'], why: '404' }],
      tolerated: [`${at['city']}/`],
    },
  },
  elements: elements({
    ...Object.fromEntries(ROWS.map(([key, , value]) => [key, present(value)])),
    condition: holds(...CONDITIONS),
    legalBasis: holds(...BASES),
    materials: holds('药品零售企业经营许可申请表', '质量管理文件目录'),
    process: image,
    delivery: empty,
    complain: missing,
    faq: missing,
    result: missing,
    scope: missing,
  }),
  materials: MATERIALS.map(([name, , , , need, source], i) => ({
    name,
    source,
    medium: 'paper',
    required: need === '是',
    waived: false,
    isForm: i === 0,
    // Blanks stand on a page of their own, where those of three materials are: whether they are the guide's is not judged.
    ...([0, 4, 5].includes(i) ? {} : { template: 'none' as const }),
  })),
  refutable: [
    {
      fact: 'apply.entry',
      value: 'unified-login',
      why: 'The account is the district site’s own, opened at the window.',
    },
    { fact: 'apply.entry', value: 'dead', why: 'An alert, then a sign-in page that opens.' },
    { fact: 'search.works', value: false, why: 'Its words are taken literally; 食品经营许可 finds four.' },
    { fact: 'interaction.ratingBoard', value: true, why: 'A poll of the site’s looks is no board of ratings.' },
    { fact: 'interaction.complaint', value: 'open', why: 'A telephone number alone is none.' },
    { fact: 'handling.singleForm', value: false, why: 'A promise is no application form.' },
    { fact: 'handling.licenceShared', why: 'The business licence is not spoken of.' },
  ],
});
