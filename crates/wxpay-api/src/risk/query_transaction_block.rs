// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransactionBlock;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one record of blocked transactions (查询子商户交易拦截记录详情).
///
/// `GET /v3/transaction-block/transaction-block-records/{block_record_id}`
///
/// - Returns [`TransactionBlock`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询子商户交易拦截记录详情。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014940435)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::risk::QueryTransactionBlock;
///
/// let request = QueryTransactionBlock::new("sample-block-record-id").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"block_record_id":"sample-block-record-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询子商户交易拦截记录详情",
    "/v3/transaction-block/transaction-block-records/{block_record_id}",
    "GET /v3/transaction-block/transaction-block-records/{block_record_id}",
    "4014940435"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryTransactionBlock {
    /// Transaction block record id (交易拦截记录ID). Required. It stands in the path.
    pub block_record_id: String,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryTransactionBlock {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(block_record_id: impl Into<String>) -> Self {
        Self {
            block_record_id: block_record_id.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryTransactionBlock
    [block_record_id,]
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(QueryTransactionBlock => TransactionBlock, wxpay_core::Spec::new(
    "risk.query_transaction_block",
    wxpay_core::http::Method::GET,
    "/v3/transaction-block/transaction-block-records/{block_record_id}",
)
.title("查询子商户交易拦截记录详情")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014940435")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
