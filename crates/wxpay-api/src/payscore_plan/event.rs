// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserSignPlan;

wxpay_core::events! {
    /// Notifications of payscore plan (支付分签约计划).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A user has signed a plan (签约成功回调通知).
        ///
        /// `PAYSCORE.USER_SIGN_PLAN`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/sign-plan-notice.html)
        #[doc(alias("签约成功回调通知", "PAYSCORE.USER_SIGN_PLAN"))]
        PlanSigned(UserSignPlan) = "PAYSCORE.USER_SIGN_PLAN",
        /// A user has cancelled a signed plan (取消签约回调通知).
        ///
        /// `PAYSCORE.USER_CANCEL_SIGN_PLAN`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/cancel-sign-plan-notice.html)
        #[doc(alias("取消签约回调通知", "PAYSCORE.USER_CANCEL_SIGN_PLAN"))]
        PlanCancelled(UserSignPlan) = "PAYSCORE.USER_CANCEL_SIGN_PLAN",
    }
}
