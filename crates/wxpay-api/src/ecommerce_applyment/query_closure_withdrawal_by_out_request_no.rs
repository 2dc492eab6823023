// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ClosureWithdrawal;
use wxpay_core::model::Extra;

/// Queries an account closure with withdrawal by the request number (商户注销提现申请单号查询申请单状态).
///
/// `GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
///
/// - Returns [`ClosureWithdrawal`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe, it only reads.
/// - 中文：商户注销提现申请单号查询申请单状态。调用方：平台商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013892759)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_applyment::QueryClosureWithdrawalByOutRequestNo;
///
/// let request = QueryClosureWithdrawalByOutRequestNo::new("P202410241010125346");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_request_no":"P202410241010125346"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户注销提现申请单号查询申请单状态",
    "/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}",
    "GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}",
    "4013892759"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryClosureWithdrawalByOutRequestNo {
    /// The merchant's own request number (商户注销申请单号). Required. At most 32 characters. It stands in the path.
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

wxpay_core::operation!(QueryClosureWithdrawalByOutRequestNo => ClosureWithdrawal, wxpay_core::Spec::new(
    "ecommerce_applyment.query_closure_withdrawal_by_out_request_no",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}",
)
.title("商户注销提现申请单号查询申请单状态")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013892759")
.repeat(wxpay_core::Repeat::Freely));
