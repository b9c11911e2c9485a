import type { City } from '../../cities/city.ts';
import type { BadLink, FactId, FactValue, Links, Material } from '../../crawlers/facts.ts';
import { CORE_KEYS, ELEMENT_KEYS, GUIDE_LABELS } from '../../crawlers/language/guide.ts';
import type { Chance } from './chance.ts';

export type Values = { [I in FactId]?: FactValue<I> };

/** What makes one city of the exercise better than another, 0–1, and the spread around it. */
export interface Character {
  chance: Chance;
  quality: number;
  city: City;
  district: string;
  base: string;
}

const LABEL = new Map(GUIDE_LABELS.filter((l) => l.rank === 0).map((l) => [l.keys[0], l.label]));

/** Facts of one made-up hall. Deterministic: the same city and round give the same. */
export function valuesOf(c: Character): Values {
  return { ...site(c), ...way(c), ...linksOf(c), ...guide(c), ...interaction(c) };
}

function site({ chance, quality, base }: Character): Values {
  const samples = 20;
  const ok = chance.yes(0.75 + quality * 0.25) ? samples : samples - chance.int(1, 3);
  return {
    'site.province': 'up',
    'site.city': 'up',
    'site.district': chance.yes(0.97) ? 'up' : 'maintenance',
    'site.availability': { samples, ok, blocked: 0, ratio: ok / samples, medianMs: chance.int(180, 1400) },
    'site.certificate': chance.yes(0.9) ? 'valid' : 'expired',
    'site.loadMs': {
      ttfb: chance.int(120, 900),
      lcp: Math.round(1100 + (1 - quality) * 4200 * chance.next()),
      median: chance.int(1200, 4200),
      n: 5,
    },
    'site.softNotFound': chance.yes(0.25),
    'site.emptyColumns': chance
      .some(['通知公告', '政策解读', '办件公示', '常见问题'], (1 - quality) * 0.4)
      .map((name, i) => ({
        name,
        url: `${base}/column/${i}`,
      })),
    'site.mobile': { score: chance.int(60, 100), found: chance.yes(0.5) ? [] : ['正文超出 390 像素宽的屏幕'] },
    'site.accessibility': { score: chance.int(55, 100), found: chance.yes(0.4) ? [] : ['图片没有替代文字 12 处'] },
    'search.works': chance.yes(0.95),
    'search.rank': chance.yes(0.7 + quality * 0.3) ? chance.int(1, 6) : null,
    'search.hits': ['药品经营许可证', '药品零售', '药店', '开药店'].map((term) => ({
      term,
      rank: chance.yes(0.5 + quality * 0.45) ? chance.int(1, 9) : null,
    })),
    'entry.views': chance.some(['region', 'department', 'theme', 'audience'] as const, 0.6 + quality * 0.4),
    'site.keyPages': (['region', 'search', 'guide', 'apply', 'login'] as const).map((kind) => ({
      kind,
      url: `${base}/${kind}`,
      state: chance.yes(0.96) ? ('up' as const) : ('down' as const),
    })),
  };
}

function way({ chance, quality, district, base }: Character): Values {
  const level = chance.yes(0.75 + quality * 0.22) ? 'province' : chance.yes(0.3) ? 'city' : 'district';
  return {
    'entry.level': level,
    'entry.clicks': level === 'province' ? chance.int(2, 5) : chance.int(1, 3),
    'entry.path': [{ text: district, url: `${base}/hall` }],
    'item.found': true,
    'item.name': '药品经营许可证（零售）核发',
    'item.code': chance.yes(0.85) ? '00017211100301' : null,
    'item.url': `${base}/guide/00017211100301`,
    'item.via': chance.yes(0.7) ? 'search' : 'navigation',
    'item.clicks': chance.int(3, 7),
  };
}

const DEAD_TEXTS = [
  '政策文件汇编',
  '办事大厅平面图',
  '2021 年第三季度好差评通报',
  '药品经营许可证申请表（空表）',
  '联系我们',
  '外商投资企业登记',
  '友情链接：区人大',
];

function classOf({ chance, quality, base }: Character, checked: number, rate: number): Links {
  const bad: BadLink[] = [];
  const n = Math.round(checked * rate * (1.2 - quality) * chance.next());
  for (let i = 0; i < n; i++) {
    const kind = chance.pick(['gone', 'gone', 'gone', 'serverError', 'timeout'] as const);
    bad.push({
      url: `${base}/art/2021/${chance.int(1, 12)}/${chance.int(1, 28)}/art_${chance.int(1000, 99999)}.html?channel=%E5%8A%9E%E4%BA%8B`,
      status: kind === 'gone' ? 404 : kind === 'serverError' ? 500 : null,
      kind,
      foundOn: `${base}/`,
      text: chance.pick(DEAD_TEXTS),
    });
  }
  const count = (kind: string) => bad.filter((b) => b.kind === kind).length;
  const [gone, serverError, timeout] = [count('gone'), count('serverError'), count('timeout')];
  const blocked = chance.int(0, 3);
  return {
    checked: checked + blocked,
    ok: checked - n,
    gone,
    serverError,
    timeout,
    blocked,
    skipped: chance.int(0, 8),
    truncated: checked >= 300,
    bad,
  };
}

const linksOf = (c: Character): Values => ({
  'links.home': classOf(c, c.chance.int(90, 210), 0.02),
  'links.inner': classOf(c, c.chance.int(180, 300), 0.04),
  'links.attachments': classOf(c, c.chance.int(6, 30), 0.12),
  'links.external': classOf(c, c.chance.int(20, 60), 0.08),
});

const VALUES: Partial<Record<string, string>> = {
  name: '药品经营许可证（零售）核发',
  dept: '区市场监督管理局',
  legalBasis: '《中华人民共和国药品管理法》第五十一条；《药品经营和使用质量监督管理办法》第十七条',
  legalLimit: '20个工作日',
  promiseLimit: '5个工作日',
  fee: '不收费',
  time: '周一至周五 9:00—12:00，13:30—17:00（法定节假日除外）',
  place: '政务服务中心二楼综合窗口 18 号',
  consult: '0411-84600000',
  complain: '12345',
  delivery: '窗口领取、邮寄',
};

function guide(c: Character): Values {
  const { chance, quality } = c;
  const elements = Object.fromEntries(
    ELEMENT_KEYS.map((key) => {
      const core = (CORE_KEYS as readonly string[]).includes(key);
      const there = chance.yes(core ? 0.9 + quality * 0.1 : 0.55 + quality * 0.3);
      const state = there
        ? key === 'process' && chance.yes(0.15)
          ? 'image'
          : 'present'
        : chance.pick(['missing', 'empty'] as const);
      return [
        key,
        { state, value: state === 'present' ? (VALUES[key] ?? `${LABEL.get(key) ?? key}：详见本指南`) : null },
      ];
    }),
  ) as FactValue<'guide.elements'>;
  const electronic = chance.yes(0.2 + quality * 0.6);
  return {
    'guide.elements': elements,
    'guide.open': true,
    'guide.legalDays': 20,
    'guide.promisedDays': chance.pick([1, 3, 5, 7, 10, 15]),
    'guide.visits': chance.yes(quality) ? 0 : chance.int(1, 2),
    'guide.onlineDepth': chance.pick(['II', 'III', 'III', 'IV', 'IV', 'IV'] as const),
    'guide.delivery': electronic ? ['electronic', 'post', 'window'] : chance.yes(0.6) ? ['post', 'window'] : ['window'],
    'guide.materials': materials(c),
    'guide.contradictions': chance.yes(0.25) ? [{ rule: 'online-visits', words: '全程网办，到现场次数 1 次' }] : [],
    'guide.repealedBasis': chance.yes(0.15) ? [{ words: '《药品经营许可证管理办法》', where: '设定依据' }] : [],
    'guide.vague': chance.yes(0.3) ? [{ words: '法律法规规定的其他材料', where: '申请材料' }] : [],
    'guide.steps': ['受理', '审查', '决定', '送达'].map((name) => ({
      name,
      days: chance.yes(0.7) ? chance.int(1, 5) : null,
      detail: chance.yes(0.6) ? '材料齐全、符合法定形式' : null,
    })),
    'apply.entry': chance.pick(['unified-login', 'unified-login', 'unified-login', 'own-login', 'offline'] as const),
    'apply.loginHost': 'login.example.test',
    'flow.furthest': 'login',
    'handling.electronicCertificate': electronic,
    'handling.duplicateSubmission': chance.yes(0.45 - quality * 0.35),
    'handling.licenceShared': chance.yes(0.7 + quality * 0.3),
    'handling.singleForm': chance.yes(0.75 + quality * 0.25),
    'handling.identityOnline': chance.yes(0.15),
  };
}

function materials({ chance }: Character): Material[] {
  const names = [
    '药品经营许可证申请表',
    '营业执照',
    '身份证明',
    '经营场所平面布置图',
    '质量管理制度目录',
    '房屋产权或使用权证明',
  ];
  return names.slice(0, chance.int(4, 6)).map((name) => ({
    name,
    required: true,
    medium: chance.pick(['electronic', 'electronic', 'both', 'either'] as const),
    source: chance.pick(['申请人自备', '政府部门核发']),
    waived: name === '营业执照' && chance.yes(0.6),
    isForm: name.endsWith('申请表'),
    template: chance.pick(['ok', 'ok', 'none'] as const),
  }));
}

function interaction({ chance, quality }: Character): Values {
  const board = chance.yes(0.93);
  return {
    'interaction.assistant': chance.pick(['works', 'works', 'works', 'text-only', 'no-answer', 'dead-link'] as const),
    'interaction.assistantAt': ['home', 'guide'],
    'interaction.humanGuide': chance.yes(0.18) ? 'usable' : 'none',
    'interaction.consult': chance.some(['phone', 'form', '12345', 'assistant', 'human'] as const, 0.5 + quality * 0.5),
    'interaction.consultOnline': chance.yes(0.9) ? 'open' : 'dead',
    'interaction.complaint': chance.yes(0.6 + quality * 0.4)
      ? 'open'
      : chance.pick(['case-number-only', 'none'] as const),
    'interaction.complaintAt': ['home', 'guide'],
    'interaction.ratingBoard': board,
    ...(board && {
      'interaction.ratingSources': chance.yes(0.6 + quality * 0.4) ? ('figures' as const) : ('none' as const),
      'interaction.ratingDisclosure': chance.some(
        ['departments', 'regions', 'problems', 'rectification'] as const,
        0.5 + quality * 0.5,
      ),
    }),
    'interaction.ratingAt': ['home', 'guide'],
    'interaction.ratingLevels': { levels: 5, dimensions: chance.yes(0.8) },
    'interaction.ratingAgeDays': chance.pick([0, 1, 5, 20, 60]),
    'interaction.ratingFollowUp': chance.yes(0.12),
  };
}
