// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountRename;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Queries an application to rename a channel settlement account (查询渠道结算银行账户更名申请).
///
/// `GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`
///
/// - Returns [`AccountRename`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询渠道结算银行账户更名申请。调用方：商户；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::bank_channel::QueryAccountRename;
///
/// let request = QueryAccountRename::new("sample-application-id")
///     .mchid("1900000109")
///     .bal_account_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"application_id":"sample-application-id","bal_account_no":"1217752501201407033233368018","mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询渠道结算银行账户更名申请",
    "/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}",
    "GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryAccountRename {
    /// Application number. Required. It stands in the path.
    pub application_id: String,
    /// Merchant number (目标商户号). Required.
    pub mchid: Option<String>,
    /// Quota ledger account number (台账ID). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub bal_account_no: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryAccountRename {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `mchid` and `bal_account_no`.
    pub fn new(application_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
            mchid: None,
            bal_account_no: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (目标商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Quota ledger account number (台账ID). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn bal_account_no<Via>(mut self, bal_account_no: impl IntoField<Sensitive, Via>) -> Self {
        self.bal_account_no = bal_account_no.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryAccountRename
    [application_id,]
    [mchid, bal_account_no,]
    ["mchid", "bal_account_no",]
}

wxpay_core::operation!(QueryAccountRename => AccountRename, wxpay_core::Spec::new(
    "bank_channel.query_account_rename",
    wxpay_core::http::Method::GET,
    "/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}",
)
.title("查询渠道结算银行账户更名申请")
.family("bank_channel")
.query(&["mchid", "bal_account_no"])
.repeat(wxpay_core::Repeat::Freely));
