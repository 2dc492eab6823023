// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Imports member codes for a member card template (导入会员Code).
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
    ///
    /// - Returns [`CodeImport`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：导入会员Code。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_7.shtml)
    #[doc(alias = "导入会员Code")]
    pub request ImportCodes {
        required {
            /// Member card or card template id (会员卡id). Required. It stands in the path.
            card_id: String,
        }
        optional {
            /// Code (会员卡code).
            code: Vec<String>,
        }
    }
}

wxpay_core::operation!(ImportCodes => CodeImport, wxpay_core::Spec::new(
    "import_codes",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/cards/{card_id}/codes/deposit",
)
.title("导入会员Code")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_7.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The outcome of importing member codes.
    pub answer CodeImport {
        always {}
        optional {
            /// Result data (导入结果).
            data: Vec<ImportedCode>,
        }
    }
}

wxpay_core::model! {
    /// A member code and whether it was imported.
    pub answer ImportedCode {
        always {}
        optional {
            /// Code (会员卡code).
            code: String,
            /// Result (导入结果).
            result: CodeImportOutcome,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether a code was imported.
    pub enum CodeImportOutcome {
        Success = "SUCCESS",
        Duplicate = "DUPLICATE",
        Fail = "FAIL",
    }
}
