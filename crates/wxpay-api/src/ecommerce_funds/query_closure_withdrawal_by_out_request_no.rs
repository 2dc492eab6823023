// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ClosureWithdrawalRecord;
use wxpay_core::model::Extra;

/// Queries an application for a closed account's withdrawal by the merchant's own number (商户提现申请单号查询提现申请单状态).
///
/// `GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`
///
/// - Returns [`ClosureWithdrawalRecord`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe, it only reads.
/// - 中文：商户提现申请单号查询提现申请单状态。调用方：平台商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476164)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RESOURCE_ALREADY_EXISTS` | 400 | Exists already. | Check the parameters. Apply for the permission. |
/// | `NO_AUTH` | 403 | Merchant may not use this function. |  |
/// | `NOTENOUGH` | 403 | Sub-merchant's balance is not enough. | Top up the account. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::QueryClosureWithdrawalByOutRequestNo;
///
/// let request = QueryClosureWithdrawalByOutRequestNo::new("123283928932");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_request_no":"123283928932"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户提现申请单号查询提现申请单状态",
    "/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}",
    "GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}",
    "4012476164"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryClosureWithdrawalByOutRequestNo {
    /// The merchant's own request number (商户提现单号). Required. At most 32 characters. It stands in the path.
    pub out_request_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryClosureWithdrawalByOutRequestNo {
    /// Creates the request; setters add the other fields.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryClosureWithdrawalByOutRequestNo
    [out_request_no,]
    []
    []
}

wxpay_core::operation!(QueryClosureWithdrawalByOutRequestNo => ClosureWithdrawalRecord, wxpay_core::Spec::new(
    "ecommerce_funds.query_closure_withdrawal_by_out_request_no",
    wxpay_core::http::Method::GET,
    "/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}",
)
.title("商户提现申请单号查询提现申请单状态")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476164")
.repeat(wxpay_core::Repeat::Freely));
