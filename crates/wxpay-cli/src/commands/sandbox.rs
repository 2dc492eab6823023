//! `wxpay sandbox`: WeChat Pay on localhost, and actions in it.

mod advance;
mod close;
mod complain;
mod confirm;
mod coupon;
mod fail;
mod fault;
mod migrate;
mod pay;
mod reset;
mod restore;
mod revoke;
mod rotate;
mod seed;
mod snapshot;
mod step;
mod terminate;

use std::fs;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::mpsc;

use clap::{Args, Subcommand, ValueEnum};
use etcetera::BaseStrategy as _;
use serde_json::{Map, Value, json};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use wxpay_sandbox::{Accounts, PlatformTrust, Sandbox as Server, SandboxError, Seed, trust_steps};

use crate::arguments::Global;
use crate::failure::{Failure, NO_HOME};
use crate::files;
use crate::interrupt;
use crate::output::Output;
use crate::running::{Registration, Running};

/// The usual port.
const PORT: u16 = 9191;

/// The usual port of the dashboard.
const CONTROL_PORT: u16 = 9190;

/// Run WeChat Pay on localhost.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay sandbox
  wxpay sandbox --env-file wxpay.env      then: set -a; . ./wxpay.env; set +a
  wxpay sandbox --port 0 --tls --ca-file ca.pem
  wxpay sandbox --control-port 8080       then open http://127.0.0.1:8080
  wxpay sandbox --proxy-port 9192 --ca-file ca.pem
  wxpay sandbox --data sandbox --merchants merchants.json --seed seed.json
  wxpay sandbox --notify-to shop.test --quiet --log json
  wxpay sandbox --trust certificates --strict

The subcommands act on a sandbox that runs, in another terminal for example.")]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Sandbox {
    #[command(subcommand)]
    action: Option<Action>,
    /// Port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = PORT)]
    port: u16,
    /// Address to listen on: one of this machine's own.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST), value_name = "ADDRESS")]
    host: IpAddr,
    /// Allow an address that other machines reach.
    #[arg(long)]
    danger_bind: bool,
    /// Speak HTTPS, with a certificate authority of its own.
    #[arg(long)]
    tls: bool,
    /// Listen as an HTTPS proxy, too, which leads api.mch.weixin.qq.com to the sandbox; 0 takes a free port. Implies --tls.
    #[arg(long, value_name = "PORT")]
    proxy_port: Option<u16>,
    /// Write the certificate of that authority to this file.
    #[arg(long, value_name = "FILE")]
    ca_file: Option<PathBuf>,
    /// Write the variables of the merchant to this file, in the form KEY=VALUE.
    #[arg(long, value_name = "FILE")]
    env_file: Option<PathBuf>,
    /// Folder for keys and certificates, which stay there. Default: one of this user's, by port.
    #[arg(long, value_name = "DIR")]
    credentials: Option<PathBuf>,
    /// Keys that WeChat Pay signs with.
    #[arg(long, value_enum, default_value_t = Trust::Migrating)]
    trust: Trust,
    /// Use 国密 algorithms: SM2, SM3 and SM4.
    #[arg(long)]
    sm: bool,
    /// Refuse what the official pages do not list: fields, values, lengths.
    #[arg(long)]
    strict: bool,
    /// Keep everything that happens in this folder and go on there after a restart. Default: in memory.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Port of the dashboard and the control API; 0 takes a free one. Default: 9190, or a free one if that is taken or with
    /// --port 0.
    #[arg(long, value_name = "PORT")]
    control_port: Option<u16>,
    /// Serve neither the dashboard nor the control API.
    #[arg(long, conflicts_with = "control_port")]
    no_control: bool,
    /// Merchants, service providers with their sub-merchants, and brands: a JSON file. Default: one merchant, 1900009191.
    #[arg(long, value_name = "FILE")]
    merchants: Option<PathBuf>,
    /// Play the calls and actions of this JSON file before anything else; with --data only once.
    #[arg(long, value_name = "FILE")]
    seed: Option<PathBuf>,
    /// Host that notifications may be sent to, beside this machine. Can be given more than once.
    #[arg(long, value_name = "HOST")]
    notify_to: Vec<String>,
    /// Certificate authority of such a host, in PEM. Can be given more than once.
    #[arg(long, value_name = "FILE")]
    notify_ca: Vec<PathBuf>,
    /// Form of the log on standard error: a line for each request and each notification. Default: text, or none with
    /// --quiet.
    #[arg(long, value_enum, value_name = "FORM")]
    log: Option<LogForm>,
    /// Print nothing but errors.
    #[arg(long, short)]
    quiet: bool,
}

/// Commands that a running sandbox carries out.
#[derive(Debug, Subcommand)]
enum Action {
    Pay(pay::Pay),
    Confirm(confirm::Confirm),
    Terminate(terminate::Terminate),
    Revoke(revoke::Revoke),
    Step(step::Step),
    Fail(fail::Fail),
    Close(close::Close),
    Complain(complain::Complain),
    Coupon(coupon::Coupon),
    Advance(advance::Advance),
    Fault(fault::PlayFault),
    Rotate(rotate::Rotate),
    Migrate(migrate::Migrate),
    Reset(reset::Reset),
    Seed(seed::Seed),
    Snapshot(snapshot::Snapshot),
    Restore(restore::Restore),
}

impl Action {
    fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        match self {
            Self::Pay(pay) => pay.run(global, output),
            Self::Confirm(confirm) => confirm.run(global, output),
            Self::Terminate(terminate) => terminate.run(global, output),
            Self::Revoke(revoke) => revoke.run(global, output),
            Self::Step(step) => step.run(global, output),
            Self::Fail(fail) => fail.run(global, output),
            Self::Close(close) => close.run(global, output),
            Self::Complain(complain) => complain.run(global, output),
            Self::Coupon(coupon) => coupon.run(global, output),
            Self::Advance(advance) => advance.run(global, output),
            Self::Fault(fault) => fault.run(global, output),
            Self::Rotate(rotate) => rotate.run(global, output),
            Self::Migrate(migrate) => migrate.run(global, output),
            Self::Reset(reset) => reset.run(global, output),
            Self::Seed(seed) => seed.run(global, output),
            Self::Snapshot(snapshot) => snapshot.run(global, output),
            Self::Restore(restore) => restore.run(global, output),
        }
    }
}

/// Forms of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum LogForm {
    /// Lines of text.
    Text,
    /// One JSON object a line.
    Json,
}

/// Kinds of WeChat Pay's keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Trust {
    /// The WeChat Pay public key only, as new merchants have it.
    PublicKey,
    /// Platform certificates only.
    Certificates,
    /// Both, as in a migration.
    Migrating,
}

impl Sandbox {
    pub(crate) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        match self.action {
            Some(action) => action.run(global, output),
            None => self.serve(output),
        }
    }

    /// Runs the server until a signal.
    fn serve(self, output: &Output) -> Result<(), Failure> {
        if self.ca_file.is_some() && !self.tls && self.proxy_port.is_none() {
            return Err(Failure::usage((
                "--ca-file needs --tls or --proxy-port: without TLS there is no certificate authority",
                "--ca-file 需与 --tls 或 --proxy-port 同时使用：未启用 TLS 时没有 CA 证书",
            )));
        }
        let address = SocketAddr::new(self.host, self.port);
        let mut builder = Server::builder()
            .time_runs()
            .platform_trust(match self.trust {
                Trust::PublicKey => PlatformTrust::PublicKeyOnly,
                Trust::Certificates => PlatformTrust::CertificatesOnly,
                Trust::Migrating => PlatformTrust::Both,
            });
        builder = match self.danger_bind {
            true => builder.danger_bind(address),
            false => builder.bind(address),
        };
        if self.tls {
            builder = builder.tls();
        }
        if let Some(port) = self.proxy_port {
            builder = builder.proxy(SocketAddr::new(self.host, port));
        }
        if self.sm {
            builder = builder.sm();
        }
        if self.strict {
            builder = builder.strict();
        }
        if let Some(data) = &self.data {
            builder = builder.data_dir(data);
        }
        if let Some(path) = &self.merchants {
            let accounts = Accounts::read(path);
            builder =
                builder.accounts(accounts.map_err(|error| Failure::caused_by(chain(&error)))?);
        }
        if let Some(path) = &self.seed {
            builder = builder.seed(seed(path)?);
        }
        for host in &self.notify_to {
            builder = builder.notify_to(host);
        }
        for path in &self.notify_ca {
            let pem = fs::read_to_string(path).map_err(|error| Failure::file(path, &error))?;
            builder = builder.notify_ca(pem);
        }
        self.start_log();
        // Before keys and certificates are written: a signal from then on ends it in order, a second one at once.
        let (sender, stopped) = mpsc::channel();
        interrupt::stop_with(move || {
            // Without a receiver, the process is ending already.
            let _ = sender.send(());
        })?;
        if !self.no_control {
            builder = builder.control(self.control_address());
        }
        // A free port is another one at each start, so its keys have no place to stay in.
        let folder = match (&self.credentials, &self.data, self.port) {
            (Some(folder), ..) | (None, Some(folder), _) => Some(folder.clone()),
            (None, None, 0) => None,
            (None, None, port) => Some(default_folder(port)?),
        };
        if let Some(folder) = &folder {
            builder = builder.keys_dir(folder.join("keys"));
        }
        let server = builder.start().map_err(|error| {
            let failure = Failure::caused_by(chain(&error));
            match error {
                SandboxError::Bind { .. } if self.port != 0 => failure.with_next((
                    "--port 0 takes a free port.",
                    "--port 0 会选用一个空闲端口。",
                )),
                SandboxError::NotLoopback { .. } => failure.with_next((
                    "--danger-bind allows other addresses.",
                    "加上 --danger-bind 才允许监听其他地址。",
                )),
                _ => failure,
            }
        })?;
        let folder = match folder {
            Some(folder) => folder,
            None => default_folder(server.address().port())?,
        };
        let mut variables = server
            .write_credentials(&folder)
            .map_err(|error| Failure::caused_by(chain(&error)))?;
        // A migration may have moved it away from --trust.
        if server.platform_trust(server.mchid()) == Some(PlatformTrust::CertificatesOnly) {
            variables.retain(|(name, _)| !name.starts_with("WXPAY_PUBLIC_KEY"));
            variables.push(("WXPAY_DOWNLOAD_CERTIFICATES", "true".to_owned()));
        }
        if let (Some(path), Some(ca)) = (&self.ca_file, server.ca_pem()) {
            files::write(path, ca.as_bytes())?;
        }
        if let Some(path) = &self.env_file {
            let lines: String = variables
                .iter()
                .map(|(name, value)| format!("{name}={}\n", quoted(value)))
                .collect();
            files::write(path, lines.as_bytes())?;
        }
        let registration = match register(&server, &folder, &variables) {
            Ok(registration) => registration,
            Err(failure) => {
                // It serves all the same: its control API has to be named then.
                output.warn(failure.message(output.language()));
                None
            }
        };
        if !self.quiet {
            announce(&server, &variables, output)?;
            if server.ca_pem().is_some() && !output.is_json() {
                // The credentials have it in any case.
                let kept = folder.join("ca.pem");
                explain_trust(self.ca_file.as_deref().unwrap_or(&kept), output)?;
            }
            output.finish()?;
        }
        // The sender is dropped by the signal at the earliest.
        let _ = stopped.recv();
        drop(registration);
        drop(server);
        Ok(())
    }

    /// Logs requests and notifications.
    fn start_log(&self) {
        let form = match (self.log, self.quiet) {
            (Some(form), _) => form,
            (None, false) => LogForm::Text,
            (None, true) => return,
        };
        let targets = Targets::new().with_target("wxpay_sandbox", LevelFilter::INFO);
        let lines = fmt::layer()
            .with_writer(std::io::stderr)
            .with_ansi(use_color());
        let registry = tracing_subscriber::registry().with(targets);
        // One that is there already goes on.
        let _ = match form {
            LogForm::Text => registry.with(lines.with_target(false)).try_init(),
            LogForm::Json => registry.with(lines.json().flatten_event(true)).try_init(),
        };
    }

    /// Address of the control API: the requested port, or the usual one if it is free.
    fn control_address(&self) -> SocketAddr {
        let usual = || {
            let usual = SocketAddr::new(self.host, CONTROL_PORT);
            let is_free = self.port != 0 && TcpListener::bind(usual).is_ok();
            if is_free { CONTROL_PORT } else { 0 }
        };
        SocketAddr::new(self.host, self.control_port.unwrap_or_else(usual))
    }
}

/// Records the address of the control API, for other commands of this user.
fn register(
    server: &Server,
    credentials: &Path,
    variables: &[(&str, String)],
) -> Result<Option<Registration>, Failure> {
    let Some(control_url) = server.control_url() else {
        return Ok(None);
    };
    let credentials = std::path::absolute(credentials).map_err(Failure::caused_by)?;
    let running = Running {
        base_url: server.base_url(),
        control_url,
        control_token: server.control_token().map(ToOwned::to_owned),
        variables: without_secrets(&credentials, variables),
    };
    running.register(server.address().port())
}

/// The variables with the file of the APIv3 key in place of the key.
fn without_secrets(credentials: &Path, variables: &[(&str, String)]) -> Vec<(String, String)> {
    let named = variables.iter().map(|(name, value)| match *name {
        "WXPAY_APIV3_KEY" => {
            let file = credentials.join("apiv3_key.txt");
            let file = file.to_string_lossy().into_owned();
            ("WXPAY_APIV3_KEY_FILE".to_owned(), file)
        }
        name => (name.to_owned(), value.clone()),
    });
    named.collect()
}

/// The configuration for the `wxpay sandbox` that is started next, without options. Its keys are made if they are missing.
pub(crate) fn variables_of_the_next() -> Result<Vec<(String, String)>, Failure> {
    let folder = default_folder(PORT)?;
    let failed = |error: &dyn std::error::Error| Failure::caused_by(chain(error));
    let server = Server::builder().keys_dir(folder.join("keys")).start();
    let server = server.map_err(|error| failed(&error))?;
    let variables = server.write_credentials(&folder);
    let mut variables = without_secrets(&folder, &variables.map_err(|error| failed(&error))?);
    for (name, value) in &mut variables {
        if name == "WXPAY_BASE_URL" {
            *value = format!("http://127.0.0.1:{PORT}");
        }
    }
    Ok(variables)
}

/// Reads a seed.
fn seed(path: &Path) -> Result<Seed, Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::file(path, &error))?;
    serde_json::from_str(&text).map_err(|error| Failure::caused_by(error).of(path))
}

/// Returns whether standard error takes colours.
fn use_color() -> bool {
    anstream::AutoStream::choice(&std::io::stderr()) != anstream::ColorChoice::Never
}

fn announce(server: &Server, variables: &[(&str, String)], output: &Output) -> Result<(), Failure> {
    if output.is_json() {
        let variables: Map<String, Value> = variables
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.as_str().into()))
            .collect();
        return output.json(&json!({
            "base_url": server.base_url(),
            "control_url": server.control_url(),
            "control_token": server.control_token(),
            "variables": variables,
        }));
    }
    output.heading(format_args!(
        "{} {}",
        output.text("WeChat Pay listens on", "微信支付沙箱已启动："),
        server.base_url()
    ))?;
    if let Some(proxy) = server.proxy_address() {
        output.line(format_args!(
            "{} http://{proxy}",
            output.text("HTTPS proxy to it:", "HTTPS 代理地址：")
        ))?;
    }
    if let Some(url) = server.control_url() {
        let token = server.control_token();
        let token = token.map_or_else(String::new, |token| format!("/#token={token}"));
        output.line(format_args!(
            "{} {url}{token}",
            output.text("Dashboard and control API:", "控制台与控制 API：")
        ))?;
    }
    output.line("")?;
    for (name, value) in variables {
        output.line(format_args!("export {name}={}", quoted(value)))?;
    }
    output.line("")?;
    output.dim(output.text(
        "Everything is made up: no money moves. Ctrl-C stops it.",
        "一切数据均为模拟，不涉及真实资金。按 Ctrl-C 停止。",
    ))
}

/// Steps by which each language trusts the certificate authority in that file.
fn explain_trust(ca_file: &Path, output: &Output) -> Result<(), Failure> {
    output.line("")?;
    for step in trust_steps(ca_file) {
        output.line(format_args!("{}: {}", step.client, step.command))?;
        let remark = output.text(step.en, step.zh);
        if !remark.is_empty() {
            output.dim(remark)?;
        }
    }
    Ok(())
}

/// A value quoted for shells and env files.
fn quoted(value: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "_-./:".contains(letter);
    match value.chars().all(is_plain) {
        true => value.to_owned(),
        false => format!("'{}'", value.replace('\'', r"'\''")),
    }
}

fn default_folder(port: u16) -> Result<PathBuf, Failure> {
    let strategy = etcetera::choose_base_strategy().map_err(|_| {
        Failure::usage(NO_HOME).with_next((
            "Name a folder with --credentials.",
            "用 --credentials 指定一个目录。",
        ))
    })?;
    Ok(strategy
        .data_dir()
        .join("wxpay")
        .join(format!("sandbox-{port}")))
}

/// An error with its causes in one line.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(&format!(": {cause}"));
        source = cause.source();
    }
    text
}
