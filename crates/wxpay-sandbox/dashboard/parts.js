// Parts that all views share: money, times, ids, states and the list.
import { html, useState, useEffect, useRef, useCallback } from './vendor/preact.js';
import { CHUNK, chunk, get, takeEarly } from './calls.js';
import { t, lang, stateWord, stateTone } from './words.js';

// Intl.NumberFormat does the same, but costs a tenth of the first view to load.
const yuan = (fen) => (fen / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
export const Money = ({ fen }) => (fen == null ? html`<span class="num">–</span>` : html`<span class="num">¥${yuan(fen)}</span>`);

export function relative(iso, base) {
  const seconds = Math.round((new Date(iso) - new Date(base)) / 1000);
  const size = Math.abs(seconds);
  const [unit, count] = size < 60 ? ['s', size] : size < 3600 ? ['m', Math.floor(size / 60)] : size < 86400 ? ['h', Math.floor(size / 3600)] : ['d', Math.floor(size / 86400)];
  if (size < 2) return t('now');
  return t(seconds < 0 ? 'ago' : 'inn', t(unit, count));
}
export const exact = (iso) => (iso || '').replace('T', ' ').replace(/\+08:00$/, ' UTC+8');
export const When = ({ at, now }) => (at ? html`<time datetime=${at} title=${exact(at)}>${relative(at, now)}</time>` : '–');

// `word` names the words where the same state has other ones.
export const State = ({ state, word = state }) => html`<span class="state ${stateTone(word)}" title=${state}><i aria-hidden="true"></i>${stateWord(word)}</span>`;

export function Id({ value }) {
  const [isCopied, setCopied] = useState(false);
  if (!value) return '–';
  const copy = async () => {
    try { await navigator.clipboard.writeText(value); } catch { return; }
    setCopied(true);
    setTimeout(() => setCopied(false), 1200);
  };
  return html`<span class="id"><code>${value}</code><button class="copy" onClick=${copy} aria-label="${t('copy')} ${value}">${isCopied ? t('copied') : t('copy')}</button></span>`;
}

// A name of the wire breaks behind an underscore.
const Name = ({ name }) => name.split(/(?<=_)/).map((part, index) => (index ? html`<wbr />${part}` : part));
export const Facts = ({ rows }) => html`<dl class="facts">${rows.filter(Boolean).map(([name, value]) => html`<div><dt><${Name} name=${name} /></dt><dd>${value ?? '–'}</dd></div>`)}</dl>`;

// A button that does something and says why if it does not work.
export function Act({ run, children, kind = '', disabled }) {
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const act = async () => {
    setBusy(true);
    setProblem('');
    try { await run(); } catch (error) { setProblem(error.message); }
    setBusy(false);
  };
  return html`<button class="act ${kind}" disabled=${disabled || isBusy} onClick=${act}>${children}</button>${problem && html`<p class="problem" role="alert">${t('failed')}: ${problem}</p>`}`;
}

export function useLoad(load, keys) {
  const [value, setValue] = useState(null);
  const [problem, setProblem] = useState('');
  const count = useRef(0);
  const reload = useCallback(async () => {
    const mine = ++count.current;
    try {
      const next = await load();
      if (mine === count.current) { setValue(next); setProblem(''); }
    } catch (error) {
      if (mine === count.current) setProblem(error.message);
    }
  }, keys);
  useEffect(() => { reload(); }, [reload]);
  return [value, reload, problem];
}

const Command = ({ text }) => html`<p class="command"><${Id} value=${text} /></p>`;
export const Empty = ({ word, over }) => html`<p>${t(word)}</p>${over && html`<${Command} text=${`export WXPAY_BASE_URL=${over.base_url}`} />`}`;
export const failing = (problem) => problem && html`<p class="problem" role="alert">${problem}</p>`;

export function Detail({ title, children, href }) {
  return html`<section class="detail" aria-label=${title}><header><a class="back" href=${href}>← ${t('back')}</a><h2>${title}</h2></header>${children}</section>`;
}
const Nothing = () => html`<section class="detail none"><p>${t('select')}</p></section>`;

export function Pane({ list, detail }) {
  return html`<div class="pane ${detail ? 'open' : ''}">${list}${detail || html`<${Nothing} />`}</div>`;
}

// Rows have three columns: number and remark, state and time, amount.
export const line = (id, small, state, at, now, fen) => html`
  <span class="main"><b>${id}</b><small>${small}</small></span>
  <span class="side"><${State} state=${state} /><small><${When} at=${at} now=${now} /></small></span>
  ${fen !== undefined && html`<span class="sum"><${Money} fen=${fen} /></span>`}`;

// A virtual list: only the rows in sight are there. `upto` pins its beginning, so that new entries never move
// what somebody reads; they are fetched when the list stands at its top.
export function List({ path, stamp, states, row, href, selected, empty, now }) {
  const [filter, setFilter] = useState('');
  const [state, setState] = useState('');
  const first = useRef(undefined);
  if (first.current === undefined) first.current = takeEarly(chunk(path));
  const top = first.current && first.current.page;
  const [data, setData] = useState(top && { matched: top.matched, total: top.total });
  const [newer, setNewer] = useState(0);
  const box = useRef(null);
  const chunks = useRef(new Map(top ? [[0, top.items]] : []));
  const pinned = useRef(top ? top.total : null);
  const narrow = matchMedia('(max-width: 720px)').matches;
  const height = narrow ? 64 : 44;
  const [range, setRange] = useState([0, Math.ceil(innerHeight / height)]);
  const fetchChunk = useCallback((index, upto) => get(chunk(path, { filter, state, index, upto })), [path, filter, state]);

  const show = (page) => {
    chunks.current = new Map([[0, page.items]]);
    pinned.current = page.total;
    setNewer(0);
    setData({ matched: page.matched, total: page.total });
  };
  const turn = useRef(0);
  const refresh = useCallback(async (isTop) => {
    const mine = turn.current;
    const top = await fetchChunk(0, null).catch(() => null);
    // Another filter has been chosen meanwhile.
    if (!top || mine !== turn.current) return;
    if (isTop || pinned.current == null) { show(top); return; }
    setNewer(top.total - pinned.current);
    for (const index of [...chunks.current.keys()]) {
      const page = await fetchChunk(index, pinned.current).catch(() => null);
      if (page) { chunks.current.set(index, page.items); setData({ matched: page.matched, total: page.total }); }
    }
  }, [fetchChunk]);

  useEffect(() => {
    const mine = ++turn.current;
    const early = first.current;
    first.current = null;
    // It may be older than the overview, so it is read again behind the first view.
    if (early) {
      early.promise.then((page) => {
        if (mine !== turn.current) return;
        if (page && pinned.current == null) show(page);
        requestAnimationFrame(() => setTimeout(() => mine === turn.current && refresh(true), 250));
      });
      return;
    }
    pinned.current = null;
    chunks.current = new Map();
    if (box.current) box.current.scrollTop = 0;
    refresh(true);
  }, [filter, state, path]);
  const seen = useRef(stamp);
  useEffect(() => {
    if (seen.current === stamp) return;
    seen.current = stamp;
    refresh(!box.current || box.current.scrollTop < 8);
  }, [stamp]);

  const look = () => {
    const element = box.current;
    if (!element) return;
    const first = Math.max(0, Math.floor(element.scrollTop / height) - 10);
    setRange([first, first + Math.ceil(element.clientHeight / height) + 20]);
  };
  useEffect(() => { look(); addEventListener('resize', look); return () => removeEventListener('resize', look); }, [data != null]);
  useEffect(() => {
    if (!data) return;
    const [first, last] = [Math.floor(range[0] / CHUNK), Math.floor(Math.min(range[1], data.matched - 1) / CHUNK)];
    for (let index = first; index <= last; index++) {
      if (chunks.current.has(index) || index < 0) continue;
      chunks.current.set(index, []);
      fetchChunk(index, pinned.current).then((page) => { chunks.current.set(index, page.items); setData({ matched: page.matched, total: page.total }); }).catch(() => chunks.current.delete(index));
    }
  }, [range, data]);

  const keys = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.target.tagName !== 'A') return;
    const next = event.currentTarget.querySelector(`a[data-index="${+event.target.dataset.index + step}"]`);
    if (next) { event.preventDefault(); next.focus(); }
  };
  const rows = [];
  if (data) {
    for (let index = range[0]; index < Math.min(range[1], data.matched); index++) {
      const item = (chunks.current.get(Math.floor(index / CHUNK)) || [])[index % CHUNK];
      const link = item && href(item);
      rows.push(html`<div role="listitem" key=${index} class="row" style=${{ top: `${index * height}px`, height: `${height}px` }}>
        ${item ? html`<a href=${link} data-index=${index} aria-current=${link === selected ? 'true' : undefined}>${row(item, now)}</a>` : html`<span class="ghost"></span>`}
      </div>`);
    }
  }
  const isEmpty = data && data.total === 0;
  return html`<section class="list">
    <div class="tools">
      <input type="search" value=${filter} onInput=${(event) => setFilter(event.target.value)} placeholder=${t('filterHint')} aria-label=${t('filterHint')} />
      ${states && html`<select value=${state} onChange=${(event) => setState(event.target.value)} aria-label=${t('state')}>
        <option value="">${t('all')}</option>${states.map((name) => html`<option value=${name} selected=${name === state}>${stateWord(name)}</option>`)}
      </select>`}
      <span class="count num" role="status">${data ? t('matched', data.matched, data.total) : ''}</span>
    </div>
    ${newer > 0 && html`<button class="newer" onClick=${() => { box.current.scrollTop = 0; refresh(true); }}>${t('newer', newer)}</button>`}
    ${isEmpty ? html`<div class="empty">${empty}</div>` : html`<div class="scroll" ref=${box} onScroll=${look} onKeyDown=${keys} tabindex="0" role="list" aria-label=${t('details')} aria-busy=${!data}>
      <div class="tall" role="presentation" style=${{ height: `${(data ? data.matched : 0) * height}px` }}>${rows}</div>
      ${data && data.matched === 0 && html`<p class="none" role="listitem">${t('nothing')}</p>`}
    </div>`}
  </section>`;
}

export const pretty = (body) => {
  try { return JSON.stringify(JSON.parse(body), null, 2); } catch { return body; }
};
export const language = () => lang;
