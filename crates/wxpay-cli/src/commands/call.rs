//! `wxpay call`: sends any operation.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clap::Args;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};
use wxpay::blocking::Client;
use wxpay::bytes::Bytes;
use wxpay::catalog::{AnswerKind, Field, Kind, Row};
use wxpay::http::{Method, Request};
use wxpay::model::File;
use wxpay::sans_io::canonical::request_message;
use wxpay::sans_io::{Authorization, Exchange, Step};
use wxpay::transport::Limits;
use wxpay::{DynamicCall, Nonce, Operation, RawCall, Repeat, Reply, Spec, catalog};

use crate::arguments::Global;
use crate::configuration::Settings;
use crate::failure::{Failure, NO_OPENER};
use crate::files;
use crate::interrupt::Sent;
use crate::language::Words;
use crate::output::Output;
use crate::values;

use super::wait;

/// Send a call.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay call payments.native_prepay out_trade_no=coffee-1217 description=Coffee amount.total=100 \\
      notify_url=https://example.com/notify appid=wxd678efh567hg6787
  wxpay call ecommerce_transfer.cancel_insurance_claim out_bill_no=plfk2020042013
  wxpay call GET /v3/pay/transactions/out-trade-no/coffee-1217
  wxpay call refunds.create_refund --data @refund.json --dry-run

A value takes the type of its field; key:=JSON takes JSON as it is. mchid, and appid and notify_url of the \
configuration, are filled in. Sensitive fields are given as plain text and encrypted before they are sent.")]
pub(crate) struct Call {
    /// The operation's id, or its method and path; then key=value or key:=JSON.
    #[arg(required = true, value_name = "ID|METHOD PATH [KEY=VALUE]")]
    what: Vec<String>,
    /// Members as JSON: the text itself, @FILE, or - for standard input. KEY=VALUE is added to it.
    #[arg(long, short, value_name = "JSON|@FILE|-")]
    data: Option<String>,
    /// File to upload.
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// Write the response to this file, which must not exist.
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Print the signed message, the headers and the body, and send nothing.
    #[arg(long, conflicts_with = "curl")]
    dry_run: bool,
    /// Print a curl command, valid for five minutes, and send nothing.
    #[arg(long)]
    curl: bool,
    /// Decrypt sensitive fields of the response.
    #[arg(long)]
    decrypt: bool,
    /// Do not ask before an operation that changes something is sent to another host than this machine.
    #[arg(long, short)]
    yes: bool,
}

/// The called operation.
enum Target {
    Known(&'static Row),
    /// A path that the catalog does not have.
    Raw {
        method: Method,
        target: String,
    },
}

/// The called operation, members out of a path, and the remaining arguments.
type Asked<'a> = (Target, Map<String, Value>, &'a [String]);

impl Call {
    pub(crate) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        // Before anything is sent: a response that finds no place would be lost.
        if let Some(path) = &self.output {
            files::check_new(path)?;
        }
        let (target, mut members, pairs) = self.target()?;
        if let Some(data) = &self.data {
            let Value::Object(given) = values::data(data)? else {
                return Err(Failure::usage((
                    "--data is not a JSON object",
                    "--data 不是 JSON 对象",
                )));
            };
            members.extend(given);
        }
        let row = match &target {
            Target::Known(row) => Some(*row),
            Target::Raw { .. } => None,
        };
        values::put(&mut members, row, pairs)?;
        let settings = Settings::read(global)?;
        for warning in &settings.warnings {
            output.warn(warning.text(output.language()));
        }
        let client = settings.client(row.is_some_and(|row| row.is_signed_by_brand))?;
        match target {
            Target::Known(row) => {
                for name in members.keys() {
                    if !row.fields.iter().any(|field| field.name == name) {
                        output.warn(format_args!(
                            "{} {name}{}",
                            row.id,
                            output.text(
                                ": no such field is known, and it is sent as it is",
                                "：未知字段，将原样发送"
                            )
                        ));
                    }
                }
                let call = DynamicCall::of(row, members.clone());
                let call = match &self.file {
                    Some(path) => call.file(File::from_path(path)),
                    None => call,
                };
                if matches!(row.answer, AnswerKind::File) {
                    return self.file_call(call.expecting::<Bytes>(), &client, output);
                }
                self.send(call, (Some(row), &members), &client, output)
            }
            Target::Raw { method, target } => {
                let call = RawCall::new(&method, target).map_err(Failure::caused_by)?;
                let call = match members.is_empty() {
                    true => call,
                    false => call.json(members.clone()),
                };
                self.send(call, (None, &members), &client, output)
            }
        }
    }

    /// Takes the arguments apart.
    fn target(&self) -> Result<Asked<'_>, Failure> {
        let [first, rest @ ..] = &self.what[..] else {
            return Err(Failure::usage(("no operation is given", "未指定接口")));
        };
        let method = first.parse::<Method>().ok().filter(|_| is_method(first));
        let Some(method) = method else {
            let row = crate::operations::find(std::slice::from_ref(first))?;
            return Ok((Target::Known(row), Map::new(), rest));
        };
        let [path, rest @ ..] = rest else {
            return Err(Failure::usage((
                format!("{first} needs a path"),
                format!("{first} 后面缺少路径"),
            )));
        };
        let Some(row) = catalog().find_call(&method, path) else {
            let target = path.clone();
            return Ok((Target::Raw { method, target }, Map::new(), rest));
        };
        Ok((Target::Known(row), members_of(row, path), rest))
    }

    /// Sends a call whose response is JSON or nothing.
    fn send(
        &self,
        call: impl Operation<Output = Value>,
        (row, members): (Option<&'static Row>, &Map<String, Value>),
        client: &Client,
        output: &Output,
    ) -> Result<(), Failure> {
        if self.dry_run || self.curl {
            return self.show(&call, client, output);
        }
        self.confirm(call.spec(), client, output)?;
        let query = row.and_then(|row| wait::command(row, members));
        let query = query.map(|command| {
            Words::from((
                format!("`{command}` queries it."),
                format!("用 `{command}` 查询结果。"),
            ))
        });
        let sent = match only_reads(call.spec()) {
            true => None,
            false => Some(Sent::begin(query.clone())?),
        };
        let reply = client
            .send_full(call)
            .map_err(|error| advised(Failure::from(error), row, query))?;
        if let Some(sent) = &sent {
            sent.answered();
        }
        for problem in reply.problems.iter() {
            output.warn(problem);
        }
        let mut value = reply.value.clone();
        let opened = match row {
            Some(row) if self.decrypt => decrypt(&mut value, row.answer_fields(), client),
            _ => Ok(()),
        };
        // The response is printed whatever becomes of its sensitive fields.
        self.print(&value, &reply, output)
            .map_err(Failure::after_sending)?;
        opened
    }

    /// Prints a response, or writes it to the file that was named.
    fn print(&self, value: &Value, reply: &Reply<Value>, output: &Output) -> Result<(), Failure> {
        if let Some(path) = &self.output {
            match files::write_new(path, format!("{value:#}\n").as_bytes()) {
                Ok(()) => return output.line(path.display()),
                Err(failure) => output.warn(failure.message(output.language())),
            }
        }
        if output.is_json() {
            return output.json(&json!({
                "status": reply.answer.status().as_u16(),
                "request_id": reply.answer.request_id(),
                "key": reply.answer.key_id(),
                "body": value,
            }));
        }
        if value.is_null() {
            let status = reply.answer.status();
            return output.line(format_args!(
                "{status}, {}",
                output.text("no body", "无应答包体")
            ));
        }
        output.json(value)
    }

    /// Sends a call whose response is a file.
    fn file_call(
        &self,
        call: DynamicCall<Bytes>,
        client: &Client,
        output: &Output,
    ) -> Result<(), Failure> {
        if self.dry_run || self.curl {
            return self.show(&call, client, output);
        }
        let content = client.send(call)?;
        let written = match &self.output {
            Some(path) => {
                files::write_new(path, &content).and_then(|()| output.line(path.display()))
            }
            None => output.bytes(&content),
        };
        written.map_err(Failure::after_sending)
    }

    /// Asks before something is changed on another machine.
    fn confirm(
        &self,
        spec: &'static Spec,
        client: &Client,
        output: &Output,
    ) -> Result<(), Failure> {
        let host = client.merchant().base_url().host();
        if self.yes || only_reads(spec) || is_this_machine(host) {
            return Ok(());
        }
        if !io::stdin().is_terminal() {
            return Err(Failure::usage((
                format!(
                    "{} may change something at {host}, and nobody can be asked",
                    spec.id
                ),
                format!(
                    "{} 可能在 {host} 产生变更，而标准输入不是终端，无法确认",
                    spec.id
                ),
            ))
            .with_next(("Add --yes to send it.", "加上 --yes 即可发送。")));
        }
        let question = output.text(
            "may move money or change something there. Send it? [y/N]",
            "可能产生资金变动或其他变更，确定发送？[y/N]",
        );
        let mut stderr = io::stderr();
        let _ = write!(stderr, "{} → {host}: {question} ", spec.id);
        let _ = stderr.flush();
        let mut answer = String::new();
        let read = io::stdin().lock().read_line(&mut answer);
        match read {
            Ok(_) if matches!(answer.trim(), "y" | "Y" | "yes") => Ok(()),
            _ => Err(Failure::usage(("not sent", "未发送"))),
        }
    }

    /// Prints what would be sent.
    fn show(&self, call: &impl Operation, client: &Client, output: &Output) -> Result<(), Failure> {
        let merchant = client.merchant();
        let mut exchange = Exchange::begin(merchant, Limits::default(), call)?;
        let request = match exchange.step()? {
            Step::Send(request, _) => request,
            Step::Stream(..) => {
                return Err(Failure::usage((
                    "an upload cannot be shown without being sent",
                    "上传请求无法只显示而不发送",
                )));
            }
            _ => {
                return Err(Failure::usage((
                    "the call cannot begin without platform keys",
                    "没有平台证书或微信支付公钥，无法发起调用",
                )));
            }
        };
        if request.uri().path() == "/v3/certificates" && call.spec().path != "/v3/certificates" {
            return Err(Failure::usage((
                "sensitive fields need a platform key, and certificates would have to be downloaded first",
                "加密敏感字段需要平台证书或微信支付公钥，须先下载证书",
            )));
        }
        if self.curl {
            return output.line(curl(&request));
        }
        let message = message(&request);
        if output.is_json() {
            let headers: Map<_, _> = headers_of(&request)
                .map(|(name, value)| (name, Value::from(value)))
                .collect();
            return output.json(&json!({
                "method": request.method().as_str(),
                "url": request.uri().to_string(),
                "message": message.as_deref().map(String::from_utf8_lossy),
                "headers": headers,
                "body": String::from_utf8_lossy(request.body()),
            }));
        }
        output.line(format_args!("{} {}", request.method(), request.uri()))?;
        for (name, value) in headers_of(&request) {
            output.line(format_args!("{name}: {value}"))?;
        }
        output.line("")?;
        output.bytes(request.body())?;
        output.line("")?;
        if let Some(message) = message {
            output.heading(output.text("Signed message", "签名串"))?;
            output.bytes(&message)?;
        }
        Ok(())
    }
}

/// A failure of a call with the next action: what to query, or where the operation's codes and fields are explained.
fn advised(failure: Failure, row: Option<&'static Row>, query: Option<Words>) -> Failure {
    let Some(row) = row else {
        return failure;
    };
    let code = failure.report().and_then(|report| report.code.as_deref());
    let is_listed = row.errors.iter().any(|error| Some(error.code) == code);
    match (&failure, code, query) {
        (Failure::Unknown(_), _, Some(query)) => failure.with_next(query),
        (Failure::Refused(_), Some(code), _) if is_listed && code != "SIGN_ERROR" => {
            let command = format!("wxpay explain {code} --operation {}", row.id);
            failure.with_next((
                format!("`{command}` says what to do."),
                format!("用 `{command}` 查看处理办法。"),
            ))
        }
        (Failure::Usage(report), ..) if report.next.is_none() => failure.with_next((
            format!("`wxpay api show {}` lists its fields.", row.id),
            format!("用 `wxpay api show {}` 查看其字段。", row.id),
        )),
        _ => failure,
    }
}

fn is_method(text: &str) -> bool {
    matches!(text, "GET" | "POST" | "PUT" | "PATCH" | "DELETE")
}

/// Returns whether an operation changes nothing.
pub(crate) fn only_reads(spec: &Spec) -> bool {
    spec.method == Method::GET || matches!(spec.repeat, Repeat::Freely)
}

/// Returns whether a host is this machine.
pub(crate) fn is_this_machine(host: &str) -> bool {
    let name = host.trim_start_matches('[').trim_end_matches(']');
    name == "localhost"
        || name
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

/// The members that a path and its query hold.
pub(crate) fn members_of(row: &'static Row, target: &str) -> Map<String, Value> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let mut members = Map::new();
    for (name, value) in row.path().split('/').zip(path.split('/')) {
        let name = name
            .strip_prefix('{')
            .and_then(|name| name.strip_suffix('}'));
        // The template itself has no value there.
        if let Some(name) = name.filter(|_| !value.starts_with('{')) {
            members.insert(name.to_owned(), decoded(value).into());
        }
    }
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        members.insert(decoded(name), decoded(value).into());
    }
    members
}

fn headers_of(request: &Request<Bytes>) -> impl Iterator<Item = (String, String)> {
    request.headers().iter().map(|(name, value)| {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        (name.as_str().to_owned(), value)
    })
}

/// The message that was signed, put together from the request.
fn message(request: &Request<Bytes>) -> Option<Vec<u8>> {
    let header = request.headers().get("authorization")?.to_str().ok()?;
    let authorization = Authorization::parse(header).ok()?;
    let nonce = Nonce::parse(&authorization.nonce_str)?;
    let target = request.uri().path_and_query()?.as_str();
    Some(request_message(
        request.method(),
        target,
        authorization.timestamp,
        &nonce,
        request.body(),
    ))
}

fn curl(request: &Request<Bytes>) -> String {
    let quoted = |text: &str| format!("'{}'", text.replace('\'', r"'\''"));
    let mut line = format!(
        "curl -X {} {}",
        request.method(),
        quoted(&request.uri().to_string())
    );
    for (name, value) in headers_of(request) {
        line.push_str(&format!(
            " \\\n  -H {}",
            quoted(&format!("{name}: {value}"))
        ));
    }
    if !request.body().is_empty() {
        let body = String::from_utf8_lossy(request.body());
        line.push_str(&format!(" \\\n  --data-raw {}", quoted(&body)));
    }
    line
}

/// Replaces sealed members by their plain text.
fn decrypt(value: &mut Value, fields: &'static [Field], client: &Client) -> Result<(), Failure> {
    let Some(opener) = client.merchant().opener() else {
        return Err(Failure::usage(NO_OPENER));
    };
    open(value, fields, &|sealed| {
        let bytes = STANDARD.decode(sealed).ok()?;
        let plain = opener.open(&bytes).ok()?;
        String::from_utf8(plain.expose().clone()).ok()
    })
}

fn open(
    value: &mut Value,
    fields: &'static [Field],
    opened: &dyn Fn(&str) -> Option<String>,
) -> Result<(), Failure> {
    match value {
        Value::Array(items) => {
            for item in items {
                open(item, fields, opened)?;
            }
        }
        Value::Object(members) => {
            for field in fields {
                let Some(member) = members.get_mut(field.name) else {
                    continue;
                };
                match (field.is_sensitive, &*member, field.kind) {
                    (true, Value::String(sealed), _) if !sealed.is_empty() => {
                        let plain = opened(sealed).ok_or_else(|| {
                            Failure::trust((
                                format!(
                                    "{} cannot be decrypted with the configured key",
                                    field.name
                                ),
                                format!("无法用所配置的私钥解密 {}", field.name),
                            ))
                        })?;
                        *member = plain.into();
                    }
                    (_, _, Kind::Object(inner)) => open(member, inner.fields(), opened)?,
                    _ => {}
                }
            }
        }
        _ => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_gives_its_members() {
        let row = catalog()
            .find("payments.query_order_by_out_trade_no")
            .unwrap();
        let members = members_of(
            row,
            "/v3/pay/transactions/out-trade-no/a%2Fb?mchid=1900009191",
        );
        assert_eq!(
            Value::Object(members),
            json!({ "out_trade_no": "a/b", "mchid": "1900009191" })
        );
        assert!(members_of(row, row.path()).is_empty());
    }

    #[test]
    fn only_loopback_hosts_are_this_machine() {
        for host in ["127.0.0.1", "localhost", "[::1]", "127.8.9.1"] {
            assert!(is_this_machine(host), "{host}");
        }
        for host in ["api.mch.weixin.qq.com", "10.0.0.1", "localhost.example.com"] {
            assert!(!is_this_machine(host), "{host}");
        }
    }
}
