// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandRedPacketDetail;

wxpay_core::model! {
    /// Queries one brand red packet by the merchant's own batch and detail numbers (商家明细单号查询明细单).
    ///
    /// `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
    ///
    /// - Returns [`BrandRedPacketDetail`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：商家明细单号查询明细单。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014310391)
    #[doc(alias = "商家明细单号查询明细单")]
    pub request QueryBrandRedPacketDetailByOutDetailNo {
        required {
            /// The merchant's own batch number (商家品牌红包批次单号). Required. It stands in the path.
            out_batch_no: String,
            /// The merchant's own detail number (商家品牌红包明细单号). Required. It stands in the path.
            out_detail_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryBrandRedPacketDetailByOutDetailNo => BrandRedPacketDetail, wxpay_core::Spec::new(
    "query_brand_red_packet_detail_by_out_detail_no",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}",
)
.title("商家明细单号查询明细单")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014310391")
.repeat(wxpay_core::Repeat::Freely));
