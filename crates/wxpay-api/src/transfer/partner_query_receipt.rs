// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PartnerReceipt;

wxpay_core::model! {
    /// Queries the electronic receipt of one transfer of a sub-merchant (查询单笔转账电子回单).
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
    ///
    /// - Returns [`PartnerReceipt`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询单笔转账电子回单。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询单笔转账电子回单")]
    pub request PartnerQueryReceipt {
        required {
            /// The merchant's own bill number (商户转账单号). Required. It stands in the path.
            out_bill_no: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(PartnerQueryReceipt => PartnerReceipt, wxpay_core::Spec::new(
    "partner_query_receipt",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}",
)
.title("查询单笔转账电子回单")
.family("transfer")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
