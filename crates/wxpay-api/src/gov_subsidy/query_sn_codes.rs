// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the states of serial numbers (查询sn码状态).
///
/// `POST /v3/gov/subsidy/sncode/query`
///
/// - Returns [`SnCodeList`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询sn码状态。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::QuerySnCodes;
///
/// let request = QuerySnCodes::new()
///     .sn_code_list(["示例文字"])
///     .qualification_region_code(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"qualification_region_code":1,"sn_code_list":["示例文字"]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询sn码状态",
    "/v3/gov/subsidy/sncode/query",
    "POST /v3/gov/subsidy/sncode/query"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySnCodes {
    /// Serial numbers of the goods (S/N码集合). Required.
    pub sn_code_list: Option<Vec<String>>,
    /// Region code of the qualification used (使用的资格的地区编码). Required.
    pub qualification_region_code: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QuerySnCodes {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sn_code_list` and `qualification_region_code`.
    pub fn new() -> Self {
        Self {
            sn_code_list: None,
            qualification_region_code: None,
            extra: Extra::new(),
        }
    }

    /// Serial numbers of the goods (S/N码集合). Required.
    pub fn sn_code_list<Via>(mut self, sn_code_list: impl IntoField<Vec<String>, Via>) -> Self {
        self.sn_code_list = sn_code_list.into_field();
        self
    }

    /// Region code of the qualification used (使用的资格的地区编码). Required.
    pub fn qualification_region_code<Via>(
        mut self,
        qualification_region_code: impl IntoField<i64, Via>,
    ) -> Self {
        self.qualification_region_code = qualification_region_code.into_field();
        self
    }
}

impl Default for QuerySnCodes {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QuerySnCodes
    []
    [sn_code_list, qualification_region_code,]
    ["sn_code_list", "qualification_region_code",]
}

wxpay_core::operation!(QuerySnCodes => SnCodeList, wxpay_core::Spec::new(
    "gov_subsidy.query_sn_codes",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/sncode/query",
)
.title("查询sn码状态")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

/// The states of serial numbers.
#[derive(Clone)]
#[non_exhaustive]
pub struct SnCodeList {
    /// States of the serial numbers (sn码状态数组).
    pub goods_sn_list: Option<Vec<SnCode>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SnCodeList
    []
    [goods_sn_list,]
    []
}

/// A serial number with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct SnCode {
    /// Serial number of the goods (S/N码).
    pub sn_code: Option<String>,
    /// State (状态).
    pub state: Option<SnCodeState>,
    /// Why it cannot be sold (不可售的原因).
    pub not_sellable_reason: Option<NotSellableReason>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SnCode
    []
    [sn_code, state, not_sellable_reason,]
    []
}

wxpay_core::open_enum! {
    /// Says whether a serial number can be sold.
    pub enum SnCodeState {
        #[doc(alias = "SNCODE_STATE_UNKNOWN")]
        NamedUnknown = "SNCODE_STATE_UNKNOWN",
        #[doc(alias = "SNCODE_STATE_SELLABLE")]
        Sellable = "SNCODE_STATE_SELLABLE",
        #[doc(alias = "SNCODE_STATE_NOT_SELLABLE")]
        NotSellable = "SNCODE_STATE_NOT_SELLABLE",
    }
}

wxpay_core::open_enum! {
    /// Why a serial number cannot be sold.
    pub enum NotSellableReason {
        #[doc(alias = "NOT_SELLABLE_REASON_USED")]
        Used = "NOT_SELLABLE_REASON_USED",
        #[doc(alias = "NOT_SELLABLE_REASON_NOT_FOUND")]
        NotFound = "NOT_SELLABLE_REASON_NOT_FOUND",
    }
}
