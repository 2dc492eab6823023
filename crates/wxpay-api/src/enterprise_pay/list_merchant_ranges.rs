// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::IdentifierType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the ranges of usable merchants (查询可用商户范围列表).
///
/// `GET /v3/webizpay/avail-mch-ranges`
///
/// - Returns [`MerchantRangeList`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询可用商户范围列表。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::enterprise_pay::ListMerchantRanges;
///
/// let request = ListMerchantRanges::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询可用商户范围列表",
    "/v3/webizpay/avail-mch-ranges",
    "GET /v3/webizpay/avail-mch-ranges"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListMerchantRanges {
    /// The service provider's merchant number (服务商商户号). Required.
    pub sp_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListMerchantRanges {
    /// Creates the request; setters add the fields.
    ///
    /// The client fills in `sp_mchid` unless set.
    pub fn new() -> Self {
        Self {
            sp_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's merchant number (服务商商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }
}

impl Default for ListMerchantRanges {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListMerchantRanges
    []
    [sp_mchid,]
    ["sp_mchid",]
}

wxpay_core::operation!(ListMerchantRanges => MerchantRangeList, wxpay_core::Spec::new(
    "enterprise_pay.list_merchant_ranges",
    wxpay_core::http::Method::GET,
    "/v3/webizpay/avail-mch-ranges",
)
.title("查询可用商户范围列表")
.family("enterprise_pay")
.query(&["sp_mchid"])
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid)])
.repeat(wxpay_core::Repeat::Freely));

/// The ranges of usable merchants of a service provider.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantRangeList {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// List of ranges of available merchants (可用商户范围列表).
    pub range_list: Option<Vec<MerchantRange>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MerchantRangeList
    []
    [sp_mchid, range_list,]
    []
}

/// A range of usable merchants.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantRange {
    /// Id of the range of available merchants (可用商户范围id).
    pub range_id: Option<String>,
    /// Type of the merchant identifier (商户标识类型).
    pub identifier_type: Option<IdentifierType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MerchantRange
    []
    [range_id, identifier_type,]
    []
}
