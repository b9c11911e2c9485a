import type { CityChange } from '../../../checks/compare.ts';
import { listed } from '../../../checks/wording.ts';
import type { CityReport } from '../../model/city.ts';
import { points, signed } from '../../model/headline.ts';
import type { ReportModel } from '../../model.ts';
import { html, type Markup } from '../markup.ts';
import { paragraph, section, table } from '../parts.ts';

/** What changed of the city since the earlier round; nothing where it was not compared. */
export function cityChangesSection({ comparison, earlier }: ReportModel, city: CityReport): Markup | null {
  const change = comparison?.cities.find((c) => c.id === city.id);
  if (!comparison || !earlier || !change) return null;
  const moved = change.siteChanged.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  return section(
    'city-changes',
    `与轮次“${earlier.name}”相比`,
    html`${paragraph(whole(change))}
${
  moved.length > 0 &&
  table(
    '有变化的可比指标',
    [{ name: '指标' }, { name: '变化', figure: true }],
    moved.map((i) => [`${i.code} ${i.name}`, signed(i.change)]),
    { class: 'moved slim', caption: '得分有变化的可比指标' },
  )
}
${aside(change).map((words) => paragraph(words, 'hint'))}`,
  );
}

function whole({ before, after, change, n, comparable, rank }: CityChange): string {
  if (change === null) return '两轮没有可比指标。';
  const place = rank ? `按可比指标，名次由第${rank.before}名到第${rank.after}名。` : '';
  return `${n}项可比指标（占总权重的${(comparable * 100).toFixed(2)}%）由${points(before)}到${points(after)}（${signed(change)}分）。${place}`;
}

/** What differs and is no change of the site. */
function aside({ measuredLess, measuredMore, offerDiffers, ruleChanged, districts }: CityChange): string[] {
  return [
    districts ? `两轮抽取的区县不同（${districts.before}、${districts.after}），变化可能来自区县之间的差别。` : '',
    measuredLess.length > 0 ? `此前测得、本轮未能测得，不算网站的变化：${listed(measuredLess)}。` : '',
    measuredMore.length > 0 ? `此前未能测得、本轮测得，不算网站的变化：${listed(measuredMore)}。` : '',
    offerDiffers.length > 0 ? `只在一轮中适用（网站提供的服务不同），没有得分可比：${listed(offerDiffers)}。` : '',
    ruleChanged.length > 0 ? `规则变更，不算网站的变化：${listed(ruleChanged)}。` : '',
  ].filter((words) => words !== '');
}
