// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CashAddDetail;
use super::CashReduceDetail;
use super::MedInsPayStatus;
use super::MixPayStatus;
use super::MixPayType;
use super::OrderType;
use super::PassthroughContent;
use super::SelfPayStatus;
use wxpay_core::DateTime;
use wxpay_core::model::Embedded;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries an order by the merchant's order number (使用商户订单号查看下单结果).
///
/// `GET /v3/med-ins/orders/out-trade-no/{out_trade_no}`
///
/// - Returns [`OrderByOutTradeNo`].
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：使用商户订单号查看下单结果。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4016781490)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Merchant number wrong. | Check the parameters. |
/// | `RULE_LIMIT` | 403 | Too often. | Send the same request again later. |
/// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
#[doc(alias = "使用商户订单号查看下单结果")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryOrderByOutTradeNo {
    /// The merchant's own order number (医保自费混合订单号). Required. At most 64 characters. It stands in the path.
    pub out_trade_no: String,
    /// The sub-merchant's number (医疗机构的商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryOrderByOutTradeNo {
    /// Creates the request; setters add the other fields.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (医疗机构的商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryOrderByOutTradeNo
    [out_trade_no,]
    [sub_mchid,]
    []
}

wxpay_core::operation!(QueryOrderByOutTradeNo => OrderByOutTradeNo, wxpay_core::Spec::new(
    "query_order_by_out_trade_no",
    wxpay_core::http::Method::GET,
    "/v3/med-ins/orders/out-trade-no/{out_trade_no}",
)
.title("使用商户订单号查看下单结果")
.family("medical_insurance")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4016781490")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

/// An order as found by the merchant's order number.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderByOutTradeNo {
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
    /// Response data passed through (支付完成后医保局返回内容). JSON inside a string on the wire. No official source confirms it.
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
    /// The user's id within the sub-merchant's application (用户在医疗机构AppID下的唯一标识). At most 128 characters. No official source confirms it.
    pub sub_openid: Option<String>,
    /// Whether the payment is for a relative (是否代亲属支付). No official source confirms it.
    pub pay_for_relatives: Option<bool>,
    /// The merchant's own order number (从业机构订单号). At most 64 characters.
    pub out_trade_no: Option<String>,
    /// Serial number (医疗机构订单号). At most 40 characters. No official source confirms it.
    pub serial_no: Option<String>,
    /// Payment order number (医保局返回的支付单ID). At most 64 characters. No official source confirms it.
    pub pay_order_id: Option<String>,
    /// Payment authorization number (医保局返回的支付授权码). At most 40 characters. No official source confirms it.
    pub pay_auth_no: Option<String>,
    /// Location of the user (用户定位信息). At most 40 characters. No official source confirms it.
    pub geo_location: Option<String>,
    /// City id (城市ID). At most 8 characters. No official source confirms it.
    pub city_id: Option<String>,
    /// Name of the medical institution (医疗机构名称). At most 128 characters. No official source confirms it.
    pub med_inst_name: Option<String>,
    /// Code of the medical institution (医疗机构编码). At most 32 characters. No official source confirms it.
    pub med_inst_no: Option<String>,
    /// When the medical insurance order was created (医保下单时间). No official source confirms it.
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
    /// List of cash additions (现金补充列表). No official source confirms it.
    pub cash_add_detail: Option<Vec<CashAddDetail>>,
    /// List of cash reductions (现金减免列表). No official source confirms it.
    pub cash_reduce_detail: Option<Vec<CashReduceDetail>>,
    /// Callback address (回调通知URL). At most 256 characters.
    pub callback_url: Option<String>,
    /// Prepayment id (自费预下单ID). At most 64 characters.
    pub prepay_id: Option<String>,
    /// Data the institution passes to the medical insurer (医疗机构透传给医保的数据). JSON inside a string on the wire. No official source confirms it.
    pub passthrough_request_content: Option<Embedded<PassthroughContent>>,
    /// Extension field (扩展字段). At most 512 characters. No official source confirms it.
    pub extends: Option<String>,
    /// Extra data attached by the merchant (附加数据). At most 128 characters. No official source confirms it.
    pub attach: Option<String>,
    /// Channel number (渠道号). At most 32 characters. No official source confirms it.
    pub channel_no: Option<String>,
    /// Whether the insurance bureau's test environment is used (是否到医保局测试环境下单). No official source confirms it.
    pub med_ins_test_env: Option<bool>,
    /// Why the medical insurance payment failed (医保支付失败原因). At most 2048 characters.
    pub med_ins_fail_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OrderByOutTradeNo
    []
    [mix_trade_no, mix_pay_status, self_pay_status, med_ins_pay_status, paid_time, passthrough_response_content, mix_pay_type, order_type, appid, sub_appid, sub_mchid, openid, sub_openid, pay_for_relatives, out_trade_no, serial_no, pay_order_id, pay_auth_no, geo_location, city_id, med_inst_name, med_inst_no, med_ins_order_create_time, total_fee, med_ins_gov_fee, med_ins_self_fee, med_ins_other_fee, med_ins_cash_fee, wechat_pay_cash_fee, cash_add_detail, cash_reduce_detail, callback_url, prepay_id, passthrough_request_content, extends, attach, channel_no, med_ins_test_env, med_ins_fail_reason,]
    []
}
