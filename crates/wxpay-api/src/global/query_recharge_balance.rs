// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RechargeBalance;
use wxpay_core::model::Extra;

/// Queries the merchant's recharged balance for refunds (商家充值退款余额查询).
///
/// `GET /v3/global/refund/recharge-balance`
///
/// - Returns [`RechargeBalance`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：商家充值退款余额查询。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013068934)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::QueryRechargeBalance;
///
/// let request = QueryRechargeBalance::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商家充值退款余额查询",
    "/v3/global/refund/recharge-balance",
    "GET /v3/global/refund/recharge-balance",
    "4013068934"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryRechargeBalance {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryRechargeBalance {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            extra: Extra::new(),
        }
    }
}

impl Default for QueryRechargeBalance {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryRechargeBalance
    []
    []
    []
}

wxpay_core::operation!(QueryRechargeBalance => RechargeBalance, wxpay_core::Spec::new(
    "global.query_recharge_balance",
    wxpay_core::http::Method::GET,
    "/v3/global/refund/recharge-balance",
)
.title("商家充值退款余额查询")
.family("global")
.doc("https://pay.weixin.qq.com/doc/global/v3/zh/4013068934")
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
