// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuditAcknowledgement;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Reports the refund of an order that was not paid through UnionPay (同步非银联支付交易退款信息).
///
/// `POST /v3/gov/subsidy/audit/cup/refund/sync`
///
/// - Returns [`AuditAcknowledgement`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：同步非银联支付交易退款信息。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::SyncNonUnionPayRefund;
///
/// let request = SyncNonUnionPayRefund::new()
///     .org_no("1217752501201407033233368018")
///     .mchnt_order_id("sample-mchnt-order-id")
///     .upload_time("2026-01-31T12:00:00+08:00")
///     .refund_at("示例文字")
///     .refund_dt("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"mchnt_order_id":"sample-mchnt-order-id","org_no":"1217752501201407033233368018","refund_at":"示例文字","refund_dt":"示例文字","upload_time":"2026-01-31T12:00:00+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "同步非银联支付交易退款信息",
    "/v3/gov/subsidy/audit/cup/refund/sync",
    "POST /v3/gov/subsidy/audit/cup/refund/sync"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SyncNonUnionPayRefund {
    /// Branch organization code (分公司机构代码). Required.
    pub org_no: Option<String>,
    /// The merchant's own order number (商户订单号). Required.
    pub mchnt_order_id: Option<String>,
    /// Upload time (审核记录上传时间). Required.
    pub upload_time: Option<String>,
    /// Refund amount (退款金额). Required.
    pub refund_at: Option<String>,
    /// Refund date (退款日期). Required.
    pub refund_dt: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SyncNonUnionPayRefund {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `org_no`, `mchnt_order_id`, `upload_time`, `refund_at` and `refund_dt`.
    pub fn new() -> Self {
        Self {
            org_no: None,
            mchnt_order_id: None,
            upload_time: None,
            refund_at: None,
            refund_dt: None,
            extra: Extra::new(),
        }
    }

    /// Branch organization code (分公司机构代码). Required.
    pub fn org_no<Via>(mut self, org_no: impl IntoField<String, Via>) -> Self {
        self.org_no = org_no.into_field();
        self
    }

    /// The merchant's own order number (商户订单号). Required.
    pub fn mchnt_order_id<Via>(mut self, mchnt_order_id: impl IntoField<String, Via>) -> Self {
        self.mchnt_order_id = mchnt_order_id.into_field();
        self
    }

    /// Upload time (审核记录上传时间). Required.
    pub fn upload_time<Via>(mut self, upload_time: impl IntoField<String, Via>) -> Self {
        self.upload_time = upload_time.into_field();
        self
    }

    /// Refund amount (退款金额). Required.
    pub fn refund_at<Via>(mut self, refund_at: impl IntoField<String, Via>) -> Self {
        self.refund_at = refund_at.into_field();
        self
    }

    /// Refund date (退款日期). Required.
    pub fn refund_dt<Via>(mut self, refund_dt: impl IntoField<String, Via>) -> Self {
        self.refund_dt = refund_dt.into_field();
        self
    }
}

impl Default for SyncNonUnionPayRefund {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SyncNonUnionPayRefund
    []
    [org_no, mchnt_order_id, upload_time, refund_at, refund_dt,]
    ["org_no", "mchnt_order_id", "upload_time", "refund_at", "refund_dt",]
}

wxpay_core::operation!(SyncNonUnionPayRefund => AuditAcknowledgement, wxpay_core::Spec::new(
    "gov_subsidy.sync_non_union_pay_refund",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/audit/cup/refund/sync",
)
.title("同步非银联支付交易退款信息")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));
