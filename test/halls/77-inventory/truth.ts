import type { Addresses } from '../kit/hall.ts';
import { elements, holds, image, missing, notApplicable, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIS, CONDITION, MATERIALS, ROWS } from './guide.ts';
import { AREA, NAME, WANTED } from './items.ts';
import { EMPTY } from './pages.ts';

export const truth = (at: Addresses): Truth => ({
  hall: 'h77-inventory',
  about:
    'easyUI加zTree的全省平台（GBK，省市区同一主机，区划是地址里的代码）：区划框是只读输入框，点开是树，城市须展开才见区；搜索把GBK当UTF-8，任何中文都是0条；事项只能从主题、部门、清单的表格里翻页找，翻页钮只有图标；指南是从Word粘来的表格（标签字间有空格、数字全角、一值分几个span），材料分纸质份数与电子份数两列，流程是印好的图；只能到窗口办理',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [[EMPTY.name]] },
    'entry.level': seen('province'),
    // The tree stays on the page; opening a city in it chooses nothing.
    'entry.clicks': seen(1),
    'entry.views': seen(['region', 'department', 'theme'], { set: true }),
    'search.works': seen(false),
    'search.rank': seen(null, { orUnseen: ['load-failed', 'not-measured', 'not-found-by-walker', 'site-down'] }),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(null, { orUnseen: ['not-stated'] }),
    'item.via': seen('navigation'),
    'item.url': seen(`${at['portal']}/portal/guide.do?areaCode=${AREA}&itemId=${WANTED}`),
    'item.clicks': seen(4),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(15),
    'guide.visits': seen(2),
    'guide.onlineDepth': seen('I'),
    'guide.delivery': seen(['window']),
    'guide.contradictions': { mentions: [['8813315', '区号']], open: true },
    'guide.repealedBasis': { mentions: [['药品流通监督管理办法']] },
    'guide.vague': { mentions: [['其他材料']], open: true },
    'guide.open': seen(true),
    'apply.entry': seen('offline'),
    'flow.furthest': seen('guide'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(false),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('usable'),
    // Whether helpers with a telephone are a channel of their own is anybody's reading.
    'interaction.consult': seen(['phone', 'form', 'human'], { set: true, also: [['phone', 'form']] }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(false),
    'interaction.ratingSources': notApplicable(),
    'interaction.ratingDisclosure': notApplicable(),
    'interaction.ratingFollowUp': notApplicable(),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['portal']}/portal/zt/jdfw2018/index.html`, kinds: ['gone'], why: '简政放权专题, 404' }],
    },
    'links.inner': {
      bad: [{ url: `${at['portal']}/portal/info/2018/76002.html`, kinds: ['gone'], why: '404 in 下载中心' }],
    },
    'links.attachments': {
      bad: [
        { url: `${at['portal']}/portal/attach.do?id=7c02`, kinds: ['gone'], why: 'the second form’s blank, 404' },
        { url: `${at['portal']}/portal/attach/2019/lct7703.pdf`, kinds: ['gone'], why: '办理流程图.pdf, 404' },
      ],
    },
    'links.external': { bad: [{ url: `${at['ext']}/xtzfcg/`, kinds: ['gone'], why: '湘汀政府采购网, 404' }] },
  },
  elements: elements({
    ...Object.fromEntries(ROWS.map(([key, , value]) => [key, present(value)])),
    condition: holds(...CONDITION),
    materials: holds(...MATERIALS.slice(0, 7).map(([name]) => name)),
    process: image,
    legalBasis: holds(...BASIS.map(([law]) => law)),
    taskCode: missing,
    faq: missing,
    remedy: missing,
  }),
  materials: MATERIALS.map(([name, paper, files, , need, source, id]) => ({
    name,
    medium: paper > 0 && files > 0 ? 'both' : 'paper',
    required: need === '必要',
    source,
    waived: false,
    isForm: name.includes('申请表'),
    template: id === '' ? 'none' : id === '7c02' ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.clicks', value: 2, why: 'Opening a city in the tree chooses no region.' },
    {
      fact: 'search.works',
      value: true,
      why: 'Whatever Chinese word is asked, nothing is found: 食品经营许可 as well.',
    },
    { fact: 'item.found', value: false, why: 'It is on the second page of 市场监督管理局.' },
    { fact: 'apply.entry', value: 'none', why: 'The guide says that it is done at a window.' },
    { fact: 'apply.entry', value: 'dead', why: 'The grey button says so as well.' },
    { fact: 'guide.promisedDays', value: 5, why: 'The five days are in the picture, and those to accept.' },
    { fact: 'guide.elements', why: 'The flow is a printed picture; digits of full width are digits.' },
    { fact: 'interaction.complaint', value: 'open', why: '监督投诉 lists telephones; 在线留言 takes questions only.' },
  ],
});
