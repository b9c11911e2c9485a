/** Kinds of zones by their full names, and what people and lists call them instead. */
const KINDS: readonly [full: RegExp, called: readonly string[]][] = [
  [/(国家级?|省级)?经济技术开发区$/, ['经济技术开发区', '经济开发区', '经开区', '开发区']],
  [/(国家级?|省级)?高新(技术)?(产业)?(开发)?区$/, ['高新技术产业开发区', '高新技术开发区', '高新开发区', '高新区']],
  [/(国家级?|省级)?(经济开发区|经开区)$/, ['经济开发区', '经济技术开发区', '经开区', '开发区']],
  [/(综合保税区|综保区)$/, ['综合保税区', '综保区', '保税区']],
  [/工业园区?$/, ['工业园区', '工业园']],
  [/(?<!经济|技术|产业)开发区$/, ['开发区']],
];

/**
 * The names of a zone (金祁经济技术开发区: 金祁经开区 …), the given one first; null where the name is none of a zone. A zone mostly bears
 * the name of its city: that alone (苏州 of 苏州工业园区) names the city.
 */
export function zoneNames(name: string): string[] | null {
  for (const [full, called] of KINDS) {
    const stem = name.replace(full, '');
    if (stem === '') return [...new Set([name, ...bareZoneNames(name)])];
    if (stem !== name) return [...new Set([name, ...called.map((kind) => stem + kind)])];
  }
  return null;
}

/** Short enough to say nothing but the kind: 开发区 is the title of a list of them. */
const KIND_ALONE = /^(经开区|高新区|综保区|经济技术开发区|高新技术产业开发区)$/;

/** What a zone is called in its city's own list, beside the counties: 经开区, 高新区. */
export function bareZoneNames(name: string): string[] {
  const [, called = []] = KINDS.find(([full]) => full.test(name)) ?? [];
  return called.filter((kind) => KIND_ALONE.test(kind));
}
