// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReductionType;
use super::RequestScene;
use super::SpecialReduction;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Reduces the quota of a ledger for a special reason (特殊减额).
///
/// `POST /v3/aggracct-bc/wb-channel/special-reduction`
///
/// - Returns [`SpecialReduction`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：特殊减额。调用方：商户；`out_request_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::bank_channel::{CreateSpecialReduction, ReductionType};
///
/// let request = CreateSpecialReduction::new("1217752501201407033233368018")
///     .mchid("1900000109")
///     .bal_account_no("1217752501201407033233368018")
///     .reduction_type(ReductionType::FinancialPenalty)
///     .amount(100);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":100,"bal_account_no":"1217752501201407033233368018","mchid":"1900000109","out_request_no":"1217752501201407033233368018","reduction_type":"FINANCIAL_PENALTY"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "特殊减额",
    "/v3/aggracct-bc/wb-channel/special-reduction",
    "POST /v3/aggracct-bc/wb-channel/special-reduction"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateSpecialReduction {
    /// The merchant's own request number (特殊减额单号). Required.
    pub out_request_no: String,
    /// Merchant number (微信支付商户号). Required.
    pub mchid: Option<String>,
    /// Quota ledger account number (额度台账号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub bal_account_no: Option<Sensitive>,
    /// Type of the special quota reduction (特殊减额类型). Required.
    pub reduction_type: Option<ReductionType>,
    /// Amount (减额金额). Required. In fen.
    pub amount: Option<i64>,
    /// Reason (特殊减额原因).
    pub reason: Option<String>,
    /// Card number (卡号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub card_no: Option<Sensitive>,
    /// Agreement number of the merchant's account (商户账户协议号).
    pub sgn_no: Option<String>,
    /// Request scene.
    pub req_scene: Option<RequestScene>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateSpecialReduction {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `mchid`, `bal_account_no`, `reduction_type` and `amount`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            mchid: None,
            bal_account_no: None,
            reduction_type: None,
            amount: None,
            reason: None,
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

    /// Type of the special quota reduction (特殊减额类型). Required.
    pub fn reduction_type<Via>(
        mut self,
        reduction_type: impl IntoField<ReductionType, Via>,
    ) -> Self {
        self.reduction_type = reduction_type.into_field();
        self
    }

    /// Amount (减额金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Reason (特殊减额原因).
    pub fn reason<Via>(mut self, reason: impl IntoField<String, Via>) -> Self {
        self.reason = reason.into_field();
        self
    }

    /// Card number (卡号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn card_no<Via>(mut self, card_no: impl IntoField<Sensitive, Via>) -> Self {
        self.card_no = card_no.into_field();
        self
    }

    /// Agreement number of the merchant's account (商户账户协议号).
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

wxpay_core::__model_impl! { CreateSpecialReduction
    [out_request_no,]
    [mchid, bal_account_no, reduction_type, amount, reason, card_no, sgn_no, req_scene,]
    ["mchid", "bal_account_no", "reduction_type", "amount",]
}

wxpay_core::operation!(CreateSpecialReduction => SpecialReduction, wxpay_core::Spec::new(
    "bank_channel.create_special_reduction",
    wxpay_core::http::Method::POST,
    "/v3/aggracct-bc/wb-channel/special-reduction",
)
.title("特殊减额")
.family("bank_channel")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
