// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Contract;

wxpay_core::model! {
    /// Queries an automatic repayment contract (查询自动还款协议).
    ///
    /// `GET /v3/credit-repayment/partner/contracts/{out_contract_code}`
    ///
    /// - Returns [`Contract`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询自动还款协议。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询自动还款协议")]
    pub request QueryContract {
        required {
            /// The merchant's own contract number (服务商签约协议号). Required. It stands in the path.
            out_contract_code: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryContract => Contract, wxpay_core::Spec::new(
    "query_contract",
    wxpay_core::http::Method::GET,
    "/v3/credit-repayment/partner/contracts/{out_contract_code}",
)
.title("查询自动还款协议")
.family("credit")
.repeat(wxpay_core::Repeat::Freely));
