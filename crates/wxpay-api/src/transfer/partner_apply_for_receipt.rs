// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PartnerReceipt;

wxpay_core::model! {
    /// Asks for the electronic receipt of one transfer of a sub-merchant (申请单笔转账电子回单).
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/electronic-receipts`
    ///
    /// - Returns [`PartnerReceipt`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：申请单笔转账电子回单。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
    #[doc(alias = "申请单笔转账电子回单")]
    pub request PartnerApplyForReceipt {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// The merchant's own bill number (商户转账单号). Required.
            out_bill_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(PartnerApplyForReceipt => PartnerReceipt, wxpay_core::Spec::new(
    "partner_apply_for_receipt",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/partner/electronic-receipts",
)
.title("申请单笔转账电子回单")
.family("transfer")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));
