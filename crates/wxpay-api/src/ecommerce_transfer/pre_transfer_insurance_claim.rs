// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Receiver;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Locks the funds of an insurance claim, which is paid once the user has confirmed it on the page that `package_info` opens, within 24 hours (请求保险理赔预下单).
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`
    ///
    /// - Returns [`InsuranceClaimPreTransfer`].
    /// - Callers: service providers and platforms.
    /// - Rate limit: 100 requests a second.
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - 中文：请求保险理赔预下单。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试；每秒 100 次。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504185)
    #[doc(alias = "请求保险理赔预下单")]
    pub request PreTransferInsuranceClaim {
        required {
            /// Your own number of the bill, unique, letters and digits only (商户单号). Required. At most 32 characters.
            out_bill_no: String,
            /// The receiver (赔付用户信息). Required.
            receiver: Receiver,
            /// Remark on the transfer (赔付原因). Required. At most 32 characters.
            transfer_remark: String,
        }
        optional {
            /// The sub-merchant's number (二级商户号). At most 32 characters.
            sub_mchid: String,
            /// Amount (赔付金额). In fen.
            amount: i64,
            /// Address that receives the notifications (通知地址). At most 256 characters.
            notify_url: String,
        }
    }
}

wxpay_core::operation!(PreTransferInsuranceClaim => InsuranceClaimPreTransfer, wxpay_core::Spec::new(
    "pre_transfer_insurance_claim",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer",
)
.title("请求保险理赔预下单")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504185")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

wxpay_core::model! {
    /// A prepared insurance claim with the package for the receiving page.
    pub answer InsuranceClaimPreTransfer {
        always {
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// WeChat Pay's bill number (微信支付转账单号).
            bill_id: String,
            /// Package data for jumping to the receiving page (跳转领取页面的package信息).
            package_info: String,
        }
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// When it was accepted (受理时间).
            accept_time: DateTime,
        }
    }
}
