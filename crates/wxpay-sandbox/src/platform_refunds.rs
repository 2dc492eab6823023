//! Refunds of the platforms of 收付通, in the book of all refunds:
//! <https://pay.weixin.qq.com/doc/v3/partner/4012476892>.
//!
//! Assumption: the sub-merchant pays each refund, also one with money that the platform advances.

use serde_json::{Value, json};
use wxpay::Timestamp;

use crate::book::{self, Around, ObjectBook};
use crate::fields::Fields;
use crate::model::Asked;
use crate::orders::Key;
use crate::refunds::{Draft, Refund, refusal, sources};
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::scene::Scene;

/// It keeps nothing; the book of all refunds does.
pub(crate) struct PlatformRefunds;

impl ObjectBook for PlatformRefunds {
    fn answer(
        &mut self,
        around: &mut Around<'_>,
        scene: &Scene<'_>,
        mut asked: Asked,
    ) -> Result<Reply, Refusal> {
        let parameters = book::parameters(&mut asked);
        let fields = Fields::of_body(Some(&parameters))?;
        let (now, mchid) = (scene.now, scene.merchant.mchid.as_str());
        let sub_mchid = fields.required("sub_mchid", fields.text("sub_mchid", 32)?)?;
        let Around {
            refunds,
            orders,
            funds,
            ..
        } = around;
        let id = fields.text("refund_id", 32)?;
        let number = match (id, asked.row.name) {
            // The path names the refund, the book knows it by the merchant's number.
            (Some(id), "QueryRefundById") => refunds.number_of(mchid, id).ok_or_else(unknown)?,
            _ => book::number(&fields, "out_refund_no", 64)?.to_owned(),
        };
        let refund = match asked.row.name {
            "CreateRefund" => {
                let draft = draft(&fields, sub_mchid, &number, parameters.clone())?;
                refunds.create(orders, funds, now, mchid, draft)
            }
            "ApplyForAbnormalRefund" => {
                check_account(&fields)?;
                let id = fields.required("refund_id", id)?;
                refunds.redirect(now, mchid, id, &number, Some(sub_mchid))
            }
            _ => refunds.query(funds, now, mchid, &number, Some(sub_mchid)),
        };
        let json = wire(refund.map_err(refusal)?, asked.row.name == "CreateRefund");
        book::respond(&asked, json, scene)
    }

    fn settle(&mut self, _: &mut Around<'_>, _: Timestamp) {}
}

/// Default payer of a refund.
const SUB_MERCHANT: &str = "REFUND_SOURCE_SUB_MERCHANT";

fn draft(
    fields: &Fields<'_>,
    sub_mchid: &str,
    number: &str,
    parameters: Value,
) -> Result<Draft, Refusal> {
    let transaction_id = fields.text("transaction_id", 32)?;
    // The official sample has both numbers: the first one counts, which is assumed.
    let order = match (transaction_id, fields.text("out_trade_no", 32)?) {
        (Some(id), _) => Key::TransactionId(id.to_owned()),
        (None, Some(number)) => Key::OutTradeNo(number.to_owned()),
        (None, None) => return fields.required("transaction_id", None),
    };
    fields.text("reason", 80)?;
    let amount = fields.required("amount", fields.object("amount")?)?;
    amount.choice("currency", &["CNY"])?;
    let refund_account = fields.text("refund_account", 64)?;
    Ok(Draft {
        order,
        from: sources(&amount)?,
        refund_account: Some(refund_account.unwrap_or(SUB_MERCHANT).to_owned()),
        sub_mchid: Some(sub_mchid.to_owned()),
        out_refund_no: number.to_owned(),
        refund: amount.required("refund", amount.amount("refund")?)?,
        total: amount.required("total", amount.amount("total")?)?,
        notify_url: fields.notify_url()?.map(ToOwned::to_owned),
        parameters,
    })
}

/// The account is not used: only its presence is checked.
fn check_account(fields: &Fields<'_>) -> Result<(), Refusal> {
    let kind = fields.choice("type", &["USER_BANK_CARD", "MERCHANT_BANK_CARD"])?;
    if fields.required("type", kind)? == "USER_BANK_CARD" {
        for name in ["bank_type", "bank_account", "real_name"] {
            fields.required(name, fields.text(name, 1024)?)?;
        }
    }
    Ok(())
}

fn wire(refund: &Refund, is_new: bool) -> Value {
    let sources = refund.from.iter();
    let sources =
        sources.map(|source| json!({ "account": source.account, "amount": source.amount }));
    let sources: Value = sources.collect();
    let amount = json!({
        "refund": refund.refund,
        "from": sources,
        "payer_refund": refund.refund,
        "discount_refund": 0,
        "currency": "CNY",
        "advance": 0,
    });
    let mut json = json!({
        "refund_id": refund.refund_id,
        "out_refund_no": refund.out_refund_no,
        "create_time": refund.create_time.to_string(),
        "amount": amount,
        "promotion_detail": [],
        "refund_account": refund.refund_account.as_deref().unwrap_or(SUB_MERCHANT),
    });
    if !is_new {
        let success_time = refund.success_time.map(|time| time.to_string());
        json["transaction_id"] = refund.transaction_id.as_str().into();
        json["out_trade_no"] = refund.out_trade_no.as_str().into();
        json["channel"] = "ORIGINAL".into();
        json["user_received_account"] = "支付用户零钱".into();
        json["success_time"] = success_time.into();
        json["status"] = refund.state.as_str().into();
        json["funds_account"] = "AVAILABLE".into();
    }
    json
}

fn unknown() -> Refusal {
    book::not_found("RESOURCE_NOT_EXISTS", "退款单不存在")
}
