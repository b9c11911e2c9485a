import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, image, present, seen, type Truth } from '../kit/truth.ts';
import { DEAD_HOME, DEAD_INNER, EMPTY } from './government.ts';
import { BASIC, BASIS, CONDITION, MATERIALS, NAME, PHONE, PLACE, TASK, TIME, UUID } from './guide.ts';

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h64-facets',
  about:
    '各站点各有域名，切换层由脚本数组画出、悬停市名才见区；搜索分面且市级同名事项在前；指南折叠，流程只有图；咨询与投诉同号、即办件却承诺10日；勾选须知后跳统一认证；不存在的地址都答200',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(true),
    'site.emptyColumns': {
      mentions: [
        ['中介超市', '/zjcs/'],
        ['人事信息', EMPTY],
      ],
    },
    'entry.level': seen('province'),
    // The switcher stays on the page, the city is only hovered over.
    'entry.clicks': seen(1),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', { also: [TASK] }),
    'item.url': seen(`${at['province']}/zcservice/item/detail/index.do?localInnerCode=${UUID}`),
    'item.clicks': seen(3, { also: [4] }),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(10),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.contradictions': { mentions: [['即办件'], [PHONE, '咨询电话']], open: true },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [['法律、法规、规章规定的其他材料', '规定的其他材料']], open: true },
    'guide.open': seen(true),
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen((at['sso'] ?? '').replace('http://', '')),
    'flow.furthest': seen('login'),
    // Window and post are said; whether that denies the electronic one may be left open.
    'handling.electronicCertificate': seen(false, { orUnseen: ['not-stated'] }),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(false),
    'interaction.assistant': seen('dead-link'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('entry-only'),
    // 我要咨询 leads to nothing, 人工客服 is not in use: both may be counted as found or not.
    'interaction.consult': seen(['phone', '12345', 'assistant', 'human'], {
      also: [
        ['phone', '12345', 'assistant', 'human', 'form'],
        ['phone', '12345', 'assistant'],
        ['phone', '12345', 'assistant', 'form'],
      ],
      set: true,
    }),
    'interaction.consultOnline': seen('dead'),
    'interaction.complaint': seen('case-number-only'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('names'),
    'interaction.ratingDisclosure': seen(['departments', 'problems', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(true),
  },
  links: {
    'links.home': {
      bad: [
        { url: `${at['hall']}/zxts/wyzx/index.html`, kinds: ['gone'], why: '200 with 您访问的页面找不到了' },
        { url: `${at['gov']}${DEAD_HOME}`, kinds: ['gone'], why: '404 on the district government home' },
      ],
    },
    'links.inner': { bad: [] },
    'links.attachments': {
      bad: [
        { url: `${at['oss']}/zcfile/2026/kb_ysqb.docx`, kinds: ['gone'], why: '404, 空表 of the second form' },
        { url: `${at['gov']}${DEAD_INNER}`, kinds: ['gone'], why: '404, an attachment in a column' },
      ],
    },
    'links.external': { bad: [{ url: `${at['ext']}/zc/credit/index.html`, kinds: ['gone'], why: '404, 信用浙川' }] },
  },
  elements: elements({
    ...Object.fromEntries(BASIC.map(([key, , value]) => [key, value ? present(value) : empty])),
    condition: present(CONDITION),
    materials: holds('药品零售企业验收申请表', '质量管理规章制度文本'),
    process: image,
    fee: present('不收费'),
    legalBasis: present(BASIS),
    place: present(PLACE),
    time: present(TIME),
    consult: holds(PHONE),
    complain: holds(PHONE),
    traffic: holds('106路'),
    faq: holds('招牌名称'),
    remedy: holds('申请行政复议'),
    intermediary: { state: ['empty', 'present'] },
  }),
  materials: MATERIALS.map(([name, , form, need, source, free, blank, sample]) => ({
    name,
    medium: form === '电子' ? 'electronic' : 'either',
    required: need === '必要',
    source,
    waived: free === '是',
    isForm: name.includes('申请表'),
    template: blank || sample ? (blank === 'kb_ysqb.docx' ? 'dead' : 'ok') : 'none',
  })),
  refutable: [
    { fact: 'search.rank', value: 1, why: 'The city’s item for wholesale and its namesake stand before it.' },
    { fact: 'handling.singleForm', value: true, why: '药品零售企业验收申请表 is a second form.' },
    { fact: 'interaction.complaint', value: 'open', why: 'Nothing is taken without 办件编号.' },
    { fact: 'interaction.ratingSources', value: 'figures', why: 'The channels are only named.' },
    { fact: 'interaction.assistant', value: 'works', why: 'Its link leads to 您访问的页面找不到了.' },
    { fact: 'apply.entry', value: 'dead', why: '下一步 is grey until the box is ticked.' },
  ],
});
