// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Location;
use super::PayOnDeliveryOrder;
use super::PostpaidItem;
use super::RiskFundName;
use super::ServiceTimeRange;
use super::ShoppingInfo;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates an order that is used first and paid later, as an institution (从业机构创建先用后付订单).
///
/// `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`
///
/// - Returns [`PayOnDeliveryOrder`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：从业机构创建先用后付订单。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
#[doc(alias(
    "从业机构创建先用后付订单",
    "/v3/payscore/acquiringbank/servicepayondeliveryorder",
    "POST /v3/payscore/acquiringbank/servicepayondeliveryorder"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateInstitutionPayOnDeliveryOrder {
    /// The merchant's own order number (商户服务订单号). Required.
    pub out_order_no: String,
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// Channel number (渠道商商户号).
    pub channel_id: Option<String>,
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// Introduction of the service (服务信息). Required.
    pub service_introduction: Option<String>,
    /// Items paid for afterwards (后付费项目).
    pub post_payments: Option<Vec<PostpaidItem>>,
    /// Merchant discounts applied afterwards.
    pub post_discounts: Option<Vec<PostpaidItem>>,
    /// Time range of the service (服务时间段). Required.
    pub time_range: Option<ServiceTimeRange>,
    /// Place of the service (服务位置).
    pub location: Option<Location>,
    /// Risk fund of the order (订单风险金).
    pub risk_fund: Option<InstitutionRiskFund>,
    /// Extra data attached by the merchant (商户数据包).
    pub attach: Option<String>,
    /// Address that receives the notifications (商户回调地址).
    pub notify_url: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (子商户公众号下的用户标识).
    pub sub_openid: Option<String>,
    /// True if the user needs to confirm.
    pub need_user_confirm: Option<bool>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Details of use-first-pay-later shopping (先用后付购物详情).
    pub shopping_info: Option<ShoppingInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateInstitutionPayOnDeliveryOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id`, `service_introduction` and `time_range`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            appid: None,
            sub_mchid: None,
            sub_appid: None,
            channel_id: None,
            service_id: None,
            service_introduction: None,
            post_payments: None,
            post_discounts: None,
            time_range: None,
            location: None,
            risk_fund: None,
            attach: None,
            notify_url: None,
            openid: None,
            sub_openid: None,
            need_user_confirm: None,
            mchid: None,
            shopping_info: None,
            extra: Extra::new(),
        }
    }

    /// Application id (公众账号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Channel number (渠道商商户号).
    pub fn channel_id<Via>(mut self, channel_id: impl IntoField<String, Via>) -> Self {
        self.channel_id = channel_id.into_field();
        self
    }

    /// Service id (服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
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
        post_payments: impl IntoField<Vec<PostpaidItem>, Via>,
    ) -> Self {
        self.post_payments = post_payments.into_field();
        self
    }

    /// Merchant discounts applied afterwards.
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

    /// Risk fund of the order (订单风险金).
    pub fn risk_fund<Via>(mut self, risk_fund: impl IntoField<InstitutionRiskFund, Via>) -> Self {
        self.risk_fund = risk_fund.into_field();
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

    /// Merchant number (商户号).
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Details of use-first-pay-later shopping (先用后付购物详情).
    pub fn shopping_info<Via>(mut self, shopping_info: impl IntoField<ShoppingInfo, Via>) -> Self {
        self.shopping_info = shopping_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateInstitutionPayOnDeliveryOrder
    [out_order_no,]
    [appid, sub_mchid, sub_appid, channel_id, service_id, service_introduction, post_payments, post_discounts, time_range, location, risk_fund, attach, notify_url, openid, sub_openid, need_user_confirm, mchid, shopping_info,]
    ["appid", "service_id", "service_introduction", "time_range",]
}

wxpay_core::operation!(CreateInstitutionPayOnDeliveryOrder => PayOnDeliveryOrder, wxpay_core::Spec::new(
    "payscore_partner.create_institution_pay_on_delivery_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/acquiringbank/servicepayondeliveryorder",
)
.title("从业机构创建先用后付订单")
.family("payscore_partner")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// The sum at risk in an institution's use-first order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct InstitutionRiskFund {
    /// Name (风险金名称).
    pub name: Option<RiskFundName>,
    /// Amount (风险金额). In fen.
    pub amount: Option<i64>,
    /// Rule or reason that the user sees. At most 30 characters.
    pub description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl InstitutionRiskFund {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            name: None,
            amount: None,
            description: None,
            extra: Extra::new(),
        }
    }

    /// Name (风险金名称).
    pub fn name<Via>(mut self, name: impl IntoField<RiskFundName, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Amount (风险金额). In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Rule or reason that the user sees. At most 30 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }
}

impl Default for InstitutionRiskFund {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { InstitutionRiskFund
    []
    [name, amount, description,]
    []
}
