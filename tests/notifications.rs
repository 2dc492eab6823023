//! Notifications of the test kit, received with all crypto backends.

use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use http::{HeaderMap, Request};
use wxpay::crypto::Crypto;
use wxpay::model::Sensitive;
use wxpay::notification::{
    Acknowledgement, Handled, Inbox, MemoryDeduplicator, Notification, NotificationReceiver,
    Plaintext, ReceiveError,
};
use wxpay::{AwsLc, OpenSsl, RustCrypto, VerifyError};
use wxpay_testkit::{WechatPay, keys};

wxpay::model! {
    /// A complaint, in part.
    pub answer Complaint {
        always {
            /// Its number.
            complaint_id: String,
        }
        optional {
            /// The phone number of the complainant.
            payer_phone: Sensitive,
        }
    }
}

const RESOURCE: &str = r#"{"complaint_id":"200201820200101080076610000"}"#;

fn for_every_backend(check: impl Fn(&WechatPay, &NotificationReceiver, &dyn Crypto)) {
    fn one(
        crypto: impl Crypto + Clone + 'static,
        check: impl Fn(&WechatPay, &NotificationReceiver, &dyn Crypto),
    ) {
        let wechatpay = WechatPay::new(&crypto);
        let receiver = NotificationReceiver::new(WechatPay::merchant(crypto.clone()));
        check(&wechatpay, &receiver, &crypto);
    }
    one(AwsLc, &check);
    one(OpenSsl, &check);
    one(RustCrypto, &check);
}

fn posted(wechatpay: &WechatPay) -> Request<Bytes> {
    wechatpay
        .notification("COMPLAINT.CREATE", RESOURCE)
        .to("/notify")
}

#[test]
fn a_notification_is_verified_decrypted_and_its_sensitive_fields_opened() {
    for_every_backend(|wechatpay, receiver, crypto| {
        let sealer = crypto.sealer(keys::merchant_key().public_key()).unwrap();
        let sealed = sealer.seal(b"13800138000").unwrap();
        use base64::Engine as _;
        let sealed = base64::engine::general_purpose::STANDARD.encode(sealed);
        let resource = RESOURCE.replace('}', &format!(r#","payer_phone":"{sealed}"}}"#));
        let posted = wechatpay
            .notification("COMPLAINT.CREATE", resource)
            .id("EV-1")
            .original_type("complaint")
            .associated_data("complaint")
            .to("/notify");
        let told: Notification<Complaint> = receiver
            .receive(posted.headers(), posted.body())
            .unwrap_or_else(|error| panic!("{}: {error}", crypto.name()));
        assert_eq!((&*told.id, &*told.mchid), ("EV-1", keys::MERCHANT_ID));
        assert_eq!(told.resource.complaint_id, "200201820200101080076610000");
        assert_eq!(told.resource.payer_phone.unwrap().expose(), "13800138000");
    });
}

#[test]
fn no_altered_byte_of_a_notification_is_believed() {
    for_every_backend(|wechatpay, receiver, crypto| {
        let posted = posted(wechatpay);
        let refused = |headers: &HeaderMap, body: &[u8]| {
            matches!(
                receiver.receive::<Plaintext>(headers, body),
                Err(ReceiveError::Verify { .. })
            )
        };
        for at in 0..posted.body().len() {
            let mut body = posted.body().to_vec();
            body[at] ^= 1;
            assert!(
                refused(posted.headers(), &body),
                "{}: byte {at}",
                crypto.name()
            );
        }
        for name in ["timestamp", "nonce", "signature", "serial"] {
            let name = format!("wechatpay-{name}");
            let value = posted.headers()[&name].as_bytes();
            for at in 0..value.len() {
                let mut value = value.to_vec();
                value[at] = if value[at] == b'1' { b'2' } else { b'1' };
                let mut headers = posted.headers().clone();
                headers.insert(
                    http::HeaderName::try_from(&*name).unwrap(),
                    http::HeaderValue::from_bytes(&value).unwrap(),
                );
                assert!(
                    refused(&headers, posted.body()),
                    "{}: {name} {at}",
                    crypto.name()
                );
            }
        }
    });
}

/// Even what was signed by WeChat Pay is not believed when its ciphertext is not whole.
#[test]
fn no_altered_byte_of_a_ciphertext_is_decrypted() {
    for_every_backend(|wechatpay, receiver, crypto| {
        let body = wechatpay.notification("COMPLAINT.CREATE", RESOURCE).body();
        let text = std::str::from_utf8(&body).unwrap();
        for field in ["ciphertext", "nonce", "associated_data"] {
            let start = text.find(&format!("\"{field}\":\"")).unwrap() + field.len() + 4;
            let length = text[start..].find('"').unwrap();
            for at in start..start + length {
                let mut altered = body.to_vec();
                altered[at] = match altered[at] {
                    b'=' => continue,
                    b'A' => b'B',
                    _ => b'A',
                };
                let headers = wechatpay.signature(&altered);
                let refusal = receiver.receive::<Plaintext>(&headers, &altered);
                assert!(
                    matches!(
                        refusal,
                        Err(ReceiveError::Decrypt { .. } | ReceiveError::Envelope { .. })
                    ),
                    "{}: {field} {at}: {refusal:?}",
                    crypto.name()
                );
            }
        }
    });
}

#[test]
fn another_key_of_wechat_pay_or_of_the_merchant_opens_nothing() {
    for_every_backend(|wechatpay, _, _| {
        let posted = posted(wechatpay);
        let stranger = WechatPay::merchant_builder(AwsLc)
            .apiv3_key("another-key-of-32-bytes-in-ASCII")
            .build()
            .unwrap();
        let refusal = NotificationReceiver::new(stranger)
            .receive::<Plaintext>(posted.headers(), posted.body());
        assert!(
            matches!(refusal, Err(ReceiveError::Decrypt { .. })),
            "{refusal:?}"
        );
        let migrated = wxpay::Merchant::builder(AwsLc)
            .mchid(keys::MERCHANT_ID)
            .certificate(&keys::merchant_certificate())
            .private_key(&keys::merchant_key())
            .apiv3_key(keys::APIV3_KEY)
            .platform_certificate(&keys::platform_certificate())
            .build()
            .unwrap();
        let refusal = NotificationReceiver::new(migrated)
            .receive::<Plaintext>(posted.headers(), posted.body());
        assert!(
            matches!(
                refusal,
                Err(ReceiveError::Verify {
                    source: VerifyError::UnknownKey { .. }
                })
            ),
            "{refusal:?}"
        );
    });
}

#[test]
fn repeats_at_the_same_time_are_processed_once() {
    for_every_backend(|wechatpay, receiver, crypto| {
        let inbox = Inbox::new(receiver.clone(), MemoryDeduplicator::new());
        let notification = wechatpay
            .notification("COMPLAINT.CREATE", RESOURCE)
            .id("EV-1");
        let processed = AtomicUsize::new(0);
        let post = || {
            let posted = notification.to("/notify");
            inbox.handle(
                posted.headers(),
                posted.body(),
                |_: Notification<Complaint>| {
                    processed.fetch_add(1, Ordering::Relaxed);
                    Ok::<_, std::io::Error>(())
                },
            )
        };
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..8 {
                        let status = Acknowledgement::from(&post()).status().as_u16();
                        assert!([204, 503].contains(&status), "{status}");
                    }
                });
            }
        });
        assert_eq!(processed.load(Ordering::Relaxed), 1, "{}", crypto.name());
        assert!(matches!(post(), Ok(Handled::Duplicate { .. })));
    });
}

#[test]
fn an_algorithm_that_is_not_known_is_named() {
    for_every_backend(|wechatpay, receiver, _| {
        let posted = wechatpay
            .notification("COMPLAINT.CREATE", RESOURCE)
            .algorithm("AEAD_SM4_GCM")
            .to("/notify");
        let error = receiver
            .receive::<Plaintext>(posted.headers(), posted.body())
            .unwrap_err();
        assert!(
            error
                .to_string()
                .ends_with("encrypted with AEAD_SM4_GCM instead of AEAD_AES_256_GCM"),
            "{error}"
        );
    });
}
