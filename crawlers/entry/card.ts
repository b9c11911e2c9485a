import { APPLY, GUIDE_LINK, NEWS, TO_HALL } from '../language/navigation.ts';
import { fold } from '../language/normalise.ts';
import { entryRegion, isEntryOf, looksLikeRegion, namesRegion } from '../language/regions.ts';
import type { Action, PageView } from '../perception/view.ts';
import { itemLike } from './offers.ts';

/** Cards are short; what is longer is a list or a text. */
const MAX_CARD = 120;
/** A name that is set in pieces (阿依苏 市) comes in so many words at the most. */
const PIECES = 3;
/** What leads from the card of a place to its hall, beyond the words that do so anywhere. */
const INTO_HALL =
  /(政务|服务|办事|网上|行政)[\p{Script=Han}]{0,4}(大厅|中心|网|平台|站)$|^(政务服务|办事|网办|我要办事|进厅|进入大厅|入厅|大厅)$/u;
/** Whatever else cards offer: other sites, telephones, maps; nobody looks there for the hall. */
const BESIDE_HALL =
  /政府(门户)?(网站?|门户)?$|官网|公众号|微信|微博|小程序|二维码|电话|地图|路线|导航图|位置|app|客户端|收藏/i;

/** What a link of a place's card promises: its hall by its words, something unsaid, or another site of the place. */
export type CardLink = 'hall' | 'unsaid' | 'beside';

/** Whether a row begins with this name and nothing else: the head of a card. 阿依苏市 Aysu Shahar 政务大厅 政府网站. */
export function headsRow(row: string, name: string): boolean {
  const words = fold(row)
    .split(' ')
    .filter((w) => /[\u4e00-\u9fa5]/.test(w));
  for (let n = 1; n <= PIECES && n <= words.length; n++) if (isEntryOf(words.slice(0, n).join(''), name)) return true;
  return false;
}

/**
 * What stands in the card of a place whose name is a mere title: the links below it, whose own words name no place at all
 * (政务大厅, 进入). Null where the row is no such card, or holds other places as well.
 */
export function cardLink(a: Action, name: string, above: readonly string[] = []): CardLink | null {
  const text = a.text.trim();
  const row = fold(a.around);
  if (!a.visible || [...row].length > MAX_CARD || [...text].length > 10 || namesRegion(text, name)) return null;
  if (entryRegion(text) !== null || !headsRow(row, name)) return null;
  const others = row
    .split(' ')
    .filter((w) => looksLikeRegion(w) && ![name, ...above].some((n) => n && namesRegion(w, n) !== null));
  if (others.length > 1) return null;
  if (itemLike(a) || GUIDE_LINK.test(text) || APPLY.test(text) || NEWS.test(text)) return null;
  if (BESIDE_HALL.test(text)) return 'beside';
  return TO_HALL.test(text) || INTO_HALL.test(text) ? 'hall' : 'unsaid';
}

/** Whether the name itself can be pressed: what else its card holds is then beside the way. */
export const canPress = (view: PageView, name: string): boolean =>
  view.actions.some((a) => a.visible && !a.disabled && a.region !== 'footer' && isEntryOf(a.text, name));
