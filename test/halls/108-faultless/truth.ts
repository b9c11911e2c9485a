import type { Addresses } from '../kit/hall.ts';
import { elements, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIC, BASIS, CODE, CONDITIONS, FAQ, FEE, PAPERS, RESULT, STEPS, WINDOW } from './guide.ts';
import { AREA, ID, NAME } from './items.ts';

export const AGE = 1;
const lines = [...BASIC, ...FEE, ...RESULT, ...WINDOW].filter(([key, , value]) => key !== '' && value !== '暂无');

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h108-faultless',
  about:
    '几乎没有毛病的省级平台（Element风格、哈希路由单页，市网地址301到省平台）：处处像毛病而不是——数据到来前“共0条、暂无数据”，骨架屏，图片滚到才取，升级公告说的是六天以后，别的渠道和别的事项的按钮是灰的、写着“该事项暂不支持在线办理”，联办机构、中介服务“暂无”，附件服务器不认HEAD（403），链接几经跳转，外站先502后恢复、有的拦机器人，我的办件须登录，历史公告被robots.txt禁抓；只有页脚一个外站链接是死的',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(CODE, { also: ['000172111003'] }),
    'item.url': seen(`${at['portal']}/#/guide?id=${ID}&areaCode=${AREA.code}`),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(10),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'guide.steps': { mentions: STEPS.map(([name]) => [name]) },
    'guide.contradictions': { mentions: [] },
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
    'interaction.humanGuide': seen('usable'),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant', 'human'], { set: true }),
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
    'links.home': { bad: [] },
    'links.inner': { bad: [] },
    'links.attachments': { bad: [] },
    'links.external': {
      bad: [{ url: `${at['ext']}/tjzx/`, kinds: ['gone'], why: '桐江征信 in the footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(lines.map(([key, , value]) => [key, present(value)])),
    condition: holds(CONDITIONS[0] ?? '', CONDITIONS[3] ?? ''),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[6]?.name ?? ''),
    process: holds(...STEPS.map(([name]) => name)),
    legalBasis: holds(BASIS[0]?.[0] ?? '', BASIS[1]?.[2] ?? ''),
    faq: holds(FAQ[0]?.[0] ?? '', FAQ[1]?.[1] ?? ''),
    // 暂无 says that there is none; it is a placeholder as well.
    jointDept: { state: ['empty', 'present'] },
    intermediary: { state: ['empty', 'present'] },
    plainName: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: 'electronic',
    source: p.source,
    waived: p.waived === '是',
    isForm: p.name.endsWith('申请表'),
    template: p.blank === undefined ? 'none' : 'ok',
  })),
  refutable: [
    { fact: 'site.province', value: 'maintenance', why: 'The notice speaks of a night six days ahead.' },
    {
      fact: 'site.emptyColumns',
      why: '共 0 条 stands there only until the rows come; 为您推荐 is for those signed in.',
    },
    { fact: 'links.attachments', why: 'The file server refuses HEAD with 403 and gives every file to GET.' },
    {
      fact: 'links.home',
      why: '/jump goes to its place by three redirects; /archive/ is forbidden to robots, not dead.',
    },
    { fact: 'links.external', why: '/gsxt/ blocks (412); /tired/ is well at the second try.' },
    { fact: 'apply.entry', value: 'none', why: 'The grey buttons are other channels’ and other items’.' },
    { fact: 'apply.entry', value: 'offline', why: '暂不支持在线办理 is said of other items.' },
    { fact: 'item.name', value: '开办药店', why: 'The one-thing is several items at once.' },
  ],
});
