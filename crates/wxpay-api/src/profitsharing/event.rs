// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::events! {
    /// What is notified of profitsharing (分账、连锁品牌分账).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A receiver has got a share of an order or has given one back (分账动账通知).
        ///
        /// `TRANSACTION.SUCCESS`
        ///
        /// - Original type: `profitsharing`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012289679)
        #[doc(alias = "分账动账通知")]
        ShareChanged(ShareChange) = "TRANSACTION.SUCCESS" of ["profitsharing"],
        /// A receiver has got a share of an order (分账动账成功变动通知).
        ///
        /// `PROFITSHARING.SUCCESS`, `PROFITSHARING`
        ///
        /// - Original type: `profitsharing`.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/profit-sharing/notice-division.html)
        #[doc(alias = "分账动账成功变动通知")]
        ShareReceived(ShareChange) = "PROFITSHARING.SUCCESS" | "PROFITSHARING" of ["profitsharing"],
        /// A receiver has given a share back (分账动账成功回退通知).
        ///
        /// `PROFITSHARING.RETURN`, `PROFITSHARING_RETURN`
        ///
        /// - Original type: `profitsharing`.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/profit-sharing/notice-division.html)
        #[doc(alias = "分账动账成功回退通知")]
        ShareReturned(ShareChange) = "PROFITSHARING.RETURN" | "PROFITSHARING_RETURN" of ["profitsharing"],
    }
}

wxpay_core::model! {
    /// What a receiver got of an order, or gave back.
    pub answer ShareChange {
        always {
            /// The merchant's own order number.
            out_order_no: String,
            /// The receiver.
            receiver: ShareChangeReceiver,
        }
        optional {
            /// The service provider's merchant number.
            sp_mchid: String,
            /// The sub-merchant's number.
            sub_mchid: String,
            /// WeChat Pay's order number.
            transaction_id: String,
            /// WeChat Pay's order number.
            order_id: String,
            /// When it succeeded.
            success_time: DateTime,
            /// The mchid of the merchant whose order it is. No official source confirms it.
            mchid: String,
        }
    }
}

wxpay_core::model! {
    /// Who got a share or gave it back, and how much.
    pub answer ShareChangeReceiver {
        always {}
        optional {
            /// Kind.
            r#type = "type": String,
            /// Account.
            account: String,
            /// Amount. In fen.
            amount: i64,
            /// Description.
            description: String,
        }
    }
}
