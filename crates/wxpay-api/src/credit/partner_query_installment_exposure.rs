// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InstallmentExposure;
use super::UserIdType;

wxpay_core::model! {
    /// Queries whether to show a sub-merchant's user WeChat Fenfu with merchant-paid interest (商户贴息-获取微信分付曝光建议).
    ///
    /// `POST /v3/pay/instal/partner/exposure`
    ///
    /// - Returns [`InstallmentExposure`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：商户贴息-获取微信分付曝光建议。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016196820)
    #[doc(alias = "商户贴息-获取微信分付曝光建议")]
    pub request PartnerQueryInstallmentExposure {
        required {
            /// The service provider's merchant number (服务商户号). Required.
            sp_mchid: String,
            /// The service provider's application id (服务商应用ID). Required.
            sp_appid: String,
        }
        optional {
            /// The sub-merchant's application id (子商户/二级商户应用ID). Sources differ on whether it is required.
            sub_appid: String,
            /// The sub-merchant's number (子商户号/二级商户号).
            sub_mchid: String,
            /// User id (用户ID).
            user_id: UserIdentifier,
        }
    }
}

wxpay_core::operation!(PartnerQueryInstallmentExposure => InstallmentExposure, wxpay_core::Spec::new(
    "partner_query_installment_exposure",
    wxpay_core::http::Method::POST,
    "/v3/pay/instal/partner/exposure",
)
.title("商户贴息-获取微信分付曝光建议")
.family("credit")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016196820")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The number that identifies the user, and its kind.
    pub request UserIdentifier {
        required {}
        optional {
            /// Kind of user id (用户ID的类型).
            user_id_type: UserIdType,
            /// The user's id within the service provider's application (用户服务标识).
            sp_openid: String,
            /// The user's id within the sub-merchant's application (用户子标识).
            sub_openid: String,
            /// Hash of the user's phone number (用户手机号的哈希值).
            phone_number_hash: String,
        }
    }
}
