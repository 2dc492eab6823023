// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Discount;
use super::Fee;
use super::OrderReference;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Completes a pay-after order (完结先享后付订单).
///
/// `POST /v3/payscore/payafter-orders/{out_order_no}/complete`
///
/// - Returns [`OrderReference`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：完结先享后付订单。调用方：商户；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore::CompletePayAfterOrder;
///
/// let request =
///     CompletePayAfterOrder::new("1217752501201407033233368018").service_id("sample-service-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_order_no":"1217752501201407033233368018","service_id":"sample-service-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "完结先享后付订单",
    "/v3/payscore/payafter-orders/{out_order_no}/complete",
    "POST /v3/payscore/payafter-orders/{out_order_no}/complete"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CompletePayAfterOrder {
    /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
    pub out_order_no: String,
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// Way in which the user's order was finished (标识用户订单使用情况). Known values: 1, 2.
    pub finish_type: Option<i64>,
    /// Why it was canceled (取消订单的原因).
    pub cancel_reason: Option<String>,
    /// When the service actually started (实际服务开始时间).
    pub real_service_start_time: Option<String>,
    /// When the service actually ended (服务结束时间).
    pub real_service_end_time: Option<String>,
    /// Place where the service ends (实际结束使用服务的地点).
    pub real_service_end_location: Option<String>,
    /// Items paid for afterwards (后付费).
    pub fees: Option<Vec<Fee>>,
    /// Merchant discounts (商户优惠).
    pub discounts: Option<Vec<Discount>>,
    /// Total amount (总金额). In fen.
    pub total_amount: Option<i64>,
    /// Completion credential (完结凭证).
    pub finish_ticket: Option<String>,
    /// Says whether the order takes part in profit sharing (是否指定商户分账).
    pub profit_sharing: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CompletePayAfterOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            appid: None,
            service_id: None,
            finish_type: None,
            cancel_reason: None,
            real_service_start_time: None,
            real_service_end_time: None,
            real_service_end_location: None,
            fees: None,
            discounts: None,
            total_amount: None,
            finish_ticket: None,
            profit_sharing: None,
            extra: Extra::new(),
        }
    }

    /// Application id (公众账号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Service id (服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Way in which the user's order was finished (标识用户订单使用情况). Known values: 1, 2.
    pub fn finish_type<Via>(mut self, finish_type: impl IntoField<i64, Via>) -> Self {
        self.finish_type = finish_type.into_field();
        self
    }

    /// Why it was canceled (取消订单的原因).
    pub fn cancel_reason<Via>(mut self, cancel_reason: impl IntoField<String, Via>) -> Self {
        self.cancel_reason = cancel_reason.into_field();
        self
    }

    /// When the service actually started (实际服务开始时间).
    pub fn real_service_start_time<Via>(
        mut self,
        real_service_start_time: impl IntoField<String, Via>,
    ) -> Self {
        self.real_service_start_time = real_service_start_time.into_field();
        self
    }

    /// When the service actually ended (服务结束时间).
    pub fn real_service_end_time<Via>(
        mut self,
        real_service_end_time: impl IntoField<String, Via>,
    ) -> Self {
        self.real_service_end_time = real_service_end_time.into_field();
        self
    }

    /// Place where the service ends (实际结束使用服务的地点).
    pub fn real_service_end_location<Via>(
        mut self,
        real_service_end_location: impl IntoField<String, Via>,
    ) -> Self {
        self.real_service_end_location = real_service_end_location.into_field();
        self
    }

    /// Items paid for afterwards (后付费).
    pub fn fees<Via>(mut self, fees: impl IntoField<Vec<Fee>, Via>) -> Self {
        self.fees = fees.into_field();
        self
    }

    /// Merchant discounts (商户优惠).
    pub fn discounts<Via>(mut self, discounts: impl IntoField<Vec<Discount>, Via>) -> Self {
        self.discounts = discounts.into_field();
        self
    }

    /// Total amount (总金额). In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Completion credential (完结凭证).
    pub fn finish_ticket<Via>(mut self, finish_ticket: impl IntoField<String, Via>) -> Self {
        self.finish_ticket = finish_ticket.into_field();
        self
    }

    /// Says whether the order takes part in profit sharing (是否指定商户分账).
    pub fn profit_sharing<Via>(mut self, profit_sharing: impl IntoField<bool, Via>) -> Self {
        self.profit_sharing = profit_sharing.into_field();
        self
    }
}

wxpay_core::__model_impl! { CompletePayAfterOrder
    [out_order_no,]
    [appid, service_id, finish_type, cancel_reason, real_service_start_time, real_service_end_time, real_service_end_location, fees, discounts, total_amount, finish_ticket, profit_sharing,]
    ["appid", "service_id",]
}

wxpay_core::operation!(CompletePayAfterOrder => OrderReference, wxpay_core::Spec::new(
    "payscore.complete_pay_after_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/payafter-orders/{out_order_no}/complete",
)
.title("完结先享后付订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
