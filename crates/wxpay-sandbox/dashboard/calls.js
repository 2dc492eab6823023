// Calls of the control API, the live overview, and the first list. No module is imported here: the page runs this one
// first, so that its first data are on their way while the rest is loaded.
const fromHash = /[#&]token=([^&]+)/.exec(location.hash);
if (fromHash) {
  sessionStorage.setItem('token', decodeURIComponent(fromHash[1]));
  history.replaceState(null, '', location.pathname + '#/orders');
}
const authorization = () => {
  const token = sessionStorage.getItem('token');
  return token ? { authorization: `Bearer ${token}` } : {};
};

// What the sandbox last said of itself, and who wants to know.
export const live = { overview: null, isOn: false, needsToken: false, isWrong: false };
const listeners = new Set();
const tell = (news) => { Object.assign(live, news); for (const listener of listeners) listener(); };
export const follow = (listener) => { listeners.add(listener); return () => listeners.delete(listener); };

let onToken = () => {};
// A request with these headers was refused: there is no token yet, or it is wrong. One that has been replaced since then
// says nothing of the new one.
const refuse = (sent) => { if (sent.authorization === authorization().authorization) tell({ needsToken: true, isWrong: !!sent.authorization }); };
export function setToken(token) {
  sessionStorage.setItem('token', token);
  tell({ needsToken: false, isWrong: false });
  onToken();
}

export async function call(method, path, body) {
  const sent = authorization();
  const response = await fetch('/api' + path, {
    method,
    headers: { ...sent, ...(body ? { 'content-type': 'application/json' } : {}) },
    body: body && JSON.stringify(body),
  });
  if (response.status === 401) refuse(sent);
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Error(problem.message || response.statusText);
  }
  return (response.headers.get('content-type') || '').startsWith('application/json') ? response.json() : response.text();
}
export const get = (path) => call('GET', path);
export const post = (path, body = {}) => call('POST', path, body);

// All that a view may need to load again; the time alone does not count.
const stamp = ({ now, ...rest }) => JSON.stringify(rest);

// Reads the stream of overviews until it ends.
async function read() {
  const sent = authorization();
  const response = await fetch('/api/events', { headers: sent });
  if (response.status === 401) {
    // Another token may have come meanwhile.
    if (sent.authorization !== authorization().authorization) return undefined;
    const changed = new Promise((resolve) => { onToken = resolve; });
    refuse(sent);
    return changed;
  }
  if (!response.ok) throw new Error();
  tell({ isOn: true, needsToken: false });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let text = ''; ;) {
    const { value, done } = await reader.read();
    if (done) throw new Error();
    const parts = (text + value).split('\n\n');
    text = parts.pop();
    for (const part of parts) {
      const data = /^data: (.*)$/m.exec(part);
      if (!data) continue;
      const overview = JSON.parse(data[1]);
      tell({ overview: { ...overview, stamp: stamp(overview) } });
    }
  }
}

(async () => {
  for (;;) {
    try { await read(); } catch {
      tell({ isOn: false });
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
})();

export const seg = encodeURIComponent;
export const route = () => location.hash.replace(/^#\//, '').split('/').filter(Boolean).map((part) => { try { return decodeURIComponent(part); } catch { return part; } });

// A part of a list. `upto` pins its beginning.
export const CHUNK = 100;
export const chunk = (path, { filter = '', state = '', index = 0, upto = null } = {}) => `${path}?q=${seg(filter)}&state=${seg(state)}&offset=${index * CHUNK}&limit=${CHUNK}${upto == null ? '' : `&upto=${upto}`}`;

// The list of the first view, or its promise until it is there. It serves one view only.
const NO_LISTS = ['clock', 'faults', 'merchants', 'assumptions'];
let early = null;
const [name = 'orders'] = route();
if (!NO_LISTS.includes(name)) {
  const mine = { path: chunk(`/${name}`), page: null };
  mine.promise = get(mine.path).then((page) => { mine.page = page; return page; }).catch(() => null);
  early = mine;
}
// Until both are there the page shows nothing, so that it is drawn once; after a tenth of a second it shows what it has.
export const ready = Promise.race([
  Promise.all([new Promise((resolve) => { const leave = follow(() => { if (live.overview || live.needsToken) { leave(); resolve(); } }); }), early && early.promise]),
  new Promise((resolve) => { setTimeout(resolve, 100); }),
]);
export function takeEarly(path) {
  const mine = early && early.path === path ? early : null;
  early = null;
  return mine;
}
