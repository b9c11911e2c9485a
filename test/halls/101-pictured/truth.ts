import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, image, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIC, BASIS, CONDITION, FAQ, GONE, PAPERS, PLACES } from './guide.ts';
import { HERE, ID, NAME } from './items.ts';
import { AGE } from './talk.ts';

export const GONE_HOME = '/zt/2019/fgf/index.shtml';
export const GONE_DT = '/portal/video/czsc.shtml';
export const GONE_CITY = '/2020/hqzc.html';

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h101-pictured',
  about:
    '自治区门户：菜单、主题、部门、按钮全是图片，文字只在 alt 或 title 里；“切换地区”另开小窗口列出盟市和旗县区，选后再开新窗口；主项“药品零售经营许可”下三个办理项在点开的行里；指南是一行四格的表，表中套表，流程是图，期限写作“自受理之日起X个工作日”；网上办理先到“离开提示”页，再到部门自有账号的系统；不存在的地址都答200',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(true),
    'site.emptyColumns': { mentions: [['跨区通办', '/zwdt/kqtb/']] },
    'entry.level': seen('province'),
    // The list is a window of its own; whoever calls that a menu counts one.
    'entry.clicks': seen(2, { also: [1] }),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', { also: ['11910304MB1A62075T4000172111003'] }),
    'item.url': seen(`${at['portal']}/wt/${HERE.code}/bszn_${ID}.shtml`),
    'item.clicks': seen(4, { also: [3] }),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(9),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    // Nothing is charged, and it can be paid online.
    'guide.contradictions': { mentions: [['网上支付', '不收费']], open: true },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [['其他需要提交的材料']], open: true },
    'apply.entry': seen('own-login'),
    'apply.loginHost': seen(new URL(at['yw'] ?? '').host, { also: [new URL(at['yw'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('works'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('case-number-only'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingSources': seen('names'),
    'interaction.ratingDisclosure': seen(['regions', 'problems'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: false }),
    // A day more or less is the clock's.
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['portal']}${GONE_HOME}`,
          kinds: ['gone'],
          why: '放管服改革专栏, a picture on the home: a page of regret with 200',
        },
        { url: `${at['city']}${GONE_CITY}`, kinds: ['gone'], why: '惠企政策汇编（2020） on the city’s home, 404' },
      ],
    },
    'links.inner': {
      bad: [
        {
          url: `${at['portal']}${GONE_DT}`,
          kinds: ['gone'],
          why: '操作手册（视频） on 站点导览: a page of regret with 200',
        },
      ],
    },
    'links.attachments': {
      bad: [
        { url: `${at['portal']}${GONE}`, kinds: ['gone'], why: 'the blank of 质量管理规章制度目录: regret with 200' },
      ],
    },
    'links.external': { bad: [{ url: `${at['ext']}/szxy/`, kinds: ['gone'], why: '信用敖朔 in every footer, 404' }] },
  },
  elements: elements({
    ...Object.fromEntries(BASIC.map(([key, , value]) => [key, present(value)])),
    condition: holds(CONDITION.slice(0, 30)),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[7]?.name ?? ''),
    process: image,
    legalBasis: holds('第五十一条', BASIS[1]?.[0] ?? ''),
    place: holds(PLACES[0]?.[1] ?? ''),
    time: holds(PLACES[0]?.[2] ?? ''),
    terminal: present('不支持'),
    traffic: empty,
    complain: missing,
    faq: holds(FAQ[0], FAQ[1]),
    remedy: missing,
    intermediary: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: p.form === '电子' ? 'electronic' : p.form === '纸质和电子' ? 'both' : 'either',
    source: p.from,
    waived: false,
    isForm: p.name.includes('申请表'),
    template: p.blank === '' ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'site.softNotFound', value: false, why: 'A made-up address is answered with 200.' },
    { fact: 'entry.level', value: 'city', why: 'The region’s own home has a list of all places, behind a picture.' },
    { fact: 'search.rank', value: 1, why: 'The region’s wholesale and other licences come first.' },
    { fact: 'item.name', value: '药品零售经营许可', why: 'That is the main item; its guide is its parts’.' },
    { fact: 'item.name', value: '药品零售经营许可（变更）', why: 'That is another thing to be done.' },
    { fact: 'item.name', value: '药品零售连锁门店许可（新办）', why: 'That is for branches of chains.' },
    { fact: 'guide.elements', why: 'The process is a drawing, nobody is named for complaints.' },
    { fact: 'apply.entry', value: 'unified-login', why: 'The office’s system wants its own account.' },
    { fact: 'apply.entry', value: 'dead', why: 'The notice about leaving leads on.' },
    { fact: 'handling.duplicateSubmission', value: false, why: 'The plan is wanted 纸质和电子.' },
    { fact: 'handling.licenceShared', value: true, why: '是否免提交：否.' },
    { fact: 'interaction.complaint', value: 'open', why: 'The form wants a case number.' },
    { fact: 'interaction.ratingDisclosure', why: 'No departments are ranked, no rectification is told of.' },
  ],
});
