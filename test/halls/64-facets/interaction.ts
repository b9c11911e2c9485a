/** 好差评 of the district: departments, causes, rectification and 追评; the channels are named without a number. */
export const ratings = (): string => {
  const table = (head: string[], rows: string[][]) =>
    `<table class="rt"><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;
  return `<div class="blk"><h2>政务服务“好差评”</h2><p>更新时间：2026年11月20日</p><p>评价渠道：办事窗口评价器、浙川政务服务网、浙川办APP、短信、自助服务终端。</p></div>
<div class="blk"><h2>部门红榜</h2>${table(
    ['排名', '部门', '得分'],
    [
      ['1', '公安分局', '9.98'],
      ['2', '市场监督管理局', '9.95'],
      ['3', '人力资源和社会保障局', '9.93'],
      ['4', '自然资源局', '9.90'],
    ],
  )}</div>
<div class="blk"><h2>差评原因分布</h2>${table(
    ['原因', '件数'],
    [
      ['未一次性告知', '4'],
      ['超时办结', '2'],
      ['系统故障', '2'],
    ],
  )}</div>
<div class="blk"><h2>差评整改公示</h2>${table(
    ['办件事项', '评价内容', '整改情况', '追评'],
    [
      ['食品经营许可延续', '来了两趟才办好', '已电话回访致歉，窗口已公示一次性告知单', '非常满意'],
      ['户口迁移', '排队太久', '已增设午间窗口', '满意'],
    ],
  )}<p>差评整改完成后，申请人可在15日内追加评价（追评一次）。</p></div>`;
};

/** 我要投诉: only what has a case number is taken. */
export const complaint = (): string => {
  const row = (label: string, control: string) =>
    `<tr><td style="text-align:right;width:180px"><span style="color:red">*</span>${label}</td><td>${control}</td></tr>`;
  return `<div class="blk"><h2>我要投诉</h2><p>本栏目仅受理已在本平台申报办件的投诉，请先输入办件编号和查询密码。</p><form name="tsForm" method="post" action="/zxts/tijiao.do" onsubmit="return false"><table class="rt">${row('办件编号', '<input type="text" name="bjbh" placeholder="请输入17位办件编号">')}${row('查询密码', '<input type="text" name="cxmm">')}</table><p style="text-align:center"><a href="javascript:void(0)" onclick="if(!document.tsForm.bjbh.value)alert('请输入办件编号')">下一步</a></p></form></div>`;
};
