//! `wxpay explain`: error codes, Request-IDs and saved error responses.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Value, json};
use wxpay::catalog::{ErrorRow, Row};
use wxpay::{ApiError, Diagnosis, catalog};

use crate::failure::Failure;
use crate::output::Output;
use crate::values;

/// Explain an error.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay explain NOT_ENOUGH
  wxpay explain NOT_ENOUGH --operation refunds.create_refund
  wxpay explain 08D5B3AC0610D40218F9E28F5820B8BE0128-268435458
  wxpay explain response.json --signed message.txt")]
pub(crate) struct Explain {
    /// An error code, a Request-ID, or a file with the body of an error response.
    #[arg(value_name = "CODE|REQUEST-ID|FILE")]
    what: String,
    /// Operation that was called.
    #[arg(long, value_name = "ID")]
    operation: Option<String>,
    /// File with the message that was signed, as `wxpay sign` prints it; compared with a SIGN_ERROR response.
    #[arg(long, value_name = "FILE")]
    signed: Option<PathBuf>,
}

impl Explain {
    pub(crate) fn run(self, output: &Output) -> Result<(), Failure> {
        let row = match &self.operation {
            Some(id) => Some(crate::operations::find(std::slice::from_ref(id))?),
            None => None,
        };
        let path = Path::new(&self.what);
        if self.what == "-" || path.is_file() {
            return response(&values::bytes(path)?, self.signed.as_deref(), row, output);
        }
        if is_code(&self.what) {
            return code(&self.what, row, output);
        }
        if let Some(number) = number_of(&self.what) {
            return request_id(&self.what, number, output);
        }
        Err(Failure::usage((
            format!(
                "{:?} is neither an error code nor a Request-ID nor a file",
                self.what
            ),
            format!("{:?} 不是错误码、Request-ID 或文件", self.what),
        )))
    }
}

pub(crate) fn is_code(text: &str) -> bool {
    let is_letter =
        |letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '_';
    text.len() > 2
        && text.starts_with(|letter: char| letter.is_ascii_uppercase())
        && text.chars().all(is_letter)
}

/// The number at the end of a Request-ID.
fn number_of(text: &str) -> Option<u32> {
    text.trim().rsplit_once('-')?.1.parse().ok()
}

/// The rows of operations that list a code, those of one operation first.
fn listed(code: &str, wanted: Option<&'static Row>) -> Vec<(&'static Row, &'static ErrorRow)> {
    let rows = catalog()
        .rows()
        .filter(|row| wanted.is_none_or(|wanted| wanted.id == row.id));
    rows.filter_map(|row| {
        let error = row.errors.iter().find(|error| error.code == code)?;
        Some((row, error))
    })
    .collect()
}

/// A cause of a code, and the operations whose pages name it.
type Cause = (&'static ErrorRow, Vec<&'static str>);

/// The causes of a code, most common first. Pages of many operations repeat a cause; it is listed once.
fn causes(code: &str, wanted: Option<&'static Row>) -> Result<Vec<Cause>, Failure> {
    let found = listed(code, wanted);
    if found.is_empty() {
        let (en, zh) = match wanted {
            Some(row) => (row.id, format!("{} 的官方文档", row.id)),
            None => ("any operation", "所有接口的官方文档均".to_owned()),
        };
        return Err(Failure::usage((
            format!("no official page lists {code} for {en}"),
            format!("{zh}未列出错误码 {code}"),
        ))
        .with_next((
            "Treat an unknown code as an unknown outcome: query before you send anything again.",
            "未知的错误码一律按结果未知处理：先查询，再决定是否重发。",
        )));
    }
    let mut causes: Vec<Cause> = Vec::new();
    for (row, error) in found {
        match causes
            .iter_mut()
            .find(|(known, _)| known.en == error.en && known.cures == error.cures)
        {
            Some((_, operations)) => operations.push(row.id),
            None => causes.push((error, vec![row.id])),
        }
    }
    causes.sort_by_key(|(_, operations)| std::cmp::Reverse(operations.len()));
    Ok(causes)
}

/// The meaning of an error code, for programs.
pub(crate) fn of_code(code: &str, wanted: Option<&'static Row>) -> Result<Value, Failure> {
    let causes: Vec<Value> = causes(code, wanted)?
        .iter()
        .map(|(error, operations)| {
            json!({
                "http_status": error.status,
                "cause": error.en,
                "zh": error.zh,
                "cures": error.cures.iter().map(|cure| cure.en()).collect::<Vec<_>>(),
                "operations": operations,
            })
        })
        .collect();
    Ok(json!({ "code": code, "causes": causes }))
}

fn code(code: &str, wanted: Option<&'static Row>, output: &Output) -> Result<(), Failure> {
    if output.is_json() {
        return output.json(&of_code(code, wanted)?);
    }
    let causes = causes(code, wanted)?;
    let language = output.language();
    output.heading(code)?;
    for (error, operations) in causes.iter().take(SHOWN) {
        output.line(format_args!(
            "{} {}",
            error.status,
            language.text(error.en, error.zh.unwrap_or(error.en))
        ))?;
        for cure in &error.cures {
            output.line(format_args!("  → {}", language.text(cure.en(), cure.zh())))?;
        }
        let more = operations.len().saturating_sub(3);
        let shown = operations
            .iter()
            .take(3)
            .copied()
            .collect::<Vec<_>>()
            .join(", ");
        let more = if more > 0 {
            format!(" +{more}")
        } else {
            String::new()
        };
        output.dim(format_args!("  {shown}{more}"))?;
    }
    if causes.len() > SHOWN {
        let rest = causes.len() - SHOWN;
        output.dim(format_args!(
            "{rest} {}",
            output.text(
                "more; narrow it with --operation ID",
                "条未显示，可用 --operation ID 缩小范围"
            )
        ))?;
    }
    Ok(())
}

/// Number of causes that are shown.
const SHOWN: usize = 8;

/// The meaning of the number at the end of a Request-ID, for programs.
pub(crate) fn of_request_id(id: &str) -> Option<Value> {
    let number = number_of(id)?;
    let cause = ApiError::cause_of_number(number);
    Some(json!({ "request_id": id, "number": number, "cause": cause }))
}

fn request_id(id: &str, number: u32, output: &Output) -> Result<(), Failure> {
    let cause = ApiError::cause_of_number(number);
    if output.is_json() {
        return output.json(&json!({ "request_id": id, "number": number, "cause": cause }));
    }
    output.heading(format_args!("Request-ID …-{number}"))?;
    match (number, cause) {
        (0, _) => output.line(output.text("0 stands for success.", "0 表示成功。")),
        (_, Some(cause)) => output.line(cause),
        (_, None) => output.line(output.text(
            "The official tables do not list this number. Give the whole Request-ID to WeChat Pay's support.",
            "官方文档未列出该编号。请将完整的 Request-ID 提供给微信支付技术支持。",
        )),
    }
}

/// A parsed error response.
struct Saved {
    value: Value,
    code: String,
    /// The message that WeChat Pay verified, by its response.
    seen: Option<String>,
    diagnosis: Option<Diagnosis>,
}

impl Saved {
    fn read(body: &[u8], signed: Option<&[u8]>) -> Result<Self, Failure> {
        let value: Value = serde_json::from_slice(body).map_err(|error| {
            Failure::caused_by(error).of(("the response is not JSON", "应答不是 JSON"))
        })?;
        let Some(code) = value.get("code").and_then(Value::as_str) else {
            return Err(Failure::usage((
                "the response has no member \"code\": it is no error of APIv3",
                "应答中没有 \"code\"：不是 APIv3 的错误应答",
            )));
        };
        Ok(Self {
            code: code.to_owned(),
            seen: seen(&value),
            diagnosis: signed.and_then(|message| Diagnosis::of_saved(message, body)),
            value,
        })
    }

    fn message(&self) -> Option<&str> {
        self.value.get("message")?.as_str()
    }
}

/// An error response and the message that was signed, for programs.
pub(crate) fn of_response(
    body: &[u8],
    signed: Option<&[u8]>,
    row: Option<&'static Row>,
) -> Result<Value, Failure> {
    let saved = Saved::read(body, signed)?;
    let signed = signed.map(String::from_utf8_lossy);
    let lines = match (&signed, &saved.seen) {
        (Some(signed), Some(seen)) => Some(compared(signed, seen)),
        _ => None,
    };
    let lines = lines.map(|lines| {
        let lines = lines.into_iter().map(|line| {
            json!({ "name": line.name, "signed": line.here, "verified": line.there, "same": line.is_same })
        });
        lines.collect::<Vec<_>>()
    });
    let causes = match is_code(&saved.code) && !listed(&saved.code, row).is_empty() {
        true => of_code(&saved.code, row)?
            .get_mut("causes")
            .map(Value::take),
        false => None,
    };
    Ok(json!({
        "code": saved.code,
        "message": saved.message(),
        "detail": saved.value.get("detail"),
        "verified_message": saved.seen,
        "comparison": lines,
        "diagnosis": saved.diagnosis.map(|diagnosis| diagnosis.to_string()),
        "causes": causes,
    }))
}

fn response(
    body: &[u8],
    signed: Option<&Path>,
    row: Option<&'static Row>,
    output: &Output,
) -> Result<(), Failure> {
    let signed = match signed {
        Some(path) => Some(values::bytes(path)?),
        None => None,
    };
    if output.is_json() {
        return output.json(&of_response(body, signed.as_deref(), row)?);
    }
    let saved = Saved::read(body, signed.as_deref())?;
    if let Some(message) = saved.message() {
        output.line(message)?;
    }
    if let Some(issue) = inner(&saved.value, "issue") {
        let field = inner(&saved.value, "field").unwrap_or_default();
        output.line(format_args!("{field} {issue}"))?;
    }
    if let (Some(signed), Some(seen)) = (&signed, &saved.seen) {
        compare(&String::from_utf8_lossy(signed), seen, output)?;
    } else if let Some(seen) = &saved.seen {
        output.heading(output.text("What WeChat Pay verified", "微信支付验签所用的签名串"))?;
        output.line(seen)?;
        output.dim(output.text(
            "Give the message that was signed with --signed FILE to compare both.",
            "可用 --signed FILE 提供已签名的签名串进行比较。",
        ))?;
    }
    if let Some(diagnosis) = saved.diagnosis {
        output.line(format_args!(
            "{}: {diagnosis}",
            output.text("Likely cause", "可能原因")
        ))?;
    }
    if is_code(&saved.code) && !listed(&saved.code, row).is_empty() {
        code(&saved.code, row, output)?;
    }
    Ok(())
}

/// A member of `detail`, or of the `detail` within it.
fn inner<'v>(value: &'v Value, name: &str) -> Option<&'v str> {
    let detail = value.get("detail")?;
    let found = detail
        .get(name)
        .or_else(|| detail.get("detail")?.get(name))?;
    found.as_str()
}

/// The message that the service verified, by its response.
fn seen(value: &Value) -> Option<String> {
    let detail = value.get("detail")?;
    let information = detail
        .get("sign_information")
        .or_else(|| detail.get("detail")?.get("sign_information"))?;
    let message = information.get("truncated_sign_message")?.as_str()?;
    Some(message.to_owned())
}

/// One line of both messages.
struct Line<'a> {
    name: &'static str,
    here: &'a str,
    there: &'a str,
    is_same: bool,
}

/// Compares both messages line by line.
fn compared<'a>(signed: &'a str, seen: &'a str) -> Vec<Line<'a>> {
    let names = ["method", "target", "timestamp", "nonce", "body"];
    let mut signed = signed.splitn(5, '\n');
    let mut seen = seen.splitn(5, '\n');
    let lines = names.into_iter().map(|name| {
        let here = signed.next().unwrap_or_default().trim_end_matches('\n');
        let there = seen.next().unwrap_or_default().trim_end_matches('\n');
        // The body there is cut short.
        let is_same =
            here == there || (name == "body" && here.starts_with(there.trim_end_matches('.')));
        Line {
            name,
            here,
            there,
            is_same,
        }
    });
    lines.collect()
}

/// Prints both messages, and marks the lines that differ.
fn compare(signed: &str, seen: &str, output: &Output) -> Result<(), Failure> {
    output.heading(output.text(
        "Signed here (-) and verified by WeChat Pay (+)",
        "本地签名串（-）与微信支付验签串（+）",
    ))?;
    for line in compared(signed, seen) {
        if line.is_same {
            output.line(format_args!("  {}: {}", line.name, line.here))?;
        } else {
            output.line(format_args!("- {}: {}", line.name, line.here))?;
            output.line(format_args!("+ {}: {}", line.name, line.there))?;
        }
    }
    Ok(())
}
