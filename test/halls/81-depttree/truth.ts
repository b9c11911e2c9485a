import type { Addresses } from '../kit/hall.ts';
import { elements, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { AGE } from './gateway.ts';
import { BASICS, BASIS, CONDITIONS, GONE, OUTCOME, PAPERS, STEPS, WINDOW } from './guide.ts';
import { ID, NAME } from './items.ts';

const MEDIA: Record<string, 'both' | 'electronic' | 'paper'> = {
  纸质和电子: 'both',
  电子: 'electronic',
  纸质: 'paper',
};

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h81-depttree',
  about:
    'Element-UI 哈希路由单页应用，省、市同一套程序：接口都在省网关的另一端口（跨域、JSON 里再套一层 JSON 字符串），省站弹出框选市，市站对话框里是逐级加载的区划树（名称选择、箭头展开，区划只记在 localStorage），部门也是三级树，菜单、事项、按钮都没有链接；指南八个页签，常见问题的接口返回 HTML 错误页；从未登录的人点在线申报也说“登录超时”，再转统一身份认证；空表有一份下载出来是一行 JSON 报错',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    // An honest 404 for paths, and the application shows 404 for routes that it does not know.
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['惠企政策', '#/policy']] },
    'entry.level': seen('province'),
    // The city in the popover, the district in the tree.
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', {
      also: ['00017211100301', '11998103MB1H62045P4000172111003', '11998103MB1H62045P400017211100301'],
    }),
    'item.url': seen(`${at['city']}/#/guide?itemId=${ID}`),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(9),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    // One visit, and 无 for its reason.
    'guide.contradictions': { mentions: [['现场次数', '必须现场办理原因', '现场原因']], open: true },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [['法律法规规定的其他材料', '规定的其他材料']] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('works'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    // The entry says its hours.
    'interaction.humanGuide': seen('usable', { orUnseen: ['outside-hours'] }),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'regions', 'problems'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: true }),
    // A day more or less is the clock's.
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['city']}/zt/szec2022/index.html`,
          kinds: ['gone'],
          why: '数字洱川建设（2022） among the topics of the city’s home, 404',
        },
        {
          url: `${at['gov']}/clq/zt/2021dsxx/index.shtml`,
          kinds: ['gone'],
          why: '党史学习教育（2021） on the district’s home, 404',
        },
      ],
    },
    'links.inner': {
      bad: [
        {
          url: `${at['province']}/zt/gxbcyjs/qd2023.html`,
          kinds: ['gone'],
          why: '首批清单（2023年） in the province’s topic, 404',
        },
        { url: `${at['city']}/zt/gxbcyjs/qd2023.html`, kinds: ['gone'], why: 'the same in the city’s topic, 404' },
      ],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['gateway']}/dl-gateway/file/download?fileId=${GONE}`,
          kinds: ['gone'],
          why: 'the blank of 管理制度目录: a line of JSON that says 文件不存在 instead of a document',
        },
      ],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/ecggzy/`, kinds: ['gone'], why: '洱川市公共资源交易 in the city’s footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries([...BASICS, ...OUTCOME, ...WINDOW].map(([key, , value]) => [key, present(value)])),
    // 无 may be read as a value or as a placeholder.
    visitReason: { state: ['empty', 'present'] },
    condition: holds(CONDITIONS[0] ?? '', CONDITIONS[3] ?? ''),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[5]?.name ?? ''),
    process: holds(STEPS[1]?.[3] ?? '', STEPS[4]?.[0] ?? ''),
    legalBasis: holds('第五十一条', BASIS[1]?.text ?? ''),
    faq: { state: 'empty', reason: 'load-failed' },
    remedy: missing,
    intermediary: missing,
    plainName: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: MEDIA[p.form] ?? null,
    source: p.source,
    waived: p.note.includes('免于提交'),
    isForm: p.name.includes('申请表'),
    template: p.blank === '' ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.level', value: 'city', why: 'The province’s popover of regions leads to the city’s hall.' },
    {
      fact: 'entry.level',
      value: 'district',
      why: 'The district’s government links to the city; the tree has the district.',
    },
    { fact: 'entry.clicks', value: 1, why: 'The district is chosen in the city’s tree, after the city.' },
    { fact: 'search.works', value: false, why: 'It works with the district chosen.' },
    { fact: 'item.found', value: false, why: 'The names of the results open the guide although they are no links.' },
    { fact: 'guide.elements', why: 'Seven tabs beside 基本信息 hold the rest; only 常见问题 fails to load.' },
    { fact: 'apply.entry', value: 'dead', why: '“登录超时” is followed by the unified sign-in.' },
    {
      fact: 'apply.entry',
      value: 'own-login',
      why: 'The page of the application only sends on to the province’s platform.',
    },
    { fact: 'interaction.assistant', value: 'text-only', why: 'Its answer links to the guide, which opens.' },
    { fact: 'interaction.ratingDisclosure', why: 'Nothing is said of rectification.' },
    { fact: 'handling.duplicateSubmission', value: false, why: 'The form is wanted as 纸质和电子.' },
    { fact: 'handling.licenceShared', value: false, why: 'The licence is taken from the province’s exchange.' },
  ],
});
