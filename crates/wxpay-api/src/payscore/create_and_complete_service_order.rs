// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Location;
use super::PostpaidItem;
use super::ServiceOrderState;
use super::ServiceTimeRange;
use super::StateDescription;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a payscore order and completes it in one call (创单结单合并).
///
/// `POST /v3/payscore/serviceorder/direct-complete`
///
/// - Returns [`CreatedAndCompletedServiceOrder`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - 中文：创单结单合并。调用方：商户、服务商、平台；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml)
#[doc(alias(
    "创单结单合并",
    "/v3/payscore/serviceorder/direct-complete",
    "POST /v3/payscore/serviceorder/direct-complete"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateAndCompleteServiceOrder {
    /// The merchant's own order number (商户服务订单号). Required.
    pub out_order_no: String,
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// Items paid for afterwards (后付费项目).
    pub post_payments: Option<Vec<PostpaidItem>>,
    /// Merchant discounts applied afterwards (后付费商户优惠).
    pub post_discounts: Option<Vec<PostpaidItem>>,
    /// Time range of the service (服务时间段). Required.
    pub time_range: Option<ServiceTimeRange>,
    /// Place of the service (服务位置).
    pub location: Option<Location>,
    /// Introduction of the service (服务信息).
    pub service_introduction: Option<String>,
    /// Extra data attached by the merchant (商户数据包).
    pub attach: Option<String>,
    /// Address that receives the notifications (商户回调地址).
    pub notify_url: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// Total amount (总金额). In fen.
    pub total_amount: Option<i64>,
    /// Says whether the order takes part in profit sharing (微信支付服务分账标记).
    pub profit_sharing: Option<bool>,
    /// Goods or discount tag (订单优惠标记).
    pub goods_tag: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateAndCompleteServiceOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id` and `time_range`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            appid: None,
            service_id: None,
            post_payments: None,
            post_discounts: None,
            time_range: None,
            location: None,
            service_introduction: None,
            attach: None,
            notify_url: None,
            openid: None,
            total_amount: None,
            profit_sharing: None,
            goods_tag: None,
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

    /// Items paid for afterwards (后付费项目).
    pub fn post_payments<Via>(
        mut self,
        post_payments: impl IntoField<Vec<PostpaidItem>, Via>,
    ) -> Self {
        self.post_payments = post_payments.into_field();
        self
    }

    /// Merchant discounts applied afterwards (后付费商户优惠).
    pub fn post_discounts<Via>(
        mut self,
        post_discounts: impl IntoField<Vec<PostpaidItem>, Via>,
    ) -> Self {
        self.post_discounts = post_discounts.into_field();
        self
    }

    /// Time range of the service (服务时间段). Required.
    pub fn time_range<Via>(mut self, time_range: impl IntoField<ServiceTimeRange, Via>) -> Self {
        self.time_range = time_range.into_field();
        self
    }

    /// Place of the service (服务位置).
    pub fn location<Via>(mut self, location: impl IntoField<Location, Via>) -> Self {
        self.location = location.into_field();
        self
    }

    /// Introduction of the service (服务信息).
    pub fn service_introduction<Via>(
        mut self,
        service_introduction: impl IntoField<String, Via>,
    ) -> Self {
        self.service_introduction = service_introduction.into_field();
        self
    }

    /// Extra data attached by the merchant (商户数据包).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Address that receives the notifications (商户回调地址).
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// The user's id within the application (用户标识).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Total amount (总金额). In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
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
}

wxpay_core::__model_impl! { CreateAndCompleteServiceOrder
    [out_order_no,]
    [appid, service_id, post_payments, post_discounts, time_range, location, service_introduction, attach, notify_url, openid, total_amount, profit_sharing, goods_tag,]
    ["appid", "service_id", "time_range",]
}

wxpay_core::operation!(CreateAndCompleteServiceOrder => CreatedAndCompletedServiceOrder, wxpay_core::Spec::new(
    "payscore.create_and_complete_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/serviceorder/direct-complete",
)
.title("创单结单合并")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// A payscore order created and completed in one call.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedAndCompletedServiceOrder {
    /// The merchant's own order number (商户服务订单号).
    pub out_order_no: Option<String>,
    /// Application id (公众账号ID).
    pub appid: Option<String>,
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// Items paid for afterwards (后付费项目).
    pub post_payments: Option<Vec<PostpaidItem>>,
    /// Merchant discounts applied afterwards (后付费商户优惠).
    pub post_discounts: Option<Vec<PostpaidItem>>,
    /// Time range of the service (服务时间段).
    pub time_range: Option<ServiceTimeRange>,
    /// Place of the service (服务位置).
    pub location: Option<Location>,
    /// Introduction of the service (服务信息).
    pub service_introduction: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// WeChat Pay's order number (微信支付服务订单号).
    pub order_id: Option<String>,
    /// State (服务订单状态).
    pub state: Option<ServiceOrderState>,
    /// Description of the state (订单状态说明).
    pub state_description: Option<StateDescription>,
    /// Extra data attached by the merchant (商户数据包).
    pub attach: Option<String>,
    /// Address that receives the notifications (商户回调地址).
    pub notify_url: Option<String>,
    /// Total amount (总金额). In fen.
    pub total_amount: Option<i64>,
    /// Goods or discount tag (订单优惠标记). Described by SKIT; no official source confirms it.
    pub goods_tag: Option<String>,
    /// Says whether the order takes part in profit sharing (是否指定商户分账). Described by SKIT; no official source confirms it.
    pub profit_sharing: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedAndCompletedServiceOrder
    []
    [out_order_no, appid, service_id, post_payments, post_discounts, time_range, location, service_introduction, mchid, order_id, state, state_description, attach, notify_url, total_amount, goods_tag, profit_sharing,]
    []
}
