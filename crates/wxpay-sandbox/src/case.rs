//! Header names in the case in which WeChat Pay writes them.
//!
//! `http` keeps names in lower case. Some clients look them up by their exact case, among them the official SDK for
//! Java.

use bytes::Bytes;
use http::{Extensions, Request};
use http_body_util::Empty;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

/// Names that `Title-Case` gets wrong.
const ANSWER: &[u8] = b"HTTP/1.1 204 No Content\r\nRequest-ID: 0\r\n\r\n";

/// Returns the extensions that make hyper write each name of [`ANSWER`] in that case; others are in `Title-Case`.
///
/// hyper has no constructor for its case map but builds one when it parses a message, so this parses one.
pub(crate) async fn names() -> Extensions {
    read().await.unwrap_or_default()
}

async fn read() -> Option<Extensions> {
    let (ours, mut theirs) = tokio::io::duplex(1024);
    tokio::spawn(async move {
        let mut head = [0; 1024];
        // A failure leaves the reader without a response, and it gives up.
        if theirs.read(&mut head).await.is_ok() {
            let _ = theirs.write_all(ANSWER).await;
        }
    });
    let mut client = http1::Builder::new();
    client.preserve_header_case(true);
    let (mut sender, connection) = client.handshake(TokioIo::new(ours)).await.ok()?;
    let connection = tokio::spawn(connection);
    let answer = sender.send_request(Request::new(Empty::<Bytes>::new()));
    let extensions = answer.await.ok()?.into_parts().0.extensions;
    connection.abort();
    Some(extensions)
}
