// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Queries whether merchant transfers are authorized for a sub-merchant (查询二级商户商家转账授权状态).
///
/// `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
///
/// - Returns [`TransferAuthorization`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询二级商户商家转账授权状态。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/get-authorization.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::QueryTransferAuthorization;
///
/// let request = QueryTransferAuthorization::new("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询二级商户商家转账授权状态",
    "/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}",
    "GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryTransferAuthorization {
    /// The sub-merchant's number (二级商户号). Required. It stands in the path.
    pub sub_mchid: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryTransferAuthorization {
    /// Creates the request; setters add the other fields.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryTransferAuthorization
    [sub_mchid,]
    []
    []
}

wxpay_core::operation!(QueryTransferAuthorization => TransferAuthorization, wxpay_core::Spec::new(
    "ecommerce_transfer.query_transfer_authorization",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}",
)
.title("查询二级商户商家转账授权状态")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/get-authorization.html")
.repeat(wxpay_core::Repeat::Freely));

/// A sub-merchant's transfer authorization with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferAuthorization {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// Authorization state (授权状态).
    pub authorization_state: Option<String>,
    /// When it was authorized (授权时间).
    pub authorize_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TransferAuthorization
    []
    [sub_mchid, authorization_state, authorize_time,]
    []
}
