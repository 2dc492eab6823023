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

wxpay_core::model! {
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
    pub request QueryOrderById {
        required {
            /// WeChat Pay's order number (微信支付订单号). Required. At most 32 characters. It stands in the path.
            transaction_id: String,
            /// The service provider's merchant number (服务商户号). Required. At most 32 characters.
            sp_mchid: String,
            /// The sub-merchant's number (子商户号). Required. At most 32 characters.
            sub_mchid: String,
        }
        optional {}
    }
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
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A sub-merchant's order as found by WeChat Pay's order number.
    pub answer OrderById {
        always {
            /// Trade state (交易状态).
            trade_state: TradeState,
            /// The merchant's own order number (商户订单号). At most 32 characters.
            out_trade_no: String,
        }
        optional {
            /// The service provider's application id (服务商公众号ID). At most 32 characters.
            sp_appid: String,
            /// The service provider's merchant number (服务商户号). At most 32 characters.
            sp_mchid: String,
            /// The sub-merchant's application id (子商户公众号ID). At most 32 characters.
            sub_appid: String,
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// Settlement details (结算信息). No official source confirms it.
            settle_info: SettleInfo,
            /// WeChat Pay's order number (微信支付订单号). At most 32 characters.
            transaction_id: String,
            /// Trade type (交易类型).
            trade_type: TradeType,
            /// Description of the trade state (交易状态描述). At most 256 characters.
            trade_state_desc: String,
            /// Bank type (付款银行). At most 32 characters.
            bank_type: String,
            /// When it succeeded (支付完成时间).
            success_time: DateTime,
            /// Description (商品描述). No official source confirms it.
            description: String,
            /// Extra data attached by the merchant (附加数据). At most 128 characters.
            attach: String,
            /// Amount (用户支付金额).
            amount: OrderAmount,
            /// When the order expires (交易结束时间). No official source confirms it.
            time_expire: DateTime,
            /// Address that receives the notifications (通知地址). No official source confirms it.
            notify_url: String,
            /// Goods or discount tag (订单优惠标记). No official source confirms it.
            goods_tag: String,
            /// Payment methods required (指定支付方式). No official source confirms it.
            limit_pay: Vec<LimitPay>,
            /// Whether the fapiao entrance is open (电子发票入口开放标识). No official source confirms it.
            support_fapiao: bool,
            /// Details (优惠功能). No official source confirms it.
            detail: OrderDetail,
            /// Scene details (场景信息).
            scene_info: AnswerSceneInfo,
            /// The payer (支付者).
            payer: AnswerPayer,
            /// Details of the promotions (优惠功能).
            promotion_detail: Vec<PromotionDetail>,
        }
    }
}
