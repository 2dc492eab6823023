//! Refunds on the wire: parameters in, answers out.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::Refund;
use super::book::{Draft, Rejection};
use crate::dispatch::Scene;
use crate::fields::Fields;
use crate::gate::Call;
use crate::orders::Key;
use crate::refusal::{Location, Refusal};
use crate::reply::{Reply, put};
use crate::route::RefundOperation;
use crate::sealed;
use crate::state::State;

const NUMBER: usize = 64;
const MCHID: usize = 32;

/// What a merchant asks of the refunds, read and checked.
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
        (Some(id), None) => Key::TransactionId(id.to_owned()),
        (None, Some(number)) => Key::OutTradeNo(number.to_owned()),
        (None, None) => return body.required("transaction_id", None),
        // The page asks for one of the two; that both are refused is assumed.
        (Some(_), Some(number)) => {
            let issue = "must not come together with transaction_id";
            return Err(Refusal::param(
                Location::Body,
                "/out_trade_no",
                number,
                issue,
            ));
        }
    };
    let out_refund_no = body.required("out_refund_no", body.text("out_refund_no", NUMBER)?)?;
    body.text("reason", 80)?;
    let amount = body.required("amount", body.object("amount")?)?;
    let currency = amount.choice("currency", &["CNY"])?;
    amount.required("currency", currency)?;
    Ok(RefundRequest::Create(Box::new(Draft {
        order,
        sub_mchid: body.text("sub_mchid", MCHID)?.map(ToOwned::to_owned),
        out_refund_no: out_refund_no.to_owned(),
        refund: amount.required("refund", amount.amount("refund")?)?,
        total: amount.required("total", amount.amount("total")?)?,
        notify_url: body.notify_url()?.map(ToOwned::to_owned),
        parameters: json.cloned().unwrap_or(Value::Null),
    })))
}

/// The account goes nowhere: that it is there and was sealed well is all that is checked.
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

/// Does what is asked and says what came of it.
pub(crate) fn answer(
    state: &mut State,
    scene: &Scene<'_>,
    request: RefundRequest,
) -> Result<Reply, Refusal> {
    let (now, mchid) = (scene.now, scene.merchant.mchid.as_str());
    let State {
        refunds,
        orders,
        funds,
        ..
    } = state;
    let refund = match &request {
        RefundRequest::Create(draft) => {
            refunds.create(orders, funds, now, mchid, Draft::clone(draft))
        }
        RefundRequest::Query {
            out_refund_no,
            sub_mchid,
        } => refunds.query(funds, now, mchid, out_refund_no, sub_mchid.as_deref()),
        RefundRequest::Redirect {
            refund_id,
            out_refund_no,
            sub_mchid,
        } => refunds.redirect(now, mchid, refund_id, out_refund_no, sub_mchid.as_deref()),
    };
    Ok(queried(refund.map_err(refusal)?).into())
}

/// The codes are official, all words but the first are assumed.
fn refusal(rejection: Rejection) -> Refusal {
    let unknown = |message| Refusal::new(StatusCode::NOT_FOUND, "RESOURCE_NOT_EXISTS", message);
    match rejection {
        Rejection::OtherParameters => {
            Refusal::invalid_request("请求重入时，参数与首次请求时不一致")
        }
        Rejection::NotPaid => Refusal::invalid_request("订单未支付，不能退款"),
        Rejection::OtherTotal => Refusal::invalid_request("订单金额与原订单不一致"),
        Rejection::TooMuch => Refusal::invalid_request("退款金额大于订单可退金额"),
        Rejection::TooMany => Refusal::invalid_request("订单退款次数超过50次"),
        Rejection::TooLate => Refusal::invalid_request("订单已超过一年，不能退款"),
        Rejection::NotAbnormal => Refusal::invalid_request("退款单不是退款异常状态"),
        Rejection::NotEnough => Refusal::new(StatusCode::FORBIDDEN, "NOT_ENOUGH", "余额不足"),
        Rejection::UnknownOrder => unknown("订单不存在"),
        Rejection::Unknown => unknown("退款单不存在"),
    }
}

fn queried(refund: &Refund) -> Value {
    let mut answer = numbers(refund);
    put(&mut answer, "channel", Some("ORIGINAL"));
    put(
        &mut answer,
        "create_time",
        Some(refund.create_time.to_string()),
    );
    put(&mut answer, "status", Some(refund.state.as_str()));
    put(&mut answer, "funds_account", Some("AVAILABLE"));
    put(&mut answer, "promotion_detail", Some(json!([])));
    put(
        &mut answer,
        "amount",
        Some(json!({
            "total": refund.total,
            "refund": refund.refund,
            "from": [],
            "payer_total": refund.total,
            "payer_refund": refund.refund,
            "settlement_refund": refund.refund,
            "settlement_total": refund.total,
            "discount_refund": 0,
            "currency": "CNY",
        })),
    );
    Value::Object(answer)
}

/// What a notification tells of a refund.
pub(crate) fn notified(refund: &Refund) -> Value {
    let mut resource = numbers(refund);
    let mchid = match refund.sub_mchid {
        None => "mchid",
        Some(_) => "sp_mchid",
    };
    put(&mut resource, mchid, Some(refund.mchid.as_str()));
    put(&mut resource, "sub_mchid", refund.sub_mchid.as_deref());
    put(&mut resource, "refund_status", Some(refund.state.as_str()));
    put(
        &mut resource,
        "amount",
        Some(json!({
            "total": refund.total,
            "refund": refund.refund,
            "payer_total": refund.total,
            "payer_refund": refund.refund,
        })),
    );
    Value::Object(resource)
}

fn numbers(refund: &Refund) -> Map<String, Value> {
    let mut answer = Map::new();
    for (name, value) in [
        ("refund_id", &refund.refund_id),
        ("out_refund_no", &refund.out_refund_no),
        ("transaction_id", &refund.transaction_id),
        ("out_trade_no", &refund.out_trade_no),
    ] {
        put(&mut answer, name, Some(value.as_str()));
    }
    put(&mut answer, "user_received_account", Some("支付用户零钱"));
    let success_time = refund.success_time.map(|time| time.to_string());
    put(&mut answer, "success_time", success_time);
    answer
}
