// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Currency;
use super::ParkingInfo;
use super::ParkingPayer;
use super::ParkingTransactionAmount;
use super::PromotionScope;
use super::PromotionType;
use super::TradeScene;
use super::TradeState;
use super::YesNo;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a parking transaction by the merchant's order number (查询订单).
///
/// `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`
///
/// - Returns [`ParkingTransaction`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：查询订单。调用方：普通商户、普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534308)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `INVALID_REQUEST` | 400 | Service provider and sub-merchant not related. | Check the parameters. Send the same request again later. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `NOT_FOUND` | 404 | No such order. | Check the parameters. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::vehicle::QueryParkingTransaction;
///
/// let request = QueryParkingTransaction::new("20150806125346");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_trade_no":"20150806125346"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询订单",
    "/v3/vehicle/transactions/out-trade-no/{out_trade_no}",
    "GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}",
    "4012534308",
    "4012534441"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryParkingTransaction {
    /// The merchant's own order number (商户订单号). Required. At most 32 characters. It stands in the path.
    pub out_trade_no: String,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryParkingTransaction {
    /// Creates the request; setters add the other fields.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryParkingTransaction
    [out_trade_no,]
    [sub_mchid,]
    []
}

wxpay_core::operation!(QueryParkingTransaction => ParkingTransaction, wxpay_core::Spec::new(
    "vehicle.query_parking_transaction",
    wxpay_core::http::Method::GET,
    "/v3/vehicle/transactions/out-trade-no/{out_trade_no}",
)
.title("查询订单")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534308")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

/// A parking transaction with its state and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingTransaction {
    /// Application id (应用ID). At most 32 characters.
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
    pub sub_appid: Option<String>,
    /// The service provider's merchant number (商户号). At most 32 characters.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Description (服务描述). At most 128 characters.
    pub description: Option<String>,
    /// When it was created (订单创建时间).
    pub create_time: Option<DateTime>,
    /// The merchant's own order number (商户订单号). At most 32 characters.
    pub out_trade_no: Option<String>,
    /// WeChat Pay's order number (微信支付订单号). At most 32 characters.
    pub transaction_id: Option<String>,
    /// Trade state (交易状态).
    pub trade_state: Option<TradeState>,
    /// Description of the trade state (交易状态描述). At most 256 characters.
    pub trade_state_description: Option<String>,
    /// When it succeeded (支付完成时间).
    pub success_time: Option<DateTime>,
    /// Bank type (付款银行). At most 16 characters.
    pub bank_type: Option<String>,
    /// Says whether the user has repaid (用户是否已还款). At most 1 characters.
    pub user_repaid: Option<YesNo>,
    /// Extra data attached by the merchant (附加数据). At most 128 characters.
    pub attach: Option<String>,
    /// Trade scene (交易场景). At most 32 characters.
    pub trade_scene: Option<TradeScene>,
    /// Parking scene details (停车场景信息).
    pub parking_info: Option<ParkingInfo>,
    /// The payer (支付者信息).
    pub payer: Option<ParkingPayer>,
    /// Amount (订单金额信息).
    pub amount: Option<ParkingTransactionAmount>,
    /// Details of the promotions (优惠信息).
    pub promotion_detail: Option<Vec<ParkingPromotionDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ParkingTransaction
    []
    [appid, sub_appid, sp_mchid, sub_mchid, description, create_time, out_trade_no, transaction_id, trade_state, trade_state_description, success_time, bank_type, user_repaid, attach, trade_scene, parking_info, payer, amount, promotion_detail,]
    []
}

/// A discount on a parking transaction.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingPromotionDetail {
    /// Coupon id (券ID). At most 32 characters.
    pub coupon_id: Option<String>,
    /// Name (优惠名称). At most 128 characters.
    pub name: Option<String>,
    /// Scope it applies to (优惠范围). At most 32 characters.
    pub scope: Option<PromotionScope>,
    /// Kind (优惠类型).
    pub r#type: Option<PromotionType>,
    /// Coupon batch id (活动ID). At most 32 characters.
    pub stock_id: Option<String>,
    /// Amount (优惠券面额). In fen.
    pub amount: Option<i64>,
    /// Amount contributed by WeChat Pay (微信出资). In fen.
    pub wechatpay_contribute: Option<i64>,
    /// Amount contributed by the merchant (商户出资). In fen.
    pub merchant_contribute: Option<i64>,
    /// Amount contributed by others (其他出资). In fen.
    pub other_contribute: Option<i64>,
    /// Currency (优惠币种). At most 16 characters.
    pub currency: Option<Currency>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ParkingPromotionDetail
    []
    [coupon_id, name, scope, r#type = "type", stock_id, amount, wechatpay_contribute, merchant_contribute, other_contribute, currency,]
    []
}
