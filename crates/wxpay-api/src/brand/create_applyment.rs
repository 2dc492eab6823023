// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentReference;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Submits a brand's onboarding application (提交入驻申请).
    ///
    /// `POST /v3/brand/applyments`
    ///
    /// - Returns [`ApplymentReference`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `business_code` and the same parameters.
    /// - 中文：提交入驻申请。调用方：服务商、平台；`business_code` 和参数不变时可以重试。
    #[doc(alias = "提交入驻申请")]
    pub request CreateApplyment {
        required {
            /// Business application number. Required.
            business_code: String,
            /// Administrator details (管理员信息). Required.
            admin_info: AdminInfo,
            /// Details of the subject (主体资料). Required.
            subject_info: SubjectInfo,
            /// Basic details of the brand (品牌基础信息). Required.
            brand_basic_info: BrandBasicInfo,
            /// Trademark material of the brand (品牌商标资料). Required.
            trademark: Trademark,
        }
        optional {}
    }
}

wxpay_core::operation!(CreateApplyment => ApplymentReference, wxpay_core::Spec::new(
    "create_applyment",
    wxpay_core::http::Method::POST,
    "/v3/brand/applyments",
)
.title("提交入驻申请")
.family("brand")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("business_code")));

wxpay_core::model! {
    /// The brand's administrator.
    pub request AdminInfo {
        required {
            /// Administrator name (管理员姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            admin_name: Sensitive,
            /// Kind of identity document (管理员证件类型). Required.
            id_doc_type: IdentityDocumentType,
            /// Identity document number (管理员证件号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            id_card_number: Sensitive,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The legal entity behind the brand.
    pub request SubjectInfo {
        required {
            /// Type of the subject (主体类型). Required.
            subject_type: SubjectType,
            /// Subject name (主体名称). Required.
            subject_name: String,
            /// Unified social credit code (统一社会信用代码). Required.
            unified_social_credit_code: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The brand's name and logo.
    pub request BrandBasicInfo {
        required {
            /// Brand name (品牌名称). Required.
            brand_name: String,
            /// Brand logo (品牌Logo). Required.
            brand_logo: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The brand's trademark materials.
    pub request Trademark {
        required {
            /// Whether there is a trademark (有无商标). Required.
            trademark_exists: TrademarkExists,
        }
        optional {
            /// Trademark registration certificate (商标注册证).
            trademark_registration_certificate: TrademarkCertificate,
            /// Registration certificate of the logo trademark (Logo商标注册证).
            logo_trademark_registration_certificate: LogoTrademarkCertificate,
            /// Extra proof when there is no trademark (无商标额外证明材料).
            no_trademark_addition_prove: String,
            /// List of extra proof when there is no trademark (无商标额外证明材料列表).
            no_trademark_addition_prove_list: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// A registration certificate of a trademark.
    pub request TrademarkCertificate {
        required {
            /// Name (商标名称). Required.
            name: String,
            /// Identity document number (商标注册号). Required.
            number: String,
            /// When the validity period begins (商标有效期开始时间). Required.
            valid_begin_time: String,
            /// When the validity period ends (商标有效期结束时间). Required.
            valid_end_time: String,
            /// International class of the trademark (商标国际分类). Required.
            international_class: String,
            /// Registrant of the trademark (商标注册人). Required.
            holder: String,
        }
        optional {
            /// Trademark registration certificate (商标注册证).
            certificate: String,
            /// Trademark license letter (商标许可使用授权书).
            license: String,
            /// When the trademark authorization begins (商标授权有效期开始时间).
            authorization_begin_time: String,
            /// When the trademark authorization ends (商标授权有效期结束时间).
            authorization_end_time: String,
            /// Trademark registration certificates (商标注册证列表).
            certificate_list: Vec<String>,
            /// Trademark license letters (商标许可使用授权书列表).
            license_list: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// A registration certificate of a logo's trademark.
    pub request LogoTrademarkCertificate {
        required {
            /// Name (Logo商标名称). Required.
            name: String,
            /// Identity document number (Logo商标注册号). Required.
            number: String,
            /// When the validity period begins (Logo商标有效期开始时间). Required.
            valid_begin_time: String,
            /// When the validity period ends (Logo商标有效期结束时间). Required.
            valid_end_time: String,
            /// International class of the trademark (Logo商标国际分类). Required.
            international_class: String,
            /// Registrant of the trademark (Logo商标注册人). Required.
            holder: String,
        }
        optional {
            /// Trademark registration certificate (Logo商标注册证).
            certificate: String,
            /// Trademark license letter (Logo商标许可使用授权书).
            license: String,
            /// When the trademark authorization begins (Logo商标授权有效期开始时间).
            authorization_begin_time: String,
            /// When the trademark authorization ends (Logo商标授权有效期结束时间).
            authorization_end_time: String,
            /// Trademark registration certificates (Logo商标注册证列表).
            certificate_list: Vec<String>,
            /// Trademark license letters (Logo商标许可使用授权书列表).
            license_list: Vec<String>,
        }
    }
}

wxpay_core::open_enum! {
    /// Kind of the administrator's identity document.
    pub enum IdentityDocumentType {
        IdentificationTypeMainlandIdCard = "IDENTIFICATION_TYPE_MAINLAND_ID_CARD",
        IdentificationTypeHongkong = "IDENTIFICATION_TYPE_HONGKONG",
        IdentificationTypeMacao = "IDENTIFICATION_TYPE_MACAO",
        IdentificationTypeTaiwan = "IDENTIFICATION_TYPE_TAIWAN",
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

wxpay_core::open_enum! {
    /// Kind of legal entity.
    pub enum SubjectType {
        SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
        SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
    }
}

wxpay_core::open_enum! {
    /// Whether there is a trademark.
    pub enum TrademarkExists {
        TrademarkExists = "TRADEMARK_EXISTS",
        TrademarkNone = "TRADEMARK_NONE",
    }
}
