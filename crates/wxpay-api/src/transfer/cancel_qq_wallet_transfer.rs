// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferBillState;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Cancels a transfer to a QQ wallet (撤销转账到QQ钱包).
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`
    ///
    /// - Returns [`QqWalletTransferCancellation`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - 中文：撤销转账到QQ钱包。调用方：商户；`out_bill_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014297396)
    #[doc(alias = "撤销转账到QQ钱包")]
    pub request CancelQqWalletTransfer {
        required {
            /// The merchant's own bill number (商户单号). Required. It stands in the path.
            out_bill_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CancelQqWalletTransfer => QqWalletTransferCancellation, wxpay_core::Spec::new(
    "cancel_qq_wallet_transfer",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel",
)
.title("撤销转账到QQ钱包")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014297396")
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

wxpay_core::model! {
    /// A transfer to a QQ wallet as its cancellation answers it.
    pub answer QqWalletTransferCancellation {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// WeChat Pay's transfer number (微信转账单号).
            transfer_bill_no: String,
            /// Application id (QQ互联开放平台AppID).
            appid: String,
            /// State (单据状态).
            state: TransferBillState,
            /// Amount of the transfer (转账金额). In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注).
            transfer_remark: String,
            /// Why it failed (失败原因).
            fail_reason: String,
            /// The user's id within the application (收款用户OpenID).
            openid: String,
            /// QQ number of the receiving user (收款用户QQ号).
            user_qq: String,
            /// The user's name (收款用户姓名). Decrypted when the response is decoded.
            user_name: Sensitive,
            /// When it was created (单据创建时间).
            create_time: DateTime,
            /// When it was last updated (最后一次状态变更时间).
            update_time: DateTime,
        }
    }
}
