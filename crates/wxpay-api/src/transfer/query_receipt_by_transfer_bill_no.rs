// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Receipt;
use wxpay_core::model::Extra;

/// Queries a transfer's electronic receipt by WeChat Pay's number (微信单号查询电子回单).
///
/// `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
///
/// - Returns [`Receipt`].
/// - Callers: merchants (普通商户).
/// - Retry: safe, it only reads.
/// - 中文：微信单号查询电子回单。调用方：普通商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716455)
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
/// use wxpay::api::transfer::QueryReceiptByTransferBillNo;
///
/// let request = QueryReceiptByTransferBillNo::new("1330000071100999991182020050700019480001");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"transfer_bill_no":"1330000071100999991182020050700019480001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "微信单号查询电子回单",
    "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}",
    "GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}",
    "4012716455"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryReceiptByTransferBillNo {
    /// WeChat Pay's transfer number (微信转账单号). Required. At most 64 characters. It stands in the path.
    pub transfer_bill_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryReceiptByTransferBillNo {
    /// Creates the request; setters add the other fields.
    pub fn new(transfer_bill_no: impl Into<String>) -> Self {
        Self {
            transfer_bill_no: transfer_bill_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryReceiptByTransferBillNo
    [transfer_bill_no,]
    []
    []
}

wxpay_core::operation!(QueryReceiptByTransferBillNo => Receipt, wxpay_core::Spec::new(
    "transfer.query_receipt_by_transfer_bill_no",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}",
)
.title("微信单号查询电子回单")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012716455")
.repeat(wxpay_core::Repeat::Freely));
