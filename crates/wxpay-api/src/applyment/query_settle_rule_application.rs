// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SettleRuleApplication;
use wxpay_core::model::Extra;

/// Queries an application to change a settlement rule (根据申请单ID查询结果).
///
/// `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
///
/// - Returns [`SettleRuleApplication`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：根据申请单ID查询结果。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_2.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::QuerySettleRuleApplication;
///
/// let request = QuerySettleRuleApplication::new("sample-application-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"application_id":"sample-application-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "根据申请单ID查询结果",
    "/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}",
    "GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySettleRuleApplication {
    /// Application number. Required. It stands in the path.
    pub application_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QuerySettleRuleApplication {
    /// Creates the request; setters add the other fields.
    pub fn new(application_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QuerySettleRuleApplication
    [application_id,]
    []
    []
}

wxpay_core::operation!(QuerySettleRuleApplication => SettleRuleApplication, wxpay_core::Spec::new(
    "applyment.query_settle_rule_application",
    wxpay_core::http::Method::GET,
    "/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}",
)
.title("根据申请单ID查询结果")
.family("applyment")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_2.shtml")
.repeat(wxpay_core::Repeat::Freely));
