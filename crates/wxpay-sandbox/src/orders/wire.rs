//! An order on the wire, in the order of the examples on the pages, such as
//! <https://pay.weixin.qq.com/doc/v3/merchant/4012791859>.

use super::Order;
use crate::json::{Json, Object};
use crate::route::Method;

/// Member of a prepay response, and its value.
pub(crate) fn prepaid(method: Method, id: &str) -> (&'static str, String) {
    match method {
        Method::Jsapi | Method::MiniProgram | Method::App => ("prepay_id", id.to_owned()),
        Method::Native => ("code_url", format!("weixin://wxpay/bizpayurl?pr={id}")),
        Method::H5 => (
            "h5_url",
            format!("https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id={id}"),
        ),
    }
}

/// A paid order as its notification has it.
///
/// Recorded notifications always have `attach`, even if empty, and no `promotion_detail` without coupons.
pub(crate) fn notified(order: &Order) -> Object {
    let mut resource = written(order, order.attach.as_deref().or(Some("")));
    resource.remove("promotion_detail");
    resource
}

/// An order as queries return it.
pub(crate) fn transaction(order: &Order) -> Object {
    written(order, order.attach.as_deref())
}

fn written(order: &Order, attach: Option<&str>) -> Object {
    let is_paid = order.success_time.is_some();
    let mut answer = parties(order);
    answer.put("transaction_id", order.transaction_id.as_deref());
    answer.put("trade_type", is_paid.then(|| order.trade_type.as_str()));
    answer.put("trade_state", Some(order.state.as_str()));
    answer.put("trade_state_desc", Some(order.state.description()));
    answer.put("bank_type", is_paid.then_some("OTHERS"));
    answer.put("attach", attach);
    let success_time = order.success_time.map(|time| time.to_string());
    answer.put("success_time", success_time);
    answer.put("payer", is_paid.then(|| payer(order)));
    let mut amount = Object::new().with("total", order.total);
    amount.put("payer_total", is_paid.then_some(order.total));
    amount.put("currency", Some(order.currency.as_str()));
    amount.put("payer_currency", Some(order.currency.as_str()));
    answer.put("amount", Some(amount));
    // Captures of the service have both members before the payment, with an empty device.
    let device_id = order.device_id.as_deref();
    let device_id = device_id.or_else(|| (!is_paid).then_some(""));
    let scene = device_id.map(|device_id| Object::new().with("device_id", device_id));
    answer.put("scene_info", scene);
    answer.with("promotion_detail", Json::List(Vec::new()))
}

fn payer(order: &Order) -> Object {
    let mut payer = Object::new();
    let name = match order.sub_mchid {
        None => "openid",
        Some(_) => "sp_openid",
    };
    payer.put(name, order.openid.as_deref());
    payer.put("sub_openid", order.sub_openid.as_deref());
    payer
}

/// Its creator and its number.
pub(super) fn parties(order: &Order) -> Object {
    let mut answer = Object::new();
    let (appid, mchid) = match order.sub_mchid {
        None => ("appid", "mchid"),
        Some(_) => ("sp_appid", "sp_mchid"),
    };
    answer.put(appid, order.appid.as_deref());
    answer.put(mchid, Some(order.mchid.as_str()));
    answer.put("sub_appid", order.sub_appid.as_deref());
    answer.put("sub_mchid", order.sub_mchid.as_deref());
    answer.put("out_trade_no", Some(order.out_trade_no.as_str()));
    answer
}
