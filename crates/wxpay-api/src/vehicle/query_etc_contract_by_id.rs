// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EtcContract;

wxpay_core::model! {
    /// Queries the state of an ETC contract by its contract id (通过商户ETC绑定号查询签约状态).
    ///
    /// `GET /v3/vehicle/etc/contracts/{contract_id}`
    ///
    /// - Returns [`EtcContract`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：通过商户ETC绑定号查询签约状态。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012715667)
    #[doc(alias = "通过商户ETC绑定号查询签约状态")]
    pub request QueryEtcContractById {
        required {
            /// Contract number (商户etc绑定号). Required. It stands in the path.
            contract_id: String,
        }
        optional {
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryEtcContractById => EtcContract, wxpay_core::Spec::new(
    "query_etc_contract_by_id",
    wxpay_core::http::Method::GET,
    "/v3/vehicle/etc/contracts/{contract_id}",
)
.title("通过商户ETC绑定号查询签约状态")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012715667")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
