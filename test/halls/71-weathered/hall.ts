import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { declare, hotline, province, signIn } from './elsewhere.ts';
import { DEPTS, NAME } from './items.ts';
import { portal } from './pages.ts';
import { truth } from './truth.ts';

const DEPT = `红松区${DEPTS.find(([, dept]) => dept === '市场监督管理局')?.[1]}`;
const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['city']}/` },
  { do: 'click' as const, target: '#ggLayer .btn' },
  { do: 'hover' as const, target: '#banBtn' },
  { do: 'click' as const, target: '#banBox a:text-is("红松区")', counts: true as const },
];

/** Vendor "林海": weathered. What is broken is broken in one place each: the search, the complaints, a paragraph of the guide, some files. */
export const hall: HallDefinition = {
  name: 'h71-weathered',
  origins: ['province', 'city', 'apply', 'sso', 'hotline', 'ext'],
  asks: [/\/robot\/answer/],
  sites: (at) => ({
    province,
    city: portal(at),
    apply: declare,
    sso: signIn,
    hotline,
    ext: neighbours({
      '/ggzy/':
        '<html><head><meta charset="utf-8"><title>公共资源交易</title></head><body><h1>松岭市公共资源交易中心</h1><p>本周发布工程建设招标公告十二条、政府采购公告三十条。</p></body></html>',
    }),
  }),
  city: (at) => ({
    id: 'h71-weathered',
    name: '松岭市',
    code: '996500',
    province: '松辽省',
    region: '东北',
    district: '红松区',
    phoneCode: '0965',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: `.bm a:text-is("${DEPT}")`, counts: true },
    { do: 'click', target: '#fy a:text-is("下一页")', counts: true },
    { do: 'wait', target: '500' },
    { do: 'click', target: `#sxlb a:text-is("${NAME}")`, counts: true },
  ],
  search: (at) => ({
    moves: [
      ...toHall(at),
      { do: 'type', target: '#kw', value: '药品经营许可证核发' },
      { do: 'click', target: '#jsBtn', counts: true },
      { do: 'wait', target: '900' },
    ],
    entries: '#result',
    wanted: NAME,
  }),
  proof: {
    hall: ['当前站点：红松区', '红松区部门办事'],
    guide: ['松岭市红松区市场监督管理局', '25个工作日', '数据加载失败'],
  },
};
