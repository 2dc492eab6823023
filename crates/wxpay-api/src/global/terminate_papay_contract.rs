// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Terminates a papay contract (申请解约).
    ///
    /// `POST /v3/global/papay/contracts/{contract_id}/terminate`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - 中文：申请解约。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_4.shtml)
    #[doc(alias = "申请解约")]
    pub request TerminatePapayContract {
        required {
            /// Contract number (委托代扣协议ID). Required. It stands in the path.
            contract_id: String,
        }
        optional {
            /// Application id (机构APPID).
            appid: String,
            /// The service provider's application id (机构appid).
            sp_appid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// Note on the contract's termination (解约备注).
            termination_note: String,
        }
    }
}

wxpay_core::operation!(TerminatePapayContract => (), wxpay_core::Spec::new(
    "terminate_papay_contract",
    wxpay_core::http::Method::POST,
    "/v3/global/papay/contracts/{contract_id}/terminate",
)
.title("申请解约")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_4.shtml")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));
