//! Connects to a URI: name, proxy, TCP and TLS, all before one deadline.

use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::sync::Arc;

use http::Uri;
use http::uri::Scheme;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use wxpay_core::Secret;
use wxpay_core::transport::{TransportError, TransportErrorKind};

use crate::Proxy;
use crate::connection::Connection;
use crate::deadline::Deadline;
use crate::stream::{Socket, Stream};

/// Size limit of a proxy's response to `CONNECT`, in bytes.
const MAX_TUNNEL_HEAD: usize = 8 << 10;

/// Opens connections.
#[derive(Debug)]
pub(crate) struct Connector {
    tls: Arc<ClientConfig>,
    proxy: Option<Proxy>,
}

impl Connector {
    pub(crate) const fn new(tls: Arc<ClientConfig>, proxy: Option<Proxy>) -> Self {
        Self { tls, proxy }
    }

    pub(crate) const fn proxy(&self) -> Option<&Proxy> {
        self.proxy.as_ref()
    }

    /// Connects to the server of an absolute URI.
    ///
    /// # Errors
    /// Every failure proves that nothing of a request was sent.
    pub(crate) fn connect(
        &self,
        uri: &Uri,
        deadline: Deadline,
    ) -> Result<Connection, TransportError> {
        let stream = self.open(uri, deadline).map_err(|error| {
            let kind = match error.kind() {
                io::ErrorKind::TimedOut => TransportErrorKind::ConnectTimeout,
                _ => TransportErrorKind::NotSent,
            };
            TransportError::new(kind, error)
        })?;
        Ok(Connection::new(stream))
    }

    fn open(&self, uri: &Uri, deadline: Deadline) -> io::Result<Stream> {
        let Some(host) = uri.host() else {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "no host"));
        };
        let secure = uri.scheme() == Some(&Scheme::HTTPS);
        let port = uri.port_u16().unwrap_or(if secure { 443 } else { 80 });

        let socket = match self.proxy.as_ref().filter(|proxy| proxy.applies_to(uri)) {
            Some(proxy) => {
                let socket = connect(proxy.host(), proxy.port(), deadline)?;
                tunnel(socket, proxy, host, port)?
            }
            None => connect(host, port, deadline)?,
        };
        if !secure {
            return Ok(Stream::Plain(socket));
        }
        let server = ServerName::try_from(bare(host).to_owned())
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
        Stream::tls(socket, Arc::clone(&self.tls), server)
    }
}

/// Connects to the first address of `host` that answers; the remaining time is divided among the untried ones, so that
/// a dead address does not use it up.
fn connect(host: &str, port: u16, deadline: Deadline) -> io::Result<Socket> {
    let addresses: Vec<_> = (bare(host), port).to_socket_addrs()?.collect();
    let mut last = io::Error::new(io::ErrorKind::NotFound, "the name has no address");
    for (tried, address) in addresses.iter().enumerate() {
        let left = u32::try_from(addresses.len() - tried).unwrap_or(u32::MAX);
        let attempt = match deadline.remaining()? {
            Some(remaining) => TcpStream::connect_timeout(address, remaining / left),
            None => TcpStream::connect(address),
        };
        match attempt {
            Ok(tcp) => {
                tcp.set_nodelay(true)?;
                return Ok(Socket::new(tcp, deadline));
            }
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// Asks the proxy for a tunnel to the server.
fn tunnel(mut socket: Socket, proxy: &Proxy, host: &str, port: u16) -> io::Result<Socket> {
    socket.write_all(tunnel_request(proxy, host, port).expose().as_bytes())?;

    // Byte by byte: what follows the head belongs to the tunnel.
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        if head.len() == MAX_TUNNEL_HEAD {
            return Err(io::Error::other("the proxy's answer is too long"));
        }
        socket.read_exact(&mut byte)?;
        head.extend_from_slice(&byte);
    }
    let status = head.get(9..12).unwrap_or_default();
    if !head.starts_with(b"HTTP/1.") || !status.starts_with(b"2") {
        let status = String::from_utf8_lossy(status);
        return Err(io::Error::other(format!(
            "the proxy refused the tunnel with status {status:?}"
        )));
    }
    Ok(socket)
}

/// Request for the tunnel. The password in it is wiped from memory when it is dropped.
fn tunnel_request(proxy: &Proxy, host: &str, port: u16) -> Secret<String> {
    let server = format!("{host}:{port}");
    let mut parts = vec!["CONNECT ", &server, " HTTP/1.1\r\nHost: ", &server, "\r\n"];
    if let Some(authorization) = proxy.authorization() {
        parts.extend(["Proxy-Authorization: ", authorization.expose(), "\r\n"]);
    }
    parts.push("\r\n");
    // `concat` takes all the room at once: growing would leave a copy of the password behind.
    Secret::new(parts.concat())
}

/// A host without the brackets of an IPv6 address.
fn bare(host: &str) -> &str {
    host.strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'))
        .unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tunnel_is_asked_for_with_the_password_if_there_is_one() {
        let proxy = Proxy::new("http://proxy.example:3128").unwrap();
        let asked = tunnel_request(&proxy, "api.mch.weixin.qq.com", 443);
        assert_eq!(
            asked.expose(),
            "CONNECT api.mch.weixin.qq.com:443 HTTP/1.1\r\nHost: api.mch.weixin.qq.com:443\r\n\r\n"
        );
        let asked = tunnel_request(&proxy.credentials("shop", "secret"), "[::1]", 8443);
        assert_eq!(
            asked.expose(),
            "CONNECT [::1]:8443 HTTP/1.1\r\nHost: [::1]:8443\r\n\
             Proxy-Authorization: Basic c2hvcDpzZWNyZXQ=\r\n\r\n"
        );
    }
}
