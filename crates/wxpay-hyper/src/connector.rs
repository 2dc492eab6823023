//! Connects to a URI: name, proxy, TCP and TLS, all within one limit.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::{HeaderValue, Uri};
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use tokio::net::TcpStream;
use tower_service::Service;
use wxpay_core::transport::{Limits, TransportError, TransportErrorKind};

use crate::Proxy;

type BoxError = Box<dyn std::error::Error + Send + Sync>;
type Stream = MaybeHttpsStream<TokioIo<TcpStream>>;

tokio::task_local! {
    /// The connection limit of the request that is being sent.
    ///
    /// The pool asks for a connection from inside the request's own future, so the limit of the
    /// request that started it reaches the connector, and still holds when the pool lets the
    /// attempt finish in the background.
    pub(crate) static CONNECT_LIMIT: Duration;
}

/// Opens connections for the pool.
#[derive(Clone)]
pub(crate) struct Connector {
    http: HttpConnector,
    tls: Arc<ClientConfig>,
    proxy: Option<Proxy>,
}

impl Connector {
    pub(crate) fn new(tls: Arc<ClientConfig>, proxy: Option<Proxy>) -> Self {
        let mut http = HttpConnector::new();
        http.enforce_http(false);
        http.set_nodelay(true);
        Self { http, tls, proxy }
    }

    pub(crate) const fn proxy(&self) -> Option<&Proxy> {
        self.proxy.as_ref()
    }

    async fn open(self, uri: Uri, limit: Duration) -> Result<Stream, BoxError> {
        let mut http = self.http;
        // Shared out among the addresses of a name, so that a dead first one leaves time for others.
        http.set_connect_timeout(Some(limit));

        let Some(proxy) = self.proxy.filter(|proxy| proxy.applies_to(&uri)) else {
            return HttpsConnector::from((http, self.tls)).call(uri).await;
        };
        let address: Uri = format!("http://{}:{}", proxy.host(), proxy.port()).parse()?;
        let mut tunnel = Tunnel::new(address, http);
        if let Some(authorization) = proxy.authorization() {
            tunnel = tunnel.with_auth(HeaderValue::from_str(authorization.expose())?);
        }
        HttpsConnector::from((tunnel, self.tls)).call(uri).await
    }
}

impl Service<Uri> for Connector {
    type Response = Stream;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Stream, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let limit = CONNECT_LIMIT
            .try_with(|limit| *limit)
            .unwrap_or_else(|_| Limits::default().connect);
        let opening = self.clone().open(uri, limit);
        Box::pin(async move {
            match tokio::time::timeout(limit, opening).await {
                Ok(opened) => opened,
                Err(elapsed) => {
                    Err(TransportError::new(TransportErrorKind::ConnectTimeout, elapsed).into())
                }
            }
        })
    }
}
