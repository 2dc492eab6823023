//! The control API over real sockets, against the OpenAPI document that it serves.

#![expect(
    clippy::unwrap_used,
    reason = "what the tests share stands outside of their functions"
)]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};

use serde_json::{Value, json};
use wxpay::AwsLc;
use wxpay::blocking::Client;
use wxpay_blocking::Blocking;
use wxpay_sandbox::{MerchantAccount, Sandbox, SandboxBuilder};
use wxpay_testkit::keys;

const MCHID: &str = keys::MERCHANT_ID;

/// A brand of product coupons.
const BRAND: &str = "120344";

fn builder() -> SandboxBuilder {
    Sandbox::builder()
        .merchant(MerchantAccount::new(MCHID).key(keys::merchant_key(), keys::MERCHANT_SERIAL))
        .wechatpay_key(keys::WECHATPAY_KEY_ID, keys::wechatpay_key())
        .platform_key(keys::platform_key(), keys::PLATFORM_CERTIFICATE_PEM)
        .apiv3_key(keys::APIV3_KEY)
}

fn start() -> Sandbox {
    let any_port = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    builder().control(any_port).start().unwrap()
}

/// A request with these header lines; status, headers and body of the response.
fn ask_with(
    sandbox: &Sandbox,
    method: &str,
    path: &str,
    headers: &str,
    body: &str,
) -> (u16, String, String) {
    let url = sandbox.control_url().unwrap();
    let address = url.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    let host = match headers.contains("Host:") {
        true => String::new(),
        false => format!("Host: {address}\r\n"),
    };
    let length = body.len();
    write!(stream, "{method} {path} HTTP/1.1\r\n{host}{headers}Connection: close\r\nContent-Length: {length}\r\n\r\n{body}").unwrap();
    let mut response = String::new();
    if path == "/api/events" {
        // The stream has no end: its first event is enough.
        let mut bytes = [0; 4096];
        while !response.contains("\n\n\r\n") {
            let count = stream.read(&mut bytes).unwrap();
            if count == 0 {
                break;
            }
            response.push_str(std::str::from_utf8(&bytes[..count]).unwrap());
        }
    } else {
        stream.read_to_string(&mut response).unwrap();
    }
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, head.to_owned(), body.to_owned())
}

fn ask(sandbox: &Sandbox, method: &str, path: &str, body: &Value) -> (u16, Value) {
    let body = match body {
        Value::Null => String::new(),
        body => body.to_string(),
    };
    let (status, _, body) = ask_with(sandbox, method, path, "", &body);
    (
        status,
        serde_json::from_str(&body).unwrap_or(Value::String(body)),
    )
}

fn get(sandbox: &Sandbox, path: &str) -> Value {
    let (status, body) = ask(sandbox, "GET", path, &Value::Null);
    assert_eq!(status, 200, "{path}: {body}");
    body
}

fn post(sandbox: &Sandbox, path: &str, body: Value) -> Value {
    let (status, body) = ask(sandbox, "POST", path, &body);
    assert_eq!(status, 200, "{path}: {body}");
    body
}

/// Orders, a refund, a transfer and a claim, made by a client.
mod shop {
    use wxpay::sans_io::Call;
    use wxpay::{Clock as _, EncodeError, Operation, Spec};

    use super::*;

    struct Raw(&'static Spec, Value);

    impl Operation for Raw {
        type Output = Value;

        fn spec(&self) -> &'static Spec {
            self.0
        }

        fn encode(&self, call: &mut Call) -> Result<(), EncodeError> {
            call.json(&self.1)
        }
    }

    const POST: wxpay::http::Method = wxpay::http::Method::POST;
    static NATIVE: Spec = Spec::new("native", POST, "/v3/pay/transactions/native");
    static REFUND: Spec = Spec::new("refund", POST, "/v3/refund/domestic/refunds");
    static TRANSFER: Spec = Spec::new("transfer", POST, "/v3/fund-app/mch-transfer/transfer-bills");
    static CLAIM: Spec = Spec::new(
        "claim",
        POST,
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer",
    );

    fn send(sandbox: &Sandbox, spec: &'static Spec, body: Value) -> Value {
        let client = Client::new(sandbox.merchant(AwsLc).unwrap(), Blocking::new());
        client.send(Raw(spec, body)).unwrap()
    }

    pub(super) fn order(sandbox: &Sandbox, number: &str) {
        let answer = send(sandbox, &NATIVE, native(number));
        assert!(answer["code_url"].is_string());
    }

    /// An order that can be paid for so many seconds of real time.
    pub(super) fn order_until(sandbox: &Sandbox, number: &str, seconds: i64) {
        let until = wxpay::SystemClock.now().as_unix() + seconds;
        let until = wxpay::DateTime::from_timestamp(wxpay::Timestamp::from_unix(until), 8 * 60);
        let mut order = native(number);
        order["time_expire"] = json!(until.unwrap().to_string());
        send(sandbox, &NATIVE, order);
    }

    fn native(number: &str) -> Value {
        json!({
            "appid": "wxd678efh567hg6787", "mchid": MCHID, "description": "Image形象店",
            "out_trade_no": number, "notify_url": "http://127.0.0.1:1/notify", "amount": { "total": 100 },
        })
    }

    pub(super) fn refund(sandbox: &Sandbox, order: &str, number: &str) {
        send(
            sandbox,
            &REFUND,
            json!({
                "out_trade_no": order, "out_refund_no": number,
                "amount": { "refund": 10, "total": 100, "currency": "CNY" },
            }),
        );
    }

    pub(super) fn transfer(sandbox: &Sandbox, number: &str) {
        send(
            sandbox,
            &TRANSFER,
            json!({
                "appid": "wxf636efh567hg4356", "out_bill_no": number, "transfer_scene_id": "1000",
                "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "transfer_amount": 400, "transfer_remark": "新会员开通有礼",
                "transfer_scene_report_infos": [{ "info_type": "活动名称", "info_content": "新会员有礼" }],
            }),
        );
    }

    pub(super) fn claim(sandbox: &Sandbox, number: &str) {
        send(
            sandbox,
            &CLAIM,
            json!({
                "receiver": { "type": "TRANSACTION_USER", "transaction_info": { "transaction_id": "4200001234202601010000000001" } },
                "out_bill_no": number, "amount": 500, "transfer_remark": "理赔",
            }),
        );
    }
}

/// A step that makes a product coupon with one stock, and has the number as its name.
fn product_coupon(number: &str) -> Value {
    json!({ "as": number, "call": "marketing_product_coupon.create_product_coupon", "with": {
        "brand_id": BRAND, "out_request_no": number, "out_product_no": format!("{number}-product"), "scope": "ALL",
        "type": "NORMAL", "usage_mode": "SINGLE",
        "single_usage_info": { "normal_coupon": { "threshold": 10000, "discount_amount": 100 } },
        "display_info": {
            "name": "满百减一", "image_url": "https://shop.example/1.png", "background_url": "https://shop.example/2.png",
        },
        "stock": {
            "coupon_code_mode": "WECHATPAY", "store_scope": "NONE",
            "stock_send_rule": { "max_count": 10, "max_count_per_user": 2 },
            "single_usage_rule": { "coupon_available_period": {
                "available_begin_time": "2020-01-01T00:00:00+08:00", "available_end_time": "2120-01-01T00:00:00+08:00",
            } },
            "usage_rule_display_info": { "coupon_usage_method_list": ["OFFLINE"], "usage_description": "全场可用" },
            "coupon_display_info": { "code_display_mode": "QRCODE" }, "notify_config": { "notify_appid": "wx8888" },
        },
    } })
}

/// Objects with users who have something to do: `combined1`, `share1`, `service1` to confirm, `service2` to pay,
/// `contract1` to sign, `contract2` to end, an open and a completed complaint, `apply1` to review, `bill1` to confirm,
/// `batch1` and `batch2` with two transfers each, the authorizations `auth1` to give, `auth2` to end and `auth3` that comes
/// with the transfer `authbill3`, and the made-up withdrawal `withdrawal1`. Product coupons `create1` to `create3`: of the
/// first one, a user has a coupon and `presend2` offers another; the stock of the second one is paused.
fn objects(sandbox: &Sandbox) -> Value {
    let share = |number: &str| {
        json!({ "call": "payments.native_prepay", "with": {
            "appid": "wx8888", "description": "茶", "out_trade_no": number, "notify_url": "https://shop.example/notify",
            "amount": { "total": 100 }, "settle_info": { "profit_sharing": true },
        } })
    };
    let service = |number: &str| {
        json!({ "call": "payscore.create_service_order", "with": {
            "out_order_no": number, "appid": "wx8888", "service_id": "500001", "service_introduction": "某某酒店",
            "notify_url": "https://shop.example/notify", "time_range": { "start_time": "20260102120000" },
            "risk_fund": { "name": "DEPOSIT", "amount": 10000 },
        } })
    };
    let contract = |number: &str| {
        json!({ "call": "papay.presign_scheduled_in_mini_program", "with": {
            "appid": "wx8888", "openid": "oUser1", "plan_id": 12535, "out_contract_code": number,
            "contract_display_account": "会员", "contract_notify_url": "https://shop.example/notify", "out_user_code": number,
        } })
    };
    let batch = |number: &str| {
        let detail = |detail: &str| json!({ "out_detail_no": format!("{number}{detail}"), "transfer_amount": 50, "transfer_remark": "报销", "openid": "oUser1" });
        json!({ "call": "transfer_batches.create_batch", "with": {
            "appid": "wx8888", "out_batch_no": number, "batch_name": "一月", "batch_remark": "一月报销", "total_amount": 100,
            "total_num": 2, "transfer_detail_list": [detail("D1"), detail("D2")], "transfer_scene_id": "1000",
        } })
    };
    let authorization = |number: &str| {
        json!({ "call": "transfer.apply_for_user_authorization", "with": {
            "out_authorization_no": number, "appid": "wx8888", "openid": "oUser1", "transfer_scene_id": "1000",
            "user_display_name": "wx_123", "user_recv_perception": "现金奖励",
            "authorization_notify_url": "https://shop.example/notify",
        } })
    };
    let part = |number: &str| {
        json!({
            "mchid": MCHID, "attach": "门店", "amount": { "total_amount": 10, "currency": "CNY" },
            "out_trade_no": number, "description": "茶", "settle_info": { "profit_sharing": true },
        })
    };
    let pre_send = |number: &str| {
        json!({ "as": number, "call": "marketing_product_coupon.pre_send_coupon", "with": {
            "brand_id": BRAND, "product_coupon_id": "$create1.product_coupon_id", "stock_id": "$create1.stock.stock_id",
            "appid": "wx8888", "openid": "oUser1", "send_request_no": number,
        } })
    };
    let steps = json!([
        { "call": "combine_payments.native_prepay", "with": {
            "combine_appid": "wx8888", "combine_mchid": MCHID, "combine_out_trade_no": "combined1",
            "notify_url": "https://shop.example/notify", "sub_orders": [part("part01"), part("part02")],
        } },
        share("shared1"), { "do": "pay_order", "number": "shared1", "as": "shared" },
        { "call": "profitsharing.add_receiver", "with": {
            "appid": "wx8888", "type": "MERCHANT_ID", "account": "1900000109", "name": "张三", "relation_type": "STORE",
        } },
        { "call": "profitsharing.create_order", "with": {
            "appid": "wx8888", "transaction_id": "$shared.transaction_id", "out_order_no": "share1",
            "receivers": [{ "type": "MERCHANT_ID", "account": "1900000109", "amount": 20, "description": "分给商户" }],
            "unfreeze_unsplit": false,
        } },
        service("service1"), service("service2"),
        { "do": "confirm_service_order", "number": "service2" },
        { "do": "let_service_deductions_fail", "with": { "fail": true } },
        { "call": "payscore.complete_service_order", "with": {
            "out_order_no": "service2", "appid": "wx8888", "service_id": "500001", "total_amount": 400,
            "post_payments": [{ "name": "租借费", "amount": 400 }],
        } },
        contract("contract1"), contract("contract2"),
        { "do": "sign_contract", "number": "contract2", "as": "contract" },
        { "call": "papay.apply_for_deduction", "with": {
            "appid": "wx8888", "out_trade_no": "deduction1", "description": "月费", "contract_id": "$contract.contract_id",
            "transaction_notify_url": "https://shop.example/notify", "amount": { "total": 500, "currency": "CNY" },
        } },
        { "do": "file_complaint", "with": { "out_trade_no": "shared1", "refund": 30 }, "as": "open" },
        { "do": "file_complaint", "with": { "out_trade_no": "shared1" }, "as": "completed" },
        { "call": "complaints.complete_complaint", "with": {
            "complaint_id": "$completed.complaint_id", "complainted_mchid": MCHID,
        } },
        { "call": "ecommerce_applyment.submit_applyment", "with": {
            "out_request_no": "apply1", "organization_type": "2", "merchant_shortname": "山茶",
            "id_card_info": {
                "id_card_copy": "media-1", "id_card_national": "media-2", "id_card_name": "张三",
                "id_card_number": "110101199001010000", "id_card_valid_time_begin": "2020-01-01", "id_card_valid_time": "长期",
            },
            "account_info": {
                "bank_account_type": "74", "account_bank": "招商银行", "account_name": "山茶公司", "bank_address_code": "440305",
                "account_number": "6225880000000000",
            },
            "contact_info": {
                "contact_type": "65", "contact_name": "张三", "contact_id_card_number": "110101199001010000",
                "mobile_phone": "13800000000", "contact_email": "owner@shop.example",
            },
            "sales_scene_info": { "store_name": "山茶", "store_url": "https://shop.example" },
        } },
        { "call": "ecommerce_transfer.pre_transfer_after_sales_compensation", "with": {
            "sub_mchid": "1900001109", "out_bill_no": "bill1", "amount": 100, "transfer_remark": "赔付",
            "receiver": { "type": "TRANSACTION_USER", "transaction_info": { "transaction_id": "4200000000202001010000000001", "type": "WXPAY" } },
        } },
        batch("batch1"), batch("batch2"),
        authorization("auth1"), authorization("auth2"),
        { "do": "confirm_transfer_authorization", "number": "auth2" },
        { "call": "transfer.transfer_after_authorization", "with": {
            "appid": "wx8888", "out_bill_no": "authbill2", "transfer_amount": 30, "transfer_remark": "奖励",
            "transfer_scene_id": "1000", "user_recv_perception": "现金奖励", "out_authorization_no": "auth2",
            "transfer_scene_report_infos": [{ "info_type": "活动名称", "info_content": "新会员" }],
        } },
        { "call": "transfer.pre_transfer_with_authorization", "with": {
            "appid": "wx8888", "openid": "oUser1", "out_bill_no": "authbill3", "transfer_amount": 30, "transfer_remark": "奖励",
            "transfer_scene_id": "1000", "user_recv_perception": "现金奖励",
            "transfer_scene_report_infos": [{ "info_type": "活动名称", "info_content": "新会员" }],
            "authorization_info": {
                "user_display_name": "wx_123", "out_authorization_no": "auth3",
                "authorization_notify_url": "https://shop.example/notify",
            },
        } },
        { "call": "ecommerce_funds.withdraw_platform_balance", "with": {
            "out_request_no": "withdrawal1", "amount": 100, "account_type": "BASIC",
        } },
        product_coupon("create1"), pre_send("presend1"), pre_send("presend2"),
        { "do": "receive_coupons", "with": { "token": "$presend1.token" }, "as": "coupons" },
        { "call": "marketing_product_coupon.confirm_user_coupon", "with": {
            "brand_id": BRAND, "product_coupon_id": "$create1.product_coupon_id", "stock_id": "$create1.stock.stock_id",
            "coupon_code": "$coupons.0.coupon_code", "appid": "wx8888", "openid": "oUser1", "out_request_no": "confirm1",
        } },
        product_coupon("create2"), product_coupon("create3"),
        { "do": "pause_coupon_stock", "number": "$create2.stock.stock_id" },
    ]);
    post(sandbox, "/api/seed", json!({ "steps": steps }))
}

#[test]
fn users_of_every_book_act_by_the_control_api() {
    let sandbox = start();
    let named = objects(&sandbox);
    let act = |path: &str, body: Value| {
        let path = format!("/api/{}", path.replace("{mchid}", MCHID));
        post(&sandbox, &path, body)
    };
    let refused = |path: &str, body: Value| {
        let path = format!("/api/{}", path.replace("{mchid}", MCHID));
        ask(&sandbox, "POST", &path, &body).0
    };
    let paid = act("combined-orders/{mchid}/combined1/pay", json!({}));
    assert_eq!(
        (&paid["state"], &paid["total"]),
        (&json!("SUCCESS"), &json!(20))
    );
    assert!(paid["sub_orders"][1]["transaction_id"].is_string());
    assert_eq!(
        refused("combined-orders/{mchid}/combined1/pay", json!({})),
        409
    );
    assert_eq!(
        refused("combined-orders/{mchid}/combined2/pay", json!({})),
        404
    );
    assert_eq!(sandbox.order("part02").unwrap().total, 10);

    let share = json!({ "account": "1900000109", "reason": "NO_RELATION" });
    let failed = act("profit-sharing/{mchid}/share1/fail", share.clone());
    assert_eq!(failed["receivers"][0]["result"], "CLOSED");
    assert_eq!(failed["receivers"][0]["fail_reason"], "NO_RELATION");
    assert_eq!(refused("profit-sharing/{mchid}/share1/fail", share), 409);
    let nobody = json!({ "account": "1", "reason": "NO_RELATION" });
    assert_eq!(refused("profit-sharing/{mchid}/share1/fail", nobody), 404);

    let doing = act("service-orders/{mchid}/service1/confirm", json!({}));
    assert_eq!(
        (&doing["state"], &doing["state_description"]),
        (&json!("DOING"), &json!("USER_CONFIRM"))
    );
    assert_eq!(
        refused("service-orders/{mchid}/service1/confirm", json!({})),
        409
    );
    assert_eq!(
        refused("service-orders/{mchid}/service3/confirm", json!({})),
        404
    );
    assert_eq!(
        get(&sandbox, "/api/service-orders/deductions")["fail"],
        true
    );
    sandbox.advance(std::time::Duration::from_secs(60));
    let unpaid = get(&sandbox, &format!("/api/service-orders/{MCHID}/service2"));
    assert_eq!(
        (&unpaid["state_description"], &unpaid["payable"]),
        (&json!("MCH_COMPLETE"), &json!(true))
    );
    let done = act("service-orders/{mchid}/service2/pay", json!({}));
    assert_eq!(
        (&done["state"], &done["total"]),
        (&json!("DONE"), &json!(400))
    );

    let signed = act("contracts/{mchid}/contract1/sign", json!({}));
    assert_eq!(
        (&signed["state"], &signed["terminable"]),
        (&json!("SIGNED"), &json!(true))
    );
    assert_eq!(refused("contracts/{mchid}/contract1/sign", json!({})), 409);
    let ended = act("contracts/{mchid}/contract2/terminate", json!({}));
    assert_eq!(ended["termination"], "USER_TERMINATE");
    assert_eq!(ended["deductions"][0]["out_trade_no"], "deduction1");
    assert_eq!(ended["deductions"][0]["state"], "SUCCESS");
    assert_eq!(
        act("contracts/deductions", json!({ "fail": true }))["fail"],
        true
    );

    let id = |name: &str| named[name]["complaint_id"].as_str().unwrap().to_owned();
    let path = format!("complaints/{{mchid}}/{}", id("open"));
    let written = act(&format!("{path}/write"), json!({ "message": "还没收到" }));
    assert_eq!(written["history"][1]["details"], "还没收到");
    assert_eq!(
        refused(&format!("{path}/write"), json!({ "message": "" })),
        400
    );
    assert_eq!(refused(&format!("{path}/resume"), json!({})), 409);
    let resumed = act(
        &format!("complaints/{{mchid}}/{}/resume", id("completed")),
        json!({}),
    );
    assert_eq!(
        (&resumed["state"], &resumed["times"]),
        (&json!("PROCESSING"), &json!(2))
    );
    let unpaid = json!({ "out_trade_no": "nothing" });
    assert_eq!(refused("complaints", unpaid), 404);
    let much = json!({ "out_trade_no": "shared1", "refund": 101 });
    assert_eq!(refused("complaints", much), 400);

    let overview = get(&sandbox, "/api/overview");
    for (book, counts) in [
        ("combined_orders", json!({ "SUCCESS": 1 })),
        ("profit_sharing", json!({ "FINISHED": 1 })),
        ("service_orders", json!({ "DOING": 1, "DONE": 1 })),
        ("contracts", json!({ "SIGNED": 1, "TERMINATED": 1 })),
        ("complaints", json!({ "PENDING": 1, "PROCESSING": 1 })),
    ] {
        assert_eq!(overview[book], counts, "{book}");
    }
    let found = get(&sandbox, "/api/contracts?q=CONTRACT2&state=TERMINATED");
    assert_eq!((&found["total"], &found["matched"]), (&json!(2), &json!(1)));
    assert_eq!(get(&sandbox, "/api/combined-orders?q=part02")["matched"], 1);
}

#[test]
fn reviewers_and_receivers_act_by_the_control_api() {
    let sandbox = start();
    objects(&sandbox);
    let act = |path: &str, body: Value| {
        let path = format!("/api/{}", path.replace("{mchid}", MCHID));
        post(&sandbox, &path, body)
    };
    let refused = |path: &str, body: Value| {
        let path = format!("/api/{}", path.replace("{mchid}", MCHID));
        ask(&sandbox, "POST", &path, &body).0
    };
    let step = "applyments/{mchid}/apply1/step";
    let fields = json!([{ "name": "id_card_copy", "reason": "不清晰" }]);
    for (status, body) in [
        (400, json!({ "step": "reject" })),
        (400, json!({ "step": "approve", "rejected": fields })),
        (400, json!({ "step": "wait" })),
        (409, json!({ "step": "sign" })),
        (409, json!({ "step": "return" })),
    ] {
        assert_eq!(refused(step, body.clone()), status, "{body}");
    }
    assert_eq!(
        refused(
            "applyments/{mchid}/apply2/step",
            json!({ "step": "cancel" })
        ),
        404
    );
    let asked = act(step, json!({ "step": "ask-to-confirm" }));
    assert_eq!(
        (&asked["state"], &asked["confirmable"]),
        (&json!("ACCOUNT_NEED_VERIFY"), &json!(true))
    );
    let approved = act(step, json!({ "step": "approve" }));
    assert_eq!(
        (&approved["state"], &approved["signable"]),
        (&json!("NEED_SIGN"), &json!(true))
    );
    assert_eq!(
        refused(step, json!({ "step": "reject", "rejected": fields })),
        409
    );
    assert!(approved["sub_mchid"].is_string());
    let signed = act(step, json!({ "step": "sign" }));
    assert_eq!(signed["signable"], false);
    let frozen = act(step, json!({ "step": "freeze" }));
    assert_eq!(
        (&frozen["state"], &frozen["settled"]),
        (&json!("FROZEN"), &json!(true))
    );

    let confirm = "compensations/{mchid}/bill1/confirm";
    let confirmed = act(confirm, json!({}));
    assert_eq!(
        (&confirmed["kind"], &confirmed["state"]),
        (&json!("after-sales-pre-transfer"), &json!("ACCEPTED"))
    );
    assert_eq!(refused(confirm, json!({})), 409);
    assert_eq!(
        refused("compensations/{mchid}/bill2/confirm", json!({})),
        404
    );

    let fail = "transfer-batches/{mchid}/batch1/fail";
    let detail = |number: &str, reason: &str| json!({ "out_detail_no": number, "reason": reason });
    let locked = sandbox.balance(MCHID).locked;
    let failed = act(fail, detail("batch1D2", "ACCOUNT_FROZEN"));
    assert_eq!(
        (
            &failed["details"][1]["state"],
            &failed["details"][0]["pending"]
        ),
        (&json!("FAIL"), &json!(true))
    );
    assert_eq!(sandbox.balance(MCHID).locked, locked - 50);
    assert_eq!(refused(fail, detail("batch1D2", "ACCOUNT_FROZEN")), 409);
    assert_eq!(refused(fail, detail("batch1D3", "ACCOUNT_FROZEN")), 404);
    assert_eq!(refused(fail, detail("batch1D1", "")), 400);
    let close = "transfer-batches/{mchid}/batch2/close";
    let closed = act(close, json!({}));
    assert_eq!(
        (&closed["state"], &closed["closable"]),
        (&json!("CLOSED"), &json!(false))
    );
    assert_eq!(refused(close, json!({})), 409);
    assert_eq!(sandbox.balance(MCHID).locked, locked - 150);

    let overview = get(&sandbox, "/api/overview");
    assert_eq!(overview["applyments"], json!({ "FROZEN": 1 }));
    assert_eq!(overview["compensations"], json!({ "ACCEPTED": 1 }));
    assert_eq!(overview["transfer_batches"]["CLOSED"], 1);
    for (list, matched) in [
        ("applyments?state=FROZEN", 1),
        ("applyments?state=FINISH", 0),
        ("compensations?q=BILL1", 1),
        ("transfer-batches?q=batch2d1", 1),
        ("transfer-batches?state=CLOSED", 1),
    ] {
        let found = get(&sandbox, &format!("/api/{list}"));
        assert_eq!(found["matched"], matched, "{list}");
    }
}

#[test]
fn brands_and_users_of_coupons_act_by_the_control_api() {
    let sandbox = start();
    let named = objects(&sandbox);
    let id = |name: &str| named[name]["stock"]["stock_id"].as_str().unwrap();
    let act = |path: &str, body: Value| ask(&sandbox, "POST", &format!("/api/{path}"), &body);
    let state = |(status, body): (u16, Value)| {
        assert_eq!(status, 200, "{body}");
        body["state"].as_str().unwrap().to_owned()
    };

    let [pause, resume] =
        ["pause", "resume"].map(|what| format!("coupon-stocks/{}/{what}", id("create1")));
    assert_eq!(act(&resume, json!({})).0, 409);
    assert_eq!(state(act(&pause, json!({}))), "PAUSED");
    assert_eq!(act(&pause, json!({})).0, 409);
    assert_eq!(act("coupon-stocks/1/pause", json!({})).0, 404);
    let token = json!({ "token": named["presend2"]["token"] });
    assert_eq!(act("user-coupons/receive", token.clone()).0, 409);
    assert_eq!(state(act(&resume, json!({}))), "SENDING");

    let (status, received) = act("user-coupons/receive", token.clone());
    assert_eq!(status, 200, "{received}");
    assert_eq!(received[0]["state"], "CONFIRMING");
    assert_eq!(received[0]["deletable"], false);
    let (status, problem) = act("user-coupons/receive", token);
    assert_eq!((status, &problem["code"]), (409, &json!("wrong_state")));
    let nothing = json!({ "token": "nothing" });
    assert_eq!(act("user-coupons/receive", nothing).0, 404);

    let code = named["coupons"][0]["coupon_code"].as_str().unwrap();
    let delete = format!("user-coupons/{BRAND}/{code}/delete");
    let other = received[0]["coupon_code"].as_str().unwrap();
    assert_eq!(act(&delete.replace(code, other), json!({})).0, 409);
    assert_eq!(act(&delete.replace(BRAND, "1"), json!({})).0, 404);
    // A seed names the brand as the merchant.
    let step =
        json!({ "do": "delete_user_coupon", "merchant": BRAND, "number": code, "as": "deleted" });
    let seeded = post(&sandbox, "/api/seed", json!({ "steps": [step] }));
    assert_eq!(seeded["deleted"]["state"], "DELETED");
    assert_eq!(act(&delete, json!({})).0, 409);

    let reviews = "/api/product-coupons/reviews";
    assert_eq!(get(&sandbox, reviews)["hold"], false);
    post(&sandbox, reviews, json!({ "hold": true }));
    assert_eq!(get(&sandbox, reviews)["hold"], true);

    let overview = get(&sandbox, "/api/overview");
    assert_eq!(overview["product_coupons"], json!({ "EFFECTIVE": 3 }));
    assert_eq!(
        overview["coupon_stocks"],
        json!({ "PAUSED": 1, "SENDING": 2 })
    );
    assert_eq!(
        overview["user_coupons"],
        json!({ "CONFIRMING": 1, "DELETED": 1 })
    );
    for (list, matched) in [
        ("product-coupons?q=CREATE1", 1),
        ("product-coupons?state=AUDITING", 0),
        ("coupon-stocks?state=PAUSED", 1),
        ("user-coupons?q=ouser1", 2),
        ("user-coupons?q=presend1&state=DELETED", 1),
    ] {
        let found = get(&sandbox, &format!("/api/{list}"));
        assert_eq!(found["matched"], matched, "{list}");
    }
    let first = get(&sandbox, &format!("/api/coupon-stocks/{}", id("create1")));
    assert_eq!(
        (&first["sent_count"], &first["pausable"]),
        (&json!(2), &json!(true))
    );
}

#[test]
fn a_held_review_of_coupons_ends_by_the_control_api() {
    let sandbox = start();
    let reviews = "/api/product-coupons/reviews";
    post(&sandbox, reviews, json!({ "hold": true }));
    let mut live = Live::listen(&sandbox);
    let steps = json!([product_coupon("create1")]);
    post(&sandbox, "/api/seed", json!({ "steps": steps }));
    live.until("product_coupons", &json!({ "AUDITING": 1 }));
    post(&sandbox, reviews, json!({ "hold": false }));
    let approved = live.until("product_coupons", &json!({ "EFFECTIVE": 1 }));
    assert_eq!(approved["coupon_stocks"], json!({ "SENDING": 1 }));
}

/// Makes the delivery plans `first`, which delivers, and `second`, which is being reviewed, of the stock of `coupon`.
/// Notifications of them are sent, and refused.
fn delivery_plans(sandbox: &Sandbox) -> Value {
    let mut coupon = product_coupon("coupon");
    let stock = &mut coupon["with"]["stock"];
    stock["stock_send_rule"]["max_count"] = json!(10_000);
    stock["usage_rule_display_info"]["coupon_usage_method_list"] = json!(["MINI_PROGRAM"]);
    let plan = |name: &str| {
        json!({ "as": name, "call": "marketing_product_coupon.create_delivery_plan", "with": {
            "brand_id": BRAND, "out_request_no": name, "product_coupon_id": "$coupon.product_coupon_id",
            "stock_id": "$coupon.stock.stock_id", "reuse_coupon_config": true,
        } })
    };
    let steps = json!([
        { "call": "marketing_product_coupon.set_delivery_plan_notification_url", "with": {
            "sp_mchid": MCHID, "notify_url": "http://127.0.0.1:1/plans",
        } },
        coupon,
        { "do": "hold_coupon_reviews", "with": { "hold": true } },
        plan("first1"),
        { "do": "hold_coupon_reviews", "with": { "hold": false } },
        plan("second"),
    ]);
    post(sandbox, "/api/seed", json!({ "steps": steps }))
}

/// Resources of the notifications of delivery plans, latest first.
fn plan_changes(sandbox: &Sandbox) -> Vec<Value> {
    let posted = get(sandbox, "/api/notifications?q=delivery_plan.change");
    let posted = posted["items"].as_array().unwrap().iter();
    let of = |row: &Value| {
        let path = format!("/api/notifications/{}", row["id"].as_str().unwrap());
        get(sandbox, &path)["resource"].clone()
    };
    posted.map(of).collect()
}

#[test]
fn a_paused_stock_pauses_its_plan_at_once() {
    let sandbox = start();
    let noon = json!({ "now": "2026-05-20T12:00:00+08:00" });
    post(&sandbox, "/api/clock/set", noon);
    post(&sandbox, "/api/clock/pause", json!({}));
    let named = delivery_plans(&sandbox);
    let stock = named["coupon"]["stock"]["stock_id"].as_str().unwrap();
    let pause = format!("/api/coupon-stocks/{stock}/pause");
    post(&sandbox, &pause, json!({}));
    // Whatever settles the books later must find nothing to do.
    let hour = json!({ "seconds": 3_600 });
    post(&sandbox, "/api/clock/advance", hour);
    let changes = plan_changes(&sandbox);
    let paused = changes.iter().rfind(|plan| plan["plan_state"] == "PAUSED");
    assert_eq!(paused.unwrap()["modify_time"], "2026-05-20T12:00:00+08:00");
}

#[test]
fn delivery_plans_are_received_and_rejected_by_the_control_api() {
    let sandbox = start();
    let mut live = Live::listen(&sandbox);
    let named = delivery_plans(&sandbox);
    live.until("delivery_plans", &json!({ "CREATED": 1, "DELIVERING": 1 }));
    let id = |name: &str| named[name]["plan"]["plan_id"].as_str().unwrap();
    let plan = |name: &str| get(&sandbox, &format!("/api/delivery-plans/{}", id(name)));
    let act = |id: &str, what: &str, body: Value| {
        let path = format!("/api/delivery-plans/{id}/{what}");
        ask(&sandbox, "POST", &path, &body)
    };
    let first = plan("first1");
    assert_eq!(first["stock_id"], named["coupon"]["stock"]["stock_id"]);
    assert_eq!(
        (&first["receivable"], &first["rejectable"]),
        (&json!(true), &json!(false))
    );
    let user = json!({ "openid": "oUser1" });
    for count in [1, 2] {
        let (status, received) = act(id("first1"), "receive", user.clone());
        assert_eq!(status, 200, "{received}");
        assert_eq!(received[0]["openid"], "oUser1");
        assert_eq!(plan("first1")["received_count"], count);
    }
    assert_eq!(act(id("first1"), "receive", user.clone()).0, 409);
    assert_eq!(act(id("second"), "receive", user.clone()).0, 409);
    assert_eq!(act("1", "receive", user).0, 404);
    let nobody = json!({ "openid": "" });
    assert_eq!(act(id("first1"), "receive", nobody).0, 400);

    let reason = json!({ "reason": "图片不合规" });
    assert_eq!(act(id("second"), "reject", json!({ "reason": "" })).0, 400);
    assert_eq!(act(id("first1"), "reject", reason.clone()).0, 409);
    let (status, rejected) = act(id("second"), "reject", reason.clone());
    assert_eq!(
        (status, &rejected["audit_state"], &rejected["rejectable"]),
        (200, &json!("AUDIT_REJECTED"), &json!(false))
    );
    assert_eq!(act(id("second"), "reject", reason.clone()).0, 409);
    assert_eq!(act("1", "reject", reason).0, 404);
    assert_eq!(plan_changes(&sandbox)[0]["change_reason"], "图片不合规");

    for (query, matched) in [
        ("state=DELIVERING", 1),
        ("state=EXPIRED", 0),
        (&format!("q={}", id("second")), 1),
        (&format!("q={}", first["stock_id"].as_str().unwrap()), 2),
    ] {
        let found = get(&sandbox, &format!("/api/delivery-plans?{query}"));
        assert_eq!(found["matched"], matched, "{query}");
    }
    let known = get(&sandbox, &format!("/api/notifications?q={}", id("second")));
    assert_eq!(known["items"][0]["number"], id("second"));
}

/// A listener of the live events.
struct Live(BufReader<TcpStream>);

impl Live {
    fn listen(sandbox: &Sandbox) -> Self {
        let url = sandbox.control_url().unwrap();
        let address = url.strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
        // Long enough for a busy machine; an event that never comes fails the test.
        let patience = std::time::Duration::from_secs(60);
        stream.set_read_timeout(Some(patience)).unwrap();
        let request = format!("GET /api/events HTTP/1.1\r\nHost: {address}\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        Self(BufReader::new(stream))
    }

    /// The next overview whose member has that value.
    fn until(&mut self, member: &str, value: &Value) -> Value {
        let mut line = String::new();
        loop {
            line.clear();
            assert_ne!(self.0.read_line(&mut line).unwrap(), 0, "the stream ended");
            let Some(data) = line.strip_prefix("data: ") else {
                continue;
            };
            let overview: Value = serde_json::from_str(data).unwrap();
            if overview[member] == *value {
                return overview;
            }
        }
    }
}

#[test]
fn users_authorize_transfers_by_the_control_api() {
    let sandbox = start();
    objects(&sandbox);
    let path = |number: &str| format!("/api/transfer-authorizations/{MCHID}/{number}");
    let act = |number: &str, action: &str| {
        let path = format!("{}/{action}", path(number));
        ask(&sandbox, "POST", &path, &json!({}))
    };
    let mut live = Live::listen(&sandbox);
    let counts = json!({ "WAIT_USER_CONFIRM": 2, "TAKING_EFFECT": 1 });
    live.until("transfer_authorizations", &counts);

    let waiting = get(&sandbox, &path("auth1"));
    assert_eq!(
        (&waiting["confirmable"], &waiting["revocable"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(waiting["authorization_id"], Value::Null);
    assert_eq!(act("auth1", "revoke").0, 409);
    let (status, given) = act("auth1", "confirm");
    assert_eq!((status, &given["state"]), (200, &json!("TAKING_EFFECT")));
    assert!(given["authorization_id"].is_string() && given["authorized_time"].is_string());
    assert_eq!(act("auth1", "confirm").0, 409);
    live.until(
        "transfer_authorizations",
        &json!({ "WAIT_USER_CONFIRM": 1, "TAKING_EFFECT": 2 }),
    );

    let (status, ended) = act("auth2", "revoke");
    assert_eq!(
        (status, &ended["state"], &ended["close_reason"]),
        (200, &json!("CLOSED"), &json!("USER_CLOSE"))
    );
    assert!(ended["closed_time"].is_string());
    assert_eq!(act("auth2", "revoke").0, 409);
    live.until(
        "transfer_authorizations",
        &json!({ "WAIT_USER_CONFIRM": 1, "TAKING_EFFECT": 1, "CLOSED": 1 }),
    );

    let of_bill = get(&sandbox, &path("auth3"));
    assert_eq!(
        (&of_bill["out_bill_no"], &of_bill["confirmable"]),
        (&json!("authbill3"), &json!(false))
    );
    assert_eq!(act("auth3", "confirm").0, 409);
    let bill = format!("/api/transfers/{MCHID}/authbill3");
    assert_eq!(get(&sandbox, &bill)["out_authorization_no"], "auth3");
    post(&sandbox, &format!("{bill}/confirm"), json!({}));
    assert_eq!(get(&sandbox, &path("auth3"))["state"], "TAKING_EFFECT");

    for action in ["confirm", "revoke"] {
        assert_eq!(act("auth4", action).0, 404);
    }
    let other = "/api/transfer-authorizations/1/auth1";
    assert_eq!(ask(&sandbox, "GET", other, &Value::Null).0, 404);
    for (list, matched) in [
        ("transfer-authorizations", 3),
        ("transfer-authorizations?state=TAKING_EFFECT", 2),
        ("transfer-authorizations?q=AUTHBILL3", 1),
        ("transfer-authorizations?q=auth2", 1),
        ("transfers?q=auth2", 1),
    ] {
        let found = get(&sandbox, &format!("/api/{list}"));
        assert_eq!(found["matched"], matched, "{list}");
    }
}

#[test]
fn a_made_up_object_is_set_by_the_control_api() {
    let sandbox = start();
    objects(&sandbox);
    let list = "/api/made-up?q=withdrawal1";
    let found = get(&sandbox, list);
    // Its creation returned no state yet.
    assert_eq!(found["matched"], 1);
    assert_eq!(found["items"][0]["state"], Value::Null);
    assert_eq!(found["items"][0]["members"]["amount"], 100);
    let change = |number: &str, members: Value| json!({ "family": "ecommerce_funds", "number": number, "members": members });
    let of_other = |mchid: &str| {
        let mut body = change("withdrawal1", json!({ "status": "FAIL" }));
        body["mchid"] = json!(mchid);
        body
    };
    for (status, body) in [
        (404, change("withdrawal2", json!({ "status": "FAIL" }))),
        (404, of_other("1900000109")),
        (
            400,
            change("withdrawal1", json!({ "status": "NO_SUCH_STATE" })),
        ),
        (400, change("withdrawal1", json!({ "nothing": 7 }))),
        (400, change("withdrawal1", json!("FAIL"))),
    ] {
        let answer = ask(&sandbox, "POST", "/api/made-up", &body);
        assert_eq!(answer.0, status, "{body}: {}", answer.1);
    }
    assert_eq!(
        get(&sandbox, list),
        found,
        "a refused change changes nothing"
    );
    let failed = change(
        "withdrawal1",
        json!({ "status": "FAIL", "reason": "卡号有误" }),
    );
    let failed = post(&sandbox, "/api/made-up", failed);
    assert_eq!(
        (&failed["state"], &failed["members"]["reason"]),
        (&json!("FAIL"), &json!("卡号有误"))
    );
    let done = post(&sandbox, "/api/made-up", of_other(MCHID));
    assert_eq!(done["numbers"]["out_request_no"], "withdrawal1");
    assert_eq!(get(&sandbox, "/api/made-up?state=FAIL")["matched"], 1);
    assert_eq!(get(&sandbox, "/api/made-up?state=SUCCESS")["matched"], 0);
}

#[test]
fn a_made_up_object_says_what_it_can_become() {
    let sandbox = start();
    objects(&sandbox);
    let path = format!("/api/made-up/{MCHID}/ecommerce_funds/withdrawal1");
    let object = get(&sandbox, &path);
    assert_eq!(object["number"], "withdrawal1");
    let choices = object["choices"].as_array().unwrap();
    assert_eq!(choices[0]["member"], "status", "the state comes first");
    let mut live = Live::listen(&sandbox);
    let mut latest = live.until("made_up", &json!(1));
    let mut seen = 0;
    for choice in choices {
        for value in choice["values"].as_array().unwrap() {
            let member = choice["member"].as_str().unwrap();
            let members = json!({ member: value["value"] });
            let body =
                json!({ "family": "ecommerce_funds", "number": "withdrawal1", "members": members });
            post(&sandbox, "/api/made-up", body);
            assert_eq!(get(&sandbox, &path)["members"][member], value["value"]);
            // A listener hears of it although no count changed.
            let next = live.until("made_up", &json!(1));
            assert!(
                next["changes"].as_u64() > latest["changes"].as_u64(),
                "{next}"
            );
            latest = next;
            seen += 1;
        }
    }
    assert!(seen > 3, "{seen}");
    for other in [
        format!("/api/made-up/{MCHID}/ecommerce_funds/withdrawal2"),
        format!("/api/made-up/{MCHID}/funds/withdrawal1"),
        "/api/made-up/1/ecommerce_funds/withdrawal1".to_owned(),
    ] {
        assert_eq!(ask(&sandbox, "GET", &other, &Value::Null).0, 404, "{other}");
    }
}

#[test]
fn the_control_api_lists_every_assumption() {
    let sandbox = start();
    let listed = get(&sandbox, "/api/assumptions");
    let ids = listed
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["id"].as_str().unwrap());
    let known = wxpay_sandbox::assumptions().map(|known| known.id);
    assert!(ids.eq(known));
    for one in listed.as_array().unwrap() {
        assert!(!one["operations"].as_array().unwrap().is_empty());
        assert_ne!(one["en"], one["zh"]);
    }
}

/// Checks a value against a schema of the document; says where it does not fit.
fn check(document: &Value, schema: &Value, value: &Value, place: &str) -> Result<(), String> {
    let fail = |what: &str| Err(format!("{place}: {what}, but is {value}"));
    if schema == &json!(true) {
        return Ok(());
    }
    let rules = schema
        .as_object()
        .ok_or_else(|| format!("{place}: no schema"))?;
    if let Some(target) = rules.get("$ref").and_then(Value::as_str) {
        let pointed = document.pointer(target.trim_start_matches('#'));
        let pointed = pointed.ok_or_else(|| format!("{place}: {target} is not there"))?;
        return check(document, pointed, value, place);
    }
    if let Some(any) = rules.get("anyOf").and_then(Value::as_array) {
        let fits = any
            .iter()
            .any(|one| check(document, one, value, place).is_ok());
        return if fits {
            Ok(())
        } else {
            fail("fits no alternative")
        };
    }
    let kinds: Vec<&str> = match rules.get("type") {
        Some(Value::String(kind)) => vec![kind],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let is_kind = |kind: &&str| match *kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        _ => false,
    };
    if !kinds.is_empty() && !kinds.iter().any(is_kind) {
        return fail(&format!("must be {kinds:?}"));
    }
    let is_described =
        rules.contains_key("properties") || rules.contains_key("additionalProperties");
    if let Some(members) = value.as_object().filter(|_| is_described) {
        let required = rules.get("required").and_then(Value::as_array);
        for name in required.into_iter().flatten().filter_map(Value::as_str) {
            if !members.contains_key(name) {
                return fail(&format!("must have {name}"));
            }
        }
        let known = rules.get("properties").and_then(Value::as_object);
        for (name, member) in members {
            let place = format!("{place}/{name}");
            match known
                .and_then(|known| known.get(name))
                .or_else(|| rules.get("additionalProperties"))
            {
                Some(schema) => check(document, schema, member, &place)?,
                None => return fail(&format!("has the unknown member {name}")),
            }
        }
    }
    if let (Some(items), Some(schema)) = (value.as_array(), rules.get("items")) {
        for (index, item) in items.iter().enumerate() {
            check(document, schema, item, &format!("{place}/{index}"))?;
        }
    }
    Ok(())
}

#[test]
fn every_documented_route_answers_as_documented() {
    let sandbox = start();
    for number in ["order-1", "order-2", "order-3"] {
        shop::order(&sandbox, number);
    }
    for number in ["transfer1", "transfer2"] {
        shop::transfer(&sandbox, number);
    }
    for number in ["claim1", "claim2"] {
        shop::claim(&sandbox, number);
    }
    post(
        &sandbox,
        &format!("/api/orders/{MCHID}/order-1/pay"),
        json!({}),
    );
    shop::refund(&sandbox, "order-1", "refund-1");
    sandbox.await_notifications();
    let named = objects(&sandbox);
    let plans = delivery_plans(&sandbox);
    let plan = |name: &str| plans[name]["plan"]["plan_id"].as_str().unwrap();
    let token = named["presend2"]["token"].clone();
    let coupon = named["coupons"][0]["coupon_code"].as_str().unwrap();
    let product = named["create1"]["product_coupon_id"].as_str().unwrap();
    let stock = |name: &str| named[name]["stock"]["stock_id"].as_str().unwrap();
    let complaint = named["open"]["complaint_id"].as_str().unwrap();
    let completed = named["completed"]["complaint_id"].as_str().unwrap();
    let notice = get(&sandbox, "/api/notifications")["items"][0]["id"].clone();
    let notice = notice.as_str().unwrap();

    let document = get(&sandbox, "/api/openapi.json");
    let calls = [
        ("pay_order", "order-2", json!({})),
        ("fail_payment", "order-3", json!({})),
        ("fail_refund", "refund-1", json!({ "how": "abnormal" })),
        ("confirm_transfer", "transfer1", json!({})),
        (
            "fail_transfer",
            "transfer2",
            json!({ "reason": "ACCOUNT_FROZEN" }),
        ),
        ("confirm_claim", "claim1", json!({})),
        ("cancel_claim", "claim2", json!({})),
        ("pay_combined", "combined1", json!({})),
        (
            "fail_profit_share",
            "share1",
            json!({ "account": "1900000109", "reason": "NO_RELATION" }),
        ),
        ("confirm_service_order", "service1", json!({})),
        ("pay_service_order", "service2", json!({})),
        ("let_service_deductions_fail", "", json!({ "fail": false })),
        ("sign_contract", "contract1", json!({})),
        ("terminate_contract", "contract2", json!({})),
        ("let_deductions_fail", "", json!({ "fail": true })),
        ("file_complaint", "", json!({ "out_trade_no": "order-1" })),
        (
            "write_in_complaint",
            complaint,
            json!({ "message": "在吗" }),
        ),
        ("resume_complaint", completed, json!({})),
        (
            "step_applyment",
            "apply1",
            json!({ "step": "reject", "rejected": [{ "name": "id_card_copy", "reason": "不清晰" }] }),
        ),
        ("confirm_compensation", "bill1", json!({})),
        (
            "fail_batch_transfer",
            "batch1",
            json!({ "out_detail_no": "batch1D1", "reason": "ACCOUNT_FROZEN" }),
        ),
        ("close_transfer_batch", "batch2", json!({})),
        ("confirm_transfer_authorization", "auth1", json!({})),
        ("revoke_transfer_authorization", "auth2", json!({})),
        (
            "set_made_up",
            "",
            json!({ "family": "ecommerce_funds", "number": "withdrawal1", "members": { "status": "SUCCESS" } }),
        ),
        ("hold_coupon_reviews", "", json!({ "hold": true })),
        ("pause_coupon_stock", stock("create3"), json!({})),
        ("resume_coupon_stock", stock("create2"), json!({})),
        ("receive_coupons", "", json!({ "token": token })),
        (
            "receive_delivery",
            plan("first1"),
            json!({ "openid": "oUser1" }),
        ),
        (
            "reject_delivery_plan",
            plan("second"),
            json!({ "reason": "图片不合规" }),
        ),
        ("delete_user_coupon", coupon, json!({})),
        ("compare_signing_string", "1", json!({ "signed": "GET\n" })),
        ("fault_notification", "", json!({ "fault": "forged" })),
        ("set_delivery", "", json!({ "duplicates": 1 })),
        ("advance_clock", "", json!({ "seconds": 1 })),
        // Nothing may settle before its user acts.
        ("set_clock", "", json!({ "offset_seconds": -60 })),
        (
            "add_fault",
            "",
            json!({ "fault": "forged", "path": "/v3/refund/" }),
        ),
        (
            "trigger",
            "",
            json!({ "event": "COMPLAINT.CREATE", "notify_url": "http://127.0.0.1:1/notify" }),
        ),
        ("remove_fault", "", json!({})),
        ("top_up", "", json!({ "fen": 100 })),
        ("migrate", "", json!({ "trust": "migrating" })),
        ("restore", "", get(&sandbox, "/api/snapshot")),
        (
            "seed",
            "",
            json!({ "steps": [{ "do": "advance_clock", "with": { "seconds": 1 }, "as": "clock" }] }),
        ),
    ];
    let numbers = [
        ("order", "order-1"),
        ("order_qr", "order-1"),
        ("refund", "refund-1"),
        ("transfer", "transfer1"),
        ("claim", "claim1"),
        ("combined_order", "combined1"),
        ("profit_share", "share1"),
        ("service_order", "service1"),
        ("contract", "contract1"),
        ("complaint", complaint),
        ("applyment", "apply1"),
        ("compensation", "bill1"),
        ("transfer_batch", "batch1"),
        ("transfer_authorization", "auth1"),
        ("product_coupon", product),
        ("coupon_stock", stock("create1")),
        ("user_coupon", coupon),
        ("delivery_plan", plan("first1")),
        ("made_up_object", "withdrawal1"),
        ("request", "1"),
        ("notification", notice),
        ("repeat_notification", notice),
    ];
    let mut seen = 0;
    // The reset comes last: the others need the objects. A rule is added to be removed.
    let paths = document["paths"].as_object().unwrap().iter();
    let (last, first): (Vec<_>, Vec<_>) = paths.partition(|(path, _)| *path == "/api/reset");
    let mut removed = String::new();
    for (template, methods) in first.into_iter().chain(last) {
        for (method, operation) in methods.as_object().unwrap() {
            let id = operation["operationId"].as_str().unwrap();
            let call = calls.iter().find(|call| call.0 == id);
            let number = numbers.iter().find(|number| number.0 == id);
            let number = call
                .map(|call| call.1)
                .or_else(|| number.map(|number| number.1))
                .unwrap_or("");
            let number = match id {
                "remove_fault" => &removed,
                _ => number,
            };
            let path = template.replace("{mchid}", MCHID);
            let path = path.replace("{family}", "ecommerce_funds");
            let mut path = path.replace("{brand_id}", BRAND);
            for name in [
                "{out_trade_no}",
                "{combine_out_trade_no}",
                "{out_refund_no}",
                "{out_bill_no}",
                "{out_order_no}",
                "{out_contract_code}",
                "{complaint_id}",
                "{out_batch_no}",
                "{out_authorization_no}",
                "{product_coupon_id}",
                "{stock_id}",
                "{coupon_code}",
                "{plan_id}",
                "{number}",
                "{id}",
            ] {
                path = path.replace(name, number);
            }
            assert!(
                !path.ends_with('/') && !path.contains("//"),
                "{id}: no number in {path}"
            );
            let body = call.map_or(Value::Null, |call| call.2.clone());
            let (status, answer) = ask(&sandbox, &method.to_uppercase(), &path, &body);
            assert_eq!(status, 200, "{id}: {answer}");
            let content = operation["responses"]["200"]["content"]
                .as_object()
                .unwrap();
            let schema = &content.values().next().unwrap()["schema"];
            check(&document, schema, &answer, id).unwrap();
            if call.is_some() {
                let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
                check(&document, schema, &body, id).unwrap();
                let (status, _) = ask(
                    &sandbox,
                    &method.to_uppercase(),
                    &path,
                    &json!({ "unknown": 1 }),
                );
                assert_eq!(status, 400, "{id} takes an unknown member");
            }
            if id == "clear_faults" {
                let rule = json!({ "fault": "stale", "path": "/nowhere" });
                let rules = post(&sandbox, "/api/faults", rule)["rules"].clone();
                removed = rules[0]["id"].to_string();
            }
            seen += 1;
        }
    }
    assert!(seen > 89, "{seen}");
}

#[test]
fn a_snapshot_brings_back_what_a_reset_forgets() {
    let sandbox = start();
    shop::order(&sandbox, "order-1");
    post(&sandbox, "/api/clock/advance", json!({ "seconds": 60 }));
    let snapshot = get(&sandbox, "/api/snapshot");
    let now = get(&sandbox, "/api/clock")["now"].clone();
    post(&sandbox, "/api/reset", json!({}));
    assert_eq!(get(&sandbox, "/api/orders")["total"], 0);
    assert_eq!(get(&sandbox, "/api/requests")["total"], 0);
    post(&sandbox, "/api/restore", snapshot.clone());
    assert_eq!(
        get(&sandbox, "/api/orders")["items"][0]["out_trade_no"],
        "order-1"
    );
    assert_eq!(get(&sandbox, "/api/clock")["now"], now);
    let mut other = snapshot;
    other["version"] = json!(99);
    let (status, _) = ask(&sandbox, "POST", "/api/restore", &other);
    assert_eq!(status, 400);
    assert_eq!(get(&sandbox, "/api/orders")["total"], 1);
}

/// Far more than are kept in memory, over a restart.
#[cfg(feature = "sqlite")]
#[test]
fn older_requests_are_paged_from_the_disk() {
    use wxpay::http::Request;

    let directory = tempfile::tempdir().unwrap();
    let open = || {
        let any_port = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let builder = builder().data_dir(directory.path()).control(any_port);
        builder.start().unwrap()
    };
    let call = |sandbox: &Sandbox, number: usize| {
        let request = Request::get(format!("/v3/nowhere/{number}")).header("x-number", number);
        let _ = sandbox
            .engine()
            .handle(&request.body(Vec::new().into()).unwrap());
    };
    let ids = |page: &Value| -> Vec<u64> {
        let items = page["items"].as_array().unwrap();
        items
            .iter()
            .map(|item| item["id"].as_u64().unwrap())
            .collect()
    };
    let look = |sandbox: &Sandbox| {
        let newest = get(sandbox, "/api/requests?limit=2");
        assert_eq!(ids(&newest), [2500, 2499]);
        assert_eq!(
            (&newest["total"], &newest["matched"]),
            (&json!(2500), &json!(2500))
        );
        let oldest = get(sandbox, "/api/requests?limit=500&offset=2498");
        assert_eq!(ids(&oldest), [2, 1]);
        let before = get(sandbox, "/api/requests?limit=1&offset=1&upto=1200");
        assert_eq!((ids(&before), &before["total"]), (vec![1199], &json!(1200)));
        let found = get(sandbox, "/api/requests?q=NOWHERE/77&state=refused");
        assert_eq!(
            ids(&found),
            (770..780).rev().chain([77]).collect::<Vec<_>>()
        );
        assert_eq!(found["matched"], 11);
        assert_eq!(get(sandbox, "/api/requests?state=ok")["matched"], 0);
        let first = get(sandbox, "/api/requests/1");
        assert_eq!(first["target"], "/v3/nowhere/1");
        let header = json!({ "name": "x-number", "value": "1" });
        assert_eq!(first["request"]["headers"], json!([header]));
        let (status, _) = ask(sandbox, "GET", "/api/requests/2501", &Value::Null);
        assert_eq!(status, 404);
    };
    let sandbox = open();
    for number in 1..=2500 {
        call(&sandbox, number);
    }
    look(&sandbox);
    drop(sandbox);
    let sandbox = open();
    look(&sandbox);
    call(&sandbox, 1);
    assert_eq!(ids(&get(&sandbox, "/api/requests?limit=1")), [2501]);
    assert_eq!(get(&sandbox, "/api/overview")["requests"], 2501);
}

#[test]
fn a_merchant_migrates_over_the_control_api() {
    let sandbox = start();
    let trust = |view: &Value| view["merchants"][0]["trust"].clone();
    let path = format!("/api/merchants/{MCHID}/migrate");
    for to in ["certificates", "migrating", "public-key"] {
        let view = post(&sandbox, &path, json!({ "trust": to }));
        assert_eq!(trust(&view), to);
        assert_eq!(trust(&get(&sandbox, "/api/merchants")), to);
    }
    let (status, _) = ask(&sandbox, "POST", &path, &json!({ "trust": "none" }));
    assert_eq!(status, 400);
    let other = "/api/merchants/1/migrate";
    let (status, _) = ask(&sandbox, "POST", other, &json!({ "trust": "migrating" }));
    assert_eq!(status, 404);
}

#[test]
fn the_clock_is_set_paused_and_resumed() {
    let sandbox = start();
    let time = "2031-05-06T07:08:09+08:00";
    let set = post(&sandbox, "/api/clock/set", json!({ "now": time }));
    assert_eq!((&set["now"], &set["runs"]), (&json!(time), &json!(false)));
    let now = sandbox.now();
    // Earlier than now, and not at a full minute of Beijing.
    let earlier = json!({ "now": "2031-05-06T06:38:09+07:30" });
    let set = post(&sandbox, "/api/clock/set", earlier);
    assert_eq!(set["now"], "2031-05-06T07:08:09+08:00");
    let set = post(
        &sandbox,
        "/api/clock/set",
        json!({ "now": "2030-01-01T00:00:00+08:00" }),
    );
    assert_eq!(set["now"], "2030-01-01T00:00:00+08:00");
    assert!(sandbox.now() < now);
    let resumed = post(&sandbox, "/api/clock/resume", json!({}));
    assert_eq!(resumed["runs"], true);
    assert!(
        resumed["now"]
            .as_str()
            .unwrap()
            .starts_with("2030-01-01T00:0")
    );
    let real = post(&sandbox, "/api/clock/set", json!({ "offset_seconds": -60 }));
    let offset = real["offset_seconds"].as_i64().unwrap();
    assert!((-61..=-60).contains(&offset), "{real}");
    assert_eq!(post(&sandbox, "/api/clock/pause", json!({}))["runs"], false);
    for body in [
        json!({}),
        json!({ "now": time, "offset_seconds": 0 }),
        json!({ "now": "yesterday" }),
        json!({ "now": "1969-12-31T23:59:59Z" }),
        json!({ "now": "9999-06-01T00:00:00Z" }),
        json!({ "offset_seconds": i64::MIN }),
        json!({ "offset_seconds": 316_224_001 }),
    ] {
        let (status, problem) = ask(&sandbox, "POST", "/api/clock/set", &body);
        assert_eq!(status, 400, "{body}: {problem}");
    }
}

#[test]
fn a_time_to_pay_that_business_time_has_passed_is_explained() {
    let sandbox = start();
    shop::order_until(&sandbox, "order-1", 600);
    post(&sandbox, "/api/clock/advance", json!({ "seconds": 86_400 }));
    shop::order_until(&sandbox, "order-2", 600);
    shop::order_until(&sandbox, "order-3", 90_000);
    let remarks = |id: u8| get(&sandbox, &format!("/api/requests/{id}"))["remarks"].clone();
    assert_eq!((remarks(1), remarks(3)), (json!([]), json!([])));
    let remarks = remarks(2);
    let remark = remarks[0].as_str().unwrap();
    assert!(
        remark.starts_with("/time_expire is in the past"),
        "{remark}"
    );
    assert!(remark.contains(" s ahead of real time"), "{remark}");
}

#[test]
fn any_event_is_sent_for_an_object_or_a_made_up_one() {
    let sandbox = start();
    let url = "http://127.0.0.1:1/notify";
    let events = get(&sandbox, "/api/triggers");
    let events = events.as_array().unwrap();
    assert!(events.len() > 100, "{}", events.len());
    for event in events {
        let name = &event["event"];
        let sent = post(
            &sandbox,
            "/api/trigger",
            json!({ "event": name, "notify_url": url }),
        );
        assert_eq!(sent["event_type"], event["event_type"], "{name}");
        for number in [
            "out_trade_no",
            "out_batch_no",
            "out_authorization_no",
            "complaint_id",
        ] {
            if sent["resource"][number].is_string() {
                assert!(sent["number"].is_string(), "{name} {number}");
            }
        }
    }
    let claim = json!({ "event": "ecommerce_transfer.InsuranceClaimEnded", "notify_url": url });
    assert_eq!(ask(&sandbox, "POST", "/api/trigger", &claim).0, 400);

    shop::order(&sandbox, "order-1");
    let paid = json!({ "event": "TRANSACTION.SUCCESS", "number": "order-1" });
    let (status, problem) = ask(&sandbox, "POST", "/api/trigger", &paid);
    assert_eq!(
        (status, problem["code"].as_str()),
        (409, Some("wrong_state")),
        "{problem}"
    );
    post(
        &sandbox,
        &format!("/api/orders/{MCHID}/order-1/pay"),
        json!({}),
    );
    let sent = post(&sandbox, "/api/trigger", paid);
    let resource = &sent["resource"];
    assert_eq!(
        (&sent["url"], &sent["number"]),
        (&json!(url), &json!("order-1"))
    );
    assert_eq!(
        (&resource["amount"]["total"], &resource["trade_state"]),
        (&json!(100), &json!("SUCCESS"))
    );
    let other = json!({ "event": "refunds.RefundClosed", "number": "order-1" });
    assert_eq!(ask(&sandbox, "POST", "/api/trigger", &other).0, 404);
    let stranger = json!({ "event": "TRANSACTION.SUCCESS", "mchid": "1", "notify_url": url });
    assert_eq!(ask(&sandbox, "POST", "/api/trigger", &stranger).0, 404);
    let nowhere = json!({ "event": "TRANSACTION.SUCCESS" });
    let (status, problem) = ask(&sandbox, "POST", "/api/trigger", &nowhere);
    assert_eq!(status, 400);
    assert!(
        problem["message"]
            .as_str()
            .unwrap()
            .starts_with("notify_url: "),
        "{problem}"
    );
}

/// A merchant's server that gives these responses in turn, one on each connection.
fn handler(responses: &'static [&'static str]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for response in responses {
            let mut reader = BufReader::new(listener.accept().unwrap().0);
            let mut length = 0;
            loop {
                let mut line = String::new();
                reader.read_line(&mut line).unwrap();
                let line = line.to_ascii_lowercase();
                if let Some(value) = line.strip_prefix("content-length:") {
                    length = value.trim().parse().unwrap();
                }
                if line == "\r\n" {
                    break;
                }
            }
            reader.read_exact(&mut vec![0; length]).unwrap();
            reader.get_mut().write_all(response.as_bytes()).unwrap();
        }
    });
    url
}

const TAKEN: &str = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";

#[test]
fn an_attempt_shows_its_request_and_response() {
    let sandbox = start();
    const REFUSED: &str = "HTTP/1.1 500 Oops\r\nX-Shop: till-7\r\nConnection: close\r\nContent-Length: 15\r\n\r\n数据库超时";
    let url = handler(&[REFUSED, TAKEN]);
    let event = json!({ "event": "COMPLAINT.CREATE", "notify_url": url });
    let id = post(&sandbox, "/api/trigger", event)["id"].clone();
    let path = format!("/api/notifications/{}", id.as_str().unwrap());
    sandbox.await_notifications();
    let first = get(&sandbox, &path)["timeline"][0].clone();
    let header = |side: &str, name: &str| {
        let headers = first[side]["headers"].as_array().unwrap().iter();
        let mut found = headers.filter(|header| header["name"] == name);
        found.next().map(|header| header["value"].clone())
    };
    assert_eq!(first["outcome"], "refused");
    assert_eq!(first["status"], 500);
    assert_eq!(header("response", "x-shop"), Some(json!("till-7")));
    assert_eq!(first["response"]["body"], "数据库超时");
    assert_eq!(first["response"]["length"], 15);
    assert!(header("request", "wechatpay-signature").is_some());
    let sent = first["request"]["body"].as_str().unwrap();
    let sent: Value = serde_json::from_str(sent).unwrap();
    assert_eq!(
        (&sent["id"], &sent["event_type"]),
        (&id, &json!("COMPLAINT.CREATE"))
    );

    sandbox.advance(std::time::Duration::from_secs(15));
    sandbox.await_notifications();
    let second = get(&sandbox, &path)["timeline"][1].clone();
    assert_eq!(second["outcome"], "taken");
    assert_eq!(second["response"]["body"], "");
    // Each attempt is encrypted and signed for itself.
    assert_ne!(second["request"]["body"], first["request"]["body"]);

    let event = json!({ "event": "COMPLAINT.CREATE", "notify_url": "https://shop.example/" });
    let id = post(&sandbox, "/api/trigger", event)["id"].clone();
    sandbox.await_notifications();
    let unsent = get(
        &sandbox,
        &format!("/api/notifications/{}", id.as_str().unwrap()),
    );
    let unsent = &unsent["timeline"][0];
    assert_eq!(unsent["response"], Value::Null);
    assert!(unsent["reason"].as_str().unwrap().contains("notify_to"));
}

#[test]
fn an_attempt_counts_once_its_outcome_is_known() {
    let sandbox = start();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    let event = json!({ "event": "COMPLAINT.CREATE", "notify_url": url });
    post(&sandbox, "/api/trigger", event);
    let (mut stream, _) = listener.accept().unwrap();
    assert_eq!(get(&sandbox, "/api/overview")["attempts"], 0);
    stream.write_all(TAKEN.as_bytes()).unwrap();
    sandbox.await_notifications();
    assert_eq!(get(&sandbox, "/api/overview")["attempts"], 1);
}

#[test]
fn a_handler_that_takes_a_forgery_is_named() {
    let sandbox = start();
    let url = handler(&[TAKEN, TAKEN]);
    for is_forged in [true, false] {
        if is_forged {
            post(
                &sandbox,
                "/api/notifications/fault",
                json!({ "fault": "forged" }),
            );
            assert_eq!(
                get(&sandbox, "/api/notifications/delivery")["faults"],
                json!(["forged"])
            );
        }
        let event = json!({ "event": "COMPLAINT.CREATE", "notify_url": url });
        let id = post(&sandbox, "/api/trigger", event)["id"].clone();
        sandbox.await_notifications();
        let notice = get(
            &sandbox,
            &format!("/api/notifications/{}", id.as_str().unwrap()),
        );
        assert_eq!(notice["timeline"][0]["outcome"], "taken");
        assert_eq!(notice["timeline"][0]["wrongly_taken"], is_forged);
    }
}

#[test]
fn notifications_are_delayed_duplicated_and_probed() {
    let sandbox = start();
    let path = "/api/notifications/delivery";
    for (wrong, place) in [
        (json!({ "delay_seconds": 400_000_000 }), "delay_seconds"),
        (json!({ "duplicates": 11 }), "duplicates"),
        (json!({ "probe_probability": 1.5 }), "probe_probability"),
        (json!({ "seed": 1 }), "seed"),
    ] {
        let (status, body) = ask(&sandbox, "POST", path, &wrong);
        assert_eq!(status, 400, "{body}");
        assert!(
            body["message"].as_str().unwrap().starts_with(place),
            "{body}"
        );
    }
    post(&sandbox, path, json!({ "delay_seconds": 60 }));
    let rules = json!({ "duplicates": 1, "probe_probability": 1.0, "seed": 7 });
    let rules = post(&sandbox, path, rules);
    assert_eq!(rules["delay_seconds"], 60);
    assert_eq!(rules["probe_millionths"], 1_000_000);
    assert_eq!(get(&sandbox, path), rules);

    const REFUSED: &str =
        "HTTP/1.1 401 Unauthorized\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
    let url = handler(&[REFUSED, TAKEN, TAKEN]);
    let event = json!({ "event": "COMPLAINT.CREATE", "notify_url": url });
    let id = post(&sandbox, "/api/trigger", event)["id"].clone();
    let timeline = || {
        sandbox.await_notifications();
        let notice = get(
            &sandbox,
            &format!("/api/notifications/{}", id.as_str().unwrap()),
        );
        let attempts = notice["timeline"].as_array().unwrap().iter();
        let attempts = attempts.map(|one| (one["fault"].clone(), one["status"].clone()));
        attempts.collect::<Vec<_>>()
    };
    assert_eq!(timeline(), []);
    sandbox.advance(std::time::Duration::from_secs(60));
    let probe = (json!("probe"), json!(401));
    assert_eq!(timeline(), [(json!("probe"), json!(401))]);
    sandbox.advance(std::time::Duration::from_secs(15));
    let taken = (Value::Null, json!(204));
    assert_eq!(timeline(), [probe, taken.clone(), taken]);
    post(&sandbox, "/api/reset", json!({}));
    assert_eq!(get(&sandbox, path)["duplicates"], 0);
}

#[test]
fn a_rule_may_name_operation_merchant_chance_and_time() {
    let sandbox = start();
    let add = |rule: &Value| post(&sandbox, "/api/faults", rule.clone())["rules"].clone();
    let rules = add(&json!({
        "fault": "reset", "operation": "refunds.create_refund", "mchid": MCHID, "probability": 0.25, "seed": 9,
        "latency": { "median_millis": 80, "p99_millis": 1000 },
    }));
    let rule = &rules[0];
    assert_eq!(rule["operation"], "refunds.create_refund");
    assert_eq!(
        (&rule["millionths"], &rule["times"]),
        (&json!(250_000), &Value::Null)
    );
    assert_eq!(rule["latency"], "80 ms, p99 1000 ms");
    add(&json!({ "latency": { "millis": 120 }, "operation": "payments.native_prepay" }));
    let rules = add(&json!({ "body_millis": 150, "path": "/v3/pay/" }));
    assert_eq!(rules.as_array().unwrap().len(), 3);

    shop::order(&sandbox, "order-1");
    let remarks = get(&sandbox, "/api/requests/1")["remarks"].clone();
    assert_eq!(
        remarks,
        json!(["by a rule: response later by 120 ms, body within 150 ms"])
    );

    let path = format!("/api/faults/{}", rules[1]["id"]);
    let (status, left) = ask(&sandbox, "DELETE", &path, &Value::Null);
    assert_eq!((status, left["rules"].as_array().unwrap().len()), (200, 2));
    assert_eq!(ask(&sandbox, "DELETE", &path, &Value::Null).0, 404);
    for wrong in [
        json!({}),
        json!({ "fault": "stale", "operation": "refunds" }),
        json!({ "fault": "stale", "probability": 1.5 }),
        json!({ "fault": "stale", "times": 0 }),
        json!({ "latency": {} }),
        json!({ "latency": { "millis": 1, "to_millis": 2 } }),
        json!({ "latency": { "from_millis": 3, "to_millis": 2 } }),
        json!({ "latency": { "millis": 600_001 } }),
        json!({ "body_millis": u64::MAX }),
    ] {
        assert_eq!(
            ask(&sandbox, "POST", "/api/faults", &wrong).0,
            400,
            "{wrong}"
        );
    }
}

/// The beginning of a response, as far as `is_enough`, and what arrives within a tenth of a second behind it.
fn arrived(sandbox: &Sandbox, path: &str, is_enough: impl Fn(&str) -> bool) -> String {
    let address = sandbox.address();
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nAccept: */*\r\nUser-Agent: test\r\nConnection: close\r\n\r\n").unwrap();
    let (mut bytes, mut response) = ([0; 4096], String::new());
    loop {
        // Long enough for a busy machine; a response that never comes fails the test.
        let millis = if is_enough(&response) { 100 } else { 60_000 };
        let patience = std::time::Duration::from_millis(millis);
        stream.set_read_timeout(Some(patience)).unwrap();
        match stream.read(&mut bytes) {
            Ok(count @ 1..) => response.push_str(std::str::from_utf8(&bytes[..count]).unwrap()),
            // By a process that was stopped and goes on.
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            // The end, or a timeout.
            _ => return response,
        }
    }
}

#[test]
fn a_late_response_waits_and_a_slow_body_comes_in_pieces() {
    let sandbox = start();
    let late = json!({ "latency": { "millis": 600_000 }, "path": "/v3/certificates" });
    post(&sandbox, "/api/faults", late);
    post(
        &sandbox,
        "/api/faults",
        json!({ "body_millis": 600_000, "path": "/v3/refund/" }),
    );
    assert_eq!(arrived(&sandbox, "/v3/certificates", |_| true), "");
    let has_head = |response: &str| response.contains("\r\n\r\n");
    let slow = arrived(&sandbox, "/v3/refund/domestic/refunds/1", has_head);
    let (head, body) = slow.split_once("\r\n\r\n").unwrap();
    assert!(
        head.starts_with("HTTP/1.1 401") && body.is_empty(),
        "{slow}"
    );
    let has_body = |response: &str| response.ends_with('}');
    let whole = arrived(&sandbox, "/v3/pay/transactions/id/1", has_body);
    assert!(whole.ends_with('}'), "{whole}");
}

#[test]
fn a_list_stays_where_it_is_when_objects_arrive() {
    let sandbox = start();
    for number in 0..5 {
        shop::order(&sandbox, &format!("order-{number}"));
    }
    let number = |page: &Value, index: usize| {
        page["items"][index]["out_trade_no"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let first = get(&sandbox, "/api/orders?limit=2");
    assert_eq!(
        (number(&first, 0), number(&first, 1)),
        ("order-4".to_owned(), "order-3".to_owned())
    );
    assert_eq!((&first["total"], &first["matched"]), (&json!(5), &json!(5)));
    shop::order(&sandbox, "order-5");
    let second = get(&sandbox, "/api/orders?limit=2&offset=2&upto=5");
    assert_eq!(number(&second, 0), "order-2");
    let found = get(&sandbox, "/api/orders?q=ORDER-3&state=NOTPAY");
    assert_eq!(
        (&found["matched"], number(&found, 0)),
        (&json!(1), "order-3".to_owned())
    );
    assert_eq!(get(&sandbox, "/api/orders?state=SUCCESS")["matched"], 0);
    assert_eq!(
        ask(&sandbox, "GET", "/api/orders?limit=501", &Value::Null).0,
        400
    );
    assert_eq!(
        ask(&sandbox, "GET", "/api/orders?offset=-1", &Value::Null).0,
        400
    );
}

#[test]
fn wrong_states_and_numbers_have_statuses_of_their_own() {
    let sandbox = start();
    shop::order(&sandbox, "order-1");
    let path = format!("/api/orders/{MCHID}/order-1/pay");
    assert_eq!(post(&sandbox, &path, json!({}))["state"], "SUCCESS");
    let (status, problem) = ask(&sandbox, "POST", &path, &json!({}));
    assert_eq!((status, &problem["code"]), (409, &json!("wrong_state")));
    let (status, problem) = ask(
        &sandbox,
        "POST",
        &path.replace("order-1", "other"),
        &json!({}),
    );
    assert_eq!((status, &problem["code"]), (404, &json!("not_found")));
    assert_eq!(ask(&sandbox, "PUT", &path, &json!({})).0, 405);
    assert_eq!(ask(&sandbox, "GET", "/api/nothing", &Value::Null).0, 404);
    assert_eq!(
        ask(
            &sandbox,
            "POST",
            "/api/clock/advance",
            &json!({ "seconds": -1 })
        )
        .0,
        400
    );
    let (status, problem) = ask(&sandbox, "POST", "/api/faults", &json!({ "fault": "fire" }));
    assert_eq!(
        (
            status,
            problem["message"].as_str().unwrap().contains("not a fault")
        ),
        (400, true)
    );
}

#[test]
fn other_hosts_and_origins_are_refused_everywhere() {
    let sandbox = start();
    for path in ["/", "/api/orders", "/api/events", "/app.js"] {
        let (status, ..) = ask_with(&sandbox, "GET", path, "Host: evil.example\r\n", "");
        assert_eq!(status, 403, "{path}");
        let (status, head, _) =
            ask_with(&sandbox, "GET", path, "Origin: http://evil.example\r\n", "");
        assert_eq!(status, 403, "{path}");
        assert!(!head.to_lowercase().contains("access-control-"), "{head}");
    }
    let (status, ..) = ask_with(
        &sandbox,
        "POST",
        "/api/clock/advance",
        "Origin: null\r\n",
        "{\"seconds\":1}",
    );
    assert_eq!(status, 403);
}

#[test]
fn beyond_loopback_every_call_needs_the_token() {
    let any = SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0));
    let sandbox = builder().control(any).start().unwrap();
    let token = sandbox.control_token().unwrap();
    assert!(token.len() >= 32);
    let (status, ..) = ask_with(&sandbox, "GET", "/api/orders", "", "");
    assert_eq!(status, 401);
    let right = format!("Authorization: Bearer {token}\r\n");
    assert_eq!(ask_with(&sandbox, "GET", "/api/orders", &right, "").0, 200);
    let wrong = format!("Authorization: Bearer {token}x\r\n");
    assert_eq!(ask_with(&sandbox, "GET", "/api/orders", &wrong, "").0, 401);
    assert_eq!(ask_with(&sandbox, "GET", "/", "", "").0, 200);
    assert!(!format!("{sandbox:?}").contains(token));
    assert!(start().control_token().is_none());
}

mod signatures {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use wxpay::Clock as _;
    use wxpay::crypto::Crypto as _;

    use super::*;

    const TARGET: &str = "/v3/pay/transactions/out-trade-no/1?mchid=1900009191";

    /// A change of the signing string before it is signed.
    type Change = fn(&str) -> String;

    /// Sends a GET that is signed over another string, and returns the report about it.
    fn report(sandbox: &Sandbox, sign: impl Fn(&str) -> String, serial: &str) -> Value {
        let now = wxpay::SystemClock.now().as_unix();
        let message = sign(&format!("GET\n{TARGET}\n{now}\nabcDEF123\n\n"));
        let signature = AwsLc
            .signer(&keys::merchant_key())
            .unwrap()
            .sign(message.as_bytes())
            .unwrap();
        let signature = STANDARD.encode(signature);
        let address = sandbox.address();
        let mut stream = TcpStream::connect(address).unwrap();
        write!(stream, "GET {TARGET} HTTP/1.1\r\nHost: {address}\r\nAccept: */*\r\nUser-Agent: test\r\nConnection: close\r\nAuthorization: WECHATPAY2-SHA256-RSA2048 mchid=\"{MCHID}\",nonce_str=\"abcDEF123\",signature=\"{signature}\",timestamp=\"{now}\",serial_no=\"{serial}\"\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let requests = get(sandbox, "/api/requests?limit=1");
        let id = &requests["items"][0]["id"];
        get(sandbox, &format!("/api/requests/{id}"))["signature"].clone()
    }

    #[test]
    fn the_report_finds_what_was_signed_instead() {
        let sandbox = start();
        let serial = keys::MERCHANT_SERIAL;
        let cases: [(&str, Option<u64>, Change); 7] = [
            ("no_final_newline", Some(6), |right| {
                right.strip_suffix('\n').unwrap().to_owned()
            }),
            ("no_query", Some(2), |right| {
                right.replace("?mchid=1900009191", "")
            }),
            ("full_url", Some(2), |right| {
                right.replace("/v3/", "https://api.mch.weixin.qq.com/v3/")
            }),
            ("method", Some(1), |right| right.replace("GET", "POST")),
            ("crlf", Some(1), |right| right.replace('\n', "\r\n")),
            ("two_mistakes", Some(1), |right| {
                right.replace("GET", "get").replace("?mchid=1900009191", "")
            }),
            ("unknown", None, |_| "something else".to_owned()),
        ];
        for (cause, line, sign) in cases {
            let report = report(&sandbox, sign, serial);
            assert_eq!(report["cause"], cause, "{report}");
            assert_eq!(report["line"], json!(line), "{report}");
            assert_eq!(report["signed"].is_string(), line.is_some());
            assert!(
                report["expected"]
                    .as_str()
                    .unwrap()
                    .starts_with("GET\n/v3/pay/")
            );
        }
        let other = report(
            &sandbox,
            str::to_owned,
            "0123456789ABCDEF0123456789ABCDEF01234567",
        );
        assert_eq!(other["cause"], "serial");
        let right = report(&sandbox, str::to_owned, serial);
        assert_eq!(right, Value::Null);
    }

    #[test]
    fn a_pasted_string_is_compared_with_the_right_one() {
        let sandbox = start();
        let report = report(&sandbox, |_| "my own".to_owned(), keys::MERCHANT_SERIAL);
        let expected = report["expected"].as_str().unwrap();
        let compare = |signed: &str| {
            post(
                &sandbox,
                "/api/requests/1/compare",
                json!({ "signed": signed }),
            )
        };
        let own = compare("my own");
        assert_eq!((&own["is_signed"], &own["line"]), (&json!(true), &json!(1)));
        let same = compare(expected);
        assert_eq!(
            (&same["is_signed"], &same["line"]),
            (&json!(false), &Value::Null)
        );
    }
}
