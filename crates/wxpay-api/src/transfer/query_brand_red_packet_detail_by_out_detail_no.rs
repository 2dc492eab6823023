// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandRedPacketDetail;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one brand red packet by the merchant's own batch and detail numbers (商家明细单号查询明细单).
///
/// `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
///
/// - Returns [`BrandRedPacketDetail`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：商家明细单号查询明细单。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014310391)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::QueryBrandRedPacketDetailByOutDetailNo;
///
/// let request = QueryBrandRedPacketDetailByOutDetailNo::new()
///     .out_batch_no("1217752501201407033233368018")
///     .out_detail_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_batch_no":"1217752501201407033233368018","out_detail_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商家明细单号查询明细单",
    "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}",
    "GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}",
    "4014310391"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryBrandRedPacketDetailByOutDetailNo {
    /// The merchant's own batch number (商家品牌红包批次单号). Required. It stands in the path.
    pub out_batch_no: Option<String>,
    /// The merchant's own detail number (商家品牌红包明细单号). Required. It stands in the path.
    pub out_detail_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryBrandRedPacketDetailByOutDetailNo {
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

    /// The merchant's own batch number (商家品牌红包批次单号). Required. It stands in the path.
    pub fn out_batch_no<Via>(mut self, out_batch_no: impl IntoField<String, Via>) -> Self {
        self.out_batch_no = out_batch_no.into_field();
        self
    }

    /// The merchant's own detail number (商家品牌红包明细单号). Required. It stands in the path.
    pub fn out_detail_no<Via>(mut self, out_detail_no: impl IntoField<String, Via>) -> Self {
        self.out_detail_no = out_detail_no.into_field();
        self
    }
}

impl Default for QueryBrandRedPacketDetailByOutDetailNo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryBrandRedPacketDetailByOutDetailNo
    []
    [out_batch_no, out_detail_no,]
    ["out_batch_no", "out_detail_no",]
}

wxpay_core::operation!(QueryBrandRedPacketDetailByOutDetailNo => BrandRedPacketDetail, wxpay_core::Spec::new(
    "transfer.query_brand_red_packet_detail_by_out_detail_no",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}",
)
.title("商家明细单号查询明细单")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014310391")
.repeat(wxpay_core::Repeat::Freely));
