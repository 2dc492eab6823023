//! A server that gives the same response to everything, as cheaply as can be.

use std::io::{self, Write as _};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;

use crate::samples;

/// State of the server between two requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Between {
    /// It never sleeps, so that the client does not spend its time on waking it. It takes a whole processor.
    IsAwake,
    /// It sleeps, and leaves its processor to others.
    Sleeps,
}

/// Serves on a free port of the loopback interface, which it writes to standard output, for ever.
///
/// With a path, it speaks TLS and writes its certificate there.
///
/// # Errors
/// When there is no socket to be had.
pub fn serve(certificate: Option<&Path>, between: Between) -> io::Result<()> {
    let tls = certificate.map(acceptor).transpose()?;
    let answer: &'static [u8] = answer_on_the_wire().leak();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .event_interval(8)
        .build()?;
    runtime.block_on(async {
        if between == Between::IsAwake {
            tokio::spawn(async {
                loop {
                    tokio::task::yield_now().await;
                }
            });
        }
        let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
        println!("{}", listener.local_addr()?);
        io::stdout().flush()?;
        loop {
            let (connection, _) = listener.accept().await?;
            connection.set_nodelay(true)?;
            // A connection ends when its client goes, with an error or without.
            match tls.clone() {
                Some(tls) => {
                    tokio::spawn(
                        async move { answer_all(tls.accept(connection).await?, answer).await },
                    )
                }
                None => tokio::spawn(answer_all(connection, answer)),
            };
        }
    })
}

/// TLS with a key of its own. Sessions can be resumed.
fn acceptor(certificate: &Path) -> io::Result<TlsAcceptor> {
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]);
    let made = made.map_err(io::Error::other)?;
    std::fs::write(certificate, made.cert.pem())?;
    let key = PrivatePkcs8KeyDer::from(made.signing_key.serialize_der());
    // Another crate of the tree has ring switched on, so rustls has no default.
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key.into())
        .map_err(io::Error::other)?;
    Ok(Arc::new(config).into())
}

async fn answer_all(
    mut connection: impl AsyncRead + AsyncWrite + Unpin,
    answer: &[u8],
) -> io::Result<()> {
    let mut request = Vec::with_capacity(8 << 10);
    loop {
        while !is_whole(&request) {
            if connection.read_buf(&mut request).await? == 0 {
                return Ok(());
            }
        }
        request.clear();
        connection.write_all(answer).await?;
        connection.flush().await?;
    }
}

/// Returns whether the head and as many bytes as its `Content-Length` says are there.
fn is_whole(request: &[u8]) -> bool {
    const END: &[u8] = b"\r\n\r\n";
    let Some(head) = request.windows(END.len()).position(|four| four == END) else {
        return false;
    };
    let body = request.len() - head - END.len();
    let length = String::from_utf8_lossy(&request[..head])
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .and_then(|(_, value)| value.trim().parse().ok())
        .unwrap_or(0);
    body >= length
}

/// A signed response of 1 KiB, as it is written.
pub fn answer_on_the_wire() -> Vec<u8> {
    let (head, body) = samples::answer_of_1_kib().into_parts();
    let mut wire = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n", body.len()).into_bytes();
    for (name, value) in &head.headers {
        wire.extend_from_slice(name.as_str().as_bytes());
        wire.extend_from_slice(b": ");
        wire.extend_from_slice(value.as_bytes());
        wire.extend_from_slice(b"\r\n");
    }
    wire.extend_from_slice(b"\r\n");
    wire.extend_from_slice(&body);
    wire
}
