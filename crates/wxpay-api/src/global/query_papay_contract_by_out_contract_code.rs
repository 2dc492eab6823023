// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PapayContract;

wxpay_core::model! {
    /// Queries a papay contract by the merchant's contract number (商户协议号查询签约).
    ///
    /// `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}`
    ///
    /// - Returns [`PapayContract`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - 中文：商户协议号查询签约。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_3.shtml)
    #[doc(alias = "商户协议号查询签约")]
    pub request QueryPapayContractByOutContractCode {
        required {
            /// The merchant's own contract number (签约协议号). Required. It stands in the path.
            out_contract_code: String,
        }
        optional {
            /// Application id (机构APPID).
            appid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The service provider's application id (机构appid).
            sp_appid: String,
            /// The service provider's merchant number (机构商户号).
            sp_mchid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// Plan or template id (模板ID). Described by SKIT; no official source confirms it.
            plan_id: i64,
        }
    }
}

wxpay_core::operation!(QueryPapayContractByOutContractCode => PapayContract, wxpay_core::Spec::new(
    "query_papay_contract_by_out_contract_code",
    wxpay_core::http::Method::GET,
    "/v3/global/papay/contracts/out-contract-code/{out_contract_code}",
)
.title("商户协议号查询签约")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_3.shtml")
.query(&["appid", "sub_mchid", "sp_appid", "sp_mchid", "sub_appid", "plan_id"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
