import type { Addresses } from '../kit/hall.ts';
import { elements, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { AGE } from './api.ts';
import { BASICS, BASIS, CONDITIONS, GONE, OFFICE, PAPERS, RESULT, STEPS } from './guide.ts';
import { AREA, ID, NAME } from './items.ts';

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h86-reactcards',
  about:
    'ant-design 式 React 单页应用（history 路由、骨架屏）：省站弹出卡片选市，市站下拉框选区；主题、部门、事项都是没有链接的卡片，“加载更多”续页，搜索不排序；指南是带锚点的长页，依据和问答折叠；立即办理先选办理方式再到统一身份认证；客服给得出能打开的指南，人工服务是空按钮，咨询投诉都在 12345 平台',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    // The shell is always 200, but the application shows 404.
    'site.softNotFound': seen(false),
    // Province and city offer nothing to persons: their 个人办事 says 暂无数据, too.
    'site.emptyColumns': {
      mentions: [
        ['惠企政策', 'policy'],
        ['个人办事', 'items?who=gr'],
      ],
    },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', { also: ['11986304MB1A5077894000172111003'] }),
    'item.url': seen(`${at['city']}/d/${AREA}/matter/${ID}`),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(3),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'guide.contradictions': { mentions: [['核验原件', '现场办理原因', '0次']], open: true },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
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
    'interaction.humanGuide': seen('entry-only'),
    // 人工服务 stands there, but nobody is behind it: counting it or not is right.
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant'], {
      set: true,
      also: [['phone', 'form', '12345', 'assistant', 'human']],
    }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'regions', 'problems', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(true),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: true }),
    // A day more or less is the clock's.
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['province']}/static/zt/2023jsc/index.html`,
          kinds: ['gone'],
          why: '营商环境建设（2023） on the province’s home, 404',
        },
        {
          url: `${at['city']}/static/zt/2023jsc/index.html`,
          kinds: ['gone'],
          why: '营商环境建设（2023） on the city’s home, 404',
        },
      ],
    },
    'links.inner': { bad: [] },
    'links.attachments': {
      bad: [{ url: `${at['city']}${GONE}`, kinds: ['gone'], why: 'the blank of 质量管理文件目录, 404' }],
    },
    'links.external': { bad: [{ url: `${at['ext']}/mlzxqy/`, kinds: ['gone'], why: '闽岚中小企业服务网, 404' }] },
  },
  elements: elements({
    ...Object.fromEntries([...BASICS, ...RESULT, ...OFFICE].map(([key, , value]) => [key, present(value)])),
    condition: holds(...CONDITIONS),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[4]?.name ?? ''),
    process: holds(STEPS[0]?.[2] ?? '', STEPS[2]?.[2] ?? ''),
    legalBasis: holds('第五十一条', BASIS[1]?.[0] ?? ''),
    faq: holds('新开办药店需要先办营业执照吗'),
    remedy: missing,
    intermediary: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: p.form === '电子' ? 'electronic' : 'either',
    source: p.source,
    waived: p.free,
    isForm: p.name.includes('申请表'),
    template: p.blank === '' ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'site.softNotFound', value: true, why: 'The application shows 404 for what it does not know.' },
    { fact: 'entry.level', value: 'city', why: 'The province’s 切换城市 leads to the city.' },
    { fact: 'search.rank', value: 1, why: 'Changes and renewals stand before it in the list.' },
    { fact: 'guide.visits', value: 1, why: 'A reason is given, but the number says 0.' },
    { fact: 'guide.elements', why: '设定依据 and 常见问题 are folded, not missing.' },
    { fact: 'apply.entry', value: 'none', why: '立即办理 asks who applies, then opens the sign-in.' },
    { fact: 'interaction.assistant', value: 'text-only', why: 'It links to the guide, which opens.' },
    { fact: 'interaction.humanGuide', value: 'usable', why: '人工服务 says that it is being built.' },
    { fact: 'interaction.complaint', value: 'none', why: '12345 takes complaints on a page that is open.' },
  ],
});
