/**
 * What makes words about the handling say something else than that this application is handled so: denied, asked,
 * planned, abandoned, failed, or said of other people and other systems. Compared without blanks.
 */

/** Before the words, in their own clause. What takes a way to the window away denies nothing (无需到场). */
export const DENIES =
  /(?:无需|无须|不需要?|不用|不必|免于?|免除|不再|取消|停止|暂停|关闭|暂不|暂未|尚未|并未|未能|未|不支持|不能|不可|无法|没有|不提供|不实行|不采用|不|无|毋)(?!纸化|障碍|见面|动产|同|限|断|接触|感|论|仅|光|.{0,6}(?:到场|现场|当面|窗口|大厅|跑|前往|携带|提交|上传|出示|填写|录入|重复|再次|另行|只|仅|但))[^，,：:、]{0,8}$/;
/** Warned of: 请勿, 谨防. */
export const WARNS = /(?:请勿|切勿|勿|谨防|警惕|防范|防止|不要|不得|严禁|禁止|冒用|伪造|诈骗|不法分子)[^，,]{0,16}$/;
/** If, and the like: what follows holds for some only. */
export const SUPPOSES = /(?:如果|如需|如遇|如要|如选择|若|倘若|假如|万一|必要时|情况下)[^，,]{0,14}$/;
/** Not yet, or not everywhere. */
export const PLANNED =
  /即将|将[于在会要]|将(?:逐步|陆续|尽快|适时|全面|同步)?(?:上线|推出|推行|开通|启用|实现|实行|引入|采用|增加|支持)|(?:拟|计划|准备|预计|力争|争取|着手|研究|探索|规划|筹备)(?:于|在|将|逐步|全面|年内|年底|明年|近期|尽快)*(?:上线|推出|推行|开通|启用|实现|实行|引入|采用|增加|建设|开发|推广|通过)|试点|试运行|内测|灰度|正在(?:建设|开发|研发|推进|对接|调试|升级)|(?:建设|开发|调试|升级)中|下一步|下阶段|年底前|敬请期待|上线后|开通后|启用后|建成后|待[^，,。]{0,8}(?:上线|开通|启用|建成)/;
/** How it is until then. */
export const FOR_NOW = /目前|现阶段|现在|当前|现行|仍/;
/** Once, and no more. */
export const PAST =
  /(?:原先?|此前|以前|过去|以往|曾经?|旧版)(?:的|须|需|要|应|采用|实行|使用|通过)|(?:已|现已|予以)(?:取消|停用|停止|关闭|下线|暂停|废止|撤销)/;
/** Behind the words: it does not work, is not there, or is not so. */
export const GIVES_OUT =
  /^[^，,：:]{0,6}?(?:失败|不通过|未通过|不成功|不了|不上|异常|超时|有误|故障|出错|无法使用|不可用|不能用|(?:暂|尚)?未(?:开通|上线|启用|实现|支持)|暂不(?:支持|提供|开通)|不(?:支持|适用|需要|作要求)|已?(?:停用|停止|取消|关闭|下线|暂停))|^[:：]?(?:否|不是|无)(?:[，,。]|$)/;
/** Said of elsewhere, or told as news. */
export const ELSEWHERE =
  /外省|外地|外市|其[他它](?:省|市|区|县|地区|城市|部门|业务|事项|地方|渠道|平台|系统)|兄弟(?:省|市|单位)|(?:据悉|据了解|记者|报道|日前|近日|媒体|专家表示|网友)|有的(?:地区|城市|地方)/;
/** People who are no applicants, or whose own affairs are other ones. */
export const OTHER_PEOPLE =
  /药师|店员|店长|营业员|收银员|员工|职工|从业人员|顾客|消费者|购药[者人]?|买药|患者|病人|家属|参保|学生|学员|考生|家长|驾驶员|司机|骑手|乘客|旅客|游客|住客|访客|业主|租客|储户|客户(?!端)|会员|玩家|主播|网民|退休|老年?人|残疾人|未成年人|纳税人|投标人|评标|专家|执法人员|检查人员/g;
/** Where the word for a system, or what is done there, belongs to another trade than offices'. */
export const OTHER_SYSTEMS =
  /处方|审方|售药|购药|买药|配送|冷链|追溯|医保|社保卡|养老金|待遇|公积金|考试|考务|培训|招聘|挂号|就诊|就医|诊疗|医院|学籍|校园|公交|地铁|购票|乘车|乘机|进站|车站|机场|酒店|住宿|入住|网吧|银行|信贷|贷款|结算|收银|付款|购物|电商|网店|外卖|网约车|驾考|快递柜|门禁|闸机|考勤|打卡|签到|巡查|视频监控|安防|小区|物业|电梯|手机卡|入网|游戏|直播|疫苗|接种|彩票|农民工|工地|出入境|签证|健身/g;
/** A question states nothing. */
export const ASKS = /[?？]$|吗$|(?:是否|可否|能否|有没有|怎么|怎样|如何|为什么|为何|哪些|哪里|什么|何时|多久)/;
/** 是否支持刷脸：是. */
export const ANSWERED = /^[^，,。？?]{0,8}?[:：]?(?:是|支持|可以?|√|✓|☑)(?!否)/;
