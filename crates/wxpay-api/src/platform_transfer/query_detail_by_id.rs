// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferDetail;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one transfer in a batch by WeChat Pay's numbers (微信支付转账明细单号查询明细单).
///
/// `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
///
/// - Returns [`TransferDetail`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：微信支付转账明细单号查询明细单。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::platform_transfer::QueryDetailById;
///
/// let request = QueryDetailById::new()
///     .batch_id("sample-batch-id")
///     .detail_id("sample-detail-id")
///     .sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"batch_id":"sample-batch-id","detail_id":"sample-detail-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "微信支付转账明细单号查询明细单",
    "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    "GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    "QueryDetailByDetailId"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryDetailById {
    /// WeChat Pay's batch number (商家转账批次单号). Required. It stands in the path.
    pub batch_id: Option<String>,
    /// WeChat Pay's detail number (商家转账明细单号). Required. It stands in the path.
    pub detail_id: Option<String>,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryDetailById {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `batch_id`, `detail_id` and `sub_mchid`.
    pub fn new() -> Self {
        Self {
            batch_id: None,
            detail_id: None,
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// WeChat Pay's batch number (商家转账批次单号). Required. It stands in the path.
    pub fn batch_id<Via>(mut self, batch_id: impl IntoField<String, Via>) -> Self {
        self.batch_id = batch_id.into_field();
        self
    }

    /// WeChat Pay's detail number (商家转账明细单号). Required. It stands in the path.
    pub fn detail_id<Via>(mut self, detail_id: impl IntoField<String, Via>) -> Self {
        self.detail_id = detail_id.into_field();
        self
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

impl Default for QueryDetailById {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryDetailById
    []
    [batch_id, detail_id, sub_mchid,]
    ["batch_id", "detail_id", "sub_mchid",]
}

wxpay_core::operation!(QueryDetailById => TransferDetail, wxpay_core::Spec::new(
    "platform_transfer.query_detail_by_id",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
)
.title("微信支付转账明细单号查询明细单")
.family("platform_transfer")
.doc("https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
