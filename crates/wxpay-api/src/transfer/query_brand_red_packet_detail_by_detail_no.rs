// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandRedPacketDetail;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one brand red packet by its batch number and detail number (商家明细单号查询明细单).
///
/// `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
///
/// - Returns [`BrandRedPacketDetail`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：商家明细单号查询明细单。调用方：商户；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::QueryBrandRedPacketDetailByDetailNo;
///
/// let request = QueryBrandRedPacketDetailByDetailNo::new()
///     .batch_no("1217752501201407033233368018")
///     .detail_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"batch_no":"1217752501201407033233368018","detail_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商家明细单号查询明细单",
    "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}",
    "GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryBrandRedPacketDetailByDetailNo {
    /// WeChat Pay's batch number (微信支付品牌红包批次单号). Required. It stands in the path.
    pub batch_no: Option<String>,
    /// Detail number (商家品牌红包明细单号). Required. It stands in the path.
    pub detail_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryBrandRedPacketDetailByDetailNo {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `batch_no` and `detail_no`.
    pub fn new() -> Self {
        Self {
            batch_no: None,
            detail_no: None,
            extra: Extra::new(),
        }
    }

    /// WeChat Pay's batch number (微信支付品牌红包批次单号). Required. It stands in the path.
    pub fn batch_no<Via>(mut self, batch_no: impl IntoField<String, Via>) -> Self {
        self.batch_no = batch_no.into_field();
        self
    }

    /// Detail number (商家品牌红包明细单号). Required. It stands in the path.
    pub fn detail_no<Via>(mut self, detail_no: impl IntoField<String, Via>) -> Self {
        self.detail_no = detail_no.into_field();
        self
    }
}

impl Default for QueryBrandRedPacketDetailByDetailNo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryBrandRedPacketDetailByDetailNo
    []
    [batch_no, detail_no,]
    ["batch_no", "detail_no",]
}

wxpay_core::operation!(QueryBrandRedPacketDetailByDetailNo => BrandRedPacketDetail, wxpay_core::Spec::new(
    "transfer.query_brand_red_packet_detail_by_detail_no",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}",
)
.title("商家明细单号查询明细单")
.family("transfer")
.repeat(wxpay_core::Repeat::Freely));
