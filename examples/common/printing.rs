use bytes::Bytes;
use http::{Request, Response};
use wxpay::Nonce;
use wxpay::sans_io::Authorization;
use wxpay::sans_io::canonical::request_message;
use wxpay::transport::{BlockingTransport, Limits, Transport, TransportError};

/// A transport around another one, which prints the canonical string of every request.
///
/// It rebuilds the canonical string from the request, so it shows what the signature covers.
#[derive(Clone, Debug)]
pub struct Printing<T>(pub T);

#[wxpay::async_trait]
impl<T: Transport> Transport for Printing<T> {
    async fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        before(&request);
        let answer = self.0.send(request, limits).await;
        after(&answer);
        answer
    }
}

impl<T: BlockingTransport> BlockingTransport for Printing<T> {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        before(&request);
        let answer = self.0.send(request, limits);
        after(&answer);
        answer
    }
}

fn before(request: &Request<Bytes>) {
    let header = request
        .headers()
        .get("authorization")
        .and_then(|value| value.to_str().ok());
    let Some(Ok(authorization)) = header.map(Authorization::parse) else {
        println!("  (no Authorization)");
        return;
    };
    let (Some(nonce), Some(target)) = (
        Nonce::parse(&authorization.nonce_str),
        request.uri().path_and_query(),
    ) else {
        return;
    };
    let message = request_message(
        request.method(),
        target.as_str(),
        authorization.timestamp,
        &nonce,
        request.body(),
    );
    println!("  canonical string, signed by {}:", authorization.serial_no);
    for line in String::from_utf8_lossy(&message).lines() {
        println!("    | {line}");
    }
}

fn after(answer: &Result<Response<Bytes>, TransportError>) {
    let Ok(answer) = answer else {
        return;
    };
    let header = |name: &str| {
        answer
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or("none")
    };
    println!(
        "  answered {}, request id {}, signed by {}",
        answer.status(),
        header("request-id"),
        header("wechatpay-serial")
    );
}
