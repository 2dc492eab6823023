// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Agreement;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Asks for leave to make merchant transfers for a sub-merchant (申请二级商户商家转账授权).
    ///
    /// `POST /v3/ecommerce/mch-transfer/authorizations`
    ///
    /// - Returns [`TransferAuthorizationApplication`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：申请二级商户商家转账授权。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/create-authorization.html)
    #[doc(alias = "申请二级商户商家转账授权")]
    pub request ApplyForTransferAuthorization {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// List of signed agreements (签约协议列表). Required.
            agreement_list: Vec<Agreement>,
        }
        optional {}
    }
}

wxpay_core::operation!(ApplyForTransferAuthorization => TransferAuthorizationApplication, wxpay_core::Spec::new(
    "apply_for_transfer_authorization",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/mch-transfer/authorizations",
)
.title("申请二级商户商家转账授权")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/create-authorization.html")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// An application for transfer authorization with its state and times.
    pub answer TransferAuthorizationApplication {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// Authorization state (授权状态).
            authorization_state: String,
            /// When it was accepted.
            accept_time: DateTime,
            /// When it was authorized (授权时间).
            authorize_time: DateTime,
        }
    }
}
