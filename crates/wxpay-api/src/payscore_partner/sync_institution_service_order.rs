// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SyncType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Synchronizes the information of a payscore order, as an institution (从业机构同步微信支付分订单信息).
///
/// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - 中文：从业机构同步微信支付分订单信息。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012691378)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::{SyncInstitutionServiceOrder, SyncType};
///
/// let request = SyncInstitutionServiceOrder::new("1217752501201407033233368018")
///     .service_id("sample-service-id")
///     .sub_mchid("1900000109")
///     .r#type(SyncType::OrderPaid);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_order_no":"1217752501201407033233368018","service_id":"sample-service-id","sub_mchid":"1900000109","type":"Order_Paid"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "从业机构同步微信支付分订单信息",
    "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync",
    "POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync",
    "4012691378"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SyncInstitutionServiceOrder {
    /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
    pub out_order_no: String,
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Channel number (渠道商商户号).
    pub channel_id: Option<String>,
    /// Kind (场景类型). Required.
    pub r#type: Option<SyncType>,
    /// Details (内容信息详情). Sources differ on whether it is required.
    pub detail: Option<InstitutionSyncDetail>,
    /// Application id (服务商应用ID). Described by SKIT; no official source confirms it.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SyncInstitutionServiceOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id`, `sub_mchid` and `type`.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            service_id: None,
            sub_mchid: None,
            channel_id: None,
            r#type: None,
            detail: None,
            appid: None,
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

    /// Channel number (渠道商商户号).
    pub fn channel_id<Via>(mut self, channel_id: impl IntoField<String, Via>) -> Self {
        self.channel_id = channel_id.into_field();
        self
    }

    /// Kind (场景类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<SyncType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Details (内容信息详情). Sources differ on whether it is required.
    pub fn detail<Via>(mut self, detail: impl IntoField<InstitutionSyncDetail, Via>) -> Self {
        self.detail = detail.into_field();
        self
    }

    /// Application id (服务商应用ID). Described by SKIT; no official source confirms it.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

wxpay_core::__model_impl! { SyncInstitutionServiceOrder
    [out_order_no,]
    [service_id, sub_mchid, channel_id, r#type = "type", detail, appid,]
    ["service_id", "sub_mchid", "type",]
}

wxpay_core::operation!(SyncInstitutionServiceOrder => (), wxpay_core::Spec::new(
    "payscore_partner.sync_institution_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync",
)
.title("从业机构同步微信支付分订单信息")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012691378")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// When an institution's order was paid, for its synchronization.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct InstitutionSyncDetail {
    /// When it was paid (收款成功时间). Sources differ on whether it is required.
    pub paid_time: Option<String>,
    /// Amount already paid (已收金额). In fen. Described by SKIT; no official source confirms it.
    pub paid_amount: Option<i64>,
    /// Sequence number (收款序号). Described by SKIT; no official source confirms it.
    pub seq: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl InstitutionSyncDetail {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            paid_time: None,
            paid_amount: None,
            seq: None,
            extra: Extra::new(),
        }
    }

    /// When it was paid (收款成功时间). Sources differ on whether it is required.
    pub fn paid_time<Via>(mut self, paid_time: impl IntoField<String, Via>) -> Self {
        self.paid_time = paid_time.into_field();
        self
    }

    /// Amount already paid (已收金额). In fen. Described by SKIT; no official source confirms it.
    pub fn paid_amount<Via>(mut self, paid_amount: impl IntoField<i64, Via>) -> Self {
        self.paid_amount = paid_amount.into_field();
        self
    }

    /// Sequence number (收款序号). Described by SKIT; no official source confirms it.
    pub fn seq<Via>(mut self, seq: impl IntoField<i64, Via>) -> Self {
        self.seq = seq.into_field();
        self
    }
}

impl Default for InstitutionSyncDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { InstitutionSyncDetail
    []
    [paid_time, paid_amount, seq,]
    []
}
