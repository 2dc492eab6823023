// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

wxpay_core::events! {
    /// Notifications of enterprise pay (企业支付).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// An authorization was given (关系授权完成通知).
        ///
        /// `WEBIZPAY.AUTHORIZED`
        ///
        /// - No known source describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014612130)
        #[doc(alias("关系授权完成通知", "WEBIZPAY.AUTHORIZED"))]
        Authorized(AuthorizationChange) = "WEBIZPAY.AUTHORIZED",
        /// An authorization was withdrawn (关系解除授权后通知).
        ///
        /// `WEBIZPAY.REVOKED`
        ///
        /// - No known source describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015764414)
        #[doc(alias("关系解除授权后通知", "WEBIZPAY.REVOKED"))]
        AuthorizationRevoked(AuthorizationChange) = "WEBIZPAY.REVOKED",
        /// A payment by quota card has succeeded (企业支付额度卡支付成功后通知).
        ///
        /// `WEBIZPAY.PAYMENTSUCCESS`
        ///
        /// - No known source describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015764398)
        #[doc(alias("企业支付额度卡支付成功后通知", "WEBIZPAY.PAYMENTSUCCESS"))]
        QuotaCardPaid(QuotaCardPayment) = "WEBIZPAY.PAYMENTSUCCESS",
        /// A payment by quota card was refunded (企业支付额度卡退款成功后通知).
        ///
        /// `WEBIZPAY.PAYMENTREFUNDSUCCESS`
        ///
        /// - No known source describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015764405)
        #[doc(alias("企业支付额度卡退款成功后通知", "WEBIZPAY.PAYMENTREFUNDSUCCESS"))]
        QuotaCardRefunded(QuotaCardPayment) = "WEBIZPAY.PAYMENTREFUNDSUCCESS",
        /// A quota card has expired (企业支付额度卡失效后通知).
        ///
        /// `WEBIZPAY.QUOTACARDEXPIRED`
        ///
        /// - No known source describes its fields: all of them are in `extra`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015764389)
        #[doc(alias("企业支付额度卡失效后通知", "WEBIZPAY.QUOTACARDEXPIRED"))]
        QuotaCardExpired(ExpiredQuotaCard) = "WEBIZPAY.QUOTACARDEXPIRED",
    }
}

/// An authorization between companies that was given or withdrawn.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationChange {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AuthorizationChange
    []
    []
    []
}

/// A payment by quota card, or its refund.
#[derive(Clone)]
#[non_exhaustive]
pub struct QuotaCardPayment {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { QuotaCardPayment
    []
    []
    []
}

/// A quota card that has expired.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExpiredQuotaCard {
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ExpiredQuotaCard
    []
    []
    []
}
