import type { City, District } from '../../cities/city.ts';
import { ROW_MENU } from '../language/navigation.ts';
import { cityNames } from '../language/regions.ts';
import { DEPARTMENT_NAME, ITEM_TAG, ROW_FIGURE, TAGS_BEHIND_OFFICE, THEME_NAME } from '../language/views.ts';

/** What a button of a row does, which is no title. */
export const DOES =
  /办理|申报|申请|预约|指南|详情|收藏|评价|咨询|查看|下载|^在线|^网上|^立即|^我要|查询|二维码|空表|样表|材料/;

const FILLER =
  /在线|网上|线上|立即|马上|点击|全程|一键|现场|窗口|自助|掌上|电子|进度|结果|常见|相关|更多|全部|事项|服务|业务|办事|指南|信息|系统|入口|平台|附件|下载|我|要|想|去|[^\u4e00-\u9fa5]/g;
/** Whether a short text is nothing but what a button does: 在线办理, not 居住证办理. */
export const onlyDoes = (text: string): boolean =>
  DOES.test(text) && text.replace(new RegExp(DOES, 'g'), '').replace(FILLER, '').length < 3;

/** Names with which that of a department begins behind a title: the district's, the city's, the province's. */
export const ownersOf = (city: City, district: District): string[] =>
  [district.name, ...cityNames(city), city.province ?? ''].filter(Boolean);

/** What follows a title inside one clickable row: where, by whom, when. */
const BEHIND_TITLE =
  /\s*(实施|受理|办理|责任|主管|所属|发布|服务|承办|行使)?(主体|区域|机构|部门|单位|层级|对象|地区|编码|时限|时间|来源|类型|事项类型|地点|范围|日期)\s*[:：]|\s(\d{4}-\d{1,2}-\d{1,2})/;

/** The title is the first piece of a text that is more than a label. */
export function titleIn(text: string, owners: readonly string[] = []): string {
  const at = text.search(BEHIND_TITLE);
  const head = withoutTail(
    (at >= 4 ? text.slice(0, at) : text)
      .replace(/^\s*(\d+[.、]|\d{1,3}\s|[（(]\d+[)）]|【[^】]{1,8}】|\[[^\]]{1,8}\])\s*/, '')
      .trim(),
    owners,
  );
  if ([...head].length <= 40) return head;
  return head.split(/\s+|[|｜]/).find((p) => [...p].length >= 4 && !DOES.test(p)) ?? head;
}

/** A row that can be pressed as a whole ends with its department, often in brackets or without a blank between, and its buttons. */
function withoutTail(text: string, owners: readonly string[]): string {
  const behind = /^(.{4,})[（([【]([^（()）[\]【】]{3,40})[)）\]】]$/.exec(text);
  if (behind?.[1] && DEPARTMENT_NAME.test(behind[2] ?? '') && owners.some((name) => behind[2]?.includes(name)))
    return behind[1].trim();
  const glued = owners.map((name) => text.indexOf(name)).filter((at) => at >= 4);
  const at = Math.min(...glued);
  const untagged = text.replace(TAGS_BEHIND_OFFICE, '');
  if (glued.length > 0 && DEPARTMENT_NAME.test(untagged) && !/\s/.test(untagged.slice(at)))
    return text.slice(0, at).trim();
  const pieces = text.split(/\s+/);
  const isTail = (p: string): boolean =>
    /^[|｜·/—-]+$/.test(p) ||
    owners.includes(p) ||
    DEPARTMENT_NAME.test(p) ||
    THEME_NAME.test(p) ||
    ITEM_TAG.test(p) ||
    ROW_FIGURE.test(p) ||
    ([...p].length <= 8 && (DOES.test(p) || ROW_MENU.test(p)));
  while (pieces.length > 1 && [...(pieces[0] as string)].length >= 4 && isTail(pieces.at(-1) as string)) pieces.pop();
  return pieces.join(' ');
}
