// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::IdentifierType;
use super::MerchantRangeId;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a range of usable merchants (创建可用商户范围).
///
/// `POST /v3/webizpay/avail-mch-ranges`
///
/// - Returns [`MerchantRangeId`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：创建可用商户范围。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::enterprise_pay::{CreateMerchantRange, IdentifierType};
///
/// let request = CreateMerchantRange::new().identifier_type(IdentifierType::OrganizationCode);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"identifier_type":"ORGANIZATION_CODE"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建可用商户范围",
    "/v3/webizpay/avail-mch-ranges",
    "POST /v3/webizpay/avail-mch-ranges"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateMerchantRange {
    /// The service provider's merchant number (服务商商户号). Required.
    pub sp_mchid: Option<String>,
    /// Type of the merchant identifier (商户标识类型). Required.
    pub identifier_type: Option<IdentifierType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateMerchantRange {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `identifier_type`.
    /// The client fills in `sp_mchid` unless set.
    pub fn new() -> Self {
        Self {
            sp_mchid: None,
            identifier_type: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's merchant number (服务商商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// Type of the merchant identifier (商户标识类型). Required.
    pub fn identifier_type<Via>(
        mut self,
        identifier_type: impl IntoField<IdentifierType, Via>,
    ) -> Self {
        self.identifier_type = identifier_type.into_field();
        self
    }
}

impl Default for CreateMerchantRange {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateMerchantRange
    []
    [sp_mchid, identifier_type,]
    ["sp_mchid", "identifier_type",]
}

wxpay_core::operation!(CreateMerchantRange => MerchantRangeId, wxpay_core::Spec::new(
    "enterprise_pay.create_merchant_range",
    wxpay_core::http::Method::POST,
    "/v3/webizpay/avail-mch-ranges",
)
.title("创建可用商户范围")
.family("enterprise_pay")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid)])
.body(wxpay_core::Body::Json));
