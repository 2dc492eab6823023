// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandRedPacketBatch;
use super::RedPacketDetailView;

wxpay_core::model! {
    /// Queries a batch of brand red packets by WeChat Pay's number (微信支付批次单号查询批次单).
    ///
    /// `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`
    ///
    /// - Returns [`BrandRedPacketBatch`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：微信支付批次单号查询批次单。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014310369)
    #[doc(alias = "微信支付批次单号查询批次单")]
    pub request QueryBrandRedPacketBatchByBatchNo {
        required {
            /// WeChat Pay's batch number (微信支付品牌红包批次单号). Required. It stands in the path.
            batch_no: String,
        }
        optional {
            /// Whether to query the transfer details.
            need_query_detail: bool,
            /// State of the detail (品牌红包明细单状态).
            detail_state: RedPacketDetailView,
        }
    }
}

wxpay_core::operation!(QueryBrandRedPacketBatchByBatchNo => BrandRedPacketBatch, wxpay_core::Spec::new(
    "query_brand_red_packet_batch_by_batch_no",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}",
)
.title("微信支付批次单号查询批次单")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014310369")
.query(&["need_query_detail", "detail_state"])
.repeat(wxpay_core::Repeat::Freely));
