import type { Item } from '../model/items.ts';
import { materialsOf } from '../model/materials.ts';
import type { Place } from '../place.ts';
import { NOTICE } from './shared.ts';

const STEPS = ['办理须知', '情形选择', '填写申请表', '上传材料', '领取方式', '确认提交'];

/**
 * An application that opens without sign-in: notice with a countdown, situation, form, materials, delivery, review. In
 * the variant `saves-form` the step after the form is reached only by saving it. Leaving tries to save a draft.
 */
export function wizardPage(place: Place, item: Item): string {
  const saves = place.city!.plan.wizard === 'saves-form';
  const { guide } = place.city!.plan;
  const { licence } = place.world;
  const rows = materialsOf(licence, guide)
    .filter((m) => !m.waived)
    .map(
      (m) =>
        `<tr><td>${m.name}</td><td>${m.required ? '必要' : '非必要'}</td><td><input type="file" onchange="post('/file/upload.do')"><button type="button" onclick="post('/file/delete.do')">删除</button></td></tr>`,
    )
    .join('');
  const delivery = guide.delivery
    .map((d) => ({ electronic: '电子证照', post: '邮寄送达', window: '窗口领取' })[d])
    .map((t, i) => `<label><input type="radio" name="lq"${i === 0 ? ' checked' : ''}>${t}</label>`)
    .join('');
  const situations = licence.situations
    .map((text, i) => `<label><input type="radio" name="qx" value="${i + 1}">${text}</label>`)
    .join('');
  const panels = [
    `<p>请仔细阅读办理须知：申请人应如实提交有关材料，并对其真实性负责。</p><label><input type="checkbox" id="agree">我已阅读并同意</label>
<p><button type="button" id="next0" disabled onclick="if(document.getElementById('agree').checked)go(1)">下一步（<span id="sec">3</span>）</button></p>`,
    `<p>请选择办理情形：</p>${situations}
<p><button type="button" onclick="if(document.querySelector('input[name=qx]:checked'))go(2);else alert('请选择情形')">下一步</button></p>`,
    `<p><label>企业名称<em>*</em><input id="f1" required></label></p><p><label>联系人<em>*</em><input id="f2" required></label></p><p><label>联系电话<em>*</em><input id="f3" required></label></p>
<p><button type="button" onclick="post('/apply/saveDraft.do')">暂存</button><button type="button" onclick="nextForm()">${saves ? '保存并下一步' : '下一步'}</button></p>`,
    `<table><tr><th>材料名称</th><th>必要性</th><th>上传</th></tr>${rows}</table><p><button type="button" onclick="go(4)">下一步</button></p>`,
    `<p>请选择结果领取方式：</p>${delivery}<p><button type="button" onclick="go(5)">下一步</button></p>`,
    `<p>请确认填写内容无误。</p><form id="fm" action="/apply/submit.do" method="post"><input type="hidden" name="item" value="${item.id}"></form>
<p><button type="button" onclick="document.getElementById('fm').submit()">提交申请</button><button type="button" onclick="post('/pay/order.do')">网上支付</button></p>`,
  ];
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="${place.family.charset}"><title>${item.name}-在线申报</title></head><body>
<p class="drill">${NOTICE}</p><h1>${item.name}</h1><ol class="steps">${STEPS.map((s, i) => `<li id="s${i}">${s}</li>`).join('')}</ol>
${panels.map((p, i) => `<div class="panel" id="p${i}" style="display:${i === 0 ? 'block' : 'none'}"><h2>${STEPS[i]}</h2>${p}</div>`).join('\n')}
<p><a href="/logout.do">退出登录</a></p>
<script>
function post(u){var x=new XMLHttpRequest();x.open('POST',u);x.send('item=${item.id}')}
function go(n){for(var i=0;i<6;i++)document.getElementById('p'+i).style.display=i===n?'block':'none'}
function nextForm(){if(!f1.value||!f2.value||!f3.value){alert('请填写必填项');return}${saves ? "var x=new XMLHttpRequest();x.open('POST','/apply/saveDraft.do');x.onload=function(){go(3)};x.send('a=1')" : 'go(3)'}}
var left=3,t=setInterval(function(){left--;document.getElementById('sec').textContent=left;if(left<=0){clearInterval(t);var b=document.getElementById('next0');b.disabled=false;b.textContent='下一步'}},1000);
addEventListener('pagehide',function(){navigator.sendBeacon('/apply/saveDraft.do','item=${item.id}')});
</script></body></html>`;
}
