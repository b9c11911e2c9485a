import type { Addresses } from '../kit/hall.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIC, BASIS, CALL, CONDITION, OUTCOME, PAPERS, WHERE } from './guide.ts';
import { ID, NAME, SITE } from './items.ts';

const MEDIA = { 纸质: 'paper', 电子: 'electronic', 纸质和电子: 'both', 纸质或电子: 'either' } as const;

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h79-sitegroup',
  about:
    '大省站群：国家平台页眉由脚本写出，站点切换是按首字母分组的三级面板（span 无链接），检索分事项/政策/资讯/问答四类且 POST，结果标题不是链接、只有四个按钮，指南分八个页签、材料要求挤在一格里，错误地址一律 200，统一认证在另一主机上先是个人页签，智能客服要登录，投诉只认办件编号',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(true),
    'site.emptyColumns': { mentions: [['惠企直达', 'hqzd']] },
    'entry.level': seen('province'),
    // The city, the county; the panel stays on the page.
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', { also: ['11997903MB2C11407P4000172111003'] }),
    'item.url': seen(`${at['station']}/zwfw/guide/view.do?itemId=${ID}&siteCode=${SITE}`),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(7),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.contradictions': {
      // Without 送达, which 行政许可法第四十四条 leaves out of the limit, the steps are the seven days that are promised.
      mentions: [],
      // Neither a sample of the result nor questions are shown.
      open: true,
    },
    'guide.repealedBasis': { mentions: [['实施条例']] },
    'guide.vague': { mentions: [['法律、法规规定的其他材料', '规定的其他材料']] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host),
    'flow.furthest': seen('login'),
    // Window and post are said; whether that denies the electronic one may be left open.
    'handling.electronicCertificate': seen(false, { orUnseen: ['not-stated'] }),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(false),
    'handling.identityOnline': unseen(),
    'interaction.assistant': unseen('login-required'),
    'interaction.humanGuide': seen('entry-only'),
    // 人工帮办 says that it is not in use: it may be counted as a channel or not.
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant'], {
      set: true,
      also: [['phone', 'form', '12345', 'assistant', 'human']],
    }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('case-number-only'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('none'),
    'interaction.ratingDisclosure': seen(['departments', 'regions'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingAgeDays': unseen(),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['province']}/zwfw/zt/view.do?zt=2022hz`,
          kinds: ['gone'],
          why: '2022年度专题汇总 on the home: regret with status 200',
        },
      ],
    },
    'links.inner': {
      bad: [
        {
          url: `${at['province']}/zwfw/hcp/report.do?year=2023`,
          kinds: ['gone'],
          why: '2023年度评价报告 on the board: regret with status 200',
        },
        {
          url: `${at['station']}/zwfw/hcp/report.do?year=2023`,
          kinds: ['gone'],
          why: 'the same on the stations’ host',
        },
      ],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['static']}/files/2024/79/ypls-ysb.doc`,
          kinds: ['gone'],
          why: 'the second form: a page of regret instead of a document',
        },
      ],
    },
    'links.external': { bad: [{ url: `${at['ext']}/ld/ggj/`, kinds: ['gone'], why: '岭东公共信用, 404' }] },
  },
  elements: elements({
    ...Object.fromEntries([...BASIC, ...OUTCOME, ...WHERE, ...CALL].map(([key, , value]) => [key, present(value)])),
    condition: holds(CONDITION[0] ?? '', '保证所经营药品质量的规章制度'),
    materials: holds('药品零售企业经营许可申请表', '经营场所及仓库平面图'),
    process: holds('组织两名以上人员现场验收', '证面信息与决定一致'),
    legalBasis: holds('第五十一条', (BASIS[1] ?? '').slice(0, 24)),
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: MEDIA[p.form],
    source: p.source,
    waived: false,
    isForm: p.name.includes('申请表'),
    template: p.file === '' ? 'none' : p.file.includes('ysb') ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.level', value: 'city', why: 'The province’s panel of stations reaches the county.' },
    {
      fact: 'item.found',
      value: false,
      why: 'The results’ names are plain words; 办事指南 beside them opens the guide.',
    },
    { fact: 'apply.entry', value: 'own-login', why: 'It calls itself 岭东省统一身份认证平台.' },
    { fact: 'interaction.assistant', value: 'none', why: '智能客服 stands at the edge and wants a sign-in.' },
    {
      fact: 'interaction.complaint',
      value: 'open',
      why: 'Without the number of a case there is no field to write in.',
    },
    {
      fact: 'interaction.ratingSources',
      value: 'figures',
      why: 'The figures are of levels, departments and counties.',
    },
    { fact: 'handling.singleForm', value: true, why: 'Two forms of application are asked for.' },
    { fact: 'handling.licenceShared', value: true, why: 'A copy of the licence is wanted on paper.' },
  ],
});
