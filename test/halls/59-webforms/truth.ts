import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { MATERIALS, NAME, ROWS } from './guide.ts';

/** Two of three homes cannot be read: who says so about what might stand there is right too. */
const SHUT = { orUnseen: ['maintenance' as const, 'blocked' as const] };

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h59-webforms',
  about:
    'GB2312 的 WebForms（整页一个表单、__doPostBack 翻页、图片按钮搜索）、市县两级下拉（第二级另取）、市级平台维护、区政府网站防火墙拦截、错误一律转到 200 的错误页、在线办理报 500、机器人在登录之后',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('maintenance'),
    'site.district': seen('blocked'),
    'site.certificate': seen('none'),
    'site.softNotFound': seen(true),
    'site.emptyColumns': { mentions: [['网上调查', 'Survey']] },
    'entry.level': seen('province'),
    // City, district, 进 入.
    'entry.clicks': seen(3),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', { also: ['11995903MB2X60114F4000172111003'] }),
    'item.url': seen(`${at['province']}/Hall/Detail.aspx?ItemID=wh3391&area=995903`),
    'item.clicks': seen(5, { also: [6] }),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(9),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'guide.contradictions': { mentions: [['网上支付', '不收费']], open: true },
    'guide.repealedBasis': { mentions: [] },
    'guide.open': seen(true),
    'apply.entry': seen('dead'),
    'flow.furthest': seen('guide', { also: ['apply'] }),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': unseen('login-required'),
    'interaction.humanGuide': seen('none', SHUT),
    // The robot exists, though it stands behind the sign-in.
    'interaction.consult': seen(['phone', '12345', 'assistant'], { set: true, also: [['phone', '12345']], ...SHUT }),
    'interaction.complaint': seen('none', SHUT),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'problems', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['province']}/News/Show.aspx?id=3177`,
          kinds: ['gone'],
          why: 'sent to an error page of status 200',
        },
      ],
      // Closed for works: a link that leads there may be called broken today or not.
      tolerated: [`${at['city']}/`],
    },
    'links.inner': {
      bad: [
        {
          url: `${at['province']}/Help/Video.aspx?v=2`,
          kinds: ['gone'],
          why: 'sent to an error page of status 200, two pages deep',
        },
      ],
      tolerated: [`${at['province']}/Apply/NetApply.aspx?itemid=wh3391&area=995903`],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['province']}/DownLoad.ashx?fid=5022`,
          kinds: ['gone'],
          why: 'the blank of the plan: sent to an error page',
        },
      ],
    },
    'links.external': { bad: [{ url: `${at['ext']}/jy/`, kinds: ['gone'], why: '404' }] },
  },
  elements: elements({
    ...Object.fromEntries(ROWS.map(([key, , value]) => [key, present(value)])),
    faq: empty,
    materials: holds('药品经营许可证核发申请表', '质量管理体系文件目录'),
  }),
  materials: MATERIALS.map(([name, , form, source, need, note, file]) => ({
    name,
    medium: form === '电子' ? 'electronic' : 'either',
    source,
    required: need === '必要',
    waived: note.includes('免于提交'),
    isForm: name.includes('申请表'),
    template: file === '' ? 'none' : file === '5022' ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'site.city', value: 'down', why: 'It says that it is under maintenance.' },
    { fact: 'site.district', value: 'down', why: '403 is a refusal.' },
    {
      fact: 'apply.entry',
      value: 'unified-login',
      why: '在线办理 opens a Runtime Error; the sign-in in the corner is no application.',
    },
    { fact: 'interaction.assistant', value: 'none', why: '智能客服 stands on every page, behind the sign-in.' },
    { fact: 'interaction.complaint', value: 'open', why: 'Telephone numbers are all there is.' },
    { fact: 'links.external', why: 'The government site answers 403: blocked.' },
    { fact: 'handling.duplicateSubmission', value: true, why: '纸质或电子 is a choice.' },
  ],
});
