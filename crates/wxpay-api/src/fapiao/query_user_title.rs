// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BuyerInformation;
use super::FapiaoScene;

wxpay_core::model! {
    /// Queries the fapiao title that a user filled in (获取用户填写的抬头).
    ///
    /// `GET /v3/new-tax-control-fapiao/user-title`
    ///
    /// - Returns [`BuyerInformation`].
    /// - Callers: merchants, service providers and platforms (普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：获取用户填写的抬头。调用方：普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015784260)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. Send the same request again later. |
    /// | `NO_AUTH` | 403 | Merchant has no permission. | Check the parameters. Apply for the permission. |
    /// | `RESOURCE_NOT_EXISTS` | 404 | User has not filled in the fapiao title. | Send the same request again later. Apply for the permission. |
    #[doc(alias = "获取用户填写的抬头")]
    pub request QueryUserTitle {
        required {
            /// Scene (开票场景). Required.
            scene: FapiaoScene,
            /// Fapiao application number (发票申请单号). Required. At most 32 characters.
            fapiao_apply_id: String,
        }
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryUserTitle => BuyerInformation, wxpay_core::Spec::new(
    "query_user_title",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/user-title",
)
.title("获取用户填写的抬头")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015784260")
.query(&["sub_mchid", "scene", "fapiao_apply_id"])
.repeat(wxpay_core::Repeat::Freely));
