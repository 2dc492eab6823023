// One view for each kind of thing: its list and its details.
import { html, useState, useEffect } from './vendor/preact.js';
import { t, cause, reason, stateWord } from './words.js';
import { call, get, post, seg } from './calls.js';
import { Act, Detail, Empty, Facts, Id, List, Money, Pane, State, When, failing, language, line, pretty, useLoad } from './parts.js';

function Qr({ path }) {
  const [image] = useLoad(() => get(path), [path]);
  return image ? html`<img class="qr" alt=${t('scan')} width="180" height="180" src=${'data:image/svg+xml,' + seg(image)} />` : html`<span class="qr"></span>`;
}

function Order({ mchid, number, over, href }) {
  const path = `/orders/${seg(mchid)}/${seg(number)}`;
  const [order, reload, problem] = useLoad(() => get(path), [path, over.stamp]);
  if (!order) return html`<${Detail} title=${number} href=${href}>${failing(problem)}<//>`;
  const act = (what) => async () => { await post(`${path}/${what}`); await reload(); };
  const said = order.success_time ? t('paid') : order.expired ? t('isExpired') : t('notPayable');
  return html`<${Detail} title=${order.description || order.out_trade_no} href=${href}>
    <div class="split">
      <section class="phone" aria-label=${t('cashier')}>
        <p class="cap">${t('cashier')}</p>
        <p>${order.description}</p>
        <p class="price"><${Money} fen=${order.total} /></p>
        ${order.code_url && order.payable && html`<${Qr} path=${`${path}/qr`} /><p class="cap">${t('scan')}</p>`}
        ${order.payable ? html`<${Act} kind="primary" run=${act('pay')}>${t('pay')}<//><${Act} run=${act('fail')}>${t('notEnough')}<//>` : html`<p class="said ${order.success_time ? 'ok' : ''}">${said}</p>`}
        ${order.failed_attempts > 0 && html`<p class="cap">${t('failedAttempts')}: ${order.failed_attempts}</p>`}
      </section>
      <${Facts} rows=${[
        [t('state'), html`<${State} state=${order.state} /> <code>${order.state}</code>`],
        ['out_trade_no', html`<${Id} value=${order.out_trade_no} />`],
        ['transaction_id', html`<${Id} value=${order.transaction_id} />`],
        [t('amount'), html`<${Money} fen=${order.total} />`],
        order.refunded > 0 && [t('refunded'), html`<${Money} fen=${order.refunded} />`],
        ['trade_type', order.trade_type],
        [t('created'), html`<${When} at=${order.created} now=${over.now} />`],
        [t('expires'), html`<${When} at=${order.expires} now=${over.now} />`],
        [t('success'), html`<${When} at=${order.success_time} now=${over.now} />`],
        ['mchid', html`<${Id} value=${order.mchid} />`],
        order.sub_mchid && ['sub_mchid', html`<${Id} value=${order.sub_mchid} />`],
        order.openid && ['openid', html`<${Id} value=${order.openid} />`],
        order.prepay_id && ['prepay_id', html`<${Id} value=${order.prepay_id} />`],
        order.code_url && ['code_url', html`<${Id} value=${order.code_url} />`],
        order.notify_url && ['notify_url', html`<${Id} value=${order.notify_url} />`],
        order.attach && ['attach', order.attach],
      ]} />
    </div>
  <//>`;
}

export function Orders({ over, parts }) {
  const href = (order) => `#/orders/${seg(order.mchid)}/${seg(order.out_trade_no)}`;
  return html`<${Pane}
    list=${html`<${List} path="/orders" now=${over.now} stamp=${over.stamp} selected=${location.hash} href=${href}
      states=${['NOTPAY', 'USERPAYING', 'SUCCESS', 'REFUND', 'CLOSED', 'REVOKED', 'PAYERROR']}
      row=${(order, now) => line(order.out_trade_no, `${order.trade_type} · ${order.description}`, order.state, order.created, now, order.total)}
      empty=${html`<${Empty} word="emptyOrders" over=${over} /><${Act} run=${() => post('/orders/ask-password')}>${t('askPassword')}<//>`} />`}
    detail=${parts.length === 2 && html`<${Order} key=${location.hash} mchid=${parts[0]} number=${parts[1]} over=${over} href="#/orders" />`} />`;
}

function Refund({ mchid, number, over, href }) {
  const path = `/refunds/${seg(mchid)}/${seg(number)}`;
  const [refund, reload, problem] = useLoad(() => get(path), [path, over.stamp]);
  if (!refund) return html`<${Detail} title=${number} href=${href}>${failing(problem)}<//>`;
  const fail = (how) => async () => { await post(`${path}/fail`, { how }); await reload(); };
  return html`<${Detail} title=${refund.out_refund_no} href=${href}>
    <${Facts} rows=${[
      [t('state'), html`<${State} state=${refund.state} /> <code>${refund.state}</code>`],
      ['out_refund_no', html`<${Id} value=${refund.out_refund_no} />`],
      ['refund_id', html`<${Id} value=${refund.refund_id} />`],
      [t('amount'), html`<${Money} fen=${refund.refund} />`],
      [t('total'), html`<${Money} fen=${refund.total} />`],
      ['out_trade_no', html`<a href=${`#/orders/${seg(refund.mchid)}/${seg(refund.out_trade_no)}`}>${refund.out_trade_no}</a>`],
      ['transaction_id', html`<${Id} value=${refund.transaction_id} />`],
      ['mchid', html`<${Id} value=${refund.mchid} />`],
      [t('created'), html`<${When} at=${refund.created} now=${over.now} />`],
      [t('success'), html`<${When} at=${refund.success_time} now=${over.now} />`],
    ]} />
    ${refund.state === 'PROCESSING' && html`<h3>${t('goWrong')}</h3><div class="acts"><${Act} run=${fail('abnormal')}>${t('abnormal')}<//><${Act} run=${fail('closed')}>${t('closed')}<//><${Act} run=${fail('no-funds')}>${t('noFunds')}<//></div>`}
  <//>`;
}

export function Refunds({ over, parts }) {
  return html`<${Pane}
    list=${html`<${List} path="/refunds" now=${over.now} stamp=${over.stamp} selected=${location.hash} states=${['PROCESSING', 'SUCCESS', 'CLOSED', 'ABNORMAL']}
      href=${(refund) => `#/refunds/${seg(refund.mchid)}/${seg(refund.out_refund_no)}`}
      row=${(refund, now) => line(refund.out_refund_no, refund.out_trade_no, refund.state, refund.created, now, refund.refund)}
      empty=${html`<${Empty} word="emptyRefunds" over=${over} />`} />`}
    detail=${parts.length === 2 && html`<${Refund} key=${location.hash} mchid=${parts[0]} number=${parts[1]} over=${over} href="#/refunds" />`} />`;
}

function Transfer({ mchid, number, over, href }) {
  const path = `/transfers/${seg(mchid)}/${seg(number)}`;
  const [bill, reload, problem] = useLoad(() => get(path), [path, over.stamp]);
  if (!bill) return html`<${Detail} title=${number} href=${href}>${failing(problem)}<//>`;
  const act = (what, body) => async () => { await post(`${path}/${what}`, body); await reload(); };
  return html`<${Detail} title=${bill.remark || bill.out_bill_no} href=${href}>
    <div class="split">
      <section class="phone" aria-label=${t('confirmPage')}>
        <p class="cap">${t('confirmPage')}</p><p>${bill.remark}</p><p class="price"><${Money} fen=${bill.amount} /></p>
        ${bill.confirmable ? html`<${Act} kind="primary" run=${act('confirm')}>${t('confirm')}<//>` : html`<p class="said">${stateWord(bill.state)}</p>`}
        ${!bill.settled && html`<${Act} run=${act('fail', { reason: 'ACCOUNT_FROZEN' })}>${t('failTransfer')}<//>`}
      </section>
      <${Facts} rows=${[
        [t('state'), html`<${State} state=${bill.state} /> <code>${bill.state}</code>`],
        bill.fail_reason && [t('reason'), html`<code>${bill.fail_reason}</code>`],
        ['out_bill_no', html`<${Id} value=${bill.out_bill_no} />`],
        ['transfer_bill_no', html`<${Id} value=${bill.transfer_bill_no} />`],
        [t('amount'), html`<${Money} fen=${bill.amount} />`],
        bill.out_authorization_no && ['out_authorization_no', html`<a href=${`#/transfer-authorizations/${seg(bill.mchid)}/${seg(bill.out_authorization_no)}`}>${bill.out_authorization_no}</a>`],
        ['openid', html`<${Id} value=${bill.openid} />`],
        ['mchid', html`<${Id} value=${bill.mchid} />`],
        [t('created'), html`<${When} at=${bill.created} now=${over.now} />`],
        [t('updated'), html`<${When} at=${bill.updated} now=${over.now} />`],
      ]} />
    </div>
  <//>`;
}

export function Transfers({ over, parts }) {
  return html`<${Pane}
    list=${html`<${List} path="/transfers" now=${over.now} stamp=${over.stamp} selected=${location.hash} states=${['ACCEPTED', 'PROCESSING', 'WAIT_USER_CONFIRM', 'TRANSFERING', 'SUCCESS', 'FAIL', 'CANCELING', 'CANCELLED']}
      href=${(bill) => `#/transfers/${seg(bill.mchid)}/${seg(bill.out_bill_no)}`}
      row=${(bill, now) => line(bill.out_bill_no, bill.remark, bill.state, bill.created, now, bill.amount)}
      empty=${html`<${Empty} word="emptyTransfers" over=${over} />`} />`}
    detail=${parts.length === 2 && html`<${Transfer} key=${location.hash} mchid=${parts[0]} number=${parts[1]} over=${over} href="#/transfers" />`} />`;
}

function Claim({ mchid, number, over, href }) {
  const path = `/claims/${seg(mchid)}/${seg(number)}`;
  const [bill, reload, problem] = useLoad(() => get(path), [path, over.stamp]);
  if (!bill) return html`<${Detail} title=${number} href=${href}>${failing(problem)}<//>`;
  const act = (what) => async () => { await post(`${path}/${what}`); await reload(); };
  return html`<${Detail} title=${bill.remark || bill.out_bill_no} href=${href}>
    <div class="split">
      <section class="phone" aria-label=${t('confirmPage')}>
        <p class="cap">${t('confirmPage')}</p><p>${bill.remark}</p><p class="price"><${Money} fen=${bill.amount} /></p>
        ${bill.confirmable ? html`<${Act} kind="primary" run=${act('confirm')}>${t('confirmClaim')}<//>` : html`<p class="said">${stateWord(bill.state)}</p>`}
      </section>
      <${Facts} rows=${[
        [t('state'), html`<${State} state=${bill.state} /> <code>${bill.state}</code>`],
        [t('kind'), t(bill.kind)],
        bill.close_reason && [t('reason'), html`<code>${bill.close_reason}</code>`],
        ['out_bill_no', html`<${Id} value=${bill.out_bill_no} />`],
        ['bill_id', html`<${Id} value=${bill.bill_id} />`],
        [t('amount'), html`<${Money} fen=${bill.amount} />`],
        ['mchid', html`<${Id} value=${bill.mchid} />`],
        bill.sub_mchid && ['sub_mchid', html`<${Id} value=${bill.sub_mchid} />`],
        [t('created'), html`<${When} at=${bill.created} now=${over.now} />`],
        [t('success'), html`<${When} at=${bill.success_time} now=${over.now} />`],
      ]} />
    </div>
    ${bill.cancellable && html`<div class="acts"><${Act} run=${act('cancel')}>${t('cancelClaim')}<//></div>`}
  <//>`;
}

export function Claims({ over, parts }) {
  return html`<${Pane}
    list=${html`<${List} path="/claims" now=${over.now} stamp=${over.stamp} selected=${location.hash} states=${['ACCEPTED', 'WAIT_USER_CONFIRM', 'CANCELING', 'CANCELLED', 'SUCCESS', 'CLOSED']}
      href=${(bill) => `#/claims/${seg(bill.mchid)}/${seg(bill.out_bill_no)}`}
      row=${(bill, now) => line(bill.out_bill_no, `${t(bill.kind)} · ${bill.remark}`, bill.state, bill.created, now, bill.amount)}
      empty=${html`<${Empty} word="emptyClaims" over=${over} />`} />`}
    detail=${parts.length === 2 && html`<${Claim} key=${location.hash} mchid=${parts[0]} number=${parts[1]} over=${over} href="#/claims" />`} />`;
}

// A signing string, line by line; the line that differs is marked by colour and by a sign.
function Signing({ title, text, marked }) {
  return html`<div class="signing"><h4>${title}</h4><pre tabindex="0" aria-label=${title}>${text.split('\n').map((part, index) => html`<span class=${index + 1 === marked ? 'differs' : ''}><i>${index + 1 === marked ? '▸' : ' '}${index + 1}</i>${part || (index + 1 === marked ? '∅' : '')}\n</span>`)}</pre></div>`;
}

function Signature({ report, path }) {
  const [text, setText] = useState('');
  const [result, setResult] = useState(null);
  return html`<section class="why"><h3>${t('refusedSignature')}</h3>
    <p class="cause">${cause(report)}</p>
    ${report.line && html`<p>${t('line', report.line)}</p>`}
    ${report.expected && html`<div class="sides"><${Signing} title=${t('expected')} text=${report.expected} marked=${report.line} />${report.signed && html`<${Signing} title=${t('signed')} text=${report.signed} marked=${report.line} />`}</div>`}
    ${report.expected && !report.signed && html`<label class="field">${t('compareHint')}<textarea rows="6" value=${text} onInput=${(event) => setText(event.target.value)}></textarea></label>
      <${Act} disabled=${!text} run=${async () => setResult(await post(`${path}/compare`, { signed: text }))}>${t('compare')}<//>
      ${result && html`<p role="status">${result.line ? t('line', result.line) : t('same')}</p><div class="sides"><${Signing} title=${t('expected')} text=${result.expected} marked=${result.line} /><${Signing} title=${t('yours')} text=${result.given} marked=${result.line} /></div>`}`}
  </section>`;
}

const Side = ({ title, side }) => html`<section class="message"><h3>${title}</h3>
  <details><summary>${t('headers')} (${side.headers.length})</summary><dl class="heads">${side.headers.map((header) => html`<div><dt>${header.name}</dt><dd>${header.value}</dd></div>`)}</dl></details>
  ${side.body ? html`<pre tabindex="0" aria-label=${t('body')}>${pretty(side.body)}</pre>` : html`<p class="cap">${t('noBody')}</p>`}</section>`;

function Request({ id, over, href }) {
  const path = `/requests/${seg(id)}`;
  const [request, , problem] = useLoad(() => get(path), [path]);
  if (!request) return html`<${Detail} title=${id} href=${href}>${failing(problem)}<//>`;
  return html`<${Detail} title=${`${request.method} ${request.target}`} href=${href}>
    <${Facts} rows=${[
      [t('verdict'), html`<${State} state=${verdict(request)} /> <code>${request.status ?? ''} ${request.code ?? ''}</code>`],
      [t('created'), html`<${When} at=${request.at} now=${new Date().toISOString()} />`],
      ['Request-ID', html`<${Id} value=${request.request_id} />`],
      ['mchid', html`<${Id} value=${request.mchid} />`],
      request.answered_by && [t('by'), t(request.answered_by)],
      request.fault && [t('fault'), html`<code>${request.fault}</code>`],
    ]} />
    ${request.remarks.length > 0 && html`<h3>${t('remarks')}</h3><ul>${request.remarks.map((note) => html`<li>${note}</li>`)}</ul>`}
    ${request.signature && html`<${Signature} report=${request.signature} path=${path} />`}
    <${Side} title=${t('request')} side=${request.request} />
    ${request.response ? html`<${Side} title=${t('response')} side=${request.response} />` : html`<p>${t('noResponse')}</p>`}
  <//>`;
}
const verdict = (request) => (request.status == null ? 'closed' : request.status < 300 ? 'ok' : 'refused');

export function Requests({ over, parts }) {
  const now = new Date().toISOString();
  return html`<${Pane}
    list=${html`<${List} path="/requests" now=${now} stamp=${over.stamp} selected=${location.hash} states=${['ok', 'refused', 'closed']}
      href=${(request) => `#/requests/${request.id}`}
      row=${(request) => line(`${request.method} ${request.target}`, [request.status, request.code, request.fault && `${t('fault')}: ${request.fault}`].filter(Boolean).join(' · '), verdict(request), request.at, new Date().toISOString())}
      empty=${html`<${Empty} word="emptyRequests" over=${over} />`} />`}
    detail=${parts.length === 1 && html`<${Request} key=${location.hash} id=${parts[0]} over=${over} href="#/requests" />`} />`;
}

const Attempt = ({ attempt, now }) => html`<li>
  <p><b>${t('attempt', attempt.attempt)}</b> <${State} state=${attempt.outcome} /> ${attempt.status && html`<code>HTTP ${attempt.status}</code>`} ${attempt.fault && html`<code>${t('fault')}: ${attempt.fault}</code>`} <small><${When} at=${attempt.at} now=${now} /></small></p>
  ${attempt.reason && html`<p class="cap">${reason(attempt.reason)}</p>`}
  ${attempt.wrongly_taken && html`<p class="problem">${t('wronglyTaken')}</p>`}
  ${attempt.request && html`<details><summary>${t(attempt.response ? 'exchange' : 'request')}</summary><div class="message"><${Side} title=${t('request')} side=${attempt.request} />${attempt.response && html`<${Side} title=${t('response')} side=${attempt.response} />`}</div></details>`}</li>`;

function Notice({ id, over, href }) {
  const path = `/notifications/${seg(id)}`;
  const [notice, reload, problem] = useLoad(() => get(path), [path, over.stamp]);
  if (!notice) return html`<${Detail} title=${id} href=${href}>${failing(problem)}<//>`;
  return html`<${Detail} title=${notice.event_type} href=${href}>
    <${Facts} rows=${[
      [t('state'), html`<${State} state=${notice.state} />`],
      ['id', html`<${Id} value=${notice.id} />`],
      [t('about'), html`<${Id} value=${notice.number} />`],
      ['notify_url', html`<${Id} value=${notice.url} />`],
      [t('created'), html`<${When} at=${notice.created} now=${over.now} />`],
      [t('due'), html`<${When} at=${notice.due} now=${over.now} />`],
    ]} />
    <div class="acts"><${Act} run=${async () => { await post(`${path}/repeat`); await reload(); }}>${t('resend')}<//></div>
    <h3>${t('timeline')}</h3>
    ${notice.timeline.length === 0 ? html`<p>${t('noAttempts')}</p>` : html`<ol class="timeline">${notice.timeline.map((attempt) => html`<${Attempt} key=${attempt.attempt} attempt=${attempt} now=${over.now} />`)}</ol>`}
    <h3>${t('resource')}</h3><pre tabindex="0" aria-label=${t('resource')}>${JSON.stringify(notice.resource, null, 2)}</pre>
  <//>`;
}

// Any event of the model, for an object or a made-up one.
function Trigger() {
  const [events] = useLoad(() => get('/triggers'), []);
  const [event, setEvent] = useState('payments.OrderPaid');
  const [url, setUrl] = useState('');
  const [number, setNumber] = useState('');
  const [members, setMembers] = useState('');
  const send = async () => {
    const sent = await post('/trigger', { event, ...(url && { notify_url: url }), ...(number && { number }), ...(members.trim() && { resource: JSON.parse(members) }) });
    location.hash = `#/notifications/${seg(sent.id)}`;
  };
  const families = new Map();
  for (const one of events || []) families.set(one.event.split('.')[0], [...(families.get(one.event.split('.')[0]) || []), one]);
  return html`<details class="trigger"><summary>${t('trigger')}</summary><p>${t('triggerHint')}</p><div class="form">
    <label class="field">${t('event')}<select value=${event} onChange=${(change) => setEvent(change.target.value)}>${[...families].map(([family, all]) => html`<optgroup label=${family}>${all.map((one) => html`<option value=${one.event} selected=${one.event === event} title=${language() === 'zh' ? one.title : one.en}>${one.event_type} · ${one.event.split('.')[1]}</option>`)}</optgroup>`)}</select></label>
    <label class="field">notify_url<input type="url" value=${url} placeholder=${t('ofObject')} onInput=${(change) => setUrl(change.target.value)} /></label>
    <label class="field">${t('about')}<input value=${number} placeholder=${t('madeUp')} onInput=${(change) => setNumber(change.target.value)} /></label>
    <label class="field">${t('members')}<textarea rows="3" value=${members} placeholder='{"out_trade_no": "…"}' onInput=${(change) => setMembers(change.target.value)}></textarea></label>
    <${Act} kind="primary" run=${send}>${t('send')}<//></div></details>`;
}

// Rules by which notifications are sent, and the fault of the next one.
function Delivery({ over }) {
  const [rules, reload] = useLoad(() => get('/notifications/delivery'), [over.stamp]);
  const [changed, setChanged] = useState({});
  const [fault, setFault] = useState('forged');
  if (!rules) return null;
  const form = { delay: rules.delay_seconds, duplicates: rules.duplicates, probes: rules.probe_millionths / 10000, ...changed };
  const field = (name, more) => html`<label class="field">${t(`${name}Rule`)}<input type="number" min="0" value=${form[name]} ...${more} onInput=${(event) => setChanged({ ...changed, [name]: event.target.value })} /></label>`;
  const save = async () => { await post('/notifications/delivery', { delay_seconds: +form.delay, duplicates: +form.duplicates, probe_probability: form.probes / 100 }); setChanged({}); await reload(); };
  const play = async () => { await post('/notifications/fault', { fault }); await reload(); };
  const active = [rules.delay_seconds > 0 && `${t('delayRule')}: ${rules.delay_seconds}`, rules.duplicates > 0 && `${t('duplicatesRule')}: ${rules.duplicates}`, rules.probe_millionths > 0 && `${t('probesRule')}: ${rules.probe_millionths / 10000}`, rules.faults.length > 0 && `${t('noticeFault')}: ${rules.faults.join(', ')}`].filter(Boolean);
  return html`<details class="trigger"><summary>${t('delivery')}${active.length > 0 && html` <small>${active.join(' · ')}</small>`}</summary>
    <div class="form">${field('delay', { max: 316224000 })}${field('duplicates', { max: 10 })}${field('probes', { max: 100, step: 'any' })}<${Act} kind="primary" run=${save}>${t('save')}<//></div>
    <div class="form"><label class="field">${t('noticeFault')}<select value=${fault} onChange=${(event) => setFault(event.target.value)}>${['forged', 'unsigned', 'stale', 'ahead', 'probe', 'unknown-serial', 'altered-body'].map((name) => html`<option value=${name} selected=${name === fault}>${name} · ${t(`fault-${name}`)}</option>`)}</select></label><${Act} run=${play}>${t('play')}<//></div>
  </details>`;
}

export function Notifications({ over, parts }) {
  return html`<div class="bar">
      ${over.held ? html`<span role="status">${t('heldNow')}</span><${Act} run=${() => post('/notifications/release')}>${t('release')}<//><${Act} run=${() => post('/notifications/release', { reversed: true })}>${t('releaseReversed')}<//>` : html`<${Act} run=${() => post('/notifications/hold')}>${t('hold')}<//>`}
    </div>
    <${Delivery} over=${over} />
    <${Trigger} />
    <${Pane}
    list=${html`<${List} path="/notifications" now=${over.now} stamp=${over.stamp} selected=${location.hash} states=${['waiting', 'held', 'taken', 'given-up']}
      href=${(notice) => `#/notifications/${seg(notice.id)}`}
      row=${(notice, now) => line(notice.event_type, `${notice.number || notice.id} · ${t('attempts')} ${notice.attempts}`, notice.state, notice.due && notice.state !== 'taken' ? notice.due : notice.created, now)}
      empty=${html`<${Empty} word="emptyNotifications" over=${over} />`} />`}
    detail=${parts.length === 1 && html`<${Notice} key=${location.hash} id=${parts[0]} over=${over} href="#/notifications" />`} />`;
}

export function Clock({ over }) {
  const [seconds, setSeconds] = useState(60);
  const [moment, setMoment] = useState('');
  const [clock, reload] = useLoad(() => get('/clock'), [over.now, over.runs]);
  const move = (count) => () => post('/clock/advance', { seconds: count });
  const turn = (what, body) => async () => { await post(`/clock/${what}`, body); await reload(); };
  const steps = [[15, `15 ${t('shortSeconds')}`], [60, `1 ${t('minutes')}`], [300, `5 ${t('minutes')}`], [7200, `2 ${t('hours')}`], [86400, `1 ${t('day')}`], [604800, `7 ${t('days')}`]];
  return html`<div class="single"><h2>${t('clock')}</h2>
    <p class="clock num">${(over.now || '').slice(0, 19).replace('T', ' ')} <small>UTC+8</small></p>
    <${Facts} rows=${[[t('time'), over.runs ? t('runs') : t('stands')], [t('real'), clock && html`<span class="num">${clock.real.slice(0, 19).replace('T', ' ')}</span>`], [t('offset'), clock && html`<span class="num">${clock.offset_seconds} ${t('shortSeconds')}</span>`]]} />
    <div class="acts">${over.runs ? html`<${Act} run=${turn('pause')}>${t('pause')}<//>` : html`<${Act} run=${turn('resume')}>${t('resume')}<//>`}<${Act} run=${turn('set', { offset_seconds: 0 })}>${t('toReal')}<//></div>
    <h3>${t('advance')}</h3><p>${t('clockHint')}</p>
    <div class="acts">${steps.map(([count, name]) => html`<${Act} run=${move(count)}>+ ${name}<//>`)}</div>
    <div class="acts"><label class="field">${t('seconds')}<input type="number" min="1" max="316224000" value=${seconds} onInput=${(event) => setSeconds(+event.target.value)} /></label><${Act} kind="primary" disabled=${!(seconds > 0)} run=${move(Math.floor(seconds))}>${t('move')}<//></div>
    <h3>${t('setTime')}</h3><p>${t('setHint')}</p>
    <div class="acts"><label class="field">${t('setTo')}<input type="datetime-local" step="1" min="1970-01-02T00:00:00" max="9998-12-31T00:00:00" value=${moment} onInput=${(event) => setMoment(event.target.value)} /></label><${Act} disabled=${!moment} run=${turn('set', { now: `${moment.length === 16 ? `${moment}:00` : moment}+08:00` })}>${t('setTime')}<//></div>
  </div>`;
}

export function Faults({ over }) {
  const [view, reload] = useLoad(() => get('/faults'), [over.stamp]);
  const [rule, setRule] = useState({ fault: 'forged', path: '', operation: '', mchid: '', after: '0', times: '', percent: '', seed: '0', from: '', to: '', body: '' });
  const number = (text) => (text === '' ? undefined : +text);
  const add = async () => {
    const latency = rule.from === '' ? undefined : rule.to === '' ? { millis: +rule.from } : { from_millis: +rule.from, to_millis: +rule.to };
    await post('/faults', { fault: rule.fault || undefined, path: rule.path, operation: rule.operation || undefined, mchid: rule.mchid || undefined, after: +rule.after, times: number(rule.times), probability: rule.percent === '' ? undefined : rule.percent / 100, seed: +rule.seed, latency, body_millis: number(rule.body) });
    await reload();
  };
  const field = (name, more) => html`<label class="field">${t(more.word || name)}<input value=${rule[name]} ...${more} onInput=${(event) => setRule({ ...rule, [name]: event.target.value })} /></label>`;
  if (!view) return html`<div class="single"></div>`;
  return html`<div class="single"><h2>${t('faults')}</h2><p>${t('faultHint')}</p>
    <div class="form">
      <label class="field">${t('fault')}<select value=${rule.fault} onChange=${(event) => setRule({ ...rule, fault: event.target.value })}><option value="">${t('noFault')}</option>${view.known.map((name) => html`<option value=${name} selected=${name === rule.fault}>${name}</option>`)}</select></label>
      ${field('path', { placeholder: '/v3/' })}${field('operation', { placeholder: 'refunds.create_refund' })}${field('mchid', { placeholder: over.mchid })}
      ${field('after', { type: 'number', min: 0 })}${field('times', { type: 'number', min: 1, placeholder: '1' })}${field('percent', { type: 'number', min: 0, max: 100, step: 'any', placeholder: '100' })}${field('seed', { type: 'number', min: 0 })}
      ${field('from', { type: 'number', min: 0, word: 'lateFrom' })}${field('to', { type: 'number', min: 0, word: 'lateTo' })}${field('body', { type: 'number', min: 0, word: 'bodyTime' })}
      <${Act} kind="primary" run=${add}>${t('add')}<//>
    </div>
    <h3>${t('rules')}</h3>
    ${view.rules.length === 0 ? html`<p>${t('noRules')}</p>` : html`<div class="wide" tabindex="0" role="region" aria-label=${t('rules')}><table><thead><tr><th>${t('fault')}</th><th>${t('matches')}</th><th class="num">${t('after')}</th><th class="num">${t('times')}</th><th class="num">${t('percent')}</th><th>${t('late')}</th><td></td></tr></thead>
      <tbody>${view.rules.map((one) => html`<tr key=${one.id}><td>${one.fault ? html`<code>${one.fault}</code>` : t('noFault')}</td><td>${[one.path, one.operation, one.mchid].filter(Boolean).join(' · ') || t('every')}</td><td class="num">${one.after}</td><td class="num">${one.times ?? t('unlimited')}</td><td class="num">${one.millionths / 10000}</td><td>${[one.latency, one.body_millis != null && `${t('body')} ${one.body_millis} ms`].filter(Boolean).join(' · ') || '–'}</td><td><${Act} run=${async () => { await call('DELETE', `/faults/${one.id}`); await reload(); }}>${t('remove')}<//></td></tr>`)}</tbody></table></div>
      <div class="acts"><${Act} run=${async () => { await call('DELETE', '/faults'); await reload(); }}>${t('clear')}<//></div>`}
  </div>`;
}

export function Merchants({ over }) {
  const [view, reload] = useLoad(() => get('/merchants'), [over.stamp]);
  const [problem, setProblem] = useState('');
  const save = async () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(await get('/snapshot'))], { type: 'application/json' }));
    link.download = `sandbox-${over.now.slice(0, 19).replace(/\D/g, '')}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };
  const restore = async (event) => {
    setProblem('');
    try { await post('/restore', JSON.parse(await event.target.files[0].text())); } catch (error) { setProblem(`${t('failed')}: ${error.message}`); }
    event.target.value = '';
  };
  if (!view) return html`<div class="single"></div>`;
  const act = (path, body) => async () => { await post(path, body); await reload(); };
  const migrate = (mchid) => async (event) => {
    setProblem('');
    try { await post(`/merchants/${seg(mchid)}/migrate`, { trust: event.target.value }); } catch (error) { setProblem(`${t('failed')}: ${error.message}`); }
    await reload();
  };
  return html`<div class="single"><h2>${t('merchants')}</h2>
    <${Facts} rows=${[[t('base'), html`<${Id} value=${over.base_url} />`]]} />
    <div class="wide" tabindex="0" role="region" aria-label=${t('merchants')}><table><thead><tr><th>${t('mchid')}</th><th>${t('serial')}</th><th>${t('trust')}</th><th class="num">${t('available')}</th><th class="num">${t('locked')}</th><th class="num">${t('paidOut')}</th><td></td></tr></thead>
      <tbody>${view.merchants.map((one) => html`<tr><td><${Id} value=${one.mchid} /></td><td><${Id} value=${one.serial} /></td><td><select aria-label=${`${t('trust')} ${one.mchid}`} value=${one.trust} onChange=${migrate(one.mchid)}>${['certificates', 'migrating', 'public-key'].map((kind) => html`<option value=${kind} selected=${kind === one.trust}>${t(`trust-${kind}`)}</option>`)}</select></td><td class="num"><${Money} fen=${one.available} /></td><td class="num"><${Money} fen=${one.locked} /></td><td class="num"><${Money} fen=${one.paid} /></td><td><${Act} run=${act(`/merchants/${seg(one.mchid)}/top-up`, { fen: 1000000 })}>${t('topUp')}<//></td></tr>`)}</tbody></table></div>
    <h3>${t('platform')}</h3>
    <${Facts} rows=${[[t('publicKey'), html`<${Id} value=${view.public_key_id} />`], [t('platformSerial'), html`<${Id} value=${view.serial} />`]]} />
    <div class="acts"><${Act} run=${act('/certificates')}>${t('publish')}<//><${Act} run=${act('/certificates/switch')}>${t('rotate')}<//></div>
    <h3>${t('saved')}</h3><p>${t('savedHint')}</p>
    <div class="acts"><${Act} run=${save}>${t('snapshot')}<//><label class="act file">${t('restore')}<input type="file" accept="application/json" onChange=${restore} /></label><${Act} run=${async () => { if (confirm(t('resetSure'))) await post('/reset'); }}>${t('reset')}<//></div>
    ${problem && html`<p class="problem" role="alert">${problem}</p>`}
  </div>`;
}
