// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::events! {
    /// What is notified of marketing busifavor (商家券).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A user has got a merchant coupon (领券事件回调通知).
        ///
        /// `COUPON.SEND`
        ///
        /// - Original type: `coupon`.
        /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/merchant-exclusive-coupon/coupon/busicoupon-send.html)
        #[doc(alias = "领券事件回调通知")]
        CouponSent(ReceivedCoupon) = "COUPON.SEND" of ["coupon"],
    }
}

wxpay_core::model! {
    /// A merchant coupon that a user has got.
    pub answer ReceivedCoupon {
        always {}
        optional {
            /// The kind of the event.
            event_type: SentCouponEventType,
            /// Coupon code.
            coupon_code: String,
            /// Coupon batch id.
            stock_id: String,
            /// When it was sent.
            send_time: DateTime,
            /// The user's id within the application.
            openid: String,
            /// The user's union id.
            unionid: String,
            /// Channel that sends the coupon.
            send_channel: CouponSendChannel,
            /// The mchid of the merchant who gave the coupon out.
            send_merchant: String,
            /// Additional business details.
            attach_info: SentCouponAttachInfo,
        }
    }
}

wxpay_core::model! {
    /// What a merchant coupon was given for.
    pub answer SentCouponAttachInfo {
        always {}
        optional {
            /// WeChat Pay's order number.
            transaction_id: String,
            /// The number of the activity that gave the coupon out.
            act_code: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The kind of an event of merchant coupons.
    pub enum SentCouponEventType {
        EventTypeBusicouponSend = "EVENT_TYPE_BUSICOUPON_SEND",
    }
}

wxpay_core::open_enum! {
    /// Where a user has got a merchant coupon.
    pub enum CouponSendChannel {
        BusicouponSendChannelMiniapp = "BUSICOUPON_SEND_CHANNEL_MINIAPP",
        BusicouponSendChannelApi = "BUSICOUPON_SEND_CHANNEL_API",
        BusicouponSendChannelPaygift = "BUSICOUPON_SEND_CHANNEL_PAYGIFT",
        BusicouponSendChannelH5 = "BUSICOUPON_SEND_CHANNEL_H5",
        BusicouponSendChannelFtof = "BUSICOUPON_SEND_CHANNEL_FTOF",
        BusicouponSendChannelMembercardAct = "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT",
        BusicouponSendChannelHall = "BUSICOUPON_SEND_CHANNEL_HALL",
        BusicouponSendChannelJsapi = "BUSICOUPON_SEND_CHANNEL_JSAPI",
        BusicouponSendChannelMiniAppLive = "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE",
        BusicouponSendChannelWechatSearch = "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH",
        BusicouponSendChannelPayHasDiscount = "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT",
        BusicouponSendChannelWechatAd = "BUSICOUPON_SEND_CHANNEL_WECHAT_AD",
        BusicouponSendChannelRightsPlatform = "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM",
        BusicouponSendChannelReceiveMoneyGift = "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT",
        BusicouponSendChannelMemberPayRight = "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT",
        BusicouponSendChannelBusiSmartRetail = "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL",
        BusicouponSendChannelFinderLiveroom = "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM",
    }
}
