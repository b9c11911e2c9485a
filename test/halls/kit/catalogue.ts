/** Items of a county-level catalogue, the furniture in which the wanted one hides. */
export interface Item {
  id: string;
  name: string;
  dept: string;
  theme: string;
  audience: '法人' | '个人';
}

const LINES = `市场监督管理局|准营准办|法人|食品经营许可（新办）;食品经营许可变更;食品经营许可延续;食品经营许可注销;食品小作坊登记;第二类医疗器械经营备案;第三类医疗器械经营许可证核发;计量标准器具核准;特种设备使用登记;特种设备作业人员资格认定;公司设立登记;公司变更登记;公司注销登记;个体工商户注册登记;农民专业合作社登记;股权出质设立登记
卫生健康局|医疗卫生|法人|公共场所卫生许可（新办）;医疗机构执业登记;护士执业注册;饮用水供水单位卫生许可;放射源诊疗技术许可;再生育审批;消毒产品生产企业卫生许可
教育局|文化教育|法人|民办学校设立审批;教师资格认定;校车使用许可;适龄儿童少年延缓入学审批
住房和城乡建设局|工程建设|法人|建筑工程施工许可证核发;商品房预售许可;城镇污水排入排水管网许可;燃气经营许可证核发;占用城市绿地审批
人力资源和社会保障局|就业社保|个人|劳务派遣经营许可;人力资源服务许可;社会保障卡申领;失业保险金申领;城乡居民养老保险参保登记;企业实行不定时工作制审批
公安局|户籍身份|个人|居民身份证换领;临时居民身份证办理;户口迁移;旅馆业特种行业许可证核发;公章刻制备案;犬只登记
民政局|社会事务|个人|结婚登记;社会团体成立登记;最低生活保障审批;特困人员认定;养老机构备案;地名命名审批
文化体育和旅游局|文化教育|法人|娱乐场所经营许可;营业性演出审批;互联网上网服务营业场所筹建审批;经营高危险性体育项目许可
交通运输局|交通出行|法人|道路货物运输经营许可;道路旅客运输经营许可;机动车维修经营备案;公路建设项目施工许可
农业农村局|农林牧渔|法人|动物防疫条件合格证核发;农药经营许可;兽药经营许可证核发;种子生产经营许可;生鲜乳收购站许可
自然资源局|国土规划|法人|不动产登记;建设用地规划许可;临时用地审批;采矿权新设登记
应急管理局|安全生产|法人|危险化学品经营许可;烟花爆竹经营（零售）许可;生产安全事故应急预案备案
税务局|纳税缴费|法人|发票领用;增值税一般纳税人登记;车船税申报
烟草专卖局|准营准办|法人|烟草专卖零售许可证核发;烟草专卖零售许可证延续`;

/** About seventy items none of which is the wanted one. */
export const COMMON_ITEMS: Item[] = LINES.split('\n').flatMap((line) => {
  const [dept = '', theme = '', audience = '法人', names = ''] = line.split('|');
  return names.split(';').map((name) => ({
    id: '',
    name,
    dept,
    theme,
    audience: audience as Item['audience'],
  }));
});

/** Neighbours of the wanted item, whose guides are others. */
export const DECOYS = [
  '药品经营许可证（批发）核发',
  '药品零售连锁总部经营许可证核发',
  '药品经营许可证（零售）变更（许可事项）',
  '药品经营许可证（零售）换发',
  '药品经营许可证（零售）注销',
  '药品经营许可证（零售）遗失补发',
  '第二类精神药品零售业务审批',
  '互联网药品信息服务资格证书核发',
  '医疗器械经营许可证核发',
] as const;

/**
 * A hall's own list: `count` common items from `offset` on, the decoys, and the wanted ones put in at the places given.
 * Numbers (`id`) are the place in the list, with the prefix of the vendor.
 */
export function catalogue(options: {
  count: number;
  offset?: number;
  decoys?: readonly string[];
  dept?: string;
  prefix?: string;
  wanted?: { place: number; item: Partial<Item> & { name: string } }[];
}): Item[] {
  const { count, offset = 0, decoys = DECOYS, dept = '市场监督管理局', prefix = 'sx', wanted = [] } = options;
  const list: Item[] = Array.from(
    { length: count },
    (_, i) => COMMON_ITEMS[(i + offset) % COMMON_ITEMS.length] as Item,
  ).map((item) => ({ ...item, dept: item.dept === '市场监督管理局' ? dept : item.dept }));
  const near: Item[] = decoys.map((name) => ({ id: '', name, dept, theme: '准营准办', audience: '法人' }));
  for (const [i, item] of near.entries()) list.splice((i + 1) * 3, 0, item);
  for (const { place, item } of wanted) {
    list.splice(place, 0, { id: '', dept, theme: '准营准办', audience: '法人', ...item });
  }
  return list.map((item, i) => ({ ...item, id: item.id || `${prefix}${String(i + 1).padStart(4, '0')}` }));
}
