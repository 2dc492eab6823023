//! Requests of a merchant, correct or wrong in any part, without client code.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{Method, Request, Response};
use serde_json::{Value, json};
use wxpay::crypto::Crypto as _;
use wxpay::key::PrivateKey;
use wxpay::{AwsLc, Clock as _, SystemClock};
use wxpay_testkit::keys;

use crate::{Engine, MerchantAccount, Outcome, Sandbox, SandboxBuilder};

pub(crate) const BILLS: &str = "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills";

/// A merchant that may not use the family of the claims.
pub(crate) const FORBIDDEN: &str = "1900009192";
pub(crate) const FORBIDDEN_SERIAL: &str = "7123456789ABCDEF0123456789ABCDEF01234567";

/// With fixed keys, which take no time to generate.
pub(crate) fn builder() -> SandboxBuilder {
    Sandbox::builder()
        .merchant(
            MerchantAccount::new(keys::MERCHANT_ID)
                .key(keys::merchant_key(), keys::MERCHANT_SERIAL),
        )
        .merchant(
            MerchantAccount::new(FORBIDDEN)
                .key(keys::merchant_key(), FORBIDDEN_SERIAL)
                .without("ecommerce_transfer"),
        )
        .wechatpay_key(keys::WECHATPAY_KEY_ID, keys::wechatpay_key())
        .platform_key(keys::platform_key(), keys::PLATFORM_CERTIFICATE_PEM)
        .apiv3_key(keys::APIV3_KEY)
}

pub(crate) fn engine() -> Engine {
    builder().engine().unwrap()
}

/// A request to be signed and built.
#[derive(Clone)]
pub(crate) struct Draft {
    pub(crate) method: Method,
    pub(crate) target: String,
    pub(crate) body: Vec<u8>,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) scheme: &'static str,
    pub(crate) mchid: String,
    pub(crate) serial: String,
    pub(crate) nonce: String,
    /// Seconds from now.
    pub(crate) age: i64,
    pub(crate) key: PrivateKey,
}

impl Draft {
    pub(crate) fn new(method: Method, path: &str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            method,
            target: format!("{BILLS}{path}"),
            body: body.into(),
            headers: vec![
                ("user-agent", "test".to_owned()),
                ("accept", "application/json".to_owned()),
            ],
            scheme: "WECHATPAY2-SHA256-RSA2048",
            mchid: keys::MERCHANT_ID.to_owned(),
            serial: keys::MERCHANT_SERIAL.to_owned(),
            nonce: "593BEC0C930BF1AFEB40B4A08C8FB242".to_owned(),
            age: 0,
            key: keys::merchant_key(),
        }
    }

    pub(crate) fn get(path: &str) -> Self {
        Self::new(Method::GET, path, "")
    }

    pub(crate) fn post(path: &str, body: &Value) -> Self {
        Self::new(Method::POST, path, body.to_string())
    }

    pub(crate) fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(known, _)| *known != name);
        self
    }

    /// The five lines.
    pub(crate) fn message(&self, timestamp: i64) -> Vec<u8> {
        let head = format!(
            "{}\n{}\n{timestamp}\n{}\n",
            self.method, self.target, self.nonce
        );
        [head.as_bytes(), &self.body, b"\n"].concat()
    }

    /// The request without `Authorization`.
    pub(crate) fn unsigned(&self) -> Request<Bytes> {
        let mut request = Request::builder()
            .method(self.method.clone())
            .uri(&self.target);
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        request.body(Bytes::from(self.body.clone())).unwrap()
    }

    pub(crate) fn signed(&self) -> Request<Bytes> {
        let timestamp = SystemClock.now().as_unix() - self.age;
        let signer = AwsLc.signer(&self.key).unwrap();
        let signature = STANDARD.encode(signer.sign(&self.message(timestamp)).unwrap());
        let Self {
            scheme,
            mchid,
            serial,
            nonce,
            ..
        } = self;
        let header = format!(
            "{scheme} signature=\"{signature}\",mchid=\"{mchid}\",serial_no=\"{serial}\",\
             nonce_str=\"{nonce}\",timestamp=\"{timestamp}\""
        );
        let mut request = self.unsigned();
        request
            .headers_mut()
            .insert("authorization", header.parse().unwrap());
        request
    }

    /// The response's status and body.
    pub(crate) fn send(&self, engine: &Engine) -> (u16, Value) {
        let answer = answer(engine.handle(&self.signed()));
        let status = answer.status().as_u16();
        match answer.body().as_ref() {
            b"" => (status, Value::Null),
            body => (status, serde_json::from_slice(body).unwrap()),
        }
    }
}

pub(crate) fn answer(outcome: Outcome) -> Response<Bytes> {
    match outcome {
        Outcome::Answer(answer) => answer,
        other => panic!("{other:?}"),
    }
}

/// The parameters of a claim.
pub(crate) fn order(out_bill_no: &str, fen: i64) -> Value {
    json!({
        "sub_mchid": "1900001109",
        "receiver": {
            "type": "TRANSACTION_USER",
            "transaction_info": { "transaction_id": "4200001234202601010000000001", "type": "WXPAY" },
        },
        "out_bill_no": out_bill_no,
        "amount": fen,
        "transfer_remark": "理赔",
    })
}
