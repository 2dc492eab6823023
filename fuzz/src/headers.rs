//! The headers `Wechatpay-*` of a response or a notification.
//!
//! Input: a [message](crate::message) whose words say who has signed its body.

use std::error::Error;

use wxpay_core::{KeyRing, Timestamp, verify};

use crate::message::{Message, is_genuine};
use crate::place::{NOW, merchant};

/// Longer than any message about a header, whatever the header holds.
const MAX: usize = 400;

/// Verified means genuine, and the other way round; a refusal is one short line.
pub fn run(data: &[u8]) {
    let message = Message::parse(data);
    let headers = message.headers_for(message.body, 0);
    let now = Timestamp::from_unix(NOW);
    let ring = merchant().keys();
    match verify(&headers, message.body, &ring, now) {
        Ok(key) => {
            assert!(is_genuine(&headers, message.body), "a forgery was verified");
            let serial = headers
                .get("wechatpay-serial")
                .map(|serial| serial.as_bytes());
            let named =
                serial.is_some_and(|serial| serial.eq_ignore_ascii_case(key.id().as_bytes()));
            assert!(named, "another key than the one that is named");
        }
        Err(error) => {
            assert!(
                !is_genuine(&headers, message.body),
                "what is genuine was refused: {error:?}"
            );
            let mut next: Option<&dyn Error> = Some(&error);
            while let Some(error) = next {
                let told = error.to_string();
                let is_line =
                    !told.is_empty() && !told.contains(|letter: char| letter.is_control());
                assert!(is_line && told.len() <= MAX, "{told:?}");
                next = error.source();
            }
        }
    }
    // Without keys, and at any other time, nothing is verified.
    assert!(verify(&headers, message.body, &KeyRing::new(), now).is_err());
    for offset in [-600, 600] {
        let then = Timestamp::from_unix(NOW.saturating_add(offset));
        let verified = verify(&headers, message.body, &ring, then);
        assert!(verified.is_err() || !is_genuine(&headers, message.body));
    }
}
