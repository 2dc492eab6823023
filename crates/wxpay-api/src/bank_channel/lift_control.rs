// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RequestScene;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Lifts the control of a WeBank ledger (解除对微众台账的管控).
///
/// `POST /v3/aggracct-bc/wb-channel/control-orders/recover`
///
/// - Returns [`ControlLifting`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：解除对微众台账的管控。调用方：商户；`out_request_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::bank_channel::LiftControl;
///
/// let request = LiftControl::new("1217752501201407033233368018")
///     .related_webank_punish_no("1217752501201407033233368018")
///     .related_wxpay_punish_no("1217752501201407033233368018")
///     .mchid("1900000109")
///     .bal_account_no("1217752501201407033233368018")
///     .recover_reason("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"bal_account_no":"1217752501201407033233368018","mchid":"1900000109","out_request_no":"1217752501201407033233368018","recover_reason":"示例文字","related_webank_punish_no":"1217752501201407033233368018","related_wxpay_punish_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "解除对微众台账的管控",
    "/v3/aggracct-bc/wb-channel/control-orders/recover",
    "POST /v3/aggracct-bc/wb-channel/control-orders/recover"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct LiftControl {
    /// The merchant's own request number (微众解管单号). Required.
    pub out_request_no: String,
    /// WeBank's number of the related restriction (关联微众管控单号). Required.
    pub related_webank_punish_no: Option<String>,
    /// WeChat Pay's number of the related restriction (关联微信支付管控单号). Required.
    pub related_wxpay_punish_no: Option<String>,
    /// Merchant number (目标解管商户号). Required.
    pub mchid: Option<String>,
    /// Quota ledger account number (目标解管台账ID). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub bal_account_no: Option<Sensitive>,
    /// Why the restriction was lifted (解管原因描述). Required.
    pub recover_reason: Option<String>,
    /// Card number (目标下管卡号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub card_no: Option<Sensitive>,
    /// Agreement number of the merchant's account (目标下管商户子账户协议号).
    pub sgn_no: Option<String>,
    /// Request scene.
    pub req_scene: Option<RequestScene>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl LiftControl {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `related_webank_punish_no`, `related_wxpay_punish_no`, `mchid`, `bal_account_no` and `recover_reason`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            related_webank_punish_no: None,
            related_wxpay_punish_no: None,
            mchid: None,
            bal_account_no: None,
            recover_reason: None,
            card_no: None,
            sgn_no: None,
            req_scene: None,
            extra: Extra::new(),
        }
    }

    /// WeBank's number of the related restriction (关联微众管控单号). Required.
    pub fn related_webank_punish_no<Via>(
        mut self,
        related_webank_punish_no: impl IntoField<String, Via>,
    ) -> Self {
        self.related_webank_punish_no = related_webank_punish_no.into_field();
        self
    }

    /// WeChat Pay's number of the related restriction (关联微信支付管控单号). Required.
    pub fn related_wxpay_punish_no<Via>(
        mut self,
        related_wxpay_punish_no: impl IntoField<String, Via>,
    ) -> Self {
        self.related_wxpay_punish_no = related_wxpay_punish_no.into_field();
        self
    }

    /// Merchant number (目标解管商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Quota ledger account number (目标解管台账ID). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn bal_account_no<Via>(mut self, bal_account_no: impl IntoField<Sensitive, Via>) -> Self {
        self.bal_account_no = bal_account_no.into_field();
        self
    }

    /// Why the restriction was lifted (解管原因描述). Required.
    pub fn recover_reason<Via>(mut self, recover_reason: impl IntoField<String, Via>) -> Self {
        self.recover_reason = recover_reason.into_field();
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
}

wxpay_core::__model_impl! { LiftControl
    [out_request_no,]
    [related_webank_punish_no, related_wxpay_punish_no, mchid, bal_account_no, recover_reason, card_no, sgn_no, req_scene,]
    ["related_webank_punish_no", "related_wxpay_punish_no", "mchid", "bal_account_no", "recover_reason",]
}

wxpay_core::operation!(LiftControl => ControlLifting, wxpay_core::Spec::new(
    "bank_channel.lift_control",
    wxpay_core::http::Method::POST,
    "/v3/aggracct-bc/wb-channel/control-orders/recover",
)
.title("解除对微众台账的管控")
.family("bank_channel")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The numbers of an order that lifts a control.
#[derive(Clone)]
#[non_exhaustive]
pub struct ControlLifting {
    /// WeChat Pay's number for lifting the restriction (微信支付解管单号).
    pub wxpay_recover_no: Option<String>,
    /// The merchant's own request number (微众解管单号).
    pub out_request_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ControlLifting
    []
    [wxpay_recover_no, out_request_no,]
    []
}
