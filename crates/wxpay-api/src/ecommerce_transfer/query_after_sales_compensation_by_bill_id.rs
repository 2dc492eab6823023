// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AfterSalesCompensation;

wxpay_core::model! {
    /// Queries an after-sales compensation by WeChat Pay's number (查询赔付结果（按微信支付赔付单号）).
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`
    ///
    /// - Returns [`AfterSalesCompensation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询赔付结果（按微信支付赔付单号）。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504179)
    #[doc(alias = "查询赔付结果（按微信支付赔付单号）")]
    pub request QueryAfterSalesCompensationByBillId {
        required {
            /// WeChat Pay's bill number (微信支付单号). Required. It stands in the path.
            bill_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryAfterSalesCompensationByBillId => AfterSalesCompensation, wxpay_core::Spec::new(
    "query_after_sales_compensation_by_bill_id",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}",
)
.title("查询赔付结果（按微信支付赔付单号）")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504179")
.repeat(wxpay_core::Repeat::Freely));
