// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RequestScene;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Queries the registered details of a merchant (查询商户资料).
///
/// `GET /v3/aggracct-bc/wb-channel/account/mch_archives`
///
/// - Returns [`MerchantArchive`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询商户资料。调用方：商户；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::bank_channel::QueryMerchantArchive;
///
/// let request = QueryMerchantArchive::new()
///     .mchid("1900000109")
///     .bal_account_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"bal_account_no":"1217752501201407033233368018","mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询商户资料",
    "/v3/aggracct-bc/wb-channel/account/mch_archives",
    "GET /v3/aggracct-bc/wb-channel/account/mch_archives"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryMerchantArchive {
    /// Merchant number (微信支付商户号). Required.
    pub mchid: Option<String>,
    /// Quota ledger account number (额度台账号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub bal_account_no: Option<Sensitive>,
    /// Card number (卡号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub card_no: Option<Sensitive>,
    /// Agreement number of the merchant's account (商户子账户协议号).
    pub sgn_no: Option<String>,
    /// Request scene.
    pub req_scene: Option<RequestScene>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryMerchantArchive {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `mchid` and `bal_account_no`.
    pub fn new() -> Self {
        Self {
            mchid: None,
            bal_account_no: None,
            card_no: None,
            sgn_no: None,
            req_scene: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (微信支付商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Quota ledger account number (额度台账号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn bal_account_no<Via>(mut self, bal_account_no: impl IntoField<Sensitive, Via>) -> Self {
        self.bal_account_no = bal_account_no.into_field();
        self
    }

    /// Card number (卡号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn card_no<Via>(mut self, card_no: impl IntoField<Sensitive, Via>) -> Self {
        self.card_no = card_no.into_field();
        self
    }

    /// Agreement number of the merchant's account (商户子账户协议号).
    pub fn sgn_no<Via>(mut self, sgn_no: impl IntoField<String, Via>) -> Self {
        self.sgn_no = sgn_no.into_field();
        self
    }

    /// Request scene.
    pub fn req_scene<Via>(mut self, req_scene: impl IntoField<RequestScene, Via>) -> Self {
        self.req_scene = req_scene.into_field();
        self
    }
}

impl Default for QueryMerchantArchive {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryMerchantArchive
    []
    [mchid, bal_account_no, card_no, sgn_no, req_scene,]
    ["mchid", "bal_account_no",]
}

wxpay_core::operation!(QueryMerchantArchive => MerchantArchive, wxpay_core::Spec::new(
    "bank_channel.query_merchant_archive",
    wxpay_core::http::Method::GET,
    "/v3/aggracct-bc/wb-channel/account/mch_archives",
)
.title("查询商户资料")
.family("bank_channel")
.query(&["mchid", "bal_account_no", "card_no", "sgn_no", "req_scene"])
.repeat(wxpay_core::Repeat::Freely));

/// The registered details of a merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantArchive {
    /// Merchant number (微信支付商户号).
    pub mchid: Option<String>,
    /// Quota ledger account number (额度台账号). Decrypted when the response is decoded.
    pub bal_account_no: Option<Sensitive>,
    /// Merchant type (主体类型). Known values: 1, 2, 3.
    pub merchant_type: Option<String>,
    /// Kind of the subject's identity document (主体证件类型). Known values: 12.
    pub merchant_id_type: Option<String>,
    /// Merchant name (主体证件登记名称). Decrypted when the response is decoded.
    pub merchant_name: Option<Sensitive>,
    /// Number of the subject's identity document (主体证件号码). Decrypted when the response is decoded.
    pub merchant_id_no: Option<Sensitive>,
    /// When the subject's document becomes valid (主体证件有效期起始日).
    pub effective_date: Option<String>,
    /// Expiry date (主体证件有效期结束日).
    pub expire_date: Option<String>,
    /// Front image id of the subject's document (主体证件正面影像ID).
    pub merchant_img_front_id: Option<String>,
    /// Registered address of the subject (主体注册地址).
    pub register_address: Option<String>,
    /// Business scope of the subject (主体经营范围).
    pub business_scope: Option<String>,
    /// Details of the legal representative (法定代表人信息).
    pub legal_representative: Option<LegalRepresentative>,
    /// List of beneficial owners (受益所有人信息列表).
    pub beneficial_owner: Option<Vec<BeneficialOwner>>,
    /// Card number (卡号). Decrypted when the response is decoded.
    pub card_no: Option<Sensitive>,
    /// Agreement number of the merchant's account (商户子账户协议号).
    pub sgn_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MerchantArchive
    []
    [mchid, bal_account_no, merchant_type, merchant_id_type, merchant_name, merchant_id_no, effective_date, expire_date, merchant_img_front_id, register_address, business_scope, legal_representative, beneficial_owner, card_no, sgn_no,]
    []
}

/// The legal representative of a merchant and the identity document.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalRepresentative {
    /// Kind of the legal representative's document (法定代表人证件类型). Known values: 01.
    pub legal_representative_id_type: Option<String>,
    /// Name of the legal representative (法定代表人姓名). Decrypted when the response is decoded.
    pub legal_representative_name: Option<Sensitive>,
    /// Identity document number of the legal representative (法定代表人证件号码). Decrypted when the response is decoded.
    pub legal_representative_id_no: Option<Sensitive>,
    /// When the legal representative's document becomes valid (法定代表人证件有效期起始日).
    pub legal_representative_effective_date: Option<String>,
    /// When the legal representative's document expires (法定代表人证件有效期结束日).
    pub legal_representative_expire_date: Option<String>,
    /// Front image id of the legal representative's document (法定代表人证件正面影像ID).
    pub legal_representative_img_front_id: Option<String>,
    /// Back image id of the legal representative's document (法定代表人证件反面影像ID).
    pub legal_representative_img_back_id: Option<String>,
    /// Home address of the legal representative (法定代表人居住地址). Decrypted when the response is decoded.
    pub legal_representative_address: Option<Sensitive>,
    /// Issuer of the legal representative's document (法定代表人发证机关).
    pub legal_representative_issue_authority: Option<String>,
    /// Ethnic group of the legal representative (法定代表人民族).
    pub legal_representative_nation: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { LegalRepresentative
    []
    [legal_representative_id_type, legal_representative_name, legal_representative_id_no, legal_representative_effective_date, legal_representative_expire_date, legal_representative_img_front_id, legal_representative_img_back_id, legal_representative_address, legal_representative_issue_authority, legal_representative_nation,]
    []
}

/// A beneficial owner of a merchant and the identity document.
#[derive(Clone)]
#[non_exhaustive]
pub struct BeneficialOwner {
    /// Number of the beneficial owner (受益所有人编号).
    pub beneficial_owner_no: Option<String>,
    /// Kind of the beneficial owner's document (受益所有人证件类型). Known values: 01.
    pub beneficial_owner_id_type: Option<String>,
    /// Name of the beneficial owner (受益所有人姓名). Decrypted when the response is decoded.
    pub beneficial_owner_name: Option<Sensitive>,
    /// Identity document number of the beneficial owner (受益所有人证件号码). Decrypted when the response is decoded.
    pub beneficial_owner_id_no: Option<Sensitive>,
    /// When the beneficial owner's document becomes valid (受益所有人证件有效期起始日).
    pub beneficial_owner_effective_date: Option<String>,
    /// When the beneficial owner's document expires (受益所有人证件有效期结束日).
    pub beneficial_owner_expire_date: Option<String>,
    /// Front image id of the beneficial owner's document (受益所有人证件正面影像ID).
    pub beneficial_owner_img_front_id: Option<String>,
    /// Back image id of the beneficial owner's document (受益所有人证件反面影像ID).
    pub beneficial_owner_img_back_id: Option<String>,
    /// Home address of the beneficial owner (受益所有人居住地址). Decrypted when the response is decoded.
    pub beneficial_owner_address: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BeneficialOwner
    []
    [beneficial_owner_no, beneficial_owner_id_type, beneficial_owner_name, beneficial_owner_id_no, beneficial_owner_effective_date, beneficial_owner_expire_date, beneficial_owner_img_front_id, beneficial_owner_img_back_id, beneficial_owner_address,]
    []
}
