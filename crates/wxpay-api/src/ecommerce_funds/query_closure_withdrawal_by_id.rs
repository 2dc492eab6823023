// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ClosureWithdrawalRecord;
use wxpay_core::model::Extra;

/// Queries an application for a closed account's withdrawal by WeChat Pay's number (微信支付提现申请单号查询提现申请单状态).
///
/// `GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
///
/// - Returns [`ClosureWithdrawalRecord`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe, it only reads.
/// - 中文：微信支付提现申请单号查询提现申请单状态。调用方：平台商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012778400)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `NO_AUTH` | 403 | Merchant may not use this function. |  |
/// | `NOT_FOUND` | 404 | No such number. | Check the parameters. Query before anything is sent again. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::QueryClosureWithdrawalById;
///
/// let request = QueryClosureWithdrawalById::new("20220210183333");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"applyment_id":"20220210183333"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "微信支付提现申请单号查询提现申请单状态",
    "/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}",
    "GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}",
    "4012778400"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryClosureWithdrawalById {
    /// WeChat Pay's application number. Required. At most 32 characters. It stands in the path.
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

wxpay_core::operation!(QueryClosureWithdrawalById => ClosureWithdrawalRecord, wxpay_core::Spec::new(
    "ecommerce_funds.query_closure_withdrawal_by_id",
    wxpay_core::http::Method::GET,
    "/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}",
)
.title("微信支付提现申请单号查询提现申请单状态")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012778400")
.repeat(wxpay_core::Repeat::Freely));
