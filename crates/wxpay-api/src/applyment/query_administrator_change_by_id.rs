// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdministratorChange;
use wxpay_core::model::Extra;

/// Queries an administrator change by its application number (查询超管变更申请单状态-使用申请单号).
///
/// `GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}`
///
/// - Returns [`AdministratorChange`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询超管变更申请单状态-使用申请单号。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014090655)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::QueryAdministratorChangeById;
///
/// let request = QueryAdministratorChangeById::new("sample-apply-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"apply_id":"sample-apply-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询超管变更申请单状态-使用申请单号",
    "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}",
    "GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}",
    "4014090655"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryAdministratorChangeById {
    /// Application number. Required. It stands in the path.
    pub apply_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryAdministratorChangeById {
    /// Creates the request; setters add the other fields.
    pub fn new(apply_id: impl Into<String>) -> Self {
        Self {
            apply_id: apply_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryAdministratorChangeById
    [apply_id,]
    []
    []
}

wxpay_core::operation!(QueryAdministratorChangeById => AdministratorChange, wxpay_core::Spec::new(
    "applyment.query_administrator_change_by_id",
    wxpay_core::http::Method::GET,
    "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}",
)
.title("查询超管变更申请单状态-使用申请单号")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014090655")
.repeat(wxpay_core::Repeat::Freely));
