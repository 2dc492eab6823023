// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the real-time balance that can advance refunds (查询可供垫付退款实时余额).
    ///
    /// `GET /v3/global/profit-sharing/refunds/refundable-balance`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_13.shtml)
    #[doc(alias = "查询可供垫付退款实时余额")]
    pub request QueryAdvanceRefundBalance {
        required {}
        optional {}
    }
}

wxpay_core::operation!(QueryAdvanceRefundBalance => AdvanceRefundBalance, wxpay_core::Spec::new(
    "query_advance_refund_balance",
    wxpay_core::http::Method::GET,
    "/v3/global/profit-sharing/refunds/refundable-balance",
)
.title("查询可供垫付退款实时余额")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_13.shtml")
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The balance that can advance refunds.
    pub answer AdvanceRefundBalance {
        always {}
        optional {
            /// Merchant number of the sponsor (出资方商户号).
            sponsor_mchid: String,
            /// Balance (可供垫付分账退款的实时余额). In fen.
            balance: i64,
            /// Currency (货币类型).
            currency: String,
        }
    }
}
