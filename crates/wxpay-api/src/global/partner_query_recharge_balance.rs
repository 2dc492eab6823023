// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RechargeBalance;
use wxpay_core::model::Extra;

/// Queries a sub-merchant's recharged balance for refunds (商家充值退款余额查询).
///
/// `GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`
///
/// - Returns [`RechargeBalance`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：商家充值退款余额查询。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013068934)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::PartnerQueryRechargeBalance;
///
/// let request = PartnerQueryRechargeBalance::new("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商家充值退款余额查询",
    "/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}",
    "GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}",
    "4013068934"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerQueryRechargeBalance {
    /// The sub-merchant's number (特约商户号). Required. It stands in the path.
    pub sub_mchid: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerQueryRechargeBalance {
    /// Creates the request; setters add the other fields.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { PartnerQueryRechargeBalance
    [sub_mchid,]
    []
    []
}

wxpay_core::operation!(PartnerQueryRechargeBalance => RechargeBalance, wxpay_core::Spec::new(
    "global.partner_query_recharge_balance",
    wxpay_core::http::Method::GET,
    "/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}",
)
.title("商家充值退款余额查询")
.family("global")
.doc("https://pay.weixin.qq.com/doc/global/v3/zh/4013068934")
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
