import type { Addresses } from '../kit/hall.ts';
import { elements, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIC, BASIS, CONDITION, FAQ, GONE, OUTCOME, PAPERS, STEPS, WINDOW } from './guide.ts';
import { ID, NAME } from './items.ts';
import { STALE } from './talk.ts';

const guideAt = (host: string | undefined): string => `${host}/snzw/bszn/bsznDetail.jsp?itemId=${ID}`;

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h82-jspsession',
  about:
    'JSP加layui的全省平台：地区只记在服务器会话里（首次访问的地址带;jsessionid，列表、搜索的地址里没有地区），弹层框架页里先点市、同一处换成区县；事项名靠window.open，不能网办的按钮变灰并成“窗口申报”；指南里的办理窗口是区政府网站的GB2312框架页（只有meta声明），区站还有2019年停更的旧指南；不存在的地址一律200，下载失败是弹窗脚本页，智能问答给的是失效旧址，投诉要登录',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(true),
    'site.emptyColumns': { mentions: [['中介超市', 'zjcs']] },
    'entry.level': seen('province'),
    // The city and the district, both in the layer's frame.
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', { also: ['11998205MB0W3359X84000172111003'] }),
    // The city's host is the same program.
    'item.url': seen(guideAt(at['province']), { also: [guideAt(at['city'])] }),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(15),
    'guide.visits': seen(2),
    'guide.onlineDepth': seen('I'),
    'guide.delivery': seen(['window']),
    'guide.contradictions': { mentions: [['即办件']], open: true },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [['有关证明材料']], open: true },
    'apply.entry': seen('offline'),
    'flow.furthest': seen('guide', { also: ['apply'] }),
    // The window alone is said; whether that denies the electronic licence may be left open.
    'handling.electronicCertificate': seen(false, { orUnseen: ['not-stated'] }),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(false),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('dead-link'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': unseen('login-required'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('names'),
    'interaction.ratingDisclosure': seen(['departments', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(true),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: false }),
    // Nothing on the board is dated.
    'interaction.ratingAgeDays': unseen(),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['province']}/snzw/zt/2022hqzc/index.jsp`,
          kinds: ['gone'],
          why: '惠企政策汇编2022 on the province’s home: 您访问的页面不存在 with 200',
        },
        {
          url: `${at['gov']}/zt/2020qmpk/index.htm`,
          kinds: ['gone'],
          why: '脱贫攻坚（2020） on the district’s home, 404',
        },
      ],
    },
    'links.inner': {
      bad: [
        {
          url: `${at['province']}/snzw/zt/kstb/qd_2021.jsp`,
          kinds: ['gone'],
          why: '通办清单（第一批） in 跨省通办: regret with 200',
        },
        { url: `${at['city']}/snzw/zt/kstb/qd_2021.jsp`, kinds: ['gone'], why: 'the same on the city’s host' },
      ],
      // Nothing but the robot leads there.
      tolerated: [`${at['province']}${STALE}`, `${at['city']}${STALE}`],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['province']}/snzw/attach/download.do?attId=${GONE}`,
          kinds: ['gone'],
          why: 'the blank of 规章制度目录: an alert instead of a document',
        },
      ],
      // For whoever read the guide on the city's host.
      tolerated: [`${at['city']}/snzw/attach/download.do?attId=${GONE}`],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/snxx/`, kinds: ['gone'], why: '松嫩企业信用 in the footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries([...BASIC, ...OUTCOME, ...WINDOW].map(([key, , value]) => [key, present(value)])),
    condition: holds(CONDITION[0] ?? '', CONDITION[3] ?? ''),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[6]?.name ?? ''),
    process: holds(STEPS[1]?.[3] ?? '', STEPS[4]?.[3] ?? ''),
    legalBasis: holds('第五十一条', BASIS[1]?.[0] ?? ''),
    faq: holds(FAQ[0]?.[0] ?? '', FAQ[1]?.[1] ?? ''),
    remedy: missing,
    intermediary: missing,
    plainName: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: 'paper',
    source: p.source,
    isForm: /申请表|审查表/.test(p.name),
    template: p.att === '' ? 'none' : p.att === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.level', value: 'city', why: 'The province’s layer leads to the district.' },
    {
      fact: 'entry.level',
      value: 'district',
      why: 'The district’s government site only links to the platform.',
    },
    { fact: 'search.rank', value: 1, why: 'The list is in the order of the database.' },
    {
      fact: 'guide.legalDays',
      value: 30,
      why: 'Thirty days are those of 2019 on the district’s site, no longer kept.',
    },
    { fact: 'guide.elements', why: 'Place, hours and telephones stand in the frame with the district’s page.' },
    { fact: 'apply.entry', value: 'none', why: 'The guide says 窗口办理 and that it cannot be done on the Net.' },
    { fact: 'apply.entry', value: 'dead', why: 'The grey button is no link; the guide says to go to the window.' },
    {
      fact: 'apply.entry',
      value: 'unified-login',
      why: '在线申报 is offered for other items, 收藏 is no application.',
    },
    { fact: 'handling.singleForm', value: true, why: 'A 申请表 for setting up and a 申请审查表 are wanted.' },
    { fact: 'handling.licenceShared', value: true, why: 'A copy of the licence is wanted on paper.' },
    { fact: 'interaction.assistant', value: 'works', why: 'The address that it gives is gone.' },
    { fact: 'interaction.complaint', value: 'open', why: '我要投诉 leads to the sign-in.' },
    { fact: 'interaction.ratingSources', value: 'figures', why: 'The channels are named without figures.' },
    { fact: 'site.softNotFound', value: false, why: 'Made-up addresses are answered with 200.' },
  ],
});
