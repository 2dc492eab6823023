// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;

wxpay_core::events! {
    /// Notifications of merchant tools (点金计划、商圈、支付即服务、电子小票、设备).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A user has authorized mall points (商圈会员积分服务授权结果通知).
        ///
        /// `MALL_AUTH.ACTIVATE_CARD`
        ///
        /// - Original type: `discount_card`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter8_6_6.shtml)
        #[doc(alias("商圈会员积分服务授权结果通知", "MALL_AUTH.ACTIVATE_CARD"))]
        MallAuthorized(MallAuthorization) = "MALL_AUTH.ACTIVATE_CARD" of ["discount_card"],
        /// A user who collects points has paid in a mall (商圈会员场内支付结果通知).
        ///
        /// `MALL_TRANSACTION.SUCCESS`
        ///
        /// - Original type: `discount_card`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/businesscircle/chapter3_1.shtml)
        #[doc(alias("商圈会员场内支付结果通知", "MALL_TRANSACTION.SUCCESS"))]
        MallPaid(MallPayment) = "MALL_TRANSACTION.SUCCESS" of ["discount_card"],
        /// A user who collects points got money back in a mall (商圈会员场内退款通知).
        ///
        /// `MALL_REFUND.SUCCESS`
        ///
        /// - Original type: `mall_refund`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/businesscircle/chapter3_3.shtml)
        #[doc(alias("商圈会员场内退款通知", "MALL_REFUND.SUCCESS"))]
        MallRefunded(MallRefund) = "MALL_REFUND.SUCCESS" of ["mall_refund"],
    }
}

/// The authorization of mall points that a user has given.
#[derive(Clone)]
#[non_exhaustive]
pub struct MallAuthorization {
    /// The user's id within the application.
    pub openid: Option<String>,
    /// Code that the authorization gave.
    pub code: Option<String>,
    /// Merchant number.
    pub mchid: Option<String>,
    /// Way that the user authorized.
    pub auth_type: Option<MallAuthorizationType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MallAuthorization
    []
    [openid, code, mchid, auth_type,]
    []
}

/// A payment in a mall by a user who collects points.
#[derive(Clone)]
#[non_exhaustive]
pub struct MallPayment {
    /// Amount. In fen.
    pub amount: i64,
    /// WeChat Pay's order number.
    pub transaction_id: String,
    /// Merchant number.
    pub mchid: Option<String>,
    /// Name of the merchant that was paid.
    pub merchant_name: Option<String>,
    /// The name of the shop in the mall.
    pub shop_name: Option<String>,
    /// The number of the shop in the mall.
    pub shop_number: Option<String>,
    /// Application id.
    pub appid: Option<String>,
    /// The user's id within the application.
    pub openid: Option<String>,
    /// When the payment was made.
    pub time_end: Option<DateTime>,
    /// The tag of the request that reported points.
    pub commit_tag: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MallPayment
    [amount, transaction_id,]
    [mchid, merchant_name, shop_name, shop_number, appid, openid, time_end, commit_tag,]
    []
}

/// A refund in a mall to a user who collects points.
#[derive(Clone)]
#[non_exhaustive]
pub struct MallRefund {
    /// Refund amount. In fen.
    pub refund_amount: i64,
    /// WeChat Pay's order number.
    pub transaction_id: String,
    /// WeChat Pay's refund number.
    pub refund_id: String,
    /// Merchant number.
    pub mchid: Option<String>,
    /// Name of the merchant that was paid.
    pub merchant_name: Option<String>,
    /// The name of the shop in the mall.
    pub shop_name: Option<String>,
    /// The number of the shop in the mall.
    pub shop_number: Option<String>,
    /// The user's id within the application.
    pub openid: Option<String>,
    /// Application id.
    pub appid: Option<String>,
    /// When the medical insurance refund succeeded.
    pub refund_time: Option<DateTime>,
    /// Amount to pay. In fen.
    pub pay_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MallRefund
    [refund_amount, transaction_id, refund_id,]
    [mchid, merchant_name, shop_name, shop_number, openid, appid, refund_time, pay_amount,]
    []
}

wxpay_core::open_enum! {
    /// Way that a user authorized.
    pub enum MallAuthorizationType {
        /// Card opened, points not authorised.
        #[doc(alias = "REGISTERED_MODE")]
        Registered = "REGISTERED_MODE",
        /// Card opened, points authorised.
        #[doc(alias = "REGISTERED_AND_AUTHORIZATION_MODE")]
        Authorized = "REGISTERED_AND_AUTHORIZATION_MODE",
    }
}
