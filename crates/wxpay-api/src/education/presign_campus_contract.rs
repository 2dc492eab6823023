// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PresignToken;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Prepares the signing of a campus payment contract (预签约).
    ///
    /// `POST /v3/eduschoolpay/contracts/presign`
    ///
    /// - Returns [`PresignToken`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_contract_code` and the same parameters.
    /// - 中文：预签约。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_1.shtml)
    #[doc(alias = "预签约")]
    pub request PresignCampusContract {
        required {
            /// Application id (商户appid). Required.
            appid: String,
            /// The user's id within the application (商户appid下的用户标识). Required.
            openid: String,
            /// Plan or template id (签约模板号). Required.
            plan_id: String,
            /// User id (用户账号). Required.
            user_id: String,
            /// School number (学校编号). Required.
            school_id: String,
            /// The merchant's own contract number (外部签约号). Required.
            out_contract_code: String,
        }
        optional {
            /// Contract mode (签约模式).
            contract_mode: String,
            /// Whether to allow downgrading to ordinary signing (允许降级为普通签约模式).
            downgrade_default_contract: bool,
            /// Real-name details (实名信息).
            identity: Identity,
            /// Bank card to sign with (签约银行卡).
            bank_card: BankCard,
        }
    }
}

wxpay_core::operation!(PresignCampusContract => PresignToken, wxpay_core::Spec::new(
    "presign_campus_contract",
    wxpay_core::http::Method::POST,
    "/v3/eduschoolpay/contracts/presign",
)
.title("预签约")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_1.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));

wxpay_core::model! {
    /// The real-name identity of a user.
    pub request Identity {
        required {
            /// Real name (姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            real_name: Sensitive,
        }
        optional {
            /// Kind of identity document (证件类型). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            credential_type: Sensitive,
            /// Identity document number (身份证号). Encrypted when it is sent; at most 214 bytes of UTF-8.
            id_card_number: Sensitive,
        }
    }
}

wxpay_core::model! {
    /// The bank card bound by a contract.
    pub request BankCard {
        required {
            /// Bank card number (签约银行卡号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            bank_card_no: Sensitive,
        }
        optional {
            /// Validity of the bank card (银行卡有效期).
            valid_thru: String,
            /// Phone number (银行卡开卡预留手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
            phone: Sensitive,
            /// Bank type (银行类型).
            bank_type: String,
        }
    }
}
