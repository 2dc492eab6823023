// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CashAddType;
use super::CashReduceType;
use super::MedInsPayStatus;
use super::MixPayStatus;
use super::MixPayType;
use super::OrderType;
use super::SelfPayStatus;
use wxpay_core::DateTime;
use wxpay_core::model::Embedded;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Cash that is added to an order, and why.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CashAddDetail {
    /// Amount of the cash addition (现金补充金额). Required. In fen.
    pub cash_add_fee: Option<i64>,
    /// Type of cash addition (现金补充类型). Required.
    pub cash_add_type: Option<CashAddType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CashAddDetail {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `cash_add_fee` and `cash_add_type`.
    pub fn new() -> Self {
        Self {
            cash_add_fee: None,
            cash_add_type: None,
            extra: Extra::new(),
        }
    }

    /// Amount of the cash addition (现金补充金额). Required. In fen.
    pub fn cash_add_fee<Via>(mut self, cash_add_fee: impl IntoField<i64, Via>) -> Self {
        self.cash_add_fee = cash_add_fee.into_field();
        self
    }

    /// Type of cash addition (现金补充类型). Required.
    pub fn cash_add_type<Via>(mut self, cash_add_type: impl IntoField<CashAddType, Via>) -> Self {
        self.cash_add_type = cash_add_type.into_field();
        self
    }
}

impl Default for CashAddDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CashAddDetail
    []
    [cash_add_fee, cash_add_type,]
    ["cash_add_fee", "cash_add_type",]
}

/// Cash by which an order is reduced, and why.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CashReduceDetail {
    /// Amount of the cash reduction (现金减免金额). Required. In fen.
    pub cash_reduce_fee: Option<i64>,
    /// Type of cash reduction (现金减免类型). Required.
    pub cash_reduce_type: Option<CashReduceType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CashReduceDetail {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `cash_reduce_fee` and `cash_reduce_type`.
    pub fn new() -> Self {
        Self {
            cash_reduce_fee: None,
            cash_reduce_type: None,
            extra: Extra::new(),
        }
    }

    /// Amount of the cash reduction (现金减免金额). Required. In fen.
    pub fn cash_reduce_fee<Via>(mut self, cash_reduce_fee: impl IntoField<i64, Via>) -> Self {
        self.cash_reduce_fee = cash_reduce_fee.into_field();
        self
    }

    /// Type of cash reduction (现金减免类型). Required.
    pub fn cash_reduce_type<Via>(
        mut self,
        cash_reduce_type: impl IntoField<CashReduceType, Via>,
    ) -> Self {
        self.cash_reduce_type = cash_reduce_type.into_field();
        self
    }
}

impl Default for CashReduceDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CashReduceDetail
    []
    [cash_reduce_fee, cash_reduce_type,]
    ["cash_reduce_fee", "cash_reduce_type",]
}

/// Data that passes through to or from medical insurance.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PassthroughContent {
    /// Payment authorization number.
    pub pay_auth_no: Option<String>,
    /// Payment order number.
    pub pay_ord_id: Option<String>,
    /// Latitude and longitude of the settlement.
    pub setl_latlnt: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PassthroughContent {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            pay_auth_no: None,
            pay_ord_id: None,
            setl_latlnt: None,
            extra: Extra::new(),
        }
    }

    /// Payment authorization number.
    pub fn pay_auth_no<Via>(mut self, pay_auth_no: impl IntoField<String, Via>) -> Self {
        self.pay_auth_no = pay_auth_no.into_field();
        self
    }

    /// Payment order number.
    pub fn pay_ord_id<Via>(mut self, pay_ord_id: impl IntoField<String, Via>) -> Self {
        self.pay_ord_id = pay_ord_id.into_field();
        self
    }

    /// Latitude and longitude of the settlement.
    pub fn setl_latlnt<Via>(mut self, setl_latlnt: impl IntoField<String, Via>) -> Self {
        self.setl_latlnt = setl_latlnt.into_field();
        self
    }
}

impl Default for PassthroughContent {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PassthroughContent
    []
    [pay_auth_no = "payAuthNo", pay_ord_id = "payOrdId", setl_latlnt = "setlLatlnt",]
    []
}

/// An order with its states and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct Order {
    /// Number of the order mixing insurance and self-payment (医保自费混合订单号). At most 32 characters.
    pub mix_trade_no: Option<String>,
    /// Payment status of the mixed order (医保自费混合订单支付状态).
    pub mix_pay_status: Option<MixPayStatus>,
    /// Payment status of the self-paid part (混合订单中自费部分的支付状态).
    pub self_pay_status: Option<SelfPayStatus>,
    /// Payment status of the medical insurance part (混合订单中自费部分的支付状态).
    pub med_ins_pay_status: Option<MedInsPayStatus>,
    /// When it was paid (订单支付时间).
    pub paid_time: Option<DateTime>,
    /// Response data passed through (支付完成后医保局返回内容). JSON inside a string on the wire.
    pub passthrough_response_content: Option<Embedded<PassthroughContent>>,
    /// Mixed payment type (混合支付类型).
    pub mix_pay_type: Option<MixPayType>,
    /// Order type (订单类型).
    pub order_type: Option<OrderType>,
    /// Application id (从业机构的公众号ID). At most 32 characters.
    pub appid: Option<String>,
    /// The sub-merchant's application id (医疗机构的公众号ID). At most 32 characters.
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (医疗机构的商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// The user's id within the application (用户在appid下的唯一标识). At most 128 characters.
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (用户在医疗机构AppID下的唯一标识). At most 128 characters.
    pub sub_openid: Option<String>,
    /// True if the payment is for a relative (是否代亲属支付).
    pub pay_for_relatives: Option<bool>,
    /// The merchant's own order number (从业机构订单号). At most 64 characters.
    pub out_trade_no: Option<String>,
    /// Serial number (医疗机构订单号). At most 40 characters.
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
    /// Total amount of the order (使用该接口下单的总金额). In fen.
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
    /// Callback address (回调通知URL). At most 256 characters.
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
    /// Why the medical insurance payment failed (医保支付失败原因). At most 2048 characters.
    pub med_ins_fail_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Order
    []
    [mix_trade_no, mix_pay_status, self_pay_status, med_ins_pay_status, paid_time, passthrough_response_content, mix_pay_type, order_type, appid, sub_appid, sub_mchid, openid, sub_openid, pay_for_relatives, out_trade_no, serial_no, pay_order_id, pay_auth_no, geo_location, city_id, med_inst_name, med_inst_no, med_ins_order_create_time, total_fee, med_ins_gov_fee, med_ins_self_fee, med_ins_other_fee, med_ins_cash_fee, wechat_pay_cash_fee, cash_add_detail, cash_reduce_detail, callback_url, prepay_id, passthrough_request_content, extends, attach, channel_no, med_ins_test_env, med_ins_fail_reason,]
    []
}
