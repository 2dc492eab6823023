// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries an order that imposes or lifts a control (查询控制单).
    ///
    /// `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
    ///
    /// - Returns [`ControlOrder`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询控制单。调用方：商户；只读，可以重试。
    #[doc(alias = "查询控制单")]
    pub request QueryControlOrder {
        required {
            /// The merchant's own request number (微众管控/解管单号). Required. It stands in the path.
            out_request_no: String,
            /// Type of the control order (控制单类型). Required.
            control_type: ControlType,
            /// Merchant number (微信支付商户号). Required.
            mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryControlOrder => ControlOrder, wxpay_core::Spec::new(
    "query_control_order",
    wxpay_core::http::Method::GET,
    "/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}",
)
.title("查询控制单")
.family("bank_channel")
.query(&["control_type", "mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// An order that imposes a control, or one that lifts it.
    pub answer ControlOrder {
        always {}
        optional {
            /// Control scene (控制场景).
            control_scene: ControlType,
            /// Restriction order (管控单).
            punish_order: ImposedControl,
            /// Order lifting the restriction (解管单).
            recover_order: LiftedControl,
        }
    }
}

wxpay_core::model! {
    /// An order that imposes a control, with its state and reason.
    pub answer ImposedControl {
        always {}
        optional {
            /// WeChat Pay's restriction number (微信管控单号).
            wxpay_punish_no: String,
            /// The merchant's own request number (微众管控单号).
            out_request_no: String,
            /// Merchant number (目标下管商户号).
            mchid: String,
            /// Scene of the restriction (管控场景).
            punish_scene: i64,
            /// Version of the restriction rule.
            punish_rule_version: i64,
            /// Reason of the restriction (管控原因).
            punish_reason: String,
            /// When the restriction starts (管控开始时间).
            punish_start_time: DateTime,
            /// When the restriction ends (管控结束时间).
            punish_end_time: DateTime,
            /// When the restriction was accepted (管控受理时间).
            punish_accept_time: DateTime,
            /// When the restriction was carried out (管控执行完成时间).
            punish_finish_time: DateTime,
            /// Restriction state (管控状态).
            punish_state: ControlExecutionState,
            /// Effect state (生效状态).
            effect_state: ControlEffectState,
            /// Restriction scheme (管控方案).
            control_action: Vec<ControlAction>,
            /// Error message of the failure (执行失败错误信息).
            error_message: String,
            /// Error code of the failure (执行失败错误码).
            error_code: String,
        }
    }
}

wxpay_core::model! {
    /// An order that lifts a control, with its state and reason.
    pub answer LiftedControl {
        always {}
        optional {
            /// WeChat Pay's number for lifting the restriction (微信支付解管单号).
            wxpay_recover_no: String,
            /// The merchant's own request number (微众解管单号).
            out_request_no: String,
            /// WeChat Pay's number of the related restriction (关联微信支付管控单号).
            related_wxpay_punish_no: String,
            /// Merchant number (目标解管商户号).
            mchid: String,
            /// Scene of the restriction (管控场景).
            punish_scene: String,
            /// Version of the restriction rule.
            punish_rule_version: String,
            /// When lifting the restriction was accepted (解管受理时间).
            recover_accept_time: DateTime,
            /// When lifting the restriction was completed (解管执行完成时间).
            recover_finish_time: DateTime,
            /// State of lifting the restriction (解管状态).
            recover_state: ControlExecutionState,
            /// Why the restriction was lifted (解管原因描述).
            recover_reason: String,
            /// Error message of the failure (执行失败错误信息).
            error_message: String,
            /// Error code of the failure (执行失败错误码).
            error_code: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether an order imposes or lifts a control.
    pub enum ControlType {
        Punish = "PUNISH",
        Recover = "RECOVER",
    }
}

wxpay_core::open_enum! {
    /// How far an order to impose or lift a control was carried out.
    pub enum ControlExecutionState {
        Executing = "EXECUTING",
        Success = "SUCCESS",
        Failed = "FAILED",
    }
}

wxpay_core::open_enum! {
    /// Whether a control is in force.
    pub enum ControlEffectState {
        Active = "ACTIVE",
        Recovered = "RECOVERED",
    }
}

wxpay_core::open_enum! {
    /// What a control disables.
    pub enum ControlAction {
        DisableReceive = "DISABLE_RECEIVE",
        DisableWithdrawal = "DISABLE_WITHDRAWAL",
        DisablePay = "DISABLE_PAY",
        DisableRefund = "DISABLE_REFUND",
        DisableCloseMerchant = "DISABLE_CLOSE_MERCHANT",
    }
}
