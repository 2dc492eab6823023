// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InsuranceClaim;
use super::Receiver;

wxpay_core::model! {
    /// Pays an insurance claim at once; the bill is accepted first and settled later, so query it until its state is final (请求保险理赔).
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`
    ///
    /// - Returns [`InsuranceClaim`].
    /// - Callers: service providers and platforms.
    /// - Rate limit: 100 requests a second.
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - 中文：请求保险理赔。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试；每秒 100 次。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504184)
    #[doc(alias = "请求保险理赔")]
    pub request CreateInsuranceClaim {
        required {
            /// Your own number of the bill, unique, letters and digits only (商户单号). Required. At most 32 characters.
            out_bill_no: String,
            /// Amount (赔付金额). Required. In fen.
            amount: i64,
            /// The receiver (赔付用户信息). Required.
            receiver: Receiver,
            /// Remark on the transfer (赔付原因). Required. At most 32 characters.
            transfer_remark: String,
        }
        optional {
            /// The sub-merchant's number (二级商户号). At most 32 characters.
            sub_mchid: String,
            /// Merchant number of the sponsor (出资商户号). Described by SKIT; no official source confirms it.
            sponsor_mchid: String,
            /// Transfer scene id (转账场景ID). Described by SKIT; no official source confirms it.
            transfer_scene_id: String,
            /// How the receipt is presented to the user (用户收款感知). Described by SKIT; no official source confirms it.
            user_recv_perception: String,
        }
    }
}

wxpay_core::operation!(CreateInsuranceClaim => InsuranceClaim, wxpay_core::Spec::new(
    "create_insurance_claim",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills",
)
.title("请求保险理赔")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504184")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));
