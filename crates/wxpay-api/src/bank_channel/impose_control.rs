// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RequestScene;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Puts a WeBank ledger under control (发起微众台账管控).
///
/// `POST /v3/aggracct-bc/wb-channel/control-orders/punish`
///
/// - Returns [`ControlImposition`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：发起微众台账管控。调用方：商户；`out_request_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::bank_channel::ImposeControl;
///
/// let request = ImposeControl::new("1217752501201407033233368018")
///     .mchid("1900000109")
///     .bal_account_no("1217752501201407033233368018")
///     .punish_scene(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"bal_account_no":"1217752501201407033233368018","mchid":"1900000109","out_request_no":"1217752501201407033233368018","punish_scene":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发起微众台账管控",
    "/v3/aggracct-bc/wb-channel/control-orders/punish",
    "POST /v3/aggracct-bc/wb-channel/control-orders/punish"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ImposeControl {
    /// The merchant's own request number (微众管控单号). Required.
    pub out_request_no: String,
    /// Merchant number (目标下管商户号). Required.
    pub mchid: Option<String>,
    /// Quota ledger account number (目标下管台账ID). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub bal_account_no: Option<Sensitive>,
    /// Scene of the restriction (管控场景). Required.
    pub punish_scene: Option<i64>,
    /// Reason of the restriction (管控原因).
    pub punish_reason: Option<String>,
    /// When the restriction ends (管控结束时间).
    pub punish_end_time: Option<DateTime>,
    /// Card number (目标下管卡号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub card_no: Option<Sensitive>,
    /// Agreement number of the merchant's account (目标下管商户子账户协议号).
    pub sgn_no: Option<String>,
    /// Request scene.
    pub req_scene: Option<RequestScene>,
    /// Strategy for WeBank taking the funds back (微众资金划回策略).
    pub fund_repatriation_strategy: Option<FundRepatriationStrategy>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ImposeControl {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `mchid`, `bal_account_no` and `punish_scene`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            mchid: None,
            bal_account_no: None,
            punish_scene: None,
            punish_reason: None,
            punish_end_time: None,
            card_no: None,
            sgn_no: None,
            req_scene: None,
            fund_repatriation_strategy: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (目标下管商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Quota ledger account number (目标下管台账ID). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn bal_account_no<Via>(mut self, bal_account_no: impl IntoField<Sensitive, Via>) -> Self {
        self.bal_account_no = bal_account_no.into_field();
        self
    }

    /// Scene of the restriction (管控场景). Required.
    pub fn punish_scene<Via>(mut self, punish_scene: impl IntoField<i64, Via>) -> Self {
        self.punish_scene = punish_scene.into_field();
        self
    }

    /// Reason of the restriction (管控原因).
    pub fn punish_reason<Via>(mut self, punish_reason: impl IntoField<String, Via>) -> Self {
        self.punish_reason = punish_reason.into_field();
        self
    }

    /// When the restriction ends (管控结束时间).
    pub fn punish_end_time<Via>(mut self, punish_end_time: impl IntoField<DateTime, Via>) -> Self {
        self.punish_end_time = punish_end_time.into_field();
        self
    }

    /// Card number (目标下管卡号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn card_no<Via>(mut self, card_no: impl IntoField<Sensitive, Via>) -> Self {
        self.card_no = card_no.into_field();
        self
    }

    /// Agreement number of the merchant's account (目标下管商户子账户协议号).
    pub fn sgn_no<Via>(mut self, sgn_no: impl IntoField<String, Via>) -> Self {
        self.sgn_no = sgn_no.into_field();
        self
    }

    /// Request scene.
    pub fn req_scene<Via>(mut self, req_scene: impl IntoField<RequestScene, Via>) -> Self {
        self.req_scene = req_scene.into_field();
        self
    }

    /// Strategy for WeBank taking the funds back (微众资金划回策略).
    pub fn fund_repatriation_strategy<Via>(
        mut self,
        fund_repatriation_strategy: impl IntoField<FundRepatriationStrategy, Via>,
    ) -> Self {
        self.fund_repatriation_strategy = fund_repatriation_strategy.into_field();
        self
    }
}

wxpay_core::__model_impl! { ImposeControl
    [out_request_no,]
    [mchid, bal_account_no, punish_scene, punish_reason, punish_end_time, card_no, sgn_no, req_scene, fund_repatriation_strategy,]
    ["mchid", "bal_account_no", "punish_scene",]
}

wxpay_core::operation!(ImposeControl => ControlImposition, wxpay_core::Spec::new(
    "bank_channel.impose_control",
    wxpay_core::http::Method::POST,
    "/v3/aggracct-bc/wb-channel/control-orders/punish",
)
.title("发起微众台账管控")
.family("bank_channel")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The numbers of an order that imposes a control.
#[derive(Clone)]
#[non_exhaustive]
pub struct ControlImposition {
    /// WeChat Pay's restriction number (微信支付管控单号).
    pub wxpay_punish_no: Option<String>,
    /// The merchant's own request number (微众管控单号).
    pub out_request_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ControlImposition
    []
    [wxpay_punish_no, out_request_no,]
    []
}

wxpay_core::open_enum! {
    /// Says whether funds may flow back while a control is in force.
    pub enum FundRepatriationStrategy {
        AllForbidden = "ALL_FORBIDDEN",
        AllAllowedWhenUnique = "ALL_ALLOWED_WHEN_UNIQUE",
    }
}
