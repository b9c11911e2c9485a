import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { DEAD_MAP, EMPTY_FORMS } from './channel.ts';
import { AGE } from './city.ts';
import { DEAD_FRIEND } from './frame.ts';
import { DEAD_ARTICLE } from './gov.ts';
import {
  ANNEXES,
  BASIS,
  BUS,
  CODE,
  CONDITIONS,
  DELIVERY,
  FAQ,
  OFFICE,
  PAPERS,
  PHONE,
  PLACE,
  RESULT,
  STEPS,
  TIME,
} from './guide.ts';
import { DOCS, ID, NAME } from './items.ts';
import { DEAD_TOPIC } from './prov.ts';

const template = (annex: number | undefined): 'ok' | 'dead' | 'none' =>
  annex === undefined ? 'none' : ANNEXES[annex - 1]?.gone ? 'dead' : 'ok';

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h110-threeages',
  about:
    '三个年代的三家软件：省是2012年的GBK JSP表格站（滚动公告、td上的onclick、框架页），市是Vue单页（哈希路由、列表异步），区没有网厅系统，是区政府CMS网站的“网上办事”栏目（静态html、拼音路径、脚本写的翻页）；从市网“区县分厅”菜单选区后要确认离开；检索按时间排序、与许可公示混排；指南是从Word粘来的文章：合并单元格的表、表中套表、一、二、（一），附件列在文末；申报在省审批系统，须同意须知再统一登录；监督电话空白，没有到现场次数和网办深度；表格下载空着，惠企政策暂无数据',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': {
      mentions: [
        ['表格下载', EMPTY_FORMS],
        ['惠企政策', '/policy'],
      ],
    },
    'entry.level': seen('province'),
    'entry.clicks': seen(3),
    // The regions stand on the city's site.
    'entry.views': seen(['department', 'theme', 'audience'], {
      set: true,
      also: [['region', 'department', 'theme', 'audience']],
    }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(CODE, { also: ['000172111003'] }),
    'item.url': seen(`${at['gov']}${DOCS.find((d) => d.id === ID)?.url}`),
    'item.clicks': seen(5),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(8),
    'guide.visits': unseen(),
    'guide.onlineDepth': unseen(),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.steps': { mentions: STEPS.map(([name]) => [name]) },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [['法律、法规规定的其他材料']] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    // The ways of delivery are told, and none of them is electronic.
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('text-only'),
    'interaction.humanGuide': seen('entry-only'),
    // The button for a person leads nowhere: one may list it or not.
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant'], {
      set: true,
      also: [['phone', 'form', '12345', 'assistant', 'human']],
    }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('none'),
    'interaction.ratingDisclosure': seen(['departments', 'regions'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        { url: `${at['prov']}${DEAD_TOPIC}`, kinds: ['gone'], why: '权力清单公开专题 on the province’s home, 404' },
        { url: `${at['gov']}${DEAD_MAP}`, kinds: ['gone'], why: '办事地图 beside the hall, 404' },
      ],
    },
    'links.inner': {
      bad: [{ url: `${at['gov']}${DEAD_ARTICLE}`, kinds: ['gone'], why: 'the only entry of 政策解读, 404' }],
    },
    'links.attachments': {
      bad: ANNEXES.filter((a) => a.gone).map((a) => ({
        url: `${at['gov']}${a.file}`,
        kinds: ['gone'],
        why: '附件3 of the guide, 404',
      })),
    },
    'links.external': { bad: [{ url: `${at['ext']}${DEAD_FRIEND}`, kinds: ['gone'], why: '鹤鸣政协, 404' }] },
  },
  elements: elements({
    name: present(NAME),
    itemType: present('行政许可'),
    taskCode: present(CODE),
    dept: present(OFFICE),
    target: present('企业法人、个体工商户'),
    useLevel: present('县级'),
    powerSource: present('法定本级行使'),
    projectType: present('承诺件'),
    legalLimit: present('20个工作日'),
    promiseLimit: present('8个工作日'),
    fee: present('不收费'),
    handleForm: present('窗口办理、网上办理'),
    qty: present('无数量限制'),
    scope: present('全区'),
    legalBasis: holds(...BASIS.map(([law]) => law)),
    condition: holds(...CONDITIONS),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[6]?.name ?? ''),
    process: holds(...STEPS.map(([name]) => name)),
    result: present(RESULT),
    delivery: present(DELIVERY),
    place: present(PLACE),
    time: present(TIME),
    traffic: present(BUS),
    consult: holds(PHONE),
    complain: empty,
    faq: holds(FAQ[0]?.[0] ?? '', FAQ[1]?.[1] ?? ''),
    visits: missing,
    onlineDepth: missing,
    remedy: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '是',
    medium: p.form === '纸质' ? 'paper' : 'both',
    source: p.source,
    isForm: p.name.endsWith('申请表'),
    template: template(p.annex),
  })),
  refutable: [
    { fact: 'entry.level', value: 'city', why: 'The cell 鹿洲市 on the province’s home opens the city’s portal.' },
    { fact: 'entry.level', value: 'district', why: 'The government’s site is one way; the province is another.' },
    { fact: 'handling.licenceShared', value: true, why: 'A copy of the licence is wanted on paper.' },
    { fact: 'handling.duplicateSubmission', value: false, why: 'Two materials are wanted on paper and uploaded.' },
    { fact: 'interaction.complaint', value: 'none', why: 'The city takes none, but the district’s site has a form.' },
    { fact: 'interaction.assistant', value: 'works', why: 'It answers in words, without a link.' },
    { fact: 'site.city', value: 'maintenance', why: 'A notice speaks of a pause of one system for a night.' },
  ],
});
