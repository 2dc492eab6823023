// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiptApplication;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for a transfer's electronic receipt by WeChat Pay's number (微信单号申请电子回单).
///
/// `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
///
/// - Returns [`ReceiptApplication`].
/// - Callers: merchants (普通商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：微信单号申请电子回单。调用方：普通商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716456)
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
/// use wxpay::api::transfer::ApplyForReceiptByTransferBillNo;
///
/// let request = ApplyForReceiptByTransferBillNo::new()
///     .transfer_bill_no("1330000071100999991182020050700019480001");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"transfer_bill_no":"1330000071100999991182020050700019480001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "微信单号申请电子回单",
    "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no",
    "POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no",
    "4012716456"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForReceiptByTransferBillNo {
    /// WeChat Pay's transfer number (微信转账单号). Required. At most 64 characters.
    pub transfer_bill_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForReceiptByTransferBillNo {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `transfer_bill_no`.
    pub fn new() -> Self {
        Self {
            transfer_bill_no: None,
            extra: Extra::new(),
        }
    }

    /// WeChat Pay's transfer number (微信转账单号). Required. At most 64 characters.
    pub fn transfer_bill_no<Via>(mut self, transfer_bill_no: impl IntoField<String, Via>) -> Self {
        self.transfer_bill_no = transfer_bill_no.into_field();
        self
    }
}

impl Default for ApplyForReceiptByTransferBillNo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ApplyForReceiptByTransferBillNo
    []
    [transfer_bill_no,]
    ["transfer_bill_no",]
}

wxpay_core::operation!(ApplyForReceiptByTransferBillNo => ReceiptApplication, wxpay_core::Spec::new(
    "transfer.apply_for_receipt_by_transfer_bill_no",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no",
)
.title("微信单号申请电子回单")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012716456")
.body(wxpay_core::Body::Json));
