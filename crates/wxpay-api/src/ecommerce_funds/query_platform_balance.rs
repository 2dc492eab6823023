// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountType;
use super::PlatformBalance;
use wxpay_core::model::Extra;

/// Queries the current balance of one of the caller's accounts (查询账户实时余额).
///
/// `GET /v3/merchant/fund/balance/{account_type}`
///
/// - Returns [`PlatformBalance`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe, it only reads.
/// - 中文：查询账户实时余额。调用方：平台商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476700)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
/// | `INVALID_REQUEST` | 400 | Account type not enabled. | Check the parameters. Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::{AccountType, QueryPlatformBalance};
///
/// let request = QueryPlatformBalance::new(AccountType::Basic);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"account_type":"BASIC"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询账户实时余额",
    "/v3/merchant/fund/balance/{account_type}",
    "GET /v3/merchant/fund/balance/{account_type}",
    "4012476700"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPlatformBalance {
    /// Kind of account (账户类型). Required. It stands in the path.
    pub account_type: AccountType,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPlatformBalance {
    /// Creates the request; setters add the other fields.
    pub fn new(account_type: impl Into<AccountType>) -> Self {
        Self {
            account_type: account_type.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryPlatformBalance
    [account_type,]
    []
    []
}

wxpay_core::operation!(QueryPlatformBalance => PlatformBalance, wxpay_core::Spec::new(
    "ecommerce_funds.query_platform_balance",
    wxpay_core::http::Method::GET,
    "/v3/merchant/fund/balance/{account_type}",
)
.title("查询账户实时余额")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476700")
.repeat(wxpay_core::Repeat::Freely));
