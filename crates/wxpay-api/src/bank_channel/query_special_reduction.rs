// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RequestScene;
use super::SpecialReduction;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Queries the result of a special reduction (查询特殊减额结果).
    ///
    /// `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
    ///
    /// - Returns [`SpecialReduction`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询特殊减额结果。调用方：商户；只读，可以重试。
    #[doc(alias = "查询特殊减额结果")]
    pub request QuerySpecialReduction {
        required {
            /// The merchant's own request number (特殊减额单号). Required. It stands in the path.
            out_request_no: String,
            /// Merchant number (微信支付商户号). Required.
            mchid: String,
            /// Quota ledger account number (额度台账号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            bal_account_no: Sensitive,
        }
        optional {
            /// Card number (卡号). Encrypted when it is sent; at most 214 bytes of UTF-8.
            card_no: Sensitive,
            /// Agreement number of the merchant's account (商户子账户协议号).
            sgn_no: String,
            /// Request scene.
            req_scene: RequestScene,
        }
    }
}

wxpay_core::operation!(QuerySpecialReduction => SpecialReduction, wxpay_core::Spec::new(
    "query_special_reduction",
    wxpay_core::http::Method::GET,
    "/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}",
)
.title("查询特殊减额结果")
.family("bank_channel")
.query(&["mchid", "bal_account_no", "card_no", "sgn_no", "req_scene"])
.repeat(wxpay_core::Repeat::Freely));
