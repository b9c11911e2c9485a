import type { Region } from '../../city.ts';

export type FamilyName = 'classic' | 'framed' | 'spa' | 'cascade' | 'modal' | 'gbk' | 'menu';

export interface RosterCity {
  id: string;
  name: string;
  /** GB/T 2260. */
  code: string;
  region: Region;
  phone: string;
  district: { name: string; code: string };
  /** Other districts that the switch lists and that have no hall of their own here. */
  others: readonly string[];
}
export interface RosterProvince {
  id: string;
  name: string;
  code: string;
  family: FamilyName;
  /** The market regulator's name differs where permits were moved to one bureau (行政审批). */
  bureau: string;
  cities: readonly RosterCity[];
  /** Cities outside the 55 that the switch lists. */
  others: readonly string[];
}

const BUREAU = { market: '市场监督管理局', approval: '行政审批服务局' } as const;

function province(
  id: string,
  name: string,
  code: string,
  family: FamilyName,
  bureau: keyof typeof BUREAU,
  others: string,
  cities: RosterCity[],
): RosterProvince {
  return { id, name, code, family, bureau: BUREAU[bureau], cities, others: others ? others.split(' ') : [] };
}
function city(
  id: string,
  name: string,
  code: string,
  region: Region,
  phone: string,
  district: string,
  districtCode: string,
  others: string,
): RosterCity {
  return { id, name, code, region, phone, district: { name: district, code: districtCode }, others: others.split(' ') };
}

/**
 * The 55 cities of the 2022 report (its own list is not published: 36 are certain, 9 named, 10 assumed) with one real
 * district each (GB/T 2260; 东莞 and 中山 have streets), on 31 platforms. Names only: no page imitates a real site.
 */
export const ROSTER: readonly RosterProvince[] = [
  province('beijing', '北京市', '110000', 'classic', 'market', '', [
    city('beijing', '北京市', '110000', '华北', '010', '朝阳区', '110105', '海淀区 丰台区 通州区'),
  ]),
  province('tianjin', '天津市', '120000', 'spa', 'approval', '', [
    city('tianjin', '天津市', '120000', '华北', '022', '河西区', '120103', '和平区 南开区 津南区'),
  ]),
  province('hebei', '河北省', '130000', 'classic', 'approval', '唐山市 邯郸市', [
    city('shijiazhuang', '石家庄市', '130100', '华北', '0311', '长安区', '130102', '桥西区 裕华区'),
    city('baoding', '保定市', '130600', '华北', '0312', '竞秀区', '130602', '莲池区 满城区'),
  ]),
  province('shanxi', '山西省', '140000', 'framed', 'approval', '大同市 长治市', [
    city('taiyuan', '太原市', '140100', '华北', '0351', '小店区', '140105', '迎泽区 杏花岭区'),
  ]),
  province('neimenggu', '内蒙古自治区', '150000', 'spa', 'market', '包头市 赤峰市', [
    city('huhehaote', '呼和浩特市', '150100', '华北', '0471', '赛罕区', '150105', '新城区 回民区'),
  ]),
  province('liaoning', '辽宁省', '210000', 'gbk', 'market', '鞍山市 锦州市', [
    city('shenyang', '沈阳市', '210100', '东北', '024', '铁西区', '210106', '和平区 大东区'),
    city('dalian', '大连市', '210200', '东北', '0411', '沙河口区', '210204', '中山区 西岗区'),
  ]),
  province('jilin', '吉林省', '220000', 'modal', 'market', '四平市 通化市', [
    city('changchun', '长春市', '220100', '东北', '0431', '南关区', '220102', '宽城区 二道区'),
  ]),
  province('heilongjiang', '黑龙江省', '230000', 'cascade', 'market', '齐齐哈尔市 大庆市', [
    city('haerbin', '哈尔滨市', '230100', '东北', '0451', '南岗区', '230103', '道里区 香坊区'),
  ]),
  province('shanghai', '上海市', '310000', 'cascade', 'market', '', [
    city('shanghai', '上海市', '310000', '华东', '021', '浦东新区', '310115', '黄浦区 虹口区 嘉定区'),
  ]),
  province('jiangsu', '江苏省', '320000', 'classic', 'approval', '扬州市 镇江市', [
    city('nanjing', '南京市', '320100', '华东', '025', '江宁区', '320115', '玄武区 秦淮区'),
    city('wuxi', '无锡市', '320200', '华东', '0510', '梁溪区', '320213', '滨湖区 惠山区'),
    city('xuzhou', '徐州市', '320300', '华东', '0516', '云龙区', '320303', '泉山区 铜山区'),
    city('changzhou', '常州市', '320400', '华东', '0519', '武进区', '320412', '天宁区 新北区'),
    city('suzhou', '苏州市', '320500', '华东', '0512', '吴中区', '320506', '姑苏区 相城区'),
    city('nantong', '南通市', '320600', '华东', '0513', '崇川区', '320613', '通州区 海门区'),
  ]),
  province('zhejiang', '浙江省', '330000', 'spa', 'market', '湖州市 丽水市', [
    city('hangzhou', '杭州市', '330100', '华东', '0571', '拱墅区', '330105', '西湖区 滨江区'),
    city('ningbo', '宁波市', '330200', '华东', '0574', '鄞州区', '330212', '海曙区 江北区'),
    city('wenzhou', '温州市', '330300', '华东', '0577', '鹿城区', '330302', '龙湾区 瓯海区'),
    city('jiaxing', '嘉兴市', '330400', '华东', '0573', '南湖区', '330402', '秀洲区 海宁市'),
    city('shaoxing', '绍兴市', '330600', '华东', '0575', '越城区', '330602', '柯桥区 上虞区'),
    city('jinhua', '金华市', '330700', '华东', '0579', '婺城区', '330702', '金东区 义乌市'),
    city('taizhou', '台州市', '331000', '华东', '0576', '椒江区', '331002', '黄岩区 路桥区'),
  ]),
  province('anhui', '安徽省', '340000', 'modal', 'market', '芜湖市 蚌埠市', [
    city('hefei', '合肥市', '340100', '华东', '0551', '蜀山区', '340104', '庐阳区 包河区'),
  ]),
  province('fujian', '福建省', '350000', 'framed', 'market', '漳州市 三明市', [
    city('fuzhou', '福州市', '350100', '华东', '0591', '鼓楼区', '350102', '台江区 仓山区'),
    city('xiamen', '厦门市', '350200', '华东', '0592', '思明区', '350203', '湖里区 集美区'),
    city('quanzhou', '泉州市', '350500', '华东', '0595', '丰泽区', '350503', '鲤城区 洛江区'),
  ]),
  province('jiangxi', '江西省', '360000', 'classic', 'approval', '九江市 赣州市', [
    city('nanchang', '南昌市', '360100', '华东', '0791', '西湖区', '360103', '东湖区 青云谱区'),
  ]),
  province('shandong', '山东省', '370000', 'modal', 'approval', '淄博市 临沂市', [
    city('jinan', '济南市', '370100', '华东', '0531', '历下区', '370102', '市中区 槐荫区'),
    city('qingdao', '青岛市', '370200', '华东', '0532', '市南区', '370202', '市北区 崂山区'),
    city('yantai', '烟台市', '370600', '华东', '0535', '芝罘区', '370602', '福山区 莱山区'),
    city('weifang', '潍坊市', '370700', '华东', '0536', '奎文区', '370705', '潍城区 坊子区'),
  ]),
  province('henan', '河南省', '410000', 'modal', 'market', '洛阳市 开封市', [
    city('zhengzhou', '郑州市', '410100', '华中', '0371', '金水区', '410105', '中原区 二七区'),
  ]),
  province('hubei', '湖北省', '420000', 'menu', 'market', '宜昌市 襄阳市', [
    city('wuhan', '武汉市', '420100', '华中', '027', '洪山区', '420111', '武昌区 江岸区'),
  ]),
  province('hunan', '湖南省', '430000', 'classic', 'market', '株洲市 岳阳市', [
    city('changsha', '长沙市', '430100', '华中', '0731', '岳麓区', '430104', '芙蓉区 天心区'),
  ]),
  province('guangdong', '广东省', '440000', 'menu', 'market', '汕头市 江门市', [
    city('guangzhou', '广州市', '440100', '华南', '020', '天河区', '440106', '越秀区 海珠区'),
    city('shenzhen', '深圳市', '440300', '华南', '0755', '福田区', '440304', '南山区 罗湖区'),
    city('zhuhai', '珠海市', '440400', '华南', '0756', '香洲区', '440402', '斗门区 金湾区'),
    city('foshan', '佛山市', '440600', '华南', '0757', '禅城区', '440604', '南海区 顺德区'),
    city('huizhou', '惠州市', '441300', '华南', '0752', '惠城区', '441302', '惠阳区 博罗县'),
    city('dongguan', '东莞市', '441900', '华南', '0769', '南城街道', '441900004', '莞城街道 虎门镇'),
    city('zhongshan', '中山市', '442000', '华南', '0760', '石岐街道', '442000001', '东区街道 小榄镇'),
  ]),
  province('guangxi', '广西壮族自治区', '450000', 'framed', 'approval', '柳州市 桂林市', [
    city('nanning', '南宁市', '450100', '华南', '0771', '青秀区', '450103', '兴宁区 江南区'),
  ]),
  province('hainan', '海南省', '460000', 'spa', 'market', '三亚市 儋州市', [
    city('haikou', '海口市', '460100', '华南', '0898', '龙华区', '460106', '秀英区 琼山区'),
  ]),
  province('chongqing', '重庆市', '500000', 'menu', 'market', '', [
    city('chongqing', '重庆市', '500000', '西南', '023', '渝北区', '500112', '渝中区 江北区 南岸区'),
  ]),
  province('sichuan', '四川省', '510000', 'cascade', 'approval', '绵阳市 宜宾市', [
    city('chengdu', '成都市', '510100', '西南', '028', '武侯区', '510107', '锦江区 青羊区'),
  ]),
  province('guizhou', '贵州省', '520000', 'classic', 'market', '遵义市 安顺市', [
    city('guiyang', '贵阳市', '520100', '西南', '0851', '云岩区', '520103', '南明区 花溪区'),
  ]),
  province('yunnan', '云南省', '530000', 'spa', 'market', '曲靖市 玉溪市', [
    city('kunming', '昆明市', '530100', '西南', '0871', '官渡区', '530111', '五华区 盘龙区'),
  ]),
  province('xizang', '西藏自治区', '540000', 'framed', 'market', '日喀则市 林芝市', [
    city('lasa', '拉萨市', '540100', '西南', '0891', '城关区', '540102', '堆龙德庆区 达孜区'),
  ]),
  province('shaanxi', '陕西省', '610000', 'cascade', 'approval', '宝鸡市 咸阳市', [
    city('xian', '西安市', '610100', '西北', '029', '雁塔区', '610113', '新城区 碑林区'),
  ]),
  province('gansu', '甘肃省', '620000', 'cascade', 'market', '天水市 酒泉市', [
    city('lanzhou', '兰州市', '620100', '西北', '0931', '城关区', '620102', '七里河区 安宁区'),
  ]),
  province('qinghai', '青海省', '630000', 'gbk', 'market', '海东市 格尔木市', [
    city('xining', '西宁市', '630100', '西北', '0971', '城中区', '630103', '城东区 城西区'),
  ]),
  province('ningxia', '宁夏回族自治区', '640000', 'framed', 'approval', '石嘴山市 吴忠市', [
    city('yinchuan', '银川市', '640100', '西北', '0951', '兴庆区', '640104', '金凤区 西夏区'),
  ]),
  province('xinjiang', '新疆维吾尔自治区', '650000', 'gbk', 'market', '克拉玛依市 哈密市', [
    city('wulumuqi', '乌鲁木齐市', '650100', '西北', '0991', '天山区', '650102', '沙依巴克区 新市区'),
  ]),
];

export const isMunicipality = (p: RosterProvince): boolean => p.cities[0]?.code === p.code;
