// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RequestScene;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Lifts the control of a WeBank ledger (解除对微众台账的管控).
    ///
    /// `POST /v3/aggracct-bc/wb-channel/control-orders/recover`
    ///
    /// - Returns [`ControlLifting`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：解除对微众台账的管控。调用方：商户；`out_request_no` 和参数不变时可以重试。
    #[doc(alias = "解除对微众台账的管控")]
    pub request LiftControl {
        required {
            /// The merchant's own request number (微众解管单号). Required.
            out_request_no: String,
            /// WeBank's number of the related restriction (关联微众管控单号). Required.
            related_webank_punish_no: String,
            /// WeChat Pay's number of the related restriction (关联微信支付管控单号). Required.
            related_wxpay_punish_no: String,
            /// Merchant number (目标解管商户号). Required.
            mchid: String,
            /// Quota ledger account number (目标解管台账ID). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            bal_account_no: Sensitive,
            /// Why the restriction was lifted (解管原因描述). Required.
            recover_reason: String,
        }
        optional {
            /// Card number (目标下管卡号). Encrypted when it is sent; at most 214 bytes of UTF-8.
            card_no: Sensitive,
            /// Agreement number of the merchant's account (目标下管商户子账户协议号).
            sgn_no: String,
            /// Request scene.
            req_scene: RequestScene,
        }
    }
}

wxpay_core::operation!(LiftControl => ControlLifting, wxpay_core::Spec::new(
    "lift_control",
    wxpay_core::http::Method::POST,
    "/v3/aggracct-bc/wb-channel/control-orders/recover",
)
.title("解除对微众台账的管控")
.family("bank_channel")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The numbers of an order that lifts a control.
    pub answer ControlLifting {
        always {}
        optional {
            /// WeChat Pay's number for lifting the restriction (微信支付解管单号).
            wxpay_recover_no: String,
            /// The merchant's own request number (微众解管单号).
            out_request_no: String,
        }
    }
}
