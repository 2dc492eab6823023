// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SwitchOperation;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Opens or closes the merchant's own receipt page for a sub-merchant (商家小票管理).
///
/// `POST /v3/goldplan/merchants/changecustompagestatus`
///
/// - Returns [`CustomPageStatus`].
/// - Callers: service providers and platforms (普通服务商、渠道商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：商家小票管理。调用方：普通服务商、渠道商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012473788)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Service provider has not enabled the gold plan; service provider has no link for receipts. | Send the same request again later. Apply for the permission. |
/// | `MCH_NOT_EXISTS` | 400 | No such sub-merchant. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::merchant_tools::{ChangeCustomPageStatus, SwitchOperation};
///
/// let request = ChangeCustomPageStatus::new()
///     .sub_mchid("1900000109")
///     .operation_type(SwitchOperation::Open);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"operation_type":"OPEN","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商家小票管理",
    "/v3/goldplan/merchants/changecustompagestatus",
    "POST /v3/goldplan/merchants/changecustompagestatus",
    "4012473788"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ChangeCustomPageStatus {
    /// The sub-merchant's number (子商户ID). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Operation type (操作类型). Required.
    pub operation_type: Option<SwitchOperation>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ChangeCustomPageStatus {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid` and `operation_type`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            operation_type: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户ID). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Operation type (操作类型). Required.
    pub fn operation_type<Via>(
        mut self,
        operation_type: impl IntoField<SwitchOperation, Via>,
    ) -> Self {
        self.operation_type = operation_type.into_field();
        self
    }
}

impl Default for ChangeCustomPageStatus {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ChangeCustomPageStatus
    []
    [sub_mchid, operation_type,]
    ["sub_mchid", "operation_type",]
}

wxpay_core::operation!(ChangeCustomPageStatus => CustomPageStatus, wxpay_core::Spec::new(
    "merchant_tools.change_custom_page_status",
    wxpay_core::http::Method::POST,
    "/v3/goldplan/merchants/changecustompagestatus",
)
.title("商家小票管理")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012473788")
.body(wxpay_core::Body::Json));

/// The operation done on a sub-merchant's receipt page.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomPageStatus {
    /// The sub-merchant's number (子商户ID).
    pub sub_mchid: Option<String>,
    /// Operation type (操作类型). No official source confirms it.
    pub operation_type: Option<SwitchOperation>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CustomPageStatus
    []
    [sub_mchid, operation_type,]
    []
}
