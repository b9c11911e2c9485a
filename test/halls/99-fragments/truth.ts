import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIC, BASIS, CONDITIONS, FEE, GONE, PAPERS, STEPS, WINDOW } from './guide.ts';
import { HOME, ID, NAME } from './items.ts';
import { AGE } from './side.ts';

const MEDIA = { 纸质和电子: 'both', 纸质: 'paper', 纸质或电子: 'either' } as const;
export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h99-fragments',
  about:
    '2018年的GBK静态站：每个地区一个文件夹（/wl/mc/index.html），“切换市州”层里点市、市站“区县大厅”里点区；主题和部门清单由脚本里的数组分页，检索不按相关度排序；指南八个页签各取一段HTML，材料表两层表头、类别和形式来源跨行合并，办理时间空白、承诺期限长于法定期限、依据已废止；在线办理先在弹层里选个人或法人，再到审批系统的自有登录；投诉只有电话',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['中介服务', 'zj.html']] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003'),
    'item.url': seen(`${at['www']}${HOME}/sx/${ID}.html`),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(25),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['window']),
    'guide.steps': { mentions: STEPS.map(([name]) => [name]) },
    'guide.contradictions': { mentions: [['25个工作日', '承诺', '25']], open: true },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [['其他相关材料']] },
    'apply.entry': seen('own-login'),
    'apply.loginHost': seen(new URL(at['wssb'] ?? '').host, { also: [new URL(at['wssb'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    // The result is fetched at the window; that no electronic licence exists is not said.
    'handling.electronicCertificate': seen(false, { orUnseen: ['not-stated'] }),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(true),
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
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        { url: `${at['www']}/zt/fgf2018/index.html`, kinds: ['gone'], why: '“放管服”改革专栏 on the homes, 404' },
        { url: `${at['www']}/tj/bjtj.jsp`, kinds: ['serverError'], why: '办件统计 on the homes, 500' },
      ],
    },
    'links.inner': {
      bad: [{ url: `${at['www']}/help/flash.html`, kinds: ['gone'], why: '办事流程演示 in the help, 404' }],
    },
    'links.attachments': {
      bad: [{ url: `${at['www']}${GONE}`, kinds: ['gone'], why: 'the blank of 设施设备目录, 404' }],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/ycjw/`, kinds: ['gone'], why: '原川纪检监察网 in the footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(
      [...BASIC, ...FEE, ...WINDOW].filter(([k]) => k !== '').map(([k, , v]) => [k, v === '' ? empty : present(v)]),
    ),
    name: present(NAME),
    condition: holds(...CONDITIONS),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[7]?.name ?? ''),
    process: holds(...STEPS.map(([name]) => name)),
    legalBasis: holds(BASIS[0]?.[0] ?? '', BASIS[1]?.[1] ?? ''),
    faq: empty,
    plainName: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: MEDIA[p.form],
    source: p.source,
    waived: false,
    isForm: p.name.endsWith('申请表'),
    template: p.blank === undefined ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    {
      fact: 'apply.entry',
      value: 'none',
      why: 'Choosing 法人 in the layer leads to the sign-in; 个人 only to a notice.',
    },
    { fact: 'interaction.complaint', value: 'open', why: 'The form is for questions; complaints have a telephone.' },
    { fact: 'guide.materials', value: 9, why: 'The last row is a remark.' },
  ],
});
