// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EtcContract;

wxpay_core::model! {
    /// Queries the state of a user's ETC contract (查询ETC签约状态).
    ///
    /// `GET /v3/vehicle/etc/users/{openid}/contracts`
    ///
    /// - Returns [`EtcContract`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询ETC签约状态。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012715623)
    #[doc(alias = "查询ETC签约状态")]
    pub request QueryEtcContractByOpenid {
        required {
            /// The user's id within the application (用户标识). Required. It stands in the path.
            openid: String,
            /// Plan or template id (ETC授权扣费模板ID). Required.
            plan_id: String,
            /// Plate number (车牌号). Required.
            plate_number: String,
        }
        optional {
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryEtcContractByOpenid => EtcContract, wxpay_core::Spec::new(
    "query_etc_contract_by_openid",
    wxpay_core::http::Method::GET,
    "/v3/vehicle/etc/users/{openid}/contracts",
)
.title("查询ETC签约状态")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012715623")
.query(&["sub_mchid", "plan_id", "plate_number"])
.repeat(wxpay_core::Repeat::Freely));
