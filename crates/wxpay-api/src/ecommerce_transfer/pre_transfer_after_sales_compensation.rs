// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AfterSalesReceiver;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Prepares an after-sales compensation and returns the package for the page that receives it (请求赔付预下单).
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
    ///
    /// - Returns [`AfterSalesCompensationPreTransfer`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - 中文：请求赔付预下单。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504176)
    #[doc(alias = "请求赔付预下单")]
    pub request PreTransferAfterSalesCompensation {
        required {
            /// The receiver (收款方信息). Required.
            receiver: AfterSalesReceiver,
            /// The merchant's own bill number (商户单号). Required.
            out_bill_no: String,
            /// Remark on the transfer (赔付原因). Required.
            transfer_remark: String,
        }
        optional {
            /// The service provider's application id (公众账号ID).
            sp_appid: String,
            /// Amount (赔付金额). In fen.
            amount: i64,
            /// Merchant number of the sponsor (出资商户号).
            sponsor_mchid: String,
            /// Transfer scene id (转账场景ID).
            transfer_scene_id: String,
            /// How the receipt is presented to the user (用户收款感知).
            user_recv_perception: String,
            /// Address that receives the notifications (商户回调地址).
            notify_url: String,
        }
    }
}

wxpay_core::operation!(PreTransferAfterSalesCompensation => AfterSalesCompensationPreTransfer, wxpay_core::Spec::new(
    "pre_transfer_after_sales_compensation",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer",
)
.title("请求赔付预下单")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504176")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

wxpay_core::model! {
    /// A prepared after-sales compensation with the package for the receiving page.
    pub answer AfterSalesCompensationPreTransfer {
        always {}
        optional {
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// WeChat Pay's bill number (微信支付转账单号).
            bill_id: String,
            /// When it was accepted (受理时间).
            accept_time: DateTime,
            /// Package data for jumping to the receiving page (跳转领取页面的package信息).
            package_info: String,
            /// The sub-merchant's number (二级商户号). Described by SKIT; no official source confirms it.
            sub_mchid: String,
        }
    }
}
