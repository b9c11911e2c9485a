import { type CheckContext, defineCheck } from '../check.ts';
import { quote, unmeasured } from '../wording.ts';
import { type Elements, textOf } from './elements.ts';

/** Whose guide it is, from its department and level: the district's own, that of the city or province, or not said. */
function owner(elements: Elements | undefined, city: CheckContext['city']): 'own' | 'higher' | null {
  if (!elements) return null;
  const dept = textOf(elements, 'dept');
  const level = textOf(elements, 'useLevel');
  const stem = city.district?.replace(/(自治县|自治旗|新区|区|县|市|旗|镇|街道)$/u, '');
  if (dept) {
    if (stem && stem.length >= 2 && dept.includes(stem)) return 'own';
    if (/[^省市]{2,}(区|县|旗|镇|街道)(?!域)/u.test(dept.replace(/自治区|开发区管委会/gu, ''))) return 'own';
  }
  if (level && /区|县|镇|街道|乡/u.test(level)) return 'own';
  const higher = (dept && /省|自治区/u.test(dept)) || (level && /省级|市级|国家级/u.test(level));
  const ofCity = dept?.startsWith(city.name.replace(/市$/u, '')) ?? false;
  if (!higher && !ofCity) return null;
  // Without districts, and in a municipality's streets, the city's own guide is the nearest there is.
  return city.withoutDistricts && !/省/u.test(`${dept ?? ''}${level ?? ''}`) ? 'own' : 'higher';
}

/** A1.3 区县指南: the sampled district has a guide of its own. */
export const districtGuide = defineCheck({
  code: 'A1.3',
  name: '区县指南',
  rule: 1,
  source: '2018年报告以区级网厅为评估对象；分档为本系统口径',
  requires: ['item.found'],
  uses: ['guide.elements'],
  withhold: ({ 'item.found': found, 'guide.elements': elements }, { city }) =>
    found && owner(elements, city) === null
      ? {
          state: 'unobservable',
          reason: 'not-stated',
          sentence: unmeasured('区县指南', '指南没有写明实施主体所在的层级'),
        }
      : null,
  score: ({ 'item.found': found, 'guide.elements': elements }, { city, scenario }) => {
    const where = city.withoutDistricts ? '镇街或市级网厅' : '区县网厅';
    if (!found)
      return {
        score: 0,
        sentence: `在${where}未发现${quote(scenario.name)}的办事指南。`,
        suggestion: '请发布该事项的办事指南；由其他层级办理的，请注明办理层级并提供链接。',
        finding: { code: 'no-guide', severity: 'high' },
      };
    const dept = elements ? textOf(elements, 'dept') : null;
    const by = dept ? `，实施主体为${quote(dept)}` : '';
    if (owner(elements, city) === 'own')
      return { score: 100, sentence: `${where}有该事项的办事指南${by}。`, suggestion: '' };
    return {
      score: 50,
      sentence: `${where}中该事项使用上级的办事指南${by}。`,
      suggestion: '请按区县实际填写实施主体、地点、电话；确由上级办理的，请在指南中说明。',
      finding: { code: 'guide-of-higher-level', severity: 'low' },
    };
  },
});
