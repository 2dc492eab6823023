// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CreatedPayAfterOrder;
use super::Fee;
use super::PlannedDiscount;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Creates a pay-after order (创建先享后付订单).
///
/// `POST /v3/payscore/payafter-orders`
///
/// - Returns [`CreatedPayAfterOrder`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：创建先享后付订单。调用方：商户；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore::CreatePayAfterOrder;
///
/// let request =
///     CreatePayAfterOrder::new("1217752501201407033233368018").service_id("sample-service-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_order_no":"1217752501201407033233368018","service_id":"sample-service-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建先享后付订单",
    "/v3/payscore/payafter-orders",
    "POST /v3/payscore/payafter-orders"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreatePayAfterOrder {
    /// The merchant's own order number (商户服务订单号). Required.
    pub out_order_no: String,
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// When the service starts (用户下单时确认的服务开始时间). Of the form `\d{8}|\d{14}|OnAccept`.
    pub service_start_time: Option<String>,
    /// When the service ends (用户下单时确定的预计服务结束时间). Of the form `\d{8}|\d{14}`.
    pub service_end_time: Option<String>,
    /// Place where the service starts (开始使用服务的地点).
    pub service_start_location: Option<String>,
    /// Place where the service is expected to end (预计服务结束的地点).
    pub service_end_location: Option<String>,
    /// Introduction of the service (服务信息).
    pub service_introduction: Option<String>,
    /// Items paid for afterwards (后付费).
    pub fees: Option<Vec<Fee>>,
    /// Merchant discounts (商户优惠).
    pub discounts: Option<Vec<PlannedDiscount>>,
    /// Risk amount of the order (订单风险金额). In fen.
    pub risk_amount: Option<i64>,
    /// Extra data attached by the merchant.
    pub attach: Option<String>,
    /// True if the user needs to confirm (使用需用户确认订单类型).
    pub need_user_confirm: Option<bool>,
    /// The user's id within the application (微信用户在商户对应appid下的唯一标识).
    pub openid: Option<String>,
    /// Name (用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub name: Option<Sensitive>,
    /// Phone number (用户手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub phone: Option<Sensitive>,
    /// User id (用户身份证ID). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub userid: Option<Sensitive>,
    /// Address (用户收货地址). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub address: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreatePayAfterOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            appid: None,
            service_id: None,
            service_start_time: None,
            service_end_time: None,
            service_start_location: None,
            service_end_location: None,
            service_introduction: None,
            fees: None,
            discounts: None,
            risk_amount: None,
            attach: None,
            need_user_confirm: None,
            openid: None,
            name: None,
            phone: None,
            userid: None,
            address: None,
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

    /// When the service starts (用户下单时确认的服务开始时间). Of the form `\d{8}|\d{14}|OnAccept`.
    pub fn service_start_time<Via>(
        mut self,
        service_start_time: impl IntoField<String, Via>,
    ) -> Self {
        self.service_start_time = service_start_time.into_field();
        self
    }

    /// When the service ends (用户下单时确定的预计服务结束时间). Of the form `\d{8}|\d{14}`.
    pub fn service_end_time<Via>(mut self, service_end_time: impl IntoField<String, Via>) -> Self {
        self.service_end_time = service_end_time.into_field();
        self
    }

    /// Place where the service starts (开始使用服务的地点).
    pub fn service_start_location<Via>(
        mut self,
        service_start_location: impl IntoField<String, Via>,
    ) -> Self {
        self.service_start_location = service_start_location.into_field();
        self
    }

    /// Place where the service is expected to end (预计服务结束的地点).
    pub fn service_end_location<Via>(
        mut self,
        service_end_location: impl IntoField<String, Via>,
    ) -> Self {
        self.service_end_location = service_end_location.into_field();
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

    /// Items paid for afterwards (后付费).
    pub fn fees<Via>(mut self, fees: impl IntoField<Vec<Fee>, Via>) -> Self {
        self.fees = fees.into_field();
        self
    }

    /// Merchant discounts (商户优惠).
    pub fn discounts<Via>(mut self, discounts: impl IntoField<Vec<PlannedDiscount>, Via>) -> Self {
        self.discounts = discounts.into_field();
        self
    }

    /// Risk amount of the order (订单风险金额). In fen.
    pub fn risk_amount<Via>(mut self, risk_amount: impl IntoField<i64, Via>) -> Self {
        self.risk_amount = risk_amount.into_field();
        self
    }

    /// Extra data attached by the merchant.
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// True if the user needs to confirm (使用需用户确认订单类型).
    pub fn need_user_confirm<Via>(mut self, need_user_confirm: impl IntoField<bool, Via>) -> Self {
        self.need_user_confirm = need_user_confirm.into_field();
        self
    }

    /// The user's id within the application (微信用户在商户对应appid下的唯一标识).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Name (用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn name<Via>(mut self, name: impl IntoField<Sensitive, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Phone number (用户手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn phone<Via>(mut self, phone: impl IntoField<Sensitive, Via>) -> Self {
        self.phone = phone.into_field();
        self
    }

    /// User id (用户身份证ID). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn userid<Via>(mut self, userid: impl IntoField<Sensitive, Via>) -> Self {
        self.userid = userid.into_field();
        self
    }

    /// Address (用户收货地址). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn address<Via>(mut self, address: impl IntoField<Sensitive, Via>) -> Self {
        self.address = address.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreatePayAfterOrder
    [out_order_no,]
    [appid, service_id, service_start_time, service_end_time, service_start_location, service_end_location, service_introduction, fees, discounts, risk_amount, attach, need_user_confirm, openid, name, phone, userid, address,]
    ["appid", "service_id",]
}

wxpay_core::operation!(CreatePayAfterOrder => CreatedPayAfterOrder, wxpay_core::Spec::new(
    "payscore.create_pay_after_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/payafter-orders",
)
.title("创建先享后付订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
