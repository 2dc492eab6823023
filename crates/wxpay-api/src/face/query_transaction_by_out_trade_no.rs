// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::Payer;
use super::TradeType;
use super::TransactionSceneInfo;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Value;

/// Queries a deduction by the merchant's order number (查单接口).
///
/// `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}`
///
/// - Returns [`Transaction`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查单接口。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::face::QueryTransactionByOutTradeNo;
///
/// let request = QueryTransactionByOutTradeNo::new("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .business_product_id("2");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"business_product_id":"2","out_trade_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查单接口",
    "/v3/offlineface/transactions/out-trade-no/{out_trade_no}",
    "GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryTransactionByOutTradeNo {
    /// The merchant's own order number (商户订单号). Required. It stands in the path.
    pub out_trade_no: String,
    /// The service provider's merchant number (服务商商户号). Required.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户商户号). Required.
    pub sub_mchid: Option<String>,
    /// Product id of the platform (平台产品ID). Required. Known values: 2, 11.
    pub business_product_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryTransactionByOutTradeNo {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid` and `business_product_id`.
    /// The client fills in `sp_mchid` unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            sp_mchid: None,
            sub_mchid: None,
            business_product_id: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's merchant number (服务商商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The sub-merchant's number (子商户商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Product id of the platform (平台产品ID). Required. Known values: 2, 11.
    pub fn business_product_id<Via>(
        mut self,
        business_product_id: impl IntoField<String, Via>,
    ) -> Self {
        self.business_product_id = business_product_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryTransactionByOutTradeNo
    [out_trade_no,]
    [sp_mchid, sub_mchid, business_product_id,]
    ["sp_mchid", "sub_mchid", "business_product_id",]
}

wxpay_core::operation!(QueryTransactionByOutTradeNo => Transaction, wxpay_core::Spec::new(
    "face.query_transaction_by_out_trade_no",
    wxpay_core::http::Method::GET,
    "/v3/offlineface/transactions/out-trade-no/{out_trade_no}",
)
.title("查单接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html")
.query(&["sp_mchid", "sub_mchid", "business_product_id"])
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid)])
.repeat(wxpay_core::Repeat::Freely));

/// A deduction with its state and amount.
#[derive(Clone)]
#[non_exhaustive]
pub struct Transaction {
    /// The service provider's application id (服务商公众号appid).
    pub sp_appid: Option<String>,
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's application id (子商户公众号appid).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户商户号).
    pub sub_mchid: Option<String>,
    /// The payer (支付用户信息).
    pub payer: Option<Payer>,
    /// Amount (金额信息).
    pub amount: Option<Amount>,
    /// Details of the promotions (优惠信息列表).
    pub promotion_detail: Option<Vec<Value>>,
    /// Scene details (支付场景信息).
    pub scene_info: Option<TransactionSceneInfo>,
    /// Bank type (付款银行).
    pub bank_type: Option<String>,
    /// Trade type (交易类型).
    pub trade_type: Option<TradeType>,
    /// Trade state (交易状态).
    pub trade_state: Option<String>,
    /// Description of the trade state (交易描述).
    pub trade_state_description: Option<String>,
    /// Debt state (欠款状态).
    pub debt_state: Option<String>,
    /// Description (商品信息).
    pub description: Option<String>,
    /// Extra data attached by the merchant (商户附加信息).
    pub attach: Option<String>,
    /// When it succeeded (支付成功时间).
    pub success_time: Option<DateTime>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// WeChat Pay's order number of the repayment (还款微信订单号).
    pub repayment_transaction_id: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Error category (错误分类).
    pub error_type: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Transaction
    []
    [sp_appid, sp_mchid, sub_appid, sub_mchid, payer, amount, promotion_detail, scene_info, bank_type, trade_type, trade_state, trade_state_description, debt_state, description, attach, success_time, transaction_id, repayment_transaction_id, out_trade_no, error_type,]
    []
}
