// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AnswerFundingSource;
use super::FundingSource;
use super::PromotionDetail;
use super::RefundAccount;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Asks for a refund of a sub-merchant's order (退款申请).
    ///
    /// `POST /v3/ecommerce/refunds/apply`
    ///
    /// - Returns [`CreatedRefund`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Rate limit: 150 requests a second, 1 request a minute for one order.
    /// - Retry: safe with the same `out_refund_no` and the same parameters.
    /// - 中文：退款申请。调用方：平台商户；`out_refund_no` 和参数不变时可以重试；每秒 150 次。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476892)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Apply for the permission. |
    /// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; interface reports an error. | Send the same request again later. |
    /// | `NO_AUTH` | 403 | No permission for refunds. | Check the parameters. Apply for the permission. |
    /// | `NOT_ENOUGH` | 403 | Balance is not enough. | Send the same request again later. Top up the account. |
    /// | `USER_ACCOUNT_ABNORMAL` | 403 | User invalid. | Apply for the permission. |
    /// | `RESOURCE_NOT_EXISTS` | 404 | No such order. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Query before anything is sent again. Send fewer requests. |
    #[doc(alias = "退款申请")]
    pub request CreateRefund {
        required {
            /// The service provider's application id (电商平台APPID). Required. At most 32 characters.
            sp_appid: String,
            /// The merchant's own refund number (商户退款单号). Required. At most 64 characters.
            out_refund_no: String,
            /// Amount (订单金额). Required.
            amount: Amount,
        }
        optional {
            /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
            individual_auth_id: String,
            /// The sub-merchant's number (二级商户号). At most 32 characters.
            sub_mchid: String,
            /// The sub-merchant's application id (二级商户APPID). At most 32 characters.
            sub_appid: String,
            /// Merchant number of the combined order (还款服务商商户号).
            combine_mchid: String,
            /// The merchant's own number for the combined order (还款订单号).
            combine_out_trade_no: String,
            /// WeChat Pay's number for the combined order (交易单微信支付订单号).
            combine_transaction_id: String,
            /// WeChat Pay's order number (微信订单号). At most 32 characters.
            transaction_id: String,
            /// The merchant's own order number (商户订单号). At most 32 characters.
            out_trade_no: String,
            /// Reason (退款原因). At most 80 characters.
            reason: String,
            /// Address that receives the notifications (退款结果回调url). At most 256 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476892")
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
            /// Currency (退款币种). At most 16 characters.
            currency: String,
        }
    }
}

wxpay_core::model! {
    /// A refund as accepted.
    pub answer CreatedRefund {
        always {}
        optional {
            /// WeChat Pay's refund number (微信退款单号). At most 32 characters.
            refund_id: String,
            /// The merchant's own refund number (商户退款单号). At most 64 characters.
            out_refund_no: String,
            /// When it was created (退款创建时间).
            create_time: DateTime,
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
            /// Currency (退款币种). At most 16 characters.
            currency: String,
            /// Amount advanced (垫付金额). In fen.
            advance: i64,
        }
    }
}

wxpay_core::open_enum! {
    /// Account from which a refund is requested.
    pub enum FundsAccount {
        /// Available balance.
        Available = "AVAILABLE",
        Unsettled = "UNSETTLED",
        Prepaid = "PREPAID",
    }
}
