'use strict';

const assert = require('assert');
const { Wechatpay, Rsa, Aes } = require('wechatpay-axios-plugin');
const { act, listen, env, file, today } = require('./sandbox');

const mchid = env('WXPAY_MCHID');
const appid = 'wxd678efh567hg6787';
const id = env('WXPAY_PUBLIC_KEY_ID');
const wxpay = new Wechatpay({
  mchid,
  serial: env('WXPAY_SERIAL'),
  privateKey: Rsa.from(file('WXPAY_PRIVATE_KEY'), Rsa.KEY_TYPE_PRIVATE),
  certs: { [id]: Rsa.from(file('WXPAY_PUBLIC_KEY'), Rsa.KEY_TYPE_PUBLIC) },
  baseURL: env('WXPAY_BASE_URL'),
});
const asks = { headers: { 'Wechatpay-Serial': id } };

async function main() {
  const notify = await listen();
  const order = {
    appid, mchid, description: 'cup', notify_url: notify.url, amount: { total: 100 },
  };
  const native = await wxpay.v3.pay.transactions.native.post({ ...order, out_trade_no: 'order-0001' }, asks);
  assert.match(native.data.code_url, /^weixin:/);
  const jsapi = { ...order, out_trade_no: 'order-0002', payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' } };
  assert.ok((await wxpay.v3.pay.transactions.jsapi.post(jsapi, asks)).data.prepay_id);

  const query = () => wxpay.v3.pay.transactions.outTradeNo['{out_trade_no}'].get({
    params: { mchid }, out_trade_no: 'order-0001', ...asks,
  });
  assert.strictEqual((await query()).data.trade_state, 'NOTPAY');
  await act('pay order-0001');
  assert.strictEqual((await query()).data.trade_state, 'SUCCESS');

  const { headers, body } = await notify.first;
  notify.close();
  const signed = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${body}\n`;
  assert.ok(Rsa.verify(signed, headers['wechatpay-signature'], Rsa.from(file('WXPAY_PUBLIC_KEY'), Rsa.KEY_TYPE_PUBLIC)));
  const { resource } = JSON.parse(body);
  const text = Aes.AesGcm.decrypt(resource.ciphertext, env('WXPAY_APIV3_KEY'), resource.nonce, resource.associated_data);
  assert.strictEqual(JSON.parse(text).out_trade_no, 'order-0001');

  const refund = await wxpay.v3.refund.domestic.refunds.post({
    out_trade_no: 'order-0001', out_refund_no: 'refund-0001', amount: { refund: 40, total: 100, currency: 'CNY' },
  }, asks);
  assert.strictEqual(refund.data.status, 'PROCESSING');
  const refunded = await wxpay.v3.refund.domestic.refunds['{out_refund_no}'].get({ out_refund_no: 'refund-0001', ...asks });
  assert.strictEqual(refunded.data.amount.refund, 40);

  const transfer = await wxpay.v3.fundApp.mchTransfer.transferBills.post({
    appid,
    out_bill_no: 'transfer0001',
    transfer_scene_id: '1000',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    transfer_amount: 50,
    transfer_remark: 'prize',
    transfer_scene_report_infos: [{ info_type: 'activity', info_content: 'draw' }],
  }, asks);
  assert.strictEqual(transfer.data.state, 'WAIT_USER_CONFIRM');
  const certificates = await wxpay.v3.certificates.get(asks);
  assert.strictEqual(certificates.data.data.length, 1);

  const day = today();
  await act('advance 172800');
  const bill = await wxpay.v3.bill.tradebill.get({ params: { bill_date: day }, ...asks });
  const content = await wxpay.v3.billdownload.file.get({ baseURL: undefined, params: { token: new URL(bill.data.download_url).searchParams.get('token') } });
  assert.match(String(content.data), /order-0001/);

  await assert.rejects(
    wxpay.v3.pay.transactions.native.post({ ...order, out_trade_no: 'no' }, asks),
    ({ response }) => response.status === 400 && response.data.code === 'PARAM_ERROR',
  );
}

main().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });
