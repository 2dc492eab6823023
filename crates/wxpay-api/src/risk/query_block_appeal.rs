// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BlockAppeal;
use wxpay_core::model::Extra;

/// Queries an appeal against blocked transactions (查询交易拦截申诉详情).
///
/// `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}`
///
/// - Returns [`BlockAppeal`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询交易拦截申诉详情。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014940449)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::risk::QueryBlockAppeal;
///
/// let request = QueryBlockAppeal::new("sample-block-submission-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"block_submission_id":"sample-block-submission-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询交易拦截申诉详情",
    "/v3/transaction-block/transaction-block-submissions/{block_submission_id}",
    "GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}",
    "4014940449"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryBlockAppeal {
    /// Transaction block appeal id (交易拦截申诉ID). Required. It stands in the path.
    pub block_submission_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryBlockAppeal {
    /// Creates the request; setters add the other fields.
    pub fn new(block_submission_id: impl Into<String>) -> Self {
        Self {
            block_submission_id: block_submission_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryBlockAppeal
    [block_submission_id,]
    []
    []
}

wxpay_core::operation!(QueryBlockAppeal => BlockAppeal, wxpay_core::Spec::new(
    "risk.query_block_appeal",
    wxpay_core::http::Method::GET,
    "/v3/transaction-block/transaction-block-submissions/{block_submission_id}",
)
.title("查询交易拦截申诉详情")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014940449")
.repeat(wxpay_core::Repeat::Freely));
