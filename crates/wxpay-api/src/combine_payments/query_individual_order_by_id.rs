// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InstallmentInfo;
use super::OrderSceneInfo;
use super::TradeScenario;
use super::TradeState;
use super::TradeType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Queries a payment collected by individuals by WeChat Pay's order number (个人收款交易通过微信支付订单号查单).
///
/// `GET /v3/combine-transactions/id/{combine_transaction_id}`
///
/// - Returns [`IndividualOrder`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：个人收款交易通过微信支付订单号查单。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012602242)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::combine_payments::QueryIndividualOrderById;
///
/// let request = QueryIndividualOrderById::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"combine_transaction_id":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "个人收款交易通过微信支付订单号查单",
    "/v3/combine-transactions/id/{combine_transaction_id}",
    "GET /v3/combine-transactions/id/{combine_transaction_id}",
    "4012602242"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryIndividualOrderById {
    /// WeChat Pay's number for the combined order (交易单微信支付订单号). Required. It stands in the path.
    pub combine_transaction_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryIndividualOrderById {
    /// Creates the request; setters add the other fields.
    pub fn new(combine_transaction_id: impl Into<String>) -> Self {
        Self {
            combine_transaction_id: combine_transaction_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryIndividualOrderById
    [combine_transaction_id,]
    []
    []
}

wxpay_core::operation!(QueryIndividualOrderById => IndividualOrder, wxpay_core::Spec::new(
    "combine_payments.query_individual_order_by_id",
    wxpay_core::http::Method::GET,
    "/v3/combine-transactions/id/{combine_transaction_id}",
)
.title("个人收款交易通过微信支付订单号查单")
.family("combine_payments")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012602242")
.repeat(wxpay_core::Repeat::Freely));

/// A payment collected by individuals, with its sub-orders.
#[derive(Clone)]
#[non_exhaustive]
pub struct IndividualOrder {
    /// Application id of the combined order's merchant (平台商户应用ID).
    pub combine_appid: Option<String>,
    /// Merchant number of the combined order (平台商户号).
    pub combine_mchid: Option<String>,
    /// The merchant's own number for the combined order (交易单订单号).
    pub combine_out_trade_no: Option<String>,
    /// WeChat Pay's number for the combined order (交易单微信支付订单号).
    pub combine_transaction_id: Option<String>,
    /// Details of the payer (支付者).
    pub combine_payer_info: Option<IndividualOrderPayer>,
    /// Scene details (场景信息).
    pub scene_info: Option<OrderSceneInfo>,
    /// Sub-orders (商品单信息).
    pub sub_orders: Option<Vec<PaidIndividualSubOrder>>,
    /// Trade scenario (交易场景).
    pub trade_scenario: Option<TradeScenario>,
    /// Merchant interest subsidy used (使用的商户贴息信息). Described by SKIT; no official source confirms it.
    pub installment_info: Option<InstallmentInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { IndividualOrder
    []
    [combine_appid, combine_mchid, combine_out_trade_no, combine_transaction_id, combine_payer_info, scene_info, sub_orders, trade_scenario, installment_info,]
    []
}

/// The payer of an order collected by individuals.
#[derive(Clone)]
#[non_exhaustive]
pub struct IndividualOrderPayer {
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { IndividualOrderPayer
    []
    [openid,]
    []
}

/// A sub-order collected by an individual, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaidIndividualSubOrder {
    /// Merchant number (商品单发起商户号).
    pub mchid: Option<String>,
    /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
    pub individual_auth_id: Option<String>,
    /// Platform nickname of the individual payee (商品单个人收款方平台昵称).
    pub individual_name: Option<String>,
    /// The merchant's own order number (商品单商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// Trade type (交易类型).
    pub trade_type: Option<TradeType>,
    /// Trade state (交易状态).
    pub trade_state: Option<TradeState>,
    /// Bank type (付款银行).
    pub bank_type: Option<String>,
    /// Extra data attached by the merchant (附加数据).
    pub attach: Option<String>,
    /// When it succeeded (支付完成时间).
    pub success_time: Option<DateTime>,
    /// Amount (订单金额).
    pub amount: Option<PaidIndividualAmount>,
    /// The sub-merchant's application id (子商户应用ID). Described by SKIT; no official source confirms it.
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (二级商户号). Described by SKIT; no official source confirms it.
    pub sub_mchid: Option<String>,
    /// The user's id within the sub-merchant's application (用户子标识). Described by SKIT; no official source confirms it.
    pub sub_openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PaidIndividualSubOrder
    []
    [mchid, individual_auth_id, individual_name, out_trade_no, transaction_id, trade_type, trade_state, bank_type, attach, success_time, amount, sub_appid, sub_mchid, sub_openid,]
    []
}

/// The amount of a sub-order collected by an individual and what was paid of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaidIndividualAmount {
    /// Total amount (标价金额). In fen.
    pub total_amount: Option<i64>,
    /// Amount paid (现金支付金额). In fen.
    pub payer_amount: Option<i64>,
    /// Currency (标价币种).
    pub currency: Option<String>,
    /// Currency the user pays in (现金支付币种).
    pub payer_currency: Option<String>,
    /// Settlement exchange rate (结算汇率).
    pub settlement_rate: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PaidIndividualAmount
    []
    [total_amount, payer_amount, currency, payer_currency, settlement_rate,]
    []
}
