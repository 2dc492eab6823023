// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Starts a deduction that collects the payment due for a payscore order (商户发起催收扣款).
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：商户发起催收扣款。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_6.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::CollectServiceOrderPayment;
///
/// let request =
///     CollectServiceOrderPayment::new("1217752501201407033233368018").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_order_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户发起催收扣款",
    "/v3/payscore/partner/serviceorder/{out_order_no}/pay",
    "POST /v3/payscore/partner/serviceorder/{out_order_no}/pay"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CollectServiceOrderPayment {
    /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
    pub out_order_no: String,
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Application id (服务商应用ID). Described by SKIT; no official source confirms it.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CollectServiceOrderPayment {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            service_id: None,
            sub_mchid: None,
            appid: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID).
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Application id (服务商应用ID). Described by SKIT; no official source confirms it.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

wxpay_core::__model_impl! { CollectServiceOrderPayment
    [out_order_no,]
    [service_id, sub_mchid, appid,]
    ["sub_mchid",]
}

wxpay_core::operation!(CollectServiceOrderPayment => (), wxpay_core::Spec::new(
    "payscore_partner.collect_service_order_payment",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/serviceorder/{out_order_no}/pay",
)
.title("商户发起催收扣款")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_6.shtml")
.body(wxpay_core::Body::Json));
