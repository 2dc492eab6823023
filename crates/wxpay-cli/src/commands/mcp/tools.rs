//! The tools that agents call.

use std::borrow::Cow;
use std::sync::Arc;

use rmcp::model::{Tool, ToolAnnotations};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use wxpay::DynamicCall;
use wxpay::catalog::{AnswerKind, Place, Row};

use crate::arguments::Global;
use crate::commands::call::{is_this_machine, only_reads};
use crate::commands::{explain, verify};
use crate::configuration::Settings;
use crate::failure::Failure;
use crate::language::{Language, Words};
use crate::operations;

/// Number of operations that a search returns unless the agent asks for another.
const FOUND: usize = 20;

/// Number of operations that are named for each cause of an error.
const NAMED: usize = 10;

/// Greatest number of operations that a search returns.
const MOST: usize = 100;

/// All tools.
pub(super) fn all() -> Vec<Tool> {
    let reading = || ToolAnnotations::new().read_only(true).open_world(false);
    let text = |meaning: &str| json!({ "type": "string", "description": meaning });
    let operation = "Id such as refunds.create_refund, or method and path such as \
                     POST /v3/refund/domestic/refunds.";
    vec![
        tool(
            "search_operations",
            "Searches the WeChat Pay APIv3 operations by Chinese or English words, path, field name or number of the \
             official page. Every word must occur. Returns id, title, method, path and page, best first.",
            json!({
                "words": text("Words, separated by blanks."),
                "limit": { "type": "integer", "minimum": 1, "maximum": MOST, "default": FOUND },
            }),
            &["words"],
        )
        .annotate(reading()),
        tool(
            "show_operation",
            "Shows an operation: fields of request and response with meaning, limits and values, error codes, whether \
             it may be retried, and a sample request.",
            json!({ "operation": text(operation) }),
            &["operation"],
        )
        .annotate(reading()),
        tool(
            "explain_error",
            "Explains an error code, the Request-ID of a response, or the body of an error response: causes, and what \
             to do.",
            json!({
                "error": text("Error code such as NOT_ENOUGH, a Request-ID, or the JSON body of an error response."),
                "operation": text("The operation that was called: an id, or method and path."),
            }),
            &["error"],
        )
        .annotate(reading()),
        tool(
            "diagnose_signature",
            "Says why a signature was refused. For a request: the body of the SIGN_ERROR response and, if known, the \
             message that was signed. For a response or notification: its headers and raw body, verified with the \
             configured platform keys.",
            json!({
                "response": text("JSON body of the error response SIGN_ERROR."),
                "signed_message": text("The message that was signed: method, target, timestamp, nonce and body, each followed by a line feed."),
                "headers": text("Headers of a response or notification, one a line."),
                "body": text("Its raw body."),
                "arrived_at": { "type": "integer", "description": "Unix time in seconds of its arrival; by default now." },
                "profile": text("Profile of the configuration file."),
            }),
            &[],
        )
        .annotate(reading()),
        tool(
            "call_sandbox",
            "Calls an operation of the WeChat Pay sandbox on this machine and returns the verified response. Another \
             host is refused, unless the user's configuration allows its profile and the operation only reads.",
            json!({
                "operation": text(operation),
                "members": { "type": "object", "description": "Fields of the request; the client fills in mchid." },
                "profile": text("Profile of the configuration file."),
            }),
            &["operation"],
        )
        .annotate(ToolAnnotations::new().read_only(false).destructive(false)),
    ]
}

fn tool(name: &'static str, description: &'static str, members: Value, required: &[&str]) -> Tool {
    let schema = json!({
        "type": "object",
        "properties": members,
        "required": required,
        "additionalProperties": false,
    });
    let schema = match schema {
        Value::Object(schema) => schema,
        _ => Map::new(),
    };
    Tool::new(name, Cow::Borrowed(description), Arc::new(schema))
}

/// Runs a tool.
pub(super) fn run(
    name: &str,
    arguments: &Map<String, Value>,
    global: &Global,
) -> Result<Value, Failure> {
    match name {
        "search_operations" => search(&read(arguments)?),
        "show_operation" => show(&read(arguments)?),
        "explain_error" => explain_error(&read(arguments)?),
        "diagnose_signature" => diagnose(&read(arguments)?, global),
        "call_sandbox" => call(read(arguments)?, global),
        _ => Err(Failure::usage((
            "there is no tool of this name",
            "没有这个工具",
        ))),
    }
}

/// Reads the arguments of a tool.
fn read<T: DeserializeOwned>(arguments: &Map<String, Value>) -> Result<T, Failure> {
    serde_json::from_value(Value::Object(arguments.clone()))
        .map_err(|error| Failure::caused_by(error).of(("arguments", "参数")))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Search {
    words: String,
    limit: Option<usize>,
}

fn search(wanted: &Search) -> Result<Value, Failure> {
    let limit = wanted.limit.unwrap_or(FOUND).clamp(1, MOST);
    let found = operations::ranked(std::slice::from_ref(&wanted.words), limit);
    let found: Vec<Value> = found.into_iter().map(operations::brief).collect();
    Ok(json!({ "operations": found }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Show {
    operation: String,
}

fn show(wanted: &Show) -> Result<Value, Failure> {
    Ok(operations::whole(named(&wanted.operation)?))
}

/// The operation of an id, or of a method and a path with a blank between them.
fn named(text: &str) -> Result<&'static Row, Failure> {
    let words: Vec<String> = text.split_whitespace().map(ToOwned::to_owned).collect();
    operations::find(&words)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExplainError {
    error: String,
    operation: Option<String>,
}

fn explain_error(wanted: &ExplainError) -> Result<Value, Failure> {
    let row = wanted.operation.as_deref().map(named).transpose()?;
    let error = wanted.error.trim();
    if error.starts_with('{') {
        return Ok(cut(explain::of_response(error.as_bytes(), None, row)?));
    }
    if explain::is_code(error) {
        return Ok(cut(explain::of_code(error, row)?));
    }
    explain::of_request_id(error).ok_or_else(|| {
        Failure::usage((
            "this is neither an error code nor a Request-ID nor the body of an error response",
            "不是错误码、Request-ID 或错误应答的包体",
        ))
    })
}

/// An explanation with a few of the operations that share a cause: a code may be that of hundreds.
fn cut(mut explained: Value) -> Value {
    let causes = explained.get_mut("causes").and_then(Value::as_array_mut);
    for cause in causes.into_iter().flatten() {
        let Some(operations) = cause.get_mut("operations").and_then(Value::as_array_mut) else {
            continue;
        };
        let count = operations.len();
        operations.truncate(NAMED);
        if let Value::Object(cause) = cause {
            cause.insert("operation_count".to_owned(), count.into());
        }
    }
    explained
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Diagnose {
    response: Option<String>,
    signed_message: Option<String>,
    headers: Option<String>,
    body: Option<String>,
    arrived_at: Option<i64>,
    profile: Option<String>,
}

fn diagnose(wanted: &Diagnose, global: &Global) -> Result<Value, Failure> {
    if let Some(response) = &wanted.response {
        let signed = wanted.signed_message.as_deref().map(str::as_bytes);
        return explain::of_response(response.as_bytes(), signed, None);
    }
    let (Some(headers), Some(body)) = (&wanted.headers, &wanted.body) else {
        return Err(Failure::usage((
            "give response (and signed_message) of a refused request, or headers and body of what WeChat Pay sent",
            "请提供被拒绝请求的 response（以及 signed_message），或微信支付所发内容的 headers 与 body",
        )));
    };
    let merchant = settings(global, wanted.profile.as_deref())?.merchant()?;
    let headers = verify::headers(headers.as_bytes());
    match verify::key_of(&headers, body.as_bytes(), wanted.arrived_at, &merchant) {
        Ok(key) => Ok(json!({ "verified": true, "key": key })),
        Err(failure) => {
            let next = failure.report().and_then(|report| report.next.as_ref());
            let next = next.map(|next| next.text(Language::En));
            Ok(json!({ "verified": false, "reason": failure.message(Language::En), "next": next }))
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CallSandbox {
    operation: String,
    #[serde(default)]
    members: Map<String, Value>,
    profile: Option<String>,
}

fn call(wanted: CallSandbox, global: &Global) -> Result<Value, Failure> {
    let row = named(&wanted.operation)?;
    if matches!(row.answer, AnswerKind::File)
        || row.fields.iter().any(|field| field.place == Place::File)
    {
        return Err(Failure::usage((
            format!(
                "{} carries a file, which agents do not send or receive",
                row.id
            ),
            format!("{} 需要传输文件，编程助手不收发文件", row.id),
        ))
        .with_next((
            "Use `wxpay upload`, `wxpay download` or `wxpay bill`.",
            "请使用 `wxpay upload`、`wxpay download` 或 `wxpay bill`。",
        )));
    }
    let settings = settings(global, wanted.profile.as_deref())?;
    let client = settings.client(row.is_signed_by_brand)?;
    let host = client.merchant().base_url().host();
    if !is_this_machine(host) {
        permit(&settings, host, row)?;
    }
    let reply = client.send_full(DynamicCall::of(row, wanted.members))?;
    Ok(json!({
        "status": reply.answer.status().as_u16(),
        "request_id": reply.answer.request_id(),
        "key": reply.answer.key_id(),
        "body": reply.value,
        "problems": reply.problems.iter().map(ToString::to_string).collect::<Vec<_>>(),
    }))
}

/// Refuses another host, unless the configuration file allows the profile and the operation only reads.
fn permit(settings: &Settings, host: &str, row: &Row) -> Result<(), Failure> {
    let profile = settings.profile.as_deref();
    if !settings.is_open_to_agents {
        let failure = Failure::usage((
            format!("agents call this machine only, and the configuration leads to {host}"),
            format!("编程助手只能调用本机，而配置指向 {host}"),
        ));
        return Err(failure.with_next(match profile {
            Some(profile) => Words::from((
                format!("Start `wxpay sandbox` and use its profile. The user can let agents query: [mcp] allow = [{profile:?}]"),
                format!("请启动 `wxpay sandbox` 并使用它的配置组。用户可允许编程助手查询：[mcp] allow = [{profile:?}]"),
            )),
            None => Words::from((
                "Start `wxpay sandbox` and use its profile.",
                "请启动 `wxpay sandbox` 并使用它的配置组。",
            )),
        }));
    }
    if !only_reads(&row.spec) {
        return Err(Failure::usage((
            format!(
                "{} may change something at {host}, and agents only read there",
                row.id
            ),
            format!("{} 可能在 {host} 产生变更，编程助手在该处只能查询", row.id),
        ))
        .with_next((
            "Ask the user to send it with `wxpay call`.",
            "请让用户用 `wxpay call` 发送。",
        )));
    }
    Ok(())
}

fn settings(global: &Global, profile: Option<&str>) -> Result<Settings, Failure> {
    let mut global = global.clone();
    if let Some(profile) = profile {
        global.profile = Some(profile.to_owned());
    }
    Settings::read(&global)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_explained_code_names_a_few_operations_of_many() {
        let wanted = ExplainError {
            error: "SIGN_ERROR".to_owned(),
            operation: None,
        };
        let explained = explain_error(&wanted).ok().unwrap();
        let cause = &explained["causes"][0];
        assert_eq!(cause["operations"].as_array().unwrap().len(), NAMED);
        assert!(cause["operation_count"].as_u64().unwrap() > 100, "{cause}");
        assert!(explained.to_string().len() < 10_000);
    }

    #[test]
    fn every_tool_says_what_it_takes() {
        for tool in all() {
            let schema = tool.schema_as_json_value();
            let members = schema["properties"].as_object().unwrap();
            for name in schema["required"].as_array().unwrap() {
                assert!(
                    members.contains_key(name.as_str().unwrap()),
                    "{}",
                    tool.name
                );
            }
            assert!(tool.description.is_some_and(|text| text.ends_with('.')));
            // An argument that no tool has is refused.
            let unknown = Map::from_iter([("unknown".to_owned(), json!(1))]);
            let global = Global {
                profile: None,
                config: None,
                base_url: None,
                json: true,
                lang: None,
            };
            let refused = run(&tool.name, &unknown, &global).unwrap_err();
            assert!(
                refused.message(Language::En).starts_with("arguments: "),
                "{}",
                refused.message(Language::En)
            );
        }
    }
}
