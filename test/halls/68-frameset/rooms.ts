import type { Addresses } from '../kit/hall.ts';
import type { Answer } from '../kit/site.ts';
import { DEPARTMENTS, ITEMS } from './items.ts';
import { gb } from './province.ts';

/** The departments as dTree drew them: a plus opens the branch, its leaf loads the list into the frame beside it. */
export const tree = (): Answer =>
  gb(
    'tree',
    `<body leftmargin="2"><div class="dtree"><div class="dTreeNode"><b>部门目录</b></div>${DEPARTMENTS.map(
      (dept, i) => {
        const count = ITEMS.filter((item) => item.dept === dept).length;
        return `<div class="dTreeNode"><a href="javascript:o(${i})" id="jd${i}">＋</a><a class="node" href="javascript:o(${i})">${dept}</a></div><div id="dd${i}" class="clip" style="display:none">　└<a class="node" href="list.jsp?bm=${i}" target="rightFrame">行政许可(${count})</a></div>`;
      },
    ).join('')}</div><script language="javascript">
function o(i){var d=document.getElementById("dd"+i),j=document.getElementById("jd"+i);if(d.style.display=="none"){d.style.display="block";j.innerHTML="－"}else{d.style.display="none";j.innerHTML="＋"}}
</script></body>`,
  );

/** All blanks of the district on one page, on a server of files. */
export const download = (at: Addresses): string =>
  `<table width="980" align="center" border="1" cellpadding="5" style="border-collapse:collapse"><tr bgcolor="#D9EAF8"><td>表格名称</td><td>所属事项</td><td width="80">下载</td></tr>${[
    ['药品零售企业经营许可申请表', '药品零售企业经营许可（县级）', '117_1'],
    ['质量管理文件目录', '药品零售企业经营许可（县级）', '117_2'],
    ['申请材料真实性承诺书', '通用', '117_3'],
    ['食品经营许可申请书', '食品经营许可（新办）', '210_1'],
  ]
    .map(
      ([form, item, file]) =>
        `<tr><td>${form}</td><td>${item}</td><td><a href="${at['file']}/bg/${file}.doc">下载</a></td></tr>`,
    )
    .join('')}</table>`;

/** Answered questions, and below them a form that anyone may fill in. */
export const questions = (slug: string, name: string): string =>
  `<table width="980" align="center" cellpadding="4"><tr><td class="bszn_t">在线咨询</td></tr><tr><td>问：个体户注销要带什么材料？　（2026-11-03）<br>答：请携带营业执照正副本和经营者身份证到${name}政务服务中心2号窗口。</td></tr><tr><td>问：公共场所卫生许可证到期如何延续？　（2026-10-21）<br>答：请在有效期届满30日前提出申请。</td></tr><tr><td><a href="/${slug}/zxzx/help.htm">咨询须知</a></td></tr><tr><td><form method="post" action="/${slug}/zxzx/tw_save.jsp"><b>我要提问</b><br>咨询标题：<input name="bt" size="40"><br>咨询内容：<textarea name="nr" cols="60" rows="5"></textarea><br>联系方式：<input name="lx"><br><input type="submit" value="提交咨询"></form></td></tr></table>`;

/** A poll of the site's looks: no board of ratings. */
export const vote = (slug: string): string =>
  `<table width="980" align="center"><tr><td class="bszn_t">满意度调查</td></tr><tr><td><form method="post" action="/${slug}/dc_tj.jsp">您对本网站的版面设计是否满意？<br><input type="radio" name="d" value="1">满意　<input type="radio" name="d" value="2">一般　<input type="radio" name="d" value="3">不满意<br><input type="submit" value="投票"></form></td></tr></table>`;

export const login = (slug: string, name: string): string =>
  `<table width="480" align="center" cellpadding="6"><tr><td class="bszn_t">${name}网上大厅用户登录</td></tr><tr><td><form method="post" action="/${slug}/user/dologin.jsp">用户名：<input name="username"><br>密　码：<input type="password" name="password"><br><input type="submit" value="登 录"> <input type="reset" value="重 置"></form>本系统账号由${name}政务服务中心窗口开通，请携带身份证件办理。</td></tr></table>`;
