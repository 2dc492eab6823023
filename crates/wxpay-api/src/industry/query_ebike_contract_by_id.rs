// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EbikeContract;

wxpay_core::model! {
    /// Queries the state of a charging contract by its contract id (通过签约号查询用户状态).
    ///
    /// `GET /v3/ebike/charge/contracts/{contract_id}`
    ///
    /// - Returns [`EbikeContract`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - WeChat Pay has marked it as outdated.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：通过签约号查询用户状态。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml)
    #[doc(alias = "通过签约号查询用户状态")]
    pub request QueryEbikeContractById {
        required {
            /// Contract number (充电授权扣费协议号). Required. It stands in the path.
            contract_id: String,
        }
        optional {
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryEbikeContractById => EbikeContract, wxpay_core::Spec::new(
    "query_ebike_contract_by_id",
    wxpay_core::http::Method::GET,
    "/v3/ebike/charge/contracts/{contract_id}",
)
.title("通过签约号查询用户状态")
.family("industry")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
