// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CharityDonation;

wxpay_core::model! {
    /// Queries a charity donation by the merchant's own number (商户单号查询公益捐赠详情).
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
    ///
    /// - Returns [`CharityDonation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：商户单号查询公益捐赠详情。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "商户单号查询公益捐赠详情")]
    pub request QueryCharityDonation {
        required {
            /// The merchant's own donation number (商户公益捐赠单号). Required. It stands in the path.
            out_transfer_no: String,
            /// Merchant number of the sponsor (出资商户号). Required.
            sponsor_mchid: String,
            /// The merchant's own budget number (商户预算单号). Required.
            out_budget_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryCharityDonation => CharityDonation, wxpay_core::Spec::new(
    "query_charity_donation",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}",
)
.title("商户单号查询公益捐赠详情")
.family("transfer")
.query(&["sponsor_mchid", "out_budget_no"])
.repeat(wxpay_core::Repeat::Freely));
