// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Imports member codes for a member card template (导入会员Code).
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
///
/// - Returns [`CodeImport`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：导入会员Code。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_7.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::ImportCodes;
///
/// let request = ImportCodes::new("sample-card-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "导入会员Code",
    "/v3/marketing/membercard-open/cards/{card_id}/codes/deposit",
    "POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ImportCodes {
    /// Member card or card template id (会员卡id). Required. It stands in the path.
    pub card_id: String,
    /// Code (会员卡code).
    pub code: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ImportCodes {
    /// Creates the request; setters add the other fields.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            code: None,
            extra: Extra::new(),
        }
    }

    /// Code (会员卡code).
    pub fn code<Via>(mut self, code: impl IntoField<Vec<String>, Via>) -> Self {
        self.code = code.into_field();
        self
    }
}

wxpay_core::__model_impl! { ImportCodes
    [card_id,]
    [code,]
    []
}

wxpay_core::operation!(ImportCodes => CodeImport, wxpay_core::Spec::new(
    "marketing_membercard.import_codes",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/cards/{card_id}/codes/deposit",
)
.title("导入会员Code")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_7.shtml")
.body(wxpay_core::Body::Json));

/// The outcome of importing member codes.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeImport {
    /// Result data (导入结果).
    pub data: Option<Vec<ImportedCode>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CodeImport
    []
    [data,]
    []
}

/// A member code and whether it was imported.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportedCode {
    /// Code (会员卡code).
    pub code: Option<String>,
    /// Result (导入结果).
    pub result: Option<CodeImportOutcome>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ImportedCode
    []
    [code, result,]
    []
}

wxpay_core::open_enum! {
    /// Says whether a code was imported.
    pub enum CodeImportOutcome {
        Success = "SUCCESS",
        Duplicate = "DUPLICATE",
        Fail = "FAIL",
    }
}
