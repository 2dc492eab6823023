// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Lists the sub-merchants of one legal subject (查询指定主体子商户列表).
    ///
    /// `GET /v3/ecommerce/subject-sub-merchants`
    ///
    /// - Returns [`SubMerchantPage`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询指定主体子商户列表。调用方：平台商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4033742105)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `INVALID_REQUEST` | 400 | Invalid request. | Check the parameters. |
    /// | `NOT_FOUND` | 404 | No such subject or merchant. | Check the parameters. |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
    #[doc(alias = "查询指定主体子商户列表")]
    pub request ListSubjectSubMerchants {
        required {
            /// Organization type (主体类型). Required.
            organization_type: SubjectType,
            /// Certificate number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 512 characters.
            cert_number: Sensitive,
        }
        optional {
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Where the page of results starts (分页偏移).
            offset: i64,
        }
    }
}

wxpay_core::operation!(ListSubjectSubMerchants => SubMerchantPage, wxpay_core::Spec::new(
    "list_subject_sub_merchants",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/subject-sub-merchants",
)
.title("查询指定主体子商户列表")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4033742105")
.query(&["organization_type", "cert_number", "limit", "offset"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListSubjectSubMerchants => [SubMerchant] in data, items by offset, total total_count);

wxpay_core::model! {
    /// One page of a subject's sub-merchants.
    pub answer SubMerchantPage {
        always {}
        optional {
            /// Result data (子商户列表).
            data: Vec<SubMerchant>,
            /// Where the page of results starts (分页偏移).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Total count (总条数).
            total_count: i64,
        }
    }
}

wxpay_core::model! {
    /// A sub-merchant with its short name and signing time.
    pub answer SubMerchant {
        always {}
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// Short name of the merchant (商户简称). At most 64 characters.
            merchant_shortname: String,
            /// When the contract was signed (签约时间).
            sign_time: DateTime,
        }
    }
}

wxpay_core::open_enum! {
    /// The legal form of the subject whose sub-merchants are listed.
    pub enum SubjectType {
        /// Company.
        SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
        /// Public institution.
        SubjectTypeInstitutionsCloned = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
        /// Sole proprietor.
        SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
        /// Social organisation.
        SubjectTypeOthers = "SUBJECT_TYPE_OTHERS",
        /// Government body.
        SubjectTypeGovernment = "SUBJECT_TYPE_GOVERNMENT",
        /// Micro merchant without a licence.
        SubjectTypeMicro = "SUBJECT_TYPE_MICRO",
    }
}
