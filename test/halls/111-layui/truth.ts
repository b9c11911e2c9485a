import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIS, CODE, CONDITIONS, FAQ, GONE, PAPERS, RECORD, STEPS } from './guide.ts';
import { AGE } from './hudong.ts';
import { DICT, ID, NAME } from './items.ts';
import { DEAD_FRIEND, DEAD_TOPIC } from './outer.ts';
import { HELP } from './shell.ts';

const shown = (dict: string, codes: string): string =>
  codes
    .split(',')
    .map((c) => DICT[dict]?.[c] ?? '')
    .join('、');

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h111-layui',
  about:
    'jQuery加layui的后台式大厅：左侧菜单树，内容是页签里的框架页，指南和申报问答是最外层弹出层里的框架；省站“切换站点”也是弹层里的框架，市站区县大厅在悬停菜单里；清单按部门列主项、子项折叠、laypage翻页，字段是字典代码（行使层级的代码字典里没有，显示为空）；查询是框架里的表单POST；材料在layui固定列表格里（表头和左右列重复），来源和空表、样表要点“详情”小弹层；问答后经CAS统一登录；没有咨询电话，Ⅳ级全程网办却要到现场一次，申请表有两份，智能问答的链接是旧地址，投诉须有办件编号，办件公示无数据；不存在的地址答200',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(true),
    'site.emptyColumns': { mentions: [['办件公示', 'bjgs']] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    // The regions stand on the portals of province and city.
    'entry.views': seen(['department', 'theme', 'audience'], {
      set: true,
      also: [['region', 'department', 'theme', 'audience']],
    }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(CODE, { also: ['000172111003'] }),
    // The address bar never changes: the guide's own address is the frame's.
    'item.url': seen(`${at['hall']}/zwdt/matter/guide.htm?sxid=${ID}`, { also: [`${at['hall']}/zwdt/index.htm`] }),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(5),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'window'], { set: true }),
    'guide.steps': { mentions: STEPS.map(([name]) => [name]) },
    'guide.contradictions': { mentions: [['Ⅳ级', '全程网办', '现场次数']], open: true },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(false),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('dead-link'),
    'interaction.humanGuide': seen('usable', { orUnseen: ['outside-hours'] }),
    // The guide has no telephone, the hall's footer has its desk's; 帮办员 are persons who answer by telephone.
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant', 'human'], {
      set: true,
      also: [['phone', 'form', '12345', 'assistant']],
    }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('case-number-only'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'rectification'], {
      set: true,
      // What the bad ratings said stands beside what was done about them.
      also: [['departments', 'problems', 'rectification']],
    }),
    'interaction.ratingFollowUp': seen(true),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['city']}${DEAD_TOPIC}`, kinds: ['gone'], why: '优化营商环境行动 on the city’s home, 404' }],
    },
    'links.inner': { bad: [] },
    'links.attachments': {
      bad: [
        { url: `${at['hall']}${HELP}`, kinds: ['gone'], why: '操作手册 in the hall’s head, a page of regret' },
        {
          url: `${at['hall']}/zwdt/file/down.do?fid=${GONE}`,
          kinds: ['gone'],
          why: 'the blank of 质量管理制度及操作规程目录, a page of regret with status 200',
        },
      ],
    },
    'links.external': { bad: [{ url: `${at['ext']}${DEAD_FRIEND}`, kinds: ['gone'], why: '芦汀信用, 404' }] },
  },
  elements: elements({
    name: present(NAME),
    itemType: present(shown('SXLX', RECORD.SXLX)),
    catalogCode: present(RECORD.JBBM),
    taskCode: present(CODE),
    dept: present(RECORD.SSZT),
    useLevel: empty,
    powerSource: present(shown('QLLY', RECORD.QLLY)),
    target: present(shown('FWDX', RECORD.FWDX)),
    projectType: present(shown('BJLX', RECORD.BJLX)),
    scope: present(shown('TBFW', RECORD.TBFW)),
    legalLimit: present(`${RECORD.FDSX}个工作日`),
    promiseLimit: present(`${RECORD.CNSX}个工作日`),
    handleForm: present(shown('BLXS', RECORD.BLXS)),
    fee: present(shown('SFSF', RECORD.SFSF)),
    onlineDepth: present(shown('WBSD', RECORD.WBSD)),
    visits: present(`${RECORD.DXCCS}次`),
    visitReason: present(RECORD.XCYY),
    result: present(RECORD.SPJGMC),
    delivery: present(shown('SDFS', RECORD.SDFS)),
    condition: holds(...CONDITIONS),
    materials: holds(PAPERS[0]?.CLMC ?? '', PAPERS[7]?.CLMC ?? ''),
    process: holds(...STEPS.map(([name]) => name)),
    legalBasis: holds(BASIS[0]?.[0] ?? '', BASIS[1]?.[2] ?? ''),
    place: present(RECORD.BLDD),
    time: present(RECORD.BLSJ),
    traffic: present(RECORD.JTZY),
    consult: missing,
    complain: present(RECORD.JDTS),
    faq: holds(FAQ[0]?.[0] ?? '', FAQ[1]?.[1] ?? ''),
    remedy: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.CLMC,
    required: p.CLBY === '1',
    medium: p.CLXS === '1' ? 'paper' : p.CLXS === '2' ? 'electronic' : 'either',
    source: DICT['LYQD']?.[p.LYQD] ?? null,
    waived: p.MTJ === '1',
    isForm: p.CLMC.endsWith('申请表'),
    template: p.KB === GONE ? 'dead' : p.KB || p.YB ? 'ok' : 'none',
  })),
  refutable: [
    { fact: 'guide.materials', why: 'The fixed columns draw a number and a name twice: nine materials, not eighteen.' },
    { fact: 'handling.singleForm', value: true, why: 'A second form, 筹建申请表, is wanted.' },
    {
      fact: 'handling.licenceShared',
      value: false,
      why: '营业执照 is fetched as an electronic licence, 是否免提交：是.',
    },
    { fact: 'interaction.complaint', value: 'open', why: 'The form wants the number of a case.' },
    { fact: 'interaction.assistant', value: 'works', why: 'Its link leads to the page of regret.' },
    { fact: 'apply.entry', value: 'none', why: 'The button stands in the layer’s frame.' },
  ],
});
