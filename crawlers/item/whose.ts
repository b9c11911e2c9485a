import type { City, District } from '../../cities/city.ts';
import { cityNames, namesRegion } from '../language/regions.ts';

/** Whose item it is that a list names. */
export type Whose = 'district' | 'unsaid' | 'city' | 'province' | 'elsewhere';

/** What stands in the row decides before what stands above it. */
export function whoseOf(texts: string[], city: City, district: District): Whose {
  for (const text of texts) {
    const whose = whoseIs(text, city, district);
    if (whose !== 'unsaid') return whose;
  }
  return 'unsaid';
}

/** Whose item a row is, from the divisions and departments that it names. */
export function whoseIs(text: string, city: City, district: District): Whose {
  const names = cityNames(city);
  const district2 = district.name;
  const cities = text.match(/[\u4e00-\u9fa5]{2,5}?市(?![场民政区级直容值面])/g) ?? [];
  // A district may be a city itself (昆山市).
  const ours = [...names, district2];
  const foreignCity = cities.some(
    (c) => !ours.some((n) => c.endsWith(n) || n.endsWith(c)) && !/城市|本市|全市|超市/.test(c),
  );
  const divisions =
    text.match(/[\u4e00-\u9fa5]{2,6}?(?:区|县|旗)(?=[\u4e00-\u9fa5]{2,}(?:局|委|中心|办)|[)）\]】\s·-]|$)/g) ?? [];
  // Zones go by short names: 经开区 for 经济技术开发区.
  const named = text.includes(district2) || divisions.some((d) => namesRegion(d, district2) === 'exact');
  if (named && !foreignCity) return 'district';
  if (foreignCity) return 'elsewhere';
  if (
    divisions.some((d) => !d.includes(district2) && !/(地|社|园|辖|市|城|校|片|景|小|专|厅|全|本)区$|^各|区县$/.test(d))
  )
    return 'elsewhere';
  if (names.some((n) => n.endsWith('市') && text.includes(n)) || /市级|市本级|[(（【[]市[)）】\]]/.test(text))
    return 'city';
  if (
    /省级|省本级|(?:省|自治区)[\u4e00-\u9fa5]{2,10}(?:局|厅|委员会)|[(（【[]省[)）】\]]/.test(text) ||
    (city.province && text.includes(city.province))
  )
    return 'province';
  if (/区级|县级|区（县）/.test(text)) return 'district';
  return 'unsaid';
}
