use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HeaderValue};
use http::{Method, Request, Response, Uri, request};
use reqwest::redirect::Policy;
use reqwest::{Client, ClientBuilder, Url};
use tokio::time::timeout;
use wxpay_core::async_trait;
use wxpay_core::transport::{
    Incoming, Limits, Outgoing, Transport, TransportError, TransportErrorKind,
};

use crate::Error;
use crate::receiving::{Receiving, whole};
use crate::sending::{Sending, Trace};
use crate::suitable;

/// Stands for no limit: that of the client is replaced by those of the call.
const UNBOUNDED: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// An asynchronous transport over a reqwest client.
///
/// Clones share the client and its connections. It must be used inside the tokio runtime whose
/// connections the client has.
#[derive(Clone)]
pub struct Reqwest {
    client: Client,
}

impl Reqwest {
    /// A transport over the program's client, which must neither follow redirects nor unpack bodies.
    ///
    /// # Errors
    /// [`Error::Redirects`] or [`Error::Compression`] when the client does, or does not prove that it does not.
    pub fn new(client: Client) -> Result<Self, Error> {
        suitable::check(&format!("{client:?}"))?;
        Ok(Self { client })
    }

    /// A transport over a client of these settings, with redirects, retries, unpacking and the log of
    /// connections turned off.
    ///
    /// # Errors
    /// [`Error::Build`] when reqwest cannot build the client, for example without a TLS backend.
    pub fn from_builder(builder: ClientBuilder) -> Result<Self, Error> {
        let client = builder
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .connection_verbose(false)
            .no_gzip()
            .no_brotli()
            .no_deflate()
            .no_zstd()
            .build()
            .map_err(|source| Error::Build { source })?;
        Ok(Self { client })
    }

    async fn exchange(
        &self,
        head: request::Parts,
        body: Sending,
    ) -> Result<(Response<()>, reqwest::Response), TransportError> {
        let request = prepared(head, body)?;
        let url = request.url().clone();
        let mut answer = self.client.execute(request).await.map_err(failed)?;
        if *answer.url() != url {
            return Err(TransportError::lost(
                "the client followed a redirect, which must be turned off",
            ));
        }
        let mut head = Response::new(());
        *head.status_mut() = answer.status();
        *head.version_mut() = answer.version();
        *head.headers_mut() = std::mem::take(answer.headers_mut());
        Ok((head, answer))
    }
}

impl fmt::Debug for Reqwest {
    /// Leaves the client out, whose default headers may be secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reqwest").finish_non_exhaustive()
    }
}

#[async_trait]
impl Transport for Reqwest {
    async fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        in_a_runtime()?;
        let (head, body) = request.into_parts();
        let (body, trace) = Sending::whole(body);
        within(limits, &trace, async {
            let (head, body) = self.exchange(head, body).await?;
            let body = whole(body, limits.max_body).await?;
            Ok(head.map(|()| body))
        })
        .await
    }

    async fn stream(
        &self,
        request: Request<Outgoing>,
        limits: Limits,
    ) -> Result<Response<Incoming>, TransportError> {
        in_a_runtime()?;
        let (head, body) = request.into_parts();
        let (body, trace) = Sending::open(body).await?;
        let exchange = trace.watch(limits.idle, self.exchange(head, body));
        let (head, body) = within(limits, &trace, exchange).await?;
        Ok(head.map(|()| Incoming::new(Receiving::new(body, limits.idle))))
    }

    /// On tokio's timer; outside of a runtime there is none.
    async fn wait(&self, delay: Duration) -> bool {
        if in_a_runtime().is_err() {
            return false;
        }
        tokio::time::sleep(delay).await;
        true
    }

    /// On a thread of tokio's for blocking work; outside of a runtime, at once.
    async fn offload(&self, work: Box<dyn FnOnce() + Send>) {
        if in_a_runtime().is_err() {
            return work();
        }
        // Fails if the work panics, which has no result then, or if the runtime is being shut down.
        let _ = tokio::task::spawn_blocking(work).await;
    }
}

/// reqwest panics outside of a runtime.
fn in_a_runtime() -> Result<(), TransportError> {
    tokio::runtime::Handle::try_current()
        .map(drop)
        .map_err(TransportError::not_sent)
}

/// Runs an exchange within the limits, and finds out whether anything can have left.
async fn within<T>(
    limits: Limits,
    trace: &Trace,
    exchange: impl Future<Output = Result<T, TransportError>>,
) -> Result<T, TransportError> {
    let outcome = {
        let mut exchange = Box::pin(exchange);
        timeout(limits.total, async {
            match timeout(limits.connect, exchange.as_mut()).await {
                Ok(done) => done,
                Err(_) if trace.has_begun() => exchange.await,
                Err(elapsed) => Err(TransportError::new(TransportErrorKind::Timeout, elapsed)),
            }
        })
        .await
    };
    let error = match outcome {
        Ok(Ok(answer)) => return Ok(answer),
        Ok(Err(error)) => error,
        Err(elapsed) => TransportError::new(TransportErrorKind::Timeout, elapsed),
    };
    // The exchange has been dropped, and with it the request, unless a connection has it.
    if !error.may_have_been_sent() || !trace.is_unsent() {
        return Err(error);
    }
    Err(match error.kind() {
        TransportErrorKind::Timeout => {
            TransportError::new(TransportErrorKind::ConnectTimeout, error)
        }
        _ => TransportError::not_sent(error),
    })
}

/// The request as reqwest sends it.
///
/// # Errors
/// When it is none that reqwest would send byte for byte.
fn prepared(head: request::Parts, body: Sending) -> Result<reqwest::Request, TransportError> {
    let url = url(&head.uri)?;
    let mut request = reqwest::Request::new(head.method, url);
    *request.headers_mut() = head.headers;
    *request.timeout_mut() = Some(UNBOUNDED);
    // hyper would omit `Content-Length: 0`, and some servers refuse a POST without a length.
    let expects_body = matches!(
        *request.method(),
        Method::POST | Method::PUT | Method::PATCH
    );
    if expects_body || body.len() > 0 {
        let length = HeaderValue::from(body.len());
        request.headers_mut().insert(CONTENT_LENGTH, length);
    }
    *request.body_mut() = Some(reqwest::Body::wrap(body));
    Ok(request)
}

/// The URL as reqwest wants it, which is parsed by other rules than a [`Uri`].
fn url(uri: &Uri) -> Result<Url, TransportError> {
    if !matches!(uri.scheme_str(), Some("http" | "https")) {
        return Err(TransportError::not_sent("the URI is not one of HTTP"));
    }
    let url = Url::parse(&uri.to_string()).map_err(TransportError::not_sent)?;
    if (url.host_str(), url.path(), url.query()) != (uri.host(), uri.path(), uri.query()) {
        return Err(TransportError::not_sent(
            "reqwest would change the target of the request, which is signed",
        ));
    }
    Ok(url)
}

/// The fate of the request by an error of reqwest, without the URL.
pub(crate) fn failed(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    match (error.is_connect(), error.is_timeout()) {
        (true, true) => TransportError::new(TransportErrorKind::ConnectTimeout, error),
        (true, false) => TransportError::not_sent(error),
        (false, true) => TransportError::new(TransportErrorKind::Timeout, error),
        (false, false) => TransportError::lost(error),
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;
    use wxpay_rustls::{Roots, TlsProvider, rustls};

    use super::*;

    /// TLS that no test here needs, without which reqwest would take a process-wide provider.
    pub(crate) fn tls() -> rustls::ClientConfig {
        let pem = wxpay_testkit::keys::PLATFORM_CERTIFICATE_PEM;
        let roots = Roots::from_pem(pem).unwrap();
        roots.client_config(TlsProvider::aws_lc()).unwrap()
    }

    /// Serves one connection for each response, and returns the request heads.
    async fn serve(listener: TcpListener, answers: Vec<&str>) -> Vec<String> {
        let mut heads = Vec::new();
        for answer in answers {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut head = Vec::new();
            while !head.windows(4).any(|end| end == b"\r\n\r\n") {
                assert!(stream.read_buf(&mut head).await.unwrap() > 0);
            }
            heads.push(String::from_utf8(head).unwrap());
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
        heads
    }

    fn get(listener: &TcpListener, target: &str) -> Request<Bytes> {
        let uri = format!("http://{}{target}", listener.local_addr().unwrap());
        Request::get(uri).body(Bytes::new()).unwrap()
    }

    #[tokio::test]
    async fn a_redirect_that_was_followed_is_an_unknown_outcome() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let client = Client::builder().tls_backend_preconfigured(tls()).build();
        // `new` would refuse this client.
        let transport = Reqwest {
            client: client.unwrap(),
        };
        let request = get(&listener, "/v3/certificates");
        let redirect = "HTTP/1.1 302 Found\r\nlocation: /elsewhere\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
        let fine = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
        let (answer, heads) = tokio::join!(
            transport.send(request, Limits::default()),
            serve(listener, vec![redirect, fine]),
        );
        let error = answer.unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Lost);
        assert!(heads[1].starts_with("GET /elsewhere "));
    }

    #[tokio::test]
    async fn no_retry_policy_of_the_client_sends_a_request_twice() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let eager = reqwest::retry::for_host("127.0.0.1")
            .no_budget()
            .classify_fn(|outcome| outcome.retryable());
        let client = Client::builder()
            .tls_backend_preconfigured(tls())
            .redirect(Policy::none())
            .retry(eager)
            .no_gzip()
            .build();
        let transport = Reqwest::new(client.unwrap()).unwrap();
        let request = get(&listener, "/v3/certificates");
        let busy = "HTTP/1.1 503 Busy\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
        let (answer, _) = tokio::join!(
            transport.send(request, Limits::default()),
            serve(listener, vec![busy]),
        );
        // A second request would be refused a connection.
        assert_eq!(answer.unwrap().status(), 503);
    }

    #[test]
    fn outside_of_a_runtime_nothing_is_sent() {
        let client = Client::builder().tls_backend_preconfigured(tls());
        let transport = Reqwest::from_builder(client).unwrap();
        let request = Request::get("https://api.mch.weixin.qq.com/v3/certificates");
        let sending = transport.send(request.body(Bytes::new()).unwrap(), Limits::default());
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        let std::task::Poll::Ready(answer) = std::pin::pin!(sending).poll(&mut context) else {
            panic!("it waits for a runtime");
        };
        assert_eq!(answer.unwrap_err().kind(), TransportErrorKind::NotSent);
    }

    #[test]
    fn a_target_that_reqwest_would_change_is_refused() {
        for (target, changes) in [
            ("/v3/a%2Fb/%e4%BD?mchid=2&empty=&flag", false),
            ("/v3/a/../b", true),
            ("/v3/a/%2e%2e/b", true),
            ("/v3/a?q='", true),
        ] {
            let uri = format!("https://api.mch.weixin.qq.com{target}");
            let url = url(&uri.parse().unwrap());
            assert_eq!(url.is_err(), changes, "{target}");
        }
    }

    #[test]
    fn debug_leaves_default_headers_out() {
        let mut headers = http::HeaderMap::new();
        headers.insert("x-token", "hunter2".parse().unwrap());
        let client = Client::builder()
            .tls_backend_preconfigured(tls())
            .default_headers(headers);
        let transport = Reqwest::from_builder(client).unwrap();
        assert_eq!(format!("{transport:?}"), "Reqwest { .. }");
    }
}
