// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InstallmentExposure;
use super::UserIdType;

wxpay_core::model! {
    /// Queries whether to show WeChat Fenfu with merchant-paid interest to a user (商户贴息-获取微信分付曝光建议).
    ///
    /// `POST /v3/pay/instal/exposure`
    ///
    /// - Returns [`InstallmentExposure`].
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：商户贴息-获取微信分付曝光建议。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4016196762)
    #[doc(alias = "商户贴息-获取微信分付曝光建议")]
    pub request QueryInstallmentExposure {
        required {
            /// Merchant number (直连商户号). Required.
            mchid: String,
            /// Application id (应用AppID). Required.
            appid: String,
            /// Kind of user id (用户ID的类型). Required.
            user_id_type: UserIdType,
        }
        optional {
            /// The user's id within the application (用户标识).
            openid: String,
            /// Hash of the user's phone number (用户手机号的十六进制字符串).
            phone_number_hash: String,
        }
    }
}

wxpay_core::operation!(QueryInstallmentExposure => InstallmentExposure, wxpay_core::Spec::new(
    "query_installment_exposure",
    wxpay_core::http::Method::POST,
    "/v3/pay/instal/exposure",
)
.title("商户贴息-获取微信分付曝光建议")
.family("credit")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4016196762")
.body(wxpay_core::Body::Json));
