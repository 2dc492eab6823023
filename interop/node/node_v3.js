'use strict';

const assert = require('assert');
const http = require('http');
const https = require('https');
const tls = require('tls');
const WxPay = require('wechatpay-node-v3');
const { act, listen, env, file, today } = require('./sandbox');

/** Reaches every host through the sandbox's proxy. */
class Tunnel extends https.Agent {
  createConnection(options, callback) {
    const { hostname, port } = new URL(env('HTTPS_PROXY'));
    const tunnel = http.request({
      hostname, port, method: 'CONNECT', path: `${options.host}:443`,
    });
    tunnel.on('connect', (response, socket) => {
      if (response.statusCode !== 200) {
        callback(new Error(`the proxy answers ${response.statusCode}`));
        return;
      }
      callback(null, tls.connect({ socket, servername: options.host }));
    });
    tunnel.on('error', callback);
    tunnel.end();
  }
}

// The client has no setting for its host.
https.globalAgent = new Tunnel();

const appid = 'wxd678efh567hg6787';
const pay = new WxPay({
  appid,
  mchid: env('WXPAY_MCHID'),
  serial_no: env('WXPAY_SERIAL'),
  publicKey: file('SANDBOX_MERCHANT_CERTIFICATE'),
  privateKey: file('WXPAY_PRIVATE_KEY'),
  key: env('WXPAY_APIV3_KEY'),
});

/** The data of a response that has that status. */
function data(response, status = 200) {
  assert.strictEqual(response.status, status, JSON.stringify(response));
  return response.data;
}

async function main() {
  const certificates = await pay.get_certificates(env('WXPAY_APIV3_KEY'));
  assert.match(certificates[0].publicKey, /BEGIN PUBLIC KEY/);

  const notify = await listen();
  const order = { description: 'cup', notify_url: notify.url, amount: { total: 100 } };
  const native = data(await pay.transactions_native({ ...order, out_trade_no: 'order-0001' }));
  assert.match(native.code_url, /^weixin:/);
  const payer = { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' };
  const jsapi = data(await pay.transactions_jsapi({ ...order, out_trade_no: 'order-0002', payer }));
  assert.match(jsapi.package, /^prepay_id=/);

  const query = async () => data(await pay.query({ out_trade_no: 'order-0001' }));
  assert.strictEqual((await query()).trade_state, 'NOTPAY');
  await act('pay order-0001');
  assert.strictEqual((await query()).trade_state, 'SUCCESS');

  const { headers, body } = await notify.first;
  notify.close();
  assert.ok(await pay.verifySign({
    timestamp: headers['wechatpay-timestamp'],
    nonce: headers['wechatpay-nonce'],
    body,
    serial: headers['wechatpay-serial'],
    signature: headers['wechatpay-signature'],
  }));
  const { resource } = JSON.parse(body);
  const told = pay.decipher_gcm(resource.ciphertext, resource.associated_data, resource.nonce);
  assert.strictEqual(told.out_trade_no, 'order-0001');

  const refund = data(await pay.refunds({
    out_trade_no: 'order-0001', out_refund_no: 'refund-0001', amount: { refund: 40, total: 100, currency: 'CNY' },
  }));
  assert.strictEqual(refund.status, 'PROCESSING');
  assert.strictEqual(data(await pay.find_refunds('refund-0001')).amount.refund, 40);

  data(await pay.batches_transfer({
    out_batch_no: 'batch0001',
    batch_name: 'prizes',
    batch_remark: 'prizes',
    total_amount: 50,
    total_num: 1,
    transfer_detail_list: [{
      out_detail_no: 'detail0001', transfer_amount: 50, transfer_remark: 'prize', openid: payer.openid,
    }],
  }));

  const day = today();
  await act('advance 172800');
  const bill = data(await pay.tradebill({ bill_date: day }));
  assert.match(String(data(await pay.downloadBill(bill.download_url))), /order-0001/);

  const refused = await pay.transactions_native({ ...order, out_trade_no: 'no' });
  assert.strictEqual(JSON.parse(refused.error).code, 'PARAM_ERROR');
}

main().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });
