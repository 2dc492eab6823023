"""wechatpayv3 of PyPI, whose host cannot be changed: it goes through the sandbox's proxy."""

import json
import os
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

from wechatpayv3 import WeChatPay, WeChatPayType

APPID = "wxd678efh567hg6787"
OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"


def act(command):
    """Asks for what a user does: `pay ORDER`, `advance SECONDS`, `await`."""
    print(f"@{command}", flush=True)
    answer = input()
    if answer != "ok":
        raise RuntimeError(f"{command}: {answer}")


def content(name):
    with open(os.environ[name], encoding="utf-8") as file:
        return file.read()


def client(with_public_key):
    public_key = {
        "public_key": content("WXPAY_PUBLIC_KEY"),
        "public_key_id": os.environ["WXPAY_PUBLIC_KEY_ID"],
    }
    return WeChatPay(
        wechatpay_type=WeChatPayType.NATIVE,
        mchid=os.environ["WXPAY_MCHID"],
        private_key=content("WXPAY_PRIVATE_KEY"),
        cert_serial_no=os.environ["WXPAY_SERIAL"],
        apiv3_key=os.environ["WXPAY_APIV3_KEY"],
        appid=APPID,
        proxy={"https": os.environ["HTTPS_PROXY"]},
        **(public_key if with_public_key else {}),
    )


def answered(response, status=200):
    code, text = response
    assert code == status, (code, text)
    return json.loads(text) if text else None


def play(pay, kind):
    told = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            length = int(self.headers["Content-Length"])
            told.append((dict(self.headers), self.rfile.read(length)))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/notify"

    order = f"order-{kind}-1"
    native = answered(pay.pay(description="cup", out_trade_no=order, amount={"total": 100}, notify_url=url))
    assert native["code_url"].startswith("weixin:")
    assert answered(pay.query(out_trade_no=order))["trade_state"] == "NOTPAY"
    act(f"pay {order}")
    act("await")
    assert answered(pay.query(out_trade_no=order))["trade_state"] == "SUCCESS"
    headers, body = told[0]
    notification = pay.callback(headers, body)
    assert notification["event_type"] == "TRANSACTION.SUCCESS", notification
    assert notification["resource"]["out_trade_no"] == order
    server.shutdown()

    refund = f"refund-{kind}-1"
    amount = {"refund": 40, "total": 100, "currency": "CNY"}
    made = answered(pay.refund(out_refund_no=refund, out_trade_no=order, amount=amount))
    assert made["status"] == "PROCESSING"
    assert answered(pay.query_refund(refund))["amount"]["refund"] == 40

    bill = f"transfer{kind}1"
    made = answered(
        pay.mch_transfer_bills(
            out_bill_no=bill,
            transfer_scene_id="1000",
            openid=OPENID,
            transfer_amount=50,
            transfer_remark="prize",
            transfer_scene_report_infos=[{"info_type": "activity", "info_content": "draw"}],
            # Without one, the client sends a null, which the sandbox refuses.
            notify_url=url,
        )
    )
    assert made["state"] == "WAIT_USER_CONFIRM"
    assert answered(pay.mch_transfer_bills_query(out_bill_no=bill))["transfer_amount"] == 50
    refused = pay.pay(description="cup", out_trade_no="no", amount={"total": 100}, notify_url=url)
    assert answered(refused, 400)["code"] == "PARAM_ERROR"
    return order


def main():
    day = datetime.now(timezone(timedelta(hours=8))).strftime("%Y-%m-%d")
    pay = client(True)
    order = play(pay, "key")
    play(client(False), "certificate")
    act("advance 172800")
    bill = answered(pay.trade_bill(bill_date=day, tar_type=""))
    code, text = pay.download_bill(bill["download_url"])
    text = text if isinstance(text, str) else text.decode("utf-8")
    assert code == 200 and order in text, (code, text)


if __name__ == "__main__":
    main()
