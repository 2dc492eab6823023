// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Terminates a renewal deduction contract (解约).
    ///
    /// `DELETE /v3/edu-papay/contracts/{contract_id}`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：解约。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012466882)
    #[doc(alias = "解约")]
    pub request TerminatePapayContract {
        required {
            /// Contract number (签约协议号). Required. It stands in the path.
            contract_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(TerminatePapayContract => (), wxpay_core::Spec::new(
    "terminate_papay_contract",
    wxpay_core::http::Method::DELETE,
    "/v3/edu-papay/contracts/{contract_id}",
)
.title("解约")
.family("education")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012466882"));
