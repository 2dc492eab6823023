// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Checks whether a sub-merchant can issue fapiao, without a response body (检查子商户开票功能状态).
///
/// `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：检查子商户开票功能状态。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012474022)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::CheckSubMerchant;
///
/// let request = CheckSubMerchant::new("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "检查子商户开票功能状态",
    "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check",
    "POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check",
    "4012474022"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CheckSubMerchant {
    /// The sub-merchant's number (子商户号). Required. It stands in the path.
    pub sub_mchid: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CheckSubMerchant {
    /// Creates the request; setters add the other fields.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { CheckSubMerchant
    [sub_mchid,]
    []
    []
}

wxpay_core::operation!(CheckSubMerchant => (), wxpay_core::Spec::new(
    "fapiao.check_sub_merchant",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check",
)
.title("检查子商户开票功能状态")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012474022"));
