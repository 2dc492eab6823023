// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AnswerPayer;
use super::AnswerSceneInfo;
use super::LimitPay;
use super::OrderAmount;
use super::OrderDetail;
use super::PromotionDetail;
use super::SettleInfo;
use super::TradeState;
use super::TradeType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a sub-merchant's order by WeChat Pay's order number (微信支付订单号查询).
///
/// `GET /v3/pay/partner/transactions/id/{transaction_id}`
///
/// - Returns [`OrderById`].
/// - Callers: service providers and platforms (平台商户、普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：微信支付订单号查询。调用方：平台商户、普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012738964)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Invalid request. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `RULE_LIMIT` | 403 | Against a business rule. | Send fewer requests. |
/// | `TRADE_ERROR` | 403 | Transaction error. |  |
/// | `ORDER_NOT_EXIST` | 404 | No such order. | Check the parameters. |
#[doc(alias = "微信支付订单号查询")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryOrderById {
    /// WeChat Pay's order number (微信支付订单号). Required. At most 32 characters. It stands in the path.
    pub transaction_id: String,
    /// The service provider's merchant number (服务商户号). Required. At most 32 characters.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryOrderById {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    /// The client fills in `sp_mchid` unless set.
    pub fn new(transaction_id: impl Into<String>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            sp_mchid: None,
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's merchant number (服务商户号). Required. At most 32 characters.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryOrderById
    [transaction_id,]
    [sp_mchid, sub_mchid,]
    ["sp_mchid", "sub_mchid",]
}

wxpay_core::operation!(QueryOrderById => OrderById, wxpay_core::Spec::new(
    "query_order_by_id",
    wxpay_core::http::Method::GET,
    "/v3/pay/partner/transactions/id/{transaction_id}",
)
.title("微信支付订单号查询")
.family("partner_payments")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012738964")
.query(&["sp_mchid", "sub_mchid"])
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid)])
.repeat(wxpay_core::Repeat::Freely));

/// A sub-merchant's order as found by WeChat Pay's order number.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderById {
    /// Trade state (交易状态).
    pub trade_state: TradeState,
    /// The merchant's own order number (商户订单号). At most 32 characters.
    pub out_trade_no: String,
    /// The service provider's application id (服务商公众号ID). At most 32 characters.
    pub sp_appid: Option<String>,
    /// The service provider's merchant number (服务商户号). At most 32 characters.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's application id (子商户公众号ID). At most 32 characters.
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Settlement details (结算信息). No official source confirms it.
    pub settle_info: Option<SettleInfo>,
    /// WeChat Pay's order number (微信支付订单号). At most 32 characters.
    pub transaction_id: Option<String>,
    /// Trade type (交易类型).
    pub trade_type: Option<TradeType>,
    /// Description of the trade state (交易状态描述). At most 256 characters.
    pub trade_state_desc: Option<String>,
    /// Bank type (付款银行). At most 32 characters.
    pub bank_type: Option<String>,
    /// When it succeeded (支付完成时间).
    pub success_time: Option<DateTime>,
    /// Description (商品描述). No official source confirms it.
    pub description: Option<String>,
    /// Extra data attached by the merchant (附加数据). At most 128 characters.
    pub attach: Option<String>,
    /// Amount (用户支付金额).
    pub amount: Option<OrderAmount>,
    /// When the order expires (交易结束时间). No official source confirms it.
    pub time_expire: Option<DateTime>,
    /// Address that receives the notifications (通知地址). No official source confirms it.
    pub notify_url: Option<String>,
    /// Goods or discount tag (订单优惠标记). No official source confirms it.
    pub goods_tag: Option<String>,
    /// Payment methods required (指定支付方式). No official source confirms it.
    pub limit_pay: Option<Vec<LimitPay>>,
    /// Whether the fapiao entrance is open (电子发票入口开放标识). No official source confirms it.
    pub support_fapiao: Option<bool>,
    /// Details (优惠功能). No official source confirms it.
    pub detail: Option<OrderDetail>,
    /// Scene details (场景信息).
    pub scene_info: Option<AnswerSceneInfo>,
    /// The payer (支付者).
    pub payer: Option<AnswerPayer>,
    /// Details of the promotions (优惠功能).
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OrderById
    [trade_state, out_trade_no,]
    [sp_appid, sp_mchid, sub_appid, sub_mchid, settle_info, transaction_id, trade_type, trade_state_desc, bank_type, success_time, description, attach, amount, time_expire, notify_url, goods_tag, limit_pay, support_fapiao, detail, scene_info, payer, promotion_detail,]
    []
}
