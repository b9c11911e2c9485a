import { DISTRICTS } from './items.ts';
import { type Ctx, layout, placeOf } from './layout.ts';

export const exchange = (ctx: Ctx): string =>
  layout(
    ctx,
    '互动交流',
    `<div class="card"><h3>互动交流</h3><ul class="g4 clearfix"><li><a href="/lsb/hdjl/zxzx">在线咨询</a></li><li><a href="${ctx.at['hotline']}/ts/add">投诉举报</a></li><li><a href="/lsb/hdjl/wdzsk">常见问题库</a></li><li>服务热线：12345</li></ul></div>`,
  );

export const question = (ctx: Ctx): string =>
  layout(
    ctx,
    '在线咨询',
    '<div class="card frm"><h3>在线咨询</h3><p>无需登录即可留言，区县部门将在3个工作日内答复。</p><form method="post" action="/lsb/hdjl/zxsave.do"><p><label>咨询事项</label><input name="sx"></p><p><label>联系电话</label><input name="dh"></p><p><label>咨询内容</label><textarea name="nr" rows="5"></textarea></p><p><label></label><button type="submit">提交咨询</button></p></form></div>',
  );

export const answers = (ctx: Ctx): string =>
  layout(
    ctx,
    '常见问题库',
    '<div class="card"><h3>常见问题库</h3><p>问：怎样进入区县旗舰店？答：在首页“区县旗舰店”中左右翻动选择所在区县。</p><p>问：一件事和单个事项有什么区别？答：一件事把多个事项合并申请，也可以按事项单独办理。</p><p><a href="/lsb/hdjl/zsk2023.html">历史问题汇总（2023年以前）</a></p></div>',
  );

/** Districts compared and reasons counted; the channels are named only. */
export const board = (ctx: Ctx): string =>
  layout(
    ctx,
    '好差评',
    `<div class="card"><h3>${placeOf(ctx.slug)}政务服务“好差评”</h3><p>评价数据来源：澜事办网页端、移动端、政务大厅评价器、自助终端、短信回访。</p></div><div class="card"><h3>区县满意度排行</h3><table class="tb"><tr><th>位次</th><th>区县</th><th>满意度</th></tr>${DISTRICTS.slice(
      0,
      8,
    )
      .map(([, name], n) => `<tr><td>${n + 1}</td><td>${name}</td><td>${(99.97 - n * 0.014).toFixed(2)}%</td></tr>`)
      .join(
        '',
      )}</table></div><div class="card"><h3>差评原因分布</h3><table class="tb"><tr><th>差评原因</th><th>数量</th></tr><tr><td>一次性告知不到位</td><td>12</td></tr><tr><td>系统提交后无反馈</td><td>9</td></tr><tr><td>窗口等候时间过长</td><td>7</td></tr></table><p>评价人收到差评回访后，可对同一办件追评一次。</p></div>`,
  );

export const hotlineForm =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>投诉举报-澜州市12345</title></head><body style="font:15px/2 Microsoft YaHei;width:900px;margin:20px auto"><h2>澜州市12345政务服务便民热线网络平台</h2><h3>我要投诉</h3><form method="post" action="/ts/save"><p>被投诉单位 <input name="dw" size="50"></p><p>您的称呼 <input name="ch"></p><p>联系电话 <input name="dh"></p><p>投诉内容<br><textarea name="nr" rows="7" cols="80"></textarea></p><p><input type="submit" value="提交投诉"> <input type="reset" value="清空"></p></form><p>工单自受理之日起15个工作日内办结回复。</p></body></html>';

export const login = (embedded: boolean): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>澜州市统一身份认证</title></head><body style="font:14px/2 Microsoft YaHei;${embedded ? 'margin:8px' : 'width:520px;margin:80px auto'}"><h3>澜州市统一身份认证平台</h3><p><b>个人账号</b>　<span>法人账号</span></p><p><input placeholder="手机号/身份证号" name="acc" size="34"></p><p><input type="password" placeholder="请输入密码" name="pwd" size="34"></p><p><button type="button">登 录</button></p><p>国家政务服务平台账号登录　电子营业执照扫码登录</p></body></html>`;
