// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CampusContract;

wxpay_core::model! {
    /// Queries a campus payment contract by its number (通过协议号查询签约).
    ///
    /// `GET /v3/eduschoolpay/contracts/{contract_id}`
    ///
    /// - Returns [`CampusContract`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：通过协议号查询签约。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_2.shtml)
    #[doc(alias = "通过协议号查询签约")]
    pub request QueryCampusContractById {
        required {
            /// Contract number (签约协议号). Required. It stands in the path.
            contract_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryCampusContractById => CampusContract, wxpay_core::Spec::new(
    "query_campus_contract_by_id",
    wxpay_core::http::Method::GET,
    "/v3/eduschoolpay/contracts/{contract_id}",
)
.title("通过协议号查询签约")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_2.shtml")
.repeat(wxpay_core::Repeat::Freely));
