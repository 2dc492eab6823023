// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FundingSource;
use super::GoodsDetail;
use super::Refund;
use super::RefundAccount;

wxpay_core::model! {
    /// Asks for a refund of a paid order, in whole or in part (申请退款).
    ///
    /// `POST /v3/refund/domestic/refunds`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: with the same `out_refund_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_5_9.shtml)
    #[doc(alias = "申请退款")]
    pub request CreateRefund {
        required {
            /// The merchant's own refund number (商户退款单号). Required.
            out_refund_no: String,
            /// Amount (金额信息). Required.
            amount: Amount,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Reason (退款原因).
            reason: String,
            /// Address that receives the notifications (退款结果回调url).
            notify_url: String,
            /// Funds account (退款资金来源).
            funds_account: String,
            /// Details of the goods (退款商品).
            goods_detail: Vec<GoodsDetail>,
            /// Where the refund is paid from.
            refund_account: RefundAccount,
        }
    }
}

wxpay_core::operation!(CreateRefund => Refund, wxpay_core::Spec::new(
    "create_refund",
    wxpay_core::http::Method::POST,
    "/v3/refund/domestic/refunds",
)
.title("申请退款")
.family("refunds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_5_9.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_refund_no")));

wxpay_core::model! {
    /// The amount to refund.
    pub request Amount {
        required {
            /// Refund amount (退款金额). Required. In fen.
            refund: i64,
            /// Total (原订单金额). Required. In fen.
            total: i64,
            /// Currency (退款币种). Required.
            currency: String,
        }
        optional {
            /// Source accounts and amounts (退款出资账户及金额).
            from: Vec<FundingSource>,
        }
    }
}
