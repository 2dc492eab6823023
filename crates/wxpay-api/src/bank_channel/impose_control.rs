// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RequestScene;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Puts a WeBank ledger under control (发起微众台账管控).
    ///
    /// `POST /v3/aggracct-bc/wb-channel/control-orders/punish`
    ///
    /// - Returns [`ControlImposition`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：发起微众台账管控。调用方：商户；`out_request_no` 和参数不变时可以重试。
    #[doc(alias = "发起微众台账管控")]
    pub request ImposeControl {
        required {
            /// The merchant's own request number (微众管控单号). Required.
            out_request_no: String,
            /// Merchant number (目标下管商户号). Required.
            mchid: String,
            /// Quota ledger account number (目标下管台账ID). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            bal_account_no: Sensitive,
            /// Scene of the restriction (管控场景). Required.
            punish_scene: i64,
        }
        optional {
            /// Reason of the restriction (管控原因).
            punish_reason: String,
            /// When the restriction ends (管控结束时间).
            punish_end_time: DateTime,
            /// Card number (目标下管卡号). Encrypted when it is sent; at most 214 bytes of UTF-8.
            card_no: Sensitive,
            /// Agreement number of the merchant's account (目标下管商户子账户协议号).
            sgn_no: String,
            /// Request scene.
            req_scene: RequestScene,
            /// Strategy for WeBank taking the funds back (微众资金划回策略).
            fund_repatriation_strategy: FundRepatriationStrategy,
        }
    }
}

wxpay_core::operation!(ImposeControl => ControlImposition, wxpay_core::Spec::new(
    "impose_control",
    wxpay_core::http::Method::POST,
    "/v3/aggracct-bc/wb-channel/control-orders/punish",
)
.title("发起微众台账管控")
.family("bank_channel")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The numbers of an order that imposes a control.
    pub answer ControlImposition {
        always {}
        optional {
            /// WeChat Pay's restriction number (微信支付管控单号).
            wxpay_punish_no: String,
            /// The merchant's own request number (微众管控单号).
            out_request_no: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether funds may flow back while a control is in force.
    pub enum FundRepatriationStrategy {
        AllForbidden = "ALL_FORBIDDEN",
        AllAllowedWhenUnique = "ALL_ALLOWED_WHEN_UNIQUE",
    }
}
