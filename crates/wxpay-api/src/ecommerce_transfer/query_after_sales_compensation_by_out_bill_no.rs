// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AfterSalesCompensation;

wxpay_core::model! {
    /// Queries an after-sales compensation by the merchant's own number (查询赔付结果（按商户赔付单号）).
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`
    ///
    /// - Returns [`AfterSalesCompensation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询赔付结果（按商户赔付单号）。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504178)
    #[doc(alias = "查询赔付结果（按商户赔付单号）")]
    pub request QueryAfterSalesCompensationByOutBillNo {
        required {
            /// The merchant's own bill number (商户单号). Required. It stands in the path.
            out_bill_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryAfterSalesCompensationByOutBillNo => AfterSalesCompensation, wxpay_core::Spec::new(
    "query_after_sales_compensation_by_out_bill_no",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}",
)
.title("查询赔付结果（按商户赔付单号）")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504178")
.repeat(wxpay_core::Repeat::Freely));
