// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SyncType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Tells WeChat Pay that a pay-after order was paid (支付分订单同步).
///
/// `POST /v3/payscore/payafter-orders/{out_order_no}/sync`
///
/// - Returns [`SyncedPayAfterOrder`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：支付分订单同步。调用方：商户；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore::SyncPayAfterOrder;
///
/// let request = SyncPayAfterOrder::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_order_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "支付分订单同步",
    "/v3/payscore/payafter-orders/{out_order_no}/sync",
    "POST /v3/payscore/payafter-orders/{out_order_no}/sync"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SyncPayAfterOrder {
    /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
    pub out_order_no: String,
    /// Application id (公众账号ID).
    pub appid: Option<String>,
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// Kind (场景类型).
    pub r#type: Option<SyncType>,
    /// Details (内容信息详情).
    pub detail: Option<PayAfterSyncDetail>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SyncPayAfterOrder {
    /// Creates the request; setters add the other fields.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            appid: None,
            service_id: None,
            r#type: None,
            detail: None,
            extra: Extra::new(),
        }
    }

    /// Application id (公众账号ID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Service id (服务ID).
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Kind (场景类型).
    pub fn r#type<Via>(mut self, r#type: impl IntoField<SyncType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Details (内容信息详情).
    pub fn detail<Via>(mut self, detail: impl IntoField<PayAfterSyncDetail, Via>) -> Self {
        self.detail = detail.into_field();
        self
    }
}

wxpay_core::__model_impl! { SyncPayAfterOrder
    [out_order_no,]
    [appid, service_id, r#type = "type", detail,]
    []
}

wxpay_core::operation!(SyncPayAfterOrder => SyncedPayAfterOrder, wxpay_core::Spec::new(
    "payscore.sync_pay_after_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/payafter-orders/{out_order_no}/sync",
)
.title("支付分订单同步")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// When a pay-after order was paid.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PayAfterSyncDetail {
    /// When it was paid (收款成功时间).
    pub paid_time: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PayAfterSyncDetail {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            paid_time: None,
            extra: Extra::new(),
        }
    }

    /// When it was paid (收款成功时间).
    pub fn paid_time<Via>(mut self, paid_time: impl IntoField<String, Via>) -> Self {
        self.paid_time = paid_time.into_field();
        self
    }
}

impl Default for PayAfterSyncDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PayAfterSyncDetail
    []
    [paid_time,]
    []
}

impl From<&str> for PayAfterSyncDetail {
    /// Takes the `paid_time`.
    fn from(paid_time: &str) -> Self {
        Self::new().paid_time(paid_time)
    }
}

impl From<String> for PayAfterSyncDetail {
    /// Takes the `paid_time`.
    fn from(paid_time: String) -> Self {
        Self::new().paid_time(paid_time)
    }
}

/// The numbers of a synchronized pay-after order.
#[derive(Clone)]
#[non_exhaustive]
pub struct SyncedPayAfterOrder {
    /// Application id (公众账号ID).
    pub appid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's own order number (商户服务订单号).
    pub out_order_no: Option<String>,
    /// WeChat Pay's order number (微信支付服务订单号).
    pub order_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SyncedPayAfterOrder
    []
    [appid, mchid, out_order_no, order_id,]
    []
}
