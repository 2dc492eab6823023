// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Location;
use super::PostDiscount;
use super::PostPayment;
use super::TimeRange;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a payscore order and completes it in one call (创单结单合并).
///
/// `POST /v3/payscore/partner/serviceorder/direct-complete`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：创单结单合并。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_8.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::{CreateAndCompleteServiceOrder, TimeRange};
///
/// let request = CreateAndCompleteServiceOrder::new("1217752501201407033233368018")
///     .service_id("sample-service-id")
///     .sub_appid("wx8888888888888888")
///     .service_introduction("示例文字")
///     .total_amount(100)
///     .time_range(TimeRange::new().start_time("2026-01-31T12:"));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_order_no":"1217752501201407033233368018","service_id":"sample-service-id","service_introduction":"示例文字","sub_appid":"wx8888888888888888","time_range":{"start_time":"2026-01-31T12:"},"total_amount":100}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创单结单合并",
    "/v3/payscore/partner/serviceorder/direct-complete",
    "POST /v3/payscore/partner/serviceorder/direct-complete"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateAndCompleteServiceOrder {
    /// The merchant's own order number (商户服务订单号). Required.
    pub out_order_no: String,
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// Application id (服务商应用ID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID). Required.
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Introduction of the service (服务信息). Required.
    pub service_introduction: Option<String>,
    /// Items paid for afterwards (后付费项目).
    pub post_payments: Option<Vec<PostPayment>>,
    /// Merchant discounts applied afterwards (后付费商户优惠).
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// Total amount (总金额). Required. In fen.
    pub total_amount: Option<i64>,
    /// Time range of the service (服务时间段). Required.
    pub time_range: Option<TimeRange>,
    /// Place of the service (服务位置).
    pub location: Option<Location>,
    /// Says whether the order takes part in profit sharing (微信支付服务分账标记).
    pub profit_sharing: Option<bool>,
    /// Goods or discount tag (订单优惠标记).
    pub goods_tag: Option<String>,
    /// Extra data attached by the merchant (商户数据包).
    pub attach: Option<String>,
    /// Address that receives the notifications (商户回调地址). Required.
    pub notify_url: Option<String>,
    /// The user's id within the application (服务商公众号下的用户标识).
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateAndCompleteServiceOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id`, `sub_appid`, `service_introduction`, `total_amount` and `time_range`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            service_id: None,
            appid: None,
            sub_appid: None,
            sub_mchid: None,
            service_introduction: None,
            post_payments: None,
            post_discounts: None,
            total_amount: None,
            time_range: None,
            location: None,
            profit_sharing: None,
            goods_tag: None,
            attach: None,
            notify_url: None,
            openid: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Application id (服务商应用ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID). Required.
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Introduction of the service (服务信息). Required.
    pub fn service_introduction<Via>(
        mut self,
        service_introduction: impl IntoField<String, Via>,
    ) -> Self {
        self.service_introduction = service_introduction.into_field();
        self
    }

    /// Items paid for afterwards (后付费项目).
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
        post_discounts: impl IntoField<Vec<PostDiscount>, Via>,
    ) -> Self {
        self.post_discounts = post_discounts.into_field();
        self
    }

    /// Total amount (总金额). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Time range of the service (服务时间段). Required.
    pub fn time_range<Via>(mut self, time_range: impl IntoField<TimeRange, Via>) -> Self {
        self.time_range = time_range.into_field();
        self
    }

    /// Place of the service (服务位置).
    pub fn location<Via>(mut self, location: impl IntoField<Location, Via>) -> Self {
        self.location = location.into_field();
        self
    }

    /// Says whether the order takes part in profit sharing (微信支付服务分账标记).
    pub fn profit_sharing<Via>(mut self, profit_sharing: impl IntoField<bool, Via>) -> Self {
        self.profit_sharing = profit_sharing.into_field();
        self
    }

    /// Goods or discount tag (订单优惠标记).
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Extra data attached by the merchant (商户数据包).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Address that receives the notifications (商户回调地址). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// The user's id within the application (服务商公众号下的用户标识).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateAndCompleteServiceOrder
    [out_order_no,]
    [service_id, appid, sub_appid, sub_mchid, service_introduction, post_payments, post_discounts, total_amount, time_range, location, profit_sharing, goods_tag, attach, notify_url, openid,]
    ["service_id", "appid", "sub_appid", "service_introduction", "total_amount", "time_range", "notify_url",]
}

wxpay_core::operation!(CreateAndCompleteServiceOrder => (), wxpay_core::Spec::new(
    "payscore_partner.create_and_complete_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/serviceorder/direct-complete",
)
.title("创单结单合并")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_8.shtml")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
