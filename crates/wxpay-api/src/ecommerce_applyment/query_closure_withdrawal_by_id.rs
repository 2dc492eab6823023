// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ClosureWithdrawal;
use wxpay_core::model::Extra;

/// Queries an account closure with withdrawal by its WeChat Pay number (微信支付注销提现申请单号查询申请单状态).
///
/// `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
///
/// - Returns [`ClosureWithdrawal`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe, it only reads.
/// - 中文：微信支付注销提现申请单号查询申请单状态。调用方：平台商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013892765)
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
/// use wxpay::api::ecommerce_applyment::QueryClosureWithdrawalById;
///
/// let request = QueryClosureWithdrawalById::new("X202410241010125346");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"applyment_id":"X202410241010125346"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "微信支付注销提现申请单号查询申请单状态",
    "/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}",
    "GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}",
    "4013892765"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryClosureWithdrawalById {
    /// WeChat Pay's application number (微信支付注销提现申请单号). Required. At most 32 characters. It stands in the path.
    pub applyment_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryClosureWithdrawalById {
    /// Creates the request; setters add the other fields.
    pub fn new(applyment_id: impl Into<String>) -> Self {
        Self {
            applyment_id: applyment_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryClosureWithdrawalById
    [applyment_id,]
    []
    []
}

wxpay_core::operation!(QueryClosureWithdrawalById => ClosureWithdrawal, wxpay_core::Spec::new(
    "ecommerce_applyment.query_closure_withdrawal_by_id",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}",
)
.title("微信支付注销提现申请单号查询申请单状态")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013892765")
.repeat(wxpay_core::Repeat::Freely));
