import type { Addresses } from '../kit/hall.ts';
import {
  elements,
  empty,
  holds,
  image,
  missing,
  notApplicable,
  present,
  seen,
  type Truth,
  unseen,
} from '../kit/truth.ts';
import { TOPIC_DEAD } from './city.ts';
import { EMPTY } from './frame.ts';
import { ART_DEAD } from './gov.ts';
import { CODE, DEAD_FORM, OWN, PHONE, REPEALED, WATCH } from './guide.ts';
import { ID, NAME } from './items.ts';
import { DEAD_DOC } from './window.ts';

const MEDIA = { 电子: 'electronic', 纸质: 'paper', 纸质和电子: 'both', 纸质或电子: 'either' } as const;
const told = [...OWN.base, ...OWN.fee].filter(([key, , value]) => key && value);

export const truth = (at: Addresses, rank: number): Truth => {
  const down = `${at['hall']}/byq/Down.aspx?ClassName=KB&fid=${DEAD_FORM}`;
  return {
    hall: 'h127-aspage',
    about:
      '内陆省分层长成的网厅：省门户2023年改版，站点抽屉只列市（州），卡片没有链接；市厅2017年，页签里是框架，鼠标移到“区县窗口”才换成区县表，单元格用脚本跳出框架；区窗口2012年的.aspx页面，部门、主题、对象是脚本列表，事项表只有带title的图标，翻页是__doPostBack的POST，搜索页是只在meta里说明的GBK；指南是两列旧表加六个页签，流程只有一张图，空表由带参数的函数下载，勾选“我已阅读”后“在线申报”才可点，新窗口经302到省统一身份认证；咨询、投诉在另一家的政民互动站；评分只是每个事项一个数字',
    facts: {
      'site.province': seen('up'),
      'site.city': seen('up'),
      'site.district': seen('up'),
      'site.availability': { seen: { ratio: 1 } as never, partial: true },
      'site.certificate': seen('none'),
      'site.softNotFound': seen(false),
      'site.emptyColumns': { mentions: [[EMPTY.name, 'ZJFW']] },
      'entry.level': seen('province'),
      // The city, then the district; the tab of the city's home changes as the mouse comes over it.
      'entry.clicks': seen(2),
      'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
      'search.works': seen(true),
      'search.rank': seen(rank),
      'item.found': seen(true),
      'item.name': seen(NAME),
      'item.code': seen(CODE, { also: ['000172111003'] }),
      'item.url': seen(`${at['hall']}/byq/Guide.aspx?ClassName=SXZN&RowId=${ID}`),
      'item.clicks': seen(4),
      'guide.open': seen(true),
      'guide.legalDays': seen(20),
      'guide.promisedDays': seen(12),
      'guide.visits': seen(1),
      'guide.onlineDepth': seen('III'),
      'guide.delivery': seen(['post', 'window'], { set: true }),
      'guide.contradictions': { mentions: [['必须到现场', '到现场次数', '现场']], open: true },
      'guide.repealedBasis': { mentions: [[REPEALED]] },
      'guide.vague': { mentions: [['有关证明材料']] },
      'apply.entry': seen('unified-login'),
      'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
      'flow.furthest': seen('login'),
      'handling.duplicateSubmission': seen(true),
      'handling.licenceShared': seen(true),
      'handling.singleForm': seen(false),
      'handling.identityOnline': unseen(),
      'interaction.assistant': seen('text-only'),
      'interaction.assistantAt': seen(['home']),
      'interaction.humanGuide': seen('none'),
      'interaction.consult': seen(['phone', 'form', '12345', 'assistant'], { set: true }),
      'interaction.consultOnline': seen('open'),
      'interaction.complaint': seen('case-number-only'),
      'interaction.ratingBoard': seen(false),
      'interaction.ratingSources': notApplicable(),
      'interaction.ratingDisclosure': notApplicable(),
      'interaction.ratingFollowUp': notApplicable(),
    },
    links: {
      'links.home': {
        bad: [
          { url: `${at['city']}${TOPIC_DEAD}`, kinds: ['gone'], why: '优化营商环境专题 floats on the city’s home' },
        ],
      },
      'links.inner': {
        bad: [{ url: `${at['gov']}${ART_DEAD}`, kinds: ['gone'], why: '放管服改革专题 in an article, 404' }],
        tolerated: [down],
      },
      'links.attachments': {
        bad: [{ url: `${at['hall']}${DEAD_DOC}`, kinds: ['gone'], why: '一次性告知书模板.doc of a notice, 404' }],
        tolerated: [down],
      },
      'links.external': {
        bad: [{ url: `${at['ext']}/fnrb/`, kinds: ['gone'], why: '汾宁日报 in the window’s footer, 404' }],
      },
    },
    elements: elements({
      ...Object.fromEntries(told.map(([key, , value]) => [key, present(value)])),
      consult: holds(PHONE),
      complain: holds(WATCH),
      condition: holds(...OWN.condition),
      materials: holds(OWN.papers[0]?.name ?? '', OWN.papers[7]?.name ?? ''),
      process: image,
      legalBasis: holds(OWN.basis[0]?.[0] ?? '', OWN.basis[1]?.[1] ?? '', OWN.basis[2]?.[3] ?? ''),
      faq: holds(OWN.faq[0]?.[0] ?? '', OWN.faq[3]?.[1] ?? ''),
      scope: empty,
      authLevel: missing,
      plainName: missing,
      terminal: missing,
    }),
    materials: OWN.papers.map((p) => ({
      name: p.name,
      required: p.need === '必要',
      medium: MEDIA[p.form],
      source: p.source,
      waived: p.waived === true,
      isForm: p.name.endsWith('申请表'),
      template: !p.blank ? 'none' : p.blank === DEAD_FORM ? 'dead' : 'ok',
    })),
    refutable: [
      {
        fact: 'entry.level',
        value: 'city',
        why: 'The province’s drawer leads to the city, whose home has the windows.',
      },
      { fact: 'entry.clicks', value: 3, why: 'The tab 区县窗口 changes by itself as the mouse comes over it.' },
      { fact: 'search.works', value: false, why: 'The province’s and the city’s searches hold their own items only.' },
      { fact: 'item.name', value: '药品经营许可证（零售）核发（仅销售乙类非处方药）', why: 'A narrower item.' },
      { fact: 'guide.legalDays', value: 30, why: 'The thirty days stand in the text of the repealed rules.' },
      {
        fact: 'guide.repealedBasis',
        value: '药品流通监督管理办法',
        why: 'The answer says itself that it is repealed.',
      },
      { fact: 'guide.contradictions', value: '即办', why: '可以即办 is a question, and the answer says no.' },
      { fact: 'apply.entry', value: 'none', why: 'The button is grey until 我已阅读 is ticked.' },
      { fact: 'apply.entry', value: 'offline', why: '暂未开通网上申报 is said of other items.' },
      { fact: 'interaction.complaint', value: 'open', why: '办件受理号 has to be filled in.' },
      { fact: 'interaction.ratingBoard', value: true, why: 'One number an item is no board.' },
      { fact: 'interaction.humanGuide', value: 'usable', why: 'Nobody can be reached but by telephone.' },
    ],
  };
};
