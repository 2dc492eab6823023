// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DonationSource;
use super::OrderReceiveState;
use super::PromotionScope;
use super::PromotionType;
use super::RepaymentState;
use super::RideScene;
use super::RideTradeState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// A charging contract with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct EbikeContract {
    /// Merchant number (服务商商户号).
    pub mchid: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// Contract number (充电授权扣费协议号).
    pub contract_id: Option<String>,
    /// Contract state (协议状态).
    pub contract_state: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { EbikeContract
    []
    [mchid, openid, sub_mchid, contract_id, contract_state,]
    []
}

/// The charging device.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeviceInfo {
    /// Device number (充电位设备号). Required.
    pub device_id: Option<String>,
    /// IP address of the device (商户端设备ip). Required.
    pub device_ip: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeviceInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `device_id` and `device_ip`.
    pub fn new() -> Self {
        Self {
            device_id: None,
            device_ip: None,
            extra: Extra::new(),
        }
    }

    /// Device number (充电位设备号). Required.
    pub fn device_id<Via>(mut self, device_id: impl IntoField<String, Via>) -> Self {
        self.device_id = device_id.into_field();
        self
    }

    /// IP address of the device (商户端设备ip). Required.
    pub fn device_ip<Via>(mut self, device_ip: impl IntoField<String, Via>) -> Self {
        self.device_ip = device_ip.into_field();
        self
    }
}

impl Default for DeviceInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DeviceInfo
    []
    [device_id, device_ip,]
    ["device_id", "device_ip",]
}

/// A charging transaction with its state and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct EbikeTransaction {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// Application id (服务商公众号ID).
    pub appid: Option<String>,
    /// The sub-merchant's application id (特约商户公众号ID).
    pub sub_appid: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// Extra data attached by the merchant (商户数据).
    pub attach: Option<String>,
    /// Trade type (交易类型).
    pub trade_type: Option<String>,
    /// Bank type (银行类型).
    pub bank_type: Option<String>,
    /// When it succeeded (成功时间).
    pub success_time: Option<DateTime>,
    /// Trade state (交易状态).
    pub trade_state: Option<RideTradeState>,
    /// Description of the trade state (交易状态描述).
    pub trade_state_des: Option<String>,
    /// Contract number (充电授权扣费协议号).
    pub contract_id: Option<String>,
    /// The payer (支付者信息).
    pub payer: Option<EbikePayer>,
    /// Amount (订单金额信息).
    pub amount: Option<EbikeTransactionAmount>,
    /// Device details (设备信息).
    pub device_info: Option<DeviceInfo>,
    /// Details of the promotions (优惠信息).
    pub promotion_detail: Option<Vec<EbikePromotionDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { EbikeTransaction
    []
    [mchid, sub_mchid, appid, sub_appid, out_trade_no, transaction_id, attach, trade_type, bank_type, success_time, trade_state, trade_state_des, contract_id, payer, amount, device_info, promotion_detail,]
    []
}

/// An insurance order with its claims, times and state.
#[derive(Clone)]
#[non_exhaustive]
pub struct PowerBankInsuranceOrder {
    /// WeChat Pay's order number (租借充电宝隔夜归还保险订单号).
    pub order_id: Option<String>,
    /// The merchant's own order number (商户创建保险订单时的凭据号).
    pub out_order_no: Option<String>,
    /// The user's id within the application (微信用户在商户对应appid下的唯一标识).
    pub openid: Option<String>,
    /// Most claims allowed for one insurance order (一笔保险订单对应的最大理赔次数).
    pub max_claim_count: Option<i64>,
    /// Claims already made for the insurance order (一笔保险订单对应的已理赔次数).
    pub claimed_count: Option<i64>,
    /// When the insurance order was received (保险订单领取时间).
    pub order_receive_time: Option<DateTime>,
    /// When the insurance order begins (保险订单开始时间).
    pub order_begin_time: Option<DateTime>,
    /// When the insurance order ends (保险订单结束时间).
    pub order_end_time: Option<DateTime>,
    /// Says whether the insurance order has been received (保险订单领取状态).
    pub order_receive_state: Option<OrderReceiveState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PowerBankInsuranceOrder
    []
    [order_id, out_order_no, openid, max_claim_count, claimed_count, order_receive_time, order_begin_time, order_end_time, order_receive_state,]
    []
}

/// A charity meal donation.
#[derive(Clone)]
#[non_exhaustive]
pub struct LovefeastDonation {
    /// Donation order number (捐赠订单号).
    pub welfare_trade_id: Option<String>,
    /// Application id (应用ID).
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// Brand id (品牌ID).
    pub brand_id: Option<i64>,
    /// Donation source (捐赠来源).
    pub donate_source: Option<DonationSource>,
    /// Merchant order (商户订单).
    pub merchant_order: Option<MerchantOrder>,
    /// Name of the institution receiving the donation (捐赠机构名称).
    pub institution_name: Option<String>,
    /// Donation project number (捐赠项目编号).
    pub business_id: Option<String>,
    /// Business name (捐赠活动名称).
    pub business_name: Option<String>,
    /// When it succeeded (支付完成时间).
    pub success_time: Option<DateTime>,
    /// The payer (支付者).
    pub payer: Option<Donor>,
    /// Amount (订单金额).
    pub amount: Option<DonationAmount>,
    /// Device number (设备编号).
    pub device_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { LovefeastDonation
    []
    [welfare_trade_id, appid, sub_appid, brand_id, donate_source, merchant_order, institution_name, business_id, business_name, success_time, payer, amount, device_id,]
    []
}

/// A bus ride.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BusInfo {
    /// Start time (用户乘车时间). Sources differ on whether it is required.
    pub start_time: Option<DateTime>,
    /// Route taken (乘车路线).
    pub line_name: Option<String>,
    /// Plate number (车牌号).
    pub plate_number: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BusInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            start_time: None,
            line_name: None,
            plate_number: None,
            extra: Extra::new(),
        }
    }

    /// Start time (用户乘车时间). Sources differ on whether it is required.
    pub fn start_time<Via>(mut self, start_time: impl IntoField<DateTime, Via>) -> Self {
        self.start_time = start_time.into_field();
        self
    }

    /// Route taken (乘车路线).
    pub fn line_name<Via>(mut self, line_name: impl IntoField<String, Via>) -> Self {
        self.line_name = line_name.into_field();
        self
    }

    /// Plate number (车牌号).
    pub fn plate_number<Via>(mut self, plate_number: impl IntoField<String, Via>) -> Self {
        self.plate_number = plate_number.into_field();
        self
    }
}

impl Default for BusInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BusInfo
    []
    [start_time, line_name, plate_number,]
    []
}

/// A metro ride.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct MetroInfo {
    /// Start time (用户乘车时间). Sources differ on whether it is required.
    pub start_time: Option<DateTime>,
    /// End time (用户下车时间).
    pub end_time: Option<DateTime>,
    /// Station where the ride starts (乘车起始站).
    pub start_station: Option<String>,
    /// Station where the ride ends (乘车终点站).
    pub end_station: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl MetroInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            start_time: None,
            end_time: None,
            start_station: None,
            end_station: None,
            extra: Extra::new(),
        }
    }

    /// Start time (用户乘车时间). Sources differ on whether it is required.
    pub fn start_time<Via>(mut self, start_time: impl IntoField<DateTime, Via>) -> Self {
        self.start_time = start_time.into_field();
        self
    }

    /// End time (用户下车时间).
    pub fn end_time<Via>(mut self, end_time: impl IntoField<DateTime, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }

    /// Station where the ride starts (乘车起始站).
    pub fn start_station<Via>(mut self, start_station: impl IntoField<String, Via>) -> Self {
        self.start_station = start_station.into_field();
        self
    }

    /// Station where the ride ends (乘车终点站).
    pub fn end_station<Via>(mut self, end_station: impl IntoField<String, Via>) -> Self {
        self.end_station = end_station.into_field();
        self
    }
}

impl Default for MetroInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { MetroInfo
    []
    [start_time, end_time, start_station, end_station,]
    []
}

/// A ride transaction with its state and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct RideTransaction {
    /// Application id (公众账号ID).
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户公众账号ID).
    pub sub_appid: Option<String>,
    /// The service provider's merchant number (商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Description (服务描述).
    pub description: Option<String>,
    /// When it was created (订单创建时间).
    pub create_time: Option<DateTime>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// Trade state (交易状态).
    pub trade_state: Option<RideTradeState>,
    /// Description of the trade state (交易状态描述).
    pub trade_state_description: Option<String>,
    /// When it succeeded (支付完成时间).
    pub success_time: Option<DateTime>,
    /// Bank type (付款银行).
    pub bank_type: Option<String>,
    /// State of the user's repayment (用户还款状态).
    pub user_repay_state: Option<RepaymentState>,
    /// WeChat Pay's order number of the repayment (还款微信支付订单号).
    pub repay_transaction_id: Option<String>,
    /// When the advance was repaid (垫资还款时间).
    pub repay_time: Option<DateTime>,
    /// Extra data attached by the merchant (附加数据).
    pub attach: Option<String>,
    /// Contract number (代扣签约ID).
    pub contract_id: Option<String>,
    /// Trade scene (交易场景).
    pub trade_scene: Option<RideScene>,
    /// Bus scene details (公交场景信息).
    pub bus_info: Option<BusInfo>,
    /// Metro scene details (地铁场景信息).
    pub metro_info: Option<MetroInfo>,
    /// Amount (订单金额信息).
    pub amount: Option<RideTransactionAmount>,
    /// Discounts that were used for the ride.
    pub promotion_detail: Option<Vec<RidePromotionDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RideTransaction
    []
    [appid, sub_appid, sp_mchid, sub_mchid, description, create_time, out_trade_no, transaction_id, trade_state, trade_state_description, success_time, bank_type, user_repay_state, repay_transaction_id, repay_time, attach, contract_id, trade_scene, bus_info, metro_info, amount, promotion_detail,]
    []
}

/// The user who pays for charging.
#[derive(Clone)]
#[non_exhaustive]
pub struct EbikePayer {
    /// The user's id within the application (用户在服务商的标识).
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (用户在特约商户的标识).
    pub sub_openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { EbikePayer
    []
    [openid, sub_openid,]
    []
}

/// The amounts of a charging transaction.
#[derive(Clone)]
#[non_exhaustive]
pub struct EbikeTransactionAmount {
    /// Total (订单金额). In fen.
    pub total: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Amount the user pays (用户实际支付金额). In fen.
    pub payer_total: Option<i64>,
    /// Discount (折扣).
    pub discount_total: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { EbikeTransactionAmount
    []
    [total, currency, payer_total, discount_total,]
    []
}

/// A discount on a charging transaction.
#[derive(Clone)]
#[non_exhaustive]
pub struct EbikePromotionDetail {
    /// Coupon id (券ID).
    pub promotion_id: Option<String>,
    /// Name (优惠名称).
    pub name: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<PromotionScope>,
    /// Kind (优惠类型).
    pub r#type: Option<PromotionType>,
    /// Activity id (活动ID).
    pub activity_id: Option<String>,
    /// Amount (优惠券面额). In fen.
    pub amount: Option<i64>,
    /// Amount contributed by WeChat Pay (微信出资).
    pub wxpay_contribute: Option<i64>,
    /// Amount contributed by the merchant (商户出资).
    pub merchant_contribute: Option<i64>,
    /// Amount contributed by others (其他出资).
    pub other_contribute: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { EbikePromotionDetail
    []
    [promotion_id, name, scope, r#type = "type", activity_id, amount, wxpay_contribute, merchant_contribute, other_contribute,]
    []
}

/// The merchant's order behind a donation.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantOrder {
    /// The merchant's own order number.
    pub out_trade_no: Option<String>,
    /// Merchant number.
    pub mchid: Option<String>,
    /// The sub-merchant's number.
    pub sub_mchid: Option<String>,
    /// Store in which the payment was made.
    pub store_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MerchantOrder
    []
    [out_trade_no, mchid, sub_mchid, store_id,]
    []
}

/// The user who donates.
#[derive(Clone)]
#[non_exhaustive]
pub struct Donor {
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (用户子标识).
    pub sub_openid: Option<String>,
    /// Avatar address (用户头像URL).
    pub avatar: Option<String>,
    /// Nickname (用户昵称).
    pub nickname: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Donor
    []
    [openid, sub_openid, avatar, nickname,]
    []
}

/// Price of a donation, and the part that its payer paid.
#[derive(Clone)]
#[non_exhaustive]
pub struct DonationAmount {
    /// Total (总金额). In fen.
    pub total: Option<i64>,
    /// Amount the user pays (用户支付金额). In fen.
    pub payer_total: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Currency the user pays in (用户支付币种).
    pub payer_currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DonationAmount
    []
    [total, payer_total, currency, payer_currency,]
    []
}

/// Price of a ride, and the part that its payer paid.
#[derive(Clone)]
#[non_exhaustive]
pub struct RideTransactionAmount {
    /// Total (订单金额). In fen.
    pub total: Option<i64>,
    /// Amount the user pays (用户实际支付金额). In fen.
    pub payer_total: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RideTransactionAmount
    []
    [total, payer_total, currency,]
    []
}

/// A discount on a ride transaction.
#[derive(Clone)]
#[non_exhaustive]
pub struct RidePromotionDetail {
    /// Coupon id (券ID).
    pub coupon_id: Option<String>,
    /// Name (优惠名称).
    pub name: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<PromotionScope>,
    /// Kind (优惠类型).
    pub r#type: Option<PromotionType>,
    /// Coupon batch id (活动ID).
    pub stock_id: Option<String>,
    /// Amount (优惠券面额). In fen.
    pub amount: Option<i64>,
    /// Amount contributed by WeChat Pay (微信出资).
    pub wechatpay_contribute: Option<i64>,
    /// Amount contributed by the merchant (商户出资).
    pub merchant_contribute: Option<i64>,
    /// Amount contributed by others (其他出资).
    pub other_contribute: Option<i64>,
    /// Currency (优惠币种).
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RidePromotionDetail
    []
    [coupon_id, name, scope, r#type = "type", stock_id, amount, wechatpay_contribute, merchant_contribute, other_contribute, currency,]
    []
}
