// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Queries a user's subsidy qualification in Zhejiang (查询补贴资格).
    ///
    /// `POST /v3/gov/subsidy/zhejiang/qualifications/query`
    ///
    /// - Returns [`ZhejiangQualificationList`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询补贴资格。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "查询补贴资格")]
    pub request QueryZhejiangQualification {
        required {
            /// Identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            cert_no: Sensitive,
            /// Request serial number. Required.
            req_ssn: String,
        }
        optional {
            /// Category code (品类编码).
            cate_code: String,
        }
    }
}

wxpay_core::operation!(QueryZhejiangQualification => ZhejiangQualificationList, wxpay_core::Spec::new(
    "query_zhejiang_qualification",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/qualifications/query",
)
.title("查询补贴资格")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A user's qualifications in Zhejiang.
    pub answer ZhejiangQualificationList {
        always {}
        optional {
            /// Response code (响应码).
            resp_code: String,
            /// Response description (响应描述).
            resp_desc: String,
            /// Result data (资格信息).
            data: Vec<ZhejiangQualification>,
        }
    }
}

wxpay_core::model! {
    /// A qualification for one category in Zhejiang.
    pub answer ZhejiangQualification {
        always {}
        optional {
            /// Category code (品类编码).
            cate_code: String,
            /// Status (状态信息).
            status: String,
            /// Status code (状态编码).
            status_code: ZhejiangQualificationStatusCode,
        }
    }
}

wxpay_core::open_enum! {
    /// The state code of a qualification in Zhejiang.
    pub enum ZhejiangQualificationStatusCode {
        Code00 = "00",
        Code01 = "01",
        Code02 = "02",
        Code03 = "03",
        Code04 = "04",
        Code05 = "05",
        Code06 = "06",
    }
}
