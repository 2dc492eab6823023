// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the contract of an individual by the request number (根据业务申请单号查签约信息).
    ///
    /// `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
    ///
    /// - Returns [`Contract`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：根据业务申请单号查签约信息。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015851492)
    #[doc(alias = "根据业务申请单号查签约信息")]
    pub request QueryContractByOutContractCode {
        required {
            /// The merchant's own contract number. Required. It stands in the path.
            out_contract_code: String,
            /// Application id (签约和付款的微信小程序AppID). Required.
            appid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryContractByOutContractCode => Contract, wxpay_core::Spec::new(
    "query_contract_by_out_contract_code",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}",
)
.title("根据业务申请单号查签约信息")
.family("ecommerce_collections")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015851492")
.query(&["appid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The contract of an individual with its authorization state.
    pub answer Contract {
        always {}
        optional {
            /// Acceptance authorization id of the individual payee (授权ID).
            individual_auth_id: String,
            /// When the contract was signed (签约时间).
            signed_time: DateTime,
            /// Authorization state (授权状态).
            auth_state: AuthorizationState,
            /// The user's id within the application (用户OpenID).
            individual_openid: String,
            /// Result of the real-name authorization (实名授权结果).
            real_name_auth_result: RealNameAuthorization,
        }
    }
}

wxpay_core::model! {
    /// The scope and access token of a real-name authorization.
    pub answer RealNameAuthorization {
        always {}
        optional {
            /// Scope it applies to (应用授权作用域).
            scope: AuthorizationScope,
            /// Access token (访问令牌).
            access_token: String,
            /// When the access token expires (访问令牌过期时间).
            access_token_expire_time: DateTime,
        }
    }
}

wxpay_core::open_enum! {
    /// The scope of a real-name authorization.
    pub enum AuthorizationScope {
        PayRealname = "pay_realname",
    }
}
