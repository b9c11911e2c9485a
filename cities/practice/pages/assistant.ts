import type { Ask, Reply } from '../http.ts';
import { json } from '../http.ts';
import { itemAsked } from '../model/search.ts';
import type { Place } from '../place.ts';
import { absolute } from '../place.ts';

export const HUMAN_HOURS = '人工服务时间：工作日9:00—12:00、13:30—17:30';

/** Answers of the automatic assistant, in the quality that the plan gives it. */
export function assistantReply(place: Place, ask: Ask): Reply | undefined {
  const kind = place.city!.plan.assistant;
  if (kind === 'none') return undefined;
  if (kind === 'no-answer') return json({ code: 0, data: { answer: '', list: [] } });
  const question = questionOf(ask);
  const item = itemAsked(place, question);
  if (kind === 'text-only' || !item)
    return json({
      code: 0,
      data: { answer: '您好，您咨询的业务请携带相关材料到属地政务服务大厅窗口咨询办理。', list: [] },
    });
  const url =
    kind === 'dead-link' ? absolute(place, place.paths.gone('znkf-old')) : absolute(place, place.paths.guide(item));
  return json({ code: 0, data: { answer: `为您找到以下办事指南：`, list: [{ title: item.name, url }] } });
}

function questionOf(ask: Ask): string {
  try {
    const body = JSON.parse(ask.body || '{}') as { question?: string };
    return body.question ?? ask.query.get('question') ?? '';
  } catch {
    return '';
  }
}

/** The floating panel of a hall, its human entry included. Its replies are links in the panel. */
export function assistantWidget(place: Place): string {
  const plan = place.city?.plan;
  if (!plan || place.role === 'government' || plan.assistant === 'none') return humanWidget(place);
  const { robot } = place.words;
  return `<div class="kf-float" style="position:fixed;right:8px;bottom:120px;z-index:50"><a href="javascript:void(0)" class="kf-open" onclick="kfShow()">${robot}</a></div>
<div id="kf-panel" style="display:none;position:fixed;right:90px;bottom:60px;width:320px;height:380px;background:#fff;border:1px solid #999;z-index:60">
<div class="kf-head">${robot}<a href="javascript:void(0)" onclick="kfHide()">×</a></div>
<div id="kf-log" style="height:270px;overflow:auto"><p>您好，我是${robot}，请输入您要咨询的问题。</p></div>
<div><input id="kf-input" placeholder="请输入您的问题" style="width:200px"><button type="button" id="kf-send" onclick="kfAsk()">发送</button></div>
${humanEntry(place)}</div>
<script>function kfShow(){document.getElementById('kf-panel').style.display='block'}function kfHide(){document.getElementById('kf-panel').style.display='none'}
function kfAsk(){var i=document.getElementById('kf-input'),l=document.getElementById('kf-log'),q=i.value;if(!q)return;i.value='';l.insertAdjacentHTML('beforeend','<p class="kf-q"></p>');l.lastChild.textContent=q;
fetch('${place.paths.chat}',{method:'POST',headers:{'Content-Type':'application/json'},body:JSON.stringify({question:q})}).then(function(r){return r.json()}).then(function(d){var p=document.createElement('div');p.className='kf-a';p.textContent=d.data.answer;d.data.list.forEach(function(x){var a=document.createElement('a');a.href=x.url;a.target='_blank';a.textContent=x.title;p.appendChild(a)});if(d.data.answer)l.appendChild(p)})}
function kfHuman(){document.getElementById('kf-log').insertAdjacentHTML('beforeend','<p>正在为您转接人工导办。${HUMAN_HOURS}，当前排队0人。</p>')}</script>`;
}

function humanEntry(place: Place): string {
  return place.city?.plan.human === 'usable'
    ? `<div class="kf-human"><button type="button" onclick="kfHuman()">转人工</button><small>${HUMAN_HOURS}</small></div>`
    : '';
}
function humanWidget(place: Place): string {
  return place.city?.plan.human === 'usable' && place.role !== 'government'
    ? `<div class="kf-human">人工导办 ${HUMAN_HOURS}</div>`
    : '';
}
