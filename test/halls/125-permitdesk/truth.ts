import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { DEAD_EXT } from './frame.ts';
import { CODE, GONE, OWN, PHONE } from './guide.ts';
import { AGE } from './hudong.ts';
import { guideUrl, ID, NAME } from './items.ts';
import { DEAD_REPORT } from './news.ts';
import { DEAD_GOV } from './others.ts';
import { DEAD_ZONE, EMPTY } from './pages.ts';
import { DISTRICT } from './sites.ts';

const MEDIA = { 电子: 'electronic', 纸质: 'paper', 纸质和电子: 'both', 纸质或电子: 'either' } as const;
const told = [...OWN.base, ...OWN.limits, ...OWN.online, ...OWN.once, ...OWN.fee, ...OWN.result, ...OWN.where].filter(
  ([key, , value]) => key && value,
);

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h125-permitdesk',
  about:
    '直辖市（省市同址）：各区是同一门户的“频道”（同主机，/channel/十二位区划码/），从页头“更换频道”的两列面板进入；静态指南页的路径和参数都带十二位区划码；清单按“生命周期”和按主管部门字母，同一主项“药品经营许可”下有“零售 新办”“批发 新办”等业务项，清单里只写短名；指南是一个长页，右侧浮动目录，标题用口语（谁能办、凭什么办）；办理方式是四个面板，默认“一次办”，“去办理”只在“网上办”面板里，先问代表谁办理，再到统一身份认证；客服只用文字答复，指南上没有客服；网上投诉要先有办件编号',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['政策问答', EMPTY]] },
    'entry.level': seen('province'),
    // The panel opens on the page; only the name of the district is followed.
    'entry.clicks': seen(1),
    // Stages of life are this city's themes; one may call them so or not.
    'entry.views': seen(['region', 'department', 'theme', 'audience'], {
      set: true,
      also: [['region', 'department', 'audience']],
    }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    // The main item's name stands in the guide as well.
    'item.name': seen(NAME, { also: ['药品经营许可'] }),
    'item.code': seen(CODE, { also: ['000172111003', `${CODE}01`, '00017211100301'] }),
    'item.url': seen(`${at['portal']}${guideUrl(DISTRICT, { id: ID })}`, {
      also: [`${at['portal']}${guideUrl(DISTRICT, { id: ID }).replace(/\?.*/, '')}`],
    }),
    'item.clicks': seen(3),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(7),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'guide.steps': { mentions: OWN.steps.map(([name]) => [name]) },
    // One number is for questions and for complaints about the answers.
    'guide.contradictions': { mentions: [['咨询电话', '投诉电话', PHONE]], open: true },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [['其他材料']] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(false),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('text-only'),
    'interaction.assistantAt': seen(['home', 'hall'], { set: true }),
    'interaction.humanGuide': seen('usable', { orUnseen: ['outside-hours'] }),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('case-number-only'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingLevels': { seen: { levels: 5 } as never, partial: true },
    'interaction.ratingSources': seen('figures'),
    // What was mended says what it was about, too.
    'interaction.ratingDisclosure': seen(['departments', 'regions', 'rectification'], {
      set: true,
      also: [['departments', 'regions', 'problems', 'rectification']],
    }),
    'interaction.ratingFollowUp': seen(true),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['portal']}${DEAD_ZONE}`,
          kinds: ['gone'],
          why: '助企纾困专区 among the topics of the city’s home',
        },
        { url: `${at['gov']}${DEAD_GOV}`, kinds: ['gone'], why: '文明城区创建 on the home of the district’s site' },
      ],
    },
    'links.inner': {
      bad: [{ url: `${at['portal']}${DEAD_REPORT}`, kinds: ['gone'], why: '2023年年报 in a notice, 404' }],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['portal']}${GONE}`,
          kinds: ['gone'],
          why: 'the blank of the list of rules: a page of regret, 200',
        },
      ],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}${DEAD_EXT}`, kinds: ['gone'], why: '峦江广播电视台 in the footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(told.map(([key, , value]) => [key, present(value)])),
    target: present('企业法人、非法人企业'),
    condition: holds(...OWN.who),
    special: holds('现场核查'),
    materials: holds(OWN.papers[0]?.name ?? '', OWN.papers[9]?.name ?? ''),
    process: holds(...OWN.steps.map(([name]) => name)),
    legalBasis: holds(...OWN.basis.map(([law]) => law)),
    consult: holds(PHONE),
    complain: holds(PHONE),
    query: holds('受理通知书编号'),
    remedy: holds('行政复议', '砚池区人民法院'),
    faq: holds(OWN.faq[0]?.[0] ?? '', OWN.faq[2]?.[1] ?? ''),
    traffic: empty,
    jointDept: empty,
    intermediary: missing,
    plainName: missing,
  }),
  materials: OWN.papers.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: MEDIA[p.form],
    source: p.source,
    waived: p.waived === true,
    isForm: p.name.includes('申请表'),
    template: !p.blank ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'item.name', value: '药品经营许可（批发）新办', why: 'The other business item of the same main item.' },
    { fact: 'entry.level', value: 'district', why: 'The channel’s panel is on the city’s home.' },
    { fact: 'apply.entry', value: 'offline', why: '一次办 is only the first panel shown; 网上办 has the entry.' },
    { fact: 'apply.entry', value: 'none', why: 'The entry stands in the panel 网上办.' },
    { fact: 'guide.promisedDays', value: 0, why: '马上办 is a mode that this item does not have.' },
    { fact: 'guide.promisedDays', value: 3, why: 'Three days are the examination’s.' },
    { fact: 'interaction.complaint', value: 'open', why: 'Without a case number nothing can be written.' },
    { fact: 'interaction.assistant', value: 'works', why: 'It answers in words without a link.' },
    { fact: 'handling.singleForm', value: true, why: 'The acceptance has an application form of its own.' },
    { fact: 'site.city', value: 'maintenance', why: 'The notice is about a night to come.' },
    { fact: 'search.works', value: false, why: '没有找到相关政策 is said in another tab.' },
  ],
});
