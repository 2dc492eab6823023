// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::QqWalletTransfer;

wxpay_core::model! {
    /// Queries a transfer to a QQ wallet (查询转账到QQ钱包的结果).
    ///
    /// `GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`
    ///
    /// - Returns [`QqWalletTransfer`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：查询转账到QQ钱包的结果。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014297440)
    #[doc(alias = "查询转账到QQ钱包的结果")]
    pub request QueryQqWalletTransfer {
        required {
            /// The merchant's own bill number (商户单号). Required. It stands in the path.
            out_bill_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryQqWalletTransfer => QqWalletTransfer, wxpay_core::Spec::new(
    "query_qq_wallet_transfer",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}",
)
.title("查询转账到QQ钱包的结果")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014297440")
.repeat(wxpay_core::Repeat::Freely));
