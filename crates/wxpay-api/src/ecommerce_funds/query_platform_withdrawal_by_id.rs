// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PlatformWithdrawal;
use wxpay_core::model::Extra;

/// Queries the platform's withdrawal by WeChat Pay's number (电商平台(微信支付提现单号)查询提现状态).
///
/// `GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`
///
/// - Returns [`PlatformWithdrawal`].
/// - Callers: service providers and platforms (平台商户).
/// - Rate limit: 100 requests a second.
/// - Retry: safe, it only reads.
/// - 中文：电商平台(微信支付提现单号)查询提现状态。调用方：平台商户；只读，可以重试；每秒 100 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476674)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `INVALID_REQUEST` | 400 | Withdrawal not permitted. | Check the parameters. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `ACCOUNT_ERROR` | 403 | Sub-merchant has no bank card. | Send the same request again later. |
/// | `ACCOUNT_NOT_VERIFIED` | 403 | Payout to the sub-merchant failed. | Send the same request again later. |
/// | `CONTRACT_NOT_CONFIRMED` | 403 | Withdrawal not permitted. | Apply for the permission. |
/// | `NO_AUTH` | 403 | No permission for this interface. | Apply for the permission. |
/// | `NOT_ENOUGH` | 403 | Sub-merchant's balance is not enough. | Top up the account. |
/// | `REQUEST_BLOCKED` | 403 | Withdrawal not permitted. | Apply for the permission. |
/// | `ORDER_NOT_EXIST` | 404 | No such withdrawal. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::QueryPlatformWithdrawalById;
///
/// let request = QueryPlatformWithdrawalById::new(
///     "12321937198237912739132791732912793127931279317929791239112123",
/// );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"withdraw_id":"12321937198237912739132791732912793127931279317929791239112123"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "电商平台(微信支付提现单号)查询提现状态",
    "/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}",
    "GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}",
    "4012476674"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPlatformWithdrawalById {
    /// WeChat Pay's withdrawal number (微信支付提现单号). Required. At most 128 characters. It stands in the path.
    pub withdraw_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPlatformWithdrawalById {
    /// Creates the request; setters add the other fields.
    pub fn new(withdraw_id: impl Into<String>) -> Self {
        Self {
            withdraw_id: withdraw_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryPlatformWithdrawalById
    [withdraw_id,]
    []
    []
}

wxpay_core::operation!(QueryPlatformWithdrawalById => PlatformWithdrawal, wxpay_core::Spec::new(
    "ecommerce_funds.query_platform_withdrawal_by_id",
    wxpay_core::http::Method::GET,
    "/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}",
)
.title("电商平台(微信支付提现单号)查询提现状态")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476674")
.repeat(wxpay_core::Repeat::Freely));
