// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::events! {
    /// What is notified of brand (品牌经营、门店).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A user has got a card (商家名片会员卡事件通知).
        ///
        /// `MEMBERCARDSP.USER_CARD.CREATE`
        ///
        /// - No source that is known describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015283692)
        #[doc(alias = "商家名片会员卡事件通知")]
        UserCardCreated(UserCardChange) = "MEMBERCARDSP.USER_CARD.CREATE",
        /// A user has deleted a card (商家名片会员卡事件通知).
        ///
        /// `MEMBERCARDSP.USER_CARD.DELETE`
        ///
        /// - No source that is known describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015283692)
        #[doc(alias = "商家名片会员卡事件通知")]
        UserCardDeleted(UserCardChange) = "MEMBERCARDSP.USER_CARD.DELETE",
    }
}

wxpay_core::model! {
    /// A card of a user that was created or deleted.
    pub answer UserCardChange {
        always {}
        optional {}
    }
}
