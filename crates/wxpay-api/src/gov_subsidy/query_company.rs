// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CollectionState;

wxpay_core::model! {
    /// Queries the collection state of a company (企业信息查询).
    ///
    /// `POST /v3/gov/subsidy/companies/query`
    ///
    /// - Returns [`Company`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：企业信息查询。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "企业信息查询")]
    pub request QueryCompany {
        required {
            /// Region code of the qualification used (使用的资格的地区编码). Required.
            qualification_region_code: i64,
            /// Licence or registration number (统一社会信息代码). Required.
            license_number: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryCompany => Company, wxpay_core::Spec::new(
    "query_company",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/companies/query",
)
.title("企业信息查询")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A company and its collection state.
    pub answer Company {
        always {}
        optional {
            /// Company name (企业名称).
            company_name: String,
            /// Collection state (归集状态枚举).
            collect_state: CollectionState,
            /// Code (响应码).
            code: String,
            /// Message (响应描述).
            message: String,
        }
    }
}
