// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;

wxpay_core::events! {
    /// Notifications of marketing membercard (会员卡).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A user has accepted a member card (会员卡领卡事件通知).
        ///
        /// `MEMBERCARD.ACCEPT_CARD`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter7_1.shtml)
        #[doc(alias("会员卡领卡事件通知", "MEMBERCARD.ACCEPT_CARD"))]
        CardAccepted(CardNotice) = "MEMBERCARD.ACCEPT_CARD",
        /// A user has activated a member card (会员卡激活事件通知).
        ///
        /// `MEMBERCARD.ACTIVATE_CARD`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter7_2.shtml)
        #[doc(alias("会员卡激活事件通知", "MEMBERCARD.ACTIVATE_CARD"))]
        CardActivated(CardNotice) = "MEMBERCARD.ACTIVATE_CARD",
        /// A user has looked at a member card, deleted it or changed its data (用户管理会员卡事件通知).
        ///
        /// `MEMBERCARD.USERCARD_MANAGE`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter7_3.shtml)
        #[doc(alias("用户管理会员卡事件通知", "MEMBERCARD.USERCARD_MANAGE"))]
        CardManaged(CardNotice) = "MEMBERCARD.USERCARD_MANAGE",
    }
}

/// A member card of a user, and what has happened to it.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardNotice {
    /// Says what happened to the card.
    pub event_type: Option<CardEventType>,
    /// When the event happened.
    pub event_time: Option<DateTime>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// The user's union id.
    pub unionid: Option<String>,
    /// Member card or card template id.
    pub card_id: Option<String>,
    /// Code (会员卡code).
    pub code: Option<String>,
    /// Custom scene or channel value.
    pub outer_str: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CardNotice
    []
    [event_type, event_time, openid, unionid, card_id, code, outer_str,]
    []
}

wxpay_core::open_enum! {
    /// Event of a member card.
    pub enum CardEventType {
        MemberCardActivate = "MEMBER_CARD_ACTIVATE",
        UserViewMembercard = "USER_VIEW_MEMBERCARD",
        UserDeleteMembercard = "USER_DELETE_MEMBERCARD",
        UserModifyInformation = "USER_MODIFY_INFORMATION",
    }
}
