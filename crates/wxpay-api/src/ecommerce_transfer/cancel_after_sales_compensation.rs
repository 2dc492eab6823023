// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferStatus;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Asks to cancel an after-sales compensation (请求撤销赔付).
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`
    ///
    /// - Returns [`AfterSalesCompensationCancellation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - 中文：请求撤销赔付。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504177)
    #[doc(alias = "请求撤销赔付")]
    pub request CancelAfterSalesCompensation {
        required {
            /// The merchant's own bill number (商户单号). Required. It stands in the path.
            out_bill_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CancelAfterSalesCompensation => AfterSalesCompensationCancellation, wxpay_core::Spec::new(
    "cancel_after_sales_compensation",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel",
)
.title("请求撤销赔付")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504177")
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

wxpay_core::model! {
    /// The state of an after-sales compensation after it was asked to be cancelled.
    pub answer AfterSalesCompensationCancellation {
        always {}
        optional {
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// WeChat Pay's bill number (微信支付转账单号).
            bill_id: String,
            /// State (赔付状态).
            state: TransferStatus,
            /// When the cancellation was accepted (撤销受理时间).
            cancel_accept_time: DateTime,
        }
    }
}
