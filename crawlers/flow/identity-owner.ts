import type { City } from '../../cities/city.ts';
import { fold, lengthOf } from '../language/normalise.ts';
import { cityNames, shortName } from '../language/regions.ts';
import type { PageView } from '../perception/view.ts';

/** Longest a name of a platform is, with what stands before it. */
const NAME_LENGTH = 32;
/** Offered beside, not what the page is: 使用省统一身份认证登录. */
const OFFERED = /使用|通过|接入|跳转|选择|第三方|其他(登录)?方式|前往|返回|支持|绑定|关联|推荐|点击|如您|或者/;
const UNIFIED =
  /统一(身份|用户|实名|认证)(身份)?(认证|登录|管理|中心|平台|系统)|统一认证|统一(身份|用户)|身份认证(平台|系统|中心)/;
const STATE = /国家政务服务平台|全国一体化|中国政府网|国家(统一)?(政务|身份|网络)/;
/** Platforms of a department, a company, a school: their own accounts, whatever they call them. */
const DEPARTMENT =
  /(局|厅|委员会|委|法院|检察院|大学|学院|学校|医院|公司|集团|银行|协会|学会|税务|公安|社保|医保|公积金|人社|市场监管|市场监督|药监|住建|不动产|工程建设|公共资源|企业开办)/;

export interface Owner {
  unified: boolean;
  /** What the page calls itself, where it names an identity platform. */
  words: string | null;
  /** The name itself says whose it is; else it was taken from what stands beside. */
  surely: boolean;
}

/** What a page calls itself: its title, its headings, and short lines that are no links. */
export function selfNames(view: PageView, more: readonly string[]): string[] {
  const pressed = new Set(view.actions.map((a) => a.text));
  const lines = view.text
    .split('\n')
    .map(fold)
    .filter((l) => lengthOf(l) <= NAME_LENGTH && !pressed.has(l));
  return [
    view.title,
    ...view.headings.filter((h) => !pressed.has(h.text)).map((h) => h.text),
    ...more,
    ...lines,
  ].filter((n) => n !== '' && !OFFERED.test(n));
}

/** Whether a sign-in calls itself the unified identity platform of the province or the state; a city's or a department's own is none. */
export function ownerOf(names: readonly string[], city: City, url: string): Owner {
  const naming = names.filter(
    (n) => lengthOf(n) <= 60 && (UNIFIED.test(n) || STATE.test(n)) && !/未接入|非统一/.test(n),
  );
  let nameless: string | null = null;
  for (const words of naming) {
    const owner = rankOf(words, city);
    if (owner === 'state' || owner === 'province') return { unified: true, words, surely: true };
    if (owner === 'own') return { unified: false, words, surely: true };
    nameless ??= words;
  }
  if (nameless === null) return { unified: false, words: null, surely: false };
  // 统一身份认证 and no more: whose it is says the rest of the page's names, else the site on which it stands.
  const ranks = names.slice(0, 12).map((n) => rankOf(n, city));
  if (ranks.includes('own') && !ranks.includes('province')) return { unified: false, words: nameless, surely: false };
  if (ranks.includes('province') || ranks.includes('state')) return { unified: true, words: nameless, surely: false };
  return {
    unified: onProvincialSite(url, city) || (city.unifiedLogin ?? []).length === 0,
    words: nameless,
    surely: false,
  };
}

type Rank = 'state' | 'province' | 'own' | null;

/** Whose a name says it is. */
function rankOf(text: string, city: City): Rank {
  if (STATE.test(text)) return 'state';
  const head = text.split(UNIFIED)[0] ?? text;
  if (DEPARTMENT.test(head)) return 'own';
  // A municipality's portal is its province's (CONTRACT.md §6).
  const municipality = /^(11|12|31|50)/.test(city.code) || sameAddress(city.portals.province, city.portals.city);
  const districts = [city.district, ...(city.districts ?? []).map((d) => d.name)].filter((d) => d !== undefined);
  if (districts.some((d) => text.includes(d))) return 'own';
  const cities = cityNames(city).flatMap((n) => [n, shortName(n)]);
  if (municipality && cities.some((n) => text.includes(n))) return 'province';
  // A province and its capital may share a name: 吉林省, 吉林市.
  const namesProvince = new RegExp(
    `[\\u4e00-\\u9fa5]{1,8}?(?<!本)(省|自治区)(?!会|级以下|[时心力钱事])|^省(级|统一|政务|一体化)${city.province ? `|${shortName(city.province)}(?!市)` : ''}`,
  );
  const rest = head.replace(namesProvince, '');
  const namesCity =
    cities.some((n) => rest.includes(n)) || /[\u4e00-\u9fa5]{2,4}(市|县|旗|州|区)(?!场|民|政管)/.test(rest);
  if (namesProvince.test(text)) return namesCity ? 'own' : 'province';
  return namesCity || cities.some((n) => text.includes(n)) ? 'own' : null;
}

/** On a site of the province's portal that is not the city's as well: user.zjzwfw.gov.cn beside www.zjzwfw.gov.cn. */
function onProvincialSite(url: string, city: City): boolean {
  const [page, province, own] = [url, city.portals.province, city.portals.city].map(siteOf);
  return page !== null && page === province && page !== own;
}

/** The registered domain under gov.cn or another suffix; addresses of numbers have none. */
function siteOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  if (/^[\d.]+$|:/.test(hostname)) return null;
  const parts = hostname.split('.');
  return parts.slice(/\.(gov|com|org|net|edu)\.cn$/.test(hostname) ? -3 : -2).join('.');
}

const sameAddress = (a: string, b: string): boolean => a.replace(/\/$/, '') === b.replace(/\/$/, '');
