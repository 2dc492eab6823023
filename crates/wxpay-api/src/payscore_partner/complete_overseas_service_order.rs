// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CompletionDiscount;
use super::Location;
use super::PostPayment;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Completes a payscore order and states its total amount, as an overseas institution (完结支付分订单).
///
/// `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：完结支付分订单。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::{CompleteOverseasServiceOrder, PostPayment};
///
/// let request = CompleteOverseasServiceOrder::new("1217752501201407033233368018")
///     .service_id("sample-service-id")
///     .sub_mchid("1900000109")
///     .post_payments([PostPayment::new().name("示例名称")])
///     .total_amount(100);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_order_no":"1217752501201407033233368018","post_payments":[{"name":"示例名称"}],"service_id":"sample-service-id","sub_mchid":"1900000109","total_amount":100}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "完结支付分订单",
    "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete",
    "POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CompleteOverseasServiceOrder {
    /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
    pub out_order_no: String,
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Items paid for afterwards (后付费项目). Required.
    pub post_payments: Option<Vec<PostPayment>>,
    /// Merchant discounts applied afterwards (商户优惠).
    pub post_discounts: Option<Vec<CompletionDiscount>>,
    /// Total amount (总金额). Required. In fen.
    pub total_amount: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Time range of the service (实际服务时间).
    pub time_range: Option<OverseasActualTimeRange>,
    /// Place of the service (实际服务位置).
    pub location: Option<Location>,
    /// Says whether the order takes part in profit sharing (微信支付服务分账标记).
    pub profit_sharing: Option<bool>,
    /// When it was completed (完结服务时间).
    pub complete_time: Option<DateTime>,
    /// Goods or discount tag (订单优惠标记).
    pub goods_tag: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CompleteOverseasServiceOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id`, `sub_mchid`, `post_payments` and `total_amount`.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            service_id: None,
            sub_mchid: None,
            post_payments: None,
            post_discounts: None,
            total_amount: None,
            currency: None,
            time_range: None,
            location: None,
            profit_sharing: None,
            complete_time: None,
            goods_tag: None,
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

    /// Items paid for afterwards (后付费项目). Required.
    pub fn post_payments<Via>(
        mut self,
        post_payments: impl IntoField<Vec<PostPayment>, Via>,
    ) -> Self {
        self.post_payments = post_payments.into_field();
        self
    }

    /// Merchant discounts applied afterwards (商户优惠).
    pub fn post_discounts<Via>(
        mut self,
        post_discounts: impl IntoField<Vec<CompletionDiscount>, Via>,
    ) -> Self {
        self.post_discounts = post_discounts.into_field();
        self
    }

    /// Total amount (总金额). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Currency (货币类型).
    pub fn currency<Via>(mut self, currency: impl IntoField<String, Via>) -> Self {
        self.currency = currency.into_field();
        self
    }

    /// Time range of the service (实际服务时间).
    pub fn time_range<Via>(
        mut self,
        time_range: impl IntoField<OverseasActualTimeRange, Via>,
    ) -> Self {
        self.time_range = time_range.into_field();
        self
    }

    /// Place of the service (实际服务位置).
    pub fn location<Via>(mut self, location: impl IntoField<Location, Via>) -> Self {
        self.location = location.into_field();
        self
    }

    /// Says whether the order takes part in profit sharing (微信支付服务分账标记).
    pub fn profit_sharing<Via>(mut self, profit_sharing: impl IntoField<bool, Via>) -> Self {
        self.profit_sharing = profit_sharing.into_field();
        self
    }

    /// When it was completed (完结服务时间).
    pub fn complete_time<Via>(mut self, complete_time: impl IntoField<DateTime, Via>) -> Self {
        self.complete_time = complete_time.into_field();
        self
    }

    /// Goods or discount tag (订单优惠标记).
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }
}

wxpay_core::__model_impl! { CompleteOverseasServiceOrder
    [out_order_no,]
    [service_id, sub_mchid, post_payments, post_discounts, total_amount, currency, time_range, location, profit_sharing, complete_time, goods_tag,]
    ["service_id", "sub_mchid", "post_payments", "total_amount",]
}

wxpay_core::operation!(CompleteOverseasServiceOrder => (), wxpay_core::Spec::new(
    "payscore_partner.complete_overseas_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete",
)
.title("完结支付分订单")
.family("payscore_partner")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// Actual period of the service of an overseas institution's order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct OverseasActualTimeRange {
    /// Start time (服务开始时间).
    pub start_time: Option<DateTime>,
    /// End time (服务结束时间).
    pub end_time: Option<DateTime>,
    /// Remark on the start time of the service (服务开始时间备注).
    pub start_time_remark: Option<String>,
    /// Remark on the end time of the service (服务结束时间备注).
    pub end_time_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl OverseasActualTimeRange {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            start_time: None,
            end_time: None,
            start_time_remark: None,
            end_time_remark: None,
            extra: Extra::new(),
        }
    }

    /// Start time (服务开始时间).
    pub fn start_time<Via>(mut self, start_time: impl IntoField<DateTime, Via>) -> Self {
        self.start_time = start_time.into_field();
        self
    }

    /// End time (服务结束时间).
    pub fn end_time<Via>(mut self, end_time: impl IntoField<DateTime, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }

    /// Remark on the start time of the service (服务开始时间备注).
    pub fn start_time_remark<Via>(
        mut self,
        start_time_remark: impl IntoField<String, Via>,
    ) -> Self {
        self.start_time_remark = start_time_remark.into_field();
        self
    }

    /// Remark on the end time of the service (服务结束时间备注).
    pub fn end_time_remark<Via>(mut self, end_time_remark: impl IntoField<String, Via>) -> Self {
        self.end_time_remark = end_time_remark.into_field();
        self
    }
}

impl Default for OverseasActualTimeRange {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { OverseasActualTimeRange
    []
    [start_time, end_time, start_time_remark, end_time_remark,]
    []
}
