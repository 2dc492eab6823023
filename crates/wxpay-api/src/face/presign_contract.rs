// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ContractMode;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

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
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::face::{FacepayUser, PresignContract};
///
/// let request = PresignContract::new()
///     .business_name("示例名称")
///     .facepay_user(
///         FacepayUser::new()
///             .out_user_id("sample-out-user-id")
///             .organization_id("sample-organization-id"),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"business_name":"示例名称","facepay_user":{"organization_id":"sample-organization-id","out_user_id":"sample-out-user-id"}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "预签约接口",
    "/v3/offlineface/contracts/presign",
    "POST /v3/offlineface/contracts/presign"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PresignContract {
    /// Business name (业务类型). Required.
    pub business_name: Option<String>,
    /// Details of the face payment user (刷脸用户信息). Required.
    pub facepay_user: Option<FacepayUser>,
    /// Bank card required for signing (签约指定银行卡).
    pub limit_bank_card: Option<DesignatedBankCard>,
    /// Contract mode (签约模式).
    pub contract_mode: Option<ContractMode>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PresignContract {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `business_name` and `facepay_user`.
    pub fn new() -> Self {
        Self {
            business_name: None,
            facepay_user: None,
            limit_bank_card: None,
            contract_mode: None,
            extra: Extra::new(),
        }
    }

    /// Business name (业务类型). Required.
    pub fn business_name<Via>(mut self, business_name: impl IntoField<String, Via>) -> Self {
        self.business_name = business_name.into_field();
        self
    }

    /// Details of the face payment user (刷脸用户信息). Required.
    pub fn facepay_user<Via>(mut self, facepay_user: impl IntoField<FacepayUser, Via>) -> Self {
        self.facepay_user = facepay_user.into_field();
        self
    }

    /// Bank card required for signing (签约指定银行卡).
    pub fn limit_bank_card<Via>(
        mut self,
        limit_bank_card: impl IntoField<DesignatedBankCard, Via>,
    ) -> Self {
        self.limit_bank_card = limit_bank_card.into_field();
        self
    }

    /// Contract mode (签约模式).
    pub fn contract_mode<Via>(mut self, contract_mode: impl IntoField<ContractMode, Via>) -> Self {
        self.contract_mode = contract_mode.into_field();
        self
    }
}

impl Default for PresignContract {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PresignContract
    []
    [business_name, facepay_user, limit_bank_card, contract_mode,]
    ["business_name", "facepay_user",]
}

wxpay_core::operation!(PresignContract => PresignedContract, wxpay_core::Spec::new(
    "face.presign_contract",
    wxpay_core::http::Method::POST,
    "/v3/offlineface/contracts/presign",
)
.title("预签约接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html")
.body(wxpay_core::Body::JsonIfAny));

/// The user a contract is prepared for.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FacepayUser {
    /// The merchant's own user id (商户用户ID). Required.
    pub out_user_id: Option<String>,
    /// Name on the identity document (刷脸用户名).
    pub identification_name: Option<String>,
    /// Organization id (机构ID). Required.
    pub organization_id: Option<String>,
    /// Details of the identity document (证件信息).
    pub identification: Option<Identification>,
    /// Phone number (手机号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub phone: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FacepayUser {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `out_user_id` and `organization_id`.
    pub fn new() -> Self {
        Self {
            out_user_id: None,
            identification_name: None,
            organization_id: None,
            identification: None,
            phone: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own user id (商户用户ID). Required.
    pub fn out_user_id<Via>(mut self, out_user_id: impl IntoField<String, Via>) -> Self {
        self.out_user_id = out_user_id.into_field();
        self
    }

    /// Name on the identity document (刷脸用户名).
    pub fn identification_name<Via>(
        mut self,
        identification_name: impl IntoField<String, Via>,
    ) -> Self {
        self.identification_name = identification_name.into_field();
        self
    }

    /// Organization id (机构ID). Required.
    pub fn organization_id<Via>(mut self, organization_id: impl IntoField<String, Via>) -> Self {
        self.organization_id = organization_id.into_field();
        self
    }

    /// Details of the identity document (证件信息).
    pub fn identification<Via>(
        mut self,
        identification: impl IntoField<Identification, Via>,
    ) -> Self {
        self.identification = identification.into_field();
        self
    }

    /// Phone number (手机号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn phone<Via>(mut self, phone: impl IntoField<Sensitive, Via>) -> Self {
        self.phone = phone.into_field();
        self
    }
}

impl Default for FacepayUser {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FacepayUser
    []
    [out_user_id, identification_name, organization_id, identification, phone,]
    ["out_user_id", "organization_id",]
}

/// The bank card designated for a contract.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DesignatedBankCard {
    /// Bank card number (银行卡号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub bank_card_number: Option<Sensitive>,
    /// Name on the identity document (开卡人姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub identification_name: Option<Sensitive>,
    /// Details of the identity document (开卡人证件).
    pub identification: Option<Identification>,
    /// Validity of the bank card (银行卡有效期).
    pub valid_thru: Option<String>,
    /// Bank type (银行类型).
    pub bank_type: Option<String>,
    /// Phone number (开卡预留手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub phone: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DesignatedBankCard {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            bank_card_number: None,
            identification_name: None,
            identification: None,
            valid_thru: None,
            bank_type: None,
            phone: None,
            extra: Extra::new(),
        }
    }

    /// Bank card number (银行卡号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn bank_card_number<Via>(
        mut self,
        bank_card_number: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.bank_card_number = bank_card_number.into_field();
        self
    }

    /// Name on the identity document (开卡人姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn identification_name<Via>(
        mut self,
        identification_name: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.identification_name = identification_name.into_field();
        self
    }

    /// Details of the identity document (开卡人证件).
    pub fn identification<Via>(
        mut self,
        identification: impl IntoField<Identification, Via>,
    ) -> Self {
        self.identification = identification.into_field();
        self
    }

    /// Validity of the bank card (银行卡有效期).
    pub fn valid_thru<Via>(mut self, valid_thru: impl IntoField<String, Via>) -> Self {
        self.valid_thru = valid_thru.into_field();
        self
    }

    /// Bank type (银行类型).
    pub fn bank_type<Via>(mut self, bank_type: impl IntoField<String, Via>) -> Self {
        self.bank_type = bank_type.into_field();
        self
    }

    /// Phone number (开卡预留手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn phone<Via>(mut self, phone: impl IntoField<Sensitive, Via>) -> Self {
        self.phone = phone.into_field();
        self
    }
}

impl Default for DesignatedBankCard {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DesignatedBankCard
    []
    [bank_card_number, identification_name, identification, valid_thru, bank_type, phone,]
    []
}

/// The session token of a prepared contract.
#[derive(Clone)]
#[non_exhaustive]
pub struct PresignedContract {
    /// Pre-signing token (会话ID).
    pub presign_token: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PresignedContract
    []
    [presign_token,]
    []
}

/// An identity document.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Identification {
    /// Kind of identity document (证件类型). Required.
    pub identification_type: Option<IdentificationType>,
    /// Identity document number (证件ID). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub identification_number: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Identification {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `identification_type` and `identification_number`.
    pub fn new() -> Self {
        Self {
            identification_type: None,
            identification_number: None,
            extra: Extra::new(),
        }
    }

    /// Kind of identity document (证件类型). Required.
    pub fn identification_type<Via>(
        mut self,
        identification_type: impl IntoField<IdentificationType, Via>,
    ) -> Self {
        self.identification_type = identification_type.into_field();
        self
    }

    /// Identity document number (证件ID). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn identification_number<Via>(
        mut self,
        identification_number: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.identification_number = identification_number.into_field();
        self
    }
}

impl Default for Identification {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Identification
    []
    [identification_type, identification_number,]
    ["identification_type", "identification_number",]
}

wxpay_core::open_enum! {
    /// The kind of identity document in a contract.
    pub enum IdentificationType {
        Idcard = "IDCARD",
    }
}
