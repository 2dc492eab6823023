// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Synchronizes the information of a payscore order, as an institution (从业机构同步微信支付分订单信息).
///
/// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: with the same `out_order_no` and the same parameters.
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/sync-acquiring-bank-service-order.html)
#[doc(alias = "从业机构同步微信支付分订单信息")]
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
    pub r#type: Option<String>,
    /// Details (内容信息详情). Sources differ on whether it is required.
    pub detail: Option<InstitutionSyncDetail>,
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
    pub fn r#type<Via>(mut self, r#type: impl IntoField<String, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Details (内容信息详情). Sources differ on whether it is required.
    pub fn detail<Via>(mut self, detail: impl IntoField<InstitutionSyncDetail, Via>) -> Self {
        self.detail = detail.into_field();
        self
    }
}

wxpay_core::__model_impl! { SyncInstitutionServiceOrder
    [out_order_no,]
    [service_id, sub_mchid, channel_id, r#type = "type", detail,]
    ["service_id", "sub_mchid", "type",]
}

wxpay_core::operation!(SyncInstitutionServiceOrder => (), wxpay_core::Spec::new(
    "sync_institution_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync",
)
.title("从业机构同步微信支付分订单信息")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/sync-acquiring-bank-service-order.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// When an institution's order was paid, for its synchronization.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct InstitutionSyncDetail {
    /// When it was paid (收款成功时间). Sources differ on whether it is required.
    pub paid_time: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl InstitutionSyncDetail {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            paid_time: None,
            extra: Extra::new(),
        }
    }

    /// When it was paid (收款成功时间). Sources differ on whether it is required.
    pub fn paid_time<Via>(mut self, paid_time: impl IntoField<String, Via>) -> Self {
        self.paid_time = paid_time.into_field();
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
    [paid_time,]
    []
}

impl From<&str> for InstitutionSyncDetail {
    /// Takes the `paid_time`.
    fn from(paid_time: &str) -> Self {
        Self::new().paid_time(paid_time)
    }
}

impl From<String> for InstitutionSyncDetail {
    /// Takes the `paid_time`.
    fn from(paid_time: String) -> Self {
        Self::new().paid_time(paid_time)
    }
}
