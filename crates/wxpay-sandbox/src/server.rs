use std::convert::Infallible;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::thread::JoinHandle;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{Extensions, Request, Response};
use http_body_util::BodyExt;
use hyper::body::{Body, Frame, Incoming, SizeHint};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use rustls::ServerConfig;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::oneshot;
use tokio::task::JoinSet;
use tokio::time::{Instant, Sleep, sleep, timeout};
use tokio_rustls::TlsAcceptor;

use crate::case;
use crate::deliver::{Callees, deliver};
use crate::engine::{Engine, Outcome};
use crate::error::SandboxError;
use crate::media::MAX_BODY;
use crate::proxy;

/// Timeout of a client's handshake, and for a request's head and body.
const PATIENCE: Duration = Duration::from_secs(30);

/// Grace period of open responses when the server stops.
///
/// A response takes a millisecond or two.
const FAREWELL: Duration = Duration::from_millis(50);

/// Addresses of a server, and hosts that it calls.
pub(crate) struct Setup {
    pub(crate) address: SocketAddr,
    /// Address of the proxy.
    pub(crate) proxy: Option<SocketAddr>,
    pub(crate) tls: Option<Arc<ServerConfig>>,
    pub(crate) callees: Callees,
}

struct Listeners {
    listener: tokio::net::TcpListener,
    proxy: Option<tokio::net::TcpListener>,
    callees: Callees,
}

fn listen(address: SocketAddr) -> Result<(TcpListener, SocketAddr), SandboxError> {
    let unbound = |source| SandboxError::Bind { address, source };
    let listener = TcpListener::bind(address).map_err(unbound)?;
    listener.set_nonblocking(true).map_err(unbound)?;
    let bound = listener.local_addr().map_err(unbound)?;
    Ok((listener, bound))
}

/// Maximum number of threads. Each call costs a verification and a signature, so every core helps.
const MOST_THREADS: usize = 16;

/// A server on threads of its own. Dropping it stops it and waits for them.
pub(crate) struct Server {
    address: SocketAddr,
    proxy: Option<SocketAddr>,
    stop: Option<oneshot::Sender<Infallible>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    pub(crate) fn start(engine: Arc<Engine>, setup: Setup) -> Result<Self, SandboxError> {
        let (listener, address) = listen(setup.address)?;
        let (proxy, proxy_address) = setup.proxy.map(listen).transpose()?.unzip();
        let unstarted = |source| SandboxError::Thread { source };
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(cores.min(MOST_THREADS))
            .thread_name("wxpay-sandbox")
            .enable_all()
            .build()
            .map_err(unstarted)?;
        let (listener, proxy) = {
            let _entered = runtime.enter();
            let listener = tokio::net::TcpListener::from_std(listener).map_err(unstarted)?;
            let proxy = proxy.map(tokio::net::TcpListener::from_std).transpose();
            (listener, proxy.map_err(unstarted)?)
        };
        let (stop, stopped) = oneshot::channel();
        let acceptor = setup.tls.map(TlsAcceptor::from);
        let callees = setup.callees;
        let listeners = Listeners {
            listener,
            proxy,
            callees,
        };
        let thread = std::thread::Builder::new()
            .name("wxpay-sandbox".to_owned())
            .spawn(move || runtime.block_on(serve(engine, listeners, acceptor, stopped)))
            .map_err(unstarted)?;
        Ok(Self {
            address,
            proxy: proxy_address,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    pub(crate) const fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) const fn proxy(&self) -> Option<SocketAddr> {
        self.proxy
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.take();
        if let Some(thread) = self.thread.take() {
            // It has stopped either way.
            let _ = thread.join();
        }
    }
}

async fn serve(
    engine: Arc<Engine>,
    listeners: Listeners,
    acceptor: Option<TlsAcceptor>,
    stopped: oneshot::Receiver<Infallible>,
) {
    let connections = Arc::new(GracefulShutdown::new());
    let delivering = Arc::clone(&engine);
    let names = case::names().await;
    let talk = Talk {
        engine,
        names: names.clone(),
    };
    let Listeners {
        listener,
        proxy,
        callees,
    } = listeners;
    let mut accepting = JoinSet::new();
    if let Some(proxy) = proxy {
        let connections = Arc::clone(&connections);
        accepting.spawn(accept(
            talk.clone(),
            (proxy, Face::Proxy),
            acceptor.clone(),
            connections,
        ));
    }
    let connections_of_its_own = Arc::clone(&connections);
    accepting.spawn(accept(
        talk,
        (listener, Face::Direct),
        acceptor,
        connections_of_its_own,
    ));
    let delivering = tokio::spawn(deliver(delivering, names, callees));
    // The sender is never used: it is dropped.
    let _ = stopped.await;
    accepting.shutdown().await;
    delivering.abort();
    let _ = delivering.await;
    // The task is gone, and with it the other owner.
    if let Some(connections) = Arc::into_inner(connections) {
        let _ = timeout(FAREWELL, connections.shutdown()).await;
    }
}

/// Parts that each connection of a listener begins with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Face {
    Direct,
    /// The request for a tunnel.
    Proxy,
}

async fn accept(
    talk: Talk,
    (listener, face): (tokio::net::TcpListener, Face),
    acceptor: Option<TlsAcceptor>,
    connections: Arc<GracefulShutdown>,
) {
    loop {
        let Ok((mut stream, _)) = listener.accept().await else {
            // Out of file descriptors, most likely: some are closed in a moment.
            tokio::time::sleep(Duration::from_millis(10)).await;
            continue;
        };
        // Small answers go out at once; without it a client waits 40 ms now and then.
        let _ = stream.set_nodelay(true);
        let (talk, acceptor) = (talk.clone(), acceptor.clone());
        let watcher = connections.watcher();
        tokio::spawn(async move {
            if face == Face::Proxy
                && !matches!(timeout(PATIENCE, proxy::open(&mut stream)).await, Ok(true))
            {
                return;
            }
            match acceptor {
                None => talk.over(stream, watcher).await,
                Some(acceptor) => {
                    if let Ok(Ok(stream)) = timeout(PATIENCE, acceptor.accept(stream)).await {
                        talk.over(stream, watcher).await;
                    }
                }
            }
        });
    }
}

/// State that connections share.
#[derive(Clone)]
struct Talk {
    engine: Arc<Engine>,
    /// Names of headers as the service writes them.
    names: Extensions,
}

impl Talk {
    /// Answers the requests of one connection, in HTTP/1.1 as the service does: names of headers in HTTP/2 have no case.
    async fn over<S>(self, stream: S, watcher: Watcher)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let service = service_fn(move |request| self.clone().answer(request));
        let mut http = http1::Builder::new();
        http.timer(TokioTimer::new())
            .header_read_timeout(PATIENCE)
            .title_case_headers(true);
        let connection = http.serve_connection(TokioIo::new(stream), service);
        // What goes wrong on a connection is the client's affair, or a fault that it asked for.
        let _ = watcher.watch(connection).await;
    }

    /// An error closes the connection.
    async fn answer(self, request: Request<Incoming>) -> io::Result<Response<AnswerBody>> {
        let Self { engine, names } = self;
        let (head, incoming) = request.into_parts();
        let body = timeout(
            PATIENCE,
            read(incoming, engine.rules.max_body.max(MAX_BODY)),
        )
        .await??;
        let request = Request::from_parts(head, body);
        let (outcome, pace) = engine.handle_async(&request).await;
        if let Some(latency) = pace.latency {
            sleep(latency).await;
        }
        let answer = match outcome {
            Outcome::Answer(response) => {
                Ok(response.map(|body| AnswerBody::whole(body).within(pace.body_time)))
            }
            Outcome::Truncated(response) => Ok(response.map(AnswerBody::half)),
            Outcome::Silent => std::future::pending().await,
            Outcome::Reset => Err(io::ErrorKind::ConnectionReset.into()),
        };
        answer.map(|mut answer| {
            *answer.extensions_mut() = names;
            answer
        })
    }
}

/// Reads a body. It keeps only as much of a long one as it needs to notice that.
///
/// The rest is read and discarded, within bounds: a client that is still writing when the connection closes would not
/// see the response.
async fn read(mut incoming: Incoming, max: usize) -> io::Result<Bytes> {
    const DROPPED: usize = 64 << 20;
    let mut dropped = 0;
    let mut body = BytesMut::new();
    while let Some(frame) = incoming.frame().await {
        let frame = frame.map_err(io::Error::other)?;
        let Ok(data) = frame.into_data() else {
            continue;
        };
        let room = max.saturating_add(1).saturating_sub(body.len());
        let kept = data.len().min(room);
        body.extend_from_slice(&data[..kept]);
        dropped += data.len() - kept;
        if dropped > DROPPED {
            break;
        }
    }
    Ok(body.freeze())
}

/// A body, or its first half followed by an error.
struct AnswerBody {
    data: Bytes,
    /// The length that `Content-Length` announces.
    length: u64,
    end: End,
    slow: Option<SlowBody>,
}

/// A body that is sent in equal pieces at equal intervals.
struct SlowBody {
    piece: usize,
    pause: Duration,
    wait: Pin<Box<Sleep>>,
}

enum End {
    /// All data was there.
    Whole,
    /// The data must be on its way before the connection is closed.
    FlushThenBreak,
    Break,
}

impl AnswerBody {
    fn whole(data: Bytes) -> Self {
        Self {
            length: data.len() as u64,
            data,
            end: End::Whole,
            slow: None,
        }
    }

    /// The same over that time.
    fn within(mut self, time: Option<Duration>) -> Self {
        /// Number of pieces.
        const PIECES: u32 = 20;
        self.slow = time.map(|time| {
            let pause = time / PIECES;
            SlowBody {
                piece: self.data.len().div_ceil(PIECES as usize).max(1),
                pause,
                wait: Box::pin(sleep(pause)),
            }
        });
        self
    }

    fn half(data: Bytes) -> Self {
        Self {
            length: data.len() as u64,
            data: data.slice(..data.len() / 2),
            end: End::FlushThenBreak,
            slow: None,
        }
    }
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if !self.data.is_empty() {
            if let Some(slow) = &mut self.slow {
                ready!(slow.wait.as_mut().poll(context));
                slow.wait.as_mut().reset(Instant::now() + slow.pause);
                let piece = slow.piece.min(self.data.len());
                let data = self.data.split_to(piece);
                return Poll::Ready(Some(Ok(Frame::data(data))));
            }
            let data = std::mem::take(&mut self.data);
            return Poll::Ready(Some(Ok(Frame::data(data))));
        }
        match self.end {
            End::Whole => Poll::Ready(None),
            End::FlushThenBreak => {
                self.end = End::Break;
                context.waker().wake_by_ref();
                Poll::Pending
            }
            End::Break => Poll::Ready(Some(Err(io::ErrorKind::ConnectionReset.into()))),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.data.is_empty() && matches!(self.end, End::Whole)
    }

    fn size_hint(&self) -> SizeHint {
        match self.end {
            End::Whole => SizeHint::with_exact(self.data.len() as u64),
            End::FlushThenBreak | End::Break => SizeHint::with_exact(self.length),
        }
    }
}
