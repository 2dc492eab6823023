// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DiscountCard;
use wxpay_core::model::Extra;

/// Queries a discount card by the merchant's own number (查询先享卡订单).
///
/// `GET /v3/discount-card/cards/{out_card_code}`
///
/// - Returns [`DiscountCard`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：查询先享卡订单。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore::QueryDiscountCard;
///
/// let request = QueryDiscountCard::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_card_code":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询先享卡订单",
    "/v3/discount-card/cards/{out_card_code}",
    "GET /v3/discount-card/cards/{out_card_code}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryDiscountCard {
    /// The merchant's own number for receiving the card (商户领卡号). Required. It stands in the path.
    pub out_card_code: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryDiscountCard {
    /// Creates the request; setters add the other fields.
    pub fn new(out_card_code: impl Into<String>) -> Self {
        Self {
            out_card_code: out_card_code.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryDiscountCard
    [out_card_code,]
    []
    []
}

wxpay_core::operation!(QueryDiscountCard => DiscountCard, wxpay_core::Spec::new(
    "payscore.query_discount_card",
    wxpay_core::http::Method::GET,
    "/v3/discount-card/cards/{out_card_code}",
)
.title("查询先享卡订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml")
.repeat(wxpay_core::Repeat::Freely));
