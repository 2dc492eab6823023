// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries whether merchant transfers are authorized for a sub-merchant (查询二级商户商家转账授权状态).
    ///
    /// `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
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
            authorize_time: String,
        }
    }
}
