// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Terminates a campus payment contract (商户主动解约).
    ///
    /// `POST /v3/eduschoolpay/contracts/{contract_id}/terminate`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：商户主动解约。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_3.shtml)
    #[doc(alias = "商户主动解约")]
    pub request TerminateCampusContract {
        required {
            /// Contract number (签约协议号). Required. It stands in the path.
            contract_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(TerminateCampusContract => (), wxpay_core::Spec::new(
    "terminate_campus_contract",
    wxpay_core::http::Method::POST,
    "/v3/eduschoolpay/contracts/{contract_id}/terminate",
)
.title("商户主动解约")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_3.shtml"));
