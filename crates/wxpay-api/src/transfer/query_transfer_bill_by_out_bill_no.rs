// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferBill;
use wxpay_core::model::Extra;

/// Queries a transfer bill by the merchant's own number (商户单号查询转账单).
///
/// `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
///
/// - Returns [`TransferBill`].
/// - Callers: merchants (普通商户).
/// - Rate limit: 100 requests a second.
/// - Retry: safe, it only reads.
/// - 中文：商户单号查询转账单。调用方：普通商户；只读，可以重试；每秒 100 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716437)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Against a business rule. |  |
/// | `NO_AUTH` | 403 | No permission. |  |
/// | `NOT_FOUND` | 404 | No such record. |  |
/// | `FREQUENCY_LIMIT_EXCEED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::QueryTransferBillByOutBillNo;
///
/// let request = QueryTransferBillByOutBillNo::new("xxxx2020042013");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_bill_no":"xxxx2020042013"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户单号查询转账单",
    "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
    "GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
    "4012716437"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryTransferBillByOutBillNo {
    /// The merchant's own bill number (商户单号). Required. At most 32 characters. It stands in the path.
    pub out_bill_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryTransferBillByOutBillNo {
    /// Creates the request; setters add the other fields.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryTransferBillByOutBillNo
    [out_bill_no,]
    []
    []
}

wxpay_core::operation!(QueryTransferBillByOutBillNo => TransferBill, wxpay_core::Spec::new(
    "transfer.query_transfer_bill_by_out_bill_no",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
)
.title("商户单号查询转账单")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012716437")
.repeat(wxpay_core::Repeat::Freely));
