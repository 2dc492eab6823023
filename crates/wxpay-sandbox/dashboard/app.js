// The frame: views, live updates, search over all ids, language and colours.
import { html, render, useState, useEffect, useLayoutEffect, useRef } from './vendor/preact.js';
import { t, lang, setLang } from './words.js';
import { follow, get, live, ready, route, seg, setToken } from './calls.js';
import { State } from './parts.js';
import * as views from './views.js';
import * as objects from './objects.js';

const GROUPS = [
  ['money', [['orders', views.Orders], ['combined-orders', objects.Combined], ['refunds', views.Refunds], ['transfers', views.Transfers], ['claims', views.Claims], ['profit-sharing', objects.Sharing], ['service-orders', objects.ServiceOrders], ['contracts', objects.Contracts], ['complaints', objects.Complaints], ['applyments', objects.Applyments], ['compensations', objects.Compensations], ['transfer-batches', objects.Batches], ['transfer-authorizations', objects.Authorizations], ['product-coupons', objects.ProductCoupons], ['made-up', objects.MadeUp]]],
  ['traffic', [['requests', views.Requests], ['notifications', views.Notifications]]],
  ['sandbox', [['clock', views.Clock], ['faults', views.Faults], ['merchants', views.Merchants], ['assumptions', objects.Assumptions]]],
];
const VIEWS = GROUPS.flatMap(([, all]) => all);

const sum = (counts) => Object.values(counts || {}).reduce((all, one) => all + one, 0);

const SEARCHES = [
  ['orders', (one) => [`#/orders/${seg(one.mchid)}/${seg(one.out_trade_no)}`, one.out_trade_no, one.state]],
  ['refunds', (one) => [`#/refunds/${seg(one.mchid)}/${seg(one.out_refund_no)}`, one.out_refund_no, one.state]],
  ['transfers', (one) => [`#/transfers/${seg(one.mchid)}/${seg(one.out_bill_no)}`, one.out_bill_no, one.state]],
  ['claims', (one) => [`#/claims/${seg(one.mchid)}/${seg(one.out_bill_no)}`, one.out_bill_no, one.state]],
  ['combined-orders', (one) => [`#/combined-orders/${seg(one.mchid)}/${seg(one.combine_out_trade_no)}`, one.combine_out_trade_no, one.state]],
  ['profit-sharing', (one) => [`#/profit-sharing/${seg(one.mchid)}/${seg(one.out_order_no)}`, one.out_order_no, one.state]],
  ['service-orders', (one) => [`#/service-orders/${seg(one.mchid)}/${seg(one.out_order_no)}`, one.out_order_no, one.state]],
  ['contracts', (one) => [`#/contracts/${seg(one.mchid)}/${seg(one.out_contract_code)}`, one.out_contract_code, one.state]],
  ['complaints', (one) => [`#/complaints/${seg(one.mchid)}/${seg(one.complaint_id)}`, one.complaint_id, one.state]],
  ['applyments', (one) => [`#/applyments/${seg(one.mchid)}/${seg(one.number)}`, one.number, one.state]],
  ['compensations', (one) => [`#/compensations/${seg(one.mchid)}/${seg(one.out_bill_no)}`, one.out_bill_no, one.state]],
  ['transfer-batches', (one) => [`#/transfer-batches/${seg(one.mchid)}/${seg(one.out_batch_no)}`, one.out_batch_no, one.state]],
  ['transfer-authorizations', (one) => [`#/transfer-authorizations/${seg(one.mchid)}/${seg(one.out_authorization_no)}`, one.out_authorization_no, one.state]],
  ['product-coupons', (one) => [`#/product-coupons/${seg(one.product_coupon_id)}`, one.product_coupon_id, one.state]],
  ['coupon-stocks', (one) => [`#/product-coupons/${seg(one.product_coupon_id)}`, one.stock_id, one.state]],
  ['user-coupons', (one) => [`#/product-coupons/${seg(one.product_coupon_id)}`, one.coupon_code, objects.couponWord(one.state)]],
  ['delivery-plans', (one) => [`#/product-coupons/${seg(one.product_coupon_id)}`, `${one.plan_id} ${one.name}`, objects.planWord(one.state)]],
  ['made-up', (one) => [`#/made-up/${seg(one.mchid)}/${seg(one.family)}/${seg(one.number)}`, `${one.family} ${one.number}`, one.state]],
  ['requests', (one) => [`#/requests/${one.id}`, `${one.method} ${one.target}`, one.status == null ? 'closed' : one.status < 300 ? 'ok' : 'refused']],
  ['notifications', (one) => [`#/notifications/${seg(one.id)}`, `${one.event_type} ${one.number || one.id}`, one.state]],
];

function Search({ onClose }) {
  const [text, setText] = useState('');
  const [found, setFound] = useState([]);
  const dialog = useRef(null);
  useLayoutEffect(() => { dialog.current.showModal(); }, []);
  useEffect(() => {
    const words = text.trim();
    const names = VIEWS.filter(([name]) => !words || t(name).toLowerCase().includes(words.toLowerCase())).map(([name]) => [`#/${name}`, t(name), null, t('nav')]);
    if (!words) { setFound(names); return undefined; }
    const timer = setTimeout(async () => {
      const pages = await Promise.all(SEARCHES.map(([name, entry]) => get(`/${name}?q=${seg(words)}&limit=5`).then((page) => page.items.map((one) => [...entry(one), t(name)])).catch(() => [])));
      setFound([...names, ...pages.flat()]);
    }, 120);
    return () => clearTimeout(timer);
  }, [text]);
  const go = (href) => { location.hash = href; onClose(); };
  const keys = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...dialog.current.querySelectorAll('input, li a')];
    all[Math.min(all.length - 1, Math.max(0, all.indexOf(document.activeElement) + step))].focus();
  };
  return html`<dialog ref=${dialog} class="search" aria-label=${t('search')} onClose=${onClose} onKeyDown=${keys} onClick=${(event) => event.target === dialog.current && onClose()}>
    <input type="search" autofocus placeholder=${t('searchHint')} aria-label=${t('searchHint')} value=${text} onInput=${(event) => setText(event.target.value)} onKeyDown=${(event) => event.key === 'Enter' && found[0] && go((found.find((one) => one[2]) || found[0])[0])} />
    <ul>${found.map(([href, name, state, kind]) => html`<li key=${href}><a href=${href} onClick=${onClose}><small>${kind}</small><b>${name}</b>${state && html`<${State} state=${state} />`}</a></li>`)}</ul>
    ${text && found.length === 0 && html`<p class="none">${t('nothing')}</p>`}
  </dialog>`;
}

function Token({ isWrong }) {
  const [text, setText] = useState('');
  return html`<main class="single"><h1>${t('token')}</h1><p>${t('tokenHint')}</p>${isWrong && html`<p class="problem" role="alert">${t('tokenWrong')}</p>`}
    <form class="acts" onSubmit=${(event) => { event.preventDefault(); setToken(text.trim()); }}><label class="field">${t('token')}<input type="password" autocomplete="off" value=${text} onInput=${(event) => setText(event.target.value)} /></label><button class="act primary">${t('open')}</button></form></main>`;
}

// Scrolls the present view's link into sight. `scrollIntoView` would also make it the place from which Tab goes on.
function reveal() {
  const link = document.querySelector('nav [aria-current]');
  if (!link) return;
  const [box, at] = [link.parentElement.getBoundingClientRect(), link.getBoundingClientRect()];
  link.parentElement.scrollBy(at.left + at.width / 2 - box.left - box.width / 2, Math.min(0, at.top - box.top) + Math.max(0, at.bottom - box.bottom));
}

function App() {
  const [, setNews] = useState(0);
  const [parts, setParts] = useState(route());
  const [isSearching, setSearching] = useState(false);
  const [, setLanguage] = useState(lang);
  const [theme, setTheme] = useState(localStorage.getItem('theme') || 'auto');
  const { overview: over, isOn, needsToken, isWrong } = live;
  useLayoutEffect(() => follow(() => setNews((count) => count + 1)), []);
  // Before the next task, so that no step to another view is missed.
  useLayoutEffect(() => {
    const moved = () => setParts(route());
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  useEffect(() => { document.documentElement.dataset.theme = theme; localStorage.setItem('theme', theme); }, [theme]);
  useEffect(() => {
    const keys = (event) => {
      const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if ((event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !isTyping)) { event.preventDefault(); setSearching(true); return; }
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      if (/^[1-9]$/.test(event.key)) location.hash = `#/${VIEWS[event.key - 1][0]}`;
      if (event.key === 'Escape' && !isSearching) { const [view, id] = route(); if (id) location.hash = `#/${view}`; }
    };
    addEventListener('keydown', keys);
    return () => removeEventListener('keydown', keys);
  }, [isSearching]);
  useEffect(reveal, [parts[0], !over]);
  if (needsToken) return html`<${Token} isWrong=${isWrong} />`;
  const name = VIEWS.some(([known]) => known === parts[0]) ? parts[0] : 'orders';
  const View = VIEWS.find(([known]) => known === name)[1];
  const counts = over && { orders: sum(over.orders), refunds: sum(over.refunds), transfers: sum(over.transfers), claims: sum(over.claims), 'combined-orders': sum(over.combined_orders), 'profit-sharing': sum(over.profit_sharing), 'service-orders': sum(over.service_orders), contracts: sum(over.contracts), complaints: sum(over.complaints), applyments: sum(over.applyments), compensations: sum(over.compensations), 'transfer-batches': sum(over.transfer_batches), 'transfer-authorizations': sum(over.transfer_authorizations), 'product-coupons': sum(over.product_coupons), 'made-up': over.made_up, requests: over.requests, notifications: sum(over.notifications), faults: over.faults };
  const nextTheme = { auto: 'light', light: 'dark', dark: 'auto' }[theme];
  return html`
    <a class="skip" href="#main" onClick=${(event) => { event.preventDefault(); document.getElementById('main').focus(); }}>${t('skip')}</a>
    <header class="top">
      <h1><img src="/icon.svg" alt="" width="22" height="22" /> ${t('title')}</h1>
      <button class="find" onClick=${() => setSearching(true)} title=${t('shortcuts')}>${t('search')} <kbd>/</kbd></button>
      <a class="now num" href="#/clock" title=${t('time')}>${over ? over.now.slice(0, 19).replace('T', ' ') : ''}</a>
      <span class="live ${isOn ? 'ok' : 'bad'}" role="status"><i aria-hidden="true"></i>${isOn ? t('live') : t('offline')}</span>
      <button onClick=${() => setTheme(nextTheme)} aria-label="${t('theme')}: ${t(theme)}">${t(theme)}</button>
      <button lang=${lang === 'zh' ? 'en' : 'zh-CN'} onClick=${() => { setLang(lang === 'zh' ? 'en' : 'zh'); setLanguage(lang); }}>${t('language')}</button>
    </header>
    <nav aria-label=${t('nav')}>${GROUPS.map(([group, all]) => html`<p class="group" key=${group} id=${`group-${group}`}>${t(group)}</p>${all.map(([view]) => html`<a key=${view} href=${`#/${view}`} aria-current=${view === name ? 'page' : undefined}><span>${t(view)}</span>${counts && counts[view] !== undefined && html`<small class="num">${counts[view]}</small>`}</a>`)}`)}</nav>
    <main id="main" tabindex="-1" key=${name}>${over && html`<${View} over=${over} parts=${parts.slice(1)} />`}</main>
    ${isSearching && html`<${Search} onClose=${() => setSearching(false)} />`}`;
}

setLang(lang);
ready.then(() => render(html`<${App} />`, document.getElementById('app')));
