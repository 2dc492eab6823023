//! Each point of the protocol with both clients and all crypto backends, over real sockets: a table of
//! stories, each of which is played eight times.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::runtime::Runtime;
use wxpay::api::bills::{ApplyForTradeBill, DownloadBill};
use wxpay::api::common::{RequestEcho, UploadMedia};
use wxpay::api::payments::{Amount, JsapiPayer, JsapiPrepay, NativePrepay};
use wxpay::api::refunds::{self, CreateRefund};
use wxpay::api::transfer::{
    CreateTransferBill, QueryTransferBillByOutBillNo, SceneReport, TransferScene,
};
use wxpay::bill::{BillReader, TradeRow};
use wxpay::crypto::{Aead, Crypto, CryptoError, Opener, Random, Scheme, Sealer, Signer, Verifier};
use wxpay::frontend::FrontendError;
use wxpay::key::{ApiV3Key, PrivateKey, PublicKey};
use wxpay::keys::PlatformKey;
use wxpay::model::File;
use wxpay::{
    AwsLc, Blocking, Cause, Client, Clock as _, Delivery, Error, Hyper, Merchant, Merchants,
    OpenSsl, Operation, Reply, RetryPolicy, RustCrypto, Sm, SystemClock, Timestamp, blocking,
};
use wxpay_sandbox::{
    Fault, MerchantAccount, PlatformKeyKind, PlatformTrust, RequestRecord, Sandbox, SandboxBuilder,
};
use wxpay_testkit::keys;

/// Any of the backends.
#[derive(Clone, Copy, Debug)]
struct Backend(&'static dyn Crypto);

impl Crypto for Backend {
    fn name(&self) -> &'static str {
        self.0.name()
    }

    fn scheme(&self) -> Scheme {
        self.0.scheme()
    }

    fn signer(&self, key: &PrivateKey) -> Result<Arc<dyn Signer>, CryptoError> {
        self.0.signer(key)
    }

    fn opener(&self, key: &PrivateKey) -> Result<Arc<dyn Opener>, CryptoError> {
        self.0.opener(key)
    }

    fn verifier(&self, key: &PublicKey) -> Result<Arc<dyn Verifier>, CryptoError> {
        self.0.verifier(key)
    }

    fn sealer(&self, key: &PublicKey) -> Result<Arc<dyn Sealer>, CryptoError> {
        self.0.sealer(key)
    }

    fn aead(&self, key: &ApiV3Key) -> Result<Arc<dyn Aead>, CryptoError> {
        self.0.aead(key)
    }

    fn random(&self) -> Arc<dyn Random> {
        self.0.random()
    }
}

impl Backend {
    fn is_sm(self) -> bool {
        self.scheme() == Scheme::Sm2WithSm3
    }

    /// The key of the sandbox's merchant, and the key of another one.
    fn keys(self) -> (PrivateKey, PrivateKey) {
        match self.is_sm() {
            true => (keys::sm2::merchant_key(), keys::sm2::other_key()),
            false => (keys::merchant_key(), keys::other_key()),
        }
    }

    /// A sandbox with keys of this backend, fixed ones where generating them takes time.
    fn sandbox(self) -> SandboxBuilder {
        let account = MerchantAccount::new(keys::MERCHANT_ID);
        if self.is_sm() {
            let (key, serial) = (self.keys().0, keys::sm2::MERCHANT_SERIAL);
            return Sandbox::builder().sm().merchant(account.key(key, serial));
        }
        Sandbox::builder()
            .merchant(account.key(self.keys().0, keys::MERCHANT_SERIAL))
            .wechatpay_key(keys::WECHATPAY_KEY_ID, keys::wechatpay_key())
            .platform_key(keys::platform_key(), keys::PLATFORM_CERTIFICATE_PEM)
    }
}

/// Either client.
#[derive(Clone)]
enum Caller {
    Blocking(blocking::Client),
    Async(Client, Arc<Runtime>),
}

impl Caller {
    fn blocking(merchant: Merchant) -> Self {
        Self::Blocking(blocking::Client::new(merchant, Blocking::new()))
    }

    fn asynchronous(merchant: Merchant) -> Self {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = Arc::new(runtime.enable_all().build().unwrap());
        Self::Async(Client::new(merchant, Hyper::new()), runtime)
    }

    fn merchant(&self) -> &Merchant {
        match self {
            Self::Blocking(client) => client.merchant(),
            Self::Async(client, _) => client.merchant(),
        }
    }

    fn with_merchant(&self, merchant: Merchant) -> Self {
        match self {
            Self::Blocking(client) => Self::Blocking(client.with_merchant(merchant)),
            Self::Async(client, runtime) => {
                Self::Async(client.with_merchant(merchant), Arc::clone(runtime))
            }
        }
    }

    /// Three attempts, without waiting.
    fn with_retries(&self) -> Self {
        let retries = RetryPolicy::default().delays(Duration::ZERO, Duration::ZERO);
        match self.clone() {
            Self::Blocking(client) => Self::Blocking(client.with_retries(retries)),
            Self::Async(client, runtime) => Self::Async(client.with_retries(retries), runtime),
        }
    }

    fn send_full<O: Operation>(&self, operation: O) -> Result<Reply<O::Output>, Error> {
        match self {
            Self::Blocking(client) => client.send_full(operation),
            Self::Async(client, runtime) => runtime.block_on(client.send_full(operation)),
        }
    }

    fn send<O: Operation>(&self, operation: O) -> Result<O::Output, Error> {
        Ok(self.send_full(operation)?.value)
    }
}

/// A backend, and what makes a client of a merchant.
type Story = fn(Backend, &dyn Fn(Merchant) -> Caller);

fn tell(story: Story) {
    let backends: [&'static dyn Crypto; 4] = [&AwsLc, &OpenSsl, &RustCrypto, &Sm];
    for backend in backends {
        for (client, connect) in [
            ("blocking", Caller::blocking as fn(Merchant) -> Caller),
            ("async", Caller::asynchronous),
        ] {
            println!("{} {client}", backend.name());
            story(Backend(backend), &connect);
        }
    }
}

macro_rules! stories {
    ($($name:ident: $story:expr;)*) => {
        $(
            #[test]
            fn $name() {
                tell($story);
            }
        )*
    };
}

stories! {
    a_running_merchant_moves_from_certificates_to_the_public_key: migrate;
    a_domain_that_is_gone_is_replaced_by_the_other_and_tried_again_later: fail_over;
    what_was_lost_is_sent_again_with_the_same_number_under_a_new_signature: repeat;
    a_name_is_sealed_in_the_request_and_opened_in_the_answer: seal;
    a_prepaid_order_gives_the_page_what_it_needs_signed: prepay;
    merchants_share_one_transport_and_keep_their_own_books: share;
    a_refused_signature_and_a_late_clock_are_explained: diagnose;
    a_file_goes_up_and_a_bill_comes_down: files;
}

fn native(out_trade_no: &str, fen: i64) -> NativePrepay {
    let url = "https://shop.example/notify";
    NativePrepay::new(out_trade_no)
        .appid("wx8888")
        .description("茶")
        .amount(Amount::cny(fen))
        .notify_url(url)
}

fn transfer(out_bill_no: &str, fen: i64) -> CreateTransferBill {
    let info = SceneReport::new()
        .info_type("活动名称")
        .info_content("新会员有礼");
    let scene = TransferScene::from("1000");
    CreateTransferBill::new(out_bill_no)
        .appid("wx8888")
        .openid("oUser1")
        .transfer_amount(fen)
        .transfer_remark("奖励")
        .transfer_scene_id(scene)
        .transfer_scene_report_infos(vec![info])
}

fn echo() -> RequestEcho {
    RequestEcho::new()
        .echo_message("你好")
        .encrypted_echo_message("秘密")
}

fn migrate(crypto: Backend, connect: &dyn Fn(Merchant) -> Caller) {
    let sandbox = crypto.sandbox().platform_trust(PlatformTrust::Both);
    let sandbox = sandbox.start().unwrap();
    let old = sandbox.merchant_builder_trusting(PlatformKeyKind::Certificate, crypto);
    let caller = connect(old.build().unwrap());
    let keys = caller.merchant().shared_keys().clone();
    // What is sealed, the id that goes out with it and the key of the response always belong together.
    let by = || {
        let reply = caller.send_full(echo()).unwrap();
        let opened = reply.value.encrypted_echo_message.unwrap();
        assert_eq!(opened.expose(), "秘密");
        reply.answer.key_id().unwrap().to_owned()
    };
    let certificate = sandbox.platform_certificate();
    assert_eq!(by(), certificate.serial());

    let id = sandbox.public_key_id();
    let key = PlatformKey::public_key(&crypto, id, sandbox.public_key()).unwrap();
    keys.insert(key).unwrap();
    assert_eq!(by(), id);
    // Both are trusted until the old one is taken away.
    keys.remove(id).unwrap();
    assert_eq!(by(), certificate.serial());
    let key = PlatformKey::public_key(&crypto, id, sandbox.public_key()).unwrap();
    keys.insert(key).unwrap();
    keys.remove(certificate.serial()).unwrap();
    assert_eq!(by(), id);
}

/// A place where nobody listens. A port that the system hands out would now and then be connected to
/// itself.
const DEAD: &str = "http://127.0.0.1:1";

fn fail_over(crypto: Backend, connect: &dyn Fn(Merchant) -> Caller) {
    let sandbox = crypto.sandbox().start().unwrap();
    // Moved by hand, within what the sandbox and the client let pass of each other's time.
    let offset = Arc::new(AtomicI64::new(-10));
    let moved = Arc::clone(&offset);
    let merchant = sandbox
        .merchant_builder(crypto)
        .base_url(DEAD)
        .fallback_base_url(&sandbox.base_url())
        .clock(move || {
            let now = SystemClock.now().as_unix();
            Timestamp::from_unix(now + moved.load(Ordering::Relaxed))
        });
    let caller = connect(merchant.build().unwrap());
    // Without a policy it is an error, and truly nothing was sent.
    let error = caller.send(transfer("bill1", 100)).unwrap_err();
    assert_eq!(error.delivery(), Delivery::NotSent);
    assert!(sandbox.requests().is_empty());

    let caller = caller.with_retries();
    let failed = |number: &str| {
        let reply = caller.send_full(transfer(number, 100));
        reply.unwrap().failed_attempts
    };
    let first = failed("bill1");
    assert_eq!(first.len(), 1);
    assert_eq!(first[0].delivery, Delivery::NotSent);
    assert_eq!(&*first[0].host, "127.0.0.1");
    assert!(failed("bill2").is_empty(), "it stays on the other domain");
    offset.store(291, Ordering::Relaxed);
    assert_eq!(failed("bill3"), first, "it returns after five minutes");
    assert_eq!(sandbox.transfers().len(), 3);
    assert_eq!(sandbox.requests().len(), 3);
}

fn repeat(crypto: Backend, connect: &dyn Fn(Merchant) -> Caller) {
    let sandbox = crypto.sandbox().start().unwrap();
    let caller = connect(sandbox.merchant(crypto).unwrap()).with_retries();
    let lost = [
        Fault::Reset,
        Fault::Truncated,
        Fault::SystemError,
        Fault::HtmlBadGateway,
        Fault::Forged,
        Fault::Accepted,
    ];
    for fault in lost {
        let number = format!("bill{fault:?}");
        sandbox.fault_next(fault);
        let named = transfer(&number, 200_000).user_name("张三");
        let failed = caller.send_full(named).unwrap().failed_attempts;
        assert_eq!(failed.len(), 1, "{fault}");
        assert_eq!(failed[0].delivery, Delivery::OutcomeUnknown, "{fault}");
        let requests = sandbox.requests();
        let [first, second] = [2, 1].map(|back| &requests[requests.len() - back]);
        assert_eq!((first.fault, second.fault), (Some(fault), None));
        // A gateway that answers in its place has kept the request from the sandbox.
        if fault != Fault::HtmlBadGateway {
            let lines = |record: &RequestRecord| {
                let message = record.message.clone().unwrap();
                let lines: Vec<_> = message.lines().map(ToOwned::to_owned).collect();
                (lines[1].clone(), lines[3].clone(), lines[4].clone())
            };
            let ((path, nonce, body), again) = (lines(first), lines(second));
            assert_eq!((&path, &body), (&again.0, &again.2), "{fault}");
            assert_ne!(nonce, again.1, "{fault}");
        }
    }
    assert_eq!(sandbox.transfers().len(), lost.len());
}

fn seal(crypto: Backend, connect: &dyn Fn(Merchant) -> Caller) {
    let sandbox = crypto.sandbox().start().unwrap();
    let caller = connect(sandbox.merchant(crypto).unwrap());
    caller
        .send(transfer("bill1", 200_000).user_name("张三"))
        .unwrap();
    let message = sandbox.requests().pop().unwrap().message.unwrap();
    assert!(
        message.contains("user_name") && !message.contains("张三"),
        "{message}"
    );
    let told = caller
        .send(QueryTransferBillByOutBillNo::new("bill1"))
        .unwrap();
    assert_eq!(told.user_name.unwrap().expose(), "张三");
    // The sandbox opens it, and compares.
    let other = caller.send(transfer("bill1", 200_000).user_name("李四"));
    let error = other.unwrap_err();
    assert_eq!(
        error.api().unwrap().code().unwrap().as_str(),
        "ALREADY_EXISTS"
    );
    assert_eq!(error.delivery(), Delivery::Answered);
}

fn prepay(crypto: Backend, connect: &dyn Fn(Merchant) -> Caller) {
    let sandbox = crypto.sandbox().start().unwrap();
    let caller = connect(sandbox.merchant(crypto).unwrap());
    let order = JsapiPrepay::new("order1")
        .appid("wx8888")
        .description("茶")
        .amount(Amount::cny(100))
        .notify_url("https://shop.example/notify")
        .payer(JsapiPayer::new().openid("oUser1"));
    let prepay_id = caller.send(order).unwrap().prepay_id;
    let merchant = caller.merchant();
    let jsapi = match merchant.jsapi_params("wx8888", &prepay_id) {
        // No page says what the front end calls the scheme: whoever knows it says so.
        Err(FrontendError::SignType { .. }) if crypto.is_sm() => {
            merchant.jsapi_params_with_sign_type("wx8888", &prepay_id, "told by WeChat Pay")
        }
        params => params,
    };
    let (jsapi, app) = (
        jsapi.unwrap(),
        merchant.app_params("wx8888", &prepay_id).unwrap(),
    );
    let key = crypto.keys().0.public_key().clone();
    let is_signed = |lines: [&str; 4], signature: &str| {
        let message = format!("{}\n", lines.join("\n"));
        let signature = STANDARD.decode(signature).unwrap();
        // By another backend, where there is one.
        let verifier = match crypto.is_sm() {
            true => Sm.verifier(&key).unwrap(),
            false => AwsLc.verifier(&key).unwrap(),
        };
        verifier.verify(message.as_bytes(), &signature).is_ok()
    };
    let (package, nonce) = (format!("prepay_id={prepay_id}"), &jsapi.nonce_str);
    assert!(is_signed(
        ["wx8888", &jsapi.time_stamp, nonce, &package],
        &jsapi.pay_sign
    ));
    assert!(is_signed(
        ["wx8888", &app.timestamp, &app.noncestr, &prepay_id],
        &app.sign
    ));
}

fn share(crypto: Backend, connect: &dyn Fn(Merchant) -> Caller) {
    let numbers = [keys::MERCHANT_ID, "1900009192", "1900009193"];
    let sandbox = crypto.sandbox();
    let sandbox = sandbox.merchant(MerchantAccount::new(numbers[1]));
    let sandbox = sandbox.merchant(MerchantAccount::new(numbers[2]));
    let sandbox = sandbox.start().unwrap();
    let merchants: Merchants = numbers
        .iter()
        .map(|mchid| {
            let merchant = sandbox.merchant_builder_of(mchid, crypto);
            merchant.unwrap().build().unwrap()
        })
        .collect();
    let first = connect(merchants.get(numbers[0]).unwrap());
    for mchid in numbers {
        let caller = first.with_merchant(merchants.get(mchid).unwrap());
        let number = format!("bill{mchid}");
        caller.send(transfer(&number, 100)).unwrap();
        assert_eq!(sandbox.balance(mchid).locked, 100);
    }
    // What one has made, another one does not find.
    let stranger = first.send(QueryTransferBillByOutBillNo::new("bill1900009193"));
    assert_eq!(stranger.unwrap_err().api().unwrap().status(), 404);
    assert!(merchants.get("1900009194").is_none());
}

fn diagnose(crypto: Backend, connect: &dyn Fn(Merchant) -> Caller) {
    for sandbox in [crypto.sandbox(), crypto.sandbox().unsigned_errors()] {
        let sandbox = sandbox.start().unwrap();
        let (_, other) = crypto.keys();
        let merchant = sandbox.merchant_builder(crypto).private_key(&other);
        let caller = connect(merchant.build().unwrap());
        let error = caller.send(native("order1", 100)).unwrap_err();
        assert_eq!(error.api().unwrap().status(), 401);
        assert_eq!(
            error.diagnosis().unwrap().causes(),
            [
                Cause::SerialOfAnotherKey,
                Cause::KeyOfAnotherMerchant,
                Cause::CertificateReplaced
            ]
        );

        let late = || Timestamp::from_unix(SystemClock.now().as_unix() - 900);
        let merchant = sandbox.merchant_builder(crypto).clock(late);
        let caller = connect(merchant.build().unwrap());
        let error = caller.send(native("order1", 100)).unwrap_err();
        let diagnosis = error.diagnosis().unwrap();
        // A second may begin between the two readings of the clock.
        let is_late = matches!(diagnosis.causes(), [Cause::Clock { ahead: -960..=-899 }]);
        assert!(is_late, "{diagnosis}");
        assert!(sandbox.orders().is_empty());
    }
}

fn files(crypto: Backend, connect: &dyn Fn(Merchant) -> Caller) {
    let sandbox = crypto.sandbox().start().unwrap();
    let caller = connect(sandbox.merchant(crypto).unwrap());
    let image = b"\r\n--\x00\xff".repeat(40_000);
    let upload = |content: &[u8]| UploadMedia::new(File::new("a.png", content.to_vec()));
    let first = caller.send(upload(&image)).unwrap().media_id;
    assert_eq!(caller.send(upload(&image)).unwrap().media_id, first);
    assert_ne!(caller.send(upload(b"other")).unwrap().media_id, first);

    caller.send(native("order1", 1234)).unwrap();
    sandbox.pay("order1").unwrap();
    let amount = refunds::Amount::new()
        .refund(34)
        .total(1234)
        .currency("CNY");
    let refund = CreateRefund::new("refund1")
        .amount(amount)
        .out_trade_no("order1");
    caller.send(refund).unwrap();
    let paid = sandbox.order("order1").unwrap().success_time.unwrap();
    sandbox.advance(Duration::from_secs(2 * 86_400));
    let date = &paid.to_string()[..10];
    let url = caller
        .send(ApplyForTradeBill::new().bill_date(date))
        .unwrap()
        .download_url;
    let token = url.unwrap().split_once("token=").unwrap().1.to_owned();
    let file = caller.send(DownloadBill::new().token(token)).unwrap();
    let mut rows = BillReader::<_, TradeRow>::new(&file[..]);
    let numbers: Vec<_> = rows
        .by_ref()
        .map(|row| row.unwrap().out_trade_no().to_owned())
        .collect();
    assert_eq!(numbers, ["order1", "order1"]);
    let totals = rows.summary().unwrap();
    assert_eq!(
        (totals.order_total, totals.refund_total),
        (Some(1234), Some(34))
    );
}
