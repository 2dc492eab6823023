// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReductionType;
use super::RequestScene;
use super::SpecialReduction;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Reduces the quota of a ledger for a special reason (特殊减额).
    ///
    /// `POST /v3/aggracct-bc/wb-channel/special-reduction`
    ///
    /// - Returns [`SpecialReduction`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：特殊减额。调用方：商户；`out_request_no` 和参数不变时可以重试。
    #[doc(alias = "特殊减额")]
    pub request CreateSpecialReduction {
        required {
            /// Merchant number (微信支付商户号). Required.
            mchid: String,
            /// Quota ledger account number (额度台账号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            bal_account_no: Sensitive,
            /// The merchant's own request number (特殊减额单号). Required.
            out_request_no: String,
            /// Type of the special quota reduction (特殊减额类型). Required.
            reduction_type: ReductionType,
            /// Amount (减额金额). Required. In fen.
            amount: i64,
        }
        optional {
            /// Reason (特殊减额原因).
            reason: String,
            /// Card number (卡号). Encrypted when it is sent; at most 214 bytes of UTF-8.
            card_no: Sensitive,
            /// Agreement number of the merchant's account (商户账户协议号).
            sgn_no: String,
            /// Request scene.
            req_scene: RequestScene,
        }
    }
}

wxpay_core::operation!(CreateSpecialReduction => SpecialReduction, wxpay_core::Spec::new(
    "create_special_reduction",
    wxpay_core::http::Method::POST,
    "/v3/aggracct-bc/wb-channel/special-reduction",
)
.title("特殊减额")
.family("bank_channel")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
