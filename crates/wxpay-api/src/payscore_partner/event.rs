// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ServiceBinding;
use super::ServiceOrder;
use wxpay_core::model::Extra;

wxpay_core::events! {
    /// Notifications of payscore partner (支付分（服务商、机构）).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A user has authorized the service (支付分服务用户授权成功通知).
        ///
        /// `PAYSCORE.USER_OPEN_SERVICE`
        ///
        /// - Identified by the presence of `sub_mch_id`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter5_1.shtml)
        #[doc(alias("支付分服务用户授权成功通知", "PAYSCORE.USER_OPEN_SERVICE"))]
        ServiceAuthorized(AuthorizationChange) = "PAYSCORE.USER_OPEN_SERVICE" with ["sub_mch_id"],
        /// A user has withdrawn the authorization of the service (支付分服务用户解除授权成功通知).
        ///
        /// `PAYSCORE.USER_CLOSE_SERVICE`
        ///
        /// - Identified by the presence of `sub_mch_id`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter5_1.shtml)
        #[doc(alias("支付分服务用户解除授权成功通知", "PAYSCORE.USER_CLOSE_SERVICE"))]
        ServiceDeauthorized(AuthorizationChange) = "PAYSCORE.USER_CLOSE_SERVICE" with ["sub_mch_id"],
        /// A user has confirmed a service order (支付分服务用户确认成功通知).
        ///
        /// `PAYSCORE.USER_CONFIRM`
        ///
        /// - Original type: `payscore`.
        /// - Identified by the presence of `sub_mchid`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter5_2.shtml)
        #[doc(alias("支付分服务用户确认成功通知", "PAYSCORE.USER_CONFIRM"))]
        OrderConfirmed(ServiceOrder) = "PAYSCORE.USER_CONFIRM" of ["payscore"] with ["sub_mchid"],
        /// A user has paid a service order (支付分服务用户支付成功通知).
        ///
        /// `PAYSCORE.USER_PAID`
        ///
        /// - Original type: `payscore`.
        /// - Identified by the presence of `sub_mchid`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter5_3.shtml)
        #[doc(alias("支付分服务用户支付成功通知", "PAYSCORE.USER_PAID"))]
        OrderPaid(ServiceOrder) = "PAYSCORE.USER_PAID" of ["payscore"] with ["sub_mchid"],
        /// The binding of a service account was decided on (服务账户绑定结果通知).
        ///
        /// `PAYSCORE.BIND_SERVICE_ACCOUNT`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_15.shtml)
        #[doc(alias("服务账户绑定结果通知", "PAYSCORE.BIND_SERVICE_ACCOUNT"))]
        ServiceAccountBound(ServiceBinding) = "PAYSCORE.BIND_SERVICE_ACCOUNT",
    }
}

/// An authorization that a user has given or withdrawn.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationChange {
    /// Application id.
    pub appid: Option<String>,
    /// Merchant number.
    pub mch_id: Option<String>,
    /// The sub-merchant's application id.
    pub sub_appid: Option<String>,
    /// The sub-merchant's number.
    pub sub_mch_id: Option<String>,
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// The user's id within the sub-merchant's application.
    pub sub_openid: Option<String>,
    /// Says whether the authorization was given or withdrawn.
    pub user_service_status: Option<AuthorizationStatus>,
    /// When the authorization was given or withdrawn.
    #[doc(alias("open_or_close_time"))]
    pub openorclose_time: Option<String>,
    /// Authorization agreement number (授权协议号).
    pub authorization_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AuthorizationChange
    []
    [appid, mch_id, sub_appid, sub_mch_id, service_id, sub_openid, user_service_status, openorclose_time, authorization_code,]
    []
}

wxpay_core::open_enum! {
    /// Says whether a user has given or withdrawn the authorization.
    pub enum AuthorizationStatus {
        /// The user granted the authorization (授权成功).
        #[doc(alias = "USER_OPEN_SERVICE")]
        OpenService = "USER_OPEN_SERVICE",
        /// The user withdrew the authorization (解除授权成功).
        #[doc(alias = "USER_CLOSE_SERVICE")]
        CloseService = "USER_CLOSE_SERVICE",
    }
}
