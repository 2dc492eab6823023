// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries whether an individual payee is authorized (查询个人收款方授权结果).
    ///
    /// `GET /v3/ecommerce/individual-contracts/{openid}`
    ///
    /// - Returns [`Authorization`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询个人收款方授权结果。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012739528)
    #[doc(alias = "查询个人收款方授权结果")]
    pub request QueryAuthorizationByOpenid {
        required {
            /// The user's id within the application (个人收款方在平台appid下的唯一标识). Required. It stands in the path.
            openid: String,
            /// Application id (签约和付款的微信小程序AppID). Required.
            appid: String,
        }
        optional {
            /// Permission type (权限类型). Sources differ on whether it is required.
            permission_type: PermissionType,
        }
    }
}

wxpay_core::operation!(QueryAuthorizationByOpenid => Authorization, wxpay_core::Spec::new(
    "query_authorization_by_openid",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/individual-contracts/{openid}",
)
.title("查询个人收款方授权结果")
.family("ecommerce_collections")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012739528")
.query(&["appid", "permission_type"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The authorization of an individual payee.
    pub answer Authorization {
        always {}
        optional {
            /// Acceptance authorization id of the individual payee (授权ID).
            individual_auth_id: String,
            /// When the operation took place (操作时间).
            operation_time: DateTime,
            /// Authorization state (授权状态).
            auth_state: AuthorizationState,
        }
    }
}

wxpay_core::open_enum! {
    /// The kind of permission that is queried.
    pub enum PermissionType {
        IndividualPayee = "INDIVIDUAL_PAYEE",
    }
}
