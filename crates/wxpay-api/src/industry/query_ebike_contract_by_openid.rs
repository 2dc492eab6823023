// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EbikeContract;

wxpay_core::model! {
    /// Queries the state of a user's charging contract (通过用户标识查询用户状态).
    ///
    /// `GET /v3/ebike/charge/users/{openid}/contract`
    ///
    /// - Returns [`EbikeContract`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - WeChat Pay has marked it as outdated.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：通过用户标识查询用户状态。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml)
    #[doc(alias = "通过用户标识查询用户状态")]
    pub request QueryEbikeContractByOpenid {
        required {
            /// The user's id within the application (用户标识). Required. It stands in the path.
            openid: String,
            /// Trade scene (交易场景). Required.
            trade_scene: String,
        }
        optional {
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryEbikeContractByOpenid => EbikeContract, wxpay_core::Spec::new(
    "query_ebike_contract_by_openid",
    wxpay_core::http::Method::GET,
    "/v3/ebike/charge/users/{openid}/contract",
)
.title("通过用户标识查询用户状态")
.family("industry")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml")
.query(&["sub_mchid", "trade_scene"])
.repeat(wxpay_core::Repeat::Freely));
