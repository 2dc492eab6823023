// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Device;
use super::InstitutionCollection;
use super::Location;
use super::PlainRiskFund;
use super::PlannedLocation;
use super::PostDiscount;
use super::PostPayment;
use super::ResponsePostDiscount;
use super::ServiceOrderState;
use super::StateDescription;
use super::TimeRange;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a payscore order, as an institution (从业机构创建微信支付分订单).
///
/// `POST /v3/payscore/acquiringbank/serviceorder`
///
/// - Returns [`CreatedInstitutionServiceOrder`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - 中文：从业机构创建微信支付分订单。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012691326)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::{
///     CreateInstitutionServiceOrder, PlainRiskFund, RiskFundName, TimeRange,
/// };
///
/// let request = CreateInstitutionServiceOrder::new("1217752501201407033233368018")
///     .service_id("sample-service-id")
///     .sub_mchid("1900000109")
///     .channel_id("sample-channel-id")
///     .service_introduction("示例文字")
///     .risk_fund(PlainRiskFund::new().name(RiskFundName::Deposit).amount(100))
///     .time_range(TimeRange::new().start_time("2026-01-31T12:"));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"channel_id":"sample-channel-id","out_order_no":"1217752501201407033233368018","risk_fund":{"amount":100,"name":"DEPOSIT"},"service_id":"sample-service-id","service_introduction":"示例文字","sub_mchid":"1900000109","time_range":{"start_time":"2026-01-31T12:"}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "从业机构创建微信支付分订单",
    "/v3/payscore/acquiringbank/serviceorder",
    "POST /v3/payscore/acquiringbank/serviceorder",
    "4012691326"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateInstitutionServiceOrder {
    /// The merchant's own order number (商户服务订单号). Required.
    pub out_order_no: String,
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// Application id (服务商应用ID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// Channel number (渠道商商户号). Required.
    pub channel_id: Option<String>,
    /// Introduction of the service (服务信息). Required.
    pub service_introduction: Option<String>,
    /// Items paid for afterwards (后付费项目).
    pub post_payments: Option<Vec<PostPayment>>,
    /// Merchant discounts applied afterwards (后付费商户优惠).
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// Risk fund of the order (订单风险金). Required.
    pub risk_fund: Option<PlainRiskFund>,
    /// Time range of the service (服务时间段). Required.
    pub time_range: Option<TimeRange>,
    /// Place of the service (服务位置).
    pub location: Option<Location>,
    /// The user's id within the application (服务商公众号下的用户标识).
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (子商户公众号下的用户标识).
    pub sub_openid: Option<String>,
    /// True if the user needs to confirm.
    pub need_user_confirm: Option<bool>,
    /// Address that receives the notifications (商户回调地址). Required.
    pub notify_url: Option<String>,
    /// Extra data attached by the merchant (商户数据包).
    pub attach: Option<String>,
    /// Device details (设备信息). Described by SKIT; no official source confirms it.
    pub device: Option<Device>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateInstitutionServiceOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id`, `sub_mchid`, `channel_id`, `service_introduction`, `risk_fund` and `time_range`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            service_id: None,
            appid: None,
            sub_mchid: None,
            sub_appid: None,
            channel_id: None,
            service_introduction: None,
            post_payments: None,
            post_discounts: None,
            risk_fund: None,
            time_range: None,
            location: None,
            openid: None,
            sub_openid: None,
            need_user_confirm: None,
            notify_url: None,
            attach: None,
            device: None,
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

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Channel number (渠道商商户号). Required.
    pub fn channel_id<Via>(mut self, channel_id: impl IntoField<String, Via>) -> Self {
        self.channel_id = channel_id.into_field();
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

    /// Risk fund of the order (订单风险金). Required.
    pub fn risk_fund<Via>(mut self, risk_fund: impl IntoField<PlainRiskFund, Via>) -> Self {
        self.risk_fund = risk_fund.into_field();
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

    /// The user's id within the application (服务商公众号下的用户标识).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// The user's id within the sub-merchant's application (子商户公众号下的用户标识).
    pub fn sub_openid<Via>(mut self, sub_openid: impl IntoField<String, Via>) -> Self {
        self.sub_openid = sub_openid.into_field();
        self
    }

    /// True if the user needs to confirm.
    pub fn need_user_confirm<Via>(mut self, need_user_confirm: impl IntoField<bool, Via>) -> Self {
        self.need_user_confirm = need_user_confirm.into_field();
        self
    }

    /// Address that receives the notifications (商户回调地址). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Extra data attached by the merchant (商户数据包).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Device details (设备信息). Described by SKIT; no official source confirms it.
    pub fn device<Via>(mut self, device: impl IntoField<Device, Via>) -> Self {
        self.device = device.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateInstitutionServiceOrder
    [out_order_no,]
    [service_id, appid, sub_mchid, sub_appid, channel_id, service_introduction, post_payments, post_discounts, risk_fund, time_range, location, openid, sub_openid, need_user_confirm, notify_url, attach, device,]
    ["service_id", "appid", "sub_mchid", "channel_id", "service_introduction", "risk_fund", "time_range", "notify_url",]
}

wxpay_core::operation!(CreateInstitutionServiceOrder => CreatedInstitutionServiceOrder, wxpay_core::Spec::new(
    "payscore_partner.create_institution_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/acquiringbank/serviceorder",
)
.title("从业机构创建微信支付分订单")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012691326")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// An institution's payscore order just created, with its state and package.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedInstitutionServiceOrder {
    /// The merchant's own order number (商户服务订单号).
    pub out_order_no: Option<String>,
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// Application id (服务商应用ID).
    pub appid: Option<String>,
    /// Merchant number (服务商商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Channel number (渠道商商户号).
    pub channel_id: Option<String>,
    /// Introduction of the service (服务信息).
    pub service_introduction: Option<String>,
    /// State (服务订单状态).
    pub state: Option<ServiceOrderState>,
    /// Description of the state (订单状态说明).
    pub state_description: Option<StateDescription>,
    /// Items paid for afterwards (后付费项目).
    pub post_payments: Option<Vec<PostPayment>>,
    /// Merchant discounts applied afterwards (后付费商户优惠).
    pub post_discounts: Option<Vec<ResponsePostDiscount>>,
    /// Risk fund of the order (订单风险金).
    pub risk_fund: Option<PlainRiskFund>,
    /// Time range of the service (服务时间段).
    pub time_range: Option<TimeRange>,
    /// Place of the service (服务位置).
    pub location: Option<PlannedLocation>,
    /// Extra data attached by the merchant (商户数据包).
    pub attach: Option<String>,
    /// Address that receives the notifications (商户回调地址).
    pub notify_url: Option<String>,
    /// WeChat Pay's order number (微信支付服务订单号).
    pub order_id: Option<String>,
    /// Package data for jumping to WeChat (跳转微信侧数据包).
    pub package: Option<String>,
    /// Payment collection details (收款信息). Described by SKIT; no official source confirms it.
    pub collection: Option<InstitutionCollection>,
    /// True if collection is needed (是否需要收款). Described by SKIT; no official source confirms it.
    pub need_collection: Option<bool>,
    /// The user's id within the application (服务商公众号下的用户标识). Described by SKIT; no official source confirms it.
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (子商户公众号下的用户标识). Described by SKIT; no official source confirms it.
    pub sub_openid: Option<String>,
    /// Total amount (总金额). In fen. Described by SKIT; no official source confirms it.
    pub total_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedInstitutionServiceOrder
    []
    [out_order_no, service_id, appid, mchid, sub_appid, sub_mchid, channel_id, service_introduction, state, state_description, post_payments, post_discounts, risk_fund, time_range, location, attach, notify_url, order_id, package, collection, need_collection, openid, sub_openid, total_amount,]
    []
}
