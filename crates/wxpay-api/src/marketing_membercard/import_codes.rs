// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Imports member codes for a member card template (导入会员Code).
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
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
        /// Success.
        Success = "SUCCESS",
        /// Duplicate.
        Duplicate = "DUPLICATE",
        /// Fail.
        Fail = "FAIL",
    }
}
