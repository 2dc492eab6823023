// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandReturnResult;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Asks for shared money of a brand's order to be returned (请求分账回退).
    ///
    /// `POST /v3/brand/profitsharing/returnorders`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_return_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_3.shtml)
    #[doc(alias = "请求分账回退")]
    pub request BrandCreateReturnOrder {
        required {
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// The merchant's own return number (商户回退单号). Required.
            out_return_no: String,
            /// Merchant number that returns the funds (回退商户号). Required.
            return_mchid: String,
            /// Amount (回退金额). Required. In fen.
            amount: i64,
            /// Description (回退描述). Required.
            description: String,
        }
        optional {
            /// WeChat Pay's order number (微信分账单号).
            order_id: String,
            /// The merchant's own order number (商户分账单号).
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_3.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_return_no")));

wxpay_core::model! {
    /// A return in a brand's profit sharing as accepted.
    pub answer BrandCreatedReturnOrder {
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
            /// Amount (回退金额). In fen.
            amount: i64,
            /// WeChat Pay's return number (微信回退单号).
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
        /// Account abnormal.
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// Time out closed.
        TimeOutClosed = "TIME_OUT_CLOSED",
        /// Payer account abnormal.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
    }
}
