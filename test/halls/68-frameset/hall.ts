import { wordDocument } from '../kit/documents.ts';
import { unit } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { district } from './district.ts';
import { NAME } from './guide.ts';
import { province } from './province.ts';
import { truth } from './truth.ts';

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['province']}/` },
  { do: 'click', target: 'img[alt="青城海市"]', counts: true },
  { do: 'click', target: 'a:has-text("新华桥区")', counts: true },
];

/** After the platforms of the 2010s: frames, GBK, pictures for buttons, a sub-site a district, a guide that a posted form opens. */
export const hall: HallDefinition = {
  name: 'h68-frameset',
  origins: ['province', 'city', 'hall', 'file', 'gov', 'ext'],
  reads: [/\/sx\/view\.jsp/],
  traps: [/\/(tw_save|dc_tj|dologin)\.jsp/],
  sites: (at) => ({
    province: province(at),
    city: () => ({
      status: 502,
      body: '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.10.2</center></body></html>',
    }),
    hall: district(at),
    file: ({ path }) => (/^\/bg\/(117_1|117_3|210_1)\.doc$/.test(path) ? wordDocument('bg.doc') : null),
    gov: unit({
      '/': {
        title: '新华桥区人民政府',
        text: '<a href="/zwgk/">政务公开</a> <a href="/xhgk/">新华桥概况</a> 领导之窗、机构设置、应急管理、人事信息。',
      },
      '/zwgk/': { title: '政务公开', text: '规范性文件、财政信息、政府采购、重大项目、统计公报。' },
      '/xhgk/': { title: '新华桥概况', text: '新华桥区因桥得名，总面积228平方公里，辖9个街道1个镇。' },
    }),
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h68-frameset',
    name: '青城海市',
    code: '996800',
    province: '朔北自治区',
    region: '华北',
    district: '新华桥区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
    unifiedLogin: [],
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: '.dTreeNode a.node:text-is("市场监督管理局")' },
    { do: 'click', target: 'a[target="rightFrame"]:has-text("行政许可")', counts: true },
    { do: 'click', target: `a:text-is("${NAME}")`, counts: true, opens: true },
  ],
  search: (at) => ({
    moves: [
      ...toHall(at),
      { do: 'type', target: 'input[name="key"]', value: '药品经营许可证核发' },
      { do: 'click', target: 'input[type="image"]', counts: true },
    ],
    entries: 'table.ss tr',
    wanted: NAME,
  }),
  proof: {
    hall: ['青城海市新华桥区网上政务服务大厅'],
    guide: ['青城海市新华桥区市场监督管理局', '0968-3320117'],
  },
};
