import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIC, BASIS, CONDITION, FEE, GONE, PAPERS, PLACE, RESULT, STEPS, WANTED } from './guide.ts';
import { COUNTY, ID, NAME } from './items.ts';

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h95-jpaas',
  about:
    '站群式内容管理系统：省站的“切换站点”是一张站点列表页，市与区同一主机以webId区分，区站叫“旗舰店”；个人、法人、部门靠鼠标悬停切换，列表里名称不是链接，搜索框的提示写在输入框的值里；一个事项四个业务办理项，默认显示的是变更；材料空表由脚本拼地址，法律依据引用了已废止的办法',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['长三角通办', 'kstb']] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME, { also: ['药品经营许可证（零售）核发'] }),
    'item.code': seen('00017211100301', { also: ['1132040201412345X7400017211100301'] }),
    'item.url': seen(`${at['city']}/jszwfw/bscx/itemlist/bszn.do?webId=${COUNTY.web}&iddept_ql_inf=${ID}`, {
      also: [`${at['city']}/jszwfw/bscx/itemlist/bszn.do?webId=${COUNTY.web}&iddept_ql_inf=${ID}&yw=${WANTED}`],
    }),
    'item.clicks': seen(4, { also: [5] }),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(7),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false, { orUnseen: ['not-stated'] }),
    'handling.duplicateSubmission': seen(false),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('text-only'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('usable', { orUnseen: ['outside-hours', 'not-measured'] }),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('none'),
    'interaction.ratingDisclosure': seen(['regions'], { set: true, also: [['regions', 'rectification']] }),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: false }),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['province']}/col/xwgb/index.html`, kinds: ['gone'], why: '先锋干部 on the home, 404' }],
    },
    'links.inner': {
      bad: [
        { url: `${at['province']}/jszwfw/bzzx/sc.html`, kinds: ['gone'], why: '操作手册 in 帮助中心, 404' },
        { url: `${at['city']}/jszwfw/bzzx/sc.html`, kinds: ['gone'], why: 'the same on the city’s host' },
      ],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['city']}/jszwfw/file/download.do?fileid=${GONE}`,
          kinds: ['gone'],
          why: 'the blank of 目录, 404',
        },
      ],
    },
    'links.external': { bad: [{ url: `${at['ext']}/jjfgw/`, kinds: ['gone'], why: '江泾发改委, 404' }] },
  },
  elements: elements({
    ...Object.fromEntries(
      [...BASIC, ...RESULT, ...FEE, ...PLACE]
        .filter(([key]) => key !== '' && key !== 'limitNote')
        .map(([key, , value]) => [key, present(value)]),
    ),
    name: { state: ['present', 'missing'] },
    condition: holds(CONDITION[0] ?? '', CONDITION[3] ?? ''),
    materials: holds(PAPERS[0]?.[0] ?? '', PAPERS[5]?.[0] ?? ''),
    process: holds(STEPS[1]?.[1] ?? '', STEPS[4]?.[0] ?? ''),
    legalBasis: holds(BASIS[0]?.slice(0, 20) ?? '', BASIS[1] ?? ''),
    faq: empty,
    plainName: missing,
  }),
  materials: PAPERS.map(([name, , medium, need, source, file]) => ({
    name,
    required: need === '必需',
    medium: medium === '电子文件' ? 'electronic' : 'either',
    source,
    isForm: name.includes('申请表'),
    template: file === '' ? 'none' : file === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'guide.promisedDays', value: 5, why: 'That is 变更, which is shown first.' },
    { fact: 'entry.level', value: 'city', why: 'The list of sites names the county.' },
    { fact: 'interaction.assistant', value: 'works', why: 'It answers without a link.' },
  ],
});
