// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CashAddDetail;
use super::CashReduceDetail;
use super::MixPayType;
use super::Order;
use super::OrderType;
use super::PassthroughContent;
use wxpay_core::DateTime;
use wxpay_core::model::Embedded;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Places an order that medical insurance and the user's own payment share (医保自费混合收款下单).
///
/// `POST /v3/med-ins/orders`
///
/// - Returns [`Order`].
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商).
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：医保自费混合收款下单。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4016781466)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. Apply for the permission. Contact WeChat Pay. |
/// | `ALREADY_EXISTS` | 400 | Exists already. | Use a new number. |
/// | `REQUEST_BLOCKED` | 403 | Request blocked. |  |
/// | `RULE_LIMIT` | 403 | Against a business rule. | Check the parameters. Send the same request again later. |
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::medical_insurance::{
///     CreateOrder, IdentityCardType, MixPayType, OrderType, Person,
/// };
///
/// let request = CreateOrder::new("1217752501201407033233368018")
///     .mix_pay_type(MixPayType::UnknownMixPayType)
///     .order_type(OrderType::UnknownOrderType)
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .payer(
///         Person::new()
///             .name("示例名称")
///             .id_digest("示例文字")
///             .card_type(IdentityCardType::UnknownUserCardType),
///     )
///     .serial_no("1217752501201407033233368018")
///     .city_id("sample-c")
///     .med_inst_name("示例名称")
///     .med_inst_no("1217752501201407033233368018")
///     .total_fee(100)
///     .callback_url("https://example.com/notify");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"callback_url":"https://example.com/notify","city_id":"sample-c","med_inst_name":"示例名称","med_inst_no":"1217752501201407033233368018","mix_pay_type":"UNKNOWN_MIX_PAY_TYPE","openid":"oSAMPLE0123456789abcdefghijk","order_type":"UNKNOWN_ORDER_TYPE","out_trade_no":"1217752501201407033233368018","payer":{"card_type":"UNKNOWN_USER_CARD_TYPE","id_digest":"示例文字","name":"示例名称"},"serial_no":"1217752501201407033233368018","total_fee":100}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "医保自费混合收款下单",
    "/v3/med-ins/orders",
    "POST /v3/med-ins/orders",
    "4016781466",
    "4012503131"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateOrder {
    /// The merchant's own order number (从业机构订单号). Required. At most 64 characters.
    pub out_trade_no: String,
    /// Mixed payment type (混合支付类型). Required.
    pub mix_pay_type: Option<MixPayType>,
    /// Order type (订单类型). Required.
    pub order_type: Option<OrderType>,
    /// Application id (从业机构的公众号ID). Required. At most 32 characters.
    pub appid: Option<String>,
    /// The sub-merchant's application id (医疗机构的公众号ID). At most 32 characters.
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (医疗机构的商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// The user's id within the application (用户在appid下的唯一标识). At most 128 characters.
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (用户在医疗机构AppID下的唯一标识). At most 128 characters.
    pub sub_openid: Option<String>,
    /// The payer (支付人身份信息). Required.
    pub payer: Option<Person>,
    /// True if the payment is for a relative (是否代亲属支付).
    pub pay_for_relatives: Option<bool>,
    /// Identity details of the relative (亲属身份信息).
    pub relative: Option<Person>,
    /// Serial number (医疗机构订单号). Required. At most 40 characters.
    pub serial_no: Option<String>,
    /// Payment order number (医保局返回的支付单ID). At most 64 characters.
    pub pay_order_id: Option<String>,
    /// Payment authorization number (医保局返回的支付授权码). At most 40 characters.
    pub pay_auth_no: Option<String>,
    /// Location of the user (用户定位信息). At most 40 characters.
    pub geo_location: Option<String>,
    /// City id (城市ID). Required. At most 8 characters.
    pub city_id: Option<String>,
    /// Name of the medical institution (医疗机构名称). Required. At most 128 characters.
    pub med_inst_name: Option<String>,
    /// Code of the medical institution (医疗机构编码). Required. At most 32 characters.
    pub med_inst_no: Option<String>,
    /// When the medical insurance order was created (医保下单时间).
    pub med_ins_order_create_time: Option<DateTime>,
    /// Total amount of the order (使用该接口下单的总金额). Required. In fen.
    pub total_fee: Option<i64>,
    /// Amount from the pooled medical insurance fund (医保局结算后). In fen.
    pub med_ins_gov_fee: Option<i64>,
    /// Amount from the personal medical insurance account (医保局结算后). In fen.
    pub med_ins_self_fee: Option<i64>,
    /// Amount from other medical insurance funds (医保局结算后). In fen.
    pub med_ins_other_fee: Option<i64>,
    /// Amount payable in cash after insurance settlement (医保局结算后). In fen.
    pub med_ins_cash_fee: Option<i64>,
    /// Cash amount paid through WeChat Pay (实际需要用户微信支付的金额). In fen.
    pub wechat_pay_cash_fee: Option<i64>,
    /// List of cash additions (现金补充列表).
    pub cash_add_detail: Option<Vec<CashAddDetail>>,
    /// List of cash reductions (现金减免列表).
    pub cash_reduce_detail: Option<Vec<CashReduceDetail>>,
    /// Callback address (回调通知URL). Required. At most 256 characters.
    pub callback_url: Option<String>,
    /// Prepayment id (自费预下单ID). At most 64 characters.
    pub prepay_id: Option<String>,
    /// Data the institution passes to the medical insurer (医疗机构透传给医保的数据). JSON inside a string on the wire.
    pub passthrough_request_content: Option<Embedded<PassthroughContent>>,
    /// Extension field (扩展字段). At most 512 characters.
    pub extends: Option<String>,
    /// Extra data attached by the merchant (附加数据). At most 128 characters.
    pub attach: Option<String>,
    /// Channel number (渠道号). At most 32 characters.
    pub channel_no: Option<String>,
    /// True if the insurance bureau's test environment is used (是否到医保局测试环境下单).
    pub med_ins_test_env: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `mix_pay_type`, `order_type`, `payer`, `serial_no`, `city_id`, `med_inst_name`, `med_inst_no`, `total_fee`, `callback_url` and `openid` or `sub_openid`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            mix_pay_type: None,
            order_type: None,
            appid: None,
            sub_appid: None,
            sub_mchid: None,
            openid: None,
            sub_openid: None,
            payer: None,
            pay_for_relatives: None,
            relative: None,
            serial_no: None,
            pay_order_id: None,
            pay_auth_no: None,
            geo_location: None,
            city_id: None,
            med_inst_name: None,
            med_inst_no: None,
            med_ins_order_create_time: None,
            total_fee: None,
            med_ins_gov_fee: None,
            med_ins_self_fee: None,
            med_ins_other_fee: None,
            med_ins_cash_fee: None,
            wechat_pay_cash_fee: None,
            cash_add_detail: None,
            cash_reduce_detail: None,
            callback_url: None,
            prepay_id: None,
            passthrough_request_content: None,
            extends: None,
            attach: None,
            channel_no: None,
            med_ins_test_env: None,
            extra: Extra::new(),
        }
    }

    /// Mixed payment type (混合支付类型). Required.
    pub fn mix_pay_type<Via>(mut self, mix_pay_type: impl IntoField<MixPayType, Via>) -> Self {
        self.mix_pay_type = mix_pay_type.into_field();
        self
    }

    /// Order type (订单类型). Required.
    pub fn order_type<Via>(mut self, order_type: impl IntoField<OrderType, Via>) -> Self {
        self.order_type = order_type.into_field();
        self
    }

    /// Application id (从业机构的公众号ID). Required. At most 32 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (医疗机构的公众号ID). At most 32 characters.
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The sub-merchant's number (医疗机构的商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The user's id within the application (用户在appid下的唯一标识). At most 128 characters.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// The user's id within the sub-merchant's application (用户在医疗机构AppID下的唯一标识). At most 128 characters.
    pub fn sub_openid<Via>(mut self, sub_openid: impl IntoField<String, Via>) -> Self {
        self.sub_openid = sub_openid.into_field();
        self
    }

    /// The payer (支付人身份信息). Required.
    pub fn payer<Via>(mut self, payer: impl IntoField<Person, Via>) -> Self {
        self.payer = payer.into_field();
        self
    }

    /// True if the payment is for a relative (是否代亲属支付).
    pub fn pay_for_relatives<Via>(mut self, pay_for_relatives: impl IntoField<bool, Via>) -> Self {
        self.pay_for_relatives = pay_for_relatives.into_field();
        self
    }

    /// Identity details of the relative (亲属身份信息).
    pub fn relative<Via>(mut self, relative: impl IntoField<Person, Via>) -> Self {
        self.relative = relative.into_field();
        self
    }

    /// Serial number (医疗机构订单号). Required. At most 40 characters.
    pub fn serial_no<Via>(mut self, serial_no: impl IntoField<String, Via>) -> Self {
        self.serial_no = serial_no.into_field();
        self
    }

    /// Payment order number (医保局返回的支付单ID). At most 64 characters.
    pub fn pay_order_id<Via>(mut self, pay_order_id: impl IntoField<String, Via>) -> Self {
        self.pay_order_id = pay_order_id.into_field();
        self
    }

    /// Payment authorization number (医保局返回的支付授权码). At most 40 characters.
    pub fn pay_auth_no<Via>(mut self, pay_auth_no: impl IntoField<String, Via>) -> Self {
        self.pay_auth_no = pay_auth_no.into_field();
        self
    }

    /// Location of the user (用户定位信息). At most 40 characters.
    pub fn geo_location<Via>(mut self, geo_location: impl IntoField<String, Via>) -> Self {
        self.geo_location = geo_location.into_field();
        self
    }

    /// City id (城市ID). Required. At most 8 characters.
    pub fn city_id<Via>(mut self, city_id: impl IntoField<String, Via>) -> Self {
        self.city_id = city_id.into_field();
        self
    }

    /// Name of the medical institution (医疗机构名称). Required. At most 128 characters.
    pub fn med_inst_name<Via>(mut self, med_inst_name: impl IntoField<String, Via>) -> Self {
        self.med_inst_name = med_inst_name.into_field();
        self
    }

    /// Code of the medical institution (医疗机构编码). Required. At most 32 characters.
    pub fn med_inst_no<Via>(mut self, med_inst_no: impl IntoField<String, Via>) -> Self {
        self.med_inst_no = med_inst_no.into_field();
        self
    }

    /// When the medical insurance order was created (医保下单时间).
    pub fn med_ins_order_create_time<Via>(
        mut self,
        med_ins_order_create_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.med_ins_order_create_time = med_ins_order_create_time.into_field();
        self
    }

    /// Total amount of the order (使用该接口下单的总金额). Required. In fen.
    pub fn total_fee<Via>(mut self, total_fee: impl IntoField<i64, Via>) -> Self {
        self.total_fee = total_fee.into_field();
        self
    }

    /// Amount from the pooled medical insurance fund (医保局结算后). In fen.
    pub fn med_ins_gov_fee<Via>(mut self, med_ins_gov_fee: impl IntoField<i64, Via>) -> Self {
        self.med_ins_gov_fee = med_ins_gov_fee.into_field();
        self
    }

    /// Amount from the personal medical insurance account (医保局结算后). In fen.
    pub fn med_ins_self_fee<Via>(mut self, med_ins_self_fee: impl IntoField<i64, Via>) -> Self {
        self.med_ins_self_fee = med_ins_self_fee.into_field();
        self
    }

    /// Amount from other medical insurance funds (医保局结算后). In fen.
    pub fn med_ins_other_fee<Via>(mut self, med_ins_other_fee: impl IntoField<i64, Via>) -> Self {
        self.med_ins_other_fee = med_ins_other_fee.into_field();
        self
    }

    /// Amount payable in cash after insurance settlement (医保局结算后). In fen.
    pub fn med_ins_cash_fee<Via>(mut self, med_ins_cash_fee: impl IntoField<i64, Via>) -> Self {
        self.med_ins_cash_fee = med_ins_cash_fee.into_field();
        self
    }

    /// Cash amount paid through WeChat Pay (实际需要用户微信支付的金额). In fen.
    pub fn wechat_pay_cash_fee<Via>(
        mut self,
        wechat_pay_cash_fee: impl IntoField<i64, Via>,
    ) -> Self {
        self.wechat_pay_cash_fee = wechat_pay_cash_fee.into_field();
        self
    }

    /// List of cash additions (现金补充列表).
    pub fn cash_add_detail<Via>(
        mut self,
        cash_add_detail: impl IntoField<Vec<CashAddDetail>, Via>,
    ) -> Self {
        self.cash_add_detail = cash_add_detail.into_field();
        self
    }

    /// List of cash reductions (现金减免列表).
    pub fn cash_reduce_detail<Via>(
        mut self,
        cash_reduce_detail: impl IntoField<Vec<CashReduceDetail>, Via>,
    ) -> Self {
        self.cash_reduce_detail = cash_reduce_detail.into_field();
        self
    }

    /// Callback address (回调通知URL). Required. At most 256 characters.
    pub fn callback_url<Via>(mut self, callback_url: impl IntoField<String, Via>) -> Self {
        self.callback_url = callback_url.into_field();
        self
    }

    /// Prepayment id (自费预下单ID). At most 64 characters.
    pub fn prepay_id<Via>(mut self, prepay_id: impl IntoField<String, Via>) -> Self {
        self.prepay_id = prepay_id.into_field();
        self
    }

    /// Data the institution passes to the medical insurer (医疗机构透传给医保的数据). JSON inside a string on the wire.
    pub fn passthrough_request_content<Via>(
        mut self,
        passthrough_request_content: impl IntoField<Embedded<PassthroughContent>, Via>,
    ) -> Self {
        self.passthrough_request_content = passthrough_request_content.into_field();
        self
    }

    /// Extension field (扩展字段). At most 512 characters.
    pub fn extends<Via>(mut self, extends: impl IntoField<String, Via>) -> Self {
        self.extends = extends.into_field();
        self
    }

    /// Extra data attached by the merchant (附加数据). At most 128 characters.
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Channel number (渠道号). At most 32 characters.
    pub fn channel_no<Via>(mut self, channel_no: impl IntoField<String, Via>) -> Self {
        self.channel_no = channel_no.into_field();
        self
    }

    /// True if the insurance bureau's test environment is used (是否到医保局测试环境下单).
    pub fn med_ins_test_env<Via>(mut self, med_ins_test_env: impl IntoField<bool, Via>) -> Self {
        self.med_ins_test_env = med_ins_test_env.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateOrder
    [out_trade_no,]
    [mix_pay_type, order_type, appid, sub_appid, sub_mchid, openid, sub_openid, payer, pay_for_relatives, relative, serial_no, pay_order_id, pay_auth_no, geo_location, city_id, med_inst_name, med_inst_no, med_ins_order_create_time, total_fee, med_ins_gov_fee, med_ins_self_fee, med_ins_other_fee, med_ins_cash_fee, wechat_pay_cash_fee, cash_add_detail, cash_reduce_detail, callback_url, prepay_id, passthrough_request_content, extends, attach, channel_no, med_ins_test_env,]
    ["mix_pay_type", "order_type", "appid", "payer", "serial_no", "city_id", "med_inst_name", "med_inst_no", "total_fee", "callback_url", "openid|sub_openid",]
}

wxpay_core::operation!(CreateOrder => Order, wxpay_core::Spec::new(
    "medical_insurance.create_order",
    wxpay_core::http::Method::POST,
    "/v3/med-ins/orders",
)
.title("医保自费混合收款下单")
.family("medical_insurance")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4016781466")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// The identity of the payer or of a relative.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Person {
    /// Name (真实姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 512 characters.
    pub name: Option<Sensitive>,
    /// Digest of the personal identity id (个人身份ID摘要). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 512 characters.
    pub id_digest: Option<Sensitive>,
    /// Kind of card or document (证件类型). Required.
    pub card_type: Option<IdentityCardType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Person {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `name`, `id_digest` and `card_type`.
    pub fn new() -> Self {
        Self {
            name: None,
            id_digest: None,
            card_type: None,
            extra: Extra::new(),
        }
    }

    /// Name (真实姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 512 characters.
    pub fn name<Via>(mut self, name: impl IntoField<Sensitive, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Digest of the personal identity id (个人身份ID摘要). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 512 characters.
    pub fn id_digest<Via>(mut self, id_digest: impl IntoField<Sensitive, Via>) -> Self {
        self.id_digest = id_digest.into_field();
        self
    }

    /// Kind of card or document (证件类型). Required.
    pub fn card_type<Via>(mut self, card_type: impl IntoField<IdentityCardType, Via>) -> Self {
        self.card_type = card_type.into_field();
        self
    }
}

impl Default for Person {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Person
    []
    [name, id_digest, card_type,]
    ["name", "id_digest", "card_type",]
}

wxpay_core::open_enum! {
    /// Kind of identity document.
    pub enum IdentityCardType {
        /// Unknown document (未知证件类型).
        UnknownUserCardType = "UNKNOWN_USER_CARD_TYPE",
        /// Identity card (身份证).
        IdCard = "ID_CARD",
        /// Household register (户口本).
        HouseholdRegistration = "HOUSEHOLD_REGISTRATION",
        /// Foreign passport (外国人护照).
        ForeignerPassport = "FOREIGNER_PASSPORT",
        /// Travel permit of Taiwan residents (台湾居民来往大陆通行证).
        MainlandTravelPermitForTw = "MAINLAND_TRAVEL_PERMIT_FOR_TW",
        /// Travel permit of Macao residents (澳门居民往来内地通行证).
        MainlandTravelPermitForMo = "MAINLAND_TRAVEL_PERMIT_FOR_MO",
        /// Travel permit of Hong Kong residents (香港居民往来内地通行证).
        MainlandTravelPermitForHk = "MAINLAND_TRAVEL_PERMIT_FOR_HK",
        /// Permanent residence of a foreigner (外国人永久居留证).
        ForeignPermanentResident = "FOREIGN_PERMANENT_RESIDENT",
    }
}
