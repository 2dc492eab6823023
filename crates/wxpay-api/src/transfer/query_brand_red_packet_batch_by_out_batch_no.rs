// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandRedPacketBatch;
use super::RedPacketDetailView;

wxpay_core::model! {
    /// Queries a batch of brand red packets by the merchant's own number (商家批次单号查询批次单).
    ///
    /// `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
    ///
    /// - Returns [`BrandRedPacketBatch`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：商家批次单号查询批次单。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014310378)
    #[doc(alias = "商家批次单号查询批次单")]
    pub request QueryBrandRedPacketBatchByOutBatchNo {
        required {
            /// The merchant's own batch number (商家品牌红包批次单号). Required. It stands in the path.
            out_batch_no: String,
        }
        optional {
            /// Whether to query the transfer details.
            need_query_detail: bool,
            /// State of the detail (品牌红包明细单状态).
            detail_state: RedPacketDetailView,
        }
    }
}

wxpay_core::operation!(QueryBrandRedPacketBatchByOutBatchNo => BrandRedPacketBatch, wxpay_core::Spec::new(
    "query_brand_red_packet_batch_by_out_batch_no",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}",
)
.title("商家批次单号查询批次单")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014310378")
.query(&["need_query_detail", "detail_state"])
.repeat(wxpay_core::Repeat::Freely));
