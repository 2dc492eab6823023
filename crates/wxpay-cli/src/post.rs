//! Plain HTTP to servers on this machine: the user's own, and the sandbox's control API.

use std::fmt;
use std::time::Duration;

use http_body_util::{BodyExt as _, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::time::timeout;
use wxpay::bytes::Bytes;
use wxpay::http::header::{CONNECTION, CONTENT_LENGTH, HOST, HeaderName, TRANSFER_ENCODING};
use wxpay::http::{HeaderMap, HeaderValue, Method, Request, Response, Uri};

use crate::language::Words;

/// Timeout of the server. WeChat Pay waits for 5 seconds.
/// [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_11.shtml)
const LIMIT: Duration = Duration::from_secs(5);

/// Limit of that server's response in bytes.
const MAX_BODY: usize = 1 << 20;

/// Headers of one connection, which are not forwarded.
const OF_CONNECTION: [HeaderName; 4] = [HOST, CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING];

/// An address to send notifications to: `http`, a host, and a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    host: String,
    port: u16,
    authority: String,
    path: String,
}

impl Target {
    /// Reads an address such as `http://127.0.0.1:3000/wxpay/notify`. A scheme may be left out.
    pub(crate) fn parse(text: &str) -> Result<Self, Words> {
        let whole = match text.contains("://") {
            true => text.to_owned(),
            false => format!("http://{text}"),
        };
        let uri: Uri = whole
            .parse()
            .map_err(|_| Words::from(("not an address", "不是有效的地址")))?;
        if uri.scheme_str() != Some("http") {
            return Err(Words::from((
                "only http is spoken here: name a server on this machine",
                "仅支持 http：请指定本机上的服务",
            )));
        }
        let authority = uri
            .authority()
            .ok_or(("the address has no host", "地址中没有主机名"))?;
        Ok(Self {
            host: authority.host().trim_matches(['[', ']']).to_owned(),
            port: authority.port_u16().unwrap_or(80),
            authority: authority.as_str().to_owned(),
            path: uri
                .path_and_query()
                .map_or("/", |path| path.as_str())
                .to_owned(),
        })
    }

    /// The server's host and port.
    pub(crate) fn address(&self) -> (&str, u16) {
        (&self.host, self.port)
    }

    /// The same server at another path, which begins with a slash.
    pub(crate) fn at(&self, path: String) -> Self {
        Self {
            path,
            ..self.clone()
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "http://{}{}", self.authority, self.path)
    }
}

/// An exchange without a response.
#[derive(Debug)]
pub(crate) enum Broken {
    /// There is no connection, so nothing was sent.
    NotConnected(Words),
    /// The connection ended, or the response did not come: the request may have been carried out.
    Lost(Words),
}

impl Broken {
    /// There was no response in time.
    pub(crate) fn too_late(limit: Duration) -> Self {
        let limit = limit.as_secs();
        Self::Lost(Words::from((
            format!("no response within {limit} s"),
            format!("{limit} 秒内没有应答"),
        )))
    }
}

/// Sends a notification with its original headers and bytes, and returns the server's response.
pub(crate) async fn post(
    target: &Target,
    headers: &HeaderMap,
    body: Bytes,
) -> Result<Response<Bytes>, Words> {
    let mut request = Request::new(Full::new(body));
    *request.method_mut() = Method::POST;
    for (name, value) in headers {
        if !OF_CONNECTION.contains(name) {
            request.headers_mut().append(name, value.clone());
        }
    }
    let exchange = exchange(target, request, MAX_BODY);
    let response = timeout(LIMIT, exchange).await;
    let response = response.unwrap_or_else(|_| Err(Broken::too_late(LIMIT)));
    response.map_err(|broken| match broken {
        Broken::NotConnected(reason) | Broken::Lost(reason) => reason,
    })
}

/// Sends a request to a target on a connection of its own. `max_body` limits the response, in bytes.
pub(crate) async fn exchange(
    target: &Target,
    mut request: Request<Full<Bytes>>,
    max_body: usize,
) -> Result<Response<Bytes>, Broken> {
    let unconnected = |error: &dyn fmt::Display| Broken::NotConnected(Words::quoted(error));
    let lost = |error: &dyn fmt::Display| Broken::Lost(Words::quoted(error));
    *request.uri_mut() = target.path.parse().map_err(|error| unconnected(&error))?;
    let host = HeaderValue::from_str(&target.authority).map_err(|error| unconnected(&error))?;
    request.headers_mut().insert(HOST, host);
    let stream = TcpStream::connect((target.host.as_str(), target.port))
        .await
        .map_err(|error| unconnected(&error))?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
        .await
        .map_err(|error| unconnected(&error))?;
    let response = async move {
        let response = sender.send_request(request).await;
        let (parts, body) = response.map_err(|error| lost(&error))?.into_parts();
        let body = Limited::new(body, max_body).collect().await;
        let body = body.map_err(|error| lost(&error))?.to_bytes();
        Ok(Response::from_parts(parts, body))
    };
    let driven = async move {
        // The response says what became of the request; the end of the connection adds nothing.
        let _ = connection.await;
        std::future::pending::<()>().await;
    };
    tokio::select! {
        response = response => response,
        () = driven => Err(Broken::Lost(Words::from(("the connection was closed", "连接已关闭")))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_a_local_server_is_read() {
        let target = Target::parse("localhost:3000/notify?a=b").unwrap();
        assert_eq!(target.to_string(), "http://localhost:3000/notify?a=b");
        let target = Target::parse("http://[::1]:8080").unwrap();
        assert_eq!((&*target.host, target.port), ("::1", 8080));
        assert_eq!(target.to_string(), "http://[::1]:8080/");
        let other = target.at("/api/clock".to_owned());
        assert_eq!(other.to_string(), "http://[::1]:8080/api/clock");
        for text in ["https://example.com/", "", "http://", "a b"] {
            assert!(Target::parse(text).is_err(), "{text}");
        }
    }
}
