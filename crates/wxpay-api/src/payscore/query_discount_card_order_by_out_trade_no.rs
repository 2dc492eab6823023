// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DiscountCardOrder;
use wxpay_core::model::Extra;

/// Queries a discount card order by the merchant's order number (通过先享卡订单号查询订单).
///
/// `GET /v3/discount-card/orders/out-trade-no/{out_trade_no}`
///
/// - Returns [`DiscountCardOrder`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - WeChat Pay has marked it as outdated.
/// - 中文：通过先享卡订单号查询订单。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore::QueryDiscountCardOrderByOutTradeNo;
///
/// let request = QueryDiscountCardOrderByOutTradeNo::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "通过先享卡订单号查询订单",
    "/v3/discount-card/orders/out-trade-no/{out_trade_no}",
    "GET /v3/discount-card/orders/out-trade-no/{out_trade_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryDiscountCardOrderByOutTradeNo {
    /// The merchant's own order number (商户订单号). Required. It stands in the path.
    pub out_trade_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryDiscountCardOrderByOutTradeNo {
    /// Creates the request; setters add the other fields.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryDiscountCardOrderByOutTradeNo
    [out_trade_no,]
    []
    []
}

wxpay_core::operation!(QueryDiscountCardOrderByOutTradeNo => DiscountCardOrder, wxpay_core::Spec::new(
    "payscore.query_discount_card_order_by_out_trade_no",
    wxpay_core::http::Method::GET,
    "/v3/discount-card/orders/out-trade-no/{out_trade_no}",
)
.title("通过先享卡订单号查询订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml")
.repeat(wxpay_core::Repeat::Freely));
