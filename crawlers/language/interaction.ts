/**
 * The words by which portals name their ways of asking, complaining and rating (assessment notes 6.3, 2.7; portals.md B7;
 * the findings of the 2022 report). Words only: no selector of any particular site.
 */

/** An automatic assistant by its trade. */
export const ASSISTANT =
  /智能(客服|问答|咨询|助手|机器人|导办|导服|应答|答疑|小助手|助理|问办)|(客服|问答|咨询|政务|服务|办事)机器人|机器人(客服|问答|咨询|助手)|助手[小阿][\u4e00-\u9fa5]{1,2}$|大模型(助手|问答|客服|咨询|导办)|AI(问办|智答|咨询|帮办|办事)|智慧(客服|问答|助手)|AI(客服|助手|问答|导办|政务)|虚拟(客服|助手|人)|智能[小阿][\u4e00-\u9fa5]{1,2}$|数字(人|员工|客服|人客服)|智问智答|(政务|办事|服务|贴心)小?助手/i;
/** A machine by its name, which may as well be a thing or a place: 机器人小祁 and 写字机器人, AI小青 and AI小镇. Only where it floats or its address says so. */
export const MACHINE_NAME = /^机器人.{0,4}$|^.{1,4}机器人$|^.{0,4}deepseek.{0,6}$|AI小[\u4e00-\u9fa5]/i;
/** An assistant by a name that it goes by: 小浙, 问小青, 云小智. Only where it floats or its address says so. */
export const NICKNAME =
  /^(问|找|问问|我是|你好[，,]?|您好[，,]?|嗨[，,]?|hi[，,]?|hello[，,]?)?(政|云|e|i)?[小阿][\u4e00-\u9fa5a-z]{1,2}(同学|在线|客服|助手|机器人|问答|答疑|咨询|导办|导服|为您服务|陪您办事)?[~～!！]?$/i;
/** 鹿小助, 津小政: the place's own letter before it; only where it floats or its address says so. */
export const PLACE_NICKNAME = /^[\u4e00-\u9fa5]小[\u4e00-\u9fa5](同学|在线|助手|机器人|问答|答疑)?[~～!！]?$/;
export const NOT_NICKNAME =
  /^[最减缩大中较窄幼初矮变放略]小|小(化|写|窗|程序|学|微|企|区|时|贴士|儿|型|额|计|组|康|镇|吃|店|车|结|费|规模|客|票|说|孩|麦|城|屏|字|号|图|提示)/;
/** What floats and holds other things: 互动反馈, 服务, 帮助. */
export const FOLD_NAME =
  /^(我要|在线|更多|便民|快捷|政民|用户|联系)?(互动|交流|咨询|客服|服务|帮助|反馈|求助|工具|助手|导航|菜单|展开|更多|问|您说|联系|有问题|办事)(互动|交流|反馈|中心|工具|入口|服务|帮助|我们|问|吗|一下)?[?？+＋≡☰…»«‹›<>]*$|^[≡☰+＋…?？»«‹›<>]+$/;
/** What floats and does something to the page itself. */
export const FOLD_TOOL =
  /顶部|置顶|回顶|返回|首页|二维码|扫码|手机|移动|APP|小程序|微信|微博|支付宝|公众号|无障碍|关怀|适老|长者|老年|字体|语言|繁体|分享|收藏|打印|登录|注册|用户中心|购物|关闭|搜索|gotop|heart|thumb|collect|favou?rite|to-?top|back-?top|backtotop|qr-?code|weixin|wechat|weibo|share|close|search|arrow|prev|next|×/i;
/** Either a robot or a person, told apart only by what opens. */
export const CHAT_ENTRY =
  /在线客服|^客服(中心|服务|咨询)?$|在线(咨询|答疑|问答|沟通)|即时(咨询|沟通)|^(我要问|问一问|问答)$/;
/** What titles of news tell of a channel: that it is planned, built, bought or praised. */
export const REPORTS =
  /方案|评审|验收|专家|项目|建设|规划|采购|招标|中标|召开|举行|举办|开展|推进|推广|启动|印发|部署|调研|督导|培训|亮相|入选|荣获|(正式|全面|成功|即将|计划)(上线|开通|启用|投用)|上线(试)?运行|我(省|市|区|县|州)|全(省|市|区|县|州)/;
export const NOT_ASSISTANT =
  /长者|无障碍|适老|阅读|填表|搜索|播报|读屏|热线|电话|收费|人工智能(产业|企业)|(工业|农业|手术|扫地|服务型|人形)机器人|机器人(产业|企业|行业|大赛|展|学院|项目)/;
/** What addresses of chats are called. */
export const CHAT_ADDRESS =
  /(^|[/._-])(znkf|znwd|zndh|zxkf|kefu|robot|robots|chatbot|webchat|chat|smartqa|aiqa|xiaoi|live800|udesk|sobot|qiyukf|easemob|meiqia|kf\d?)([/._?#-]|$)/i;
/** What a chat with a robot says of itself. */
export const ROBOT_SAYS =
  /智能(客服|问答|咨询|助手|机器人|小助手|助理|应答)|机器人|AI助手|数字人|虚拟|自动(回复|应答)|我是[^，。！!\n]{0,8}[小阿][\u4e00-\u9fa5a-z]{1,2}|(猜|您是否)(您)?想问|热门问题|常见问题/i;
/** What a chat with a person says. */
export const PERSON_SAYS =
  /人工(客服|坐席|座席)(已接入|为您服务|正在)|(?<!智能|机器人|AI|数字人?|虚拟)(客服|坐席|座席)[^，。\n]{0,8}(工号|为您服务)|已(接入|转接)人工/;

/** A person who guides online. */
export const HUMAN =
  /人工(在线)?(客服|服务|导办|帮办|咨询|坐席|座席|席位|导服|引导)|转接?人工|在线人工|真人客服|在线(导办|帮办)|(视频|云|远程|线上)(帮办|导办|咨询|客服|办理?)|^(人工|导办|(在线)?帮办代办(服务)?)$|导办(服务|员|客服)/;
export const NOT_HUMAN = /人工智能|智能导办|电话|热线|人工流产|人工繁/;
/** A time of day to another: hours of service. */
export const HOURS =
  /\d{1,2}\s*[:：点时]\s*\d{0,2}\s*分?\s*(-|—|–|－|~|～|至|到)+\s*(下午|晚上?|次日)?\s*\d{1,2}\s*[:：点时]|7\s*[×xX*]\s*24|24\s*小时/;
export const OUTSIDE_HOURS =
  /(非|不在)(人工|客服|人工客服)?(的)?(工作|服务|上班|在线)(时间|时段)|已经?下班|休息时间|(暂无|没有|无)(在线的?|空闲的?)?(人工|客服|坐席|座席)(客服|人员|坐席)?(在线|可用|值班|为您服务)?|(客服|坐席|座席|人工)(人员)?(均|全部|都|当前|目前)?(不在线|已?离线|未上线)/;
export const QUEUE =
  /排队|前面(还)?有\s*\d+|正在(为您)?(转接|接入|接通|连接|分配)|(客服|坐席|座席)(人员)?(已接入|将为您服务|马上为您服务)|已(为您)?(转接|接入)/;
/** An entry that says that there is nothing behind it yet. */
export const NOT_OPEN =
  /(暂未|尚未)(提供|配备|设置)|(暂未|尚未|未)(开通|开放|上线|启用|启动|投入使用|建成)|(正在|尚在)(建设|组建|筹建|筹备|开发)|建设中|敬请期待|即将(上线|开通|启用|推出)|功能(开发|完善)中|暂不(可用|支持|提供|开放|启用)|(暂无|没有)(此|该|本)项?(功能|服务)/;
/** A person who is written or spoken to online, beside whatever telephone. */
export const ONLINE_PERSON =
  /在线|对话|会话|排队|人工客服|导办|帮办|客服\s*QQ|QQ\s*(客服|咨询|交谈|在线)|交谈|聊天|视频通话/i;
export const TELEPHONE = /电话|拨打|致电|热线|手机号/;

export const COMPLAINT =
  /投诉|诉求|有诉|我要(建议|举报)|意见建议|意见箱|建议献策|办不成事|(市长|区长|县长|书记|领导|局长)(信箱|热线)|(政府|便民|市民)(服务)?热线|(?<!\d)12345(?!\d)|^监督(评议|举报)?$/;
export const NOT_COMPLAINT =
  /(电话|须知|流程|公示|统计|选登|查询|结果|情况|公告|公开|回复|制度|办法|规定|指引|反馈)$|纠错|找错|12315|消费者|违法|信访|纪检|知识产权|价格|环保|劳动|旅游|医疗|食品|网络|不良信息|侵权|扫黑|欠薪/;
export const CONSULT =
  /我要(咨询|提问|留言|写信)|(网上|在线|业务|办事|政务|政策|留言|互动|服务|事项|办件|咨询)(咨询|留言)|^咨询|咨询(投诉|建议|留言|服务|互动|求助|与投诉|台|中心)?$|投诉咨询|^(我要|我有|民生|企业|群众|网上)?诉求(提交|登记|直通车|反映|受理)?$|(市长|区长|县长|书记|领导|局长)信箱|网民留言|(?<!\d)12345(?!\d)/;
export const NOT_CONSULT =
  /(电话|热线|查询|选登|反馈|结果|机构|公司|窗口|地址|方式|须知|公示|统计|情况|时间|单位|部门|途径|渠道|指南)$|^咨询(电话|方式|窗口|地址|时间|途径|渠道|部门)|投资咨询|工程咨询|法律咨询|心理/;
/** Parts of a guide under whose names entries to ask and to complain stand. */
export const TALK_TAB =
  /^((咨询|投诉|监督|评价|互动)(与|和|及|、|·|\/)?){1,3}(方式|渠道|途径|信息|电话|服务)?$|^联系(方式|我们|电话)$/;
/** Parts of a guide under whose names its telephone stands. */
export const PHONE_TAB =
  /^((办理|办公|受理|服务|咨询|投诉|监督|联系)?(窗口|地点|地址|时间|电话|方式|我们|渠道|信息)(与|和|及|、|·|\/)?){1,3}$/;
/** Pages from which both are reached. */
export const HUB =
  /^(政民|政务|公众|网上|在线)?(互动|交流|参与)(交流|互动|中心|服务|频道|平台|专区|栏目|参与|大厅)?$|^((咨询|投诉|监督|评价|评议|建议|举报|服务|求助|互动)(与|和|、|·)?){2,3}(中心|专区|平台|大厅|栏目|频道)?$/;
/** Of several such pages, which promises most. */
export const HUB_OF = {
  complaint: /投诉|监督|举报|评议|建议/,
  consult: /咨询|互动|交流|求助|参与/,
  rating: /评价|评议|监督/,
  human: /咨询|互动|交流|求助|服务/,
} as const;
/** On from an introduction to the form itself. */
export const FORM_GOES_ON =
  /^(我要|网上|在线|去|点击)?(投诉|咨询|写信|留言|建议|提问|反映|诉求)(投诉|建议|咨询)?$|^(我要|立即|提交|登记|填写)(反映|反馈)?(诉求|问题)(登记)?$|^(我要|网上|在线)(投诉|咨询)(建议|举报)$|^(我)?(已)?(阅读并)?(同意|知晓)(并继续)?$|^(下一步|继续|进入|同意并继续|我知道了|开始填写|填写诉求|我要反映|我要诉求)$/;

export const RATING =
  /好差评|评价(公示|结果|公开|展示|统计|数据|排行|中心|专区|专栏|系统|监督|情况)|(服务|政务|办事|办件|效能|网上)评价|满意度(评价|调查|测评|公示)|^(我要|我来|去|立即|点击)?评价$|我的评价/;
export const NOT_RATING =
  /(安全|环境|影响|信用|职称|绩效|风险|资质|质量|能力|性能|地质|水资源|价格|资产|网站|页面|人才|技能|等级|综合|教学|学业)评价|评价(机构|报告|师|书)|职业|办法|制度|规定|通知|解读/;
/** The entry to one's own rating, not to what others gave. */
export const RATE_NOW =
  /^(我要|我来|去|立即|点击|马上|在线|请)?(对本次服务|服务|办件|办事|办理|政务服务|事项|满意度)?(进行)?(评价|打分|评分)(一下|服务|此事项|本事项|办事指南)?$/;
/** Words in the name of a page that publishes results, be it as a picture. */
export const BOARD_NAMED = /(公示|结果|通报|统计|数据|公开|排名|情况)/;
/** An entry that promises published results rather than one rating. */
export const BOARD_ENTRY = /好差评|公示|结果|公开|展示|统计|数据|排行|排名/;

/** What a form takes, by its own words: complaints (a letter or a demand may be one), or questions only. */
export const TAKES_COMPLAINTS = /投诉|举报|诉求|反映|建议|意见|批评|表扬|监督|信箱|来信|写信|信件|求助/;
export const TAKES_QUESTIONS = /咨询|提问|答疑|问答|问题咨询|留言/;
/** 投诉请拨打0936-2717315. */
export const COMPLAIN_BY_PHONE = /(投诉|举报)(请|可以?|须|需)?(直接)?(拨打|致电|拨)/;
/** A form for opinions on a draft, or a questionnaire: neither. */
export const SOLICITS = /(意见|民意|建议|需求)(征集|征询)|征(求|集)(社会|公众)?意见|(网上|在线|民意)调查|问卷|听证/;
/** Fields of a form in which a matter is written down. */
export const CONTENT_FIELD =
  /内容|描述|诉求|问题|留言|事由|正文|意见|建议|说明|标题|主题|content|title|describe|question/i;
export const CASE_NUMBER =
  /(办件|受理|业务办理|业务流水|流水|申办|申请|申报|办理|办件受理|收件|案件|办件查询)(编号|编码|流水号|单号|号码|号)|查询码|caseno|case_no|sblsh|bjbh|slbh/i;
/** Only what has been handed in already may be complained of. */
export const CASES_ONLY =
  /(仅|只)(受理|接受|限|能|可以?|支持)?(对|针对)?[^。；\n]{0,10}(已办结|已办理|已受理|已提交|办结|有办件)[^。；\n]{0,10}(投诉|办件|事项)|(请|须|需|必须|应)(先)?(输入|填写|提供|选择)(您的)?(办件|受理|业务)(编号|流水号)?[^。；\n]{0,8}(后|方可|才能|再)[^。；\n]{0,6}(投诉|提交|评价)|(无|没有|未取得|未获得|不提供|未填写?)[^。；，,\n]{0,6}(编号|流水号|单号)[^。；\n]{0,14}(不予|不|无法|不能)(受理|投诉|提交|处理)/;
export const OPTIONAL = /选填|非必填|可不填|如有|（可选）|\(可选\)|没有可/;

/** Channels through which ratings come (深圳 2019; 渭源 2020: 其他终端、移动端、PC、平板、短信、二维码). */
export const CHANNELS =
  /窗口|(政务|服务|办事|实体|网上|网上办事)?大厅|网厅|线下|政务服务网|门户网站|网站|电脑端?|PC端?|移动端|手机端?|APP|小程序|微信|支付宝|公众号|自助终端|自助机|一体机|短信|二维码|扫码|热线|(?<!\d)12345(?!\d)|评价器|评价仪|平板|pad端?|电话|其他终端|第三方/gi;
export const SOURCES_HEAD =
  /评价(渠道|来源|终端|途径)|数据来源|来源(渠道|分布|构成|占比|统计)|渠道(分布|占比|统计|构成|来源|评价|情况)|(各|按)渠道|终端(分布|占比|统计)/;
export const SOURCES_SAID =
  /(评价|数据)[^。；\n]{0,8}(来自|来源于|源自|通过|汇聚|采集自|归集自|来源|包括|渠道)[^。；\n]{0,80}|(评价|数据)由[^。；\n]{4,80}(渠道|终端|途径|汇集|汇聚|归集|采集)/;
export const DISCLOSED = {
  departments:
    /(部门|单位|委办局)[^，。\s]{0,6}(排名|排行|排序|榜|好评率|满意度|评价情况|评价统计|评价结果|得分)|(各|按)部门|^(排名|排行)[^，。]{0,4}部门/,
  regions:
    /(区域|区县|县区|地区|市县|县市区|区市县|市区|辖区|地市|市州|州市|街道|镇街|乡镇|各区|各县|各市|旗县)[^，。\s]{0,6}(排名|排行|排序|榜|好评率|满意度|评价情况|评价统计|评价结果|得分)|按(区域|地区|区县)/,
  problems:
    /(主要|突出|集中|反映|共性|差评|高频)[^，。\s]{0,4}(问题|原因|分析|热词|类型)|问题(点|分布|分类|类型|汇总|清单|统计)|不满意原因|热词/,
  rectification:
    /整改(情况|结果|反馈|公示|率|落实|完成|案例|回复|公开|台账|进度)?$|(?<!好)差评[^，。\s]{0,4}(整改|处理|办理|回复|核实|反馈|公示)|回访(情况|核实|整改)/,
} as const;
/** Parts of a board that do not name what they disclose; their tables do. */
export const BOARD_PART =
  /^(追评|追加评价)(情况|公示)?$|^(数据|评价)统计$|^统计分析$|^排行榜?$|^排名$|^红黑榜$|^(典型|差评|优秀|整改|评价|办理|处理)(案例|反馈|公示|处理|整改|回复|曝光|详情|明细|列表|内容)$|^(最新|全部)评价$|^案例(公示|展示|曝光)?$/;
/** Heads of tables by which the same is told. */
export const DISCLOSED_COLUMN = {
  departments: /^(部门|单位|机构|委办局|实施部门|被评价?部门|部门名称|单位名称)$/,
  regions: /^(区域|区县|县区|地区|市县|行政区划?|区划|地市|市州|县市区|街道|镇街|区域名称|地区名称|区县名称)$/,
  problems:
    /^((差评|反映|群众反映)?(的)?(主要|突出|集中|高频|共性)?(问题|差评原因|问题类型|问题描述|反映问题|原因|问题分类))$/,
  rectification: /整改(情况|结果|措施|回复|状态)|处理(结果|情况|措施)|回访/,
} as const;
/** What single raters wrote: problems where a table lists nothing else of them, else what was put right. */
export const RATERS_WORDS = /^(差评内容|差评事由|反映内容)$/;
export const RATED = /好评|满意|得分|评分|评价(数|量|次)|排名|名次|差评/;
export const FOLLOW_UP = /追评|追加评价|二次评价|再次评价/;
/** That there is none; 未追评 in a list says only that one rater did not yet. */
export const NO_FOLLOW_UP =
  /(不|未|尚未|无法|不能)(支持|提供|开通|开放|可以?|能|允许)(进行)?(追评|追加评价|二次评价|再次评价)|(?<!(逾期|超过|已追评)[^，。；\n]{0,8})(无法|不能|不得)(进行)?(追评|追加评价)/;
/** Published totals: what makes a page a board. */
export const BOARD_FIGURES =
  /(好评率|满意率|满意度|主动评价率|差评整改率|评价率)\s*[:：为达]?\s*\d|(累计|总|本月|今日|本年|历史)?(评价|好评|差评|办件)(总)?(数|量|次数|人次|总数)?\s*[:：为共]?\s*\d{1,}\s*(次|条|件|人次|个)?|\d[\d,.]*\s*(%|次|条|件)?\s*(好评率|满意率|好评|差评|评价总数|累计评价)/g;
export const BOARD_WORDS = /好差评|评价(公示|结果|公开|统计|数据|排行)|服务评价|满意度/;
export const FIVE_LEVELS = ['非常不满意', '非常满意', '基本满意', '不满意', '满意'] as const;
/** What is rated beside the whole, and phrases that halls give raters to choose from; the official list (GB/T 39734-2020 附录B) was not at hand. */
export const DIMENSIONS =
  /评价指标(?!体系)|评价热词|一窗受理[、，]?一次办结|先受理后补材料|不用提交证明|多头跑(窗口|部门)|指南之外增加|没有提供材料样本|承诺(的)?时间内办结|服务热情|办事效率|指南(的)?(精确|准确|清晰)|办事(的)?便捷|便捷(度|性)|(?<!评价对象[：:]\s?)平台(的)?(操作|易用|体验)|服务(态度|水平|效率)|评价(维度|标签|选项)|响应速度|流程(清晰|简便)/;
export const UPDATED =
  /(更新(时间|日期|于)?|数据(截至|截止|更新|时间|统计时间)|截至|截止|统计(时间|日期|周期|截至)|评价时间|发布(时间|日期))[^\d]{0,10}(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})?/g;

/** An assistant that is still at it. */
export const TYPING =
  /^(\.{2,}|…+|。{2,}|正在(输入|思考|回复|查询|为您(查询|检索|生成))[^，。]{0,10}|思考中.*|加载中.*|(请|您)?稍[等候后].{0,6}|对方正在输入.*|回答生成中.*)$/;
/** What stands around an answer and is none. */
export const CHAT_FURNITURE =
  /^(有用|没用|无用|有帮助|没帮助|已解决|未解决|解决|赞|踩|点赞|复制|播放|满意|不满意|反馈|换一[换批]|重新(提问|生成)|清空|已读|未读|我|客服|智能客服|机器人|发送|今天|昨天|刚刚|以上内容.{0,20}|本次回答.{0,20}|\d{1,2}[:：]\d{2}([:：]\d{2})?|\d{4}[-/年.]\d{1,2}.*)$/;
/** The assistant itself failed. */
export const CHAT_FAILED =
  /网络(异常|错误|繁忙|连接失败|不给力)|请求(失败|超时|出错)|(服务|系统|服务器)(异常|不可用|繁忙|出错|错误|开小差)|发送失败|连接(失败|断开|超时|异常)|回复失败/;
export const CHAT_PLACEHOLDER =
  /(输入|描述|说出|写下|提出|键入|告诉)[^搜]{0,12}(问题|咨询|疑问|内容|诉求|需求|想问|想了解|文字|消息)|(问题|咨询)[^搜]{0,6}输入|有(什么|问题)|想(问|咨询|了解)|提问|问我|发送消息|聊|回车发送|enter|message|question/i;
export const SEND = /^(发\s*送|提\s*问|咨询|提交|提交问题|问一问|问一下|回复|send|ask|➤|➔|→|↑|发送\s*[(（].*)$/i;
/** What opens the line for writing behind a greeting or a menu. */
export const START_CHAT =
  /^(我要|开始|直接|手动|立即|文字|继续)?(提问|咨询|对话|输入|聊天|问答)$|^(开始使用|进入(咨询|对话|聊天)?|继续|同意|同意并(继续|进入)|已阅读并同意|我?知道了|键盘|文字(输入|咨询)?|其他问题)$/;
/** A robot greets; tools beside a page only name it. */
export const GREETS = /您好|你好|我是|欢迎|请问|(猜|您是否)(您|你)?想问|热门问题/;
/** Who one is, asked by an assistant before it takes questions. */
export const CHOOSE_IDENTITY = /^(我是|我要办理?)?(企业|法人|个人|自然人)(业务|用户|客户|办事|服务|身份|咨询|问题)?$/;
export const CHOOSE_REGION = /请?(先)?(选择|确认|告诉我)[^。\n]{0,10}(地区|区域|区划|城市|所在地|所在区|属地|办理地)/;
