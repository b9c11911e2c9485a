import type { Addresses } from '../kit/hall.ts';
import { elements, holds, missing, notApplicable, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { CONDITIONS, GONE, OFFICE, PAPERS, PHONE, PLACE, WATCH } from './guide.ts';
import { ID, NAME } from './items.ts';
import { DEAD_DISTRICT, DEAD_TOPIC } from './portals.ts';
import { LOST, TOPIC } from './table.ts';

const bare = (name: string): string => name.replace(/[《》]/g, '');

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h103-districttable',
  about:
    '区里自己的老ASP大厅（GB2312、HTML 4表格排版），从市网“各区县大厅”的图片链接进入；指南是从文件粘来的段落，中文数字加粗标题，材料是带括号的编号句子，时限和收费写在句子里，附件列在文末；网上申报是区系统自有账号；咨询靠电话和留言板，没有送达方式、评价和客服，投诉只有电话',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['政策解读', '/zcjd.asp']] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    // The district has a site of its own; the regions stand on the city's.
    'entry.views': seen(['department', 'audience'], { set: true, also: [['region', 'department', 'audience']] }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.url': seen(`${at['hall']}/bszn_show.asp?id=${ID}`),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(12),
    'guide.visits': unseen(),
    'guide.onlineDepth': unseen(),
    // 颁发 says that there will be a licence, not how one gets it.
    'guide.delivery': unseen(),
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [['其他有关证明材料']], open: true },
    'apply.entry': seen('own-login'),
    'apply.loginHost': seen(new URL(at['apply'] ?? '').host, { also: [new URL(at['apply'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': unseen(),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', 'form', '12345'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(false),
    'interaction.ratingSources': notApplicable(),
    'interaction.ratingDisclosure': notApplicable(),
    'interaction.ratingFollowUp': notApplicable(),
  },
  links: {
    'links.home': {
      bad: [
        { url: `${at['city']}${DEAD_DISTRICT}`, kinds: ['gone'], why: '云溪坪区 among the pictures, 404' },
        { url: `${at['prov']}${DEAD_TOPIC}`, kinds: ['gone'], why: '省市改革公告汇编, 404' },
        { url: `${at['hall']}/diaocha.asp`, kinds: ['serverError'], why: '网上调查, 500 of the database' },
      ],
    },
    'links.inner': {
      bad: [{ url: `${at['hall']}${TOPIC}`, kinds: ['gone'], why: '优化审批服务专题 under an article, 404' }],
    },
    'links.attachments': {
      bad: [
        { url: `${at['hall']}${GONE}`, kinds: ['gone'], why: '附件2, a page of regret with status 200' },
        { url: `${at['hall']}${LOST}`, kinds: ['gone'], why: 'a form of 2019 in 表格下载, 404' },
      ],
    },
    'links.external': { bad: [{ url: `${at['ext']}/ltrd/`, kinds: ['gone'], why: '蓼塘人大, 404' }] },
  },
  elements: elements({
    name: present(NAME),
    dept: present(OFFICE),
    target: holds('开办药品零售企业的企业和个体工商户'),
    condition: holds(CONDITIONS[0]?.slice(0, -1) ?? '', '交通状况和实际需要的要求'),
    materials: holds('药品零售企业经营许可申请表', '药品经营质量管理制度目录', '其他有关证明材料'),
    process: holds('窗口工作人员当场审查材料', '作出准予许可的决定'),
    legalLimit: holds('20个工作日'),
    promiseLimit: holds('12个工作日'),
    fee: holds('不收取任何费用'),
    legalBasis: holds('药品管理法', '国家食品药品监督管理局令第6号'),
    place: holds(PLACE.slice(0, 24)),
    time: holds('星期一至星期五', '2：30—5：30'),
    consult: present(PHONE),
    complain: present(WATCH),
    delivery: missing,
    visits: missing,
    onlineDepth: missing,
    faq: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: bare(p.name),
    medium: 'paper',
    waived: false,
    isForm: p.name.includes('申请表'),
    template: p.file === undefined ? 'none' : p.file === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.level', value: 'city', why: 'The province links to the city, the city to the district.' },
    { fact: 'apply.entry', value: 'offline', why: 'The window is one way, the district system the other.' },
    { fact: 'apply.entry', value: 'unified-login', why: 'Accounts are opened by the district at a desk.' },
    {
      fact: 'interaction.complaint',
      value: 'open',
      why: '投诉举报 names a telephone and a room; 网上咨询 is for questions.',
    },
    { fact: 'guide.materials', why: 'The sentence on A4 paper under the list is no material.' },
    { fact: 'guide.promisedDays', value: 5, why: '5年 is how long the licence holds.' },
  ],
});
