// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Starts a deduction that collects the payment due for a payscore order (商户发起催收扣款).
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/pay`
///
/// - Returns [`ServiceOrderCollection`].
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：商户发起催收扣款。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013394596)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore::CollectServiceOrderPayment;
///
/// let request = CollectServiceOrderPayment::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_order_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户发起催收扣款",
    "/v3/payscore/serviceorder/{out_order_no}/pay",
    "POST /v3/payscore/serviceorder/{out_order_no}/pay",
    "4013394596"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CollectServiceOrderPayment {
    /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
    pub out_order_no: String,
    /// Application id (公众账号ID).
    pub appid: Option<String>,
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CollectServiceOrderPayment {
    /// Creates the request; setters add the other fields.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            appid: None,
            service_id: None,
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
}

wxpay_core::__model_impl! { CollectServiceOrderPayment
    [out_order_no,]
    [appid, service_id,]
    []
}

wxpay_core::operation!(CollectServiceOrderPayment => ServiceOrderCollection, wxpay_core::Spec::new(
    "payscore.collect_service_order_payment",
    wxpay_core::http::Method::POST,
    "/v3/payscore/serviceorder/{out_order_no}/pay",
)
.title("商户发起催收扣款")
.family("payscore")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013394596")
.body(wxpay_core::Body::Json));

/// The numbers of an order whose payment is being collected.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceOrderCollection {
    /// Application id (公众账号ID).
    pub appid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's own order number (商户服务订单号).
    pub out_order_no: Option<String>,
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// WeChat Pay's order number (微信支付服务订单号).
    pub order_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ServiceOrderCollection
    []
    [appid, mchid, out_order_no, service_id, order_id,]
    []
}
