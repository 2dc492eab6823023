// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the current balance of a sub-merchant's account (查询二级商户账户实时余额).
///
/// `GET /v3/ecommerce/fund/balance/{sub_mchid}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-e-commerce-balance.html)
#[doc(alias = "查询二级商户账户实时余额")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySubMerchantBalance {
    /// The sub-merchant's number (二级商户号). Required. It stands in the path.
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
    "query_sub_merchant_balance",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/fund/balance/{sub_mchid}",
)
.title("查询二级商户账户实时余额")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-e-commerce-balance.html")
.query(&["account_type"])
.repeat(wxpay_core::Repeat::Freely));

/// The available and pending balance of a sub-merchant's account.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantBalance {
    /// The sub-merchant's number (特约商户号).
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
