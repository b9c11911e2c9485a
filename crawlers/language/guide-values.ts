import type { GuideKey } from './guide.ts';

/** Nothing was filled in: what a template leaves when a field is empty. Compared without blanks. */
export const BLANK = /^(?:[-—–_/\\|*·.。…:：;；,，~]*|null|undefined|none|n\/a)$/i;

/** A value that did not arrive: still on its way, or a template that nobody filled. Compared without blanks. */
export const NOT_ARRIVED =
  /^(?:nan|\[object\w+\]|\{\{.*\}\}|\$\{.*\}|<%.*%>|loading[.。…·]*|[\u4e00-\u9fa5，,]{0,6}(?:加载|载入|读取|获取)中[.。…·]*|(?:正在|努力|拼命)(?:加载|载入|读取|获取)[\u4e00-\u9fa5]{0,4}[.。…·]*)$/i;
/** Words of failure and nothing else, without what APOLOGY and ADVICE put around them. Compared without blanks. */
export const FAILED =
  /^(?:[^，,。；;：:]{0,14}?(?:加载|载入|获取|读取|请求|查询|检索|连接|调用|渲染|同步)(?:数据|内容|信息|页面|接口)?(?:时|过程中?)?(?:发生|出现)?(?:失败|出错|错误|异常|超时|不成功|不出来)|(?:当前|您的)?(?:网络|系统|服务器?|接口|数据|数据库|后台|程序|平台)(?:内部|连接|请求|服务|访问|响应|接口)*(?:异常|繁忙|超时|错误|出错|故障|开小差|不给力|中断|不可用|无响应|未响应|忙)|(?:failedto|unableto)(?:load|fetch|get).{0,20}|load(?:ing)?(?:data)?(?:failed|error)|networkerror|(?:request|gateway)?time-?out|(?:internal)?servererror)(?:了|啦)?(?:[（(:：]?(?:错误码|代码|code)?[:：]?\w{0,24}[)）]?)?$/i;
export const APOLOGY = /^(?:(?:非常|很|十分)?(?:抱歉|对不起)[，,!！。]*|(?:温馨)?提示[:：])/;
export const ADVICE =
  /[，,。!！;；~、]*(?:请(?!求)|可(?!用)|您可|点击|或|稍[候后等]|刷新|重新|重试|再试|联系)[\u4e00-\u9fa5，,、]{0,24}[.。!！~…·]*$/;

/** Words that stand where a value should be (assessment 2.6: placeholders count as empty). Compared without blanks. */
export const PLACEHOLDER =
  /^(?:暂无.{0,8}|无(?:数据|内容|信息|相关信息|相关内容)|没有数据|待定|待核实|待补充|待完善|待更新|待公布|另行通知|另行公布|略|test\d*|测试.{0,4}|[xX×]{2,}.{0,6}|未填写?|未维护|空|(?:请)?详?[见询](?:附件|附表|下文|下表|相关文件|附图|官网|网站|说明|窗口|办事指南|有关规定|相关规定|文件|法律法规|法规|规定|政策|现场公示|详情|通知|公告).{0,6}|详见.{0,16}|请?参[见照].{0,12}|见(?:附件|附表|下图|流程图)|(?:按|依|按照|依照|根据|遵照)(?:照|据)?(?:国家|有关|相关|法律|法律法规|规定|文件|要求|实际|具体|政策|情况|现行|法定|一般|本|部门|上级|的|、|和|及)*(?:规定|要求|情况|标准|执行|办理|文件|法律法规|程序|流程|执行|为准)+|(?:符合|具备)(?:有关|相关|法定|规定|国家|法律法规|的|办理|申请)*(?:条件|规定|要求)(?:的|即可)?|以(?:实际|窗口|现场|部门|文件|网站|公告|通知).{0,8}为准|视(?:具体)?情况(?:而定)?|敬请期待|建设中|同上|如上|如题|无法显示)[。.！!；;]?$/i;

/** Entries of a site's menu. */
export const MENU =
  /^(?:首页|互动交流|政民互动|政务公开|信息公开|新闻(?:动态|资讯)|(?:个人|法人|企业|部门)(?:办事|服务)|好差评|用户中心|个人中心|我的办件|专题专栏|特色专栏)$/;

/** The bare name of a step that is also the title of a part of guides. Compared without blanks. */
export const STEP_ALONE = /^(?:决定|送达|(?:结果|证件|文书)送达|制证(?:与|和|及)?送达|领取|办结)$/;

/** Nothing but the way to what is meant: 共 2 条 查看. Compared without blanks. */
export const POINTER =
  /^(?:[（(]?共?\d+[条项个部]?[)）]?|点击|请|查看|查阅|浏览|展开|详情|更多|全部|明细|内容|依据|[>»›＞…[\]【】]){1,6}$/;
/** The same with the word of the label itself: 查看原因, 点击查看时间. Compared without blanks. */
export const POINTS_AT = /^(?:点击|请)?(?:查看|查阅|浏览|展开|显示)([\u4e00-\u9fa5]{2,8})$/;
/** What is a file or a picture has a place of its own. */
export const SHOWN_ELSEWHERE = /样|图|表|附件|文件|视频|地图|位置/;
/** What a control is called that shows it. */
export const SHOWS = /查看|查阅|浏览|展开|详情|更多|明细/;

/** The bar of a viewer over a file, page by page, and nothing else: 流程.pdf 上一页 1 / 3 下一页. Compared without blanks. */
export function isViewerBar(told: string): boolean {
  if (told.length > LONGEST_BAR || !TURNS_PAGES.test(told)) return false;
  // One pass that takes the words away: a pattern for the whole bar tries every way to cut up the figures of a pager.
  return [told, told.replace(NAMED_FILE, '')].some((bar) => bar.replace(PARTS_OF_BAR, '') === '');
}
const LONGEST_BAR = 240;
const TURNS_PAGES = /[上下前后]一?页/;
const NAMED_FILE = /^[^。；，,]{1,40}\.(?:pdf|docx?|ofd|pptx?|jpe?g|png|tiff?)/i;
const PARTS_OF_BAR =
  /[上下前后]一?[页张]|[首末尾]页|\d+%|第?\d+页?|共\d+页|[/／|·«»‹›<>+＋−-]|当前|跳转|页码|页|放大|缩小|旋转|全屏|适应(?:宽度|页面)|自动缩放|实际大小|下载|打印|查看原图/g;

/** A button in the card of one material that shows the rest of it. Compared without blanks. */
export const SHOWS_DETAILS =
  /^(?:查看|点击查看|展开)?(?:材料)?(?:详情|明细|要素|详细信息|更多信息|具体要求|填报须知|要求)$/;

/** What a page says where a form that it offers is not there. */
export const NO_FILE =
  /(?:文件|附件|表格|模[板版]|样[表本]|资料)[^，。！!]{0,6}(?:不存在|已?被?删除|已?丢失|未找到|找不到)|(?:未(?:找到|上传|提供)|没有(?:找到|上传|提供|相关)?|暂无(?:相关)?|找不到)[^，。！!\u4e00-\u9fa5]{0,2}(?:该|此|相应的?|对应的?|空白)?(?:文件|附件|表格|模[板版]|样[表本])/;

/** 无 and its kin. An answer for some elements, emptiness for the others. */
export const NONE =
  /^(?:无|没有|不涉及|不适用|未涉及|无需|不需要|不限|无要求|无限制|无规定|不收费|免费|否|无特别程序|无特殊环节|无数量限制|无此项|不存在|无中介服务|无\(?不涉及\)?)[。.；;]?$/;

/**
 * Elements for which 无 says something true of the item rather than that nobody filled it in: no fee, no special
 * procedure, no limit of quantity, no reason to come in person …
 */
export const NONE_IS_ANSWER: ReadonlySet<GuideKey> = new Set<GuideKey>([
  'fee',
  '_feeFlag',
  '_feeStandard',
  'special',
  'qty',
  'visitReason',
  'intermediary',
  'entrust',
  'jointDept',
  'appoint',
  'payOnline',
  'express',
  'terminal',
  'hall',
  'online',
  'scope',
  'promise告知',
  '_legalNote',
  '_promiseNote',
]);

/** 兜底条款 (国办函〔2017〕115号: materials unclear in 13 % of the items): what an applicant cannot prepare for. */
export const VAGUE: readonly RegExp[] = [
  /(?:其他|其它)[^。；;，,]{0,8}?(?:按照?|依照|根据|遵照)(?:国家|法律|法规)?(?:有关|相关)?(?:规定|要求)(?:执行|办理)?/,
  /按照?(?:国家)?(?:有关|相关)(?:规定|要求)(?:执行|办理)?/,
  /(?:国家)?法律[、，,]?\s*(?:行政)?法规[^。；;\n]{0,16}?(?:规定|要求)[^。；;\n]{0,8}?(?:其他|其它)[^。；;\n]{0,6}?(?:材料|资料|文件|条件|情形|要求|证明)/,
  /(?:其他|其它)(?:法律[、，,]?法规|有关法律|相关法律)[^。；;\n]{0,10}?规定[^。；;\n]{0,6}?(?:材料|资料|文件|条件|证明)/,
  /(?:其他|其它)(?:的)?(?:相关|有关|需要|需|应当|应|必要|必须|所需)[^。；;\n，,]{0,10}?(?:材料|资料|文件|证明|证件|手续|条件)/,
  /(?:审批|许可|主管|监管|登记|受理|行政|发证|监督管理|市场监管)(?:机关|部门|机构)?[^。；;\n，,]{0,8}?(?:要求|规定|认为)[^。；;\n，,]{0,10}?(?:其他|其它|需要|有关|必要)[^。；;\n，,]{0,6}?(?:材料|资料|文件|证明|条件)/,
  /(?:其他|其它)(?:材料|资料|证明材料|文件|条件|证明)(?=$|[。；;，,\s])/,
  /(?:有关|相关)(?:的)?(?:证明)(?:材料|文件|资料)/,
  /(?:根据|按照|依据|视)(?:审查|审核|审批|实际|具体|工作)(?:情况)?(?:的)?需要[^。；;\n]{0,14}/,
  /(?:需要|要求|应当)(?:提供|提交|补充)的(?:其他|其它)[^。；;\n，,]{0,6}?(?:材料|资料|文件|证明)/,
  /(?:法律|法规|规章|规范性文件|国家|省|部门)[^。；;\n，,]{0,16}?规定的(?:其他|其它)[^。；;\n]{0,10}?(?:材料|资料|文件|条件|要求|情形)/,
];

/** A material whose name trails off: …等、…等材料. */
export const TRAILS_OFF = /等(?:相关|有关|证明)?(?:材料|资料|文件|证明|证件)?[。.；;]?$/;

export interface RepealRule {
  /** The rule is void from this day on (ISO date): nothing is said of a guide seen before. */
  from: string;
  words: RegExp;
  /** Where citing it is a fault: anywhere in the guide's basis and text, or asked for as a material. */
  within: 'basis' | 'material';
  why: string;
}

/** Rules that no longer hold (assessment 3.1), each with its date. */
export const REPEALED: readonly RepealRule[] = [
  {
    from: '2024-01-01',
    words: /《?\s*药品经营许可证管理办法\s*》?(?![^《。；;]{0,12}(?:已)?(?:同时)?废止)/,
    within: 'basis',
    why: '《药品经营许可证管理办法》已被国家市场监督管理总局令第84号废止（2024年1月1日起）',
  },
  {
    from: '2024-01-01',
    words: /《?\s*药品流通监督管理办法\s*》?(?![^《。；;]{0,12}(?:已)?(?:同时)?废止)/,
    within: 'basis',
    why: '《药品流通监督管理办法》已被国家市场监督管理总局令第84号废止（2024年1月1日起）',
  },
  {
    from: '2026-05-15',
    // The new regulation (国务院令第828号) numbers its articles anew; a citation that names it is current.
    words: /药品管理法实施条例\s*》?(?![^《]{0,40}(?:828|2026))[^《。]{0,60}?第\s*(?:十二|十六|十七|12|16|17)\s*条/,
    within: 'basis',
    why: '原《药品管理法实施条例》第十二条、第十六条、第十七条已失效（国务院令第828号，2026年5月15日起施行）',
  },
  {
    from: '2019-12-01',
    words: /(?:GSP|药品经营质量管理规范)\s*》?\s*(?:认证)?\s*(?:认证证书|认证证|证书)/i,
    within: 'material',
    why: 'GSP认证已取消，不应再要求提交GSP认证证书（2019年12月1日起）',
  },
];

/** Names of application forms; see NOT_A_FORM for what only sounds like one. */
export const FORM =
  /(?:申请|审批|登记|申报|备案|审查|审核|呈报|核发|报批|验收|报审|核准|许可|变更|换证|开办|筹建|延续|换发|申办|受理)[\u4e00-\u9fa5]{0,6}(?:表|书|单)(?:格|样式|样表)?(?![\u4e00-\u9fa5]*(?:复印件|影印件))|申请书|申请表|审批表|登记表|申报表|呈批表/;
export const NOT_A_FORM =
  /承诺书|承诺函|保证书|保证声明|声明书|授权|委托书|委托函|清单|目录|自查|自检|报告书?$|许可证书?(?:$|正|副|复|原|[（(])|执照(?:$|正|副|复|原|[（(])|资格证书|证书(?:$|复|原)|一览表|汇总表|明细表|花名册|情况表|平面图|协议书|合同|通知书|决定书|意见书|说明书|批准书|任命书|聘书|核准书|租赁|告知书|登记证书?(?:$|复|原|[（(])/;

/** The procedure happens at the applicant's premises: officials come, the applicant does not. */
export const SITE_CHECK =
  /现场(?:核查|检查|勘验|验收|勘查|勘察|踏勘|审查|查验|核验|评审)|实地(?:核查|查看|勘察|检查|踏勘|核验)|勘验/;

/** Identity is checked online. */
export const IDENTITY_ONLINE =
  /人脸识别|刷脸|人脸核身|人脸核验|在线(?:核验|验证|核实|核对)[^。；;，,]{0,6}身份|(?:线上|网上|远程)(?:身份)?(?:核验|核身|验证)[^。；;，,]{0,6}身份|身份[^。；;，,]{0,6}(?:线上|网上|在线|远程)(?:核验|验证|核实)|(?:关联|调取|共享)[^。；;]{0,10}户口[簿本]|户口[簿本](?:(?!当面|现场|窗口|到场|亲自)[^。；;]){0,14}(?:关联|电子证照|核验身份|共享)|电子(?:证照|身份证|居民户口簿|营业执照)[^。；;]{0,8}(?:核验|验证)身份|实名(?:核验|认证)[^。；;，,]{0,6}(?:即可|通过|后)[^。；;]{0,8}(?:无需|不必|免)[^。；;]{0,6}(?:到场|现场|当面)|(?:无需|不需|不用|免)(?:本人)?(?:到场|当面|现场)(?:核验|核实|确认)/;
/** The applicant has to appear to be identified; papers that are compared with their originals are another matter. */
export const IDENTITY_IN_PERSON =
  /(?:须|需|必须|应当|应|(?<![必主重])要)(?:由)?(?:申请人|本人|当事人|法定代表人)[^。；;，,]{0,10}(?:到场|到现场|当面|亲自|到窗口|前往|现场(?!检查|核查|勘|踏|验收|审查|评审))|本人(?:须|需|必须|应)?(?:当面|亲自|到场|持[^。；;]{0,12}到)[^。；;]{0,10}|现场(?:核验|核实|核对|验证|采集)[^。；;，,]{0,6}(?:身份|人像|指纹|照片)|当面签[字名]|当面(?:核验|核实|核对)(?:(?=[^。；;，,]{0,10}(?:身份|本人|人像))|(?![^。；;，,]{0,14}(?:证书|材料|资料|执照|合同|许可|文件|图纸|资质|学历|职称|产权|原件|场所|设备)))|(?:核验|核对|验证)(?:申请人)?身份(?:证)?原件/;

/** The business licence comes from other departments, in a guide or on the pages of an application. */
export const LICENCE_SHARED =
  /营业执照[^。；;\n]{0,30}?(?:免提交|免于提交|免上传|免交|无需(?:提交|上传|提供)|不(?:需|用|必)(?:提交|上传|提供)|不再(?:提交|上传)|共享|调取|自动(?:获取|带出|读取|关联|调用))|(?:免提交|免上传|无需(?:提交|上传)|不再提交|免于提交|共享|调取|自动(?:获取|带出|读取|关联|调用))[^。；;\n]{0,24}?营业执照/;
export const LICENCE_NOT_SHARED =
  /(?:不|未|无法|没有|尚未|暂不|不能)[^。；;，,\n]{0,6}(?:共享|调取|获取|关联|带出|读取)|(?:共享|调取|获取|关联|读取)失败|查询不到|未查[到询]/;
/** A row of the materials in which the licence has to be handed in; a file that is picked is asked for. */
export const LICENCE_ASKED =
  /营业执照(?!号|编号|注册号|信息|名称)[^\n]{0,40}(?:上传|选择文件|必传|添加附件|浏览|纸质|原件|复印件|扫描件)/;
/** What was handed in electronically is wanted on paper once more. */
export const ALSO_ON_PAPER =
  /(?:上传|电子(?:材料|件|版)|网上提交)[^。；;\n]{0,24}(?:并|同时|还[需须应]|仍[需须应]|另[需须]|且)(?![^。；;\n]{0,14}(?:无需|不需|不用|不必|不再|免))[^。；;\n]{0,14}(?:提交|递交|邮寄|携带|报送|送交|提供)[^。；;\n]{0,10}(?:纸质|原件(?!的?(?:清晰|彩色)?(?:照片|扫描|影像|图片|拍照|电子)))/;
