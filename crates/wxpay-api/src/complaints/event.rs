// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

wxpay_core::events! {
    /// What is notified of complaints (消费者投诉).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A user complains (产生新投诉通知).
        ///
        /// `COMPLAINT.CREATE`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter4_1.shtml)
        #[doc(alias = "产生新投诉通知")]
        ComplaintCreated(ComplaintNotice) = "COMPLAINT.CREATE",
        /// The state of a complaint has changed (投诉状态变化通知).
        ///
        /// `COMPLAINT.STATE_CHANGE`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter4_1.shtml)
        #[doc(alias = "投诉状态变化通知")]
        ComplaintChanged(ComplaintNotice) = "COMPLAINT.STATE_CHANGE",
    }
}

/// A complaint, and what has happened to it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ComplaintNotice {
    /// Complaint number.
    pub complaint_id: Option<String>,
    /// Kind of action.
    pub action_type: Option<ActionType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ComplaintNotice
    []
    [complaint_id, action_type,]
    []
}

wxpay_core::open_enum! {
    /// What has happened to a complaint.
    pub enum ActionType {
        CreateComplaint = "CREATE_COMPLAINT",
        ContinueComplaint = "CONTINUE_COMPLAINT",
        UserResponse = "USER_RESPONSE",
        ResponseByPlatform = "RESPONSE_BY_PLATFORM",
        SellerRefund = "SELLER_REFUND",
        MerchantResponse = "MERCHANT_RESPONSE",
        MerchantConfirmComplete = "MERCHANT_CONFIRM_COMPLETE",
        MerchantApproveRefund = "MERCHANT_APPROVE_REFUND",
        MerchantRejectRefund = "MERCHANT_REJECT_REFUND",
        RefundSuccess = "REFUND_SUCCESS",
        UserApplyPlatformService = "USER_APPLY_PLATFORM_SERVICE",
        UserCancelPlatformService = "USER_CANCEL_PLATFORM_SERVICE",
        PlatformServiceFinished = "PLATFORM_SERVICE_FINISHED",
    }
}
