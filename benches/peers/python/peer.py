"""Arguments: scene, work, number. Writes what one piece of the work cost."""

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from wechatpayv3 import WeChatPay, WeChatPayType

path, work, number = sys.argv[1], sys.argv[2], int(sys.argv[3])
with open(path, encoding="utf-8") as file:
    scene = json.load(file)



def pem(text):
    """The SDK takes no text around the armour."""
    return text[text.index("-----BEGIN") :].strip()


client = WeChatPay(
    wechatpay_type=WeChatPayType.NATIVE,
    mchid=scene["mchid"],
    private_key=pem(scene["private_key"]),
    cert_serial_no=scene["serial"],
    apiv3_key=scene["apiv3_key"],
    appid=scene["appid"],
    public_key=pem(scene["platform_public_key"]),
    public_key_id=scene["platform_serial"],
)
# The SDK knows the address of production only.
client._core._gate_way = scene["base_url"]
notified = scene["notification"]
headers = {
    "Wechatpay-Timestamp": notified["timestamp"],
    "Wechatpay-Nonce": notified["nonce"],
    "Wechatpay-Signature": notified["signature"],
    "Wechatpay-Serial": scene["platform_serial"],
    "Wechatpay-Signature-Type": "WECHATPAY2-SHA256-RSA2048",
}


def query(_=None):
    code, message = client.query(out_trade_no=scene["out_trade_no"])
    if code != 200 or json.loads(message)["amount"]["total"] != 100:
        raise ValueError("another amount")


def notification():
    result = client.callback(headers=headers, body=notified["body"])
    if result["resource"]["amount"]["total"] != 100:
        raise ValueError("another amount")


def do(count):
    if work == "calls":
        with ThreadPoolExecutor(64) as threads:
            list(threads.map(query, range(count)))
        return
    one = notification if work == "notification" else query
    for _ in range(count):
        one()


if work == "start":
    query()
    cpu, wall = time.process_time(), 0.0
else:
    do(-(-number // 10))
    cpu, wall = time.process_time(), time.perf_counter()
    do(number)
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
print(json.dumps({"cpu_us": cpu * 1e6 / number, "wall_us": wall * 1e6 / number}))
