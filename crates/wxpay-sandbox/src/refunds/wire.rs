//! A refund on the wire, in the order of the examples on the pages, such as
//! <https://pay.weixin.qq.com/doc/v3/merchant/4012791863>.

use super::Refund;
use crate::json::{Json, Object};

/// A refund in responses to requests and queries.
pub(super) fn queried(refund: &Refund) -> Object {
    let mut answer = Object::new()
        .with("refund_id", refund.refund_id.as_str())
        .with("out_refund_no", refund.out_refund_no.as_str())
        .with("transaction_id", refund.transaction_id.as_str())
        .with("out_trade_no", refund.out_trade_no.as_str())
        .with("channel", "ORIGINAL")
        .with("user_received_account", ACCOUNT);
    answer.put("success_time", success_time(refund));
    let mut amount = Object::new()
        .with("total", refund.total)
        .with("refund", refund.refund)
        .with("from", sources(refund))
        .with("payer_total", refund.total)
        .with("payer_refund", refund.refund)
        .with("settlement_refund", refund.refund)
        .with("settlement_total", refund.total)
        .with("discount_refund", 0_i64)
        .with("currency", "CNY")
        // Samples and captures of the service have it.
        .with("refund_fee", refund.refund);
    let is_partners = refund.sub_mchid.is_some();
    amount.put("advance", is_partners.then_some(0_i64));
    let mut answer = answer
        .with("create_time", refund.create_time.to_string())
        .with("status", refund.state.as_str())
        .with("funds_account", "AVAILABLE")
        .with("amount", amount)
        .with("promotion_detail", Json::List(Vec::new()));
    answer.put("refund_account", refund.refund_account.as_deref());
    answer
}

fn sources(refund: &Refund) -> Vec<Object> {
    let sources = refund.from.iter();
    let sources = sources.map(|source| {
        Object::new()
            .with("account", source.account.as_str())
            .with("amount", source.amount)
    });
    sources.collect()
}

/// Content of a notification about a refund.
pub(crate) fn notified(refund: &Refund) -> Object {
    let mchid = match refund.sub_mchid {
        None => "mchid",
        Some(_) => "sp_mchid",
    };
    let mut resource = Object::new().with(mchid, refund.mchid.as_str());
    resource.put("sub_mchid", refund.sub_mchid.as_deref());
    let mut resource = resource
        .with("transaction_id", refund.transaction_id.as_str())
        .with("out_trade_no", refund.out_trade_no.as_str())
        .with("refund_id", refund.refund_id.as_str())
        .with("out_refund_no", refund.out_refund_no.as_str())
        .with("refund_status", refund.state.as_str());
    resource.put("success_time", success_time(refund));
    let amount = Object::new()
        .with("total", refund.total)
        .with("refund", refund.refund)
        .with("payer_total", refund.total)
        .with("payer_refund", refund.refund);
    let mut resource = resource
        .with("user_received_account", ACCOUNT)
        .with("amount", amount);
    resource.put("refund_account", refund.refund_account.as_deref());
    resource
}

const ACCOUNT: &str = "支付用户零钱";

fn success_time(refund: &Refund) -> Option<String> {
    refund.success_time.map(|time| time.to_string())
}
