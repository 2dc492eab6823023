// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Location;
use super::PostDiscount;
use super::PostPayment;
use super::RiskFund;
use super::TimeRange;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Value;

/// Creates the service order for one item of a user's signed plan (创建用户的签约计划详情对应的服务订单).
///
/// `POST /v3/payscore/sign-plan/serviceorder`
///
/// - Returns [`ServiceOrder`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：创建用户的签约计划详情对应的服务订单。调用方：商户；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489351)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_plan::{CreateServiceOrder, TimeRange};
///
/// let request = CreateServiceOrder::new("1217752501201407033233368018")
///     .service_id("sample-service-id")
///     .sign_plan_id("sample-sign-plan-id")
///     .plan_detail_no(1)
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .service_introduction("示例文字")
///     .time_range(TimeRange::new().start_time("2026-01-31T12:00:00+08:00"));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk","out_trade_no":"1217752501201407033233368018","plan_detail_no":1,"service_id":"sample-service-id","service_introduction":"示例文字","sign_plan_id":"sample-sign-plan-id","time_range":{"start_time":"2026-01-31T12:00:00+08:00"}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建用户的签约计划详情对应的服务订单",
    "/v3/payscore/sign-plan/serviceorder",
    "POST /v3/payscore/sign-plan/serviceorder",
    "4012489351"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateServiceOrder {
    /// The merchant's own order number (商户侧订单号). Required.
    pub out_trade_no: String,
    /// Service id (支付分服务ID). Required.
    pub service_id: Option<String>,
    /// Signed plan id (待创建服务订单对应的用户的签约计划). Required.
    pub sign_plan_id: Option<String>,
    /// Number of the plan detail (计划明细序号). Required.
    pub plan_detail_no: Option<i64>,
    /// Application id (商户的AppID). Required.
    pub appid: Option<String>,
    /// The user's id within the application (商户公众号下的用户标识). Required.
    pub openid: Option<String>,
    /// Address that receives the notifications (商户扣款成功回调通知的地址). Required.
    pub notify_url: Option<String>,
    /// Introduction of the service (服务信息). Required.
    pub service_introduction: Option<String>,
    /// Time range of the service (服务时间). Required.
    pub time_range: Option<TimeRange>,
    /// Place of the service (服务位置).
    pub location: Option<Location>,
    /// Extra data attached by the merchant (附加数据).
    pub attach: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateServiceOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id`, `sign_plan_id`, `plan_detail_no`, `openid`, `service_introduction` and `time_range`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            service_id: None,
            sign_plan_id: None,
            plan_detail_no: None,
            appid: None,
            openid: None,
            notify_url: None,
            service_introduction: None,
            time_range: None,
            location: None,
            attach: None,
            extra: Extra::new(),
        }
    }

    /// Service id (支付分服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Signed plan id (待创建服务订单对应的用户的签约计划). Required.
    pub fn sign_plan_id<Via>(mut self, sign_plan_id: impl IntoField<String, Via>) -> Self {
        self.sign_plan_id = sign_plan_id.into_field();
        self
    }

    /// Number of the plan detail (计划明细序号). Required.
    pub fn plan_detail_no<Via>(mut self, plan_detail_no: impl IntoField<i64, Via>) -> Self {
        self.plan_detail_no = plan_detail_no.into_field();
        self
    }

    /// Application id (商户的AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's id within the application (商户公众号下的用户标识). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Address that receives the notifications (商户扣款成功回调通知的地址). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
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

    /// Time range of the service (服务时间). Required.
    pub fn time_range<Via>(mut self, time_range: impl IntoField<TimeRange, Via>) -> Self {
        self.time_range = time_range.into_field();
        self
    }

    /// Place of the service (服务位置).
    pub fn location<Via>(mut self, location: impl IntoField<Location, Via>) -> Self {
        self.location = location.into_field();
        self
    }

    /// Extra data attached by the merchant (附加数据).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateServiceOrder
    [out_trade_no,]
    [service_id, sign_plan_id, plan_detail_no, appid, openid, notify_url, service_introduction, time_range, location, attach,]
    ["service_id", "sign_plan_id", "plan_detail_no", "appid", "openid", "notify_url", "service_introduction", "time_range",]
}

wxpay_core::operation!(CreateServiceOrder => ServiceOrder, wxpay_core::Spec::new(
    "payscore_plan.create_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/sign-plan/serviceorder",
)
.title("创建用户的签约计划详情对应的服务订单")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012489351")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// A service order with its state and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceOrder {
    /// The merchant's own order number (商户订单号).
    pub out_order_no: Option<String>,
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// Application id (商户公众号ID).
    pub appid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Introduction of the service (服务信息).
    pub service_introduction: Option<String>,
    /// State (服务订单状态).
    pub state: Option<String>,
    /// Reason why the order waits in its state.
    pub state_description: Option<String>,
    /// Items paid for afterwards (后付费项目).
    pub post_payments: Option<Vec<PostPayment>>,
    /// Merchant discounts applied afterwards (商户优惠).
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// Risk fund of the order (服务风险金).
    pub risk_fund: Option<RiskFund>,
    /// Time range of the service (服务时间).
    pub time_range: Option<TimeRange>,
    /// Place of the service (服务位置).
    pub location: Option<Location>,
    /// Extra data attached by the merchant (附加数据).
    pub attach: Option<String>,
    /// Address that receives the notifications (商户回调地址).
    pub notify_url: Option<String>,
    /// WeChat Pay's order number (微信支付服务订单号).
    pub order_id: Option<String>,
    /// Payment collection details. Described by SKIT; no official source confirms it.
    pub collection: Option<Value>,
    /// True if collection is needed. Described by SKIT; no official source confirms it.
    pub need_collection: Option<bool>,
    /// The user's id within the application (服务商公众号下的用户标识). Described by SKIT; no official source confirms it.
    pub openid: Option<String>,
    /// Total amount. Described by SKIT; no official source confirms it.
    pub total_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ServiceOrder
    []
    [out_order_no, service_id, appid, mchid, service_introduction, state, state_description, post_payments, post_discounts, risk_fund, time_range, location, attach, notify_url, order_id, collection, need_collection, openid, total_amount,]
    []
}
