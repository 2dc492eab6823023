//! `wxpay doctor`: checks a configuration, and with `--live` the way to WeChat Pay.

use std::env;
use std::net::{SocketAddr, TcpStream, ToSocketAddrs as _};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use clap::Args;
use serde_json::{Value, json};
use wxpay::backend::rustls::pki_types::ServerName;
use wxpay::backend::rustls::{self, ClientConnection};
use wxpay::backend::{Roots, TlsProvider};
use wxpay::blocking::Client;
use wxpay::bytes::Bytes;
use wxpay::http::header::DATE;
use wxpay::http::{Request, Response, Uri};
use wxpay::transport::{BlockingTransport, Limits, TransportError};
use wxpay::{BaseUrl, Blocking, DynamicCall, Merchant, MerchantBuilder, Severity, Timestamp};

use crate::arguments::Global;
use crate::configuration::Settings;
use crate::failure::Failure;
use crate::language::findings;
use crate::language::{Language, Words};
use crate::output::Output;

/// Check the configuration before going live.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay doctor
  wxpay doctor --live
  wxpay doctor --live --json

Without --live, nothing is sent. With it, each step to the main and the backup domain is checked: name, connection, TLS, \
clock, and a message that is echoed, signed and encrypted both ways; no money moves. The exit status is 0 if nothing is wrong, 2 for a mistake \
in the configuration or no connection, 3 for a signature that cannot be trusted, 1 for a refusal.")]
pub(crate) struct Doctor {
    /// Send requests that move no money.
    #[arg(long)]
    live: bool,
}

/// The domains of the mainland: the main one, and the backup domain.
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012075420)
const DOMAINS: [&str; 2] = [
    "https://api.mch.weixin.qq.com",
    "https://api2.mch.weixin.qq.com",
];

/// Variables from which other programs take a proxy.
const PROXIES: [&str; 6] = [
    "HTTPS_PROXY",
    "https_proxy",
    "HTTP_PROXY",
    "http_proxy",
    "ALL_PROXY",
    "all_proxy",
];

/// Timeout of a connection, and of each message of the TLS handshake.
const PATIENCE: Duration = Duration::from_secs(5);

/// Tolerated clock difference in seconds. Signatures are valid for 300.
const TOLERANCE: i64 = 30;

/// Result of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Fine,
    Note,
    Warning,
    Error,
}

/// The result of one check.
struct Check {
    name: String,
    state: State,
    message: String,
    next: Option<String>,
}

impl Check {
    fn fine(name: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            state: State::Fine,
            message: message.into(),
            next: None,
        }
    }

    fn wrong(name: impl Into<String>, message: impl Into<String>, next: Option<String>) -> Self {
        Self {
            name: name.into(),
            state: State::Error,
            message: message.into(),
            next,
        }
    }
}

impl Doctor {
    pub(crate) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let settings = Settings::read(global)?;
        let language = output.language();
        let mut checks: Vec<Check> = settings
            .warnings
            .iter()
            .map(|warning| Check {
                name: "configuration".to_owned(),
                state: State::Warning,
                message: warning.text(language).to_owned(),
                next: None,
            })
            .collect();
        checks.extend(offline(&settings.merchant_builder(), language));
        let mut worst = None;
        let is_built = !checks.iter().any(|check| check.state == State::Error);
        if self.live && is_built {
            worst = live(&settings, &mut checks, language)?;
        }
        print(&checks, self.live && !is_built, output)?;
        output.finish()?;
        match worst {
            Some(failure) => Err(failure),
            None if is_built => Ok(()),
            None => Err(
                Failure::usage(("the configuration has errors", "配置有误")).with_next((
                    "`wxpay config show` lists every value and where it comes from.",
                    "`wxpay config show` 列出每项配置及其来源。",
                )),
            ),
        }
    }
}

/// Findings without a request.
fn offline(builder: &MerchantBuilder, language: Language) -> Vec<Check> {
    let findings = builder.check();
    let mut checks: Vec<Check> = findings
        .iter()
        .map(|finding| {
            let chinese = match language {
                Language::Zh => findings::chinese(finding),
                Language::En => None,
            };
            let (message, next) =
                chinese.unwrap_or_else(|| (finding.to_string(), finding.remedy()));
            Check {
                name: "configuration".to_owned(),
                state: match finding.severity() {
                    Severity::Error => State::Error,
                    Severity::Warning => State::Warning,
                    _ => State::Note,
                },
                message,
                next: Some(next.to_owned()),
            }
        })
        .collect();
    if !checks.iter().any(|check| check.state == State::Error) {
        let fine = Check::fine(
            "configuration",
            language.text("the merchant can be built", "配置完整，可创建商户"),
        );
        checks.insert(0, fine);
    }
    checks
}

/// Checks each domain. Returns the worst failure.
fn live(
    settings: &Settings,
    checks: &mut Vec<Check>,
    language: Language,
) -> Result<Option<Failure>, Failure> {
    let proxies: Vec<_> = PROXIES
        .into_iter()
        .filter(|name| env::var_os(name).is_some())
        .collect();
    checks.push(match proxies.is_empty() {
        true => Check::fine(
            "proxy",
            language.text("no proxy variable is set", "未设置代理环境变量"),
        ),
        false => Check {
            name: "proxy".to_owned(),
            state: State::Note,
            message: format!(
                "{} {}",
                proxies.join(", "),
                language.text("is set and is not used", "已设置，但不会使用")
            ),
            next: Some(
                language
                    .text(
                        "The library uses a proxy only if the program names one.",
                        "仅当程序指定代理时，本库才使用代理。",
                    )
                    .to_owned(),
            ),
        },
    });
    let merchant = settings.merchant()?;
    let configured = merchant.base_url().clone();
    let mut domains = vec![configured.clone()];
    let known: Vec<BaseUrl> = DOMAINS.iter().filter_map(|url| url.parse().ok()).collect();
    if known.contains(&configured) {
        domains.extend(known.into_iter().filter(|domain| *domain != configured));
    }
    let mut worst: Option<Failure> = None;
    for domain in domains {
        let merchant = settings
            .merchant_builder()
            .base_url(&domain.to_string())
            .build()?;
        if let Err(failure) = domain_checks(&domain, merchant, checks, language) {
            worst = match worst {
                Some(before) if before.status() >= failure.status() => Some(before),
                _ => Some(failure),
            };
        }
    }
    Ok(worst)
}

/// Runs every step to a domain: name resolution, connection, TLS, and an echoed message.
fn domain_checks(
    domain: &BaseUrl,
    merchant: Merchant,
    checks: &mut Vec<Check>,
    language: Language,
) -> Result<(), Failure> {
    let host = domain.host().trim_matches(['[', ']']);
    let steps = Steps {
        host,
        is_tls: !domain.to_string().starts_with("http:"),
        port: port(domain),
        language,
    };
    let addresses = steps.resolve(checks)?;
    let stream = steps.connect(&addresses, checks)?;
    if steps.is_tls {
        steps.handshake(stream, checks)?;
    }
    let clock = Arc::new(Mutex::new(None));
    let transport = Watching {
        inner: Blocking::new(),
        date: Arc::clone(&clock),
    };
    let client = Client::builder(merchant, transport)
        .user_agent(concat!("wxpay-cli/", env!("CARGO_PKG_VERSION")))
        .build()?;
    let echoed = echo(&client);
    let seen = *clock.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(difference) = seen {
        checks.push(clock_check(host, difference, language));
    }
    let name = format!("echo {host}");
    match echoed {
        Ok(key) => {
            let message = format!(
                "{} {key}",
                language.text(
                    "signed and encrypted both ways, verified by",
                    "双向签名与加密均成功，验签密钥"
                )
            );
            checks.push(Check::fine(name, message));
            Ok(())
        }
        Err(failure) => {
            let report = failure.report();
            let message = failure.message(language).to_owned();
            let next = report.and_then(|report| report.next.as_ref());
            let next = next.map(|next| next.text(language).to_owned());
            checks.push(Check::wrong(name, message, next));
            Err(failure)
        }
    }
}

/// The port of a base URL.
fn port(domain: &BaseUrl) -> u16 {
    let url = domain.to_string();
    let uri = url.parse::<Uri>().ok();
    let usual = if url.starts_with("http:") { 80 } else { 443 };
    uri.and_then(|uri| uri.port_u16()).unwrap_or(usual)
}

/// The steps to one domain before a request is sent.
struct Steps<'a> {
    host: &'a str,
    port: u16,
    is_tls: bool,
    language: Language,
}

impl Steps<'_> {
    fn resolve(&self, checks: &mut Vec<Check>) -> Result<Vec<SocketAddr>, Failure> {
        let name = format!("dns {}", self.host);
        let resolved = (self.host, self.port).to_socket_addrs();
        let addresses: Vec<_> = match resolved {
            Ok(addresses) => addresses.collect(),
            Err(error) => {
                let next = (
                    "The name has no address here: check the name server and the network of this machine.",
                    "本机无法解析该域名：请检查 DNS 服务器与网络。",
                );
                return Err(self.failed(name, error.to_string(), next, checks));
            }
        };
        let shown: Vec<_> = addresses
            .iter()
            .map(|address| address.ip().to_string())
            .collect();
        checks.push(Check::fine(name, shown.join(", ")));
        Ok(addresses)
    }

    /// Connects to the first address that answers.
    fn connect(
        &self,
        addresses: &[SocketAddr],
        checks: &mut Vec<Check>,
    ) -> Result<TcpStream, Failure> {
        let name = format!("connection {}", self.host);
        let mut failed = String::new();
        for address in addresses {
            match TcpStream::connect_timeout(address, PATIENCE) {
                Ok(stream) => {
                    checks.push(Check::fine(name, address.to_string()));
                    return Ok(stream);
                }
                Err(error) => failed = format!("{address}: {error}"),
            }
        }
        let next = (
            "The address does not accept connections: check firewall, proxy and the port.",
            "该地址无法连接：请检查防火墙、代理与端口。",
        );
        Err(self.failed(name, failed, next, checks))
    }

    /// Opens a TLS session with the authorities that the library trusts.
    fn handshake(&self, mut stream: TcpStream, checks: &mut Vec<Check>) -> Result<(), Failure> {
        let name = format!("tls {}", self.host);
        let config = Roots::webpki()
            .client_config(TlsProvider::aws_lc())
            .map_err(|error| Failure::caused_by(super::causes(&error)))?;
        let server = ServerName::try_from(self.host.to_owned()).map_err(Failure::caused_by)?;
        let mut session =
            ClientConnection::new(Arc::new(config), server).map_err(Failure::caused_by)?;
        for set in [TcpStream::set_read_timeout, TcpStream::set_write_timeout] {
            set(&stream, Some(PATIENCE)).map_err(Failure::caused_by)?;
        }
        while session.is_handshaking() {
            if let Err(error) = session.complete_io(&mut stream) {
                let refused = error
                    .get_ref()
                    .and_then(|inner| inner.downcast_ref::<rustls::Error>());
                let is_certificate = matches!(refused, Some(rustls::Error::InvalidCertificate(_)));
                let next = match is_certificate {
                    true => (
                        "The certificate is not one of this host: a proxy or firewall may inspect TLS, or the clock may be far off. Do not send requests this way.",
                        "证书不属于该域名或不受信任：TLS 可能被代理或防火墙拦截，或本机时钟偏差过大。请勿通过该网络发送请求。",
                    ),
                    false => (
                        "The other side ended the handshake: a proxy or firewall may be in between, or the port may not speak TLS.",
                        "TLS 握手被中断：网络中可能有代理或防火墙，或该端口未启用 TLS。",
                    ),
                };
                let failure = self.failed(name, error.to_string(), next, checks);
                return Err(match is_certificate {
                    true => failure.into_trust(),
                    false => failure,
                });
            }
        }
        let version = session.protocol_version();
        let version = version
            .and_then(|version| version.as_str())
            .unwrap_or("TLS");
        let message = format!(
            "{version}{}",
            self.language
                .text(", the certificate is trusted", "，证书受信任")
        );
        checks.push(Check::fine(name, message));
        Ok(())
    }

    fn failed(
        &self,
        name: String,
        reason: String,
        next: (&str, &str),
        checks: &mut Vec<Check>,
    ) -> Failure {
        let failure = Failure::caused_by(&reason).of(Words::quoted(&name));
        let shown = self.language.text(next.0, next.1).to_owned();
        checks.push(Check::wrong(name, reason, Some(shown)));
        failure.with_next(next)
    }
}

fn clock_check(host: &str, difference: i64, language: Language) -> Check {
    let name = format!("clock {host}");
    let message = format!(
        "{difference:+} {}",
        language.text(
            "s compared with the Date of the response",
            "秒（与应答的 Date 相比）"
        )
    );
    match difference.abs() {
        ..=TOLERANCE => Check::fine(name, message),
        _ => Check {
            name,
            state: State::Warning,
            message,
            next: Some(
                language
                    .text(
                        "Set the clock by NTP: signatures are refused from 300 s on.",
                        "请用 NTP 校准时钟：偏差达到 300 秒时签名会被拒绝。",
                    )
                    .to_owned(),
            ),
        },
    }
}

/// Sends a plain and an encrypted message to be echoed, and returns the platform key that signed the response.
fn echo(client: &Client) -> Result<String, Failure> {
    const MESSAGE: &str = "wxpay doctor";
    let call = DynamicCall::new(
        "common.request_echo",
        json!({ "echo_message": MESSAGE, "encrypted_echo_message": MESSAGE }),
    );
    let reply = client.send_full(call.map_err(Failure::caused_by)?)?;
    let text = |name: &str| {
        reply
            .value
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    if text("echo_message") != MESSAGE {
        return Err(Failure::refused((
            "another message was echoed",
            "返回的内容与发送的不同",
        )));
    }
    let sealed = text("encrypted_echo_message");
    if let Some(opener) = client.merchant().opener() {
        use base64::Engine as _;
        let sealed = base64::engine::general_purpose::STANDARD.decode(sealed);
        let plain = sealed.ok().and_then(|sealed| opener.open(&sealed).ok());
        if plain.is_none_or(|plain| plain.expose() != MESSAGE.as_bytes()) {
            return Err(Failure::trust((
                "the encrypted message was not echoed",
                "返回的加密内容与发送的不同",
            ))
                .with_next(("The private key does not decrypt what WeChat Pay encrypts for the merchant: compare key and serial number.", "私钥无法解密微信支付为该商户加密的内容：请核对私钥与证书序列号。")));
        }
    }
    Ok(reply.answer.key_id().unwrap_or_default().to_owned())
}

/// Compares the clock with the `Date` of passing responses.
#[derive(Debug)]
struct Watching {
    inner: Blocking,
    /// Seconds that the clock is ahead.
    date: Arc<Mutex<Option<i64>>>,
}

impl BlockingTransport for Watching {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        use wxpay::{Clock as _, SystemClock};
        let response = self.inner.send(request, limits)?;
        let now = SystemClock.now();
        let date = response
            .headers()
            .get(DATE)
            .and_then(|date| date.to_str().ok());
        let date = date.and_then(timestamp);
        if let Some(date) = date {
            let difference = now.as_unix() - date.as_unix();
            *self.date.lock().unwrap_or_else(PoisonError::into_inner) = Some(difference);
        }
        Ok(response)
    }
}

/// The moment of a `Date` header.
fn timestamp(date: &str) -> Option<Timestamp> {
    let moment = httpdate::parse_http_date(date).ok()?;
    let since = moment.duration_since(std::time::UNIX_EPOCH).ok()?;
    Some(Timestamp::from_unix(i64::try_from(since.as_secs()).ok()?))
}

fn print(checks: &[Check], was_skipped: bool, output: &Output) -> Result<(), Failure> {
    if output.is_json() {
        let checks: Vec<Value> = checks
            .iter()
            .map(|check| {
                let state = match check.state {
                    State::Fine => "ok",
                    State::Note => "note",
                    State::Warning => "warning",
                    State::Error => "error",
                };
                json!({ "name": check.name, "state": state, "message": check.message, "next": check.next })
            })
            .collect();
        return output.json(&json!({ "checks": checks, "live_skipped": was_skipped }));
    }
    for check in checks {
        let state = match check.state {
            State::Fine => output.text("ok", "正常"),
            State::Note => output.text("note", "提示"),
            State::Warning => output.text("warning", "警告"),
            State::Error => output.text("error", "错误"),
        };
        output.line(format_args!("[{state}] {}: {}", check.name, check.message))?;
        if let Some(next) = &check.next {
            output.dim(format_args!("    → {next}"))?;
        }
    }
    match was_skipped {
        true => output.dim(output.text(
            "Nothing was sent: mend the errors first.",
            "未发送任何请求：请先修正上述错误。",
        )),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_is_off_is_a_warning() {
        assert_eq!(clock_check("a", -30, Language::En).state, State::Fine);
        assert_eq!(clock_check("a", 31, Language::En).state, State::Warning);
        assert_eq!(clock_check("a", -31, Language::En).state, State::Warning);
    }

    #[test]
    fn a_date_header_is_a_moment() {
        let moment = timestamp("Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(moment, Some(Timestamp::from_unix(784_111_777)));
        assert_eq!(timestamp("yesterday"), None);
    }
}
