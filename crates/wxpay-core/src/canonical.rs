//! The signed strings: five lines for a request, three for a response, four for a front end.
//!
//! [Request signatures](https://pay.weixin.qq.com/doc/v3/merchant/4012365336), [response
//! signatures](https://pay.weixin.qq.com/doc/v3/merchant/4013053249).

use http::Method;

use crate::clock::Timestamp;
use crate::nonce::Nonce;

/// The message that the merchant signs: method, path with query, timestamp, nonce and body, each with a line feed.
///
/// `target` is the path with the query as it goes over the wire; `body` is empty for a request
/// without one, whose line feed stays.
pub fn request_message(
    method: &Method,
    target: &str,
    timestamp: Timestamp,
    nonce: &Nonce,
    body: &[u8],
) -> Vec<u8> {
    let mut digits = itoa::Buffer::new();
    let timestamp = digits.format(timestamp.as_unix());
    let length = method.as_str().len()
        + target.len()
        + timestamp.len()
        + nonce.as_str().len()
        + body.len()
        + 5;
    let mut message = Vec::with_capacity(length);
    line(&mut message, method.as_str().as_bytes());
    line(&mut message, target.as_bytes());
    line(&mut message, timestamp.as_bytes());
    line(&mut message, nonce.as_str().as_bytes());
    line(&mut message, body);
    message
}

/// The message that WeChat Pay signs: timestamp and nonce as the headers have them, then the body, each with a line feed.
///
/// Notifications are signed in the same way.
pub fn answer_message(timestamp: &str, nonce: &str, body: &[u8]) -> Vec<u8> {
    let mut message = Vec::with_capacity(answer_message_len(timestamp, nonce, body));
    put_answer_message(&mut message, timestamp, nonce, body);
    message
}

/// The length of an [`answer_message`] in bytes.
pub(crate) const fn answer_message_len(timestamp: &str, nonce: &str, body: &[u8]) -> usize {
    timestamp.len() + nonce.len() + body.len() + 3
}

/// Appends an [`answer_message`] to a buffer.
pub(crate) fn put_answer_message(buffer: &mut Vec<u8>, timestamp: &str, nonce: &str, body: &[u8]) {
    line(buffer, timestamp.as_bytes());
    line(buffer, nonce.as_bytes());
    line(buffer, body);
}

/// The message that the merchant signs for a front end: appid, timestamp, nonce and one more line, each with a line feed.
///
/// The last line is `prepay_id=…` for [JSAPI and mini programs](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter7_2_9.shtml),
/// and the bare prepay id for [apps](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter4_2_4.shtml).
pub fn frontend_message(appid: &str, timestamp: Timestamp, nonce: &Nonce, last: &str) -> Vec<u8> {
    let mut digits = itoa::Buffer::new();
    let timestamp = digits.format(timestamp.as_unix());
    let length = appid.len() + timestamp.len() + nonce.as_str().len() + last.len() + 4;
    let mut message = Vec::with_capacity(length);
    line(&mut message, appid.as_bytes());
    line(&mut message, timestamp.as_bytes());
    line(&mut message, nonce.as_str().as_bytes());
    line(&mut message, last.as_bytes());
    message
}

fn line(message: &mut Vec<u8>, content: &[u8]) {
    message.extend_from_slice(content);
    message.push(b'\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_five_lines() {
        let nonce = Nonce::parse("593BEC0C930BF1AFEB40B4A08C8FB242").unwrap();
        let message = request_message(
            &Method::GET,
            "/v3/certificates",
            Timestamp::from_unix(1_554_208_460),
            &nonce,
            b"",
        );
        assert_eq!(
            message,
            b"GET\n/v3/certificates\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n"
        );
    }

    #[test]
    fn a_body_is_signed_as_it_is() {
        let nonce = Nonce::parse("n").unwrap();
        let message = request_message(
            &Method::POST,
            "/v3/x?a=b%2F",
            Timestamp::from_unix(1),
            &nonce,
            b"{\"a\": 1}\n",
        );
        assert_eq!(message, b"POST\n/v3/x?a=b%2F\n1\nn\n{\"a\": 1}\n\n");
    }

    #[test]
    fn an_answer_without_a_body_has_an_empty_third_line() {
        assert_eq!(
            answer_message("1554209980", "c5ac7061fccab6bf3e254dcf98995b8c", b""),
            b"1554209980\nc5ac7061fccab6bf3e254dcf98995b8c\n\n"
        );
    }

    /// The example of the official pages on JSAPI, mini programs and apps.
    #[test]
    fn a_front_end_has_four_lines() {
        let nonce = Nonce::parse("5K8264ILTKCH16CQ2502SI8ZNMTM67VS").unwrap();
        let message = |last| {
            let signed_at = Timestamp::from_unix(1_414_561_699);
            frontend_message("wx8888888888888888", signed_at, &nonce, last)
        };
        assert_eq!(
            message("prepay_id=wx201410272009395522657a690389285100"),
            b"wx8888888888888888\n1414561699\n5K8264ILTKCH16CQ2502SI8ZNMTM67VS\nprepay_id=wx201410272009395522657a690389285100\n"
        );
        assert_eq!(
            message("WX1217752501201407033233368018"),
            b"wx8888888888888888\n1414561699\n5K8264ILTKCH16CQ2502SI8ZNMTM67VS\nWX1217752501201407033233368018\n"
        );
    }

    #[test]
    fn a_message_is_allocated_once() {
        let nonce = Nonce::parse("593BEC0C930BF1AFEB40B4A08C8FB242").unwrap();
        let message = request_message(
            &Method::DELETE,
            "/v3/x",
            Timestamp::from_unix(i64::MIN),
            &nonce,
            &[b'a'; 1000],
        );
        assert_eq!(message.capacity(), message.len());
    }
}
