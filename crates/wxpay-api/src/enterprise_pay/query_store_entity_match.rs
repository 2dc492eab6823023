// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MatchState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the results of matching stores with their legal entities (查询门店主体匹配结果).
///
/// `GET /v3/webizpay/stores/entity-matches/{batch_id}`
///
/// - Returns [`StoreEntityMatch`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询门店主体匹配结果。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014507133)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::enterprise_pay::QueryStoreEntityMatch;
///
/// let request = QueryStoreEntityMatch::new("sample-batch-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"batch_id":"sample-batch-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询门店主体匹配结果",
    "/v3/webizpay/stores/entity-matches/{batch_id}",
    "GET /v3/webizpay/stores/entity-matches/{batch_id}",
    "4014507133"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryStoreEntityMatch {
    /// WeChat Pay's batch number (微信支付主体匹配批次单号). Required. It stands in the path.
    pub batch_id: String,
    /// The service provider's merchant number (服务商商户号). Required.
    pub sp_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryStoreEntityMatch {
    /// Creates the request; setters add the other fields.
    ///
    /// The client fills in `sp_mchid` unless set.
    pub fn new(batch_id: impl Into<String>) -> Self {
        Self {
            batch_id: batch_id.into(),
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

wxpay_core::__model_impl! { QueryStoreEntityMatch
    [batch_id,]
    [sp_mchid,]
    ["sp_mchid",]
}

wxpay_core::operation!(QueryStoreEntityMatch => StoreEntityMatch, wxpay_core::Spec::new(
    "enterprise_pay.query_store_entity_match",
    wxpay_core::http::Method::GET,
    "/v3/webizpay/stores/entity-matches/{batch_id}",
)
.title("查询门店主体匹配结果")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014507133")
.query(&["sp_mchid"])
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid)])
.repeat(wxpay_core::Repeat::Freely));

/// A batch of store matching with its results.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoreEntityMatch {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The merchant's own batch number (商户主体匹配批次单号).
    pub out_batch_id: Option<String>,
    /// WeChat Pay's batch number (微信支付主体匹配批次单号).
    pub batch_id: Option<String>,
    /// State (批次状态).
    pub state: Option<MatchState>,
    /// List of subject matching results (主体匹配明细列表).
    pub match_results: Option<Vec<MatchResult>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { StoreEntityMatch
    []
    [sp_mchid, out_batch_id, batch_id, state, match_results,]
    []
}

/// Says whether a suitable merchant number exists for a store.
#[derive(Clone)]
#[non_exhaustive]
pub struct MatchResult {
    /// Organization code (门店统一社会信用代码).
    pub organization_code: Option<String>,
    /// Store name (门店名称).
    pub store_name: Option<String>,
    /// True if a merchant number meets the conditions (是否存在满足条件微信支付商户号).
    pub has_valid_mchid: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MatchResult
    []
    [organization_code, store_name, has_valid_mchid,]
    []
}
