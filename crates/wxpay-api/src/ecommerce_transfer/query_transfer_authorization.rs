// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries whether merchant transfers are authorized for a sub-merchant (查询二级商户商家转账授权状态).
    ///
    /// `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
    ///
    /// - Returns [`TransferAuthorization`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询二级商户商家转账授权状态。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/get-authorization.html)
    #[doc(alias = "查询二级商户商家转账授权状态")]
    pub request QueryTransferAuthorization {
        required {
            /// The sub-merchant's number (二级商户号). Required. It stands in the path.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryTransferAuthorization => TransferAuthorization, wxpay_core::Spec::new(
    "query_transfer_authorization",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}",
)
.title("查询二级商户商家转账授权状态")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/get-authorization.html")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A sub-merchant's transfer authorization with its state.
    pub answer TransferAuthorization {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// Authorization state (授权状态).
            authorization_state: String,
            /// When it was authorized (授权时间).
            authorize_time: DateTime,
        }
    }
}
