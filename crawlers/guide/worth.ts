import type { GuideKey } from '../language/guide.ts';
import { BLANK, isViewerBar, NONE, NONE_IS_ANSWER, PLACEHOLDER } from '../language/guide-values.ts';
import type { ContentNode } from '../perception/view.ts';
import { labelOf } from './labels.ts';
import { notLoaded } from './loading.ts';
import { isIcon } from './nodes.ts';
import type { Pair } from './pairs.ts';
import { isUnread } from './points.ts';
import { half, tight } from './text.ts';

/** How much a value is worth: said, a placeholder, nothing at all, only a picture, or not known, for it did not load or was never shown. */
export type Worth = 'said' | 'none' | 'placeholder' | 'unloaded' | 'unread' | 'blank' | 'image';

const PICTURE = /\.(?:jpe?g|png|gif|bmp|webp|svg|tiff?)(?:[?#]|$)/i;
const ONLY_POINTS =
  /^(?:请?(?:详见|见|查看|点击|下载|参见|请看|浏览|打开)?[\u4e00-\u9fa5()（）]{0,14}(?:流程|示意|附|程序|样|结果|运行)?图(?:片|示)?(?:\.\w{2,4})?|[\w\u4e00-\u9fa5()（）-]{1,40}\.(?:jpe?g|png|gif|bmp|webp))[。.]?$/i;
const CONTENTS =
  /^(?:查看|下载|点击|详情|预览|图片|附件|浏览|展开|大图|查看大图|点击查看|点击下载|点击查看大图|下载流程图|查看流程图)+$/;

/** How much the value of a pair is worth as what an element says. */
export function worthOf(pair: Pair, key: GuideKey): Worth {
  // 窗口办理、网上办理 are labels elsewhere, but values here.
  const told = tight(pair.told === '' && WAYS.has(key) ? pair.value : pair.told).replace(
    /(?:[[【(（]?(?:点击)?(?:查看|下载|预览|放大|查看大图|浏览)[\]】)）]?)+$/,
    (m, at) => (at === 0 ? m : ''),
  );
  const value = tight(pair.value);
  // Of a file that is shown page by page only the bar above it is text; without a picture nobody saw the page.
  if (isViewerBar(told)) return pair.images.length > 0 ? 'image' : 'unread';
  const pictures = pair.images.filter((i) => !isIcon(i));
  const linked = pair.links.some((l) => PICTURE.test(addressText(l)));
  // The section's own title over a picture says nothing of what the picture shows.
  const title = pictures.length > 0 && told.length <= 10 && labelOf(told)?.keys.includes(key);
  // 网上办理流程 beside 窗口办理流程: two tabs, not a label and its value.
  const tab = told !== tight(pair.label) && !WAYS.has(key) && labelOf(told)?.keys.includes(key) === true;
  if (BLANK.test(told) || told === '' || title || tab)
    return pictures.length > 0 || (linked && told === '') ? 'image' : 'blank';
  if (pictures.length === 0 && isUnread(pair)) return 'unread';
  if (notLoaded(told)) return pictures.length > 0 ? 'image' : 'unloaded';
  if ((pictures.length > 0 || linked || key === 'process') && (ONLY_POINTS.test(told) || CONTENTS.test(told))) {
    if (pictures.length > 0 || linked || /\.(?:jpe?g|png|gif|bmp|webp)/i.test(told)) return 'image';
    return CONTENTS.test(told) || /^(?:请?(?:详见|见|查看|参见|点击))/.test(told)
      ? pair.links.some((l) => l.href || l.data)
        ? 'image'
        : 'placeholder'
      : 'said';
  }
  const plain = half(told).replace(/[。.；;！!]+$/, '');
  if (NONE.test(plain)) return NONE_IS_ANSWER.has(key) ? 'said' : isPlainNo(plain, key) ? 'said' : 'none';
  if (PLACEHOLDER.test(plain) || (value !== told && PLACEHOLDER.test(half(value))))
    return pictures.length > 0 ? 'image' : 'placeholder';
  return 'said';
}

const WAYS: ReadonlySet<GuideKey> = new Set<GuideKey>([
  'handleForm',
  'online',
  'delivery',
  'appoint',
  'terminal',
  'express',
  'scope',
  'onlineDepth',
  'itemType',
  'projectType',
  'payOnline',
  'result',
  '_resultType',
  'target',
]);

const addressText = (node: ContentNode): string => [node.href ?? '', ...Object.values(node.data ?? {})].join(' ');

/** 否 answers a question whatever the element; 不限 says whom or where. */
const isPlainNo = (text: string, key: GuideKey): boolean =>
  (text === '否' && key !== 'name') ||
  (/不限|无要求|无限制/.test(text) && (key === 'target' || key === 'condition' || key === 'time')) ||
  (key === 'visits' && /无需|不需要/.test(text));
