// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferDetail;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one transfer in a batch by the merchant's own numbers (商户明细单号查询明细单).
///
/// `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
///
/// - Returns [`TransferDetail`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：商户明细单号查询明细单。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::platform_transfer::QueryDetailByOutDetailNo;
///
/// let request = QueryDetailByOutDetailNo::new()
///     .out_batch_no("1217752501201407033233368018")
///     .out_detail_no("1217752501201407033233368018")
///     .sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_batch_no":"1217752501201407033233368018","out_detail_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户明细单号查询明细单",
    "/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
    "GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryDetailByOutDetailNo {
    /// The merchant's own batch number (商家批次单号). Required. It stands in the path.
    pub out_batch_no: Option<String>,
    /// The merchant's own detail number (商家明细单号). Required. It stands in the path.
    pub out_detail_no: Option<String>,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryDetailByOutDetailNo {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `out_batch_no`, `out_detail_no` and `sub_mchid`.
    pub fn new() -> Self {
        Self {
            out_batch_no: None,
            out_detail_no: None,
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own batch number (商家批次单号). Required. It stands in the path.
    pub fn out_batch_no<Via>(mut self, out_batch_no: impl IntoField<String, Via>) -> Self {
        self.out_batch_no = out_batch_no.into_field();
        self
    }

    /// The merchant's own detail number (商家明细单号). Required. It stands in the path.
    pub fn out_detail_no<Via>(mut self, out_detail_no: impl IntoField<String, Via>) -> Self {
        self.out_detail_no = out_detail_no.into_field();
        self
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

impl Default for QueryDetailByOutDetailNo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryDetailByOutDetailNo
    []
    [out_batch_no, out_detail_no, sub_mchid,]
    ["out_batch_no", "out_detail_no", "sub_mchid",]
}

wxpay_core::operation!(QueryDetailByOutDetailNo => TransferDetail, wxpay_core::Spec::new(
    "platform_transfer.query_detail_by_out_detail_no",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
)
.title("商户明细单号查询明细单")
.family("platform_transfer")
.doc("https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
