// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandReturnResult;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the outcome of a return in a brand's profit sharing (查询分账回退结果).
    ///
    /// `GET /v3/brand/profitsharing/returnorders`
    ///
    /// - Returns [`BrandReturnOrder`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：查询分账回退结果。调用方：普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012467011)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `RESOURCE_NOT_EXISTS` | 404 | No such record. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "查询分账回退结果")]
    pub request BrandQueryReturnOrder {
        required {
            /// The sub-merchant's number (子商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// The merchant's own return number (商户回退单号). Required. At most 64 characters.
            out_return_no: String,
        }
        optional {
            /// WeChat Pay's order number (微信分帐单号). At most 64 characters.
            order_id: String,
            /// The merchant's own order number (商户分账单号). At most 64 characters.
            out_order_no: String,
        }
    }
}

wxpay_core::operation!(BrandQueryReturnOrder => BrandReturnOrder, wxpay_core::Spec::new(
    "brand_query_return_order",
    wxpay_core::http::Method::GET,
    "/v3/brand/profitsharing/returnorders",
)
.title("查询分账回退结果")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012467011")
.query(&["sub_mchid", "out_return_no", "order_id", "out_order_no"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A return in a brand's profit sharing, with its outcome.
    pub answer BrandReturnOrder {
        always {}
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// WeChat Pay's order number (微信分账单号). At most 64 characters.
            order_id: String,
            /// The merchant's own order number (商户分账单号). At most 64 characters.
            out_order_no: String,
            /// The merchant's own return number (商户回退单号). At most 64 characters.
            out_return_no: String,
            /// Merchant number that returns the funds (回退商户号). At most 32 characters.
            return_mchid: String,
            /// WeChat Pay's return number (微信回退单号). At most 64 characters.
            return_no: String,
            /// Amount (回退金额). In fen.
            amount: i64,
            /// Result (回退结果).
            result: BrandReturnResult,
            /// Why it failed (失败原因).
            fail_reason: BrandReturnFailReason,
            /// When it was finished (完成时间).
            finish_time: DateTime,
        }
    }
}

wxpay_core::open_enum! {
    /// Why a queried return in a brand's profit sharing failed.
    pub enum BrandReturnFailReason {
        /// Receiver's account abnormal.
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// Closed by timeout.
        TimeOutClosed = "TIME_OUT_CLOSED",
        /// Payer's account abnormal.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// Description not accepted.
        InvalidRequest = "INVALID_REQUEST",
    }
}
