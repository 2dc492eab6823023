// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiptApplication;
use wxpay_core::model::Extra;

/// Asks for a transfer's electronic receipt by the merchant's own number (商户单号申请电子回单).
///
/// `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no`
///
/// - Returns [`ReceiptApplication`].
/// - Callers: merchants (普通商户).
/// - Retry: safe with the same `out_bill_no` and the same parameters.
/// - 中文：商户单号申请电子回单。调用方：普通商户；`out_bill_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716452)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `FREQUENCY_LIMIT_EXCEED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::ApplyForReceiptByOutBillNo;
///
/// let request = ApplyForReceiptByOutBillNo::new("xxxx2020042013");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_bill_no":"xxxx2020042013"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户单号申请电子回单",
    "/v3/fund-app/mch-transfer/elecsign/out-bill-no",
    "POST /v3/fund-app/mch-transfer/elecsign/out-bill-no",
    "4012716452"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForReceiptByOutBillNo {
    /// The merchant's own bill number (商户转账单号). Required. At most 32 characters.
    pub out_bill_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForReceiptByOutBillNo {
    /// Creates the request; setters add the other fields.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { ApplyForReceiptByOutBillNo
    [out_bill_no,]
    []
    []
}

wxpay_core::operation!(ApplyForReceiptByOutBillNo => ReceiptApplication, wxpay_core::Spec::new(
    "transfer.apply_for_receipt_by_out_bill_no",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/elecsign/out-bill-no",
)
.title("商户单号申请电子回单")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012716452")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));
