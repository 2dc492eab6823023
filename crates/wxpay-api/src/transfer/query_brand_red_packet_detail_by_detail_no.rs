// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandRedPacketDetail;

wxpay_core::model! {
    /// Queries one brand red packet by its batch number and detail number (商家明细单号查询明细单).
    ///
    /// `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
    ///
    /// - Returns [`BrandRedPacketDetail`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：商家明细单号查询明细单。调用方：商户；只读，可以重试。
    #[doc(alias = "商家明细单号查询明细单")]
    pub request QueryBrandRedPacketDetailByDetailNo {
        required {
            /// WeChat Pay's batch number (微信支付品牌红包批次单号). Required. It stands in the path.
            batch_no: String,
            /// Detail number (商家品牌红包明细单号). Required. It stands in the path.
            detail_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryBrandRedPacketDetailByDetailNo => BrandRedPacketDetail, wxpay_core::Spec::new(
    "query_brand_red_packet_detail_by_detail_no",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}",
)
.title("商家明细单号查询明细单")
.family("transfer")
.repeat(wxpay_core::Repeat::Freely));
