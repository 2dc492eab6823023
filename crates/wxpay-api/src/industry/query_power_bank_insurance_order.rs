// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PowerBankInsuranceOrder;
use wxpay_core::model::Extra;

/// Queries an insurance order by the merchant's order number (查询保险订单详情).
///
/// `GET /v3/hire-power-bank/insurance-orders/{out_order_no}`
///
/// - Returns [`PowerBankInsuranceOrder`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：查询保险订单详情。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::industry::QueryPowerBankInsuranceOrder;
///
/// let request = QueryPowerBankInsuranceOrder::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_order_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询保险订单详情",
    "/v3/hire-power-bank/insurance-orders/{out_order_no}",
    "GET /v3/hire-power-bank/insurance-orders/{out_order_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPowerBankInsuranceOrder {
    /// The merchant's own order number (商户创建保险订单时的凭据号). Required. It stands in the path.
    pub out_order_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPowerBankInsuranceOrder {
    /// Creates the request; setters add the other fields.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryPowerBankInsuranceOrder
    [out_order_no,]
    []
    []
}

wxpay_core::operation!(QueryPowerBankInsuranceOrder => PowerBankInsuranceOrder, wxpay_core::Spec::new(
    "industry.query_power_bank_insurance_order",
    wxpay_core::http::Method::GET,
    "/v3/hire-power-bank/insurance-orders/{out_order_no}",
)
.title("查询保险订单详情")
.family("industry")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html")
.repeat(wxpay_core::Repeat::Freely));
