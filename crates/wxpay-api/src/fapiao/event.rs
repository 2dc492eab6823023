// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CardStatus;
use super::FapiaoStatus;
use wxpay_core::DateTime;

wxpay_core::events! {
    /// What is notified of fapiao (电子发票).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A fapiao was issued (发票开具成功通知).
        ///
        /// `FAPIAO.ISSUED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/fapiao/fapiao-applications/invoice-issued-success-notice.html)
        #[doc(alias = "发票开具成功通知")]
        FapiaoIssued(FapiaoNotice) = "FAPIAO.ISSUED",
        /// A fapiao was reversed (发票冲红成功通知).
        ///
        /// `FAPIAO.REVERSED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/fapiao/fapiao-applications/invoice-flush-success-notice.html)
        #[doc(alias = "发票冲红成功通知")]
        FapiaoReversed(FapiaoNotice) = "FAPIAO.REVERSED",
        /// A fapiao is in the card pack of a user (发票插入用户卡包成功通知).
        ///
        /// `FAPIAO.CARD_INSERTED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/fapiao/fapiao-applications/invoice-insert-bag-success-notice.html)
        #[doc(alias = "发票插入用户卡包成功通知")]
        CardInserted(FapiaoNotice) = "FAPIAO.CARD_INSERTED",
        /// The card of a fapiao was discarded (发票卡券作废通知).
        ///
        /// `FAPIAO.CARD_DISCARDED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/fapiao/fapiao-card-template/invoice-card-cancel-notice.html)
        #[doc(alias = "发票卡券作废通知")]
        CardDiscarded(FapiaoNotice) = "FAPIAO.CARD_DISCARDED",
        /// A user has filled in the title for a fapiao (用户发票抬头填写完成通知).
        ///
        /// `FAPIAO.USER_APPLIED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/fapiao/fapiao-card-template/user-invoice-rise-write-notice.html)
        #[doc(alias = "用户发票抬头填写完成通知")]
        TitleFilledIn(FilledInTitle) = "FAPIAO.USER_APPLIED",
    }
}

wxpay_core::model! {
    /// An application for fapiao, with the state of each of them.
    pub answer FapiaoNotice {
        always {}
        optional {
            /// Merchant number.
            mchid: String,
            /// The sub-merchant's number.
            sub_mchid: String,
            /// Fapiao application number.
            fapiao_apply_id: String,
            /// Fapiao details.
            fapiao_information: Vec<FapiaoState>,
        }
    }
}

wxpay_core::model! {
    /// A fapiao with its state.
    pub answer FapiaoState {
        always {}
        optional {
            /// The merchant's own fapiao number.
            fapiao_id: String,
            /// The state of the fapiao.
            fapiao_status: FapiaoStatus,
            /// Status of the fapiao card.
            card_status: CardStatus,
        }
    }
}

wxpay_core::model! {
    /// An application for fapiao whose title a user has filled in.
    pub answer FilledInTitle {
        always {}
        optional {
            /// Merchant number.
            mchid: String,
            /// The sub-merchant's number.
            sub_mchid: String,
            /// Fapiao application number.
            fapiao_apply_id: String,
            /// When the user has filled in the title.
            apply_time: DateTime,
        }
    }
}
