// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries an order that imposes or lifts a control (查询控制单).
///
/// `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
///
/// - Returns [`ControlOrder`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询控制单。调用方：商户；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::bank_channel::{ControlType, QueryControlOrder};
///
/// let request = QueryControlOrder::new("1217752501201407033233368018")
///     .control_type(ControlType::Punish)
///     .mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"control_type":"PUNISH","mchid":"1900000109","out_request_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询控制单",
    "/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}",
    "GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryControlOrder {
    /// The merchant's own request number (微众管控/解管单号). Required. It stands in the path.
    pub out_request_no: String,
    /// Type of the control order (控制单类型). Required.
    pub control_type: Option<ControlType>,
    /// Merchant number (微信支付商户号). Required.
    pub mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryControlOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `control_type` and `mchid`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            control_type: None,
            mchid: None,
            extra: Extra::new(),
        }
    }

    /// Type of the control order (控制单类型). Required.
    pub fn control_type<Via>(mut self, control_type: impl IntoField<ControlType, Via>) -> Self {
        self.control_type = control_type.into_field();
        self
    }

    /// Merchant number (微信支付商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryControlOrder
    [out_request_no,]
    [control_type, mchid,]
    ["control_type", "mchid",]
}

wxpay_core::operation!(QueryControlOrder => ControlOrder, wxpay_core::Spec::new(
    "bank_channel.query_control_order",
    wxpay_core::http::Method::GET,
    "/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}",
)
.title("查询控制单")
.family("bank_channel")
.query(&["control_type", "mchid"])
.repeat(wxpay_core::Repeat::Freely));

/// An order that imposes a control, or one that lifts it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ControlOrder {
    /// Control scene (控制场景).
    pub control_scene: Option<ControlType>,
    /// Restriction order (管控单).
    pub punish_order: Option<ImposedControl>,
    /// Order lifting the restriction (解管单).
    pub recover_order: Option<LiftedControl>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ControlOrder
    []
    [control_scene, punish_order, recover_order,]
    []
}

/// An order that imposes a control, with its state and reason.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImposedControl {
    /// WeChat Pay's restriction number (微信管控单号).
    pub wxpay_punish_no: Option<String>,
    /// The merchant's own request number (微众管控单号).
    pub out_request_no: Option<String>,
    /// Merchant number (目标下管商户号).
    pub mchid: Option<String>,
    /// Scene of the restriction (管控场景).
    pub punish_scene: Option<i64>,
    /// Version of the restriction rule.
    pub punish_rule_version: Option<i64>,
    /// Reason of the restriction (管控原因).
    pub punish_reason: Option<String>,
    /// When the restriction starts (管控开始时间).
    pub punish_start_time: Option<DateTime>,
    /// When the restriction ends (管控结束时间).
    pub punish_end_time: Option<DateTime>,
    /// When the restriction was accepted (管控受理时间).
    pub punish_accept_time: Option<DateTime>,
    /// When the restriction was carried out (管控执行完成时间).
    pub punish_finish_time: Option<DateTime>,
    /// Restriction state (管控状态).
    pub punish_state: Option<ControlExecutionState>,
    /// Effect state (生效状态).
    pub effect_state: Option<ControlEffectState>,
    /// Restriction scheme (管控方案).
    pub control_action: Option<Vec<ControlAction>>,
    /// Error message of the failure (执行失败错误信息).
    pub error_message: Option<String>,
    /// Error code of the failure (执行失败错误码).
    pub error_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ImposedControl
    []
    [wxpay_punish_no, out_request_no, mchid, punish_scene, punish_rule_version, punish_reason, punish_start_time, punish_end_time, punish_accept_time, punish_finish_time, punish_state, effect_state, control_action, error_message, error_code,]
    []
}

/// An order that lifts a control, with its state and reason.
#[derive(Clone)]
#[non_exhaustive]
pub struct LiftedControl {
    /// WeChat Pay's number for lifting the restriction (微信支付解管单号).
    pub wxpay_recover_no: Option<String>,
    /// The merchant's own request number (微众解管单号).
    pub out_request_no: Option<String>,
    /// WeChat Pay's number of the related restriction (关联微信支付管控单号).
    pub related_wxpay_punish_no: Option<String>,
    /// Merchant number (目标解管商户号).
    pub mchid: Option<String>,
    /// Scene of the restriction (管控场景).
    pub punish_scene: Option<String>,
    /// Version of the restriction rule.
    pub punish_rule_version: Option<String>,
    /// When lifting the restriction was accepted (解管受理时间).
    pub recover_accept_time: Option<DateTime>,
    /// When lifting the restriction was completed (解管执行完成时间).
    pub recover_finish_time: Option<DateTime>,
    /// State of lifting the restriction (解管状态).
    pub recover_state: Option<ControlExecutionState>,
    /// Why the restriction was lifted (解管原因描述).
    pub recover_reason: Option<String>,
    /// Error message of the failure (执行失败错误信息).
    pub error_message: Option<String>,
    /// Error code of the failure (执行失败错误码).
    pub error_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { LiftedControl
    []
    [wxpay_recover_no, out_request_no, related_wxpay_punish_no, mchid, punish_scene, punish_rule_version, recover_accept_time, recover_finish_time, recover_state, recover_reason, error_message, error_code,]
    []
}

wxpay_core::open_enum! {
    /// Says whether an order imposes or lifts a control.
    pub enum ControlType {
        Punish = "PUNISH",
        Recover = "RECOVER",
    }
}

wxpay_core::open_enum! {
    /// Extent to which an order to impose or lift a control was carried out.
    pub enum ControlExecutionState {
        Executing = "EXECUTING",
        Success = "SUCCESS",
        Failed = "FAILED",
    }
}

wxpay_core::open_enum! {
    /// Says whether a control is in force.
    pub enum ControlEffectState {
        Active = "ACTIVE",
        Recovered = "RECOVERED",
    }
}

wxpay_core::open_enum! {
    /// Function that a control disables.
    pub enum ControlAction {
        /// The merchant cannot collect payments (不可收款).
        DisableReceive = "DISABLE_RECEIVE",
        /// The merchant cannot withdraw (不可提现).
        DisableWithdrawal = "DISABLE_WITHDRAWAL",
        /// The merchant cannot pay out (不可付款).
        DisablePay = "DISABLE_PAY",
        /// The merchant cannot refund (不可退款).
        DisableRefund = "DISABLE_REFUND",
        /// The merchant cannot close its account (关闭商户注销).
        DisableCloseMerchant = "DISABLE_CLOSE_MERCHANT",
    }
}
