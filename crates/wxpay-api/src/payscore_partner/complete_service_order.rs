// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CompletionDiscount;
use super::Device;
use super::Location;
use super::PostPayment;
use super::ServiceTimeRange;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Completes a payscore order and states its total amount (完结支付分订单).
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - 中文：完结支付分订单。调用方：普通服务商；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013138598)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `INVALID_ORDER_STATE` | 400 | Order state does not allow it. | Check the parameters. |
/// | `ORDER_CANCELED` | 400 | Order cancelled. |  |
/// | `ORDER_DONE` | 400 | Order completed. |  |
/// | `NO_AUTH` | 403 | Merchant's data invalid. | Check the parameters. |
/// | `ORDER_NOT_EXIST` | 404 | No such order. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::{
///     CompleteServiceOrder, CompletionDiscount, Device, Location, PostPayment, ServiceTimeRange,
/// };
///
/// let request = CompleteServiceOrder::new("1234323XXXXXX1243252")
///     .service_id("2002000000000558128851361561536")
///     .sub_mchid("1900000109")
///     .post_payments([PostPayment::new()
///         .name("示例名称")
///         .description("示例商品")
///         .amount(40000)
///         .count(4)])
///     .post_discounts([CompletionDiscount::new()
///         .name("示例名称")
///         .description("示例商品")
///         .amount(100)
///         .count(2)])
///     .total_amount(50000)
///     .time_range(
///         ServiceTimeRange::new()
///             .start_time("20091225091010")
///             .start_time_remark("示例备注")
///             .end_time("20091225121010")
///             .end_time_remark("示例备注"),
///     )
///     .location(
///         Location::new()
///             .start_location("示例文字")
///             .end_location("示例文字"),
///     )
///     .profit_sharing(false)
///     .complete_time("2019-11-11T16:24:05+08:00")
///     .goods_tag("sample-goods-tag")
///     .device(
///         Device::new()
///             .start_device_id("HG123456")
///             .end_device_id("HG123456")
///             .materiel_no("sample-materiel-no"),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"complete_time":"2019-11-11T16:24:05+08:00","device":{"end_device_id":"HG123456","materiel_no":"sample-materiel-no","start_device_id":"HG123456"},"goods_tag":"sample-goods-tag","location":{"end_location":"示例文字","start_location":"示例文字"},"out_order_no":"1234323XXXXXX1243252","post_discounts":[{"amount":100,"count":2,"description":"示例商品","name":"示例名称"}],"post_payments":[{"amount":40000,"count":4,"description":"示例商品","name":"示例名称"}],"profit_sharing":false,"service_id":"2002000000000558128851361561536","sub_mchid":"1900000109","time_range":{"end_time":"20091225121010","end_time_remark":"示例备注","start_time":"20091225091010","start_time_remark":"示例备注"},"total_amount":50000}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "完结支付分订单",
    "/v3/payscore/partner/serviceorder/{out_order_no}/complete",
    "POST /v3/payscore/partner/serviceorder/{out_order_no}/complete",
    "4013138598"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CompleteServiceOrder {
    /// The merchant's own order number (商户服务订单号). Required. At most 32 characters. It stands in the path.
    pub out_order_no: String,
    /// Service id (服务ID). Required. At most 32 characters.
    pub service_id: Option<String>,
    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Items paid for afterwards (后付费项目). Required.
    pub post_payments: Option<Vec<PostPayment>>,
    /// Merchant discounts applied afterwards (后付费商户优惠).
    pub post_discounts: Option<Vec<CompletionDiscount>>,
    /// Total amount (总金额). Required. In fen.
    pub total_amount: Option<i64>,
    /// Time range of the service (实际服务时间).
    pub time_range: Option<ServiceTimeRange>,
    /// Place of the service (实际服务位置).
    pub location: Option<Location>,
    /// Says whether the order takes part in profit sharing (微信支付服务分账标记).
    pub profit_sharing: Option<bool>,
    /// When it was completed (完结服务时间). At most 64 characters.
    pub complete_time: Option<String>,
    /// Goods or discount tag (订单优惠标记). At most 32 characters.
    pub goods_tag: Option<String>,
    /// Device details (设备信息).
    pub device: Option<Device>,
    /// Application id (服务商应用ID). Described by SKIT, WxJava; no official source confirms it.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CompleteServiceOrder {
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
            time_range: None,
            location: None,
            profit_sharing: None,
            complete_time: None,
            goods_tag: None,
            device: None,
            appid: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID). Required. At most 32 characters.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
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

    /// Merchant discounts applied afterwards (后付费商户优惠).
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

    /// Time range of the service (实际服务时间).
    pub fn time_range<Via>(mut self, time_range: impl IntoField<ServiceTimeRange, Via>) -> Self {
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

    /// When it was completed (完结服务时间). At most 64 characters.
    pub fn complete_time<Via>(mut self, complete_time: impl IntoField<String, Via>) -> Self {
        self.complete_time = complete_time.into_field();
        self
    }

    /// Goods or discount tag (订单优惠标记). At most 32 characters.
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Device details (设备信息).
    pub fn device<Via>(mut self, device: impl IntoField<Device, Via>) -> Self {
        self.device = device.into_field();
        self
    }

    /// Application id (服务商应用ID). Described by SKIT, WxJava; no official source confirms it.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

wxpay_core::__model_impl! { CompleteServiceOrder
    [out_order_no,]
    [service_id, sub_mchid, post_payments, post_discounts, total_amount, time_range, location, profit_sharing, complete_time, goods_tag, device, appid,]
    ["service_id", "sub_mchid", "post_payments", "total_amount",]
}

wxpay_core::operation!(CompleteServiceOrder => (), wxpay_core::Spec::new(
    "payscore_partner.complete_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/serviceorder/{out_order_no}/complete",
)
.title("完结支付分订单")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013138598")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
