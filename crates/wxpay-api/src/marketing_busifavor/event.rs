// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;

wxpay_core::events! {
    /// Notifications of marketing busifavor (商家券).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A user has got a merchant coupon (领券事件回调通知).
        ///
        /// `COUPON.SEND`
        ///
        /// - Original type: `coupon`.
        /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/merchant-exclusive-coupon/coupon/busicoupon-send.html)
        #[doc(alias("领券事件回调通知", "COUPON.SEND"))]
        CouponSent(ReceivedCoupon) = "COUPON.SEND" of ["coupon"],
    }
}

/// A merchant coupon that a user has got.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReceivedCoupon {
    /// The kind of the event.
    pub event_type: Option<SentCouponEventType>,
    /// Code that identifies the coupon of one user.
    pub coupon_code: Option<String>,
    /// Coupon batch id.
    pub stock_id: Option<String>,
    /// When it was sent.
    pub send_time: Option<DateTime>,
    /// The user's id within the application.
    pub openid: Option<String>,
    /// The user's union id.
    pub unionid: Option<String>,
    /// Channel that sends the coupon.
    pub send_channel: Option<CouponSendChannel>,
    /// The mchid of the merchant who gave the coupon out.
    pub send_merchant: Option<String>,
    /// Additional business details.
    pub attach_info: Option<SentCouponAttachInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ReceivedCoupon
    []
    [event_type, coupon_code, stock_id, send_time, openid, unionid, send_channel, send_merchant, attach_info,]
    []
}

/// Reason for giving a merchant coupon.
#[derive(Clone)]
#[non_exhaustive]
pub struct SentCouponAttachInfo {
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// The number of the activity that gave the coupon out.
    pub act_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SentCouponAttachInfo
    []
    [transaction_id, act_code,]
    []
}

wxpay_core::open_enum! {
    /// The kind of an event of merchant coupons.
    pub enum SentCouponEventType {
        /// A user received a coupon (商家券用户领券通知).
        EventTypeBusicouponSend = "EVENT_TYPE_BUSICOUPON_SEND",
    }
}

wxpay_core::open_enum! {
    /// Source of a user's merchant coupon.
    pub enum CouponSendChannel {
        #[doc(alias = "BUSICOUPON_SEND_CHANNEL_MINIAPP")]
        Miniapp = "BUSICOUPON_SEND_CHANNEL_MINIAPP",
        #[doc(alias = "BUSICOUPON_SEND_CHANNEL_API")]
        Api = "BUSICOUPON_SEND_CHANNEL_API",
        #[doc(alias = "BUSICOUPON_SEND_CHANNEL_PAYGIFT")]
        Paygift = "BUSICOUPON_SEND_CHANNEL_PAYGIFT",
        #[doc(alias = "BUSICOUPON_SEND_CHANNEL_H5")]
        H5 = "BUSICOUPON_SEND_CHANNEL_H5",
        #[doc(alias = "BUSICOUPON_SEND_CHANNEL_FTOF")]
        Ftof = "BUSICOUPON_SEND_CHANNEL_FTOF",
        #[doc(alias = "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT")]
        MembercardAct = "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT",
        #[doc(alias = "BUSICOUPON_SEND_CHANNEL_HALL")]
        Hall = "BUSICOUPON_SEND_CHANNEL_HALL",
        #[doc(alias = "BUSICOUPON_SEND_CHANNEL_JSAPI")]
        Jsapi = "BUSICOUPON_SEND_CHANNEL_JSAPI",
        #[doc(alias = "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE")]
        MiniAppLive = "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE",
        #[doc(alias = "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH")]
        WechatSearch = "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH",
        #[doc(alias = "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT")]
        PayHasDiscount = "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT",
        #[doc(alias = "BUSICOUPON_SEND_CHANNEL_WECHAT_AD")]
        WechatAd = "BUSICOUPON_SEND_CHANNEL_WECHAT_AD",
        #[doc(alias = "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM")]
        RightsPlatform = "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM",
        #[doc(alias = "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT")]
        ReceiveMoneyGift = "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT",
        #[doc(alias = "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT")]
        MemberPayRight = "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT",
        #[doc(alias = "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL")]
        BusiSmartRetail = "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL",
        #[doc(alias = "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM")]
        FinderLiveroom = "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM",
    }
}
