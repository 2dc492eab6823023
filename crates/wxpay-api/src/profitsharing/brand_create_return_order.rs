// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandReturnResult;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Asks for shared money of a brand's order to be returned (请求分账回退).
    ///
    /// `POST /v3/brand/profitsharing/returnorders`
    ///
    /// - Returns [`BrandCreatedReturnOrder`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_return_no` and the same parameters.
    /// - 中文：请求分账回退。调用方：普通服务商；`out_return_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012467097)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `NO_AUTH` | 403 | Returning party has not enabled returns of shares. | Apply for the permission. |
    /// | `NOT_ENOUGH` | 403 | Not enough left to return. |  |
    /// | `FREQUENCY_LIMITED` | 429 | Shares returned too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "请求分账回退")]
    pub request BrandCreateReturnOrder {
        required {
            /// The sub-merchant's number (子商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// The merchant's own return number (商户回退单号). Required. At most 64 characters.
            out_return_no: String,
            /// Merchant number that returns the funds (回退商户号). Required. At most 32 characters.
            return_mchid: String,
            /// Amount (回退金额). Required. In fen.
            amount: i64,
            /// Description (回退描述). Required. At most 80 characters.
            description: String,
        }
        optional {
            /// WeChat Pay's order number (微信分账单号). At most 64 characters.
            order_id: String,
            /// The merchant's own order number (商户分账单号). At most 64 characters.
            out_order_no: String,
        }
    }
}

wxpay_core::operation!(BrandCreateReturnOrder => BrandCreatedReturnOrder, wxpay_core::Spec::new(
    "brand_create_return_order",
    wxpay_core::http::Method::POST,
    "/v3/brand/profitsharing/returnorders",
)
.title("请求分账回退")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012467097")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_return_no")));

wxpay_core::model! {
    /// A return in a brand's profit sharing as accepted.
    pub answer BrandCreatedReturnOrder {
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
            /// Amount (回退金额). In fen.
            amount: i64,
            /// WeChat Pay's return number (微信回退单号). At most 64 characters.
            return_no: String,
            /// Result (回退结果).
            result: BrandReturnResult,
            /// Why it failed (失败原因).
            fail_reason: BrandCreatedReturnFailReason,
            /// When it was finished (完成时间).
            finish_time: DateTime,
        }
    }
}

wxpay_core::open_enum! {
    /// Why a requested return in a brand's profit sharing failed.
    pub enum BrandCreatedReturnFailReason {
        /// Receiver's account abnormal.
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// Closed by timeout.
        TimeOutClosed = "TIME_OUT_CLOSED",
        /// Payer's account abnormal.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
    }
}
