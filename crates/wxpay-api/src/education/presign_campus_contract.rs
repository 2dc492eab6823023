// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PresignToken;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Prepares the signing of a campus payment contract (预签约).
///
/// `POST /v3/eduschoolpay/contracts/presign`
///
/// - Returns [`PresignToken`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_contract_code` and the same parameters.
/// - 中文：预签约。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::education::PresignCampusContract;
///
/// let request = PresignCampusContract::new("1217752501201407033233368018")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .plan_id("sample-plan-id")
///     .user_id("sample-user-id")
///     .school_id("sample-school-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk","out_contract_code":"1217752501201407033233368018","plan_id":"sample-plan-id","school_id":"sample-school-id","user_id":"sample-user-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "预签约",
    "/v3/eduschoolpay/contracts/presign",
    "POST /v3/eduschoolpay/contracts/presign"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PresignCampusContract {
    /// The merchant's own contract number (外部签约号). Required.
    pub out_contract_code: String,
    /// Application id (商户appid). Required.
    pub appid: Option<String>,
    /// The user's id within the application (商户appid下的用户标识). Required.
    pub openid: Option<String>,
    /// Plan or template id (签约模板号). Required.
    pub plan_id: Option<String>,
    /// User id (用户账号). Required.
    pub user_id: Option<String>,
    /// School number (学校编号). Required.
    pub school_id: Option<String>,
    /// Contract mode (签约模式).
    pub contract_mode: Option<String>,
    /// True to allow downgrading to ordinary signing (允许降级为普通签约模式).
    pub downgrade_default_contract: Option<bool>,
    /// Real-name details (实名信息).
    pub identity: Option<Identity>,
    /// Bank card to sign with (签约银行卡).
    pub bank_card: Option<BankCard>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PresignCampusContract {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `openid`, `plan_id`, `user_id` and `school_id`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_contract_code: impl Into<String>) -> Self {
        Self {
            out_contract_code: out_contract_code.into(),
            appid: None,
            openid: None,
            plan_id: None,
            user_id: None,
            school_id: None,
            contract_mode: None,
            downgrade_default_contract: None,
            identity: None,
            bank_card: None,
            extra: Extra::new(),
        }
    }

    /// Application id (商户appid). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's id within the application (商户appid下的用户标识). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Plan or template id (签约模板号). Required.
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<String, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
    }

    /// User id (用户账号). Required.
    pub fn user_id<Via>(mut self, user_id: impl IntoField<String, Via>) -> Self {
        self.user_id = user_id.into_field();
        self
    }

    /// School number (学校编号). Required.
    pub fn school_id<Via>(mut self, school_id: impl IntoField<String, Via>) -> Self {
        self.school_id = school_id.into_field();
        self
    }

    /// Contract mode (签约模式).
    pub fn contract_mode<Via>(mut self, contract_mode: impl IntoField<String, Via>) -> Self {
        self.contract_mode = contract_mode.into_field();
        self
    }

    /// True to allow downgrading to ordinary signing (允许降级为普通签约模式).
    pub fn downgrade_default_contract<Via>(
        mut self,
        downgrade_default_contract: impl IntoField<bool, Via>,
    ) -> Self {
        self.downgrade_default_contract = downgrade_default_contract.into_field();
        self
    }

    /// Real-name details (实名信息).
    pub fn identity<Via>(mut self, identity: impl IntoField<Identity, Via>) -> Self {
        self.identity = identity.into_field();
        self
    }

    /// Bank card to sign with (签约银行卡).
    pub fn bank_card<Via>(mut self, bank_card: impl IntoField<BankCard, Via>) -> Self {
        self.bank_card = bank_card.into_field();
        self
    }
}

wxpay_core::__model_impl! { PresignCampusContract
    [out_contract_code,]
    [appid, openid, plan_id, user_id, school_id, contract_mode, downgrade_default_contract, identity, bank_card,]
    ["appid", "openid", "plan_id", "user_id", "school_id",]
}

wxpay_core::operation!(PresignCampusContract => PresignToken, wxpay_core::Spec::new(
    "education.presign_campus_contract",
    wxpay_core::http::Method::POST,
    "/v3/eduschoolpay/contracts/presign",
)
.title("预签约")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_1.shtml")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));

/// The real-name identity of a user.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Identity {
    /// Real name (姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub real_name: Option<Sensitive>,
    /// Kind of identity document (证件类型). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub credential_type: Option<Sensitive>,
    /// Identity document number (身份证号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub id_card_number: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Identity {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `real_name`.
    pub fn new() -> Self {
        Self {
            real_name: None,
            credential_type: None,
            id_card_number: None,
            extra: Extra::new(),
        }
    }

    /// Real name (姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn real_name<Via>(mut self, real_name: impl IntoField<Sensitive, Via>) -> Self {
        self.real_name = real_name.into_field();
        self
    }

    /// Kind of identity document (证件类型). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn credential_type<Via>(mut self, credential_type: impl IntoField<Sensitive, Via>) -> Self {
        self.credential_type = credential_type.into_field();
        self
    }

    /// Identity document number (身份证号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn id_card_number<Via>(mut self, id_card_number: impl IntoField<Sensitive, Via>) -> Self {
        self.id_card_number = id_card_number.into_field();
        self
    }
}

impl Default for Identity {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Identity
    []
    [real_name, credential_type, id_card_number,]
    ["real_name",]
}

/// The bank card bound by a contract.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BankCard {
    /// Bank card number (签约银行卡号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub bank_card_no: Option<Sensitive>,
    /// Validity of the bank card (银行卡有效期).
    pub valid_thru: Option<String>,
    /// Phone number (银行卡开卡预留手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub phone: Option<Sensitive>,
    /// Bank type (银行类型).
    pub bank_type: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BankCard {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `bank_card_no`.
    pub fn new() -> Self {
        Self {
            bank_card_no: None,
            valid_thru: None,
            phone: None,
            bank_type: None,
            extra: Extra::new(),
        }
    }

    /// Bank card number (签约银行卡号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn bank_card_no<Via>(mut self, bank_card_no: impl IntoField<Sensitive, Via>) -> Self {
        self.bank_card_no = bank_card_no.into_field();
        self
    }

    /// Validity of the bank card (银行卡有效期).
    pub fn valid_thru<Via>(mut self, valid_thru: impl IntoField<String, Via>) -> Self {
        self.valid_thru = valid_thru.into_field();
        self
    }

    /// Phone number (银行卡开卡预留手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn phone<Via>(mut self, phone: impl IntoField<Sensitive, Via>) -> Self {
        self.phone = phone.into_field();
        self
    }

    /// Bank type (银行类型).
    pub fn bank_type<Via>(mut self, bank_type: impl IntoField<String, Via>) -> Self {
        self.bank_type = bank_type.into_field();
        self
    }
}

impl Default for BankCard {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BankCard
    []
    [bank_card_no, valid_thru, phone, bank_type,]
    ["bank_card_no",]
}
