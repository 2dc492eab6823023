// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Refund;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a refund by its WeChat Pay number (查询单笔退款(微信支付退款订单号)).
///
/// `GET /v3/global/refunds/id/{refund_id}`
///
/// - Returns [`Refund`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - 中文：查询单笔退款(微信支付退款订单号)。调用方：商户、服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::QueryRefundById;
///
/// let request = QueryRefundById::new("sample-refund-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"refund_id":"sample-refund-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询单笔退款(微信支付退款订单号)",
    "/v3/global/refunds/id/{refund_id}",
    "GET /v3/global/refunds/id/{refund_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryRefundById {
    /// WeChat Pay's refund number (微信支付退款订单号). Required. It stands in the path.
    pub refund_id: String,
    /// Merchant number (商户号). Sources differ on whether it is required.
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub sub_mchid: Option<String>,
    /// The service provider's merchant number (机构商户号). Sources differ on whether it is required.
    pub sp_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryRefundById {
    /// Creates the request; setters add the other fields.
    pub fn new(refund_id: impl Into<String>) -> Self {
        Self {
            refund_id: refund_id.into(),
            mchid: None,
            sub_mchid: None,
            sp_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (商户号). Sources differ on whether it is required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The service provider's merchant number (机构商户号). Sources differ on whether it is required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryRefundById
    [refund_id,]
    [mchid, sub_mchid, sp_mchid,]
    []
}

wxpay_core::operation!(QueryRefundById => Refund, wxpay_core::Spec::new(
    "global.query_refund_by_id",
    wxpay_core::http::Method::GET,
    "/v3/global/refunds/id/{refund_id}",
)
.title("查询单笔退款(微信支付退款订单号)")
.family("global")
.query(&["mchid", "sub_mchid", "sp_mchid"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
