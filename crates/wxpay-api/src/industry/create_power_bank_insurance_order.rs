// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PowerBankInsuranceOrder;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates an insurance order for the overnight return of a power bank (创建保险订单).
///
/// `POST /v3/hire-power-bank/insurance-orders`
///
/// - Returns [`PowerBankInsuranceOrder`].
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：创建保险订单。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::industry::CreatePowerBankInsuranceOrder;
///
/// let request = CreatePowerBankInsuranceOrder::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建保险订单",
    "/v3/hire-power-bank/insurance-orders",
    "POST /v3/hire-power-bank/insurance-orders"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreatePowerBankInsuranceOrder {
    /// The merchant's own order number (商户创建保险订单时的凭据号).
    pub out_order_no: Option<String>,
    /// The user's id within the application (微信用户在商户对应appid下的唯一标识).
    pub openid: Option<String>,
    /// Address that receives the notifications.
    pub notify_url: Option<String>,
    /// Service id (商户在支付分服务下对应的服务ID).
    pub service_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreatePowerBankInsuranceOrder {
    /// Creates the request; setters add the fields.
    ///
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            out_order_no: None,
            openid: None,
            notify_url: None,
            service_id: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own order number (商户创建保险订单时的凭据号).
    pub fn out_order_no<Via>(mut self, out_order_no: impl IntoField<String, Via>) -> Self {
        self.out_order_no = out_order_no.into_field();
        self
    }

    /// The user's id within the application (微信用户在商户对应appid下的唯一标识).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Address that receives the notifications.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Service id (商户在支付分服务下对应的服务ID).
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }
}

impl Default for CreatePowerBankInsuranceOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreatePowerBankInsuranceOrder
    []
    [out_order_no, openid, notify_url, service_id,]
    []
}

wxpay_core::operation!(CreatePowerBankInsuranceOrder => PowerBankInsuranceOrder, wxpay_core::Spec::new(
    "industry.create_power_bank_insurance_order",
    wxpay_core::http::Method::POST,
    "/v3/hire-power-bank/insurance-orders",
)
.title("创建保险订单")
.family("industry")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json));
