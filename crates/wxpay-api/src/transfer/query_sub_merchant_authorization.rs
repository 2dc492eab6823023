// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubMerchantAuthorizationApplication;

wxpay_core::model! {
    /// Queries whether a sub-merchant has authorized merchant transfers (查询子商户商家转账授权状态).
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
    ///
    /// - Returns [`SubMerchantAuthorization`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询子商户商家转账授权状态。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询子商户商家转账授权状态")]
    pub request QuerySubMerchantAuthorization {
        required {
            /// The sub-merchant's number (二级商户号). Required. It stands in the path.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QuerySubMerchantAuthorization => SubMerchantAuthorization, wxpay_core::Spec::new(
    "query_sub_merchant_authorization",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}",
)
.title("查询子商户商家转账授权状态")
.family("transfer")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A sub-merchant's authorization of merchant transfers with its state and times.
    pub answer SubMerchantAuthorization {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// State (授权状态).
            state: SubMerchantAuthorizationState,
            /// Authorization application.
            apply_order: SubMerchantAuthorizationApplication,
            /// Authorization time (授权时间).
            authorization_time: String,
            /// When the authorization was canceled (解除授权时间).
            cancel_authorization_time: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of a sub-merchant's authorization.
    pub enum SubMerchantAuthorizationState {
        Authorized = "AUTHORIZED",
        Unauthorized = "UNAUTHORIZED",
        Canceled = "CANCELED",
    }
}
