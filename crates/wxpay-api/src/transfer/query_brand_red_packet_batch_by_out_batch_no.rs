// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandRedPacketBatch;
use super::RedPacketDetailView;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a batch of brand red packets by the merchant's own number (商家批次单号查询批次单).
///
/// `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
///
/// - Returns [`BrandRedPacketBatch`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：商家批次单号查询批次单。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014310378)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::QueryBrandRedPacketBatchByOutBatchNo;
///
/// let request = QueryBrandRedPacketBatchByOutBatchNo::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_batch_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商家批次单号查询批次单",
    "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}",
    "GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}",
    "4014310378"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryBrandRedPacketBatchByOutBatchNo {
    /// The merchant's own batch number (商家品牌红包批次单号). Required. It stands in the path.
    pub out_batch_no: String,
    /// True to query the transfer details.
    pub need_query_detail: Option<bool>,
    /// State of the detail (品牌红包明细单状态).
    pub detail_state: Option<RedPacketDetailView>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryBrandRedPacketBatchByOutBatchNo {
    /// Creates the request; setters add the other fields.
    pub fn new(out_batch_no: impl Into<String>) -> Self {
        Self {
            out_batch_no: out_batch_no.into(),
            need_query_detail: None,
            detail_state: None,
            extra: Extra::new(),
        }
    }

    /// True to query the transfer details.
    pub fn need_query_detail<Via>(mut self, need_query_detail: impl IntoField<bool, Via>) -> Self {
        self.need_query_detail = need_query_detail.into_field();
        self
    }

    /// State of the detail (品牌红包明细单状态).
    pub fn detail_state<Via>(
        mut self,
        detail_state: impl IntoField<RedPacketDetailView, Via>,
    ) -> Self {
        self.detail_state = detail_state.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryBrandRedPacketBatchByOutBatchNo
    [out_batch_no,]
    [need_query_detail, detail_state,]
    []
}

wxpay_core::operation!(QueryBrandRedPacketBatchByOutBatchNo => BrandRedPacketBatch, wxpay_core::Spec::new(
    "transfer.query_brand_red_packet_batch_by_out_batch_no",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}",
)
.title("商家批次单号查询批次单")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014310378")
.query(&["need_query_detail", "detail_state"])
.repeat(wxpay_core::Repeat::Freely));
