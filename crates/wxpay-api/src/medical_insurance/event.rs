// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CashAddType;
use super::CashReduceType;
use super::MedInsPayStatus;
use super::MixPayStatus;
use super::MixPayType;
use super::OrderType;
use super::SelfPayStatus;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

wxpay_core::events! {
    /// Notifications of medical insurance (医保支付).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// An order is paid.
        ///
        /// `MEDICAL_INSURANCE.SUCCESS`
        #[doc(alias("MEDICAL_INSURANCE.SUCCESS"))]
        OrderPaid(PaidOrder) = "MEDICAL_INSURANCE.SUCCESS",
    }
}

/// Cash that was added to an order, in a notification.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotifiedCashAddition {
    /// Amount of the cash addition (现金补充金额). In fen.
    pub cash_add_fee: Option<i64>,
    /// Type of cash addition (现金补充类型).
    pub cash_add_type: Option<CashAddType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { NotifiedCashAddition
    []
    [cash_add_fee, cash_add_type,]
    []
}

/// Cash that was taken off an order, in a notification.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotifiedCashReduction {
    /// Amount of the cash reduction (现金减免金额). In fen.
    pub cash_reduce_fee: Option<i64>,
    /// Type of cash reduction (现金减免类型).
    pub cash_reduce_type: Option<CashReduceType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { NotifiedCashReduction
    []
    [cash_reduce_fee, cash_reduce_type,]
    []
}

/// An order that is paid, with its states.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaidOrder {
    /// Payment status of the mixed order.
    pub mix_pay_status: MixPayStatus,
    /// The merchant's own order number. At most 64 characters.
    pub out_trade_no: String,
    /// Number of the order mixing insurance and self-payment (医保自费混合订单号). At most 32 characters.
    pub mix_trade_no: Option<String>,
    /// Payment status of the self-paid part.
    pub self_pay_status: Option<SelfPayStatus>,
    /// Payment status of the medical insurance part.
    pub med_ins_pay_status: Option<MedInsPayStatus>,
    /// When it was paid.
    pub paid_time: Option<DateTime>,
    /// Response data passed through. At most 2048 characters.
    pub passthrough_response_content: Option<String>,
    /// Mixed payment type (混合支付类型).
    pub mix_pay_type: Option<MixPayType>,
    /// Order type (订单类型).
    pub order_type: Option<OrderType>,
    /// Application id (从业机构的公众号ID). At most 32 characters.
    pub appid: Option<String>,
    /// The user's id within the application (用户在appid下的唯一标识). At most 128 characters.
    pub openid: Option<String>,
    /// True if the payment is for a relative (是否代亲属支付).
    pub pay_for_relatives: Option<bool>,
    /// Serial number (医疗机构订单号). At most 20 characters.
    pub serial_no: Option<String>,
    /// Payment order number (医保局返回的支付单ID). At most 64 characters.
    pub pay_order_id: Option<String>,
    /// Payment authorization number (医保局返回的支付授权码). At most 40 characters.
    pub pay_auth_no: Option<String>,
    /// Location of the user (用户定位信息). At most 40 characters.
    pub geo_location: Option<String>,
    /// City id (城市ID). At most 8 characters.
    pub city_id: Option<String>,
    /// Name of the medical institution (医疗机构名称). At most 128 characters.
    pub med_inst_name: Option<String>,
    /// Code of the medical institution (医疗机构编码). At most 32 characters.
    pub med_inst_no: Option<String>,
    /// When the medical insurance order was created (医保下单时间).
    pub med_ins_order_create_time: Option<DateTime>,
    /// Callback address (回调通知URL). At most 256 characters.
    pub callback_url: Option<String>,
    /// Prepayment id (自费预下单ID). At most 64 characters.
    pub prepay_id: Option<String>,
    /// Extra data attached by the merchant (附加数据). At most 128 characters.
    pub attach: Option<String>,
    /// Channel number (渠道号). At most 32 characters.
    pub channel_no: Option<String>,
    /// True if the insurance bureau's test environment is used (是否到医保局测试环境下单).
    pub med_ins_test_env: Option<bool>,
    /// The sub-merchant's application id (医疗机构的公众号ID). At most 32 characters.
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (医疗机构的商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// The user's id within the sub-merchant's application (用户在医疗机构AppID下的唯一标识). At most 128 characters.
    pub sub_openid: Option<String>,
    /// Total amount of the order (使用该接口下单的总金额). In fen.
    pub total_fee: Option<i64>,
    /// Amount from the pooled medical insurance fund (医保统筹基金支付金额). In fen.
    pub med_ins_gov_fee: Option<i64>,
    /// Amount from the personal medical insurance account (医保个账支付金额). In fen.
    pub med_ins_self_fee: Option<i64>,
    /// Amount from other medical insurance funds (医保其他支付金额). In fen.
    pub med_ins_other_fee: Option<i64>,
    /// Amount payable in cash after insurance settlement (医保现金支付金额). In fen.
    pub med_ins_cash_fee: Option<i64>,
    /// Cash amount paid through WeChat Pay (微信支付现金金额). In fen.
    pub wechat_pay_cash_fee: Option<i64>,
    /// List of cash additions (现金补充).
    pub cash_add_detail: Option<NotifiedCashAddition>,
    /// List of cash reductions (现金减免).
    pub cash_reduce_detail: Option<NotifiedCashReduction>,
    /// Data the institution passes to the medical insurer (医疗机构透传给医保的数据). At most 2048 characters.
    pub passthrough_request_content: Option<String>,
    /// Extension field (扩展字段). At most 512 characters.
    pub extends: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PaidOrder
    [mix_pay_status, out_trade_no,]
    [mix_trade_no, self_pay_status, med_ins_pay_status, paid_time, passthrough_response_content, mix_pay_type, order_type, appid, openid, pay_for_relatives, serial_no, pay_order_id, pay_auth_no, geo_location, city_id, med_inst_name, med_inst_no, med_ins_order_create_time, callback_url, prepay_id, attach, channel_no, med_ins_test_env, sub_appid, sub_mchid, sub_openid, total_fee, med_ins_gov_fee, med_ins_self_fee, med_ins_other_fee, med_ins_cash_fee, wechat_pay_cash_fee, cash_add_detail, cash_reduce_detail, passthrough_request_content, extends,]
    []
}
