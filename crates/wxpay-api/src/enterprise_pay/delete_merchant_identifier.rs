// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MerchantRangeId;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Deletes a merchant identifier from a range (删除商户标识).
///
/// `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`
///
/// - Returns [`MerchantRangeId`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：删除商户标识。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::enterprise_pay::DeleteMerchantIdentifier;
///
/// let request = DeleteMerchantIdentifier::new()
///     .range_id("sample-range-id")
///     .merchant_identifier("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"merchant_identifier":"示例文字","range_id":"sample-range-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "删除商户标识",
    "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}",
    "DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeleteMerchantIdentifier {
    /// Id of the range of available merchants (可用商户范围id). Required. It stands in the path.
    pub range_id: Option<String>,
    /// Value of the merchant identifier (商户标识值). Required. It stands in the path.
    pub merchant_identifier: Option<String>,
    /// The service provider's merchant number (服务商商户号). Required.
    pub sp_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeleteMerchantIdentifier {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `range_id` and `merchant_identifier`.
    /// The client fills in `sp_mchid` unless set.
    pub fn new() -> Self {
        Self {
            range_id: None,
            merchant_identifier: None,
            sp_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Id of the range of available merchants (可用商户范围id). Required. It stands in the path.
    pub fn range_id<Via>(mut self, range_id: impl IntoField<String, Via>) -> Self {
        self.range_id = range_id.into_field();
        self
    }

    /// Value of the merchant identifier (商户标识值). Required. It stands in the path.
    pub fn merchant_identifier<Via>(
        mut self,
        merchant_identifier: impl IntoField<String, Via>,
    ) -> Self {
        self.merchant_identifier = merchant_identifier.into_field();
        self
    }

    /// The service provider's merchant number (服务商商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }
}

impl Default for DeleteMerchantIdentifier {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DeleteMerchantIdentifier
    []
    [range_id, merchant_identifier, sp_mchid,]
    ["range_id", "merchant_identifier", "sp_mchid",]
}

wxpay_core::operation!(DeleteMerchantIdentifier => MerchantRangeId, wxpay_core::Spec::new(
    "enterprise_pay.delete_merchant_identifier",
    wxpay_core::http::Method::DELETE,
    "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}",
)
.title("删除商户标识")
.family("enterprise_pay")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid)])
.body(wxpay_core::Body::Json));
