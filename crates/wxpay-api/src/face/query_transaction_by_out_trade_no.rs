// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::Payer;
use super::TradeType;
use super::TransactionSceneInfo;
use wxpay_core::DateTime;
use wxpay_core::model::Value;

wxpay_core::model! {
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
    #[doc(alias = "查单接口")]
    pub request QueryTransactionByOutTradeNo {
        required {
            /// The merchant's own order number (商户订单号). Required. It stands in the path.
            out_trade_no: String,
            /// The service provider's merchant number (服务商商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (子商户商户号). Required.
            sub_mchid: String,
            /// Product id of the platform (平台产品ID). Required.
            business_product_id: QueriedBusinessProduct,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryTransactionByOutTradeNo => Transaction, wxpay_core::Spec::new(
    "query_transaction_by_out_trade_no",
    wxpay_core::http::Method::GET,
    "/v3/offlineface/transactions/out-trade-no/{out_trade_no}",
)
.title("查单接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html")
.query(&["sp_mchid", "sub_mchid", "business_product_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A deduction with its state and amount.
    pub answer Transaction {
        always {}
        optional {
            /// The service provider's application id (服务商公众号appid).
            sp_appid: String,
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's application id (子商户公众号appid).
            sub_appid: String,
            /// The sub-merchant's number (子商户商户号).
            sub_mchid: String,
            /// The payer (支付用户信息).
            payer: Payer,
            /// Amount (金额信息).
            amount: Amount,
            /// Details of the promotions (优惠信息列表).
            promotion_detail: Vec<Value>,
            /// Scene details (支付场景信息).
            scene_info: TransactionSceneInfo,
            /// Bank type (付款银行).
            bank_type: String,
            /// Trade type (交易类型).
            trade_type: TradeType,
            /// Trade state (交易状态).
            trade_state: String,
            /// Description of the trade state (交易描述).
            trade_state_description: String,
            /// Debt state (欠款状态).
            debt_state: String,
            /// Description (商品信息).
            description: String,
            /// Extra data attached by the merchant (商户附加信息).
            attach: String,
            /// When it succeeded (支付成功时间).
            success_time: DateTime,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// WeChat Pay's order number of the repayment (还款微信订单号).
            repayment_transaction_id: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Error category (错误分类).
            error_type: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The platform's product number by which a deduction is queried.
    pub enum QueriedBusinessProduct {
        Two = "2",
        Eleven = "11",
    }
}
