use std::convert::Infallible;
use std::fmt;
use std::net::{SocketAddr, TcpListener};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::thread::JoinHandle;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue};
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Limited};
use hyper::body::{Body, Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

use super::ask::{self, Ask, Problem};
use super::guard::Guard;
use super::live;
use super::table::{self, Answer, Found};
use crate::engine::Engine;
use crate::error::SandboxError;
use crate::keys;

/// Timeout of a client's request.
const PATIENCE: Duration = Duration::from_secs(30);

/// Longest body, in bytes: a snapshot may be large.
const MAX_BODY: usize = 64 << 20;

/// The control API on a thread of its own, so that a slow reader of lists does not delay APIv3. Dropping
/// it stops it.
pub(crate) struct ControlServer {
    address: SocketAddr,
    token: Option<String>,
    stop: Option<oneshot::Sender<Infallible>>,
    thread: Option<JoinHandle<()>>,
}

struct Face {
    engine: Arc<Engine>,
    base_url: Arc<str>,
    guard: Guard,
}

impl ControlServer {
    /// Listens. On an address that other machines can reach, it requires a token, which it generates.
    pub(crate) fn start(
        engine: Arc<Engine>,
        base_url: &str,
        address: SocketAddr,
    ) -> Result<Self, SandboxError> {
        let token = match address.ip().is_loopback() {
            true => None,
            false => {
                let text = keys::random_text();
                Some(text.map_err(|error| SandboxError::key("the control token", error))?)
            }
        };
        let unbound = |source| SandboxError::Bind { address, source };
        let listener = TcpListener::bind(address).map_err(unbound)?;
        listener.set_nonblocking(true).map_err(unbound)?;
        let bound = listener.local_addr().map_err(unbound)?;
        let unstarted = |source| SandboxError::Thread { source };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(unstarted)?;
        let listener = {
            let _entered = runtime.enter();
            tokio::net::TcpListener::from_std(listener).map_err(unstarted)?
        };
        let face = Arc::new(Face {
            engine,
            base_url: base_url.into(),
            guard: Guard::new(token.clone()),
        });
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::Builder::new()
            .name("wxpay-sandbox-control".to_owned())
            .spawn(move || {
                runtime.block_on(async {
                    let accepting = tokio::spawn(accept(face, listener));
                    // The sender is never used: it is dropped.
                    let _ = stopped.await;
                    accepting.abort();
                });
            })
            .map_err(unstarted)?;
        Ok(Self {
            address: bound,
            token,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    pub(crate) const fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }
}

impl Drop for ControlServer {
    fn drop(&mut self) {
        self.stop.take();
        if let Some(thread) = self.thread.take() {
            // It has stopped either way.
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for ControlServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("ControlServer");
        debug
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

async fn accept(face: Arc<Face>, listener: tokio::net::TcpListener) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // Out of file descriptors, most likely: some are closed in a moment.
            tokio::time::sleep(Duration::from_millis(10)).await;
            continue;
        };
        let _ = stream.set_nodelay(true);
        let face = Arc::clone(&face);
        tokio::spawn(async move {
            let service = service_fn(|request| {
                let face = Arc::clone(&face);
                async move { Ok::<_, Infallible>(answer(&face, request).await) }
            });
            let mut http = http1::Builder::new();
            http.timer(TokioTimer::new()).header_read_timeout(PATIENCE);
            // How a connection ends is the client's affair.
            let _ = http.serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

async fn answer(face: &Face, request: Request<Incoming>) -> Response<FaceBody> {
    let mut response = match handle(face, request).await {
        Ok(response) => response,
        Err(problem) => {
            let mut response = whole("application/json", problem.body().to_string());
            *response.status_mut() = problem.status;
            if problem.status == StatusCode::METHOD_NOT_ALLOWED {
                let allow = HeaderValue::from_static("GET, POST, DELETE");
                response.headers_mut().insert(ALLOW, allow);
            }
            response
        }
    };
    const HEADERS: [(&str, &str); 4] = [
        (
            "content-security-policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; \
             connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        ),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-resource-policy", "same-origin"),
    ];
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

async fn handle(face: &Face, request: Request<Incoming>) -> Result<Response<FaceBody>, Problem> {
    let (head, incoming) = request.into_parts();
    face.guard.check_source(&head.headers)?;
    let path = head.uri.path();
    #[cfg(feature = "dashboard")]
    if head.method == http::Method::GET
        && let Some((media_type, bytes)) = super::assets::find(path)
    {
        return Ok(whole(media_type, Bytes::from_static(bytes)));
    }
    let (route, values) = match table::find(head.method.as_str(), path) {
        Found::Route(route, values) => (route, values),
        Found::OtherMethod => {
            let status = StatusCode::METHOD_NOT_ALLOWED;
            return Err(Problem::new(status, "method", "the path has other methods"));
        }
        Found::Nothing => return Err(Problem::missing("path")),
    };
    face.guard.check_token(&head.headers)?;
    let body = timeout(PATIENCE, Limited::new(incoming, MAX_BODY).collect()).await;
    let Ok(Ok(body)) = body else {
        return Err(Problem::bad(
            "body",
            "is too long or did not arrive".to_owned(),
        ));
    };
    let body = body.to_bytes();
    let ask = Ask {
        engine: &face.engine,
        base_url: &face.base_url,
        path: values,
        query: ask::query(head.uri.query()),
        body: &body,
    };
    Ok(match (route.handler)(&ask)? {
        Answer::Json(value) => whole(route.media_type, value.to_string()),
        Answer::Svg(image) => whole(route.media_type, image),
        Answer::Events => {
            let (to, from) = mpsc::channel(4);
            let (engine, base_url) = (Arc::clone(&face.engine), Arc::clone(&face.base_url));
            tokio::spawn(live::watch(engine, base_url, to));
            with(route.media_type, FaceBody::Live(from))
        }
    })
}

fn whole(media_type: &'static str, bytes: impl Into<Bytes>) -> Response<FaceBody> {
    with(media_type, FaceBody::Whole(Some(bytes.into())))
}

fn with(media_type: &'static str, body: FaceBody) -> Response<FaceBody> {
    let mut response = Response::new(body);
    let media_type = HeaderValue::from_static(media_type);
    response.headers_mut().insert(CONTENT_TYPE, media_type);
    response
}

enum FaceBody {
    Whole(Option<Bytes>),
    Live(mpsc::Receiver<Bytes>),
}

impl Body for FaceBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        match &mut *self {
            Self::Whole(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Self::Live(from) => {
                let next = from.poll_recv(context);
                next.map(|bytes| bytes.map(|bytes| Ok(Frame::data(bytes))))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Self::Whole(None))
    }

    fn size_hint(&self) -> hyper::body::SizeHint {
        match self {
            Self::Whole(bytes) => {
                let length = bytes.as_ref().map_or(0, Bytes::len);
                hyper::body::SizeHint::with_exact(length as u64)
            }
            Self::Live(_) => hyper::body::SizeHint::default(),
        }
    }
}
