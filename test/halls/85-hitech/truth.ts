import type { Addresses } from '../kit/hall.ts';
import { elements, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIS, CONDITION, GONE, GROUPS, PAPERS, PHONE, STEPS } from './guide.ts';
import { ID, NAME } from './items.ts';

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h85-hitech',
  about:
    '高新区的老式 WebForms 分厅：市网把高新区与县区并排列在“区县分厅”里（全称是高新技术产业开发区），翻页是 __doPostBack，搜索跳到另一主机上的全市检索平台（市本级条目在前、新窗口打开），不存在的地址一律转到 200 的错误页，在线申报先 confirm 再到市审批系统的自有账号登录',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    // The zone's host sends every made-up address to a page that says 200.
    'site.softNotFound': seen(true),
    'site.emptyColumns': { mentions: [['中介服务', 'Zjfw.aspx']] },
    'entry.level': seen('province'),
    // The city, 高新区: the list of cities opens on the page.
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], {
      set: true,
      // The zone's own site offers no other region; the city's page, at another host, does.
      also: [['department', 'theme', 'audience']],
    }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', { also: ['11985091MB19844A3Q4000172111003'] }),
    'item.url': seen(`${at['zone']}/gxq/Bszn.aspx?RowGuid=${ID}`),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(5),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.contradictions': { mentions: [[PHONE, '咨询电话']], open: true },
    'guide.repealedBasis': { mentions: [['药品流通监督管理办法']] },
    'guide.vague': { mentions: [['规定的其他材料']] },
    'apply.entry': seen('own-login'),
    'apply.loginHost': seen(new URL(at['wssp'] ?? '').host, { also: [new URL(at['wssp'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(false),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', 'form', '12345'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('names'),
    'interaction.ratingDisclosure': seen(['departments', 'problems'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: false }),
    // Nothing on the board is dated.
    'interaction.ratingAgeDays': unseen(),
  },
  links: {
    'links.home': {
      bad: [
        { url: `${at['city']}/zt/zdxm2022/`, kinds: ['gone'], why: '重大项目代办（2022） on the city’s home, 404' },
        {
          url: `${at['zone']}/gxq/News.aspx?id=850013`,
          kinds: ['gone'],
          why: '惠企政策汇编（2023年版） on the hall’s home: sent to the page of regret',
        },
      ],
    },
    'links.inner': {
      bad: [{ url: `${at['city']}/zt/jcfw/minglu.html`, kinds: ['gone'], why: '站点名录 in 基层服务站点, 404' }],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['zone']}/gxq/DownLoad.aspx?fid=${GONE}`,
          kinds: ['gone'],
          why: 'the blank of 质量管理制度目录: a page of regret instead of a document',
        },
      ],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/llgs/beian/`, kinds: ['gone'], why: '工商网监 in the zone’s footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(GROUPS.flatMap(([, lines]) => lines).map(([key, , value]) => [key, present(value)])),
    condition: holds(CONDITION[0] ?? '', CONDITION[3] ?? ''),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[5]?.name ?? ''),
    process: holds(STEPS[0]?.[2] ?? '', STEPS[2]?.[2] ?? ''),
    legalBasis: holds('第五十一条', BASIS[1] ?? ''),
    faq: missing,
    remedy: missing,
    intermediary: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: p.form === '纸质' ? 'paper' : 'both',
    source: p.source,
    isForm: p.name.includes('申请表'),
    template: p.file === '' ? 'none' : p.file === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    {
      fact: 'entry.level',
      value: 'district',
      why: 'The city lists 高新区 beside its counties, and the province leads to the city.',
    },
    { fact: 'search.rank', value: 1, why: 'The city’s own entries stand first.' },
    { fact: 'guide.promisedDays', value: 1, why: 'One day is each step’s; the whole is five.' },
    { fact: 'guide.delivery', why: '电子证照暂不提供 is no electronic delivery.' },
    { fact: 'apply.entry', value: 'unified-login', why: 'The approval system has its own accounts.' },
    { fact: 'apply.entry', value: 'none', why: '在线申报 asks whether to go on, then opens the sign-in.' },
    { fact: 'handling.singleForm', value: true, why: 'A second form, 验收申请表, is wanted.' },
    { fact: 'handling.duplicateSubmission', value: false, why: 'Both forms are wanted as 纸质和电子.' },
    { fact: 'interaction.complaint', value: 'open', why: 'There is but the telephone.' },
    { fact: 'interaction.ratingSources', value: 'figures', why: 'The channels are named without figures.' },
    { fact: 'site.softNotFound', value: false, why: 'A made-up address of the zone’s host ends at a page with 200.' },
  ],
});
