// The first view of the dashboard with many orders: how long it takes, and what it needs.
//
// As a program it prints the times of 10 loads with 10,000 orders. SANDBOX names the program `dashboard`, built with
// --release for figures that count, CHROMIUM the browser: SANDBOX=… node first-view.mjs
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ARGUMENTS });

// Starts a sandbox, and returns its process and the variables that it prints.
export async function start(...folders) {
  assert.ok(process.env.SANDBOX, 'SANDBOX must name the program `dashboard`');
  const sandbox = spawn(process.env.SANDBOX, folders, { stdio: ['pipe', 'pipe', 'inherit'] });
  const at = await new Promise((resolve, reject) => {
    let text = '';
    sandbox.on('exit', (code) => reject(new Error(`the sandbox ended with ${code}`)));
    sandbox.stdout.on('data', (data) => {
      text += data;
      if (/^DASHBOARD=.*\n/m.test(text)) resolve(Object.fromEntries(text.trim().split('\n').map((line) => line.split(/=(.*)/s))));
    });
  });
  return [sandbox, at];
}

// Calls the control API.
export async function control(url, path, body = {}, method = 'POST') {
  const response = await fetch(`${url}/api${path}`, { method, body: method === 'GET' ? undefined : JSON.stringify(body) });
  const text = await response.text();
  assert.equal(response.status, 200, text);
  return JSON.parse(text);
}

// Fills a sandbox with that many orders: one that a merchant places, and copies of it in a snapshot.
export async function fill(url, count) {
  await control(url, '/seed', { steps: [{ call: 'payments.native_prepay', with: { appid: 'wxd678efh567hg6787', description: '茶', out_trade_no: 'many-0', notify_url: 'http://127.0.0.1:9/notify', amount: { total: 100 } } }] });
  const snapshot = await control(url, '/snapshot', null, 'GET');
  const rows = snapshot.books.orders;
  const [, last] = rows.at(-1);
  const text = JSON.stringify(last);
  for (let index = rows.length; index < count; index++) rows.push([index, JSON.parse(text.replaceAll('many-0', `many-${index}`).replaceAll(last.object.order.prepay_id, `wx${String(index).padStart(34, '0')}`))]);
  await control(url, '/restore', snapshot);
}

// Processor time of a process so far in milliseconds, as Linux counts it in hundredths of a second.
function worked(process) {
  const [, ...fields] = readFileSync(`/proc/${process.pid}/stat`, 'latin1').split(') ').pop().split(' ');
  return (Number(fields[10]) + Number(fields[11])) * 10;
}

// Loads the dashboard in a page of its own until its first rows are on the screen. Returns the page, the milliseconds
// since the navigation began, the processor time that the page's thread and the sandbox took, and the requests that were
// sent until then.
export async function firstView(browser, url, sandbox) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const begun = worked(sandbox);
  const requests = [];
  page.on('request', (request) => requests.push(request));
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.row a')) return;
      observer.disconnect();
      // The frame with the rows is painted after its callbacks; a task behind it runs next.
      requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => console.debug(`first view: ${performance.now()}`); port2.postMessage(0); });
    }).observe(document, { childList: true, subtree: true });
  });
  // The page reports by itself: to ask it would cost it time.
  const report = page.waitForEvent('console', (message) => message.text().startsWith('first view: '));
  await page.goto(url, { waitUntil: 'commit' });
  const milliseconds = +(await report).text().replace('first view: ', '');
  const { metrics } = await session.send('Performance.getMetrics');
  const work = metrics.find((one) => one.name === 'TaskDuration').value * 1000 + worked(sandbox) - begun;
  const before = await page.evaluate((until) => performance.getEntriesByType('resource').filter((one) => one.startTime < until).map((one) => ({ name: new URL(one.name).pathname, start: one.startTime, end: one.responseEnd })), milliseconds);
  return { page, milliseconds, work, requests, before };
}

export const median = (times) => [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)];

async function measure() {
  const [count, loads] = [10000, 10];
  const [sandbox, at] = await start();
  const browser = await launch();
  try {
    await fill(at.DASHBOARD, count);
    const times = [];
    for (let load = 0; load <= loads; load++) {
      const { page, milliseconds, before } = await firstView(browser, `${at.DASHBOARD}/#/orders`, sandbox);
      if (load > 0) times.push(milliseconds);
      if (load === loads && process.env.DETAILS) for (const { name, start, end } of before) console.log(`${start.toFixed(1).padStart(7)} ${end.toFixed(1).padStart(7)} ms  ${name}`);
      await page.context().close();
    }
    console.log(`first view of ${count} orders, ${loads} loads: median ${median(times).toFixed(0)} ms, at most ${Math.max(...times).toFixed(0)} ms`);
  } finally {
    await browser.close();
    sandbox.stdin.end();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await measure();
