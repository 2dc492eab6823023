// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AnswerFundingSource;
use super::FundingSource;
use super::PromotionDetail;
use super::RefundAccount;

wxpay_core::model! {
    /// Asks for a refund of a sub-merchant's order (退款申请).
    ///
    /// `POST /v3/ecommerce/refunds/apply`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_refund_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/create-refund.html)
    #[doc(alias = "退款申请")]
    pub request CreateRefund {
        required {
            /// The service provider's application id (电商平台APPID). Required.
            sp_appid: String,
            /// The merchant's own refund number (商户退款单号). Required.
            out_refund_no: String,
            /// Amount (订单金额). Required.
            amount: Amount,
        }
        optional {
            /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
            individual_auth_id: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (二级商户APPID).
            sub_appid: String,
            /// Merchant number of the combined order (还款服务商商户号).
            combine_mchid: String,
            /// The merchant's own number for the combined order (还款订单号).
            combine_out_trade_no: String,
            /// WeChat Pay's number for the combined order (交易单微信支付订单号).
            combine_transaction_id: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Reason (退款原因).
            reason: String,
            /// Address that receives the notifications (退款结果回调url).
            notify_url: String,
            /// Where the refund is paid from (退款出资商户).
            refund_account: RefundAccount,
            /// Funds account (资金账户).
            funds_account: FundsAccount,
        }
    }
}

wxpay_core::operation!(CreateRefund => CreatedRefund, wxpay_core::Spec::new(
    "create_refund",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/refunds/apply",
)
.title("退款申请")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/create-refund.html")
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
        }
        optional {
            /// Source accounts and amounts (退款出资账户及金额).
            from: Vec<FundingSource>,
            /// Currency (退款币种).
            currency: String,
        }
    }
}

wxpay_core::model! {
    /// A refund as accepted.
    pub answer CreatedRefund {
        always {}
        optional {
            /// WeChat Pay's refund number (微信退款单号).
            refund_id: String,
            /// The merchant's own refund number (商户退款单号).
            out_refund_no: String,
            /// When it was created (退款创建时间).
            create_time: String,
            /// Amount (订单金额).
            amount: CreatedRefundAmount,
            /// Details of the promotions (优惠退款详情).
            promotion_detail: Vec<PromotionDetail>,
            /// Where the refund is paid from (退款出资商户).
            refund_account: RefundAccount,
        }
    }
}

wxpay_core::model! {
    /// The amounts of an accepted refund.
    pub answer CreatedRefundAmount {
        always {}
        optional {
            /// Refund amount (退款金额). In fen.
            refund: i64,
            /// Source accounts and amounts (退款出资账户及金额).
            from: Vec<AnswerFundingSource>,
            /// Amount refunded to the user (用户退款金额). In fen.
            payer_refund: i64,
            /// Amount of the discount refunded (优惠退款金额).
            discount_refund: i64,
            /// Currency (退款币种).
            currency: String,
            /// Amount advanced (垫付金额). In fen.
            advance: i64,
        }
    }
}

wxpay_core::open_enum! {
    /// Account from which a refund is requested.
    pub enum FundsAccount {
        /// Available.
        Available = "AVAILABLE",
        /// Unsettled.
        Unsettled = "UNSETTLED",
        /// Prepaid.
        Prepaid = "PREPAID",
    }
}
