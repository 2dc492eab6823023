// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Queries a combined repayment order (还款单查询).
///
/// `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
///
/// - Returns [`CombinedRepayment`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：还款单查询。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015124483)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::credit::QueryCombinedRepayment;
///
/// let request = QueryCombinedRepayment::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"combine_out_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "还款单查询",
    "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}",
    "GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}",
    "4015124483"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryCombinedRepayment {
    /// The merchant's own number for the combined order (还款单订单号). Required. It stands in the path.
    pub combine_out_trade_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryCombinedRepayment {
    /// Creates the request; setters add the other fields.
    pub fn new(combine_out_trade_no: impl Into<String>) -> Self {
        Self {
            combine_out_trade_no: combine_out_trade_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryCombinedRepayment
    [combine_out_trade_no,]
    []
    []
}

wxpay_core::operation!(QueryCombinedRepayment => CombinedRepayment, wxpay_core::Spec::new(
    "credit.query_combined_repayment",
    wxpay_core::http::Method::GET,
    "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}",
)
.title("还款单查询")
.family("credit")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015124483")
.repeat(wxpay_core::Repeat::Freely));

/// A combined repayment order with its payer and parts.
#[derive(Clone)]
#[non_exhaustive]
pub struct CombinedRepayment {
    /// Application id of the combined order's merchant (还款服务商APPID).
    pub combine_appid: Option<String>,
    /// Merchant number of the combined order (还款服务商商户号).
    pub combine_mchid: Option<String>,
    /// The merchant's own number for the combined order (还款单订单号).
    pub combine_out_trade_no: Option<String>,
    /// WeChat Pay's number for the combined order (还款单微信支付订单号).
    pub combine_transaction_id: Option<String>,
    /// Details of the payer (还款支付者信息).
    pub combine_payer_info: Option<CombinedPayer>,
    /// Sub-orders (还款明细单信息列表).
    pub sub_orders: Option<Vec<SubOrder>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CombinedRepayment
    []
    [combine_appid, combine_mchid, combine_out_trade_no, combine_transaction_id, combine_payer_info, sub_orders,]
    []
}

/// The payer of a combined repayment order.
#[derive(Clone)]
#[non_exhaustive]
pub struct CombinedPayer {
    /// The user's id within the application (用户服务商标识).
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CombinedPayer
    []
    [openid,]
    []
}

/// A part of a combined repayment order, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubOrder {
    /// Merchant number (还款单发起商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's own order number (还款明细单订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's order number (还款明细单微信支付订单号).
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
    /// Amount (子单金额信息).
    pub amount: Option<Amount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubOrder
    []
    [mchid, sub_mchid, out_trade_no, transaction_id, trade_type, trade_state, bank_type, attach, success_time, amount,]
    []
}

/// The amount of a part and what the payer paid.
#[derive(Clone)]
#[non_exhaustive]
pub struct Amount {
    /// Total amount (标价金额). In fen.
    pub total_amount: Option<i64>,
    /// Currency (标价币种).
    pub currency: Option<String>,
    /// Amount paid (现金支付金额). In fen.
    pub payer_amount: Option<i64>,
    /// Currency the user pays in (现金支付币种).
    pub payer_currency: Option<String>,
    /// Settlement exchange rate. Described by SKIT; no official source confirms it.
    pub settlement_rate: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Amount
    []
    [total_amount, currency, payer_amount, payer_currency, settlement_rate,]
    []
}

wxpay_core::open_enum! {
    /// Way in which the payment was started.
    pub enum TradeType {
        Repayment = "REPAYMENT",
    }
}

wxpay_core::open_enum! {
    /// The state of a part of a combined repayment order.
    pub enum TradeState {
        /// Paid.
        Success = "SUCCESS",
        /// Not paid.
        Notpay = "NOTPAY",
        /// Not paid, and can no longer be paid (已关闭).
        Closed = "CLOSED",
    }
}
