import { describe, expect, test } from 'vitest';
import { InputError } from '../../cities/errors.ts';
import { type LoadOptions, loadCities } from '../../cities/load.ts';
import { cityFile, folder } from './folder.ts';

/** The message, with the temporary folder taken out of it. */
function fault(files: Record<string, string | Uint8Array>, options?: LoadOptions, inner = ''): string {
  using dir = folder(files);
  try {
    loadCities(dir.path + inner, options);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as Error).message.replaceAll(`${dir.path}/`, '').replaceAll(dir.path, '.');
  }
  throw new Error('no fault was found');
}
const faultOf = (changes: Record<string, string>, options?: LoadOptions) =>
  fault({ 'a.yaml': cityFile(changes) }, options);

test('the smallest city file that works', () => {
  using dir = folder({ 'qingshi.yaml': cityFile() });
  expect(loadCities(`${dir.path}/qingshi.yaml`)).toEqual([
    {
      id: 'qingshi',
      name: '青石市',
      code: '990100',
      region: '华东',
      district: '云溪区',
      portals: { province: 'https://zwfw.example.gov.cn/', city: 'https://qingshi.example.gov.cn/' },
    },
  ]);
});

test('a folder: by file name, sub-folders and other files left alone', () => {
  using dir = folder({
    'b.yaml': cityFile({ id: 'id: b', code: 'code: "990200"' }),
    'a.yml': cityFile({ id: 'id: a' }),
    'city.schema.json': '{}',
    '.a.yaml.swp.yaml': 'not: a city',
    'platforms/x.yaml': 'not: a city',
    'scenarios/x.yaml': 'not: a city',
    'practice/x.yaml': 'not: a city',
  });
  expect(loadCities(dir.path).map((c) => c.id)).toEqual(['a', 'b']);
});

describe('every fault is one line with file and line', () => {
  test.each<[string, Record<string, string>, string]>([
    ['an unknown key, nearest named', { x: 'distrct: 东区' }, 'a.yaml:9: 未知的键“distrct”，是否应为“district”'],
    [
      'a mistyped key: one fault, not a missing key too',
      { city: '  cty: https://a.gov.cn/' },
      'a.yaml:8: 未知的键“portals.cty”，是否应为“city”',
    ],
    ['the mistyped district', { district: 'distrct: 东区' }, 'a.yaml:5: 未知的键“distrct”，是否应为“district”'],
    ['an unknown key inside', { x: '  cty: https://a.gov.cn/' }, 'a.yaml:9: 未知的键“portals.cty”，是否应为“city”'],
    ['an unknown key like no other', { x: 'population: 3' }, 'a.yaml:9: 未知的键“population”'],
    ['no district', { district: '' }, 'a.yaml:1: 缺少 district 或 districts：须写明要找哪个区县的网厅'],
    ['no portals', { portals: '', province: '', city: '' }, 'a.yaml:1: 缺少“portals”'],
    ['no city portal', { city: '' }, 'a.yaml:6: 缺少“portals.city”'],
    ['no region', { region: '' }, 'a.yaml:1: 缺少“region”'],
    ['an empty name', { name: 'name:' }, 'a.yaml:2: “name”没有填写'],
    [
      'a wrong region',
      { region: 'region: 江南' },
      'a.yaml:4: “region”的值“江南”不对，应为：华北、华东、华南、东北、华中、西北、西南',
    ],
    ['a code without quotes', { code: 'code: 990100' }, 'a.yaml:3: “code”的值 990100 须加引号，写作 "990100"'],
    [
      'a code of five digits',
      { code: 'code: "99010"' },
      'a.yaml:3: “code”的值“99010”不对：须为 6、9 或 12 位行政区划代码，并加引号',
    ],
    ['an id in capitals', { id: 'id: Qingshi' }, 'a.yaml:1: “id”的值“Qingshi”不对：须为小写字母、数字和连字符'],
    [
      'an address without scheme',
      { city: '  city: zwfw.a.gov.cn' },
      'a.yaml:8: “portals.city”的值“zwfw.a.gov.cn”不对：须为 http:// 或 https:// 开头的网址',
    ],
    [
      'an ftp address',
      { city: '  city: ftp://zwfw.a.gov.cn/' },
      'a.yaml:8: “portals.city”的值“ftp://zwfw.a.gov.cn/”不对：须为 http:// 或 https:// 开头的网址',
    ],
    [
      'an address with a password',
      { city: '  city: https://u:p@a.gov.cn/' },
      'a.yaml:8: https://u:p@a.gov.cn/ 网址里不能写用户名和密码',
    ],
    [
      'a date that is none',
      { x: 'verifiedAt: "2026-13-40"' },
      'a.yaml:9: “verifiedAt”的值“2026-13-40”不对，须为日期，如 2026-11-22',
    ],
    ['a list where there is none', { x: 'districts: 东区' }, 'a.yaml:9: “districts”应为列表（每项以 - 开头）'],
    ['an empty list', { x: 'districts: []' }, 'a.yaml:9: “districts”至少要有 1 项'],
    [
      'a district without a name',
      { x: 'districts:\n  - { name: 东区 }\n  - { code: "990102" }' },
      'a.yaml:11: 缺少“districts[2].name”',
    ],
    [
      'a hint without a reason',
      { x: 'hints:\n  - step: search\n    selector: "#q"' },
      'a.yaml:10: 缺少“hints[1].reason”',
    ],
    [
      'a wrong certainty',
      { x: 'certainty:\n  city: sure' },
      'a.yaml:10: “certainty.city”的值“sure”不对，应为：seen、assumed、list-only、pattern',
    ],
    ['a tab', { city: '\tcity: https://a.gov.cn/' }, 'a.yaml:8: YAML 语法错误：缩进用了制表符，请改用空格'],
    ['a key written twice', { x: 'name: 青石' }, 'a.yaml:9: YAML 语法错误：同一个键写了两次'],
    ['a quote not closed', { code: 'code: "990100' }, 'a.yaml:9: YAML 语法错误：缺少引号、括号或冒号后的空格'],
    ['a missing blank after the colon', { name: 'name:青石市' }, 'a.yaml:2: YAML 语法错误：缺少冒号，或冒号后缺空格'],
  ])('%s', (_, changes, line) => {
    expect(faultOf(changes)).toBe(line);
  });

  test('a file that is empty, a list, missing, or not UTF-8', () => {
    expect(fault({ 'a.yaml': '# 只有注释\n' })).toBe('a.yaml:1: 文件是空的');
    expect(fault({ 'a.yaml': '- id: qingshi\n' })).toBe('a.yaml:1: 应为“键: 值”的形式，一行一项');
    expect(fault({}, {}, '/none.yaml')).toBe('none.yaml: 读不了这个文件或文件夹（不存在）');
    expect(fault({ 'a.yaml': new Uint8Array([0xc7, 0xe0, 0xca, 0xaf]) })).toBe(
      'a.yaml: 不是 UTF-8 编码的文本，请另存为 UTF-8',
    );
  });

  test('an alias is refused: a city file is read by people', () => {
    expect(faultOf({ name: 'name: &n 青石市', x: 'notes: *n' })).toBe('a.yaml:9: 不支持别名（*）');
  });

  test('an empty folder', () => {
    expect(fault({ 'platforms/x.yaml': 'id: x' })).toBe('.: 文件夹里没有城市文件（*.yaml）');
  });

  test('an id or a code used twice names both places', () => {
    const twice = { 'a.yaml': cityFile(), 'b.yaml': cityFile({ code: 'code: "990200"' }) };
    expect(fault(twice)).toBe('b.yaml:1: id “qingshi”重复，已用于 a.yaml:1');
    const codes = { 'a.yaml': cityFile(), 'b.yaml': cityFile({ id: 'id: other' }) };
    expect(fault(codes)).toBe('b.yaml:3: code “990100”重复，已用于 a.yaml:3');
  });

  test('several faults: every one a line, in the order of files and lines', () => {
    const files = { 'a.yaml': cityFile({ region: 'region: 江南', x: 'foo: 1' }), 'b.yaml': cityFile({ city: '' }) };
    expect(fault(files).split('\n')).toEqual([
      'a.yaml:4: “region”的值“江南”不对，应为：华北、华东、华南、东北、华中、西北、西南',
      'a.yaml:9: 未知的键“foo”',
      'b.yaml:6: 缺少“portals.city”',
    ]);
  });

  test('a missing district is said beside another fault', () => {
    expect(faultOf({ district: '', region: 'region: 江南' }).split('\n')).toEqual([
      'a.yaml:1: 缺少 district 或 districts：须写明要找哪个区县的网厅',
      'a.yaml:4: “region”的值“江南”不对，应为：华北、华东、华南、东北、华中、西北、西南',
    ]);
  });
});

describe('addresses that are not allowed', () => {
  const portal = (address: string) => ({ city: `  city: ${address}` });
  test.each([
    'http://127.0.0.1:4102/',
    'http://localhost:4102/',
    'http://hall.localhost/',
    'http://localhost./',
    'http://[::1]:4102/',
    'http://[::ffff:127.0.0.1]/',
    'http://2130706433/',
    'http://0x7f.1/',
  ])('loopback %s only by the option', (address) => {
    expect(faultOf(portal(address))).toBe(`a.yaml:8: ${address} 是本机地址，须加 --allow-loopback 才能访问`);
    using dir = folder({ 'a.yaml': cityFile(portal(address)) });
    expect(loadCities(dir.path, { allowLoopback: true })[0]!.portals.city).toBe(address);
  });

  test.each([
    'http://10.1.2.3/',
    'http://192.168.1.1/',
    'http://172.16.0.1/',
    'http://169.254.169.254/latest/',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
  ])('private or reserved %s never', (address) => {
    const line = `a.yaml:8: ${address} 是内网或保留地址，不能访问`;
    expect(faultOf(portal(address))).toBe(line);
    expect(faultOf(portal(address), { allowLoopback: true })).toBe(line);
  });

  test('in districts and hints too', () => {
    const districts = 'districts:\n  - name: 东区\n    portal: http://127.0.0.1:1/';
    expect(faultOf({ x: districts })).toBe('a.yaml:11: http://127.0.0.1:1/ 是本机地址，须加 --allow-loopback 才能访问');
    const hints = 'hints:\n  - { step: search, address: "http://127.0.0.1:1/", reason: 搜索页另有地址 }';
    expect(faultOf({ x: hints })).toBe('a.yaml:10: http://127.0.0.1:1/ 是本机地址，须加 --allow-loopback 才能访问');
  });

  test('public literal addresses are allowed', () => {
    using dir = folder({ 'a.yaml': cityFile(portal('http://222.143.38.205:1717/')) });
    expect(loadCities(dir.path)).toHaveLength(1);
  });
});
