// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PartnerTransferDetail;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one transfer in a sub-merchant's batch by the merchant's own numbers (商家明细单号查询明细单).
///
/// `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
///
/// - Returns [`PartnerTransferDetail`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：商家明细单号查询明细单。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_10.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer_batches::PartnerQueryDetailByOutDetailNo;
///
/// let request = PartnerQueryDetailByOutDetailNo::new()
///     .out_batch_no("1217752501201407033233368018")
///     .out_detail_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_batch_no":"1217752501201407033233368018","out_detail_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商家明细单号查询明细单",
    "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
    "GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerQueryDetailByOutDetailNo {
    /// The merchant's own batch number (商家批次单号). Required. It stands in the path.
    pub out_batch_no: Option<String>,
    /// The merchant's own detail number (商家明细单号). Required. It stands in the path.
    pub out_detail_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerQueryDetailByOutDetailNo {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `out_batch_no` and `out_detail_no`.
    pub fn new() -> Self {
        Self {
            out_batch_no: None,
            out_detail_no: None,
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
}

impl Default for PartnerQueryDetailByOutDetailNo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PartnerQueryDetailByOutDetailNo
    []
    [out_batch_no, out_detail_no,]
    ["out_batch_no", "out_detail_no",]
}

wxpay_core::operation!(PartnerQueryDetailByOutDetailNo => PartnerTransferDetail, wxpay_core::Spec::new(
    "transfer_batches.partner_query_detail_by_out_detail_no",
    wxpay_core::http::Method::GET,
    "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
)
.title("商家明细单号查询明细单")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_10.shtml")
.repeat(wxpay_core::Repeat::Freely));
