// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubsidyReturn;

wxpay_core::model! {
    /// Queries one return of a subsidy (查询商家券营销补差回退单详情).
    ///
    /// `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
    ///
    /// - Returns [`SubsidyReturn`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：查询商家券营销补差回退单详情。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_21.shtml)
    #[doc(alias = "查询商家券营销补差回退单详情")]
    pub request QuerySubsidyReturn {
        required {
            /// Subsidy return number (补差回退单号). Required. It stands in the path.
            subsidy_return_receipt_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QuerySubsidyReturn => SubsidyReturn, wxpay_core::Spec::new(
    "query_subsidy_return",
    wxpay_core::http::Method::GET,
    "/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}",
)
.title("查询商家券营销补差回退单详情")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_21.shtml")
.repeat(wxpay_core::Repeat::Freely));
