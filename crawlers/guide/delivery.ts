import { half, ticked, tight } from './text.ts';

export type Delivery = 'electronic' | 'post' | 'window';
export interface DeliveryReading {
  ways: Delivery[];
  /** The licence itself comes electronically (a short message that it is ready does not). */
  electronicLicence: boolean;
}

const LICENCE =
  /电子(?:证照|证书|证件|许可证|批文|批件|文书|营业执照|版|文件|凭证|送达|证|结果|形式|方式|件)|证照库|自行(?:下载|打印)|(?:网上|在线|网络|线上|自助)(?:下载|打印|领取|获取|送达|推送|查看|取证)|下载(?:打印)?(?:电子)?(?:证|结果|文书|批)?|自行打印|打印(?:证|结果|许可)|网络送达|数据电文|公示送达|亮证|亮码|电子化送达|电子邮件|推送(?:至|到)|短信(?:链接|下载)|网上反馈|线上送达/g;
const SHORT_MESSAGE = /短信送达|短信(?:推送|发送)|手机短信/g;
const POST = /邮寄|快递|寄送|邮政|EMS|物流|速递|寄达|寄递|邮递|送证上门|送件上门|快件|速运/gi;
const WINDOW =
  /窗口|现场领取|大厅(?:领取|取件|自取|取证)|自取|上门(?:领取|自取|取件)|直接送达|当场(?:送达|领取|发放|交付|取证)|自行领取|自领|前往领取|到[\u4e00-\u9fa5]{1,16}(?:领取|取证|取件)|领取纸质|现场(?:取件|取证|送达|自取|发证)|政务(?:服务)?(?:中心|大厅)|自助(?:终端|取件柜|机)|柜台|现场发放|当面(?:领取|送达|交付)|来人领取|凭[\u4e00-\u9fa5]{1,12}领取|取件柜|来人自取|公告送达后领取|申请人领取|人工领取|线下领取|现场$/g;
const NEGATED =
  /(?:不支持|不提供|暂不|未开通|不能|不可|无法|没有|尚未|未实现|不予|非|不|无|未|除)(?:支持|提供|开通|能|可以?|接受|实行|采用|通过|办理|进行|核发|颁发|发放|生成|制发)?[^，,；;。]{0,4}$/;
const DENIED = /^(?:[^，,；;。:：]{0,6})[:：]?(?:否|不支持|未开通|不提供|暂不支持|无|×|✗)(?:[，,；;。)）]|$)/;

/** Ways in which the result is handed over, from one or more texts of delivery. Negations take a way out. */
export function parseDelivery(value: string): DeliveryReading {
  const text = tight(half(ticked(value)));
  const ways: Delivery[] = [];
  const licence = affirmed(text, LICENCE);
  if (licence || affirmed(text, SHORT_MESSAGE)) ways.push('electronic');
  if (affirmed(text, POST)) ways.push('post');
  if (affirmed(text, WINDOW)) ways.push('window');
  return { ways, electronicLicence: licence };
}

/** Whether one of the words stands somewhere without being denied. */
function affirmed(text: string, words: RegExp): boolean {
  for (const found of text.matchAll(words)) {
    const before = text
      .slice(0, found.index)
      .split(/[，,；;。、|(（]/)
      .at(-1)!;
    const behind = text.slice(found.index + found[0].length);
    if (NEGATED.test(before) && !/(?:不限于|不仅|无需|不用|不必|除了?)[^，,；;。]*$/.test(before)) continue;
    if (/^是否/.test(before) || /是否(?:支持|提供|可以?)?$/.test(before)) {
      if (!/^[^，,；;。]{0,6}[:：]?(?:是|支持|提供)/.test(behind)) continue;
    } else if (DENIED.test(behind)) continue;
    return true;
  }
  return false;
}
