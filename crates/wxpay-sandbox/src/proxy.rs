//! The head of a tunnel: `CONNECT` of RFC 9110, section 9.3.6, to one of WeChat Pay's hosts.

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};

/// The hosts of APIv3. The certificate of the sandbox names them, and the proxy leads them to the sandbox.
pub(crate) const HOSTS: [&str; 3] = [
    "api.mch.weixin.qq.com",
    "api2.mch.weixin.qq.com",
    "apihk.mch.weixin.qq.com",
];

/// Bytes that the head of a request may have.
const MAX_HEAD: usize = 8 * 1024;

const GRANTED: &[u8] = b"HTTP/1.1 200 Connection Established\r\n\r\n";

/// Reads the request for a tunnel and answers it. Returns whether the tunnel is open.
pub(crate) async fn open<S>(stream: &mut S) -> bool
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        // One at a time: what follows the head belongs to the tunnel.
        match stream.read_u8().await {
            Ok(byte) if head.len() < MAX_HEAD => head.push(byte),
            _ => return false,
        }
    }
    let answer = answer(&head);
    let is_written = stream.write_all(answer.as_bytes()).await.is_ok();
    // The response's bytes are with the client before the connection closes.
    is_written && stream.flush().await.is_ok() && answer.as_bytes() == GRANTED
}

fn answer(head: &[u8]) -> String {
    let head = String::from_utf8_lossy(head);
    let mut words = head.lines().next().unwrap_or_default().split(' ');
    let (method, target) = (words.next(), words.next().unwrap_or_default());
    let (status, text) = match (method, target.rsplit_once(':')) {
        (Some("CONNECT"), Some((host, "443"))) if is_known(host) => {
            return String::from_utf8_lossy(GRANTED).into_owned();
        }
        (Some("CONNECT"), _) => (
            "403 Forbidden",
            "the proxy of the sandbox leads to the hosts of WeChat Pay's APIv3 at port 443 only",
        ),
        _ => (
            "405 Method Not Allowed",
            "the proxy of the sandbox takes CONNECT only: use https",
        ),
    };
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/plain\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{text}",
        text.len()
    )
}

fn is_known(host: &str) -> bool {
    HOSTS.iter().any(|known| known.eq_ignore_ascii_case(host))
}

#[cfg(test)]
mod tests {
    use super::answer;

    #[test]
    fn only_the_hosts_of_the_service_are_led_to_the_sandbox() {
        for (line, status) in [
            ("CONNECT api.mch.weixin.qq.com:443 HTTP/1.1", "200"),
            ("CONNECT API2.mch.weixin.qq.com:443 HTTP/1.1", "200"),
            ("CONNECT api.mch.weixin.qq.com:22 HTTP/1.1", "403"),
            ("CONNECT api.mch.weixin.qq.com HTTP/1.1", "403"),
            ("CONNECT shop.example:443 HTTP/1.1", "403"),
            ("GET https://api.mch.weixin.qq.com/ HTTP/1.1", "405"),
            ("", "405"),
        ] {
            let answer = answer(format!("{line}\r\nHost: a\r\n\r\n").as_bytes());
            assert!(
                answer.starts_with(&format!("HTTP/1.1 {status} ")),
                "{line}: {answer}"
            );
        }
    }
}
