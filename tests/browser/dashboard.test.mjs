// The dashboard in a headless browser, against a sandbox of its own.
//
// SANDBOX names the program `dashboard` (an example of wxpay-sandbox), CHROMIUM the browser. SCREENSHOTS names a
// folder for a picture of every view.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createSign, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VIEWS = ['orders', 'refunds', 'transfers', 'claims', 'requests', 'notifications', 'clock', 'faults', 'merchants'];
const CLAIMS = '/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills';

let folder, sandbox, at, shop, received, browser;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wxpay-browser-'));
  sandbox = spawn(process.env.SANDBOX, [folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  at = await new Promise((resolve, reject) => {
    let text = '';
    sandbox.on('exit', (code) => reject(new Error(`the sandbox ended with ${code}`)));
    sandbox.stdout.on('data', (data) => {
      text += data;
      if (/^DASHBOARD=.*\n/m.test(text)) resolve(Object.fromEntries(text.trim().split('\n').map((line) => line.split(/=(.*)/s))));
    });
  });
  received = [];
  shop = createServer((request, response) => {
    let body = '';
    request.on('data', (data) => { body += data; });
    request.on('end', () => { received.push(JSON.parse(body)); response.writeHead(204).end(); });
  });
  await new Promise((resolve) => shop.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
});

after(async () => {
  await browser?.close();
  sandbox?.stdin.end();
  shop?.close();
  if (folder) rmSync(folder, { recursive: true });
});

// A request as a merchant sends it. `sign` may change the signing string.
async function send(method, target, body, sign = (message) => message) {
  const key = readFileSync(join(folder, 'apiclient_key.pem'));
  const [timestamp, nonce, text] = [Math.floor(Date.now() / 1000), randomBytes(16).toString('hex'), body ? JSON.stringify(body) : ''];
  const message = sign(`${method}\n${target}\n${timestamp}\n${nonce}\n${text}\n`);
  const signature = createSign('RSA-SHA256').update(message).sign(key, 'base64');
  const authorization = `WECHATPAY2-SHA256-RSA2048 mchid="${at.WXPAY_MCHID}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${at.WXPAY_MERCHANT_SERIAL}"`;
  const response = await fetch(at.WXPAY_BASE_URL + target, { method, body: text || undefined, headers: { authorization, accept: 'application/json', 'content-type': 'application/json', 'user-agent': 'shop' } });
  const answer = await response.text();
  return { status: response.status, body: answer ? JSON.parse(answer) : null };
}

async function order(number, total = 12800, description = '云南小粒咖啡豆 500g', more = {}) {
  const notify_url = `http://127.0.0.1:${shop.address().port}/notify`;
  const made = await send('POST', '/v3/pay/transactions/native', { appid: 'wxd678efh567hg6787', mchid: at.WXPAY_MCHID, description, out_trade_no: number, notify_url, amount: { total }, ...more });
  assert.equal(made.status, 200, JSON.stringify(made.body));
}

async function claim(number) {
  const made = await send('POST', `${CLAIMS}/pre-transfer`, { receiver: { type: 'TRANSACTION_USER', transaction_info: { transaction_id: '4200001234202601010000000001' } }, out_bill_no: number, amount: 5000, transfer_remark: '退货运费险理赔' });
  assert.equal(made.status, 200, JSON.stringify(made.body));
}

async function open(hash, options = {}) {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  page.problems = [];
  page.on('pageerror', (error) => page.problems.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error' && !/status of 4/.test(message.text())) page.problems.push(message.text()); });
  page.on('request', (request) => { if (!request.url().startsWith(at.DASHBOARD) && !request.url().startsWith('data:')) page.problems.push(`it asks ${request.url()}`); });
  await page.goto(`${at.DASHBOARD}/#/${hash}`);
  page.over = async () => { assert.deepEqual(page.problems, []); await context.close(); };
  return page;
}

const control = async (path, body = {}) => {
  const response = await fetch(`${at.DASHBOARD}/api${path}`, { method: 'POST', body: JSON.stringify(body) });
  assert.equal(response.status, 200, await response.text());
};

test('an empty sandbox explains the next step', async () => {
  const page = await open('orders');
  await page.getByText('No order yet').waitFor();
  await page.getByText(`export WXPAY_BASE_URL=${at.WXPAY_BASE_URL}`).waitFor();
  await page.over();
});

test('a paid order is notified', async () => {
  await order('coffee-1001');
  const page = await open('orders');
  await page.getByRole('link', { name: /coffee-1001/ }).click();
  const phone = page.getByRole('region', { name: 'Phone of the user' });
  await phone.getByText('¥128.00').waitFor();
  await phone.getByRole('img', { name: 'Scan with WeChat' }).waitFor();
  await phone.getByRole('button', { name: 'Not enough balance' }).click();
  await phone.getByText('Failed attempts: 1').waitFor();
  await phone.getByRole('button', { name: 'Pay', exact: true }).click();
  await phone.getByText('Paid').waitFor();
  await page.getByRole('link', { name: /^Notifications/ }).click();
  await page.getByRole('link', { name: /TRANSACTION\.SUCCESS.*coffee-1001.*Taken/ }).click();
  await page.getByText('HTTP 204').waitFor();
  assert.equal(received.length, 1);
  await page.getByRole('button', { name: 'Send once more' }).click();
  await page.getByText('Attempt 2').waitFor();
  assert.equal(received.length, 2);
  await page.over();
});

test('a claim is confirmed and another one cancelled', async () => {
  await claim('claim1');
  await claim('claim2');
  const page = await open('claims');
  await page.getByRole('link', { name: /claim1/ }).click();
  await page.getByRole('button', { name: 'Confirm', exact: true }).click();
  await page.getByRole('region', { name: 'Confirm page of the user' }).getByText('Accepted').waitFor();
  await page.getByRole('link', { name: /claim2/ }).click();
  await page.getByRole('button', { name: 'Cancel the claim' }).click();
  await page.getByRole('region', { name: 'Confirm page of the user' }).getByText('Cancelling').waitFor();
  await control('/clock/advance', { seconds: 10 });
  await page.getByRole('link', { name: /claim1.*Success/ }).waitFor();
  await page.getByRole('link', { name: /claim2.*Cancelled/ }).waitFor();
  await page.over();
});

test('a refused signature shows both strings', async () => {
  const target = `/v3/pay/transactions/out-trade-no/coffee-1001?mchid=${at.WXPAY_MCHID}`;
  const refused = await send('GET', target, null, (message) => message.replace(/\?mchid=\d+/, ''));
  assert.equal(refused.status, 401);
  const page = await open('requests');
  await page.getByRole('link', { name: /SIGN_ERROR/ }).first().click();
  await page.getByText('the query was left out of the second line').waitFor();
  await page.getByText('The strings differ first in line 2.').waitFor();
  const [right, wrong] = await page.locator('.differs').allTextContents();
  assert.ok(right.includes(target) && !wrong.includes('mchid'), `${right} | ${wrong}`);
  await page.over();
});

test('an order expires as business time moves on', async () => {
  await order('tea-2001', 9900);
  const page = await open(`orders/${at.WXPAY_MCHID}/tea-2001`);
  await page.getByRole('button', { name: 'Pay', exact: true }).waitFor();
  await page.getByRole('navigation').getByRole('link', { name: /^Clock/ }).click();
  await page.getByRole('button', { name: '+ 7 days' }).click();
  await page.goto(`${at.DASHBOARD}/#/orders/${at.WXPAY_MCHID}/tea-2001`);
  await page.getByRole('link', { name: /tea-2001.*Closed/ }).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Pay', exact: true }).count(), 0);
  await page.over();
});

test('the clock is set, paused and let run', async () => {
  const page = await open('clock');
  await page.getByLabel('Beijing time').fill('2035-02-03T04:05:06');
  await page.getByRole('button', { name: 'Set business time' }).click();
  await page.getByText(/^2035-02-03 04:05:06/).first().waitFor();
  await page.getByRole('button', { name: 'Let it run' }).click();
  await page.getByText('Runs with real time').waitFor();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByText('Stands still until it is moved').waitFor();
  await page.getByRole('button', { name: 'Set to real time' }).click();
  await page.getByText(/^2035/).first().waitFor({ state: 'detached' });
  await page.over();
});

test('any notification is sent', async () => {
  const page = await open('notifications');
  await page.getByText('Send any notification').click();
  await page.locator('.trigger select').selectOption('complaints.ComplaintCreated');
  await page.getByLabel('notify_url').fill(`http://127.0.0.1:${shop.address().port}/notify`);
  await page.getByLabel('Members of the resource (JSON)').fill('{"complaint_id": "200201820200101080076610000"}');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('heading', { name: 'COMPLAINT.CREATE' }).waitFor();
  await page.getByText('"200201820200101080076610000"').waitFor();
  await page.getByText('HTTP 204').waitFor();
  assert.equal(received.at(-1).event_type, 'COMPLAINT.CREATE');
  await page.over();
});

test('a late response is ordered by a rule and removed', async () => {
  const page = await open('faults');
  await page.locator('.form select').selectOption('');
  await page.getByLabel('Operation').fill('payments.native_prepay');
  await page.getByLabel('Chance in %').fill('12.5');
  await page.getByLabel('Late by, in ms').fill('10');
  await page.getByLabel('At most, in ms').fill('50');
  await page.getByRole('button', { name: 'Add' }).click();
  const row = page.getByRole('row', { name: /payments\.native_prepay/ });
  await row.getByText('10–50 ms').waitFor();
  await row.getByText('12.5').waitFor();
  await row.getByRole('button', { name: 'Remove' }).click();
  await page.getByText('No fault waits.').waitFor();
  await page.over();
});

test('the language can be switched and is kept', async () => {
  const page = await open('orders');
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('link', { name: /^回调通知/ }).waitFor();
  assert.equal(await page.getAttribute('html', 'lang'), 'zh-CN');
  await page.reload();
  await page.getByRole('link', { name: /^商家转账/ }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('link', { name: /^Transfers/ }).waitFor();
  await page.over();
});

test('the search finds every kind of id by keyboard', async () => {
  const page = await open('clock');
  await page.getByRole('heading', { name: 'Clock' }).waitFor();
  await page.keyboard.press('/');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('claim2');
  await page.getByRole('dialog').getByRole('link', { name: /claim2/ }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/claims\/\d+\/claim2$/);
  await page.keyboard.press('Escape');
  await page.waitForURL(/#\/claims$/);
  await page.over();
});

test('every view is accessible and fits a phone', async () => {
  await control('/faults', { fault: 'stale', path: '/v3/refund/', times: 3 });
  const details = { orders: `orders/${at.WXPAY_MCHID}/coffee-1001`, claims: `claims/${at.WXPAY_MCHID}/claim1`, requests: 'requests/4' };
  const pictures = process.env.SCREENSHOTS;
  if (pictures) mkdirSync(pictures, { recursive: true });
  for (const [name, options] of [
    ['en-light', { colorScheme: 'light' }], ['zh-dark', { locale: 'zh-CN', colorScheme: 'dark' }],
    ['zh-phone', { locale: 'zh-CN', viewport: { width: 360, height: 740 } }], ['en-phone', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
  ]) {
    const page = await open('orders', options);
    await page.locator('.live.ok').waitFor();
    await page.evaluate(axe);
    for (const hash of [...VIEWS, ...Object.values(details)]) {
      await page.evaluate((next) => { location.hash = `#/${next}`; }, hash);
      const sign = hash.includes('/') ? '.facts' : '.scroll a, .single h2, .empty';
      await page.locator(sign).first().waitFor();
      const { width, violations } = await page.evaluate(async () => ({
        width: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        violations: (await window.axe.run()).violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(' ')}`),
      }));
      assert.deepEqual(violations, [], `${name} ${hash}`);
      assert.equal(width, 0, `${name} ${hash} is too wide`);
      if (pictures) await page.screenshot({ path: join(pictures, `${name}-${hash.split('/').slice(0, 1)}${hash.includes('/') ? '-detail' : ''}.png`) });
    }
    await page.over();
  }
});
