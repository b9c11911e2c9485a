import type { City, District } from '../../cities/city.ts';
import { normalise } from './normalise.ts';
import { bareZoneNames, zoneNames } from './zones.ts';

/** Endings of division names, longest first. */
const ENDINGS =
  /(?:高新技术产业开发区|经济技术开发区|经济开发区|高新技术开发区|综合保税区|自治区|自治州|自治县|自治旗|开发区|工业园区|风景区|新区|林区|特区|地区|街道办事处|街道|矿区|盟|省|市|区|县|旗|镇|乡|州)$/;
const NATIONS = /(?:壮族|回族|维吾尔|藏族|蒙古族|满族|土家族|苗族|彝族|朝鲜族|白族|傣族|侗族|瑶族|哈萨克|各族)+$/;

/** 云溪区 → 云溪; a name that would become shorter than two characters stays whole (城区, 郊区). */
export function shortName(name: string): string {
  const short = name.replace(ENDINGS, '').replace(NATIONS, '');
  return [...short].length >= 2 ? short : name;
}

/** Kinds of divisions, which tabs and group titles name: 地级市, 镇街, 县区, 功能区. */
const KIND_OF_DIVISION =
  /^(?:(?:地级|县级|副省级|直辖|省辖|市辖|设区|自治|省|市|区|县|旗|州|盟|乡|镇|街道?)+|(?:全|本|各)(?:省|市|区|县|旗|州|盟)|(?:各|重点|经济|产业|国家级|省级|市级|其他)*(?:功能区|功能园区|园区|开发区|产业区|管委会))$/;

/** Whether a text is the title of a list of divisions of one kind: 区县, 镇街, 开发区. */
export const isKindOfDivision = (text: string): boolean => KIND_OF_DIVISION.test(text.replace(MARKS, ''));
const MARKS = /[\s▼▾∨⌄<>＞›»[\]【】()（）|·]+/g;

/**
 * Letters of the second language of bilingual portals (Uyghur, Tibetan, Mongolian, Kazakh, Korean, Yi, Zhuang, a romanised name or
 * the pinyin), with what stands between the words of one.
 */
const LETTERS = String.raw`[\p{Script=Arabic}\p{Script=Tibetan}\p{Script=Mongolian}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Yi}\p{Script=Thai}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}\p{M}]`;
const BETWEEN = String.raw`[\s.'’ʻ·،་།᠂᠃\-‐\u180b-\u180e\u200b-\u200f]`;
const SECOND = `(?:${LETTERS}(?:${LETTERS}|${BETWEEN})*)`;
const DIVIDES = String.raw`[\s/|｜,，;；:：·\-–—_]*`;
const SECOND_BEFORE = new RegExp(`^${SECOND}${DIVIDES}(?=[\\u4e00-\\u9fa5（(【[])`, 'u');
const SECOND_BEHIND = new RegExp(`(?<=[\\u4e00-\\u9fa5）)】\\]])${DIVIDES}${SECOND}$`, 'u');

const ONLY_SECOND = new RegExp(`^${SECOND}$`, 'u');

/** A bilingual name by its Chinese part: 禾兰地区 Holan Aymak, 拉萨市ལྷ་ས, 연길시 延吉市; a text that is all in one language stays as it is. */
export function chinesePart(text: string): string {
  const own = text.trim();
  // Most names are Chinese alone, and lists of them are long.
  if (!/[^\u0000-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u9fff\uff00-\uffef]|[A-Za-z]/.test(own)) return own;
  const short = own.replace(SECOND_BEHIND, '').replace(SECOND_BEFORE, '').trim();
  return /[\u4e00-\u9fa5]{2}/.test(short) ? short : own;
}

/** What is called 地区 and is no place of that name: 切换地区, 所在地区, 西部地区, 京津冀地区. */
const NO_PREFECTURE =
  /^(切换|更换|变更|选择|重选|请选择|按|各|全部|所有|其他|其它|更多|本|当前|所在|所属|您?所在|办理|服务|适用|热门|常用|各地|不同|相关|[东西南北中]+部|东北|西北|西南|华[东南北中]|民族|贫困|边[远疆境]|农村|山区|市县)*地区$/;
/** Fields of forms and kinds of areas, of which no prefecture has its name: 户籍地区, 国家/地区, 港澳台地区, 沿海地区. */
const KIND_OF_AREA = new RegExp(
  `[/／、]|^.?$|${[
    '国家 国籍 国别 国内 国外 全国 境内 境外 省内 省外 市内 市外 内地 本地 外地 异地 外省 外市 全省 全市 全区 全县 跨省 跨市',
    '户籍 户口 户主 籍贯 原籍 出生 常住 居住 现住 暂住 住所 住址 工作 就业 任职 用工 就读 入学 学籍 考试 考区 报考 报名 参保 缴费 纳税 缴税 结婚 生育',
    '注册 登记 经营 营业 生产 投资 销售 发证 核发 签发 发照 申请 申报 申领 申办 办事 办公 受理 业务 事项 执法 监管 管辖 管理 主管 权限 所属 所在 隶属 行政',
    '服务 使用 适用 实施 试点 覆盖 开通 收件 收货 寄件 收寄 寄送 配送 送达 联系 通讯 通信 邮寄 投诉 来访 目的 出发 到达 始发 途经 户外 选择 切换 筛选',
    '港澳 香港 澳门 台湾 港台 海外 华侨 归侨 亚太 欧美 中亚 东亚 欧洲 亚洲 民族 自治 沿海 沿边 沿江 沿线 边疆 边境 边远 偏远 三角 京津冀 成渝 湾区',
    '发达 贫困 脱贫 困难 艰苦 受灾 灾区 疫情 风险 农业 牧区 农牧 老区 库区 山区 林区 矿区 城区 城市 城镇 乡镇 农村 乡村 市区 市县 区县 省市 县区',
    '东部 西部 南部 北部 中部 高原 高寒 热带 开放 自贸 重点 特殊 限制 禁止 其他 其它 相关 周边 附近 邻近',
  ]
    .join('|')
    .replaceAll(' ', '|')}`,
);
const isKindOfArea = (name: string): boolean =>
  NO_PREFECTURE.test(name) || (name.endsWith('地区') && KIND_OF_AREA.test(name.slice(0, -2)));

/** Whether a text is nothing but the name of some division, such as 云溪区, 青石市 ▾ or 禾兰地区 Holan Aymak. */
export function looksLikeRegion(text: string): boolean {
  const t = chinesePart(text).replace(MARKS, '');
  const n = [...t].length;
  return (
    n >= 2 &&
    n <= 12 &&
    ENDINGS.test(t) &&
    !KIND_OF_DIVISION.test(t) &&
    !isKindOfArea(t) &&
    !/[，。：:、？！0-9]|专区|社区|市场|超市|城市|办事|服务|切换|选择|站点|区划/.test(t)
  );
}

const BESIDE_NAME =
  /^(进入|前往|切换到?|访问)|[（(【[][^）)】\]]*[）)】\]]|(进入|前往|切换|入口|站点|分站|站|网厅|分厅|((进入|前往)\s*)?(政务服务)?旗舰店|政务服务(网|大厅|中心)?|(网上)?(办事|服务|政务)大厅|(暂)?未开通|(正在)?建设中|敬请期待|即将(上线|开通))$/g;

/** The division that an entry of a list stands for: 吉羊区 进入, 天崖区政务服务网, 椰崖市（未开通）; null where it is none. */
export function entryRegion(text: string): string | null {
  let name = chinesePart(text);
  for (let before = ''; before !== name; ) {
    before = name;
    name = chinesePart(name.replace(BESIDE_NAME, '').replace(/[\s▼▾∨⌄›»>＞|·]+$/, ''));
  }
  return looksLikeRegion(name) ? name : null;
}

/** Whether an entry of a list stands for this division: 云溪区, 云溪区 进入旗舰店. */
export const isEntryOf = (text: string, name: string): boolean => {
  const match = namesRegion(text, name);
  return match === 'exact' || (match !== null && namesRegion(entryRegion(text) ?? '', name) === 'exact');
};

/** Whether the name of a division is one below a city's. */
export const isCounty = (name: string): boolean => /(区|县|旗|镇|乡|街道|街)$/.test(name) && !/地区$/.test(name);

/**
 * The names in a line that is little else than names of divisions: 各市州：兰泉市　酒关市、金川市. A label before them and what
 * stands in brackets is left out; a sentence that mentions some is no list.
 */
export function regionsInLine(line: string): string[] {
  const own = line
    .replace(/[（(][^）)]*[）)]/g, ' ')
    .replace(/^[^：:]{0,16}[：:]/, '')
    .trim();
  const names = (own.match(REGION_WORD) ?? []).filter(looksLikeRegion);
  const han = own.match(/[\u4e00-\u9fa5]/g)?.length ?? 0;
  return names.length >= 2 && names.join('').length >= han * 0.7 ? names : [];
}
const REGION_WORD =
  /[\u4e00-\u9fa5]{1,10}?(?:自治[区州县旗]|开发区|新区|地区|街道|[市区县州盟旗镇乡])(?=$|[^\u4e00-\u9fa5]|[\u4e00-\u9fa5]{2})/g;

export type RegionMatch = 'exact' | 'site' | 'contains' | null;

const SITE_WORDS = /政务|服务|网厅|大厅|站|分厅|旗舰店|办事|中心|政府|门户|区划|切换|当前|进入|首页|网/g;

/** How a text names a division: as its name alone, as its site (云溪区政务服务网), or somewhere inside. */
export function namesRegion(text: string, name: string): RegionMatch {
  if (!text || !name) return null;
  const t = normalise(chinesePart(text)).replace(/[▼▾∨⌄]/g, '');
  const zone = zoneNames(name)?.map(normalise);
  const fulls = zone ?? [normalise(name)];
  const short = zone ? '' : normalise(shortName(name));
  if (fulls.includes(t) || (short !== '' && t === short)) return 'exact';
  if (zone && bareZoneNames(name).includes(t)) return 'exact';
  const full = fulls.find((n) => t.includes(n));
  if (full === undefined) {
    // The short form counts only as a beginning or beside words of a site, never inside a longer word.
    const site = short.length >= 2 && t.startsWith(short) && t.search(SITE_WORDS) >= 0;
    return site && t.length <= short.length + 10 ? 'site' : null;
  }
  const rest = t.replace(full, '').replace(SITE_WORDS, '');
  return rest === '' || ONLY_SECOND.test(rest) ? 'site' : 'contains';
}

/** The names by which a city goes: 青石市 and 青石. */
export function cityNames(city: City): string[] {
  const full = /[市盟州区]$/.test(city.name) ? city.name : `${city.name}市`;
  return [...new Set([full, city.name])];
}

export const withoutDistricts = (city: City, district: District): boolean =>
  /^(4419|4420)/.test(city.code) ||
  (district.code !== undefined && district.code.length === 9) ||
  namesRegion(district.name, city.name) === 'exact';

/** Another city's full name in a text that should speak of ours: 白石市 beside 鼓楼区. A district may be a city itself (昆山市). */
export function otherCityIn(text: string, city: City, district: District): string | null {
  const ours = [...cityNames(city), district.name].map(normalise);
  const province = city.province ? normalise(city.province) : '';
  for (const m of text.matchAll(/[\u4e00-\u9fa5]{2,4}?市(?![场民政区级直容值面]|[中南北]区)/g)) {
    const n = normalise(m[0]);
    if (
      !ours.some((o) => n.endsWith(o) || o.endsWith(n)) &&
      n !== province &&
      !/[区县]市$|城市$|本市$|全市$|各市$|该市$|我市$|外市$|超市$|门市$|上市$|(地|县)级市$|(选择|切换|更换)(所在)?市$|^所?在市$|(直|省)辖市$|设区的?市$/.test(
        m[0],
      )
    )
      return m[0];
  }
  return null;
}
