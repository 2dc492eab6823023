//! The parameters of the calls on refunds. Lengths are from the pages.

use serde_json::Value;

use super::RefundSource;
use super::book::Draft;
use crate::call::Call;
use crate::fields::Fields;
use crate::orders::Key;
use crate::refusal::Refusal;
use crate::route::RefundOperation;
use crate::scene::Scene;
use crate::sealed;

const NUMBER: usize = 64;
const MCHID: usize = 32;

/// A merchant's request to the refunds, read and checked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum RefundRequest {
    Create(Box<Draft>),
    Query {
        out_refund_no: String,
        sub_mchid: Option<String>,
    },
    Redirect {
        refund_id: String,
        out_refund_no: String,
        sub_mchid: Option<String>,
    },
}

pub(crate) fn read(
    call: &Call<'_>,
    scene: &Scene<'_>,
    operation: RefundOperation,
) -> Result<RefundRequest, Refusal> {
    match operation {
        RefundOperation::Create => draft(call),
        RefundOperation::Query => Ok(RefundRequest::Query {
            out_refund_no: call.path_text("out_refund_no", NUMBER)?,
            sub_mchid: call.query_text("sub_mchid", MCHID)?,
        }),
        RefundOperation::Redirect => redirect(call, scene),
    }
}

fn draft(call: &Call<'_>) -> Result<RefundRequest, Refusal> {
    let json = call.json()?;
    let body = Fields::of_body(json)?;
    let transaction_id = body.text("transaction_id", 32)?;
    let out_trade_no = body.text("out_trade_no", 32)?;
    let order = match (transaction_id, out_trade_no) {
        // The page asks for one of the two, and its sample has both: the first one counts, which is assumed.
        (Some(id), _) => Key::TransactionId(id.to_owned()),
        (None, Some(number)) => Key::OutTradeNo(number.to_owned()),
        (None, None) => return body.required("transaction_id", None),
    };
    let out_refund_no = body.required("out_refund_no", body.text("out_refund_no", NUMBER)?)?;
    body.text("reason", 80)?;
    let amount = body.required("amount", body.object("amount")?)?;
    let currency = amount.choice("currency", &["CNY"])?;
    amount.required("currency", currency)?;
    let refund_account = body.text("refund_account", 64)?;
    Ok(RefundRequest::Create(Box::new(Draft {
        from: sources(&amount)?,
        refund_account: refund_account.map(ToOwned::to_owned),
        order,
        sub_mchid: body.text("sub_mchid", MCHID)?.map(ToOwned::to_owned),
        out_refund_no: out_refund_no.to_owned(),
        refund: amount.required("refund", amount.amount("refund")?)?,
        total: amount.required("total", amount.amount("total")?)?,
        notify_url: body.notify_url()?.map(ToOwned::to_owned),
        parameters: json.cloned().unwrap_or(Value::Null),
    })))
}

/// The accounts that pay a refund. They are returned, but the balance pays.
pub(crate) fn sources(amount: &Fields<'_>) -> Result<Vec<RefundSource>, Refusal> {
    let sources = amount.objects("from")?.into_iter();
    let sources = sources.map(|source| {
        Ok(RefundSource {
            account: source
                .required("account", source.text("account", 32)?)?
                .to_owned(),
            amount: source.required("amount", source.amount("amount")?)?,
        })
    });
    sources.collect()
}

/// The account is not used: only its presence and encryption are checked.
fn redirect(call: &Call<'_>, scene: &Scene<'_>) -> Result<RefundRequest, Refusal> {
    const SEALED: [&str; 2] = ["/bank_account", "/real_name"];
    let opened = sealed::open(call, scene.platform, scene.now, &SEALED)?;
    let body = Fields::of_body(opened.as_ref())?;
    let kind = body.choice("type", &["USER_BANK_CARD", "MERCHANT_BANK_CARD"])?;
    if body.required("type", kind)? == "USER_BANK_CARD" {
        for name in ["bank_type", "bank_account", "real_name"] {
            body.required(name, body.text(name, 1024)?)?;
        }
    }
    let out_refund_no = body.required("out_refund_no", body.text("out_refund_no", NUMBER)?)?;
    Ok(RefundRequest::Redirect {
        refund_id: call.path_text("refund_id", 32)?,
        out_refund_no: out_refund_no.to_owned(),
        sub_mchid: body.text("sub_mchid", MCHID)?.map(ToOwned::to_owned),
    })
}
