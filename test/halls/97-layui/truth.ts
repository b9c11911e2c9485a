import type { Addresses } from '../kit/hall.ts';
import { elements, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIC, BASIS, CONDITION, FAQ, FEE, GONE, PAPERS, PLACE, RESULT, STEPS } from './guide.ts';
import { ID, NAME } from './items.ts';

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h97-layui',
  about:
    'layui平台：地区是页头里两个画出来的下拉框（真正的select是隐藏的），选定后由接口记在会话里再回首页；左侧zTree按主题、部门，表格列表，名称不是链接；指南是layui页签、依据在折叠面板；在线办理在弹层的框架里登录；智能咨询只有转电话的话，材料表一份空表失效',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['公共服务', 'ggfw']] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('11140404MB0R5T1000172111003', { also: ['000172111003'] }),
    'item.url': seen(`${at['portal']}/zwfw/zn?id=${ID}`),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(10),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['window']),
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [['其他相关材料']] },
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false, { orUnseen: ['not-stated'] }),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.humanGuide': seen('none'),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('none'),
    'interaction.ratingDisclosure': seen(['departments'], { set: true }),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['portal']}/zwfw/zt/fgfc2020`, kinds: ['gone'], why: '复工复产 on the home, 404' }],
    },
    'links.attachments': {
      bad: [{ url: `${at['portal']}/zwfw/file/download?id=${GONE}`, kinds: ['gone'], why: 'a blank, 404' }],
    },
    'links.external': { bad: [{ url: `${at['ext']}/fjxx/`, kinds: ['gone'], why: '汾晋先锋, 404' }] },
  },
  elements: elements({
    ...Object.fromEntries(
      [...BASIC, ...RESULT, ...FEE, ...PLACE]
        .filter(([k]) => k !== '' && k !== 'special')
        .map(([k, , v]) => [k, present(v)]),
    ),
    condition: holds(CONDITION[0] ?? '', CONDITION[2] ?? ''),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[5]?.name ?? ''),
    process: holds(STEPS[0]?.[2] ?? '', STEPS[3]?.[0] ?? ''),
    legalBasis: holds(BASIS[0]?.[2] ?? '', BASIS[1]?.[0] ?? ''),
    faq: holds(FAQ[0]?.[0] ?? '', FAQ[0]?.[1] ?? ''),
    plainName: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: p.medium === '电子' ? 'electronic' : p.medium === '纸质' ? 'paper' : 'either',
    source: p.from,
    isForm: p.name.includes('申请表'),
    template: p.blank === '' ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.level', value: 'city', why: 'The second list holds the county.' },
    { fact: 'apply.entry', value: 'dead', why: 'The sign-in stands in a layer’s frame.' },
  ],
});
