// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ServiceBinding;
use super::ServiceOrder;

wxpay_core::events! {
    /// What is notified of payscore partner (支付分（服务商、机构）).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A user has authorized the service (支付分服务用户授权成功通知).
        ///
        /// `PAYSCORE.USER_OPEN_SERVICE`
        ///
        /// - Known by having `sub_mch_id`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter5_1.shtml)
        #[doc(alias = "支付分服务用户授权成功通知")]
        ServiceAuthorized(AuthorizationChange) = "PAYSCORE.USER_OPEN_SERVICE" with ["sub_mch_id"],
        /// A user has withdrawn the authorization of the service (支付分服务用户解除授权成功通知).
        ///
        /// `PAYSCORE.USER_CLOSE_SERVICE`
        ///
        /// - Known by having `sub_mch_id`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter5_1.shtml)
        #[doc(alias = "支付分服务用户解除授权成功通知")]
        ServiceDeauthorized(AuthorizationChange) = "PAYSCORE.USER_CLOSE_SERVICE" with ["sub_mch_id"],
        /// A user has confirmed a service order (支付分服务用户确认成功通知).
        ///
        /// `PAYSCORE.USER_CONFIRM`
        ///
        /// - Original type: `payscore`.
        /// - Known by having `sub_mchid`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter5_2.shtml)
        #[doc(alias = "支付分服务用户确认成功通知")]
        OrderConfirmed(ServiceOrder) = "PAYSCORE.USER_CONFIRM" of ["payscore"] with ["sub_mchid"],
        /// A user has paid a service order (支付分服务用户支付成功通知).
        ///
        /// `PAYSCORE.USER_PAID`
        ///
        /// - Original type: `payscore`.
        /// - Known by having `sub_mchid`.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter5_3.shtml)
        #[doc(alias = "支付分服务用户支付成功通知")]
        OrderPaid(ServiceOrder) = "PAYSCORE.USER_PAID" of ["payscore"] with ["sub_mchid"],
        /// The binding of a service account was decided on (服务账户绑定结果通知).
        ///
        /// `PAYSCORE.BIND_SERVICE_ACCOUNT`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_15.shtml)
        #[doc(alias = "服务账户绑定结果通知")]
        ServiceAccountBound(ServiceBinding) = "PAYSCORE.BIND_SERVICE_ACCOUNT",
    }
}

wxpay_core::model! {
    /// An authorization that a user has given or withdrawn.
    pub answer AuthorizationChange {
        always {}
        optional {
            /// Application id.
            appid: String,
            /// Merchant number.
            mch_id: String,
            /// The sub-merchant's application id.
            sub_appid: String,
            /// The sub-merchant's number.
            sub_mch_id: String,
            /// Service id.
            service_id: String,
            /// The user's id within the sub-merchant's application.
            sub_openid: String,
            /// Whether the authorization was given or withdrawn.
            user_service_status: AuthorizationStatus,
            /// When the authorization was given or withdrawn.
            openorclose_time: String,
            /// Authorization agreement number.
            authorization_code: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether a user has given or withdrawn the authorization.
    pub enum AuthorizationStatus {
        UserOpenService = "USER_OPEN_SERVICE",
        UserCloseService = "USER_CLOSE_SERVICE",
    }
}
