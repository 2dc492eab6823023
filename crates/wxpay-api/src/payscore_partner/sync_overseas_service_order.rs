// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SyncType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Synchronizes the information of a payscore order, as an overseas institution (同步支付分订单信息).
///
/// `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：同步支付分订单信息。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::payscore_partner::{OverseasSyncDetail, SyncOverseasServiceOrder, SyncType};
///
/// let request = SyncOverseasServiceOrder::new("1217752501201407033233368018")
///     .service_id("sample-service-id")
///     .sub_mchid("1900000109")
///     .r#type(SyncType::OrderPaid)
///     .detail(
///         OverseasSyncDetail::new().paid_time("2026-01-31T12:00:00+08:00".parse::<DateTime>()?),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"detail":{"paid_time":"2026-01-31T12:00:00+08:00"},"out_order_no":"1217752501201407033233368018","service_id":"sample-service-id","sub_mchid":"1900000109","type":"Order_Paid"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "同步支付分订单信息",
    "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync",
    "POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SyncOverseasServiceOrder {
    /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
    pub out_order_no: String,
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Kind (场景类型). Required.
    pub r#type: Option<SyncType>,
    /// Details (内容信息详情). Required.
    pub detail: Option<OverseasSyncDetail>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SyncOverseasServiceOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id`, `sub_mchid`, `type` and `detail`.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            service_id: None,
            sub_mchid: None,
            r#type: None,
            detail: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Kind (场景类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<SyncType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Details (内容信息详情). Required.
    pub fn detail<Via>(mut self, detail: impl IntoField<OverseasSyncDetail, Via>) -> Self {
        self.detail = detail.into_field();
        self
    }
}

wxpay_core::__model_impl! { SyncOverseasServiceOrder
    [out_order_no,]
    [service_id, sub_mchid, r#type = "type", detail,]
    ["service_id", "sub_mchid", "type", "detail",]
}

wxpay_core::operation!(SyncOverseasServiceOrder => (), wxpay_core::Spec::new(
    "payscore_partner.sync_overseas_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync",
)
.title("同步支付分订单信息")
.family("payscore_partner")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// When and how much was paid for an overseas institution's order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct OverseasSyncDetail {
    /// Sequence number (收款序号).
    pub seq: Option<i64>,
    /// When it was paid (收款成功时间). Required.
    pub paid_time: Option<DateTime>,
    /// Amount already paid (收款金额). In fen.
    pub paid_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl OverseasSyncDetail {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `paid_time`.
    pub fn new() -> Self {
        Self {
            seq: None,
            paid_time: None,
            paid_amount: None,
            extra: Extra::new(),
        }
    }

    /// Sequence number (收款序号).
    pub fn seq<Via>(mut self, seq: impl IntoField<i64, Via>) -> Self {
        self.seq = seq.into_field();
        self
    }

    /// When it was paid (收款成功时间). Required.
    pub fn paid_time<Via>(mut self, paid_time: impl IntoField<DateTime, Via>) -> Self {
        self.paid_time = paid_time.into_field();
        self
    }

    /// Amount already paid (收款金额). In fen.
    pub fn paid_amount<Via>(mut self, paid_amount: impl IntoField<i64, Via>) -> Self {
        self.paid_amount = paid_amount.into_field();
        self
    }
}

impl Default for OverseasSyncDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { OverseasSyncDetail
    []
    [seq, paid_time, paid_amount,]
    ["paid_time",]
}
