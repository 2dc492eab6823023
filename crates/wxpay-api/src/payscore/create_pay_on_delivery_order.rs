// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Location;
use super::PlainRiskFund;
use super::PlannedTimeRange;
use super::PostDiscount;
use super::PostPayment;
use super::PostpaidItem;
use super::RiskFund;
use super::ServiceOrderState;
use super::ServiceTimeRange;
use super::ShoppingGoods;
use super::StateDescription;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates an order that is used first and paid later (创建先用后付订单).
///
/// `POST /v3/payscore/servicepayondeliveryorder`
///
/// - Returns [`PayOnDeliveryOrder`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：创建先用后付订单。调用方：商户；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/create-pay-on-delivery-service-order.html)
#[doc(alias(
    "创建先用后付订单",
    "/v3/payscore/servicepayondeliveryorder",
    "POST /v3/payscore/servicepayondeliveryorder"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreatePayOnDeliveryOrder {
    /// The merchant's own order number (商户服务订单号). Required.
    pub out_order_no: String,
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// Introduction of the service (服务信息). Required.
    pub service_introduction: Option<String>,
    /// Items paid for afterwards (后付费项目).
    pub post_payments: Option<Vec<PostPayment>>,
    /// Merchant discounts applied afterwards.
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// Time range of the service (服务时间段). Required.
    pub time_range: Option<PlannedTimeRange>,
    /// Place of the service (服务位置).
    pub location: Option<Location>,
    /// Risk fund of the order (订单风险金). Required.
    pub risk_fund: Option<RiskFund>,
    /// Extra data attached by the merchant (商户数据包).
    pub attach: Option<String>,
    /// Address that receives the notifications (商户回调地址). Required.
    pub notify_url: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// True if the user needs to confirm.
    pub need_user_confirm: Option<bool>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Details of use-first-pay-later shopping (先用后付购物详情). Required.
    pub shopping_info: Option<ShoppingInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreatePayOnDeliveryOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id`, `service_introduction`, `time_range`, `risk_fund` and `shopping_info`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            appid: None,
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
        post_payments: impl IntoField<Vec<PostPayment>, Via>,
    ) -> Self {
        self.post_payments = post_payments.into_field();
        self
    }

    /// Merchant discounts applied afterwards.
    pub fn post_discounts<Via>(
        mut self,
        post_discounts: impl IntoField<Vec<PostDiscount>, Via>,
    ) -> Self {
        self.post_discounts = post_discounts.into_field();
        self
    }

    /// Time range of the service (服务时间段). Required.
    pub fn time_range<Via>(mut self, time_range: impl IntoField<PlannedTimeRange, Via>) -> Self {
        self.time_range = time_range.into_field();
        self
    }

    /// Place of the service (服务位置).
    pub fn location<Via>(mut self, location: impl IntoField<Location, Via>) -> Self {
        self.location = location.into_field();
        self
    }

    /// Risk fund of the order (订单风险金). Required.
    pub fn risk_fund<Via>(mut self, risk_fund: impl IntoField<RiskFund, Via>) -> Self {
        self.risk_fund = risk_fund.into_field();
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

    /// The user's id within the application (用户标识).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
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

    /// Details of use-first-pay-later shopping (先用后付购物详情). Required.
    pub fn shopping_info<Via>(mut self, shopping_info: impl IntoField<ShoppingInfo, Via>) -> Self {
        self.shopping_info = shopping_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreatePayOnDeliveryOrder
    [out_order_no,]
    [appid, service_id, service_introduction, post_payments, post_discounts, time_range, location, risk_fund, attach, notify_url, openid, need_user_confirm, mchid, shopping_info,]
    ["appid", "service_id", "service_introduction", "time_range", "risk_fund", "notify_url", "shopping_info",]
}

wxpay_core::operation!(CreatePayOnDeliveryOrder => PayOnDeliveryOrder, wxpay_core::Spec::new(
    "payscore.create_pay_on_delivery_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/servicepayondeliveryorder",
)
.title("创建先用后付订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/create-pay-on-delivery-service-order.html")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// The shop, the link and the goods of a purchase.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ShoppingInfo {
    /// Official account id of the actual shopping merchant (实际购物商家公众号ID).
    pub real_merchant_appid: Option<String>,
    /// Jump link (单详跳转链接). Required.
    pub jump_link: Option<JumpLink>,
    /// List of goods (商品列表). Required.
    pub goods: Option<Vec<ShoppingGoods>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ShoppingInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `jump_link` and `goods`.
    pub fn new() -> Self {
        Self {
            real_merchant_appid: None,
            jump_link: None,
            goods: None,
            extra: Extra::new(),
        }
    }

    /// Official account id of the actual shopping merchant (实际购物商家公众号ID).
    pub fn real_merchant_appid<Via>(
        mut self,
        real_merchant_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.real_merchant_appid = real_merchant_appid.into_field();
        self
    }

    /// Jump link (单详跳转链接). Required.
    pub fn jump_link<Via>(mut self, jump_link: impl IntoField<JumpLink, Via>) -> Self {
        self.jump_link = jump_link.into_field();
        self
    }

    /// List of goods (商品列表). Required.
    pub fn goods<Via>(mut self, goods: impl IntoField<Vec<ShoppingGoods>, Via>) -> Self {
        self.goods = goods.into_field();
        self
    }
}

impl Default for ShoppingInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ShoppingInfo
    []
    [real_merchant_appid, jump_link, goods,]
    ["jump_link", "goods",]
}

/// A use-first order just created, with its state and package.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayOnDeliveryOrder {
    /// Application id (公众账号ID).
    pub appid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's own order number (商户服务订单号).
    pub out_order_no: Option<String>,
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// Introduction of the service (服务信息).
    pub service_introduction: Option<String>,
    /// State (服务订单状态).
    pub state: Option<ServiceOrderState>,
    /// Description of the state (订单状态说明).
    pub state_description: Option<StateDescription>,
    /// Items paid for afterwards (后付费项目).
    pub post_payments: Option<Vec<PostpaidItem>>,
    /// Merchant discounts applied afterwards (后付费商户优惠).
    pub post_discounts: Option<Vec<PostpaidItem>>,
    /// Risk fund of the order (服务风险金).
    pub risk_fund: Option<PlainRiskFund>,
    /// Time range of the service (服务时间段).
    pub time_range: Option<ServiceTimeRange>,
    /// Place of the service (服务位置).
    pub location: Option<Location>,
    /// Extra data attached by the merchant (商户数据包).
    pub attach: Option<String>,
    /// Address that receives the notifications (商户回调地址).
    pub notify_url: Option<String>,
    /// WeChat Pay's order number (微信支付服务订单号).
    pub order_id: Option<String>,
    /// Package data for jumping to WeChat (跳转微信侧小程序订单数据).
    pub package: Option<String>,
    /// Details of use-first-pay-later shopping (先用后付购物详情).
    pub shopping_info: Option<ResponseShoppingInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PayOnDeliveryOrder
    []
    [appid, mchid, out_order_no, service_id, service_introduction, state, state_description, post_payments, post_discounts, risk_fund, time_range, location, attach, notify_url, order_id, package, shopping_info,]
    []
}

/// The link to a page with the order's details.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct JumpLink {
    /// Jump link type (跳转链接类型).
    pub jump_link_type: Option<JumpLinkType>,
    /// Application id (小程序跳转AppID).
    pub appid: Option<String>,
    /// Page path (小程序跳转path).
    pub path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl JumpLink {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            jump_link_type: None,
            appid: None,
            path: None,
            extra: Extra::new(),
        }
    }

    /// Jump link type (跳转链接类型).
    pub fn jump_link_type<Via>(
        mut self,
        jump_link_type: impl IntoField<JumpLinkType, Via>,
    ) -> Self {
        self.jump_link_type = jump_link_type.into_field();
        self
    }

    /// Application id (小程序跳转AppID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Page path (小程序跳转path).
    pub fn path<Via>(mut self, path: impl IntoField<String, Via>) -> Self {
        self.path = path.into_field();
        self
    }
}

impl Default for JumpLink {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { JumpLink
    []
    [jump_link_type, appid, path,]
    []
}

/// The shop, the link and the goods of a purchase, inside a response.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseShoppingInfo {
    /// Official account id of the actual shopping merchant (实际购物商家公众号ID).
    pub real_merchant_appid: Option<String>,
    /// Jump link (单详跳转链接).
    pub jump_link: Option<ResponseJumpLink>,
    /// List of goods (商品列表).
    pub goods: Option<Vec<ShoppingGoods>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ResponseShoppingInfo
    []
    [real_merchant_appid, jump_link, goods,]
    []
}

/// The link to a page with the order's details, inside a response.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseJumpLink {
    /// Jump link type (跳转链接类型).
    pub jump_link_type: Option<JumpLinkType>,
    /// Application id (小程序跳转AppID).
    pub appid: Option<String>,
    /// Page path (小程序跳转path).
    pub path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ResponseJumpLink
    []
    [jump_link_type, appid, path,]
    []
}

wxpay_core::open_enum! {
    /// Kind of page that a link opens.
    pub enum JumpLinkType {
        JumpLinkMiniProgram = "JUMP_LINK_MINI_PROGRAM",
    }
}
