//! Sends notifications: the only place where the sandbox opens connections.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Extensions, Request, Uri};
use http_body_util::{BodyExt as _, Full};
use hyper_util::rt::TokioIo;
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use crate::engine::Engine;
use crate::error::SandboxError;
use crate::notices::{Beginning, NoticeMessage, NoticeOutcome};

/// Timeout of a merchant's response: five seconds, as the page says.
const PATIENCE: Duration = Duration::from_secs(5);

/// Interval at which running business time is read.
const TICK: Duration = Duration::from_millis(200);

/// Hosts that the sandbox may call, and certificate authorities that it trusts.
pub(crate) struct Callees {
    hosts: Vec<String>,
    tls: Arc<ClientConfig>,
}

/// Target of a URL.
#[derive(Debug, PartialEq, Eq)]
struct Place {
    host: String,
    port: u16,
    is_tls: bool,
}

impl Callees {
    /// Allows this machine and those hosts. Trusts Mozilla's authorities and those in PEM.
    pub(crate) fn new(hosts: Vec<String>, authorities: &[String]) -> Result<Self, SandboxError> {
        const WHAT: &str = "the certificate authority of a merchant's server";
        let mut roots = RootCertStore::empty();
        roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        for pem in authorities {
            let before = roots.len();
            for certificate in CertificateDer::pem_slice_iter(pem.as_bytes()) {
                let certificate = certificate.map_err(|error| SandboxError::key(WHAT, error))?;
                roots
                    .add(certificate)
                    .map_err(|error| SandboxError::key(WHAT, error))?;
            }
            if roots.len() == before {
                return Err(SandboxError::key(WHAT, "there is no certificate in PEM"));
            }
        }
        let tls = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|error| SandboxError::key(WHAT, error))?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self {
            hosts,
            tls: Arc::new(tls),
        })
    }

    /// Target of a URL, or why it is not called.
    fn place(&self, url: &str) -> Result<Place, &'static str> {
        let Ok(uri) = url.parse::<Uri>() else {
            return Err("its notify_url is no URL");
        };
        let is_tls = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => return Err("its notify_url is neither http nor https"),
        };
        let Some(host) = uri.host() else {
            return Err("its notify_url has no host");
        };
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let is_this_machine = host == "localhost"
            || host
                .parse::<IpAddr>()
                .is_ok_and(|address| address.is_loopback());
        let mut allowed = self.hosts.iter();
        if !is_this_machine && !allowed.any(|allowed| allowed.eq_ignore_ascii_case(host)) {
            return Err("its host is neither this machine nor one that notify_to allows");
        }
        Ok(Place {
            host: host.to_owned(),
            port: uri.port_u16().unwrap_or(if is_tls { 443 } else { 80 }),
            is_tls,
        })
    }

    /// The response, after its body was read; `None` without a response.
    async fn call(&self, place: Place, request: Request<Bytes>) -> Option<(u16, NoticeMessage)> {
        let host = match place.host.as_str() {
            "localhost" => Ipv4Addr::LOCALHOST.to_string(),
            host => host.to_owned(),
        };
        let stream = TcpStream::connect((host, place.port)).await.ok()?;
        if !place.is_tls {
            return post(stream, request).await;
        }
        let name = ServerName::try_from(place.host).ok()?;
        let connector = TlsConnector::from(Arc::clone(&self.tls));
        post(connector.connect(name, stream).await.ok()?, request).await
    }
}

/// Sends due notifications one by one, forever.
pub(crate) async fn deliver(engine: Arc<Engine>, names: Extensions, callees: Callees) {
    let bell = engine.quiet().outbox.bell.clone();
    loop {
        engine.settle();
        while let Some((mut outgoing, request)) = engine.take_notice() {
            let outcome = match (callees.place(&outgoing.url), request) {
                (Err(reason), _) => {
                    outgoing.reason = Some(reason);
                    NoticeOutcome::NotSent
                }
                (Ok(_), None) => {
                    outgoing.reason = Some("its request cannot be written");
                    NoticeOutcome::NotSent
                }
                // A merchant must not hear of what a restart forgets.
                (Ok(_), Some(_)) if engine.committed().await.is_err() => {
                    outgoing.reason = Some("what it tells could not be saved");
                    NoticeOutcome::NotSent
                }
                (Ok(place), Some(mut request)) => {
                    let mut body = Beginning::default();
                    body.push(request.body());
                    outgoing.request = Some(NoticeMessage::new(request.headers(), &body));
                    *request.extensions_mut() = names.clone();
                    match timeout(PATIENCE, callees.call(place, request)).await {
                        Ok(Some((status, response))) => {
                            outgoing.response = Some(response);
                            NoticeOutcome::Answered(status)
                        }
                        Ok(None) => {
                            outgoing.reason = Some("the connection failed");
                            NoticeOutcome::NoAnswer
                        }
                        Err(_) => {
                            outgoing.reason = Some("there was no answer within five seconds");
                            NoticeOutcome::NoAnswer
                        }
                    }
                }
            };
            engine.report_notice(outgoing, outcome);
        }
        if engine.clocks.runs() {
            // Either way it is looked at again.
            let _ = timeout(TICK, bell.notified()).await;
        } else {
            bell.notified().await;
        }
    }
}

/// The response, after its body was read; `None` without a response. Of a long body only the beginning is kept.
async fn post<S>(stream: S, request: Request<Bytes>) -> Option<(u16, NoticeMessage)>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let mut http = hyper::client::conn::http1::Builder::new();
    http.title_case_headers(true);
    let (mut sender, connection) = http.handshake(TokioIo::new(stream)).await.ok()?;
    let connection = tokio::spawn(connection);
    let answer = sender.send_request(request.map(Full::new)).await;
    let response = match answer {
        Ok(answer) => {
            let (head, mut body) = answer.into_parts();
            let mut beginning = Beginning::default();
            // How it ends does not matter.
            while let Some(Ok(frame)) = body.frame().await {
                if let Ok(piece) = frame.into_data() {
                    beginning.push(&piece);
                }
            }
            let message = NoticeMessage::new(&head.headers, &beginning);
            Some((head.status.as_u16(), message))
        }
        Err(_) => None,
    };
    connection.abort();
    response
}

#[cfg(test)]
mod tests {
    use super::Callees;

    #[test]
    fn only_this_machine_and_allowed_hosts_are_called() {
        let callees = Callees::new(vec!["shop.example".to_owned()], &[]).unwrap();
        for (url, found) in [
            ("http://127.0.0.1:8080/notify", Some((8080, false))),
            ("http://localhost/notify", Some((80, false))),
            ("http://[::1]:8080/", Some((8080, false))),
            ("https://127.0.0.1/", Some((443, true))),
            ("https://Shop.example/notify", Some((443, true))),
            ("http://shop.example:81/", Some((81, false))),
            ("http://10.0.0.1/", None),
            ("https://pay.shop.example/", None),
            ("ftp://localhost/", None),
            ("/notify", None),
        ] {
            let place = callees.place(url).ok();
            assert_eq!(
                place.map(|place| (place.port, place.is_tls)),
                found,
                "{url}"
            );
        }
    }

    #[test]
    fn an_authority_that_is_none_is_refused() {
        assert!(Callees::new(Vec::new(), &["no certificate".to_owned()]).is_err());
    }
}
