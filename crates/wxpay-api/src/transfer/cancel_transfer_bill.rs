// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Cancels a transfer (撤销转账).
///
/// `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
///
/// - Returns [`TransferBillCancellation`].
/// - Callers: merchants (普通商户).
/// - Retry: safe with the same `out_bill_no` and the same parameters.
/// - 中文：撤销转账。调用方：普通商户；`out_bill_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716458)
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
/// use wxpay::api::transfer::CancelTransferBill;
///
/// let request = CancelTransferBill::new("xxxx2020042013");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_bill_no":"xxxx2020042013"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "撤销转账",
    "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
    "POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
    "4012716458"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CancelTransferBill {
    /// The merchant's own bill number (商户单号). Required. At most 32 characters. It stands in the path.
    pub out_bill_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CancelTransferBill {
    /// Creates the request; setters add the other fields.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { CancelTransferBill
    [out_bill_no,]
    []
    []
}

wxpay_core::operation!(CancelTransferBill => TransferBillCancellation, wxpay_core::Spec::new(
    "transfer.cancel_transfer_bill",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
)
.title("撤销转账")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012716458")
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

/// The state of a transfer bill after it was asked to be cancelled.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferBillCancellation {
    /// The merchant's own bill number (商户单号). At most 32 characters.
    pub out_bill_no: Option<String>,
    /// WeChat Pay's transfer number (微信转账单号). At most 64 characters.
    pub transfer_bill_no: Option<String>,
    /// State (单据状态).
    pub state: Option<TransferBillCancellationState>,
    /// When it was last updated (最后一次单据状态变更时间).
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TransferBillCancellation
    []
    [out_bill_no, transfer_bill_no, state, update_time,]
    []
}

wxpay_core::open_enum! {
    /// The state of a transfer bill in the response to its cancellation.
    pub enum TransferBillCancellationState {
        /// Being cancelled, query again (not final; 撤销中).
        Canceling = "CANCELING",
        /// Withdrawn.
        Cancelled = "CANCELLED",
    }
}
