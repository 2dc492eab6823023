// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferStatus;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Cancels an insurance claim that the user has not confirmed yet; the answer says only that the cancellation was accepted, so query the bill until its state is `CANCELLED` (请求撤销保险理赔).
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`
    ///
    /// - Returns [`InsuranceClaimCancellation`].
    /// - Callers: service providers and platforms.
    /// - Rate limit: 100 requests a second.
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - 中文：请求撤销保险理赔。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试；每秒 100 次。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504186)
    #[doc(alias = "请求撤销保险理赔")]
    pub request CancelInsuranceClaim {
        required {
            /// Your own number of the bill (商户单号). Required. At most 32 characters. It stands in the path.
            out_bill_no: String,
        }
        optional {
            /// The sub-merchant's number (二级商户号). At most 32 characters.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(CancelInsuranceClaim => InsuranceClaimCancellation, wxpay_core::Spec::new(
    "cancel_insurance_claim",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel",
)
.title("请求撤销保险理赔")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504186")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

wxpay_core::model! {
    /// The state of an insurance claim after it was asked to be cancelled.
    pub answer InsuranceClaimCancellation {
        always {
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// WeChat Pay's bill number (微信支付转账单号).
            bill_id: String,
            /// State (赔付状态).
            state: TransferStatus,
        }
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// When the cancellation was accepted (撤销受理时间).
            cancel_accept_time: DateTime,
        }
    }
}
