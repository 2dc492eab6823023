// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ContractMode;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Prepares the signing of a payment contract with a user (预签约接口).
    ///
    /// `POST /v3/offlineface/contracts/presign`
    ///
    /// - Returns [`PresignedContract`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：预签约接口。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    #[doc(alias = "预签约接口")]
    pub request PresignContract {
        required {
            /// Business name (业务类型). Required.
            business_name: String,
            /// Details of the face payment user (刷脸用户信息). Required.
            facepay_user: FacepayUser,
        }
        optional {
            /// Bank card required for signing (签约指定银行卡).
            limit_bank_card: DesignatedBankCard,
            /// Contract mode (签约模式).
            contract_mode: ContractMode,
        }
    }
}

wxpay_core::operation!(PresignContract => PresignedContract, wxpay_core::Spec::new(
    "presign_contract",
    wxpay_core::http::Method::POST,
    "/v3/offlineface/contracts/presign",
)
.title("预签约接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html")
.body(wxpay_core::Body::JsonIfAny));

wxpay_core::model! {
    /// The user a contract is prepared for.
    pub request FacepayUser {
        required {
            /// The merchant's own user id (商户用户ID). Required.
            out_user_id: String,
            /// Organization id (机构ID). Required.
            organization_id: String,
        }
        optional {
            /// Name on the identity document (刷脸用户名).
            identification_name: String,
            /// Details of the identity document (证件信息).
            identification: Identification,
            /// Phone number (手机号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
            phone: Sensitive,
        }
    }
}

wxpay_core::model! {
    /// The bank card designated for a contract.
    pub request DesignatedBankCard {
        required {}
        optional {
            /// Bank card number (银行卡号). Encrypted when it is sent; at most 214 bytes of UTF-8.
            bank_card_number: Sensitive,
            /// Name on the identity document (开卡人姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
            identification_name: Sensitive,
            /// Details of the identity document (开卡人证件).
            identification: Identification,
            /// Validity of the bank card (银行卡有效期).
            valid_thru: String,
            /// Bank type (银行类型).
            bank_type: String,
            /// Phone number (开卡预留手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
            phone: Sensitive,
        }
    }
}

wxpay_core::model! {
    /// The session token of a prepared contract.
    pub answer PresignedContract {
        always {}
        optional {
            /// Pre-signing token (会话ID).
            presign_token: String,
        }
    }
}

wxpay_core::model! {
    /// An identity document.
    pub request Identification {
        required {
            /// Kind of identity document (证件类型). Required.
            identification_type: IdentificationType,
            /// Identity document number (证件ID). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            identification_number: Sensitive,
        }
        optional {}
    }
}

wxpay_core::open_enum! {
    /// The kind of identity document in a contract.
    pub enum IdentificationType {
        Idcard = "IDCARD",
    }
}
