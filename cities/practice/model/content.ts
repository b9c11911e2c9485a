import type { Place } from '../place.ts';
import { originOf } from './world.ts';

/** How a bad address answers. `errorPage`: a document that is really a page saying that it does not exist. */
export type DeadKind = 'missing' | 'removed' | 'soft' | 'error' | 'errorPage';
export interface Link {
  title: string;
  href: string;
  date?: string;
}
export interface Column {
  name: string;
  href: string;
  entries: Link[];
}
export interface DeadLink extends Link {
  class: 'home' | 'inner' | 'attachments' | 'external';
  kind: DeadKind;
  url: string;
  foundOn: string;
}
/** What a portal shows besides its services; the dead links of the plan among it. */
export interface Content {
  notices: Link[];
  columns: Column[];
  downloads: Link[];
  friends: Link[];
  dead: DeadLink[];
}

const COLUMNS = ['通知公告', '政策文件', '办事动态', '政策解读'];
const EMPTY_COLUMNS = ['中介服务超市', '一件事专区', '惠企政策兑现'];
const SUBJECTS = [
  '优化办事流程',
  '清理规范证明事项',
  '推进“一网通办”',
  '延伸基层服务',
  '公布窗口服务时间',
  '开展演练测评',
];
const ENTRIES = 4;

/** Which of a city's portals carries its planted links: the ones that every way passes or ends at. */
export function contentOf(place: Place): Content {
  const { paths, area, city } = place;
  const dead: DeadLink[] = [];
  const n = place.site.offset;
  const date = (i: number): string =>
    `${place.world.year}-${String(1 + ((n + i) % 12)).padStart(2, '0')}-${String(1 + ((n * 7 + i) % 28)).padStart(2, '0')}`;
  const title = (c: string, i: number): string =>
    `${area.name}${SUBJECTS[(n + i) % SUBJECTS.length]}（${c}第${i + 1}期）`;
  const columns: Column[] = COLUMNS.map((name, c) => ({
    name,
    href: paths.column(c),
    entries: Array.from({ length: ENTRIES }, (_, i) => ({
      title: title(name, i),
      href: paths.article(c, i),
      date: date(i),
    })),
  }));
  const notices: Link[] = columns[0]!.entries.slice(0, 3);
  const downloads: Link[] = ['办事大厅窗口分布图.pdf', '常用表格汇编.doc', '证明事项清单.xls', '服务手册.pdf'].map(
    (t, i) => ({
      title: t,
      href: paths.file(`${n}0${i}.${t.split('.').pop()}`),
    }),
  );
  const friends: Link[] = ['国务院部门网站', '省级政务平台', '市级部门网站', '公共企事业单位', '信用信息公示'].map(
    (t, i) => ({
      title: `${t}（演练）`,
      href: `${originOf(place.world.elsewhere)}/site/${i}/`,
    }),
  );
  if (n % 3 === 0)
    friends.push({ title: '内部办公系统（演练）', href: `${originOf(place.world.elsewhere)}/guarded/${n}/` });
  const content: Content = { notices: [...notices], columns, downloads, friends, dead };
  if (place.role === 'hall' && city) plantDead(place, content);
  return content;
}

function plantDead(place: Place, content: Content): void {
  const city = place.city!;
  const { dead: counts, softNotFound, emptyColumns } = city.plan;
  const origin = originOf(place.site);
  const kindOf = (i: number): DeadKind =>
    softNotFound ? 'soft' : (['missing', 'removed', 'soft', 'missing'] as const)[(city.index + i) % 4]!;
  const add = (
    cls: DeadLink['class'],
    i: number,
    kind: DeadKind,
    text: string,
    href: string,
    foundOn: string,
  ): Link => {
    const link = { title: text, href };
    content.dead.push({
      ...link,
      class: cls,
      kind,
      url: new URL(href, origin).href,
      foundOn: new URL(foundOn, origin).href,
    });
    return { ...link, date: `${place.world.year - 1}-0${1 + (i % 9)}-15` };
  };
  const home = place.paths.home;
  const gonePage = (slot: string, i: number): string => place.paths.gone(`${city.roster.code}${slot}${i}`);
  for (let i = 0; i < counts.home; i++)
    content.notices.push(add('home', i, kindOf(i), `关于调整窗口业务的通告（旧第${i + 1}号）`, gonePage('h', i), home));
  for (let i = 0; i < counts.inner; i++) {
    const column = content.columns[1 + (i % 3)]!;
    column.entries.push(add('inner', i, kindOf(i + 1), `历史文件汇编之${i + 1}`, gonePage('n', i), column.href));
  }
  for (let i = 0; i < counts.innerErrors; i++) {
    const column = content.columns[2]!;
    column.entries.push(add('inner', i, 'error', `办件公示查询（${i + 1}）`, gonePage('e', i), column.href));
  }
  for (let i = 0; i < counts.attachments; i++)
    content.downloads.push(
      add(
        'attachments',
        i,
        i % 2 || city.index % 2 ? 'missing' : 'errorPage',
        `旧版申请表${i + 1}.doc`,
        place.paths.file(`old${city.index}${i}.doc`),
        place.paths.downloads,
      ),
    );
  if (city.plan.guide.templateDead)
    add('attachments', 9, 'missing', place.world.licence.form, place.paths.file('sqb.doc'), place.targetGuide ?? home);
  if (city.plan.apply === 'dead')
    add('inner', 99, 'missing', place.words.apply, gonePage('sq', 0), place.targetGuide ?? home);
  for (let i = 0; i < counts.external; i++)
    content.friends.push(
      add(
        'external',
        i,
        'missing',
        `合作单位网站（${i + 1}）`,
        `${originOf(place.world.elsewhere)}/gone/${city.roster.code}${i}/`,
        home,
      ),
    );
  for (let i = 0; i < emptyColumns; i++)
    content.columns.push({
      name: EMPTY_COLUMNS[i % 3]!,
      href: place.paths.column(content.columns.length),
      entries: [],
    });
}
