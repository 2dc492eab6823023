// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Queries the real-time balance that can advance refunds (查询可供垫付退款实时余额).
///
/// `GET /v3/global/profit-sharing/refunds/refundable-balance`
///
/// - Returns [`AdvanceRefundBalance`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询可供垫付退款实时余额。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_13.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::QueryAdvanceRefundBalance;
///
/// let request = QueryAdvanceRefundBalance::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询可供垫付退款实时余额",
    "/v3/global/profit-sharing/refunds/refundable-balance",
    "GET /v3/global/profit-sharing/refunds/refundable-balance"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryAdvanceRefundBalance {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryAdvanceRefundBalance {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            extra: Extra::new(),
        }
    }
}

impl Default for QueryAdvanceRefundBalance {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryAdvanceRefundBalance
    []
    []
    []
}

wxpay_core::operation!(QueryAdvanceRefundBalance => AdvanceRefundBalance, wxpay_core::Spec::new(
    "global.query_advance_refund_balance",
    wxpay_core::http::Method::GET,
    "/v3/global/profit-sharing/refunds/refundable-balance",
)
.title("查询可供垫付退款实时余额")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_13.shtml")
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

/// The balance that can advance refunds.
#[derive(Clone)]
#[non_exhaustive]
pub struct AdvanceRefundBalance {
    /// Merchant number of the sponsor (出资方商户号).
    pub sponsor_mchid: Option<String>,
    /// Balance (可供垫付分账退款的实时余额). In fen.
    pub balance: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AdvanceRefundBalance
    []
    [sponsor_mchid, balance, currency,]
    []
}
