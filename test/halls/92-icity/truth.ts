import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIC, BASIS, CONDITION, GONE, HOURS, PAPERS, PHONE, PLACE, RESULT, STEPS } from './guide.ts';
import { AREA, ID, NAME } from './items.ts';
import { AGE } from './talk.ts';

const stated = [...BASIC, ...RESULT].filter(([key, , value]) => key !== '' && value !== '');

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h92-icity',
  about:
    '二〇一六年的icity：GBK的JSP、表格排版、goPage(n)重发表单翻页、漂浮广告和对联、非IE提示；“站点导航”是按市分行的静态页，灰色地区没有站点，有的县只有政府网；区厅在/拼音/下，指南用iframe嵌第二个主机的单元格表，地点与时间同在一格；“申 报”用window.open到带图形验证码的统一身份认证；没有智能客服，评价只有三级',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': {
      mentions: [
        ['中介超市', 'lm=zjcs'],
        ['网上调查', 'lm=wsdc'],
      ],
    },
    'entry.level': seen('province'),
    // 站点导航, then the district.
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', { also: ['11992103MB2857164T4000172111003'] }),
    // The page around, or what it frames.
    'item.url': seen(`${at['city']}/${AREA.slug}/icity/proinfo.jsp?id=${ID}`, { also: [`${at['fw']}/aaa/org/${ID}`] }),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(10),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['window', 'post'], { set: true }),
    'guide.contradictions': { mentions: [[PHONE, '投诉']], open: true },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [['法律法规规定的其他材料']], open: true },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', 'form', '12345'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('names'),
    'interaction.ratingDisclosure': seen(['departments', 'regions'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingLevels': seen({ levels: 3, dimensions: false }),
    // A day more or less is the clock's.
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['province']}/public/zt/fgf2017/index.jsp`,
          kinds: ['gone'],
          why: '放管服改革（2017） on the provincial home, 404',
        },
        {
          url: `${at['city']}/public/tj/bjtj.jsp`,
          kinds: ['serverError'],
          why: '办件统计 on the homes of city and district, 500',
        },
      ],
    },
    'links.inner': {
      bad: [
        {
          url: `${at['province']}/public/help/demo2016.jsp`,
          kinds: ['gone'],
          why: '申报演示（2016版） in 帮助中心, 404',
        },
      ],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['fw']}/aaa/attach/down?fid=${GONE}`,
          kinds: ['gone'],
          why: 'the blank of 质量管理制度和主要设施设备目录: a page of regret with 200',
        },
      ],
    },
    'links.external': { bad: [{ url: `${at['ext']}/dcs/xyxx/`, kinds: ['gone'], why: '信用岱川 in the footer, 404' }] },
  },
  elements: elements({
    ...Object.fromEntries(stated.map(([key, , value]) => [key, present(value)])),
    condition: holds(CONDITION[0] ?? '', CONDITION[3] ?? ''),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[8]?.name ?? ''),
    process: holds(STEPS[0]?.[3] ?? '', STEPS[2]?.[2] ?? '', STEPS[4]?.[3] ?? ''),
    legalBasis: holds(BASIS[0]?.[2] ?? '', BASIS[1]?.[0] ?? ''),
    // One cell under 受理窗口 says both.
    place: holds(PLACE),
    time: holds(HOURS),
    consult: present(PHONE),
    complain: present(PHONE),
    scope: empty,
    traffic: empty,
    faq: empty,
    payOnline: missing,
    intermediary: missing,
    remedy: missing,
    jointDept: missing,
    plainName: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: p.form === '纸质' ? 'paper' : 'both',
    source: p.source,
    waived: false,
    isForm: p.name.includes('申请表'),
    template: p.file === '' ? 'none' : p.file === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.level', value: 'city', why: '站点导航 of the provincial home names the district.' },
    { fact: 'entry.level', value: 'district', why: '站点导航 of the provincial home names the district.' },
    { fact: 'item.name', value: '药品经营许可证（批发）核发', why: 'That is for wholesalers.' },
    { fact: 'item.found', value: false, why: 'It is on the second page of the office’s list, and the search has it.' },
    { fact: 'search.works', value: false, why: 'The search takes words in GBK, as its page is.' },
    { fact: 'search.rank', value: 1, why: 'Hits come in the order of the table; decoys stand before.' },
    { fact: 'guide.elements', why: 'Place and hours stand in one cell; 通办范围, 交通指引, 常见问题 say nothing.' },
    { fact: 'guide.visits', value: 2, why: '1次 is stated.' },
    { fact: 'apply.entry', value: 'none', why: '“申 报” above the frame opens the sign-in.' },
    { fact: 'apply.entry', value: 'own-login', why: 'The page calls itself the unified platform of the province.' },
    { fact: 'handling.electronicCertificate', value: true, why: '是否提供电子证照：否.' },
    { fact: 'handling.licenceShared', value: true, why: 'A copy of the business licence is asked for.' },
    { fact: 'interaction.assistant', value: 'works', why: 'There is no assistant.' },
    { fact: 'interaction.complaint', value: 'case-number-only', why: 'The number is 选填.' },
    { fact: 'interaction.ratingSources', value: 'figures', why: 'Channels are named without figures.' },
    { fact: 'interaction.ratingDisclosure', why: 'Departments and regions are ranked, nothing more.' },
    { fact: 'interaction.ratingFollowUp', value: true, why: 'Nothing of the kind is offered.' },
  ],
});
