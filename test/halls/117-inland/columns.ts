import type { Addresses } from '../kit/hall.ts';
import type { Reply } from '../kit/site.ts';
import { type Area, type CitySite, DISTRICT } from './areas.ts';
import { block, list, paper } from './frame.ts';

export const BROKEN = '/zwdt/pdqk.jsp';
const forms = ['失业登记表', '居住证明申请表', '基本信息变更申请表'];
/** 表格下载, 大厅介绍, 取消事项公告 of an area. */
export function column(at: Addresses, city: CitySite, area: Area, cid: string | null): Reply {
  const p = (title: string, html: string) => paper(at, city, area, title, block(title, html));
  if (cid === 'bgxz') {
    const rows = forms.map((f, i) => [i + 1, f, `<a href="/zwdt/uploadfile/2025/bg0${i + 1}.doc">下载</a>`]);
    const none = '<tr><td colspan="3" align="center">暂无数据！</td></tr></table>';
    const table = list(['序号', '表格名称', '操作'], area === DISTRICT ? [] : rows);
    return p('表格下载', area === DISTRICT ? table.replace('</table>', none) : table);
  }
  if (cid === 'dtjs')
    return p(
      '大厅介绍',
      `<p>${area.name}政务服务中心设综合窗口${9 + area.name.length}个、部门窗口${Number(area.areaid) % 13}个，工作日上午9:00—12:00、下午1:30—5:30开放。</p>${list(
        ['楼层', '窗口'],
        [
          ['一楼', '咨询导办、自助服务区、税务'],
          ['二楼', '社会事务、公安、人社'],
          ['四楼', '市场准入、药械许可、卫生健康'],
        ],
      )}${area === DISTRICT ? `<p>来之前可以先看看<a href="${BROKEN}">实时排队情况</a>。</p>` : ''}`,
    );
  if (cid !== 'qxsx') return null;
  const gone = [`《餐饮服务许可证》核发`, '企业名称预先核准', '流动人口婚育证明办理'];
  return p(
    '取消事项公告',
    `<p>根据上级决定，${area.name}以下事项已取消，相关办事指南已下线，不再受理：</p>${list(
      ['序号', '事项名称', '状态'],
      gone.map((g, i) => [i + 1, g, '已取消']),
    )}`,
  );
}
