//! Needs of other people's clients, which wxpay's own clients would not notice.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use serde_json::{Value, json};
use wxpay::blocking::Client;
use wxpay::catalog::{Kind, ObjectRef, Place, Role};
use wxpay::crypto::Crypto as _;
use wxpay::http::Method;
use wxpay::{AwsLc, Body, Clock as _, DynamicCall, Error, RawCall, SystemClock};
use wxpay_blocking::{Blocking, Proxy, Roots};
use wxpay_sandbox::{MerchantAccount, NoticeOutcome, PlatformKeyKind, Sandbox};
use wxpay_testkit::keys;

use crate::model::call;
use crate::notifications::{pay, server};
use crate::orders::native;
use crate::{builder, client, transport};

/// A GET request, signed by hand, with that serial number.
fn signed(path: &str, serial: &str) -> String {
    let timestamp = SystemClock.now().as_unix();
    let message = format!("GET\n{path}\n{timestamp}\nnonce\n\n");
    let signer = AwsLc.signer(&keys::merchant_key()).unwrap();
    let signature = STANDARD.encode(signer.sign(message.as_bytes()).unwrap());
    format!(
        "GET {path} HTTP/1.1\r\nhost: localhost\r\naccept: */*\r\nuser-agent: other\r\nconnection: close\r\n\
         authorization: WECHATPAY2-SHA256-RSA2048 mchid=\"{}\",nonce_str=\"nonce\",timestamp=\"{timestamp}\",\
         serial_no=\"{serial}\",signature=\"{signature}\"\r\n\r\n",
        keys::MERCHANT_ID,
    )
}

/// The whole response, as its bytes came.
fn answered(sandbox: &Sandbox, request: &str) -> String {
    let mut connection = TcpStream::connect(sandbox.address()).unwrap();
    connection.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn header_names_have_the_case_of_the_service() {
    let sandbox = builder().start().unwrap();
    let answer = answered(&sandbox, &signed("/v3/certificates", keys::MERCHANT_SERIAL));
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    for name in [
        "Request-ID",
        "Wechatpay-Nonce",
        "Wechatpay-Serial",
        "Wechatpay-Signature",
        "Wechatpay-Signature-Type",
        "Wechatpay-Timestamp",
        "Content-Type",
        "Content-Length",
        "Date",
    ] {
        assert!(
            answer.contains(&format!("\r\n{name}: ")),
            "{name}: {answer}"
        );
    }
}

/// The same over TLS, at that name, by a client that offers both versions of HTTP.
fn answered_over_tls(sandbox: &Sandbox, host: &str, request: &str) -> (String, Option<Vec<u8>>) {
    let mut roots = RootCertStore::empty();
    let ca = CertificateDer::from_pem_slice(sandbox.ca_pem().unwrap().as_bytes()).unwrap();
    roots.add(ca).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let name = ServerName::try_from(host.to_owned()).unwrap();
    let connection = ClientConnection::new(Arc::new(config), name).unwrap();
    let socket = TcpStream::connect(sandbox.address()).unwrap();
    let mut stream = StreamOwned::new(connection, socket);
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    (answer, stream.conn.alpn_protocol().map(ToOwned::to_owned))
}

#[test]
fn tls_names_every_official_host_and_keeps_the_case_of_headers() {
    let sandbox = builder().tls().start().unwrap();
    for host in [
        "localhost",
        "127.0.0.1",
        "::1",
        "api.mch.weixin.qq.com",
        "api2.mch.weixin.qq.com",
        "apihk.mch.weixin.qq.com",
    ] {
        let request = signed("/v3/certificates", keys::MERCHANT_SERIAL);
        let (answer, protocol) = answered_over_tls(&sandbox, host, &request);
        assert!(answer.starts_with("HTTP/1.1 200 "), "{host}: {answer}");
        for name in ["Request-ID", "Wechatpay-Signature", "Content-Type"] {
            assert!(
                answer.contains(&format!("\r\n{name}: ")),
                "{host}: {answer}"
            );
        }
        assert_eq!(protocol.as_deref(), Some(&b"http/1.1"[..]), "{host}");
    }
}

#[test]
fn a_notification_has_the_header_names_of_the_service() {
    let sandbox = builder().start().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    pay(&sandbox, "order1", &url);
    let (mut stream, _) = listener.accept().unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        head.extend(byte);
    }
    let head = String::from_utf8(head).unwrap();
    for name in ["Request-ID", "Wechatpay-Signature", "Content-Type", "Host"] {
        assert!(head.contains(&format!("\r\n{name}: ")), "{name}: {head}");
    }
}

#[test]
fn a_serial_number_in_lower_case_is_known() {
    let sandbox = builder().start().unwrap();
    let serial = keys::MERCHANT_SERIAL.to_ascii_lowercase();
    assert_ne!(serial, keys::MERCHANT_SERIAL);
    let answer = answered(&sandbox, &signed("/v3/certificates", &serial));
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
}

#[test]
fn numbers_that_clients_refuse_are_refused() {
    for mchid in ["", "shop", "1900-009191", &"1".repeat(21)] {
        let started = Sandbox::builder()
            .merchant(MerchantAccount::new(mchid))
            .start();
        assert!(started.is_err(), "{mchid}");
    }
    let short = &"A".repeat(38);
    let leading_zero = &format!("00{}", "A".repeat(38));
    for serial in ["", short, leading_zero, &"G".repeat(40)] {
        let account = MerchantAccount::new("1900009191").key(keys::merchant_key(), serial);
        assert!(
            Sandbox::builder().merchant(account).start().is_err(),
            "{serial}"
        );
    }
    for id in [
        "",
        "PUB_KEY_ID_",
        "PUB_KEY_ID_0A",
        "0112422897022025011300326200001208",
    ] {
        let started = Sandbox::builder()
            .wechatpay_key(id, keys::wechatpay_key())
            .start();
        assert!(started.is_err(), "{id}");
    }
}

#[test]
fn a_notification_is_signed_as_the_responses_are() {
    for kind in [PlatformKeyKind::Certificate, PlatformKeyKind::PublicKey] {
        let sandbox = builder().start().unwrap();
        let merchant = sandbox
            .merchant_builder_trusting(kind, AwsLc)
            .build()
            .unwrap();
        let (url, told) = server(&[]);
        let client = Client::new(merchant.clone(), transport(&sandbox));
        client.send(native("order1", 100).notify_url(&url)).unwrap();
        sandbox.pay("order1").unwrap();
        assert!(told.recv().unwrap().is_believed_by(&merchant), "{kind:?}");
    }
}

#[test]
fn an_empty_optional_string_counts_as_absent() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let mut order = json!({
        "appid": "wxd678efh567hg6787", "mchid": sandbox.mchid(), "description": "cup", "out_trade_no": "order1",
        "notify_url": "https://shop.example/notify", "amount": { "total": 100, "currency": "" },
        "attach": "", "goods_tag": "", "time_expire": "",
    });
    let call = |order: &Value| DynamicCall::new("payments.native_prepay", order.clone()).unwrap();
    client.send(call(&order)).unwrap();
    assert_eq!(sandbox.requests()[0].notes, Vec::<String>::new());
    order["description"] = json!("");
    let error = client.send(call(&order)).unwrap_err();
    let detail = error.api().unwrap().detail().unwrap();
    assert_eq!(detail.field.as_deref(), Some("/description"));
    assert_eq!(detail.issue.as_deref(), Some("must not be empty"));
    // The model reads strings alike.
    let order = json!({ "appid": "wx8888", "out_order_no": "P1", "service_id": "5", "attach": "" });
    client
        .send(DynamicCall::new("payscore.create_pay_after_order", order).unwrap())
        .unwrap();
}

/// As it came or encrypted, in a book and where the model answers.
#[test]
fn an_empty_encrypted_string_counts_as_absent() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let transfer = |fen: u32| {
        json!({
            "appid": "wxd678efh567hg6787", "out_bill_no": format!("transfer{fen}"), "openid": "oUser1",
            "transfer_amount": fen, "transfer_remark": "tea", "transfer_scene_id": "1000", "user_name": "",
            "transfer_scene_report_infos": [{ "info_type": "event", "info_content": "tea" }],
        })
    };
    let plain = |fen| {
        let path = "/v3/fund-app/mch-transfer/transfer-bills";
        let call = RawCall::new(&Method::POST, path).unwrap();
        client.send(call.json(transfer(fen)))
    };
    let sealed = |fen| {
        let call = DynamicCall::new("transfer.create_transfer_bill", transfer(fen)).unwrap();
        client.send(call)
    };
    plain(100).unwrap();
    sealed(101).unwrap();
    // From 2,000 yuan on it is required.
    for refused in [plain(200_000), sealed(200_001)] {
        let error = refused.unwrap_err();
        let detail = error.api().unwrap().detail().unwrap();
        assert_eq!(detail.field.as_deref(), Some("/user_name"));
    }
    // The model reads it alike.
    let receiver = json!({
        "appid": "wx8888", "type": "MERCHANT_ID", "account": "1900000109", "relation_type": "STORE", "name": "",
    });
    let call = DynamicCall::new("profitsharing.add_receiver", receiver).unwrap();
    client.send(call).unwrap();
}

#[test]
fn a_book_notes_members_that_nobody_knows() {
    let sandbox = builder().start().unwrap();
    let order = json!({
        "appid": "wxd678efh567hg6787", "mchid": sandbox.mchid(), "description": "cup", "out_trade_no": "order1",
        "notify_url": "https://shop.example/notify", "amount": { "total": 100, "sum": 100 }, "outTradeNo": "order1",
    });
    let call = DynamicCall::new("payments.native_prepay", order).unwrap();
    client(&sandbox).send(call).unwrap();
    let notes = sandbox.requests()[0].notes.clone();
    assert_eq!(
        notes,
        ["/amount/sum is not known", "/outTradeNo is not known"]
    );
}

#[test]
fn the_link_of_a_made_up_bill_leads_to_its_file() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    let call = DynamicCall::new(
        "profitsharing.apply_for_bill",
        json!({ "bill_date": "2025-06-11" }),
    );
    let bill = client.send(call.unwrap()).unwrap();
    let link = bill["download_url"].as_str().unwrap();
    let path = link.strip_prefix(&sandbox.base_url()).unwrap();
    let answer = answered(&sandbox, &signed(path, keys::MERCHANT_SERIAL));
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 "), "{head}");
    assert_eq!(body, "made up by the sandbox\n");
    assert_eq!(bill["hash_type"], "SHA1");
    assert_eq!(
        bill["hash_value"],
        "b04f764aa6ccad17271205ce73843a2518761332"
    );
}

#[test]
fn a_header_plays_a_fault_on_its_own_request() {
    let sandbox = builder().start().unwrap();
    let request = |headers: &str| {
        let request = signed("/v3/certificates", keys::MERCHANT_SERIAL);
        request.replace("accept: ", &format!("{headers}accept: "))
    };
    let answer = answered(&sandbox, &request("sandbox-fault: rate-limited\r\n"));
    assert!(answer.starts_with("HTTP/1.1 429 "), "{answer}");
    let answer = answered(&sandbox, &request(""));
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    let answer = answered(&sandbox, &request("sandbox-fault: none-such\r\n"));
    assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
    assert!(answer.contains("rate-limited"), "{answer}");
}

#[test]
fn a_response_names_what_is_assumed_in_it() {
    let sandbox = builder().start().unwrap();
    let path = "/v3/profitsharing/bills?bill_date=2025-06-11";
    let answer = answered(&sandbox, &signed(path, keys::MERCHANT_SERIAL));
    assert!(
        answer.contains("\r\nSandbox-Assumed: made-up\r\n"),
        "{answer}"
    );
    let path = "/v3/refund/domestic/refunds/R1";
    let answer = answered(&sandbox, &signed(path, keys::MERCHANT_SERIAL));
    assert!(answer.starts_with("HTTP/1.1 404 "), "{answer}");
    assert!(
        answer.contains("\r\nSandbox-Assumed: refunds.words\r\n"),
        "{answer}"
    );
    let forged = answered(&sandbox, &signed(path, "0A"));
    assert!(forged.starts_with("HTTP/1.1 401 "), "{forged}");
    assert!(!forged.contains("Sandbox-Assumed"), "{forged}");
    for path in ["/v3/certificates", "/v3/profitsharing/bills"] {
        let answer = answered(&sandbox, &signed(path, keys::MERCHANT_SERIAL));
        assert!(!answer.contains("Sandbox-Assumed"), "{answer}");
    }
}

#[test]
fn a_payment_notification_has_what_captures_have() {
    let sandbox = builder().start().unwrap();
    let merchant = sandbox.merchant(AwsLc).unwrap();
    let (url, told) = server(&[]);
    pay(&sandbox, "order1", &url);
    let told = told.recv().unwrap();
    let transaction = told.opened_by(&merchant);
    assert_eq!(transaction["attach"], "");
    assert_eq!(transaction.get("promotion_detail"), None);
    let id = told.envelope()["id"].as_str().unwrap().to_owned();
    assert_eq!((id.len(), id.matches('-').count()), (36, 4), "{id}");
    // A query of the same order has a list of no coupons.
    let call = DynamicCall::new(
        "payments.query_order_by_out_trade_no",
        json!({ "out_trade_no": "order1", "mchid": sandbox.mchid() }),
    );
    let queried = client(&sandbox).send(call.unwrap()).unwrap();
    assert_eq!(queried["promotion_detail"], json!([]));
}

#[test]
fn queries_and_transfers_have_what_captures_have() {
    let sandbox = builder().start().unwrap();
    let merchant = sandbox.merchant(AwsLc).unwrap();
    let client = client(&sandbox);
    let send = |id: &str, members| client.send(DynamicCall::new(id, members).unwrap()).unwrap();
    let query = || {
        let number = json!({ "out_trade_no": "order1", "mchid": sandbox.mchid() });
        send("payments.query_order_by_out_trade_no", number)
    };
    client.send(native("order1", 100)).unwrap();
    let unpaid = query();
    assert_eq!(unpaid["promotion_detail"], json!([]));
    assert_eq!(unpaid["scene_info"], json!({ "device_id": "" }));
    sandbox.pay("order1").unwrap();
    assert_eq!(query().get("scene_info"), None);

    let refund = json!({
        "out_trade_no": "order1", "out_refund_no": "refund1",
        "amount": { "refund": 30, "total": 100, "currency": "CNY" },
    });
    let refund = send("refunds.create_refund", refund);
    assert_eq!(refund["amount"]["refund_fee"], 30);

    let (url, told) = server(&[]);
    let transfer = json!({
        "appid": "wxd678efh567hg6787", "out_bill_no": "transfer1", "openid": "oUser1",
        "transfer_amount": 10, "transfer_remark": "tea", "transfer_scene_id": "1000", "notify_url": url,
        "transfer_scene_report_infos": [{ "info_type": "event", "info_content": "tea" }],
    });
    send("transfer.create_transfer_bill", transfer);
    sandbox.confirm_transfer("transfer1").unwrap();
    sandbox.advance(Duration::from_secs(600));
    let transferred = told.recv().unwrap().opened_by(&merchant);
    assert_eq!(transferred["mch_id"], sandbox.mchid());
    assert_eq!(transferred.get("mchid"), None);
}

/// Images and videos: clients derive both members from the file.
#[test]
fn every_upload_knows_the_name_and_hash_of_its_file() {
    let sandbox = builder().start().unwrap();
    let caller = client(&sandbox);
    let mut uploads = 0;
    for row in wxpay::catalog()
        .rows()
        .filter(|row| !row.is_signed_by_brand)
    {
        let Body::Multipart(form) = row.spec.body else {
            continue;
        };
        caller.send(call(row, sandbox.mchid())).unwrap();
        let requests = sandbox.requests();
        let request = requests.last().unwrap();
        let mut notes = request.notes.iter();
        assert!(!notes.any(|note| note.contains("not known")), "{request:?}");
        // Fapiao files are described by a digest of another kind.
        if let Some(name) = form.name {
            let signed = request.message.as_deref().unwrap();
            let named = format!("\"{name}\":\"a.png\"");
            assert!(signed.contains(&named), "{}: {signed}", row.id);
            uploads += 1;
        }
    }
    assert!(uploads > 5, "{uploads}");
    // A strict sandbox refuses what it does not know.
    let strict = builder().strict().start().unwrap();
    for id in ["common.upload_media", "common.upload_video"] {
        let row = wxpay::catalog().find(id).unwrap();
        let answer = client(&strict).send(call(row, strict.mchid())).unwrap();
        assert!(answer["media_id"].is_string(), "{id}");
    }
}

#[test]
fn a_notification_goes_to_a_server_with_a_certificate() {
    // Another sandbox is the merchant's server: it refuses what no merchant has signed, with a status.
    let shop = builder().tls().start().unwrap();
    let url = format!("{}/notify", shop.base_url());
    let trusting = builder().notify_ca(shop.ca_pem().unwrap()).start().unwrap();
    pay(&trusting, "order1", &url);
    trusting.await_notifications();
    let attempt = trusting.deliveries()[0].clone();
    assert_eq!(attempt.outcome, NoticeOutcome::Answered(404));
    assert_eq!(attempt.reason, None);

    let distrusting = builder().start().unwrap();
    pay(&distrusting, "order1", &url);
    distrusting.await_notifications();
    let attempt = distrusting.deliveries()[0].clone();
    assert_eq!(attempt.outcome, NoticeOutcome::NoAnswer);
    assert_eq!(attempt.reason.as_deref(), Some("the connection failed"));
}

#[test]
fn a_notification_for_another_host_says_why_it_stays() {
    let sandbox = builder().start().unwrap();
    pay(&sandbox, "order1", "https://shop.example/notify");
    sandbox.await_notifications();
    let attempt = sandbox.deliveries()[0].clone();
    assert_eq!(attempt.outcome, NoticeOutcome::NotSent);
    let reason = attempt.reason.as_deref().unwrap();
    assert!(reason.contains("notify_to"), "{reason}");
    assert!(builder().notify_ca("no certificate").start().is_err());
}

/// The sandbox as a client finds it that knows an official host and a proxy.
fn through_proxy(sandbox: &Sandbox, host: &str) -> Result<Value, Error> {
    let proxy = sandbox.proxy_address().unwrap();
    let roots = Roots::from_pem(sandbox.ca_pem().unwrap()).unwrap();
    let transport = Blocking::with_roots(&roots)
        .unwrap()
        .proxy(Proxy::new(&format!("http://{proxy}")).unwrap())
        .build();
    let merchant = sandbox.merchant_builder(AwsLc);
    let merchant = merchant.base_url(&format!("https://{host}")).build();
    let call = DynamicCall::new("common.list_certificates", json!({}));
    Client::new(merchant.unwrap(), transport).send(call.unwrap())
}

#[test]
fn a_proxy_leads_the_official_host_to_the_sandbox() {
    let anywhere = "127.0.0.1:0".parse().unwrap();
    let sandbox = builder().proxy(anywhere).start().unwrap();
    for host in ["api.mch.weixin.qq.com", "api2.mch.weixin.qq.com"] {
        let certificates = &through_proxy(&sandbox, host).unwrap()["data"];
        assert_eq!(certificates[0]["serial_no"], keys::PLATFORM_SERIAL);
    }
    let mut connection = TcpStream::connect(sandbox.proxy_address().unwrap()).unwrap();
    connection
        .write_all(b"CONNECT shop.example:443 HTTP/1.1\r\n\r\n")
        .unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 403 "), "{answer}");
    let open = "0.0.0.0:0".parse().unwrap();
    assert!(builder().proxy(open).start().is_err());
}

/// Where a request that both kinds of merchants send demands a number that only a service provider has.
fn demands(object: ObjectRef, path: &str, depth: usize, found: &mut Vec<String>) {
    for field in object.fields() {
        let path = format!("{path}/{}", field.name);
        if field.name.starts_with("sub_m") && field.is_required && !field.is_disputed {
            found.push(path.clone());
        }
        if let Kind::Object(inner) = field.kind
            && depth > 0
        {
            demands(inner, &path, depth - 1, found);
        }
    }
}

#[test]
fn what_both_roles_send_demands_no_number_of_one_of_them() {
    let mut found = Vec::new();
    for row in wxpay::catalog().rows() {
        if ![Role::Merchant, Role::Partner]
            .iter()
            .all(|role| row.roles.contains(role))
        {
            continue;
        }
        for field in row.fields.iter().filter(|field| field.place != Place::Path) {
            let path = format!("{} {}", row.id, field.name);
            if field.name.starts_with("sub_m") && field.is_required && !field.is_disputed {
                found.push(path.clone());
            }
            if let Kind::Object(object) = field.kind {
                demands(object, &path, 4, &mut found);
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}
