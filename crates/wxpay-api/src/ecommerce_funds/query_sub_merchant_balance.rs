// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the current balance of a sub-merchant's account (查询二级商户账户实时余额).
///
/// `GET /v3/ecommerce/fund/balance/{sub_mchid}`
///
/// - Returns [`SubMerchantBalance`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe, it only reads.
/// - 中文：查询二级商户账户实时余额。调用方：平台商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476690)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Account type not enabled. | Check the parameters. Send the same request again later. |
/// | `NO_AUTH` | 403 | No permission for the balance of this merchant; no permission for this interface; no valid relation between the merchants. | Check the parameters. Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::{AccountType, QuerySubMerchantBalance};
///
/// let request = QuerySubMerchantBalance::new("1900000109").account_type(AccountType::Basic);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"account_type":"BASIC","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询二级商户账户实时余额",
    "/v3/ecommerce/fund/balance/{sub_mchid}",
    "GET /v3/ecommerce/fund/balance/{sub_mchid}",
    "4012476690"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySubMerchantBalance {
    /// The sub-merchant's number (二级商户号). Required. At most 32 characters. It stands in the path.
    pub sub_mchid: String,
    /// Kind of account (账户类型).
    pub account_type: Option<AccountType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QuerySubMerchantBalance {
    /// Creates the request; setters add the other fields.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            account_type: None,
            extra: Extra::new(),
        }
    }

    /// Kind of account (账户类型).
    pub fn account_type<Via>(mut self, account_type: impl IntoField<AccountType, Via>) -> Self {
        self.account_type = account_type.into_field();
        self
    }
}

wxpay_core::__model_impl! { QuerySubMerchantBalance
    [sub_mchid,]
    [account_type,]
    []
}

wxpay_core::operation!(QuerySubMerchantBalance => SubMerchantBalance, wxpay_core::Spec::new(
    "ecommerce_funds.query_sub_merchant_balance",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/fund/balance/{sub_mchid}",
)
.title("查询二级商户账户实时余额")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476690")
.query(&["account_type"])
.repeat(wxpay_core::Repeat::Freely));

/// The available and pending balance of a sub-merchant's account.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantBalance {
    /// The sub-merchant's number (特约商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Kind of account (资金账户类型).
    pub account_type: Option<AccountType>,
    /// Available balance (可用余额). In fen.
    pub available_amount: Option<i64>,
    /// Unavailable balance (不可用余额). In fen.
    pub pending_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubMerchantBalance
    []
    [sub_mchid, account_type, available_amount, pending_amount,]
    []
}
