// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RequestScene;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Queries the quota of a channel ledger (查询渠道额度).
///
/// `GET /v3/aggracct-bc/wb-channel/account/balance`
///
/// - Returns [`Quota`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询渠道额度。调用方：商户；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::bank_channel::QueryQuota;
///
/// let request = QueryQuota::new()
///     .mchid("1900000109")
///     .bal_account_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"bal_account_no":"1217752501201407033233368018","mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询渠道额度",
    "/v3/aggracct-bc/wb-channel/account/balance",
    "GET /v3/aggracct-bc/wb-channel/account/balance"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryQuota {
    /// Merchant number (微信支付商户号). Required.
    pub mchid: Option<String>,
    /// Quota ledger account number (额度台账号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub bal_account_no: Option<Sensitive>,
    /// Card number (卡号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub card_no: Option<Sensitive>,
    /// Agreement number of the merchant's account (商户子账户协议号).
    pub sgn_no: Option<String>,
    /// Request scene.
    pub req_scene: Option<RequestScene>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryQuota {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `mchid` and `bal_account_no`.
    pub fn new() -> Self {
        Self {
            mchid: None,
            bal_account_no: None,
            card_no: None,
            sgn_no: None,
            req_scene: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (微信支付商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Quota ledger account number (额度台账号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn bal_account_no<Via>(mut self, bal_account_no: impl IntoField<Sensitive, Via>) -> Self {
        self.bal_account_no = bal_account_no.into_field();
        self
    }

    /// Card number (卡号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn card_no<Via>(mut self, card_no: impl IntoField<Sensitive, Via>) -> Self {
        self.card_no = card_no.into_field();
        self
    }

    /// Agreement number of the merchant's account (商户子账户协议号).
    pub fn sgn_no<Via>(mut self, sgn_no: impl IntoField<String, Via>) -> Self {
        self.sgn_no = sgn_no.into_field();
        self
    }

    /// Request scene.
    pub fn req_scene<Via>(mut self, req_scene: impl IntoField<RequestScene, Via>) -> Self {
        self.req_scene = req_scene.into_field();
        self
    }
}

impl Default for QueryQuota {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryQuota
    []
    [mchid, bal_account_no, card_no, sgn_no, req_scene,]
    ["mchid", "bal_account_no",]
}

wxpay_core::operation!(QueryQuota => Quota, wxpay_core::Spec::new(
    "bank_channel.query_quota",
    wxpay_core::http::Method::GET,
    "/v3/aggracct-bc/wb-channel/account/balance",
)
.title("查询渠道额度")
.family("bank_channel")
.query(&["mchid", "bal_account_no", "card_no", "sgn_no", "req_scene"])
.repeat(wxpay_core::Repeat::Freely));

/// The quota of a ledger, and whether a reduction is in transit.
#[derive(Clone)]
#[non_exhaustive]
pub struct Quota {
    /// True if a quota reduction is under way (是否存在在途减额指令).
    pub in_transit_reduction_exist: Option<bool>,
    /// Balance (额度台账号额度). In fen.
    pub balance: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Quota
    []
    [in_transit_reduction_exist, balance,]
    []
}
