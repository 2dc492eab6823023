// Arguments: scene, work, number. Writes what one piece of the work cost.
import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import plugin from 'wechatpay-axios-plugin';

const { Aes, Formatter, Rsa, Wechatpay } = plugin;
const [path, work, count] = process.argv.slice(2);
const scene = JSON.parse(readFileSync(path, 'utf8'));
const number = Number(count);

const platformKey = Rsa.from(scene.platform_certificate, Rsa.KEY_TYPE_PUBLIC);
const client = new Wechatpay({
  mchid: scene.mchid,
  serial: scene.serial,
  privateKey: Rsa.from(scene.private_key, Rsa.KEY_TYPE_PRIVATE),
  certs: { [scene.platform_serial]: platformKey },
  baseURL: scene.base_url,
  httpAgent: new Agent({ keepAlive: true }),
});
const order = client.v3.pay.transactions.outTradeNo[scene.out_trade_no];

async function query() {
  const { data } = await order.get({ params: { mchid: scene.mchid } });
  if (data.amount.total !== 100) throw new Error('another amount');
}

// The plugin has the parts; its documentation puts them together like this.
function notification() {
  const { timestamp, nonce, signature, body } = scene.notification;
  const isFresh = Math.abs(Formatter.timestamp() - timestamp) <= 300;
  if (!isFresh || !Rsa.verify(Formatter.response(timestamp, nonce, body), signature, platformKey)) {
    throw new Error('not verified');
  }
  const { resource } = JSON.parse(body);
  const plaintext = Aes.AesGcm.decrypt(resource.ciphertext, scene.apiv3_key, resource.nonce, resource.associated_data);
  if (JSON.parse(plaintext).amount.total !== 100) throw new Error('another amount');
}

async function queries(concurrency, total) {
  let left = total;
  const task = async () => {
    while (left > 0) {
      left -= 1;
      await query();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, task));
}

const kinds = {
  call: (total) => queries(1, total),
  calls: (total) => queries(64, total),
  notification: async (total) => {
    for (let turn = 0; turn < total; turn += 1) notification();
  },
};

let cpu;
let wall = 0;
if (work === 'start') {
  await query();
  cpu = process.cpuUsage();
} else {
  await kinds[work](Math.ceil(number / 10));
  const before = process.cpuUsage();
  const start = process.hrtime.bigint();
  await kinds[work](number);
  wall = Number(process.hrtime.bigint() - start) / 1000;
  cpu = process.cpuUsage(before);
}
process.stdout.write(JSON.stringify({ cpu_us: (cpu.user + cpu.system) / number, wall_us: wall / number }));
process.exit(0);
