/**
 * The words by which portals name the ways into their lists of services: by department, by theme, by who is served
 * (国办函〔2016〕108号; assessment notes 9, B3.3). `named` is an entry or a heading that is nothing else; `hinted` may be one.
 */
export const VIEW_WORDS = {
  department: {
    named:
      /^(按|选择?|各|进驻|所有|全部)?(职能|市直|区直|县直|实施|办理|政府)?(部门|委办局|单位)(服务|窗口|办事|大厅|网厅|事项|导航|分类|清单|查询|列表|办理|查找?|找事|专区)(大厅|清单|导航|列表)?$|^(按|选择?|各|进驻|职能|所有)(部门|委办局|单位)$|^(部门|委办局|进驻部门|职能部门)$|^按(实施|办理)(部门|机构|主体)(分类|查询?|办事?)?$/,
    hinted: /部门|委办局|实施(机构|主体)/,
  },
  theme: {
    named:
      /^(按|选择?|热点|热门|全部|办事|服务|个人|法人|企业|事项)?主题(服务|分类|办事|事项|导航|集成服务|套餐|查找?|专区|清单|列表)?(事项|导航|列表)?$|^按?(生命周期|全生命周期|人生事件|生活事件|经营活动)(服务|分类|事项|导航)?$|^按(事项|业务|服务)?(类别|分类|类型|领域|行业)(查找?|办事|分类|导航)?$|^(事项|服务|行业|业务)(分类|类别)(导航|查询)?$/,
    hinted:
      /主题(?!教育|党日|活动|曲|公园|演讲|宣传|展)|生命周期|人生事件|按经营(范围|活动)|(事项|服务|行业)(分类|类别)/,
  },
} as const;

/** Headings and labels of the same, which may say the place's name before: 云溪区部门办事, 按主题：. */
export const VIEW_HEADING = {
  department: /^按(职能|实施|办理)?(部门|单位|委办局)|(部门|委办局)(服务|办事|窗口|大厅|导航|事项)$/,
  theme: /^按(主题|生命周期|人生事件)|主题(服务|办事|分类|导航|事项)$|热点主题$/,
} as const;
/** A switch of region by its own words; many other names merely speak of towns and districts. */
export const REGION_ENTRY =
  /切换|更换|变更|选择|重选|换个|区划|站点|分站|站群|地图|^(进入)?(各)?(区县|县区|市县|地市|市州|县市区|区市县|镇街|街镇|乡镇街道)(网厅|分厅|大厅|导航|入口|列表)?$/;
/** A list of regions here, a map of the site there. */
export const MAP_OR_REGIONS = /^站点导航$/;
/** Lists of links to other sites. */
export const LEADS_ELSEWHERE = /网站|链接|国务院|部委|友情/;
/** What says where one is. */
export const REGION_STATED = /^(您?(的)?(当前|现在|所在|定位|位于|在)[^：:]{0,6})[：:]/;
const OFFICE = '(局|委员会|委|办公室|服务中心|管理处)';
/** What ends like the name of an office. */
export const DEPARTMENT_NAME = new RegExp(`${OFFICE}$`);
/** An office of the place, by its name and nothing else; where streets have their counters is no department. */
export const DEPARTMENT = new RegExp(`^(?!.*(便民|政务|党群|社区)服务中心)[\\u4e00-\\u9fa5（）()]{2,18}${OFFICE}$`);
/** The themes under which the national item list sorts services (国办发〔2018〕45号 lists of themes). */
export const THEME_NAME =
  /^(准营准办|医疗卫生|文化教育|文体教育|教育科研|户籍(身份|办理)|就业(创业|社保)|社会(保障|救助|事务)|社保|婚姻(登记|家庭)|生育收养|住房(保障)?|不动产|交通(出行|运输)|出境入境|证件办理|职业资格|环保绿化|公共安全|消费维权|公用事业|设立变更|投资审批|资质认证|年检年审|税收财务|商务贸易|工程建设|国土规划|规划建设|农林牧渔|知识产权|科技创新|招标拍卖|破产注销|检验检疫|安全生产|司法公证|法律服务|民族宗教|水务气象|食品药品|离职退休|死亡殡葬|优待抚恤|旅游观光|其他)$/;

const ITEM_TAGS =
  '(行政(许可|确认|给付|奖励|裁决|征收|检查|处罚|备案)|其他行政权力|公共服务|依申请(事项)?|(即办|承诺|上报)件|(全程)?网办|全程(网上|在线)(可)?办理?|(网上|在线|掌上)?可办|不见面(审批|办理)?|最多跑[一1]次|(0|零|不)(次)?跑(动|腿)?|秒批|跨省通办|告知承诺|个人|法人|企业|自然人|主项|子项|热门|高频)';
/** What a row counts of its item, one word at a time: 办件量 2316, 近一年办件：1,204件, 承诺8个工作日. */
export const ROW_FIGURE =
  /^(?:(?:近一年|近三个?月|累计|总|本年|上年|年|月)?(?:办件|访问|浏览|点击|办理|申请|评价|收藏|关注|受理)(?:总?量|数量?|次数|人次)?|热度|好评率|满意[度率])[:：]?(?:[\d,.]+万?(?:件|次|人次|%|人|条)?)?$|^[\d,.]+万?(?:件|次|人次|%|人|条)?$|^(?:承诺|法定)?[:：]?\d+个?(?:工作日|自然日|天)$/;

/** Tags beside an item's name: what kind of power it is, how far it is done online (assessment notes 6.2). */
export const ITEM_TAG = new RegExp(`^${ITEM_TAGS}$`);
/** The same behind an office, without a blank between: 市场监督管理局承诺件网上可办. */
export const TAGS_BEHIND_OFFICE = new RegExp(`(?<=${OFFICE})${ITEM_TAGS}+$`);

const DEALS =
  '(我)?(要)?(网上|在线)?(办事|服务|事项|业务|办理|频道|专区|大厅|网厅|用户|主题|办事大厅|服务事项|办事服务|事项清单)?';
/** Whom an entry serves, where it is an entry to services and nothing else; signing in is none. */
export const SERVES = {
  个人: new RegExp(`^(我是|我要办|面向|按|全部)?(个人|自然人|市民|公民|群众|居民)${DEALS}$`),
  法人: new RegExp(`^(我是|我要办|面向|按|全部)?(企业法人|法人|企业|单位|市场主体|经营主体)${DEALS}$`),
} as const;
/** The same among other words: whom something may be for. */
export const AUDIENCE = {
  法人: /法人(办事|服务|事项)?|企业(办事|服务|开办|事项)?|我是企业|市场主体|单位办事|经营主体|惠企/,
  个人: /个人(办事|服务|事项)?|自然人|我是(个人|市民)|市民(办事|服务)|公民/,
} as const;
/** Headings over lists for one audience, which serve it without saying so: 企业一生, 人的一生, 法人全生命周期. */
export const LIFE_OF = {
  个人: /^(个人|自然人|公民|市民|人)的?(一生(一事)?|一辈子|人生|(全)?生命周期)(服务|事项|办事|导航)?$|^人生(阶段|旅程|大事|事件)(服务|事项)?$/,
  法人: /^(企业|法人|公司|经营主体|市场主体|单位)的?(一生(一事)?|一辈子|(全)?生命周期)(服务|事项|办事|导航)?$/,
} as const;
/** Both in one: 个人/法人服务, 按服务对象. */
export const SERVES_BOTH =
  /^(按)?(服务|办理|办事|面向)(对象|人群)(分类|办事|导航)?$|^(个人|自然人)[/、·|和与及]?(法人|企业)(服务|办事|事项)?$/;

/** Where all services are listed; the fullest first. */
export const LISTS_SERVICES = [
  /^(全部|所有|政务|办理|办事|服务|政务服务|行政审批)?(服务)?事项(清单|列表|目录|大全|中心|办理|导航|分类|查询|库)?$|^(全部|所有)(事项|服务|办事)$/,
  /^(我要)?(办事|网上办事|在线办事|在线办理|网上办理|政务服务)(服务|大厅|中心|导航)?$|^(我要办|服务(大厅|导航|清单)|服务)$/,
  SERVES.法人,
  SERVES.个人,
] as const;

/** The entry of a government's own site to its site of services. */
export const SERVICE_SITE =
  /^(网上)?(政务服务|办事|行政审批|服务)(网|大厅|服务大厅|中心|平台|旗舰店)?$|^(在线|网上)(办事|服务)(大厅)?$|^一网通办$/;
