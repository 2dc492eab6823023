// Views of combined orders, service orders, profit sharing, contracts, complaints, applications, compensations, batches, authorizations, product coupons with their delivery plans, and made-up objects.
import { html, useState } from './vendor/preact.js';
import { t, stateWord } from './words.js';
import { get, post, seg } from './calls.js';
import { Act, Detail, Empty, Facts, Id, List, Money, Pane, State, When, failing, line, useLoad } from './parts.js';

// A view of one kind of object: its list, and its details with `side` (the user's phone) and `below` (tables).
function kind({ name, number, keys = ['mchid', number], states, row, empty, title, facts, side, below, tools }) {
  function One({ ids, over }) {
    const path = `/${name}/${ids.map(seg).join('/')}`;
    const [one, reload, problem] = useLoad(() => get(path), [path, over.stamp]);
    if (!one) return html`<${Detail} title=${ids.at(-1)} href=${`#/${name}`}>${failing(problem)}<//>`;
    const act = (what, body) => async () => { await post(`${path}/${what}`, body); await reload(); };
    const rows = html`<${Facts} rows=${[one.state && [t('state'), html`<${State} state=${one.state} /> <code>${one.state}</code>`], ...facts(one, over)]} />`;
    return html`<${Detail} title=${title(one)} href=${`#/${name}`}>
      ${side ? html`<div class="split"><section class="phone" aria-label=${t('cashier')}><p class="cap">${t('cashier')}</p>${side(one, act)}</section>${rows}</div>` : rows}
      ${below && below(one, act, over, reload)}
    <//>`;
  }
  return function View({ over, parts }) {
    return html`${tools && html`<${tools} over=${over} />`}<${Pane}
      list=${html`<${List} path=${`/${name}`} now=${over.now} stamp=${over.stamp} selected=${location.hash} states=${states}
        href=${(one) => `#/${name}/${keys.map((key) => seg(one[key])).join('/')}`} row=${row} empty=${html`<${Empty} word=${empty} over=${over} />`} />`}
      detail=${parts.length === keys.length && html`<${One} key=${location.hash} ids=${parts} over=${over} />`} />`;
  };
}

const id = (name, value) => value && [name, html`<${Id} value=${value} />`];
const money = (name, fen) => fen != null && [t(name), html`<${Money} fen=${fen} />`];
const when = (name, at, over) => at && [t(name), html`<${When} at=${at} now=${over.now} />`];
const said = (one) => html`<p class="said">${stateWord(one.state)}</p>`;

const Table = ({ title, heads, rows }) => rows.length > 0 && html`<h3>${title}</h3><div class="wide" tabindex="0" role="region" aria-label=${title}><table>
  <thead><tr>${heads.map(([word, isNumber]) => (word ? html`<th class=${isNumber ? 'num' : ''}>${word}</th>` : html`<td></td>`))}</tr></thead>
  <tbody>${rows.map((cells) => html`<tr>${cells.map((cell, index) => html`<td class=${heads[index][1] ? 'num' : ''}>${cell ?? '–'}</td>`)}</tr>`)}</tbody></table></div>`;

export const Combined = kind({
  name: 'combined-orders', number: 'combine_out_trade_no', states: ['NOTPAY', 'SUCCESS', 'CLOSED'], empty: 'emptyCombined',
  title: (order) => order.combine_out_trade_no,
  row: (order, now) => line(order.combine_out_trade_no, `${order.trade_type} · ${t('subOrders')} ${order.sub_orders.length}`, order.state, order.created, now, order.total),
  side: (order, act) => html`<p class="price"><${Money} fen=${order.total} /></p>${order.sub_orders.map((part) => html`<p class="part"><span>${part.description}</span><${Money} fen=${part.total} /></p>`)}
    ${order.payable ? html`<${Act} kind="primary" run=${act('pay')}>${t('pay')}<//>` : said(order)}`,
  facts: (order, over) => [id('combine_out_trade_no', order.combine_out_trade_no), money('amount', order.total), ['trade_type', order.trade_type], when('created', order.created, over), when('expires', order.expires, over), when('success', order.success_time, over),
    id('combine_mchid', order.mchid), id('combine_appid', order.combine_appid), id('openid', order.openid), id('prepay_id', order.prepay_id), id('notify_url', order.notify_url)],
  below: (order) => html`<${Table} title=${t('subOrders')} heads=${[['out_trade_no'], ['mchid'], [t('description')], [t('amount'), true], ['transaction_id']]}
    rows=${order.sub_orders.map((part) => [order.success_time ? html`<a href=${`#/orders/${seg(part.mchid)}/${seg(part.out_trade_no)}`}><code>${part.out_trade_no}</code></a>` : html`<code>${part.out_trade_no}</code>`, html`<code>${part.sub_mchid || part.mchid}</code>`, part.description, html`<${Money} fen=${part.total} />`, part.transaction_id && html`<${Id} value=${part.transaction_id} />`])} />`,
});

// A switch of the users' money.
function switchOf(path, word) {
  return function Poor({ over }) {
    const [now, reload] = useLoad(() => get(path), [over.stamp]);
    if (!now) return null;
    return html`<div class="bar"><span role="status">${t(now.fail ? `${word}Fail` : `${word}Work`)}</span><${Act} run=${async () => { await post(path, { fail: !now.fail }); await reload(); }}>${t(now.fail ? 'letPay' : 'letFail')}<//></div>`;
  };
}

export const ServiceOrders = kind({
  name: 'service-orders', number: 'out_order_no', states: ['CREATED', 'DOING', 'DONE', 'REVOKED', 'EXPIRED'], empty: 'emptyServiceOrders', tools: switchOf('/service-orders/deductions', 'deductions'),
  title: (order) => order.out_order_no,
  row: (order, now) => line(order.out_order_no, [order.state_description, order.service_id].filter(Boolean).join(' · '), order.state, order.created, now, order.total),
  side: (order, act) => html`<p>${order.service_id}</p>${order.total != null && html`<p class="price"><${Money} fen=${order.total} /></p>`}
    ${order.confirmable && html`<${Act} kind="primary" run=${act('confirm')}>${t('confirmService')}<//>`}${order.payable && html`<${Act} kind="primary" run=${act('pay')}>${t('pay')}<//>`}${!order.confirmable && !order.payable && said(order)}`,
  facts: (order, over) => [order.state_description && ['state_description', html`<code>${order.state_description}</code>`], id('out_order_no', order.out_order_no), id('order_id', order.order_id), id('service_id', order.service_id), money('amount', order.total), when('created', order.created, over), when('success', order.paid_time, over),
    id('transaction_id', order.transaction_id), id('openid', order.openid), id('mchid', order.mchid), id('appid', order.appid), id('notify_url', order.notify_url)],
});

export const Sharing = kind({
  name: 'profit-sharing', number: 'out_order_no', states: ['PROCESSING', 'FINISHED'], empty: 'emptySharing',
  title: (share) => share.out_order_no,
  row: (share, now) => line(share.out_order_no, `${t('receivers')} ${share.receivers.length}`, share.state, share.created, now, share.amount),
  facts: (share, over) => [id('out_order_no', share.out_order_no), id('order_id', share.order_id), id('transaction_id', share.transaction_id), money('amount', share.amount), [t('unfreezes'), t(share.unfreezes ? 'yes' : 'no')], when('created', share.created, over), id('mchid', share.mchid), id('sub_mchid', share.sub_mchid)],
  below: (share, act, over) => html`<${Table} title=${t('receivers')} heads=${[[t('account')], [t('kind')], [t('amount'), true], [t('returned'), true], [t('state')], [t('reason')], ['']]}
      rows=${share.receivers.map((one) => [html`<code>${one.account}</code>`, one.kind, html`<${Money} fen=${one.amount} />`, html`<${Money} fen=${one.returned} />`, html`<${State} state=${one.result} />`, one.fail_reason && html`<code>${one.fail_reason}</code>`, one.pending ? html`<${Act} run=${act('fail', { account: one.account, reason: 'NO_RELATION' })}>${t('failShare')}<//>` : ''])} />
    <${Table} title=${t('returns')} heads=${[['out_return_no'], ['return_mchid'], [t('amount'), true], [t('state')], [t('reason')]]}
      rows=${share.returns.map((one) => [html`<code>${one.out_return_no}</code>`, html`<code>${one.return_mchid}</code>`, html`<${Money} fen=${one.amount} />`, html`<${State} state=${one.result} />`, one.fail_reason && html`<code>${one.fail_reason}</code>`])} />`,
});

export const Contracts = kind({
  name: 'contracts', number: 'out_contract_code', states: ['PREPARED', 'SIGNED', 'TERMINATED'], empty: 'emptyContracts', tools: switchOf('/contracts/deductions', 'deductions'),
  title: (contract) => contract.display_account || contract.out_contract_code,
  row: (contract, now) => line(contract.out_contract_code, `${t(`contract-${contract.kind}`)} · ${contract.display_account}`, contract.state, contract.signed_time, now),
  side: (contract, act) => html`<p>${t(`contract-${contract.kind}`)}</p><p><b>${contract.display_account}</b></p>
    ${contract.signable && html`<${Act} kind="primary" run=${act('sign')}>${t('sign')}<//>`}${contract.terminable && html`<${Act} run=${act('terminate')}>${t('terminate')}<//>`}${!contract.signable && !contract.terminable && said(contract)}`,
  facts: (contract, over) => [[t('kind'), t(`contract-${contract.kind}`)], id('out_contract_code', contract.out_contract_code), id('contract_id', contract.contract_id), ['plan_id', contract.plan_id], when('signedTime', contract.signed_time, over), when('expiredTime', contract.expired_time, over), contract.termination && [t('reason'), html`<code>${contract.termination}</code>`],
    id('openid', contract.openid), id('mchid', contract.mchid), id('sub_mchid', contract.sub_mchid), id('appid', contract.appid), id('notify_url', contract.notify_url)],
  below: (contract, _, over) => html`<${Table} title=${t('deductions')} heads=${[['out_trade_no'], [t('description')], [t('amount'), true], [t('state')], [t('created')]]}
    rows=${contract.deductions.map((one) => [one.transaction_id ? html`<a href=${`#/orders/${seg(contract.mchid)}/${seg(one.out_trade_no)}`}><code>${one.out_trade_no}</code></a>` : html`<code>${one.out_trade_no}</code>`, one.description, html`<${Money} fen=${one.total} />`, html`<${State} state=${one.state} />`, html`<${When} at=${one.created} now=${over.now} />`])} />`,
});

// Files a complaint about a paid order, as its user does.
function FileComplaint() {
  const [form, setForm] = useState({ out_trade_no: '', detail: '', refund: '' });
  const field = (name, word, more) => html`<label class="field">${word}<input value=${form[name]} ...${more} onInput=${(event) => setForm({ ...form, [name]: event.target.value })} /></label>`;
  const file = async () => {
    const filed = await post('/complaints', { out_trade_no: form.out_trade_no, ...(form.detail && { detail: form.detail }), ...(form.refund && { refund: Math.round(form.refund * 100) }) });
    location.hash = `#/complaints/${seg(filed.mchid)}/${seg(filed.complaint_id)}`;
  };
  return html`<details class="trigger"><summary>${t('fileComplaint')}</summary><div class="form">
    ${field('out_trade_no', 'out_trade_no')}${field('detail', t('complaintDetail'), { placeholder: '商品与描述不符', maxlength: 300 })}${field('refund', t('askBack'), { type: 'number', min: 0.01, step: 0.01 })}
    <${Act} kind="primary" disabled=${!form.out_trade_no} run=${file}>${t('fileComplaint')}<//></div></details>`;
}

function Message({ act }) {
  const [text, setText] = useState('');
  return html`<div class="form"><label class="field">${t('userMessage')}<input value=${text} maxlength="500" onInput=${(event) => setText(event.target.value)} /></label><${Act} disabled=${!text} run=${async () => { await act('write', { message: text })(); setText(''); }}>${t('send')}<//></div>`;
}

export const Complaints = kind({
  name: 'complaints', number: 'complaint_id', states: ['PENDING', 'PROCESSING', 'PROCESSED'], empty: 'emptyComplaints', tools: FileComplaint,
  title: (complaint) => complaint.detail,
  row: (complaint, now) => line(complaint.complaint_id, complaint.detail, complaint.state, complaint.created, now, complaint.refund),
  facts: (complaint, over) => [id('complaint_id', complaint.complaint_id), ['out_trade_no', html`<a href=${`#/orders/${seg(complaint.mchid)}/${seg(complaint.out_trade_no)}`}>${complaint.out_trade_no}</a>`], id('transaction_id', complaint.transaction_id), money('total', complaint.total), money('refundAsked', complaint.refund), complaint.decision && [t('decision'), html`<code>${complaint.decision}</code>`],
    [t('complaintTimes'), complaint.times], complaint.has_open_message && [t('userMessage'), t('waitsForAnswer')], when('created', complaint.created, over), id('openid', complaint.openid), id('mchid', complaint.mchid), id('sub_mchid', complaint.sub_mchid)],
  below: (complaint, act, over) => html`
    ${complaint.open ? html`<${Message} act=${act} />` : html`<div class="acts"><${Act} run=${act('resume')}>${t('complainAgain')}<//></div>`}
    <h3>${t('history')}</h3><ol class="timeline">${complaint.history.map((step) => html`<li key=${step.at + step.operate_type}><b>${step.operate_type}</b> <small><${When} at=${step.at} now=${over.now} /></small>${step.details && html`<p>${step.details}</p>`}</li>`)}</ol>`,
});

// Steps that an application can take now; a rejection names one field.
const steps = (one) => [
  ...(one.reviewable ? ['ask-to-confirm'] : []), ...(one.reviewable || one.confirmable ? ['approve', 'reject'] : []),
  ...(one.reviewable && one.kind === 'sub-merchant' ? ['return'] : []), ...(one.signable ? ['sign'] : []),
  ...(one.settled ? [] : ['cancel']), ...(!one.settled && one.kind === 'platform' ? ['freeze'] : []),
];
const stepBody = (step) => ({ step, ...(step === 'reject' && { rejected: [{ name: 'id_card_copy', reason: '证件照片不清晰' }] }) });

export const Applyments = kind({
  name: 'applyments', number: 'number', empty: 'emptyApplyments', states: ['CHECKING', 'AUDITING', 'REJECTED', 'ACCOUNT_NEED_VERIFY', 'NEED_SIGN', 'FINISH', 'CANCELED', 'FROZEN',
    ...['EDITTING', 'AUDITING', 'REJECTED', 'TO_BE_CONFIRMED', 'TO_BE_SIGNED', 'SIGNING', 'FINISHED', 'CANCELED'].map((state) => `APPLYMENT_STATE_${state}`)],
  title: (one) => one.number,
  row: (one, now) => line(one.number, t(`applyment-${one.kind}`), one.state, one.submitted, now),
  facts: (one, over) => [[t('kind'), t(`applyment-${one.kind}`)], [one.kind === 'platform' ? 'out_request_no' : 'business_code', html`<${Id} value=${one.number} />`], id('applyment_id', String(one.applyment_id)), id('sub_mchid', one.sub_mchid), when('created', one.submitted, over), when('changed', one.updated, over), id('mchid', one.mchid)],
  below: (one, act) => html`<div class="acts">${steps(one).map((step) => html`<${Act} key=${step} run=${act('step', stepBody(step))}>${t(`step-${step}`)}<//>`)}</div>
    <${Table} title=${t('rejected')} heads=${[[t('field')], [t('reason')]]} rows=${one.rejected.map((field) => [html`<code>${field.name}</code>`, field.reason])} />`,
});

export const Compensations = kind({
  name: 'compensations', number: 'out_bill_no', states: ['ACCEPTED', 'WAIT_USER_CONFIRM', 'CANCELING', 'CANCELLED', 'SUCCESS', 'CLOSED'], empty: 'emptyCompensations',
  title: (bill) => bill.out_bill_no,
  row: (bill, now) => line(bill.out_bill_no, `${t(`compensation-${bill.kind}`)} · ${bill.remark}`, bill.state, bill.created, now, bill.amount),
  side: (bill, act) => html`<p>${bill.remark}</p>${bill.amount != null && html`<p class="price"><${Money} fen=${bill.amount} /></p>`}${bill.confirmable ? html`<${Act} kind="primary" run=${act('confirm')}>${t('confirmMoney')}<//>` : said(bill)}`,
  facts: (bill, over) => [[t('kind'), t(`compensation-${bill.kind}`)], id('out_bill_no', bill.out_bill_no), id('bill_id', bill.bill_id), money('amount', bill.amount), when('created', bill.created, over), when('success', bill.success_time, over), bill.close_reason && [t('reason'), html`<code>${bill.close_reason}</code>`],
    id('mchid', bill.mchid), id('sub_mchid', bill.sub_mchid), id('sponsor_mchid', bill.sponsor_mchid)],
});

export const Batches = kind({
  name: 'transfer-batches', number: 'out_batch_no', states: ['ACCEPTED', 'PROCESSING', 'FINISHED', 'CLOSED'], empty: 'emptyBatches',
  title: (batch) => batch.name,
  row: (batch, now) => line(batch.out_batch_no, batch.name, batch.state, batch.created, now, batch.amount),
  facts: (batch, over) => [id('out_batch_no', batch.out_batch_no), id('batch_id', batch.batch_id), money('amount', batch.amount), when('created', batch.created, over), when('changed', batch.updated, over), batch.close_reason && [t('reason'), html`<code>${batch.close_reason}</code>`], id('mchid', batch.mchid), id('appid', batch.appid), id('notify_url', batch.notify_url)],
  below: (batch, act) => html`${batch.closable && html`<div class="acts"><${Act} run=${act('close')}>${t('closeBatch')}<//></div>`}
    <${Table} title=${t('batchTransfers')} heads=${[['out_detail_no'], ['openid'], [t('amount'), true], [t('state')], [t('reason')], ['']]}
      rows=${batch.details.map((one) => [html`<code>${one.out_detail_no}</code>`, html`<code>${one.openid}</code>`, html`<${Money} fen=${one.amount} />`, html`<${State} state=${one.state} />`, one.fail_reason && html`<code>${one.fail_reason}</code>`, one.pending ? html`<${Act} run=${act('fail', { out_detail_no: one.out_detail_no, reason: 'ACCOUNT_FROZEN' })}>${t('failShare')}<//>` : ''])} />`,
});

// Transfers that an authorization allowed, or that gave it.
function Under({ authorization, over }) {
  const number = authorization.out_authorization_no;
  const [page] = useLoad(() => get(`/transfers?q=${seg(number)}`), [number, over.stamp]);
  const bills = (page ? page.items : []).filter((bill) => bill.mchid === authorization.mchid && bill.out_authorization_no === number);
  return html`<${Table} title=${t('transfersUnder')} heads=${[['out_bill_no'], [t('remark')], [t('amount'), true], [t('state')], [t('created')]]}
    rows=${bills.map((bill) => [html`<a href=${`#/transfers/${seg(bill.mchid)}/${seg(bill.out_bill_no)}`}><code>${bill.out_bill_no}</code></a>`, bill.remark, html`<${Money} fen=${bill.amount} />`, html`<${State} state=${bill.state} />`, html`<${When} at=${bill.created} now=${over.now} />`])} />`;
}

export const Authorizations = kind({
  name: 'transfer-authorizations', number: 'out_authorization_no', states: ['WAIT_USER_CONFIRM', 'TAKING_EFFECT', 'CLOSED'], empty: 'emptyAuthorizations',
  title: (one) => one.out_authorization_no,
  row: (one, now) => line(one.out_authorization_no, [one.user_display_name, one.user_recv_perception].filter(Boolean).join(' · '), one.state, one.created, now),
  side: (one, act) => html`<p><b>${one.user_display_name}</b></p>${one.user_recv_perception && html`<p>${one.user_recv_perception}</p>`}
    ${one.confirmable && html`<${Act} kind="primary" run=${act('confirm')}>${t('authorize')}<//>`}${one.revocable && html`<${Act} run=${act('revoke')}>${t('revoke')}<//>`}${!one.confirmable && !one.revocable && said(one)}
    ${one.state === 'WAIT_USER_CONFIRM' && one.out_bill_no && html`<p class="cap">${t('withBill')}</p><a href=${`#/transfers/${seg(one.mchid)}/${seg(one.out_bill_no)}`}><code>${one.out_bill_no}</code></a>`}`,
  facts: (one, over) => [id('out_authorization_no', one.out_authorization_no), id('authorization_id', one.authorization_id), ['transfer_scene_id', one.transfer_scene_id], when('created', one.created, over), when('authorizedTime', one.authorized_time, over), when('closedTime', one.closed_time, over), one.close_reason && [t('reason'), html`<code>${one.close_reason}</code>`],
    id('openid', one.openid), id('mchid', one.mchid), id('appid', one.appid), id('notify_url', one.notify_url)],
  below: (one, _, over) => html`<${Under} authorization=${one} over=${over} />`,
});

// The reviews of product coupons, stocks and delivery plans.
function Reviews({ over }) {
  const path = '/product-coupons/reviews';
  const [now, reload] = useLoad(() => get(path), [over.stamp]);
  return now && html`<div class="bar"><span role="status">${t(now.hold ? 'reviewsHeld' : 'reviewsPass')}</span><${Act} run=${async () => { await post(path, { hold: !now.hold }); await reload(); }}>${t(now.hold ? 'approveAll' : 'holdReviews')}<//></div>`;
}

// Receives what a pre-send token offers, as the user does in a mini program.
function Receive() {
  const [token, setToken] = useState('');
  const receive = async () => {
    const [first] = await post('/user-coupons/receive', { token: token.trim() });
    setToken('');
    if (first) location.hash = `#/product-coupons/${seg(first.product_coupon_id)}`;
  };
  return html`<details class="trigger"><summary>${t('receiveCoupons')}</summary><div class="form"><label class="field">${t('preSendToken')}<input value=${token} maxlength="500" autocomplete="off" onInput=${(event) => setToken(event.target.value)} /></label><${Act} kind="primary" disabled=${!token.trim()} run=${receive}>${t('receive')}<//></div></details>`;
}

// A state that has other words where a user holds a coupon.
export const couponWord = (state) => (state === 'PENDING' ? 'COUPON_PENDING' : state);

// States that have other words where they are those of a delivery plan.
export const planWord = (state) => (['CREATED', 'TERMINATED', 'EXPIRED'].includes(state) ? `PLAN_${state}` : state);

// Delivery plans of a product coupon, with what the review and the users do.
function Plans({ of, over, part }) {
  const [plans, reload] = useLoad(() => get(`/delivery-plans?${of}`), [of, over.stamp]);
  const [openid, setOpenid] = useState('oUser1');
  const move = (one, what, body) => async () => { await post(`/delivery-plans/${seg(one.plan_id)}/${what}`, body); await reload(); };
  const acts = (one) => html`${one.rejectable && html`<${Act} run=${move(one, 'reject', { reason: '图片不合规' })}>${t('rejectPlan')}<//>`} ${one.receivable && html`<${Act} disabled=${!openid.trim()} run=${move(one, 'receive', { openid: openid.trim() })}>${t('receiveDelivery')}<//>`}`;
  return plans && plans.items.length > 0 && html`<${Table} title=${part('delivery-plans', plans)} heads=${[['plan_id'], [t('planName')], [t('state')], [t('audit')], [t('receivedOfAll'), true], [t('planLimits'), true], [t('begins')], [t('ends')], ['']]}
      rows=${plans.items.map((one) => [html`<code>${one.plan_id}</code>`, one.name, html`<${State} state=${one.state} word=${planWord(one.state)} />`, html`<${State} state=${one.audit_state} />`, `${one.received_count} / ${one.total_count}`, `${one.user_limit ?? '–'} · ${one.daily_limit ?? '–'}`, html`<${When} at=${one.begins} now=${over.now} />`, html`<${When} at=${one.ends} now=${over.now} />`, acts(one)])} />
    ${plans.items.some((one) => one.receivable) && html`<div class="form"><label class="field">${t('openidOfUser')}<input value=${openid} maxlength="128" autocomplete="off" onInput=${(event) => setOpenid(event.target.value)} /></label></div>`}`;
}

// Stocks of a product coupon, its delivery plans and what users hold of them, with what the brand and the users do.
function Issued({ coupon, over }) {
  const of = `q=${seg(coupon.product_coupon_id)}&limit=100`;
  const [stocks, again] = useLoad(() => get(`/coupon-stocks?${of}`), [of, over.stamp]);
  const [held, reload] = useLoad(() => get(`/user-coupons?${of}`), [of, over.stamp]);
  const part = (word, page) => (page.matched > page.items.length ? `${t(word)} · ${t('newestOf', page.items.length, page.matched)}` : t(word));
  const move = (one, what) => async () => { await post(`/coupon-stocks/${seg(one.stock_id)}/${what}`); await again(); };
  const remove = (one) => async () => { await post(`/user-coupons/${seg(one.brand_id)}/${seg(one.coupon_code)}/delete`); await reload(); };
  return html`${stocks && html`<${Table} title=${part('coupon-stocks', stocks)} heads=${[['stock_id'], [t('state')], [t('sentOfAll'), true], [t('perUser'), true], [t('stores'), true], ['']]}
      rows=${stocks.items.map((one) => [html`<code>${one.stock_id}</code>`, html`<${State} state=${one.state} />`, `${one.sent_count} / ${one.max_count}`, one.max_count_per_user, one.store_ids.length, one.pausable ? html`<${Act} run=${move(one, 'pause')}>${t('pauseStock')}<//>` : one.resumable ? html`<${Act} run=${move(one, 'resume')}>${t('resumeStock')}<//>` : ''])} />`}
    <${Plans} of=${of} over=${over} part=${part} />
    ${held && html`<${Table} title=${part('user-coupons', held)} heads=${[['coupon_code'], ['openid'], [t('state')], [t('received')], [t('validUntil')], ['']]}
      rows=${held.items.map((one) => [html`<code>${one.coupon_code}</code>`, html`<code>${one.openid}</code>`, html`<${State} state=${one.state} word=${couponWord(one.state)} />`, html`<${When} at=${one.received} now=${over.now} />`, html`<${When} at=${one.valid_end} now=${over.now} />`, one.deletable ? html`<${Act} run=${remove(one)}>${t('deleteCoupon')}<//>` : ''])} />`}`;
}

export const ProductCoupons = kind({
  name: 'product-coupons', keys: ['product_coupon_id'], states: ['AUDITING', 'EFFECTIVE', 'DEACTIVATED'], empty: 'emptyProductCoupons',
  tools: ({ over }) => html`<${Reviews} over=${over} /><${Receive} />`,
  title: (coupon) => coupon.out_product_no || coupon.product_coupon_id,
  row: (coupon, now) => line(coupon.product_coupon_id, [coupon.out_product_no, coupon.brand_id].filter(Boolean).join(' · '), coupon.state, coupon.created, now),
  facts: (coupon, over) => [id('product_coupon_id', coupon.product_coupon_id), id('out_product_no', coupon.out_product_no), id('brand_id', coupon.brand_id), [t('kind'), t(coupon.bundle ? 'couponBundle' : 'couponSingle')], when('created', coupon.created, over)],
  below: (coupon, _, over) => html`<${Issued} coupon=${coupon} over=${over} />`,
});

// Sets members of a made-up object: one of the known values, or any JSON.
function Change({ one, reload }) {
  const [member, setMember] = useState((one.choices[0] || {}).member);
  const [value, setValue] = useState('');
  const [text, setText] = useState('');
  const choice = one.choices.find((known) => known.member === member);
  const set = async (members) => { await post('/made-up', { family: one.family, number: one.number, mchid: one.mchid, members }); await reload(); };
  const parse = () => { try { return JSON.parse(text); } catch { throw new Error(t('notJson')); } };
  const present = choice && String(one.members[member] ?? '');
  const chosen = value || (choice && (choice.values.some((known) => known.value === present) ? present : choice.values[0].value));
  return html`<h3>${t('setMembers')}</h3><p>${t('setMembersHint')}</p>
    ${choice && html`<div class="form">
      <label class="field">${t('member')}<select value=${member} onChange=${(event) => { setMember(event.target.value); setValue(''); }}>${one.choices.map((known) => html`<option value=${known.member} selected=${known.member === member}>${known.member}</option>`)}</select></label>
      <label class="field">${t('value')}<select value=${chosen} onChange=${(event) => setValue(event.target.value)}>${choice.values.map((known) => html`<option value=${known.value} selected=${known.value === chosen}>${[known.value, known[t('zhOrEn')]].filter(Boolean).join(' · ')}</option>`)}</select></label>
      <${Act} kind="primary" run=${() => set({ [member]: chosen })}>${t('set')}<//></div>`}
    <div class="form"><label class="field">${t('anyMembers')}<textarea rows="3" value=${text} placeholder='{"amount": 100, "reason": null}' onInput=${(event) => setText(event.target.value)}></textarea></label><${Act} disabled=${!text.trim()} run=${async () => { await set(parse()); setText(''); }}>${t('set')}<//></div>`;
}

export const MadeUp = kind({
  name: 'made-up', keys: ['mchid', 'family', 'number'], empty: 'emptyMadeUp',
  title: (one) => one.number,
  row: (one) => html`<span class="main"><b>${one.number}</b><small>${one.family}</small></span><span class="side">${one.state ? html`<${State} state=${one.state} />` : html`<small>–</small>`}</span>`,
  facts: (one) => [[t('family'), html`<code>${one.family}</code>`], ...Object.entries(one.numbers).map(([name, value]) => id(name, value)), id('mchid', one.mchid)],
  below: (one, act, over, reload) => html`<${Change} key=${one.number} one=${one} reload=${reload} />
    <h3>${t('membersNow')}</h3><pre tabindex="0" aria-label=${t('membersNow')}>${JSON.stringify(one.members, null, 2)}</pre>`,
});

// What the books assume, by name or operation.
export function Assumptions({ parts }) {
  const [all] = useLoad(() => get('/assumptions'), []);
  const [text, setText] = useState(parts[0] || '');
  const words = text.trim().toLowerCase();
  const found = (all || []).filter((one) => !words || [one.id, one.en, one.zh, ...one.operations, ...one.codes].some((part) => part.toLowerCase().includes(words)));
  return html`<div class="single"><h2>${t('assumptions')}</h2><p>${t('assumptionsHint')}</p>
    <div class="form"><label class="field">${t('filter')}<input type="search" value=${text} onInput=${(event) => setText(event.target.value)} /></label><span class="count num" role="status">${all ? t('matched', found.length, all.length) : ''}</span></div>
    <dl class="assumed">${found.map((one) => html`<div key=${one.id}><dt><code>${one.id}</code></dt><dd><p><${Marked} text=${t('zhOrEn') === 'zh' ? one.zh : one.en} /></p>${one.codes.length > 0 && html`<p>${t('addedCodes')} ${one.codes.map((code, index) => html`${index > 0 && ' '}<code>${code}</code>`)}</p>`}<p class="cap">${one.operations.join(' · ')}</p></dd></div>`)}</dl>
    ${all && found.length === 0 && html`<p>${t('nothing')}</p>`}</div>`;
}

// Text in which code stands between backticks.
const Marked = ({ text }) => text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
