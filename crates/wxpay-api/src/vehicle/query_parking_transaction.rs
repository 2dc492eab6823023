// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingInfo;
use super::ParkingPayer;
use super::ParkingTransactionAmount;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a parking transaction by the merchant's order number (查询订单).
///
/// `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_4.shtml)
#[doc(alias = "查询订单")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryParkingTransaction {
    /// The merchant's own order number (商户订单号). Required. It stands in the path.
    pub out_trade_no: String,
    /// The sub-merchant's number (子商户号).
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

    /// The sub-merchant's number (子商户号).
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
    "query_parking_transaction",
    wxpay_core::http::Method::GET,
    "/v3/vehicle/transactions/out-trade-no/{out_trade_no}",
)
.title("查询订单")
.family("vehicle")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_4.shtml")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

/// A parking transaction with its state and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingTransaction {
    /// Application id (应用ID).
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The service provider's merchant number (商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Description (服务描述).
    pub description: Option<String>,
    /// When it was created (订单创建时间).
    pub create_time: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// Trade state (交易状态).
    pub trade_state: Option<String>,
    /// Description of the trade state (交易状态描述).
    pub trade_state_description: Option<String>,
    /// When it succeeded (支付完成时间).
    pub success_time: Option<String>,
    /// Bank type (付款银行).
    pub bank_type: Option<String>,
    /// Whether the user has repaid (用户是否已还款).
    pub user_repaid: Option<String>,
    /// Extra data attached by the merchant (附加数据).
    pub attach: Option<String>,
    /// Trade scene (交易场景).
    pub trade_scene: Option<String>,
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
    /// Coupon id (券ID).
    pub coupon_id: Option<String>,
    /// Name (优惠名称).
    pub name: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<String>,
    /// Kind (优惠类型).
    pub r#type: Option<String>,
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

wxpay_core::__model_impl! { ParkingPromotionDetail
    []
    [coupon_id, name, scope, r#type = "type", stock_id, amount, wechatpay_contribute, merchant_contribute, other_contribute, currency,]
    []
}
