// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RequestScene;
use super::SpecialReduction;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Queries the result of a special reduction (查询特殊减额结果).
///
/// `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
///
/// - Returns [`SpecialReduction`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询特殊减额结果。调用方：商户；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::bank_channel::QuerySpecialReduction;
///
/// let request = QuerySpecialReduction::new("1217752501201407033233368018")
///     .mchid("1900000109")
///     .bal_account_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"bal_account_no":"1217752501201407033233368018","mchid":"1900000109","out_request_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询特殊减额结果",
    "/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}",
    "GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySpecialReduction {
    /// The merchant's own request number (特殊减额单号). Required. It stands in the path.
    pub out_request_no: String,
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

impl QuerySpecialReduction {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `mchid` and `bal_account_no`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
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

wxpay_core::__model_impl! { QuerySpecialReduction
    [out_request_no,]
    [mchid, bal_account_no, card_no, sgn_no, req_scene,]
    ["mchid", "bal_account_no",]
}

wxpay_core::operation!(QuerySpecialReduction => SpecialReduction, wxpay_core::Spec::new(
    "bank_channel.query_special_reduction",
    wxpay_core::http::Method::GET,
    "/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}",
)
.title("查询特殊减额结果")
.family("bank_channel")
.query(&["mchid", "bal_account_no", "card_no", "sgn_no", "req_scene"])
.repeat(wxpay_core::Repeat::Freely));
