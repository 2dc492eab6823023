// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

wxpay_core::events! {
    /// Notifications of complaints (消费者投诉).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A user complains (产生新投诉通知).
        ///
        /// `COMPLAINT.CREATE`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter4_1.shtml)
        #[doc(alias("产生新投诉通知", "COMPLAINT.CREATE"))]
        ComplaintCreated(ComplaintNotice) = "COMPLAINT.CREATE",
        /// The state of a complaint has changed (投诉状态变化通知).
        ///
        /// `COMPLAINT.STATE_CHANGE`
        ///
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter4_1.shtml)
        #[doc(alias("投诉状态变化通知", "COMPLAINT.STATE_CHANGE"))]
        ComplaintChanged(ComplaintNotice) = "COMPLAINT.STATE_CHANGE",
    }
}

/// A complaint, and what has happened to it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ComplaintNotice {
    /// Complaint number (投诉单号).
    pub complaint_id: Option<String>,
    /// Kind of action (动作类型).
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
    /// Event of a complaint.
    pub enum ActionType {
        /// User complained.
        CreateComplaint = "CREATE_COMPLAINT",
        /// User complained again.
        ContinueComplaint = "CONTINUE_COMPLAINT",
        /// User's new message.
        UserResponse = "USER_RESPONSE",
        /// Platform's new message.
        ResponseByPlatform = "RESPONSE_BY_PLATFORM",
        /// Merchant made a full refund.
        SellerRefund = "SELLER_REFUND",
        /// Merchant's new reply.
        MerchantResponse = "MERCHANT_RESPONSE",
        /// Merchant said it is done.
        MerchantConfirmComplete = "MERCHANT_CONFIRM_COMPLETE",
        /// Merchant agreed to refund.
        MerchantApproveRefund = "MERCHANT_APPROVE_REFUND",
        /// Merchant refused to refund.
        MerchantRejectRefund = "MERCHANT_REJECT_REFUND",
        /// Refund arrived.
        RefundSuccess = "REFUND_SUCCESS",
        /// User asked the platform for help.
        UserApplyPlatformService = "USER_APPLY_PLATFORM_SERVICE",
        /// User ended the platform's help.
        UserCancelPlatformService = "USER_CANCEL_PLATFORM_SERVICE",
        /// Platform's help ended.
        PlatformServiceFinished = "PLATFORM_SERVICE_FINISHED",
    }
}
