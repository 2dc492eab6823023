//! `wxpay listen`: receives notifications.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::task::{JoinSet, spawn_blocking};
use wxpay::bytes::Bytes;
use wxpay::http::{HeaderMap, Method, Request, Response, StatusCode};
use wxpay::notification::{
    Acknowledgement, Notification, NotificationReceiver, Plaintext, ReceiveError,
};
use wxpay::{Clock as _, SystemClock};

use super::{causes, event_row};
use crate::arguments::Global;
use crate::configuration::Settings;
use crate::failure::Failure;
use crate::files;
use crate::interrupt;
use crate::language::{Language, Words};
use crate::output::Output;
use crate::post::{Target, post};
use crate::saved::SavedNotification;

/// Receive notifications: verify, decrypt and print them.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay listen
  wxpay listen --forward-to http://127.0.0.1:3000/wxpay/notify --save notifications
  wxpay listen --port 0 --count 1 --json

Notifications to the configured merchant and the configured brand are received, on every path. With --forward-to, WeChat Pay gets the response of that server; without it, 204. \
A notification that fails verification is refused, and neither forwarded nor saved.")]
pub(crate) struct Listen {
    /// Port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = 9192)]
    port: u16,
    /// Address to listen on.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST), value_name = "ADDRESS")]
    host: IpAddr,
    /// Send each notification on to this server, with its original headers and bytes.
    #[arg(long, value_name = "URL", value_parser = Target::parse)]
    forward_to: Option<Target>,
    /// Keep each notification in this folder, for `wxpay notify replay`.
    #[arg(long, value_name = "DIR")]
    save: Option<PathBuf>,
    /// Stop after that many notifications.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u64).range(1..))]
    count: Option<u64>,
}

/// A received request, for the thread that prints.
enum Received {
    Notification {
        notification: Box<Notification<Plaintext>>,
        forwarded: Option<Result<StatusCode, Words>>,
        saved: Option<PathBuf>,
    },
    Refused {
        reason: Words,
        status: StatusCode,
    },
}

/// State that all connections share.
struct Shared {
    receiver: NotificationReceiver,
    forward_to: Option<Target>,
    save: Option<PathBuf>,
    sender: mpsc::UnboundedSender<Result<Received, Failure>>,
}

impl Listen {
    pub(crate) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let settings = Settings::read(global)?;
        for warning in &settings.warnings {
            output.warn(warning.text(output.language()));
        }
        let receiver = receiver(&settings)?;
        if let Some(folder) = &self.save {
            files::create_folder(folder)?;
        }
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(Failure::caused_by)?;
        runtime.block_on(self.serve(receiver, output))
    }

    async fn serve(self, receiver: NotificationReceiver, output: &Output) -> Result<(), Failure> {
        let address = (self.host, self.port);
        let listener = TcpListener::bind(address).await.map_err(|error| {
            Failure::caused_by(error)
                .of(Words::quoted(format_args!("{}:{}", self.host, self.port)))
                .with_next((
                    "--port 0 takes a free port.",
                    "--port 0 会选用一个空闲端口。",
                ))
        })?;
        let address = listener.local_addr().map_err(Failure::caused_by)?;
        let (sender, mut received) = mpsc::unbounded_channel();
        let (stop, mut stopped) = mpsc::unbounded_channel();
        interrupt::stop_with(move || {
            // Without a reader, the process is ending already.
            let _ = stop.send(());
        })?;
        announce(&format!("http://{address}"), &self, output)?;
        output.finish()?;
        let shared = Arc::new(Shared {
            receiver,
            forward_to: self.forward_to,
            save: self.save,
            sender,
        });
        let mut connections = JoinSet::new();
        let mut left = self.count;
        while left != Some(0) {
            tokio::select! {
                accepted = listener.accept() => {
                    // What a stranger's connection breaks off with is of no interest.
                    let Ok((stream, _)) = accepted else { continue };
                    let shared = Arc::clone(&shared);
                    let service = service_fn(move |request| answer(Arc::clone(&shared), request));
                    let connection = http1::Builder::new()
                        .keep_alive(false)
                        .serve_connection(TokioIo::new(stream), service);
                    connections.spawn(connection);
                }
                Some(received) = received.recv() => {
                    let received = received?;
                    left = match (&received, left) {
                        (Received::Notification { .. }, Some(left)) => Some(left - 1),
                        (_, left) => left,
                    };
                    print(&received, shared.forward_to.as_ref(), output)?;
                    output.finish()?;
                }
                Some(_) = connections.join_next() => {}
                _ = stopped.recv() => break,
            }
        }
        drop(listener);
        // The last response is on its way. A client that does not read it holds nothing up for longer than WeChat Pay
        // waits for one.
        let ends = async { while connections.join_next().await.is_some() {} };
        let _ = tokio::time::timeout(std::time::Duration::from_secs(5), ends).await;
        Ok(())
    }
}

/// The receiver of the configured merchant, the configured brand, or both.
fn receiver(settings: &Settings) -> Result<NotificationReceiver, Failure> {
    let brand = settings.brand()?;
    if !settings.has_merchant()
        && let Some(brand) = brand
    {
        return Ok(NotificationReceiver::for_brand(brand));
    }
    let client = settings.client(false)?;
    let merchant = client.merchant().clone();
    if merchant.aead().is_none() {
        return Err(Failure::usage((
            "notifications are decrypted with the APIv3 key, and none is configured",
            "解密回调通知需要 APIv3密钥，尚未配置",
        ))
        .with_next((
            "Set WXPAY_APIV3_KEY_FILE, or apiv3_key_file in the configuration file.",
            "请设置 WXPAY_APIV3_KEY_FILE，或配置文件中的 apiv3_key_file。",
        )));
    }
    let receiver = NotificationReceiver::new(merchant).fetching_keys(client);
    Ok(match brand {
        Some(brand) => receiver.and_brand(brand),
        None => receiver,
    })
}

/// Receives one request.
async fn answer(
    shared: Arc<Shared>,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (response, received) = receive(&shared, request).await;
    // Without a reader, the process is ending already.
    let _ = shared.sender.send(received);
    Ok(response.map(Full::new))
}

async fn receive(
    shared: &Arc<Shared>,
    request: Request<Incoming>,
) -> (Response<Bytes>, Result<Received, Failure>) {
    let refused = |status: StatusCode, reason: Words| {
        let response = Acknowledgement::failure_with(status, "not received").into();
        (response, Ok(Received::Refused { reason, status }))
    };
    if *request.method() != Method::POST {
        let method = request.method();
        let reason = Words::from((
            format!("{method} instead of POST"),
            format!("请求方法为 {method}，应为 POST"),
        ));
        return refused(StatusCode::METHOD_NOT_ALLOWED, reason);
    }
    let (parts, body) = request.into_parts();
    let headers = parts.headers;
    let body = match Limited::new(body, shared.receiver.max_body())
        .collect()
        .await
    {
        Ok(body) => body.to_bytes(),
        Err(_) => {
            let most = shared.receiver.max_body();
            let reason = Words::from((
                format!("not a body of at most {most} bytes"),
                format!("包体不完整，或超过 {most} 字节"),
            ));
            return refused(StatusCode::PAYLOAD_TOO_LARGE, reason);
        }
    };
    let notification = match opened(shared, &headers, &body).await {
        Ok(notification) => notification,
        Err(error) => {
            let status = error.status();
            let reason = Words::quoted(causes(&error));
            return (
                Acknowledgement::from(&error).into(),
                Ok(Received::Refused { reason, status }),
            );
        }
    };
    let saved = match &shared.save {
        None => None,
        Some(folder) => {
            let now = SystemClock.now().as_unix();
            let written = SavedNotification::new(now, &headers, &body)
                .ok_or_else(|| {
                    Failure::usage((
                        "the notification is no text and cannot be saved",
                        "回调通知不是文本，无法保存",
                    ))
                })
                .and_then(|saved| saved.write(folder, &notification.id));
            match written {
                Ok(path) => Some(path),
                Err(failure) => {
                    let response = Acknowledgement::failure("not saved").into();
                    return (response, Err(failure));
                }
            }
        }
    };
    let (response, forwarded) = match &shared.forward_to {
        None => (Acknowledgement::success().into(), None),
        Some(target) => match post(target, &headers, body).await {
            Ok(response) => {
                let status = response.status();
                let mut answer = Response::new(response.into_body());
                *answer.status_mut() = status;
                (answer, Some(Ok(status)))
            }
            Err(reason) => {
                let status = StatusCode::BAD_GATEWAY;
                let answer = Acknowledgement::failure_with(status, "not forwarded").into();
                (answer, Some(Err(reason)))
            }
        },
    };
    let received = Received::Notification {
        notification: Box::new(notification),
        forwarded,
        saved,
    };
    (response, Ok(received))
}

/// Verifies and decrypts on its own thread, because a missing platform key is downloaded meanwhile.
async fn opened(
    shared: &Arc<Shared>,
    headers: &HeaderMap,
    body: &Bytes,
) -> Result<Notification<Plaintext>, ReceiveError> {
    let (shared, headers, body) = (Arc::clone(shared), headers.clone(), body.clone());
    let receiving = spawn_blocking(move || shared.receiver.receive(&headers, &body));
    match receiving.await {
        Ok(received) => received,
        // Nothing panics there, and nothing aborts it.
        Err(error) => std::panic::resume_unwind(error.into_panic()),
    }
}

fn announce(url: &str, listen: &Listen, output: &Output) -> Result<(), Failure> {
    let forward_to = listen.forward_to.as_ref().map(ToString::to_string);
    if output.is_json() {
        return output.line(json!({ "listening": url, "forward_to": forward_to }));
    }
    output.heading(format_args!(
        "{} {url}",
        output.text("Receiving notifications at", "正在接收回调通知：")
    ))?;
    if let Some(target) = forward_to {
        output.line(format_args!(
            "{} {target}",
            output.text("and forwarding them to", "并转发至")
        ))?;
    }
    output.dim(output.text(
        "Give this address as notify_url in the sandbox. Ctrl-C stops it.",
        "在沙箱中将该地址作为 notify_url。按 Ctrl-C 停止。",
    ))
}

fn print(received: &Received, target: Option<&Target>, output: &Output) -> Result<(), Failure> {
    let (notification, forwarded, saved) = match received {
        Received::Refused { reason, status } => {
            if output.is_json() {
                let reason = reason.text(Language::En);
                let refused = json!({ "reason": reason, "status": status.as_u16() });
                return output.line(json!({ "refused": refused }));
            }
            return output.line(format_args!(
                "{} {}: {}",
                output.text("refused with", "已拒绝，应答"),
                status.as_u16(),
                reason.text(output.language())
            ));
        }
        Received::Notification {
            notification,
            forwarded,
            saved,
        } => (notification, forwarded, saved),
    };
    let resource = notification.resource.json::<Value>();
    let resource = resource.unwrap_or_default();
    let row = event_row(
        &notification.event_type,
        notification.original_type.as_deref(),
        &resource,
    );
    if output.is_json() {
        return output.line(json!({
            "notification": {
                "id": notification.id,
                "event_type": notification.event_type,
                "original_type": notification.original_type,
                "create_time": notification.create_time.map(|time| time.to_string()),
                "summary": notification.summary,
                "mchid": notification.mchid,
                "title": row.and_then(|row| row.title),
                "resource": resource,
            },
            "forwarded": forwarded.as_ref().map(|forwarded| match forwarded {
                Ok(status) => json!({ "status": status.as_u16() }),
                Err(reason) => json!({ "reason": reason.text(Language::En) }),
            }),
            "saved": saved,
        }));
    }
    let title = row.map(|row| output.text(row.en, row.title.unwrap_or(row.en)));
    output.line("")?;
    output.heading(format_args!(
        "{} {}",
        notification.event_type,
        title
            .or(notification.summary.as_deref())
            .unwrap_or_default()
    ))?;
    let time = notification.create_time.map(|time| time.to_string());
    output.dim(format_args!(
        "{} {}",
        notification.id,
        time.unwrap_or_default()
    ))?;
    output.json(&resource)?;
    if let (Some(forwarded), Some(target)) = (forwarded, target) {
        match forwarded {
            Ok(status) => output.line(format_args!("→ {target}: {status}"))?,
            Err(reason) => {
                let reason = reason.text(output.language());
                output.line(format_args!("→ {target}: {reason}"))?;
            }
        }
    }
    match saved {
        Some(path) => output.dim(path.display()),
        None => Ok(()),
    }
}
