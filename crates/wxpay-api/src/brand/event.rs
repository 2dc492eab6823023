// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

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

/// A card of a user that was created or deleted.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCardChange {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserCardChange
    []
    []
    []
}
