// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Reports information associated with an order (上报订单关联信息).
///
/// `POST /v3/merchant-risk-manage/report-trade-union-information`
///
/// - Returns [`ReportedTrade`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：上报订单关联信息。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012692160)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::risk::ReportTradeInformation;
///
/// let request = ReportTradeInformation::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "上报订单关联信息",
    "/v3/merchant-risk-manage/report-trade-union-information",
    "POST /v3/merchant-risk-manage/report-trade-union-information",
    "4012692160"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReportTradeInformation {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// Acquiring institution number (从业机构商户号).
    pub acquiring_bank_id: Option<String>,
    /// Channel number (渠道号).
    pub channel_id: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// Phone number (用户手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub phone: Option<Sensitive>,
    /// Real-name identity document number of the user (用户实名证件号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub certificates_number: Option<Sensitive>,
    /// IP address of the user's device (用户终端ip).
    pub client_ip: Option<String>,
    /// Risk level (商户判定交易的风险等级).
    pub risk_level: Option<i64>,
    /// Says whether it is online or offline (线上线下标识). Known values: 1, 2.
    pub line_type: Option<i64>,
    /// Kind of goods (虚拟实物标识). Known values: 1, 2.
    pub goods_type: Option<i64>,
    /// Publication of the goods (物品发布类型). Known values: 1, 2.
    pub seller_type: Option<i64>,
    /// True if delivery is needed.
    pub is_need_deliver: Option<bool>,
    /// Device type (用户设备类型). Known values: 1, 2, 3.
    pub device_type: Option<i64>,
    /// User id (付款方用户标识).
    pub userid: Option<String>,
    /// Source of the phone number (手机号来源).
    pub phone_from: Option<i64>,
    /// User id of the payee (收款方用户标识).
    pub seller_userid: Option<String>,
    /// Scene (业务场景). Known values: 0, 1, 2.
    pub scene: Option<i64>,
    /// Fields specific to the top-up scene (充值业务场景独有字段).
    pub recharge_fields: Option<RechargeFields>,
    /// Fields specific to the living expenses scene (生活缴费场景独有字段).
    pub living_expenses_fields: Option<LivingExpensesFields>,
    /// First extension field (扩展字段1).
    pub extra_fields1: Option<String>,
    /// Second extension field (扩展字段2).
    pub extra_fields2: Option<String>,
    /// Third extension field (扩展字段3).
    pub extra_fields3: Option<String>,
    /// High-risk goods label (高风险商品标签).
    pub high_risk_goods: Option<i64>,
    /// True if ordering and paying use the same device (用户下单设备与支付设备是否一致).
    pub same_deviced: Option<bool>,
    /// True if the user orders on a usual device (用户下单设备是否是常用设备).
    pub reliable_device: Option<bool>,
    /// Province of delivery (收货省份).
    pub delivery_province: Option<String>,
    /// City of delivery (收货城市).
    pub delivery_city: Option<String>,
    /// True if the delivery address is new (收货人地址是否新增).
    pub new_address: Option<bool>,
    /// The user's id in the previous payment (上一笔支付openid).
    pub last_pay_openid: Option<String>,
    /// High-risk goods category (高风险类目). Known values: 1, 2, 3, 4, 5, 6.
    pub risky_goods: Option<i64>,
    /// Mark for recognizing the order (订单识别标识). Known values: 1, 2.
    pub offline_delivery_label: Option<i64>,
    /// True if the order is paid on behalf of another (是否为代付订单).
    pub proxy_payment: Option<bool>,
    /// Phone number of the person who ordered (下单人手机号).
    pub order_phone_number: Option<String>,
    /// Risk level of the user (下单人风险等级). Known values: 1, 2, 3, 4, 5, 6, 7.
    pub user_risk_level: Option<i64>,
    /// Risk level of the merchant (商户风险等级). Known values: 1, 2, 3, 4, 5, 6, 7.
    pub sp_risk_level: Option<i64>,
    /// Location of the phone number (手机号所属地).
    pub phone_number_location: Option<String>,
    /// Goods category (商品类目).
    pub goods_category: Option<String>,
    /// Abnormal opening behavior beforehand (前置打开行为异常).
    pub pre_opening_behavior: Option<String>,
    /// True if the seller's account is new (卖家是否是新账号).
    pub new_store: Option<bool>,
    /// Store identifier (店铺标识).
    pub store_identifier: Option<String>,
    /// When the goods were listed (商品上架时间).
    pub goods_listing_time: Option<String>,
    /// The merchant's own number for the combined order (合单商户订单号).
    pub combine_out_trade_no: Option<String>,
    /// Merchant number of the combined order (合单商户号).
    pub combine_mchid: Option<String>,
    /// Sub-orders (子单列表).
    pub sub_orders: Option<Vec<SubOrder>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReportTradeInformation {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            sp_mchid: None,
            acquiring_bank_id: None,
            channel_id: None,
            sub_mchid: None,
            out_trade_no: None,
            openid: None,
            phone: None,
            certificates_number: None,
            client_ip: None,
            risk_level: None,
            line_type: None,
            goods_type: None,
            seller_type: None,
            is_need_deliver: None,
            device_type: None,
            userid: None,
            phone_from: None,
            seller_userid: None,
            scene: None,
            recharge_fields: None,
            living_expenses_fields: None,
            extra_fields1: None,
            extra_fields2: None,
            extra_fields3: None,
            high_risk_goods: None,
            same_deviced: None,
            reliable_device: None,
            delivery_province: None,
            delivery_city: None,
            new_address: None,
            last_pay_openid: None,
            risky_goods: None,
            offline_delivery_label: None,
            proxy_payment: None,
            order_phone_number: None,
            user_risk_level: None,
            sp_risk_level: None,
            phone_number_location: None,
            goods_category: None,
            pre_opening_behavior: None,
            new_store: None,
            store_identifier: None,
            goods_listing_time: None,
            combine_out_trade_no: None,
            combine_mchid: None,
            sub_orders: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's merchant number (服务商商户号).
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// Acquiring institution number (从业机构商户号).
    pub fn acquiring_bank_id<Via>(
        mut self,
        acquiring_bank_id: impl IntoField<String, Via>,
    ) -> Self {
        self.acquiring_bank_id = acquiring_bank_id.into_field();
        self
    }

    /// Channel number (渠道号).
    pub fn channel_id<Via>(mut self, channel_id: impl IntoField<String, Via>) -> Self {
        self.channel_id = channel_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The merchant's own order number (商户订单号).
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// The user's id within the application (用户标识).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Phone number (用户手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn phone<Via>(mut self, phone: impl IntoField<Sensitive, Via>) -> Self {
        self.phone = phone.into_field();
        self
    }

    /// Real-name identity document number of the user (用户实名证件号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn certificates_number<Via>(
        mut self,
        certificates_number: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.certificates_number = certificates_number.into_field();
        self
    }

    /// IP address of the user's device (用户终端ip).
    pub fn client_ip<Via>(mut self, client_ip: impl IntoField<String, Via>) -> Self {
        self.client_ip = client_ip.into_field();
        self
    }

    /// Risk level (商户判定交易的风险等级).
    pub fn risk_level<Via>(mut self, risk_level: impl IntoField<i64, Via>) -> Self {
        self.risk_level = risk_level.into_field();
        self
    }

    /// Says whether it is online or offline (线上线下标识). Known values: 1, 2.
    pub fn line_type<Via>(mut self, line_type: impl IntoField<i64, Via>) -> Self {
        self.line_type = line_type.into_field();
        self
    }

    /// Kind of goods (虚拟实物标识). Known values: 1, 2.
    pub fn goods_type<Via>(mut self, goods_type: impl IntoField<i64, Via>) -> Self {
        self.goods_type = goods_type.into_field();
        self
    }

    /// Publication of the goods (物品发布类型). Known values: 1, 2.
    pub fn seller_type<Via>(mut self, seller_type: impl IntoField<i64, Via>) -> Self {
        self.seller_type = seller_type.into_field();
        self
    }

    /// True if delivery is needed.
    pub fn is_need_deliver<Via>(mut self, is_need_deliver: impl IntoField<bool, Via>) -> Self {
        self.is_need_deliver = is_need_deliver.into_field();
        self
    }

    /// Device type (用户设备类型). Known values: 1, 2, 3.
    pub fn device_type<Via>(mut self, device_type: impl IntoField<i64, Via>) -> Self {
        self.device_type = device_type.into_field();
        self
    }

    /// User id (付款方用户标识).
    pub fn userid<Via>(mut self, userid: impl IntoField<String, Via>) -> Self {
        self.userid = userid.into_field();
        self
    }

    /// Source of the phone number (手机号来源).
    pub fn phone_from<Via>(mut self, phone_from: impl IntoField<i64, Via>) -> Self {
        self.phone_from = phone_from.into_field();
        self
    }

    /// User id of the payee (收款方用户标识).
    pub fn seller_userid<Via>(mut self, seller_userid: impl IntoField<String, Via>) -> Self {
        self.seller_userid = seller_userid.into_field();
        self
    }

    /// Scene (业务场景). Known values: 0, 1, 2.
    pub fn scene<Via>(mut self, scene: impl IntoField<i64, Via>) -> Self {
        self.scene = scene.into_field();
        self
    }

    /// Fields specific to the top-up scene (充值业务场景独有字段).
    pub fn recharge_fields<Via>(
        mut self,
        recharge_fields: impl IntoField<RechargeFields, Via>,
    ) -> Self {
        self.recharge_fields = recharge_fields.into_field();
        self
    }

    /// Fields specific to the living expenses scene (生活缴费场景独有字段).
    pub fn living_expenses_fields<Via>(
        mut self,
        living_expenses_fields: impl IntoField<LivingExpensesFields, Via>,
    ) -> Self {
        self.living_expenses_fields = living_expenses_fields.into_field();
        self
    }

    /// First extension field (扩展字段1).
    pub fn extra_fields1<Via>(mut self, extra_fields1: impl IntoField<String, Via>) -> Self {
        self.extra_fields1 = extra_fields1.into_field();
        self
    }

    /// Second extension field (扩展字段2).
    pub fn extra_fields2<Via>(mut self, extra_fields2: impl IntoField<String, Via>) -> Self {
        self.extra_fields2 = extra_fields2.into_field();
        self
    }

    /// Third extension field (扩展字段3).
    pub fn extra_fields3<Via>(mut self, extra_fields3: impl IntoField<String, Via>) -> Self {
        self.extra_fields3 = extra_fields3.into_field();
        self
    }

    /// High-risk goods label (高风险商品标签).
    pub fn high_risk_goods<Via>(mut self, high_risk_goods: impl IntoField<i64, Via>) -> Self {
        self.high_risk_goods = high_risk_goods.into_field();
        self
    }

    /// True if ordering and paying use the same device (用户下单设备与支付设备是否一致).
    pub fn same_deviced<Via>(mut self, same_deviced: impl IntoField<bool, Via>) -> Self {
        self.same_deviced = same_deviced.into_field();
        self
    }

    /// True if the user orders on a usual device (用户下单设备是否是常用设备).
    pub fn reliable_device<Via>(mut self, reliable_device: impl IntoField<bool, Via>) -> Self {
        self.reliable_device = reliable_device.into_field();
        self
    }

    /// Province of delivery (收货省份).
    pub fn delivery_province<Via>(
        mut self,
        delivery_province: impl IntoField<String, Via>,
    ) -> Self {
        self.delivery_province = delivery_province.into_field();
        self
    }

    /// City of delivery (收货城市).
    pub fn delivery_city<Via>(mut self, delivery_city: impl IntoField<String, Via>) -> Self {
        self.delivery_city = delivery_city.into_field();
        self
    }

    /// True if the delivery address is new (收货人地址是否新增).
    pub fn new_address<Via>(mut self, new_address: impl IntoField<bool, Via>) -> Self {
        self.new_address = new_address.into_field();
        self
    }

    /// The user's id in the previous payment (上一笔支付openid).
    pub fn last_pay_openid<Via>(mut self, last_pay_openid: impl IntoField<String, Via>) -> Self {
        self.last_pay_openid = last_pay_openid.into_field();
        self
    }

    /// High-risk goods category (高风险类目). Known values: 1, 2, 3, 4, 5, 6.
    pub fn risky_goods<Via>(mut self, risky_goods: impl IntoField<i64, Via>) -> Self {
        self.risky_goods = risky_goods.into_field();
        self
    }

    /// Mark for recognizing the order (订单识别标识). Known values: 1, 2.
    pub fn offline_delivery_label<Via>(
        mut self,
        offline_delivery_label: impl IntoField<i64, Via>,
    ) -> Self {
        self.offline_delivery_label = offline_delivery_label.into_field();
        self
    }

    /// True if the order is paid on behalf of another (是否为代付订单).
    pub fn proxy_payment<Via>(mut self, proxy_payment: impl IntoField<bool, Via>) -> Self {
        self.proxy_payment = proxy_payment.into_field();
        self
    }

    /// Phone number of the person who ordered (下单人手机号).
    pub fn order_phone_number<Via>(
        mut self,
        order_phone_number: impl IntoField<String, Via>,
    ) -> Self {
        self.order_phone_number = order_phone_number.into_field();
        self
    }

    /// Risk level of the user (下单人风险等级). Known values: 1, 2, 3, 4, 5, 6, 7.
    pub fn user_risk_level<Via>(mut self, user_risk_level: impl IntoField<i64, Via>) -> Self {
        self.user_risk_level = user_risk_level.into_field();
        self
    }

    /// Risk level of the merchant (商户风险等级). Known values: 1, 2, 3, 4, 5, 6, 7.
    pub fn sp_risk_level<Via>(mut self, sp_risk_level: impl IntoField<i64, Via>) -> Self {
        self.sp_risk_level = sp_risk_level.into_field();
        self
    }

    /// Location of the phone number (手机号所属地).
    pub fn phone_number_location<Via>(
        mut self,
        phone_number_location: impl IntoField<String, Via>,
    ) -> Self {
        self.phone_number_location = phone_number_location.into_field();
        self
    }

    /// Goods category (商品类目).
    pub fn goods_category<Via>(mut self, goods_category: impl IntoField<String, Via>) -> Self {
        self.goods_category = goods_category.into_field();
        self
    }

    /// Abnormal opening behavior beforehand (前置打开行为异常).
    pub fn pre_opening_behavior<Via>(
        mut self,
        pre_opening_behavior: impl IntoField<String, Via>,
    ) -> Self {
        self.pre_opening_behavior = pre_opening_behavior.into_field();
        self
    }

    /// True if the seller's account is new (卖家是否是新账号).
    pub fn new_store<Via>(mut self, new_store: impl IntoField<bool, Via>) -> Self {
        self.new_store = new_store.into_field();
        self
    }

    /// Store identifier (店铺标识).
    pub fn store_identifier<Via>(mut self, store_identifier: impl IntoField<String, Via>) -> Self {
        self.store_identifier = store_identifier.into_field();
        self
    }

    /// When the goods were listed (商品上架时间).
    pub fn goods_listing_time<Via>(
        mut self,
        goods_listing_time: impl IntoField<String, Via>,
    ) -> Self {
        self.goods_listing_time = goods_listing_time.into_field();
        self
    }

    /// The merchant's own number for the combined order (合单商户订单号).
    pub fn combine_out_trade_no<Via>(
        mut self,
        combine_out_trade_no: impl IntoField<String, Via>,
    ) -> Self {
        self.combine_out_trade_no = combine_out_trade_no.into_field();
        self
    }

    /// Merchant number of the combined order (合单商户号).
    pub fn combine_mchid<Via>(mut self, combine_mchid: impl IntoField<String, Via>) -> Self {
        self.combine_mchid = combine_mchid.into_field();
        self
    }

    /// Sub-orders (子单列表).
    pub fn sub_orders<Via>(mut self, sub_orders: impl IntoField<Vec<SubOrder>, Via>) -> Self {
        self.sub_orders = sub_orders.into_field();
        self
    }
}

impl Default for ReportTradeInformation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ReportTradeInformation
    []
    [sp_mchid, acquiring_bank_id, channel_id, sub_mchid, out_trade_no, openid, phone, certificates_number, client_ip, risk_level, line_type, goods_type, seller_type, is_need_deliver, device_type, userid, phone_from, seller_userid, scene, recharge_fields, living_expenses_fields, extra_fields1, extra_fields2, extra_fields3, high_risk_goods, same_deviced, reliable_device, delivery_province, delivery_city, new_address, last_pay_openid, risky_goods, offline_delivery_label, proxy_payment, order_phone_number, user_risk_level, sp_risk_level, phone_number_location, goods_category, pre_opening_behavior, new_store, store_identifier, goods_listing_time, combine_out_trade_no, combine_mchid, sub_orders,]
    []
}

wxpay_core::operation!(ReportTradeInformation => ReportedTrade, wxpay_core::Spec::new(
    "risk.report_trade_information",
    wxpay_core::http::Method::POST,
    "/v3/merchant-risk-manage/report-trade-union-information",
)
.title("上报订单关联信息")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012692160")
.body(wxpay_core::Body::Json));

/// Fields for orders that recharge an account.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RechargeFields {
    /// Kind of account (充值账号类型).
    pub account_type: Option<i64>,
    /// Account (充值账号).
    pub account: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RechargeFields {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            account_type: None,
            account: None,
            extra: Extra::new(),
        }
    }

    /// Kind of account (充值账号类型).
    pub fn account_type<Via>(mut self, account_type: impl IntoField<i64, Via>) -> Self {
        self.account_type = account_type.into_field();
        self
    }

    /// Account (充值账号).
    pub fn account<Via>(mut self, account: impl IntoField<String, Via>) -> Self {
        self.account = account.into_field();
        self
    }
}

impl Default for RechargeFields {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RechargeFields
    []
    [account_type, account,]
    []
}

/// Fields for orders that pay household bills.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct LivingExpensesFields {
    /// Household account number (户号).
    pub acc_no: Option<String>,
    /// Kind (费种).
    pub r#type: Option<i64>,
    /// City (缴费城市).
    pub city: Option<String>,
    /// Address (户号对应的地址信息).
    pub address: Option<String>,
    /// Account name for the payment (缴费户名).
    pub acc_name: Option<String>,
    /// Company name (机构名称).
    pub company_name: Option<String>,
    /// Amount (缴费金额). In fen.
    pub amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl LivingExpensesFields {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            acc_no: None,
            r#type: None,
            city: None,
            address: None,
            acc_name: None,
            company_name: None,
            amount: None,
            extra: Extra::new(),
        }
    }

    /// Household account number (户号).
    pub fn acc_no<Via>(mut self, acc_no: impl IntoField<String, Via>) -> Self {
        self.acc_no = acc_no.into_field();
        self
    }

    /// Kind (费种).
    pub fn r#type<Via>(mut self, r#type: impl IntoField<i64, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// City (缴费城市).
    pub fn city<Via>(mut self, city: impl IntoField<String, Via>) -> Self {
        self.city = city.into_field();
        self
    }

    /// Address (户号对应的地址信息).
    pub fn address<Via>(mut self, address: impl IntoField<String, Via>) -> Self {
        self.address = address.into_field();
        self
    }

    /// Account name for the payment (缴费户名).
    pub fn acc_name<Via>(mut self, acc_name: impl IntoField<String, Via>) -> Self {
        self.acc_name = acc_name.into_field();
        self
    }

    /// Company name (机构名称).
    pub fn company_name<Via>(mut self, company_name: impl IntoField<String, Via>) -> Self {
        self.company_name = company_name.into_field();
        self
    }

    /// Amount (缴费金额). In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }
}

impl Default for LivingExpensesFields {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { LivingExpensesFields
    []
    [acc_no, r#type = "type", city, address, acc_name, company_name, amount,]
    []
}

/// One order of a combined order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubOrder {
    /// The merchant's own order number (子单商户订单号).
    pub out_trade_no: Option<String>,
    /// Merchant number (子单发起方商户号).
    pub mch_id: Option<String>,
    /// Province of delivery (收货省份).
    pub delivery_province: Option<String>,
    /// City of delivery (收货城市).
    pub delivery_city: Option<String>,
    /// High-risk goods category (高风险类目). Known values: 1, 2, 3, 4, 5, 6.
    pub risky_goods: Option<i64>,
    /// Risk level of the user (下单人风险等级). Known values: 1, 2, 3, 4, 5, 6, 7.
    pub user_risk_level: Option<i64>,
    /// Risk level of the merchant (商户风险等级). Known values: 1, 2, 3, 4, 5, 6, 7.
    pub sp_risk_level: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubOrder {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            out_trade_no: None,
            mch_id: None,
            delivery_province: None,
            delivery_city: None,
            risky_goods: None,
            user_risk_level: None,
            sp_risk_level: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own order number (子单商户订单号).
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Merchant number (子单发起方商户号).
    pub fn mch_id<Via>(mut self, mch_id: impl IntoField<String, Via>) -> Self {
        self.mch_id = mch_id.into_field();
        self
    }

    /// Province of delivery (收货省份).
    pub fn delivery_province<Via>(
        mut self,
        delivery_province: impl IntoField<String, Via>,
    ) -> Self {
        self.delivery_province = delivery_province.into_field();
        self
    }

    /// City of delivery (收货城市).
    pub fn delivery_city<Via>(mut self, delivery_city: impl IntoField<String, Via>) -> Self {
        self.delivery_city = delivery_city.into_field();
        self
    }

    /// High-risk goods category (高风险类目). Known values: 1, 2, 3, 4, 5, 6.
    pub fn risky_goods<Via>(mut self, risky_goods: impl IntoField<i64, Via>) -> Self {
        self.risky_goods = risky_goods.into_field();
        self
    }

    /// Risk level of the user (下单人风险等级). Known values: 1, 2, 3, 4, 5, 6, 7.
    pub fn user_risk_level<Via>(mut self, user_risk_level: impl IntoField<i64, Via>) -> Self {
        self.user_risk_level = user_risk_level.into_field();
        self
    }

    /// Risk level of the merchant (商户风险等级). Known values: 1, 2, 3, 4, 5, 6, 7.
    pub fn sp_risk_level<Via>(mut self, sp_risk_level: impl IntoField<i64, Via>) -> Self {
        self.sp_risk_level = sp_risk_level.into_field();
        self
    }
}

impl Default for SubOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SubOrder
    []
    [out_trade_no, mch_id, delivery_province, delivery_city, risky_goods, user_risk_level, sp_risk_level,]
    []
}

/// The order whose information was reported.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReportedTrade {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// Acquiring institution number (从业机构商户号).
    pub acquiring_bank_id: Option<String>,
    /// Channel number (渠道号).
    pub channel_id: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ReportedTrade
    []
    [sp_mchid, acquiring_bank_id, channel_id, sub_mchid, out_trade_no,]
    []
}
