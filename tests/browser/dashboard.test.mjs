// The dashboard in a headless browser, against a sandbox of its own.
//
// SANDBOX names the program `dashboard` (an example of wxpay-sandbox), CHROMIUM the browser. SCREENSHOTS=../../docs/images
// draws the pictures of the documentation again. VIEWS names a folder for a picture of every view.
import assert from 'node:assert/strict';
import { createSign, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import * as sandboxes from './first-view.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VIEWS = ['orders', 'combined-orders', 'refunds', 'transfers', 'claims', 'profit-sharing', 'service-orders', 'contracts', 'complaints', 'applyments', 'compensations', 'transfer-batches', 'transfer-authorizations', 'product-coupons', 'made-up', 'requests', 'notifications', 'clock', 'faults', 'merchants', 'assumptions'];
const IMAGES = new URL('../../docs/images/', import.meta.url).pathname;
const CLAIMS = '/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills';

let folder, sandbox, at, shop, received, browser;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wxpay-browser-'));
  [sandbox, at] = await sandboxes.start(folder);
  received = [];
  shop = createServer((request, response) => {
    let body = '';
    request.on('data', (data) => { body += data; });
    request.on('end', () => {
      received.push(JSON.parse(body));
      if (request.url === '/broken') response.writeHead(500, { 'x-shop': 'till-7' }).end('数据库超时');
      else response.writeHead(204).end();
    });
  });
  await new Promise((resolve) => shop.listen(0, '127.0.0.1', resolve));
  browser = await sandboxes.launch();
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

const control = (...call) => sandboxes.control(at.DASHBOARD, ...call);

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
  await page.locator('.trigger', { hasText: 'Send any notification' }).locator('select').selectOption('complaints.ComplaintCreated');
  await page.getByLabel('notify_url').fill(`http://127.0.0.1:${shop.address().port}/notify`);
  await page.getByLabel('Members of the resource (JSON)').fill('{"complaint_id": "200201820200101080076610000"}');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('heading', { name: 'COMPLAINT.CREATE' }).waitFor();
  await page.getByText('"200201820200101080076610000"').waitFor();
  await page.getByText('HTTP 204').waitFor();
  assert.equal(received.at(-1).event_type, 'COMPLAINT.CREATE');
  await page.over();
});

test('a failed attempt shows request and response', async () => {
  const page = await open('notifications');
  const { id } = await control('/trigger', { event: 'COMPLAINT.CREATE', notify_url: `http://127.0.0.1:${shop.address().port}/broken` });
  await page.goto(`${at.DASHBOARD}/#/notifications/${id}`);
  const attempt = page.getByRole('listitem').filter({ hasText: 'HTTP 500' });
  await attempt.getByText('Request and response').click();
  await attempt.getByText('数据库超时').waitFor();
  await attempt.getByText('"encrypt-resource"').waitFor();
  await attempt.getByText(/^Headers/).first().click();
  await attempt.getByText('wechatpay-signature', { exact: true }).waitFor();
  await attempt.getByText(/^Headers/).last().click();
  await attempt.getByText('till-7').waitFor();
  await page.over();
});

test('notifications are duplicated and forged by rules', async () => {
  const page = await open('notifications');
  await page.getByText('Rules of delivery').click();
  await page.getByLabel('Duplicates').fill('1');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Duplicates: 1').waitFor();
  await page.getByRole('combobox', { name: 'Fault of the next notification' }).selectOption('forged');
  await page.getByRole('button', { name: 'Play' }).click();
  await page.getByText('Fault of the next notification: forged').waitFor();
  const before = received.length;
  const { id } = await control('/trigger', { event: 'COMPLAINT.CREATE', notify_url: `http://127.0.0.1:${shop.address().port}/notify` });
  await page.goto(`${at.DASHBOARD}/#/notifications/${id}`);
  await page.getByText('it had to refuse').waitFor();
  await page.getByText('Attempt 2').waitFor();
  assert.equal(received.length, before + 2);
  await control('/notifications/delivery', { duplicates: 0 });
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

// One object of each book that the model reads, with a user who has something to do.
async function objects() {
  const url = `http://127.0.0.1:${shop.address().port}/notify`;
  const appid = 'wxd678efh567hg6787';
  const part = (number, total, description) => ({ mchid: at.WXPAY_MCHID, attach: '门店', amount: { total_amount: total, currency: 'CNY' }, out_trade_no: number, description, settle_info: { profit_sharing: true } });
  return control('/seed', { steps: [
    { call: 'combine_payments.native_prepay', with: { combine_appid: appid, combine_mchid: at.WXPAY_MCHID, combine_out_trade_no: 'combined-1', notify_url: url, sub_orders: [part('combined-1a', 4500, '乌龙茶 250g'), part('combined-1b', 12900, '手冲壶')] } },
    { call: 'payments.native_prepay', with: { appid, description: '寿山石印章', out_trade_no: 'shared-1', notify_url: url, amount: { total: 58000 }, settle_info: { profit_sharing: true } } },
    { do: 'pay_order', number: 'shared-1', as: 'shared' },
    { call: 'profitsharing.add_receiver', with: { appid, type: 'MERCHANT_ID', account: '1900000109', name: '张三', relation_type: 'STORE' } },
    { call: 'profitsharing.create_order', with: { appid, transaction_id: '$shared.transaction_id', out_order_no: 'share-1', receivers: [{ type: 'MERCHANT_ID', account: '1900000109', amount: 8000, description: '门店分成' }], unfreeze_unsplit: false } },
    { call: 'payscore.create_service_order', with: { out_order_no: 'service-1', appid, service_id: '500001', service_introduction: '共享充电宝', notify_url: url, time_range: { start_time: '20260102120000' }, risk_fund: { name: 'DEPOSIT', amount: 9900 } } },
    { call: 'papay.presign_scheduled_in_mini_program', with: { appid, openid: 'oUser1', plan_id: 12535, out_contract_code: 'contract-1', contract_display_account: '视频会员', contract_notify_url: url, out_user_code: 'u1' } },
    { do: 'file_complaint', with: { out_trade_no: 'shared-1', detail: '印章有裂纹', refund: 20000 }, as: 'complaint' },
    { call: 'ecommerce_applyment.submit_applyment', with: { out_request_no: 'apply-1', organization_type: '2', merchant_shortname: '山茶', id_card_info: { id_card_copy: 'media-1', id_card_national: 'media-2', id_card_name: '张三', id_card_number: '110101199001010000', id_card_valid_time_begin: '2020-01-01', id_card_valid_time: '长期' }, account_info: { bank_account_type: '74', account_bank: '招商银行', account_name: '山茶公司', bank_address_code: '440305', account_number: '6225880000000000' }, contact_info: { contact_type: '65', contact_name: '张三', contact_id_card_number: '110101199001010000', mobile_phone: '13800000000', contact_email: 'owner@shop.example' }, sales_scene_info: { store_name: '山茶', store_url: 'https://shop.example' } } },
    { call: 'ecommerce_transfer.pre_transfer_after_sales_compensation', with: { sub_mchid: '1900001109', out_bill_no: 'bill1', amount: 1200, transfer_remark: '破损赔付', receiver: { type: 'TRANSACTION_USER', transaction_info: { transaction_id: '4200000000202001010000000001', type: 'WXPAY' } } } },
    { call: 'transfer_batches.create_batch', with: { appid, out_batch_no: 'batch1', batch_name: '一月报销', batch_remark: '差旅', total_amount: 30000, total_num: 2, transfer_scene_id: '1000', transfer_detail_list: [{ out_detail_no: 'batch1D1', transfer_amount: 10000, transfer_remark: '机票', openid: 'oUser1' }, { out_detail_no: 'batch1D2', transfer_amount: 20000, transfer_remark: '酒店', openid: 'oUser2' }] } },
    { call: 'transfer.apply_for_user_authorization', with: { out_authorization_no: 'auth1', appid, openid: 'oUser1', transfer_scene_id: '1000', user_display_name: '山茶的店', user_recv_perception: '现金奖励', authorization_notify_url: url } },
    { do: 'confirm_transfer_authorization', number: 'auth1' },
    { call: 'transfer.transfer_after_authorization', with: { appid, out_bill_no: 'reward1', transfer_amount: 300, transfer_remark: '签到奖励', transfer_scene_id: '1000', user_recv_perception: '现金奖励', out_authorization_no: 'auth1', transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '每日签到' }] } },
    { call: 'transfer.pre_transfer_with_authorization', with: { appid, openid: 'oUser2', out_bill_no: 'reward2', transfer_amount: 500, transfer_remark: '新会员奖励', transfer_scene_id: '1000', user_recv_perception: '现金奖励', transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员' }], authorization_info: { user_display_name: '会员小林', out_authorization_no: 'auth2', authorization_notify_url: url } } },
    { call: 'transfer.apply_for_user_authorization', with: { out_authorization_no: 'auth3', appid, openid: 'oUser3', transfer_scene_id: '1000', user_display_name: '骑手阿勇', user_recv_perception: '劳务报酬', authorization_notify_url: url } },
    { call: 'ecommerce_funds.withdraw_platform_balance', with: { out_request_no: 'withdrawal1', amount: 100, account_type: 'BASIC' } },
    { as: 'coupon', call: 'marketing_product_coupon.create_product_coupon', with: { brand_id: '120344', out_request_no: 'create1', out_product_no: 'tea-coupon', scope: 'ALL', type: 'NORMAL', usage_mode: 'SINGLE', single_usage_info: { normal_coupon: { threshold: 10000, discount_amount: 1000 } }, display_info: { name: '满百减十', image_url: 'https://shop.example/1.png', background_url: 'https://shop.example/2.png' },
      stock: { coupon_code_mode: 'WECHATPAY', store_scope: 'NONE', stock_send_rule: { max_count: 20000, max_count_per_user: 2 }, single_usage_rule: { coupon_available_period: { available_begin_time: '2020-01-01T00:00:00+08:00', available_end_time: '2120-01-01T00:00:00+08:00' } }, usage_rule_display_info: { coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM'], usage_description: '全场可用' }, coupon_display_info: { code_display_mode: 'QRCODE' }, notify_config: { notify_appid: appid } } } },
    ...['presend1', 'presend2'].map((number) => ({ as: number, call: 'marketing_product_coupon.pre_send_coupon', with: { brand_id: '120344', product_coupon_id: '$coupon.product_coupon_id', stock_id: '$coupon.stock.stock_id', appid, openid: 'oUser1', send_request_no: number } })),
    { do: 'receive_coupons', with: { token: '$presend1.token' }, as: 'received' },
    { call: 'marketing_product_coupon.confirm_user_coupon', with: { brand_id: '120344', product_coupon_id: '$coupon.product_coupon_id', stock_id: '$coupon.stock.stock_id', coupon_code: '$received.0.coupon_code', appid, openid: 'oUser1', out_request_no: 'confirm1' } },
    ...['plan001', 'plan002'].map((number) => ({ call: 'marketing_product_coupon.create_delivery_plan', with: { brand_id: '120344', out_request_no: number, product_coupon_id: '$coupon.product_coupon_id', stock_id: '$coupon.stock.stock_id', reuse_coupon_config: true } })),
  ] });
}

test('users act in the views of the other books', async () => {
  const { complaint, presend2, received: [first] } = await objects();
  const page = await open('combined-orders');
  await page.getByRole('link', { name: /combined-1/ }).click();
  const phone = page.getByRole('region', { name: 'Phone of the user' });
  await phone.getByText('¥174.00').waitFor();
  await phone.getByRole('button', { name: 'Pay', exact: true }).click();
  await phone.getByText('Success').waitFor();
  await page.getByRole('link', { name: 'combined-1b', exact: true }).click();
  await page.getByRole('heading', { name: '手冲壶' }).waitFor();

  await page.getByRole('navigation').getByRole('link', { name: /^Profit sharing/ }).click();
  await page.getByRole('link', { name: /share-1/ }).click();
  await page.getByRole('row', { name: /1900000109/ }).getByRole('button', { name: 'Let it fail' }).click();
  await page.getByRole('row', { name: /1900000109/ }).getByText('NO_RELATION').waitFor();

  await page.getByRole('navigation').getByRole('link', { name: /^Pay Score/ }).click();
  await page.getByRole('link', { name: /service-1/ }).click();
  await page.getByRole('button', { name: 'Confirm the service' }).click();
  await page.getByText('USER_CONFIRM').first().waitFor();
  await page.getByRole('button', { name: 'Let deductions fail' }).click();
  await page.getByText('Users have no money').waitFor();

  await page.getByRole('navigation').getByRole('link', { name: /^Contracts/ }).click();
  await page.getByRole('link', { name: /contract-1/ }).click();
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await page.getByRole('button', { name: 'End the contract' }).click();
  await page.getByText('USER_TERMINATE').waitFor();

  await page.getByRole('navigation').getByRole('link', { name: /^Complaints/ }).click();
  await page.getByRole('link', { name: new RegExp(complaint.complaint_id) }).click();
  await page.getByLabel('Message of the user').fill('还在等回复');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('listitem').filter({ hasText: 'USER_RESPONSE' }).getByText('还在等回复').waitFor();
  await page.locator('.trigger summary').click();
  await page.getByLabel('out_trade_no').fill('shared-1');
  await page.getByLabel('Words of the user').fill('仍未退款');
  await page.getByRole('button', { name: 'File a complaint' }).click();
  await page.getByRole('heading', { name: '仍未退款' }).waitFor();

  await page.getByRole('navigation').getByRole('link', { name: /^Applications/ }).click();
  await page.getByRole('link', { name: /apply-1/ }).click();
  await page.getByRole('button', { name: 'Reject', exact: true }).click();
  await page.getByRole('row', { name: /id_card_copy/ }).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Approve', exact: true }).count(), 0);

  await page.getByRole('navigation').getByRole('link', { name: /^Compensations/ }).click();
  await page.getByRole('link', { name: /bill1/ }).click();
  await phone.getByRole('button', { name: 'Confirm', exact: true }).click();
  await phone.getByText('Accepted').waitFor();

  await page.getByRole('navigation').getByRole('link', { name: /^Transfer batches/ }).click();
  await page.getByRole('link', { name: /batch1/ }).click();
  await page.getByRole('row', { name: /batch1D2/ }).getByRole('button', { name: 'Let it fail' }).click();
  await page.getByRole('row', { name: /batch1D2/ }).getByText('ACCOUNT_FROZEN').waitFor();
  await page.getByRole('button', { name: 'Close the batch' }).click();
  await page.getByRole('button', { name: 'Close the batch' }).waitFor({ state: 'detached' });

  await page.getByRole('navigation').getByRole('link', { name: /^Authorizations/ }).click();
  await page.getByRole('link', { name: /auth3/ }).click();
  await phone.getByRole('button', { name: 'Authorize', exact: true }).click();
  await phone.getByRole('button', { name: 'End the authorization' }).click();
  await page.getByText('USER_CLOSE').waitFor();
  await page.getByRole('link', { name: /auth3.*Closed/ }).waitFor();
  await page.getByRole('link', { name: /auth2/ }).click();
  assert.equal(await phone.getByRole('button').count(), 0);
  await phone.getByRole('link', { name: 'reward2' }).click();
  await page.getByRole('button', { name: 'Confirm receipt' }).click();
  await page.getByRole('link', { name: 'auth2', exact: true }).click();
  await page.getByText('TAKING_EFFECT').waitFor();
  await page.getByRole('row', { name: /reward2/ }).getByText('¥5.00').waitFor();

  await page.getByRole('navigation').getByRole('link', { name: /^Product coupons/ }).click();
  await page.getByRole('link', { name: /tea-coupon/ }).click();
  const stock = page.getByRole('region', { name: 'Stocks' });
  await stock.getByText('1 / 20000').waitFor();
  await stock.getByRole('button', { name: 'Pause' }).click();
  await stock.getByText('Paused').waitFor();
  await page.getByText('Receive by a pre-send token').click();
  await page.getByLabel('Token of the pre-send call').fill(presend2.token);
  await page.getByRole('button', { name: 'Receive', exact: true }).click();
  await page.getByRole('alert').filter({ hasText: 'PAUSED' }).waitFor();
  await stock.getByRole('button', { name: 'Send again' }).click();
  await stock.getByText('Being sent').waitFor();
  await page.getByRole('button', { name: 'Receive', exact: true }).click();
  const held = page.getByRole('region', { name: 'Coupons of users' });
  await held.getByText('To be confirmed').waitFor();
  const row = held.getByRole('row', { name: new RegExp(first.coupon_code) });
  await row.getByText('In effect').waitFor();
  await row.getByRole('button', { name: 'The user deletes it' }).click();
  await row.getByText('Deleted').waitFor();
  assert.equal(await held.getByRole('button').count(), 0);
  const plans = page.getByRole('region', { name: 'Delivery plans' });
  const [rejected, plan] = [plans.getByRole('row', { name: /12001/ }), plans.getByRole('row', { name: /12000/ })];
  await page.getByRole('button', { name: 'Hold reviews' }).click();
  await page.getByText('Coupons, stocks and plans stay in review.').waitFor();
  await plan.getByText('In review').waitFor();
  await rejected.getByRole('button', { name: 'Reject' }).click();
  await rejected.getByText('Rejected').waitFor();
  await page.getByRole('button', { name: 'Approve all' }).click();
  await page.getByText('Coupons, stocks and plans are approved by themselves.').waitFor();
  await plan.getByText('Delivering').waitFor();
  await page.getByLabel('openid of the user who receives').fill('oUser9');
  for (const count of [1, 2]) {
    await plan.getByRole('button', { name: 'A user receives' }).click();
    await plan.getByText(`${count} / 20000`).waitFor();
  }
  await plan.getByRole('button', { name: 'A user receives' }).click();
  await page.getByRole('alert').filter({ hasText: 'as many coupons' }).waitFor();
  await held.getByRole('row', { name: /oUser9/ }).nth(1).waitFor();
  assert.equal(await rejected.getByRole('button').count(), 0);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill(first.coupon_code);
  await page.getByRole('dialog').getByRole('link', { name: new RegExp(`Coupons of users.*${first.coupon_code}`) }).waitFor();
  await page.getByRole('dialog').getByRole('searchbox').fill('12001');
  await page.getByRole('dialog').getByRole('link', { name: /Delivery plans.*12001/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.over();
});

test('a wrong token is named, and the right one opens the page', async () => {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.route('**/api/**', async (route) => {
    if (route.request().headers().authorization === 'Bearer right') await route.continue();
    else await route.fulfill({ status: 401, json: { code: 'unauthorized', message: 'no token' } });
  });
  await page.goto(`${at.DASHBOARD}/#/orders`);
  const field = page.getByLabel('Token of the control API');
  await field.waitFor();
  assert.equal(await page.getByRole('alert').count(), 0);
  const accept = async (token) => { await field.fill(token); await page.getByRole('button', { name: 'Open' }).click(); };
  await accept('wrong');
  await page.getByRole('alert').filter({ hasText: 'That token is wrong.' }).waitFor();
  assert.equal(await field.inputValue(), '');
  await accept('right');
  await page.locator('.live.ok').waitFor();
  await page.getByRole('link', { name: /coffee-1001/ }).waitFor();
  await context.close();
});

test('a made-up object is moved to any state', async () => {
  const page = await open('made-up');
  await page.getByRole('link', { name: /withdrawal1/ }).click();
  const now = page.getByLabel('Members that queries return');
  await now.filter({ hasText: '"amount": 100' }).waitFor();
  await page.getByRole('combobox', { name: 'Member' }).selectOption('status');
  await page.getByRole('combobox', { name: 'Value' }).selectOption('FAIL');
  await page.getByRole('button', { name: 'Set', exact: true }).first().click();
  await page.getByRole('link', { name: /withdrawal1.*Failed/ }).waitFor();
  const members = page.getByLabel('Any members (JSON); null removes');
  const set = page.getByRole('button', { name: 'Set', exact: true }).last();
  for (const [text, problem] of [['{"reason"', 'This is no JSON object'], ['{"nothing": 7}', '/nothing']]) {
    await members.fill(text);
    await set.click();
    await page.getByRole('alert').filter({ hasText: problem }).waitFor();
  }
  await members.fill('{"reason": "卡号有误", "amount": null}');
  await set.click();
  await now.filter({ hasText: '卡号有误' }).waitFor();
  assert.ok(!(await now.textContent()).includes('"amount"'));
  // A change by somebody else is shown, too.
  await control('/made-up', { family: 'ecommerce_funds', number: 'withdrawal1', members: { reason: '已改正' } });
  await now.filter({ hasText: '已改正' }).waitFor();
  const [found] = (await control('/made-up?q=withdrawal1', null, 'GET')).items;
  assert.deepEqual([found.state, found.members.reason, found.members.amount], ['FAIL', '已改正', undefined]);
  await page.over();
});

test('a merchant is moved to the other kind of keys', async () => {
  const page = await open('merchants');
  const keys = page.getByLabel(`Keys it verifies with ${at.WXPAY_MCHID}`);
  const before = await keys.inputValue();
  const known = async () => (await control('/merchants', null, 'GET')).merchants.find((one) => one.mchid === at.WXPAY_MCHID).trust;
  assert.equal(before, await known());
  for (const kind of ['certificates', 'migrating', 'public-key', before]) {
    const done = page.waitForResponse((response) => response.url().endsWith('/migrate'));
    await keys.selectOption(kind);
    await done;
    assert.equal(await known(), kind);
    assert.equal(await keys.inputValue(), kind);
  }
  await page.over();
});

test('assumptions are found by name and operation', async () => {
  const page = await open('assumptions');
  const all = await control('/assumptions', null, 'GET');
  await page.getByText(`${all.length} of ${all.length}`).waitFor();
  await page.getByRole('searchbox').fill('transfer.cancel_transfer_bill');
  await page.getByText('transfers.cancel', { exact: true }).waitFor();
  await page.getByText('claims.states', { exact: true }).waitFor({ state: 'detached' });
  const added = all.find((one) => one.codes.length > 0);
  await page.getByRole('searchbox').fill(added.id);
  await page.getByText('Codes that no page lists:').getByText(added.codes[0], { exact: true }).waitFor();
  await page.over();
});

test('an order is paid by keyboard alone', async () => {
  await order('keys-1', 100, '键盘');
  const page = await open('clock');
  await page.getByRole('heading', { name: 'Clock' }).waitFor();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
  await page.keyboard.press('1');
  const first = page.getByRole('link', { name: /keys-1/ });
  await first.waitFor();
  // Search, filter and states come before the rows.
  for (let presses = 0; !(await first.evaluate((link) => link === document.activeElement)); presses++) {
    assert.ok(presses < 40, 'no key leads to the first row');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowDown');
  assert.equal(await first.evaluate((link) => link === document.activeElement), false);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const pay = page.getByRole('button', { name: 'Pay', exact: true });
  await pay.waitFor();
  for (let presses = 0; !(await pay.evaluate((button) => button === document.activeElement)); presses++) {
    assert.ok(presses < 80, 'no key leads to the cashier');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.getByText('Paid', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.waitForURL(/#\/orders$/);
  await page.over();
});

test('every view is accessible and fits a phone', async () => {
  await control('/faults', { fault: 'stale', path: '/v3/refund/', times: 3 });
  const first = async (path, ...names) => { const [one] = (await control(`${path}?limit=1`, null, 'GET')).items; return [path.slice(1), ...names.map((name) => one[name])].join('/'); };
  const refused = (await control('/requests?state=refused&limit=1', null, 'GET')).items[0].id;
  const failed = (await control('/notifications?q=COMPLAINT', null, 'GET')).items.find((one) => one.url.endsWith('/broken')).id;
  const details = [
    `orders/${at.WXPAY_MCHID}/coffee-1001`, await first('/combined-orders', 'mchid', 'combine_out_trade_no'), `claims/${at.WXPAY_MCHID}/claim1`, await first('/profit-sharing', 'mchid', 'out_order_no'),
    await first('/service-orders', 'mchid', 'out_order_no'), await first('/contracts', 'mchid', 'out_contract_code'), await first('/complaints', 'mchid', 'complaint_id'),
    await first('/applyments', 'mchid', 'number'), await first('/compensations', 'mchid', 'out_bill_no'), await first('/transfer-batches', 'mchid', 'out_batch_no'), await first('/transfer-authorizations', 'mchid', 'out_authorization_no'), await first('/product-coupons', 'product_coupon_id'), await first('/made-up', 'mchid', 'family', 'number'), `requests/${refused}`, `notifications/${failed}`,
  ];
  const pictures = process.env.VIEWS;
  if (pictures) mkdirSync(pictures, { recursive: true });
  const phone = { viewport: { width: 360, height: 740 } };
  for (const [name, options] of [
    ['en-light', { colorScheme: 'light' }], ['en-dark', { colorScheme: 'dark' }], ['zh-light', { locale: 'zh-CN', colorScheme: 'light' }], ['zh-dark', { locale: 'zh-CN', colorScheme: 'dark' }],
    ['zh-phone', { locale: 'zh-CN', ...phone }], ['en-phone', { ...phone, colorScheme: 'dark' }],
  ]) {
    const page = await open('orders', options);
    await page.locator('.live.ok').waitFor();
    await page.evaluate(axe);
    for (const hash of [...VIEWS, ...details]) {
      await page.evaluate((next) => { location.hash = `#/${next}`; }, hash);
      const sign = hash.includes('/') ? '.detail .facts' : '.scroll a, .single h2, .empty';
      await page.locator(sign).first().waitFor();
      // What is folded is looked at, too.
      await page.evaluate(() => { for (const one of document.querySelectorAll('.timeline details, .trigger')) one.open = true; });
      const { width, violations } = await page.evaluate(async () => ({
        width: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        violations: (await window.axe.run()).violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(' ')}`),
      }));
      assert.deepEqual(violations, [], `${name} ${hash}`);
      assert.equal(width, 0, `${name} ${hash} is too wide`);
      if (pictures) await page.screenshot({ path: join(pictures, `${name}-${hash.split('/')[0]}${hash.includes('/') ? '-detail' : ''}.png`) });
    }
    await page.over();
  }
});

// How far two pictures are from each other: the mean difference of small areas, and the part of them that differs much.
async function distance(page, pictures) {
  return page.evaluate(async (urls) => {
    const [width, height] = [56, 32];
    const drawn = await Promise.all(urls.map(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = new OffscreenCanvas(width, height).getContext('2d');
      canvas.imageSmoothingQuality = 'high';
      canvas.drawImage(image, 0, 0, width, height);
      return { size: [image.width, image.height], pixels: canvas.getImageData(0, 0, width, height).data };
    }));
    const [one, other] = drawn;
    if (String(one.size) !== String(other.size)) return { mean: 255, apart: 1 };
    const differences = [...one.pixels].map((value, index) => Math.abs(value - other.pixels[index]));
    return { mean: differences.reduce((sum, value) => sum + value, 0) / differences.length, apart: differences.filter((value) => value > 48).length / differences.length };
  }, pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`));
}

test('the pictures of the documentation show the dashboard', async (context) => {
  await control('/reset');
  await control('/clock/set', { now: '2026-01-31T10:24:00+08:00' });
  for (const [number, total, description] of [['tea-20260131-01', 4500, '乌龙茶 250g'], ['tea-20260131-02', 19900, '紫砂壶'], ['tea-20260131-03', 9900, '白茶饼 350g'], ['tea-20260131-04', 2800, '茶漏'], ['tea-20260131-05', 52000, '老班章 2018'], ['tea-20260131-06', 12800, '龙井 明前特级']]) {
    await order(number, total, description);
    await control('/clock/advance', { seconds: 47 });
  }
  const orders = `/orders/${at.WXPAY_MCHID}`;
  for (const number of ['tea-20260131-01', 'tea-20260131-03', 'tea-20260131-05']) await control(`${orders}/${number}/pay`);
  await send('POST', '/v3/refund/domestic/refunds', { out_trade_no: 'tea-20260131-03', out_refund_no: 'refund-20260131-01', amount: { refund: 9900, total: 9900, currency: 'CNY' } });
  await send('POST', `/v3/pay/transactions/out-trade-no/tea-20260131-04/close`, { mchid: at.WXPAY_MCHID });
  const target = `/v3/pay/transactions/out-trade-no/tea-20260131-01?mchid=${at.WXPAY_MCHID}`;
  await send('GET', target, null, (message) => message.replace(/\?mchid=\d+/, ''));
  const refused = (await control('/requests?state=refused&limit=1', null, 'GET')).items[0].id;
  const folder = process.env.SCREENSHOTS;
  if (folder) mkdirSync(folder, { recursive: true });
  for (const [name, hash, ready, width] of [['dashboard', `orders/${at.WXPAY_MCHID}/tea-20260131-06`, '.qr[src]', 1120], ['signature', `requests/${refused}`, '.differs', 1500]]) {
    for (const [ending, locale] of [['', 'en-GB'], ['.zh-CN', 'zh-CN']]) {
      const page = await open(hash, { locale, viewport: { width, height: 640 }, colorScheme: 'light' });
      await page.locator(ready).first().waitFor();
      await page.locator('.live.ok').waitFor();
      await page.locator('.row').nth(5).waitFor();
      const shown = name === 'signature' ? page.locator('.detail') : page;
      const picture = await shown.screenshot({ animations: 'disabled', path: folder && join(folder, `${name}${ending}.png`) });
      const committed = join(IMAGES, `${name}${ending}.png`);
      assert.ok(existsSync(committed), `${committed} is missing: draw it with SCREENSHOTS=../../docs/images`);
      const { mean, apart } = await distance(page, [picture, readFileSync(committed)]);
      context.diagnostic(`${name}${ending}: mean difference ${mean.toFixed(2)}, apart ${apart.toFixed(4)}`);
      assert.ok(mean < 2.5 && apart < 0.01, `${committed} is stale (${mean.toFixed(1)}, ${apart.toFixed(3)}): draw it with SCREENSHOTS=../../docs/images`);
      await page.over();
    }
  }
});

test('the first list and the overview wait for no module', async () => {
  await order('early-1', 100, '早');
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  const list = page.waitForResponse(/\/api\/orders\?/);
  const overview = page.waitForResponse(/\/api\/events$/);
  await page.route('**/views.js', async (route) => { await Promise.all([list, overview]); await route.continue(); });
  await page.goto(`${at.DASHBOARD}/`, { waitUntil: 'commit' });
  await page.getByRole('link', { name: /early-1/ }).waitFor();
  await page.close();
  await context.close();
});

test('a step to another view during the first one is not missed', async () => {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#app nav')) return;
      observer.disconnect();
      location.hash = '#/clock';
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${at.DASHBOARD}/#/orders`, { waitUntil: 'commit' });
  await page.getByRole('heading', { name: 'Clock' }).waitFor();
  await context.close();
});

test('the first view of 10,000 orders is there at once', async (context) => {
  await sandboxes.fill(at.DASHBOARD, 10000);
  const [times, works] = [[], []];
  for (let round = 0; round < 5; round++) {
    const { page, milliseconds, work, requests, before } = await sandboxes.firstView(browser, `${at.DASHBOARD}/#/orders`, sandbox);
    times.push(milliseconds);
    works.push(work);
    // One part of the list, asked for once; the files of the page, each once.
    const paths = before.map((one) => one.name);
    assert.equal(paths.filter((path) => path.startsWith('/api/') && path !== '/api/events').join(), '/api/orders', paths.join());
    assert.ok(paths.length <= 12, paths.join());
    assert.ok(await page.locator('.row').count() < 60, 'all rows are drawn');
    await page.getByText('10000 of 10000').waitFor();
    const sent = await Promise.all(requests.filter((one) => !one.url().includes('/api/events')).map(async (one) => [new URL(one.url()).pathname, (await (await one.response()).body()).length]));
    const weigh = (isWanted) => sent.filter(([path]) => isWanted(path)).reduce((sum, [, length]) => sum + length, 0);
    const [files, list] = [weigh((path) => !path.startsWith('/api/')), sent.find(([path]) => path === '/api/orders')[1]];
    assert.ok(files > 50000 && files < 150000, `the page weighs ${files} bytes`);
    assert.ok(list > 10000 && list < 100000, `the first list weighs ${list} bytes`);
    context.diagnostic(`${milliseconds.toFixed(0)} ms, ${work.toFixed(0)} ms of processor time, ${paths.length} requests`);
    const scroll = page.locator('.scroll');
    await scroll.evaluate((element) => { element.scrollTop = element.scrollHeight / 2; });
    await page.getByRole('link', { name: /many-4990/ }).waitFor();
    await scroll.evaluate((element) => { element.scrollTop = element.scrollHeight; });
    await page.locator('a[data-index="9999"]').waitFor();
    assert.ok(await page.locator('.row').count() < 100, 'all rows are drawn');
    await page.context().close();
  }
  context.diagnostic(`first view of 10,000 orders: ${times.map((time) => time.toFixed(0)).join(', ')} ms`);
  // Processor time, which other programs on the machine do not lengthen: elapsed time is for the reader only.
  assert.ok(sandboxes.median(works) < 500, `the first view took ${sandboxes.median(works).toFixed(0)} ms of processor time`);
});
