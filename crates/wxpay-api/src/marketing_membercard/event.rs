// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::events! {
    /// What is notified of marketing membercard (会员卡).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A user has accepted a member card (会员卡领卡事件通知).
        ///
        /// `MEMBERCARD.ACCEPT_CARD`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter7_1.shtml)
        #[doc(alias = "会员卡领卡事件通知")]
        CardAccepted(CardNotice) = "MEMBERCARD.ACCEPT_CARD",
        /// A user has activated a member card (会员卡激活事件通知).
        ///
        /// `MEMBERCARD.ACTIVATE_CARD`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter7_2.shtml)
        #[doc(alias = "会员卡激活事件通知")]
        CardActivated(CardNotice) = "MEMBERCARD.ACTIVATE_CARD",
        /// A user has looked at a member card, deleted it or changed its data (用户管理会员卡事件通知).
        ///
        /// `MEMBERCARD.USERCARD_MANAGE`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter7_3.shtml)
        #[doc(alias = "用户管理会员卡事件通知")]
        CardManaged(CardNotice) = "MEMBERCARD.USERCARD_MANAGE",
    }
}

wxpay_core::model! {
    /// A member card of a user, and what has happened to it.
    pub answer CardNotice {
        always {}
        optional {
            /// Event type.
            event_type: CardEventType,
            /// When the event happened.
            event_time: DateTime,
            /// The user's id within the application.
            openid: String,
            /// The user's union id.
            unionid: String,
            /// Member card or card template id.
            card_id: String,
            /// Code.
            code: String,
            /// Custom scene or channel value.
            outer_str: String,
        }
    }
}

wxpay_core::open_enum! {
    /// What has happened to a member card.
    pub enum CardEventType {
        MemberCardActivate = "MEMBER_CARD_ACTIVATE",
        UserViewMembercard = "USER_VIEW_MEMBERCARD",
        UserDeleteMembercard = "USER_DELETE_MEMBERCARD",
        UserModifyInformation = "USER_MODIFY_INFORMATION",
    }
}
