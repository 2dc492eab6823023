// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandReturnResult;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the outcome of a return in a brand's profit sharing (查询分账回退结果).
    ///
    /// `GET /v3/brand/profitsharing/returnorders`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_4.shtml)
    #[doc(alias = "查询分账回退结果")]
    pub request BrandQueryReturnOrder {
        required {
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// The merchant's own return number (商户回退单号). Required.
            out_return_no: String,
        }
        optional {
            /// WeChat Pay's order number (微信分帐单号).
            order_id: String,
            /// The merchant's own order number (商户分账单号).
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_4.shtml")
.query(&["sub_mchid", "out_return_no", "order_id", "out_order_no"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A return in a brand's profit sharing, with its outcome.
    pub answer BrandReturnOrder {
        always {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// WeChat Pay's order number (微信分账单号).
            order_id: String,
            /// The merchant's own order number (商户分账单号).
            out_order_no: String,
            /// The merchant's own return number (商户回退单号).
            out_return_no: String,
            /// Merchant number that returns the funds (回退商户号).
            return_mchid: String,
            /// WeChat Pay's return number (微信回退单号).
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
        /// Account abnormal.
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// Time out closed.
        TimeOutClosed = "TIME_OUT_CLOSED",
        /// Payer account abnormal.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// Invalid request.
        InvalidRequest = "INVALID_REQUEST",
    }
}
