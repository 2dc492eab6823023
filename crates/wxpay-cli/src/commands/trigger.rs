//! `wxpay trigger`: lets the sandbox notify of any event.

use clap::Args;
use serde_json::{Map, Value, json};
use wxpay_sandbox::Trigger as Events;

use super::notify::delivered;
use crate::arguments::Global;
use crate::configuration::Settings;
use crate::control::ControlArguments;
use crate::failure::Failure;
use crate::language::Language;
use crate::output::Output;
use crate::post::Target;
use crate::values;

/// Let the sandbox send a notification of any event, for an object or a made-up one.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay trigger TRANSACTION.SUCCESS --to http://127.0.0.1:3000/wxpay/notify
  wxpay trigger REFUND.CLOSED --number 1217752501201407033233368019
  wxpay trigger TRANSACTION.SUCCESS --family combine_payments --to http://127.0.0.1:9192
  wxpay trigger payments.OrderPaid --to http://127.0.0.1:9192 --resource '{\"amount\":{\"total\":7}}'
  wxpay trigger --list

A type that several families share means the event of the most common one: an order's for TRANSACTION.SUCCESS. Name \
another family with --family. No object changes: use `wxpay sandbox pay` to have an order paid. The status is 1 if your \
server did not take it.")]
pub(crate) struct Trigger {
    /// Event types such as REFUND.SUCCESS, or names of `--list` such as ecommerce_refunds:REFUND.SUCCESS.
    #[arg(
        value_name = "EVENT",
        required_unless_present = "list",
        conflicts_with = "list"
    )]
    events: Vec<String>,
    /// Family of the events, if several families have events of that type.
    #[arg(long, value_name = "FAMILY")]
    family: Option<String>,
    /// List the events, those of --family if it is given.
    #[arg(long)]
    list: bool,
    /// Address to send to. Default: notify_url of the object, or of the configuration.
    #[arg(long, value_name = "URL", value_parser = Target::parse)]
    to: Option<Target>,
    /// Your own number of the object that it is about. Default: a made-up object.
    #[arg(long, value_name = "NUMBER")]
    number: Option<String>,
    /// Merchant that is notified. Default: the first of the sandbox.
    #[arg(long, value_name = "MCHID", conflicts_with = "brand_id")]
    mchid: Option<String>,
    /// Brand that is notified in place of a merchant.
    #[arg(long, value_name = "ID")]
    brand_id: Option<String>,
    /// Members of the resource, in place of those of the object: JSON, @FILE, or - for standard input.
    #[arg(long, value_name = "JSON|@FILE|-")]
    resource: Option<String>,
    #[command(flatten)]
    control: ControlArguments,
}

impl Trigger {
    pub(crate) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        if self.list {
            return list(self.family.as_deref(), output);
        }
        let mut body = Map::new();
        let to = self.to.as_ref().map(ToString::to_string);
        for (name, value) in [
            ("notify_url", to.as_ref()),
            ("number", self.number.as_ref()),
            ("mchid", self.mchid.as_ref()),
            ("brand_id", self.brand_id.as_ref()),
        ] {
            if let Some(value) = value {
                body.insert(name.to_owned(), value.as_str().into());
            }
        }
        // An object has an address of its own.
        if to.is_none()
            && self.number.is_none()
            && let Some(url) = Settings::read(global)
                .ok()
                .and_then(|settings| settings.notify_url())
        {
            body.insert("notify_url".to_owned(), url.into());
        }
        if let Some(resource) = &self.resource {
            let resource = values::json(resource, "--resource")?;
            if !resource.is_object() {
                return Err(Failure::usage((
                    "--resource is not a JSON object",
                    "--resource 不是 JSON 对象",
                )));
            }
            body.insert("resource".to_owned(), resource);
        }
        let control = self.control.open(global)?;
        for event in &self.events {
            let name = match &self.family {
                Some(family) => format!("{family}:{event}"),
                None => event.clone(),
            };
            body.insert("event".to_owned(), name.into());
            let sent = control.post("/api/trigger", &Value::Object(body.clone()));
            let sent = sent.map_err(|failure| {
                let is_url = failure.message(Language::En).starts_with("notify_url");
                let next = match is_url {
                    true => (
                        "Name your server with --to, such as --to http://127.0.0.1:9192 for `wxpay listen`.",
                        "用 --to 指定你的服务器，例如 `wxpay listen` 的 --to http://127.0.0.1:9192。",
                    ),
                    false => (
                        "`wxpay trigger --list` lists the events.",
                        "`wxpay trigger --list` 列出全部通知类型。",
                    ),
                };
                match failure.report().is_some_and(|report| report.next.is_none()) {
                    true => failure.with_next(next),
                    false => failure,
                }
            })?;
            delivered(&control, sent, 0, output)?;
        }
        Ok(())
    }
}

/// Lists every event of the model whose type is known.
fn list(family: Option<&str>, output: &Output) -> Result<(), Failure> {
    let events = Events::events();
    let events: Vec<_> = events
        .filter(|(_, row)| family.is_none_or(|family| row.family == family))
        .collect();
    if events.is_empty() {
        return Err(Failure::usage((
            format!(
                "there are no events of a family {:?}",
                family.unwrap_or_default()
            ),
            format!("接口类别 {:?} 没有回调通知", family.unwrap_or_default()),
        ))
        .with_next((
            "`wxpay trigger --list` lists all of them.",
            "`wxpay trigger --list` 列出全部通知类型。",
        )));
    }
    if output.is_json() {
        let events: Vec<_> = events
            .iter()
            .map(|(name, row)| {
                json!({
                    "name": name,
                    "family": row.family,
                    "event": format!("{}.{}", row.family, row.name),
                    "event_type": row.event_type,
                    "also": row.also,
                    "original_types": row.original_types,
                    "title": row.title,
                    "en": row.en,
                    "page": row.page,
                })
            })
            .collect();
        return output.json(&json!({ "events": events }));
    }
    let rows: Vec<_> = events
        .into_iter()
        .map(|(name, row)| {
            let title = output.text(row.en, row.title.unwrap_or(row.en));
            vec![
                name,
                format!("{}.{}", row.family, row.name),
                title.to_owned(),
            ]
        })
        .collect();
    output.list(&rows)
}
