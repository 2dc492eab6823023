// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RequestScene;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Queries the registered details of a merchant (查询商户资料).
    ///
    /// `GET /v3/aggracct-bc/wb-channel/account/mch_archives`
    ///
    /// - Returns [`MerchantArchive`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询商户资料。调用方：商户；只读，可以重试。
    #[doc(alias = "查询商户资料")]
    pub request QueryMerchantArchive {
        required {
            /// Merchant number (微信支付商户号). Required.
            mchid: String,
            /// Quota ledger account number (额度台账号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            bal_account_no: Sensitive,
        }
        optional {
            /// Card number (卡号). Encrypted when it is sent; at most 214 bytes of UTF-8.
            card_no: Sensitive,
            /// Agreement number of the merchant's account (商户子账户协议号).
            sgn_no: String,
            /// Request scene.
            req_scene: RequestScene,
        }
    }
}

wxpay_core::operation!(QueryMerchantArchive => MerchantArchive, wxpay_core::Spec::new(
    "query_merchant_archive",
    wxpay_core::http::Method::GET,
    "/v3/aggracct-bc/wb-channel/account/mch_archives",
)
.title("查询商户资料")
.family("bank_channel")
.query(&["mchid", "bal_account_no", "card_no", "sgn_no", "req_scene"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The registered details of a merchant.
    pub answer MerchantArchive {
        always {}
        optional {
            /// Merchant number (微信支付商户号).
            mchid: String,
            /// Quota ledger account number (额度台账号). Decrypted when the response is decoded.
            bal_account_no: Sensitive,
            /// Merchant type (主体类型).
            merchant_type: MerchantType,
            /// Kind of the subject's identity document (主体证件类型).
            merchant_id_type: MerchantIdType,
            /// Merchant name (主体证件登记名称). Decrypted when the response is decoded.
            merchant_name: Sensitive,
            /// Number of the subject's identity document (主体证件号码). Decrypted when the response is decoded.
            merchant_id_no: Sensitive,
            /// When the subject's document becomes valid (主体证件有效期起始日).
            effective_date: String,
            /// Expiry date (主体证件有效期结束日).
            expire_date: String,
            /// Front image id of the subject's document (主体证件正面影像ID).
            merchant_img_front_id: String,
            /// Registered address of the subject (主体注册地址).
            register_address: String,
            /// Business scope of the subject (主体经营范围).
            business_scope: String,
            /// Details of the legal representative (法定代表人信息).
            legal_representative: LegalRepresentative,
            /// List of beneficial owners (受益所有人信息列表).
            beneficial_owner: Vec<BeneficialOwner>,
            /// Card number (卡号). Decrypted when the response is decoded.
            card_no: Sensitive,
            /// Agreement number of the merchant's account (商户子账户协议号).
            sgn_no: String,
        }
    }
}

wxpay_core::model! {
    /// The legal representative of a merchant and the identity document.
    pub answer LegalRepresentative {
        always {}
        optional {
            /// Kind of the legal representative's document (法定代表人证件类型).
            legal_representative_id_type: PersonIdType,
            /// Name of the legal representative (法定代表人姓名). Decrypted when the response is decoded.
            legal_representative_name: Sensitive,
            /// Identity document number of the legal representative (法定代表人证件号码). Decrypted when the response is decoded.
            legal_representative_id_no: Sensitive,
            /// When the legal representative's document becomes valid (法定代表人证件有效期起始日).
            legal_representative_effective_date: String,
            /// When the legal representative's document expires (法定代表人证件有效期结束日).
            legal_representative_expire_date: String,
            /// Front image id of the legal representative's document (法定代表人证件正面影像ID).
            legal_representative_img_front_id: String,
            /// Back image id of the legal representative's document (法定代表人证件反面影像ID).
            legal_representative_img_back_id: String,
            /// Home address of the legal representative (法定代表人居住地址). Decrypted when the response is decoded.
            legal_representative_address: Sensitive,
            /// Issuer of the legal representative's document (法定代表人发证机关).
            legal_representative_issue_authority: String,
            /// Ethnic group of the legal representative (法定代表人民族).
            legal_representative_nation: String,
        }
    }
}

wxpay_core::model! {
    /// A beneficial owner of a merchant and the identity document.
    pub answer BeneficialOwner {
        always {}
        optional {
            /// Number of the beneficial owner (受益所有人编号).
            beneficial_owner_no: String,
            /// Kind of the beneficial owner's document (受益所有人证件类型).
            beneficial_owner_id_type: PersonIdType,
            /// Name of the beneficial owner (受益所有人姓名). Decrypted when the response is decoded.
            beneficial_owner_name: Sensitive,
            /// Identity document number of the beneficial owner (受益所有人证件号码). Decrypted when the response is decoded.
            beneficial_owner_id_no: Sensitive,
            /// When the beneficial owner's document becomes valid (受益所有人证件有效期起始日).
            beneficial_owner_effective_date: String,
            /// When the beneficial owner's document expires (受益所有人证件有效期结束日).
            beneficial_owner_expire_date: String,
            /// Front image id of the beneficial owner's document (受益所有人证件正面影像ID).
            beneficial_owner_img_front_id: String,
            /// Back image id of the beneficial owner's document (受益所有人证件反面影像ID).
            beneficial_owner_img_back_id: String,
            /// Home address of the beneficial owner (受益所有人居住地址). Decrypted when the response is decoded.
            beneficial_owner_address: Sensitive,
        }
    }
}

wxpay_core::open_enum! {
    /// The legal form of the merchant.
    pub enum MerchantType {
        One = "1",
        Two = "2",
        Three = "3",
    }
}

wxpay_core::open_enum! {
    /// The kind of the merchant's identity document.
    pub enum MerchantIdType {
        Twelve = "12",
    }
}

wxpay_core::open_enum! {
    /// The kind of a person's identity document.
    pub enum PersonIdType {
        One = "01",
    }
}
