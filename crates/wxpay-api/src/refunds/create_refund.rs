// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FundingSource;
use super::FundsAccount;
use super::GoodsDetail;
use super::Refund;
use super::RefundAccount;

wxpay_core::model! {
    /// Asks for a refund of a paid order, in whole or in part (申请退款).
    ///
    /// `POST /v3/refund/domestic/refunds`
    ///
    /// - Returns [`Refund`].
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Rate limit: 150 requests a second, 6 failing requests a second.
    /// - Retry: safe with the same `out_refund_no` and the same parameters.
    /// - 中文：申请退款。调用方：普通商户、普通服务商；`out_refund_no` 和参数不变时可以重试；每秒 150 次。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013421249)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Apply for the permission. |
    /// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; timeout inside. | Send the same request again later. |
    /// | `NOT_ENOUGH` | 403 | Balance is not enough. | Apply for the permission. Top up the account. |
    /// | `USER_ACCOUNT_ABNORMAL` | 403 | Refund failed. | Apply for the permission. |
    /// | `MCH_NOT_EXISTS` | 404 | No such merchant. | Check the parameters. |
    /// | `RESOURCE_NOT_EXISTS` | 404 | No such order. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Query before anything is sent again. Send fewer requests. |
    /// | `NO_AUTH` | 403 | No permission for refunds. | Check the parameters. Apply for the permission. |
    #[doc(alias = "申请退款")]
    pub request CreateRefund {
        required {
            /// The merchant's own refund number (商户退款单号). Required. At most 64 characters.
            out_refund_no: String,
            /// Amount (金额信息). Required.
            amount: Amount,
        }
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// WeChat Pay's order number (微信支付订单号). At most 32 characters.
            transaction_id: String,
            /// The merchant's own order number (商户订单号). At most 32 characters.
            out_trade_no: String,
            /// Reason (退款原因). At most 80 characters.
            reason: String,
            /// Address that receives the notifications (退款结果回调url). At most 256 characters.
            notify_url: String,
            /// Funds account (退款资金来源).
            funds_account: FundsAccount,
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
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013421249")
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
            /// Currency (退款币种). Required. At most 16 characters.
            currency: String,
        }
        optional {
            /// Source accounts and amounts (退款出资账户及金额).
            from: Vec<FundingSource>,
        }
    }
}
