// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RequestScene;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Queries the quota of a channel ledger (查询渠道额度).
    ///
    /// `GET /v3/aggracct-bc/wb-channel/account/balance`
    ///
    /// - Returns [`Quota`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询渠道额度。调用方：商户；只读，可以重试。
    #[doc(alias = "查询渠道额度")]
    pub request QueryQuota {
        required {
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

wxpay_core::operation!(QueryQuota => Quota, wxpay_core::Spec::new(
    "query_quota",
    wxpay_core::http::Method::GET,
    "/v3/aggracct-bc/wb-channel/account/balance",
)
.title("查询渠道额度")
.family("bank_channel")
.query(&["mchid", "bal_account_no", "card_no", "sgn_no", "req_scene"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The quota of a ledger, and whether a reduction is in transit.
    pub answer Quota {
        always {}
        optional {
            /// Whether a quota reduction is under way (是否存在在途减额指令).
            in_transit_reduction_exist: bool,
            /// Balance (额度台账号额度). In fen.
            balance: i64,
        }
    }
}
