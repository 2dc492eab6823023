// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PapayContract;

wxpay_core::model! {
    /// Queries a renewal deduction contract by its number (通过协议号查询签约).
    ///
    /// `GET /v3/edu-papay/contracts/id/{contract_id}`
    ///
    /// - Returns [`PapayContract`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：通过协议号查询签约。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012522951)
    #[doc(alias = "通过协议号查询签约")]
    pub request QueryPapayContractById {
        required {
            /// Contract number (签约协议号). Required. It stands in the path.
            contract_id: String,
            /// Application id (服务商APPID). Required.
            appid: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户APPID).
            sub_appid: String,
        }
    }
}

wxpay_core::operation!(QueryPapayContractById => PapayContract, wxpay_core::Spec::new(
    "query_papay_contract_by_id",
    wxpay_core::http::Method::GET,
    "/v3/edu-papay/contracts/id/{contract_id}",
)
.title("通过协议号查询签约")
.family("education")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012522951")
.query(&["appid", "sub_mchid", "sub_appid"])
.repeat(wxpay_core::Repeat::Freely));
