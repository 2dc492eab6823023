// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Receipt;
use wxpay_core::model::Extra;

/// Queries a transfer's electronic receipt by the merchant's own number (商户单号查询电子回单).
///
/// `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
///
/// - Returns [`Receipt`].
/// - Callers: merchants (普通商户).
/// - Retry: safe, it only reads.
/// - 中文：商户单号查询电子回单。调用方：普通商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
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
/// use wxpay::api::transfer::QueryReceiptByOutBillNo;
///
/// let request = QueryReceiptByOutBillNo::new("xxxx2020042013");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_bill_no":"xxxx2020042013"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户单号查询电子回单",
    "/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}",
    "GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}",
    "4012716436"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryReceiptByOutBillNo {
    /// The merchant's own bill number (商户转账单号). Required. At most 32 characters. It stands in the path.
    pub out_bill_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryReceiptByOutBillNo {
    /// Creates the request; setters add the other fields.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryReceiptByOutBillNo
    [out_bill_no,]
    []
    []
}

wxpay_core::operation!(QueryReceiptByOutBillNo => Receipt, wxpay_core::Spec::new(
    "transfer.query_receipt_by_out_bill_no",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}",
)
.title("商户单号查询电子回单")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012716436")
.repeat(wxpay_core::Repeat::Freely));
