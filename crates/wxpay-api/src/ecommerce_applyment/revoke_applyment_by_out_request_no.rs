// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentReference;
use wxpay_core::model::Extra;

/// Revokes an onboarding application by the request number (撤销申请单-使用业务申请编号).
///
/// `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
///
/// - Returns [`ApplymentReference`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：撤销申请单-使用业务申请编号。调用方：服务商、平台；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015616721)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_applyment::RevokeApplymentByOutRequestNo;
///
/// let request = RevokeApplymentByOutRequestNo::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_request_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "撤销申请单-使用业务申请编号",
    "/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke",
    "POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke",
    "4015616721"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RevokeApplymentByOutRequestNo {
    /// The merchant's own request number. Required. It stands in the path.
    pub out_request_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RevokeApplymentByOutRequestNo {
    /// Creates the request; setters add the other fields.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { RevokeApplymentByOutRequestNo
    [out_request_no,]
    []
    []
}

wxpay_core::operation!(RevokeApplymentByOutRequestNo => ApplymentReference, wxpay_core::Spec::new(
    "ecommerce_applyment.revoke_applyment_by_out_request_no",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke",
)
.title("撤销申请单-使用业务申请编号")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015616721")
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
