import { describe, expect, test } from 'vitest';
import { forbiddenLink, judgeRequest, type Phase } from '../../../crawlers/browser/submission.ts';
import { fc } from '../../fuzz.ts';

const at = (path: string) => (path.startsWith('http') ? path : `https://zwfw.example.gov.cn${path}`);
const ruleOf = (
  method: string,
  path: string,
  more: { body?: string; contentType?: string; phase?: Phase; resourceType?: string } = {},
) => {
  const verdict = judgeRequest({ method, url: at(path), ...more });
  return verdict.allow ? null : verdict.rule;
};

describe('GET that reads', () => {
  test.each([
    '/',
    '/index.do',
    '/govPortals/bsfw/item/1f0c',
    '/portal/v2/guide/11440300',
    '/jszwfw/bscx/itemlist/bszn.do?webId=1&ql_kind=01',
    '/icity/proinfo/index?id=1',
    '/bog-bsdt/static/workProcess/components/applicationMaterial.html?ssqdId=1',
    '/item/getSubmitGuide?id=1',
    '/js/submit.js',
    '/css/pay.css?v=3',
    '/images/btn_submit.png',
    '/images/delete.png?v=1.2',
    '/upload/2020/03/notice.pdf',
    '/uploadfiles/a/b.docx',
    '/upload/image/123',
    '/fonts/save.woff2',
    '/item/submittedMaterialsList',
    '/pay/queryPayStandard',
    '/help/submitGuide.html',
    '/payload?id=1',
    '/handle_affairs_detail_simple?item_detail_id=1',
    '/search?q=提交材料',
    '/search?q=许可证&submit=搜索',
    '/search?keyword=a&submit=提交',
    '/sso/login?service=https://a.example/logout',
    '/user/login.do?goto=%2Fuser%2Flogout',
    '/yuyue/index.html',
    '/tousu/',
    '/appointment/list?page=1',
    '/yuyue/add.html',
    '/evaluate/list?level=3',
    '/haochaping/statistics?score=5',
    '/portal/api/v2/qyzx/getVerifyCode?type=BJJD',
    '/news/updates/2021/1.html',
    '/SubmitHandler.ashx?action=GetArea&code=510000',
    '/jiq/interface/jitem/find-by-code?code=510000000000',
    '/module/download/downfile.jsp?id=1',
    '/xwzx/zhuxiao/index.html',
    '/info/removed.html',
    '/public/payment/index.html',
    '/dls/icity/project/guide?code=1',
    '/ping/general-evaluation/',
    '/hnywtb/anony?action=toCatalogHttpPost&url=/x',
    '/#/home',
    '/zjservice-fe/#/workguide?localInnerCode=1',
    '/nv/grbs/520000/index.html?areacode=520000',
    '/matter/save-the-date-policy.pdf',
    '/download/material/template?id=5',
    '/znkf/portal-plus/',
    '/robot/index?channel=1',
    '/portal/tousu',
    '/lq/tousu.do',
    '/zw/pingjia?id=3',
    '/yuyue?item=1',
    '/wssb/apply.do?itemId=1',
    '/evaluate/stat.do',
    '/register?from=1',
    '/hp/comment',
  ])('%s', (path) => expect(ruleOf('GET', path)).toBeNull());
});

describe('GET that the address says would do something', () => {
  test.each([
    ['/logout', 'sign-out'],
    ['/user/logout.do', 'sign-out'],
    ['/sso/loginOut', 'sign-out'],
    ['/index.php?m=logout', 'sign-out'],
    ['/index.php?logout', 'sign-out'],
    ['/user/signOut?from=1', 'sign-out'],
    ['/user/exit', 'sign-out'],
    ['/yonghu/tuichu', 'sign-out'],
    ['/#/user/logout', 'sign-out'],
    ['/user/log-out', 'sign-out'],
    ['/apply/submit', 'submit'],
    ['/apply/submit?id=1', 'submit'],
    ['/apply/doSubmit.action', 'submit'],
    ['/apply/submitForm', 'submit'],
    ['/apply/dosubmit', 'submit'],
    ['/banjian/tijiao', 'submit'],
    ['/draft/save', 'submit'],
    ['/form/saveDraft.do?id=1', 'submit'],
    ['/form/zancun', 'submit'],
    ['/form/baocun?id=2', 'submit'],
    ['/form/autosave?d=1', 'submit'],
    ['/form/savedata', 'submit'],
    ['/item/delete/123', 'submit'],
    ['/item/123/delete', 'submit'],
    ['/file/shanchu?id=1', 'submit'],
    ['/order/pay?id=1', 'submit'],
    ['/pay/index.html', 'submit'],
    ['/fee/zhifu', 'submit'],
    ['/api?action=save', 'submit'],
    ['/api?method=order.delete', 'submit'],
    ['/api?save=1', 'submit'],
    ['/list?submit=1', 'submit'],
    ['/list/saveAndQuery', 'submit'],
    ['/list/queryAndSave', 'submit'],
    ['/file/upload', 'upload'],
    ['/sms/send?phone=1', 'sms'],
    ['/user/sendSmsCode', 'sms'],
    ['/user/getPhoneCode?mobile=1', 'sms'],
    ['/api/sendVerifyCode', 'sms'],
    ['/getSmsCode', 'sms'],
    ['/appointment/create?day=1', 'submit'],
    ['/api/addAppointment?x=1', 'submit'],
    ['/evaluate/add?id=3', 'submit'],
    ['/rate?score=5', 'submit'],
    ['/apply/cancelApply?id=1', 'submit'],
    ['/apply/draft?leave=1', 'submit'],
    ['/hp/rate?id=1', 'submit'],
    ['/order/confirm?id=1', 'submit'],
    ['/api?action=cancel&id=1', 'submit'],
    ['/apply/autosave.gif?step=2', 'submit'],
    ['/haochaping?score=5', 'submit'],
    ['/complaint/send?text=a', 'submit'],
    ['/SubmitHandler.ashx?action=SaveArea', 'submit'],
    ['/robot/ask?question=a', 'assistant'],
  ])('%s', (path, rule) => expect(ruleOf('GET', path)).toBe(rule));

  test('a picture as a pixel is judged, a picture as a picture is not', () => {
    expect(ruleOf('GET', '/pixel/submit.gif?id=1&step=3', { resourceType: 'image' })).toBe('submit');
    expect(ruleOf('GET', '/form/save?x=1', { resourceType: 'image' })).toBe('submit');
    expect(ruleOf('GET', '/img/submit.gif', { resourceType: 'image' })).toBeNull();
  });
  test('what adds a complaint and carries none is the page on which it is written', () => {
    for (const path of ['/complaint/add', '/zwfw/letter/add', '/hudong/addMessage'])
      expect(ruleOf('GET', path, { resourceType: 'document' }), path).toBeNull();
    for (const resourceType of ['xhr', undefined])
      expect(ruleOf('GET', '/complaint/add', resourceType ? { resourceType } : {})).toBe('submit');
    for (const path of [
      '/complaint/add?kind=1',
      '/complaint/add/3',
      '/complaint/add/cancel',
      '/feedback/create/confirm',
      '/message/addAndSend',
      '/user/message/recall/add',
      '/order/message/create',
      '/appointment/add',
      '/order/create',
    ])
      expect(ruleOf('GET', path, { resourceType: 'document' }), path).toBe('submit');
  });
  test('JSONP is a request, not a file', () =>
    expect(ruleOf('GET', '/api/save?callback=jQuery1', { resourceType: 'script' })).toBe('submit'));
  test('in a form what was typed is not sent beside a navigation', () => {
    const path = '/form/sync?data=%E6%B5%8B%E8%AF%95';
    expect(ruleOf('GET', path, { phase: 'form', resourceType: 'fetch' })).toBe('personal-data');
    expect(ruleOf('GET', path, { phase: 'form', resourceType: 'document' })).toBeNull();
    expect(ruleOf('GET', '/company/queryByName?name=测试', { phase: 'form', resourceType: 'xhr' })).toBeNull();
  });
});

describe('POST that reads', () => {
  test.each<[string, string?]>([
    ['/Gov/hall/task/page-user-task-list'],
    ['/handle_affairs_serch_new'],
    ['/matter/Dept/findByRightclassGerenzt'],
    ['/grshowtype.do', 'webId=1'],
    ['/bog-bsdt/implement/queryImplements.do'],
    ['/icity/api-v2/app.icity.govservice.GovProjectCmd/getRegionList?s=1&t=2&o=3', '{}'],
    ['/icity/api-v2/app.icity.ServiceCmd/proInfo?s=1&t=2&o=3', '{}'],
    ['/web/bszn/item_project', 'regionCode=420100'],
    ['/web/tysl/ykypt/standard/x', '{}'],
    ['/hnywtb/anony?action=toCatalogHttpPost&url=https://a.example/x'],
    ['/portal/item/getCommonAuditItem', 'AREA_CODE=440300'],
    ['/portal/custom-config/gdbsNav/getDetail'],
    ['/wssp3/heatTheme/x'],
    ['/epoint/getThemeCategoryTaskList', '04ab'],
    ['/jiq/interface/jitem/find-by-code'],
    ['/interface/gateway.do', '{"api":"item.queryList","params":"{\\"method\\":\\"getItems\\"}"}'],
    ['/interface/gateway.do', 'method=mtop.area.getList&data={}'],
    ['/SubmitHandler.ashx', 'action=GetArea'],
    ['/sdzw/front/head/findRegionsByParentCode.do?parentCode=370000'],
    ['/search', 'q=测试'],
    ['/api/login/isLogin'],
    ['/api/getLoginUser', '{}'],
    ['/api/item/submittedMaterialsList'],
    ['/item/getSubmitGuide'],
    ['/queryPayStandard'],
    ['/dict/list'],
    ['/apply/list', 'page=1'],
    ['/evaluate/statistics'],
    ['/front/evaluate/stat.do'],
    ['/dh/api/so', 'k=a'],
    ['/apply/api/qingxing', 'item=1'],
    ['/robot/getHotQuestions', '{}'],
    ['/graphql', '{"query":"query Items { items { name } }"}'],
    ['/graphql', '{"query":"{ items { mutation } }"}'],
  ])('%s', (path, body) => expect(ruleOf('POST', path, body === undefined ? {} : { body })).toBeNull());

  test('a small post of the page itself that says nothing is reading while it loads, and not in a form', () => {
    expect(ruleOf('POST', '/ytbase/system/default.aspx?ClassName=a', { body: 'x=1' })).toBeNull();
    expect(ruleOf('POST', '/eportal/ui?pageId=1', { body: 'x=1' })).toBeNull();
    expect(ruleOf('POST', '/ytbase/system/default.aspx', { body: 'x=1', phase: 'form' })).toBe('unknown-post');
    expect(ruleOf('POST', '/interface/gateway.do', { body: 'x'.repeat(9000) })).toBe('unknown-post');
  });
});

describe('POST that is refused', () => {
  test.each<[string, string, string?]>([
    ['/apply/submit', 'submit'],
    ['/form/x', 'personal-data', 'name=测试'],
    ['/form/x', 'personal-data', 'name=%E6%B5%8B%E8%AF%95'],
    ['/x', 'personal-data', '{"n":"\\u6d4b\\u8bd5"}'],
    ['/x', 'personal-data', 'id=11010119900307001X'],
    ['/x', 'personal-data', 'tel=13800138000'],
    ['/list', 'personal-data', 'name=测试'],
    ['/item/saveAndQuery', 'submit'],
    ['/item/queryAndSave', 'submit'],
    ['/form/save', 'submit'],
    ['/form/stash', 'submit'],
    ['/draft/add', 'submit'],
    ['/draft/create', 'submit'],
    ['/delete/list', 'submit'],
    ['/api/tasks/start', 'submit'],
    ['/apply', 'submit', 'a=1'],
    ['/interface/gateway.do', 'submit', '{"api":"apply.save"}'],
    ['/interface/gateway.do', 'submit', 'data={"method":"order.submit"}'],
    ['/SubmitHandler.ashx', 'submit', 'action=SaveArea'],
    ['/hnywtb/anony?action=toCatalogHttpPost&url=/api/apply/save', 'submit'],
    ['/user/login', 'sign-in'],
    ['/sso/doLogin', 'sign-in'],
    ['/api/session', 'sign-in', 'user=a&password=b'],
    ['/user/logout', 'sign-out'],
    ['/sms/sendCode', 'sms'],
    ['/api/getSmsCode', 'sms'],
    ['/robot/ask', 'assistant', 'q=1'],
    ['/znkf/question', 'assistant'],
    ['/file/upload', 'upload'],
    ['/track', 'telemetry'],
    ['/collect', 'telemetry'],
    ['/graphql', 'graphql-mutation', '{"query":"mutation { apply { id } }"}'],
    ['/graphql', 'graphql-mutation', '[{"query":"{a}"},{"query":"mutation{b}"}]'],
    ['/graphql', 'graphql-mutation', '{"query":"query A {a} mutation B {b}"}'],
    ['/item/list?_method=delete', 'method'],
    ['/item/list', 'method', '_method=PUT'],
    ['/complaint', 'submit', '{"text":"a"}'],
    ['/pingjia', 'submit'],
    ['/appointment/confirm', 'submit'],
    ['/evaluate', 'submit'],
    ['/pay/create', 'submit'],
  ])('%s → %s', (path, rule, body) => expect(ruleOf('POST', path, body === undefined ? {} : { body })).toBe(rule));

  test.each(['PUT', 'PATCH', 'DELETE', 'MOVE'])('%s never', (method) => expect(ruleOf(method, '/list')).toBe('method'));
  test('a body that cannot be seen', () =>
    expect(ruleOf('POST', '/gateway', { contentType: 'application/octet-stream' })).toBe('unknown-post'));
  test('files', () => {
    const contentType = 'multipart/form-data; boundary=x';
    expect(ruleOf('POST', '/api/list', { contentType })).toBe('upload');
    expect(
      ruleOf('POST', '/api/list', {
        contentType,
        body: '--x\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\na\r\n--x--',
      }),
    ).toBe('upload');
    expect(
      ruleOf('POST', '/api/list', {
        contentType,
        body: '--x\r\nContent-Disposition: form-data; name="page"\r\n\r\n1\r\n--x--',
      }),
    ).toBeNull();
  });
  test('the assistant is asked in its phase only, and a person never', () => {
    expect(ruleOf('POST', '/robot/ask', { body: '{"q":"许可证"}', phase: 'assistant' })).toBeNull();
    expect(ruleOf('POST', '/chat/sendMessage', { body: '{"q":"许可证"}', phase: 'assistant' })).toBeNull();
    expect(ruleOf('POST', '/chat/human/send', { body: '{"q":"许可证"}', phase: 'assistant' })).toBe('person');
    expect(ruleOf('POST', '/robot/evaluate', { body: '{"q":1}', phase: 'assistant' })).toBe('person');
    expect(ruleOf('POST', '/apply/submit', { body: '{}', phase: 'assistant' })).toBe('submit');
  });
});

describe('forbiddenLink', () => {
  test.each([
    ['退出', ''],
    ['安全退出', 'https://a.example/x'],
    ['注销登录', ''],
    ['注销', 'javascript:void(0)'],
    ['提交', ''],
    ['确认提交', ''],
    ['立即评价提交', ''],
    ['保存并提交', ''],
    ['提交申请', ''],
    ['暂存', ''],
    ['保存', ''],
    ['保存草稿', ''],
    ['保存并下一步', ''],
    ['支付', ''],
    ['立即支付', ''],
    ['在线缴费', ''],
    ['删除', ''],
    ['上传', ''],
    ['上传附件', ''],
    ['发送验证码', ''],
    ['获取验证码', ''],
    ['获取短信验证码（60s）', ''],
    ['取消预约', ''],
    ['撤回申请', ''],
    ['立即预约', ''],
    ['立即投诉', ''],
    ['Logout', ''],
    ['sign out', ''],
    ['首页', 'https://a.example/user/logout'],
    ['下一步', 'https://a.example/apply/save?id=1'],
    ['»退出«', ''],
    ['退 出', ''],
    ['张三', 'javascript:logout()'],
    ['确定', 'javascript:doSubmit(1)'],
  ])('%s %s', (text, url) => expect(forbiddenLink(text, url)).not.toBeNull());

  test.each([
    ['药品经营许可证注销', 'https://a.example/item/1'],
    ['注销', 'https://a.example/list?type=zx'],
    ['提交材料', ''],
    ['申请提交', ''],
    ['材料提交方式', ''],
    ['上传材料', ''],
    ['公共支付平台', 'https://a.example/'],
    ['收费标准及支付方式', ''],
    ['我要评价', ''],
    ['在线预约', 'https://a.example/yuyue/'],
    ['我要投诉', ''],
    ['下一步', ''],
    ['搜索', 'javascript:submitSearch()'],
    ['查询', 'javascript:doSubmit()'],
    ['登录', 'https://a.example/login'],
    ['在线办理', 'https://a.example/apply/index?id=1'],
    ['企业注销登记', 'https://a.example/zhuxiao/'],
    ['退休', ''],
    ['退役军人', ''],
    ['保存期限', ''],
    ['社保缴费', ''],
    ['首页', 'https://a.example/'],
    ['换一张验证码', ''],
    ['附件', 'https://a.example/upload/a.pdf'],
    ['', ''],
    ['退出机制', ''],
    ['100%', 'javascript:%E0%A4%A(1)'],
  ])('%s %s may be followed', (text, url) => expect(forbiddenLink(text, url)).toBeNull());
});

describe('whatever is asked for', () => {
  const path = fc.array(
    fc.constantFrom('api', 'item', 'list', 'query', 'save', 'submit', 'guide', '事项', '%', 'getList', 'a.do', 'x'),
    { maxLength: 5 },
  );
  const url = fc.oneof(
    path.map((parts) => `http://hall.test/${parts.join('/')}`),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const request = fc.record(
    {
      method: fc.oneof(
        fc.constantFrom('GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'get', 'Post'),
        fc.string({ maxLength: 8 }),
      ),
      url,
      resourceType: fc.constantFrom('document', 'image', 'xhr', 'fetch', 'script', 'ping'),
      body: fc.option(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 80 }),
          fc.json(),
          fc.constantFrom('_method=DELETE', '{"query":"mutation{a}"}'),
        ),
      ),
      contentType: fc.option(
        fc.constantFrom(
          'application/json',
          'application/x-www-form-urlencoded',
          'multipart/form-data; boundary=x',
          'text/ping',
          '',
        ),
      ),
      phase: fc.constantFrom('load' as const, 'form' as const, 'assistant' as const),
    },
    { requiredKeys: ['method', 'url'] },
  );
  test('there is a verdict, and methods that write have one only', () => {
    fc.assert(
      fc.property(request, (given) => {
        const verdict = judgeRequest(given);
        if (!/^(get|head|options|post)$/i.test(given.method)) expect(verdict.allow).toBe(false);
        if (!verdict.allow) expect(verdict.rule).toMatch(/^[a-z-]+$/);
      }),
    );
  });

  test('an address that ends in a deed is refused, whatever leads to it and however it is asked for', () => {
    const deed = fc.constantFrom(
      'submit',
      'saveDraft',
      'doPay',
      'deleteFile',
      'logout',
      'uploadFile',
      'sendSmsCode',
      'submit.do',
      'tijiao',
    );
    const folder = fc.array(fc.constantFrom('api', 'item', 'apply', 'v1', 'hall', '1024'), { maxLength: 4 });
    const query = fc.constantFrom('', '?id=3', '?t=1669000000', '?x=%E4%BA%8B');
    fc.assert(
      fc.property(folder, deed, query, request, (parts, name, more, given) => {
        const address = `http://hall.test/${[...parts, name].join('/')}${more}`;
        expect(judgeRequest({ ...given, method: 'GET', url: address }).allow).toBe(false);
        expect(judgeRequest({ ...given, method: 'POST', url: address }).allow).toBe(false);
      }),
    );
  });
});

describe('a post that only says which region is to be shown', () => {
  const form = 'application/x-www-form-urlencoded';
  test.each([
    ['/site/change.do', 'siteCode=jq'],
    ['/portal/changeArea', 'areaCode=440300000000&areaName=%E5%85%8B%E5%B7%9E%E5%B8%82'],
    ['/setCity.action', 'cityId=12'],
    ['/region/switch', '{"regionCode":"370102"}'],
    ['/index.do?method=switchStation', 'stationId=7&_csrf=1f0c-aa'],
    ['/qiehuan/xzqh', 'xzqhdm=610100&url=%2Findex.do'],
  ])('%s with %s is allowed', (path, body) => {
    expect(ruleOf('POST', path, { body, contentType: body.startsWith('{') ? 'application/json' : form })).toBeNull();
  });
  test.each([
    ['what else is sent along', '/site/change.do', 'siteCode=jq&content=hello+there'],
    ['words that somebody wrote', '/site/change.do', 'siteName=I would like another one'],
    ['a telephone number', '/changeArea', 'areaCode=13812345678'],
    ['a deed beside it', '/site/change.do', 'siteCode=jq&action=deleteSite'],
    ['saving', '/saveArea', 'areaCode=440300'],
    ['an update of what is kept', '/region/update', 'id=12&name=jq'],
    ['a reset', '/web/area/reset.do', 'code=320500'],
    ['a rating of the site', '/station/set.do', 'stationId=12&satisfactionLevel=1&name=%E6%9C%8D%E5%8A%A1%E5%B7%AE'],
    ['a level that is given', '/site/change.do', 'siteId=3&serviceLevel=5'],
    ['a level that is set', '/station/setLevel.do', 'level=5&id=3'],
    ['what a person keeps', '/usercenter/setArea', 'areaCode=440300'],
    ['what a person keeps, in pinyin', '/grzx/setArea', 'areaCode=440300'],
    ['an account of old', '/ucenter/changeCity.do', 'cityId=3'],
    ['an application in pinyin', '/sbxx/changeArea', 'areaCode=440300&id=88123'],
    ['a password', '/site/changePwd', 'siteId=1'],
    ['a delivery', '/delivery/setCity', 'cityId=3'],
    ['the administration', '/zone/admin/setArea', 'areaCode=440300'],
    ['the own account', '/user/updateArea', 'areaCode=440300'],
    ['the address of an applicant', '/address/change', 'cityCode=440300'],
    ['an application', '/apply/changeRegion', 'regionCode=440300'],
    ['something else that is changed', '/password/change', 'siteCode=jq'],
    ['nothing said', '/site/change.do', ''],
    ['files', '/site/change.do', '--x\r\nContent-Disposition: form-data; name="siteCode"; filename="a"\r\n\r\n1\r\n'],
  ])('not with %s', (_why, path, body) => {
    expect(ruleOf('POST', path, { body, contentType: form })).not.toBeNull();
  });
  test('not while a form is filled in', () => {
    expect(ruleOf('POST', '/site/change.do', { body: 'siteCode=jq', contentType: form, phase: 'form' })).not.toBeNull();
  });
});

describe('a post that asks for a region’s board of ratings', () => {
  const json = 'application/json';
  test('says nothing but the region', () => {
    expect(ruleOf('POST', '/home/rating', { body: '{"areaCode":"980000"}', contentType: json })).toBeNull();
    expect(ruleOf('POST', '/api/satisfaction', { body: '{"areaCode":"1","pageNum":1}', contentType: json })).toBeNull();
  });
  test.each([
    ['a rating in the address', '/api/satisfaction?score=5&itemId=1', '{"areaCode":"620900"}'],
    ['a rating in the body', '/api/evaluation', '{"areaCode":"620900","star":5}'],
    ['a number beside the region', '/api/haochaping', '{"areaCode":"620900","current":5}'],
    ['what belongs to an order', '/order/haochaping', '{"siteId":"12"}'],
    ['a body that says nothing known', '/api/satisfaction?areaCode=1', 'x5'],
  ])('%s is refused', (_, path, body) => {
    expect(ruleOf('POST', path, { body, contentType: json })).not.toBeNull();
  });
});
