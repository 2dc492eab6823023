// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Refund;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a refund by the merchant's refund number (查询单笔退款(商户退款订单号)).
///
/// `GET /v3/global/refunds/out-refund-no/{out_refund_no}`
///
/// - Returns [`Refund`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - 中文：查询单笔退款(商户退款订单号)。调用方：商户、服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::QueryRefundByOutRefundNo;
///
/// let request = QueryRefundByOutRefundNo::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_refund_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询单笔退款(商户退款订单号)",
    "/v3/global/refunds/out-refund-no/{out_refund_no}",
    "GET /v3/global/refunds/out-refund-no/{out_refund_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryRefundByOutRefundNo {
    /// The merchant's own refund number (商户退款订单号). Required. It stands in the path.
    pub out_refund_no: String,
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

impl QueryRefundByOutRefundNo {
    /// Creates the request; setters add the other fields.
    pub fn new(out_refund_no: impl Into<String>) -> Self {
        Self {
            out_refund_no: out_refund_no.into(),
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

wxpay_core::__model_impl! { QueryRefundByOutRefundNo
    [out_refund_no,]
    [mchid, sub_mchid, sp_mchid,]
    []
}

wxpay_core::operation!(QueryRefundByOutRefundNo => Refund, wxpay_core::Spec::new(
    "global.query_refund_by_out_refund_no",
    wxpay_core::http::Method::GET,
    "/v3/global/refunds/out-refund-no/{out_refund_no}",
)
.title("查询单笔退款(商户退款订单号)")
.family("global")
.query(&["mchid", "sub_mchid", "sp_mchid"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
