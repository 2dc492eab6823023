// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeliveryPlanAuditState;
use super::DeliveryPlanState;
use super::GeneratedImage;
use super::ImageGenerationTaskState;
use super::ImageGenerationType;
use super::SendChannel;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

wxpay_core::events! {
    /// Notifications of marketing product coupon (商品券).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A user has got a product coupon.
        ///
        /// `PRODUCT_COUPON.SEND`, `PRODUCT_COUPON_SP.SEND`
        ///
        /// - Original type: `coupon`.
        /// - Identified by the absence of `image_generation_type`.
        #[doc(alias("PRODUCT_COUPON.SEND", "PRODUCT_COUPON_SP.SEND"))]
        CouponSent(NotifiedUserCoupon) = "PRODUCT_COUPON.SEND" | "PRODUCT_COUPON_SP.SEND" of ["coupon"] without ["image_generation_type"],
        /// A product coupon was used.
        ///
        /// `PRODUCT_COUPON.USE`
        ///
        /// - Original type: `coupon`.
        #[doc(alias("PRODUCT_COUPON.USE"))]
        CouponUsed(NotifiedUserCoupon) = "PRODUCT_COUPON.USE" of ["coupon"],
        /// The use of a product coupon was taken back.
        ///
        /// `PRODUCT_COUPON.RETURN`
        ///
        /// - Original type: `coupon`.
        #[doc(alias("PRODUCT_COUPON.RETURN"))]
        CouponReturned(NotifiedUserCoupon) = "PRODUCT_COUPON.RETURN" of ["coupon"],
        /// An image generation task has ended (图片生成回调通知).
        ///
        /// `PRODUCT_COUPON.IMAGE_GENERATION`, `PRODUCT_COUPON_SP.IMAGE_GENERATION`, `PRODUCT_COUPON.SEND`, `PRODUCT_COUPON_SP.SEND`
        ///
        /// - Original type: `coupon`.
        /// - Identified by the presence of `image_generation_type`.
        /// - [Official page](https://pay.weixin.qq.com/doc/brand/4017327730)
        #[doc(alias("图片生成回调通知", "PRODUCT_COUPON.IMAGE_GENERATION", "PRODUCT_COUPON_SP.IMAGE_GENERATION", "PRODUCT_COUPON.SEND", "PRODUCT_COUPON_SP.SEND"))]
        ImageGenerated(FinishedImageGenerationTask) = "PRODUCT_COUPON.IMAGE_GENERATION" | "PRODUCT_COUPON_SP.IMAGE_GENERATION" | "PRODUCT_COUPON.SEND" | "PRODUCT_COUPON_SP.SEND" of ["coupon"] with ["image_generation_type"],
        /// The state of a delivery plan has changed (投放计划状态变更通知).
        ///
        /// `DELIVERY_PLAN.CHANGE`
        ///
        /// - Original type: `delivery_plan`.
        /// - [Official page](https://pay.weixin.qq.com/doc/brand/4018869623)
        #[doc(alias("投放计划状态变更通知", "DELIVERY_PLAN.CHANGE"))]
        DeliveryPlanChanged(DeliveryPlanChange) = "DELIVERY_PLAN.CHANGE" of ["delivery_plan"],
    }
}

/// An image generation task that has ended, with its results.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinishedImageGenerationTask {
    /// Task id (图片生成的任务ID).
    pub task_id: String,
    /// Kind of image generation (图片生成类型).
    pub image_generation_type: ImageGenerationType,
    /// Task state (任务状态).
    pub task_state: ImageGenerationTaskState,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Result of combining the images (拼图结果).
    pub combine_image_result: Option<GeneratedImage>,
    /// Result of making the goods image (生成商品图结果).
    pub cut_out_result: Option<GeneratedImage>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FinishedImageGenerationTask
    [task_id, image_generation_type, task_state,]
    [brand_id, combine_image_result, cut_out_result,]
    []
}

/// A delivery plan whose state has changed.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeliveryPlanChange {
    /// Plan or template id (投放计划ID).
    pub plan_id: String,
    /// Plan state (投放计划状态).
    pub plan_state: DeliveryPlanState,
    /// Audit state (投放计划审核状态).
    pub audit_state: Option<DeliveryPlanAuditState>,
    /// Why it has changed.
    pub change_reason: Option<String>,
    /// When it was last modified (更新时间).
    pub modify_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DeliveryPlanChange
    [plan_id, plan_state,]
    [audit_state, change_reason, modify_time,]
    []
}

/// A product coupon of a user that is notified of.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotifiedUserCoupon {
    /// Code that identifies the coupon of one user.
    pub coupon_code: Option<String>,
    /// Product coupon id (商品券ID).
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID).
    pub stock_id: Option<String>,
    /// The user's id within the application (用户OpenID).
    pub openid: Option<String>,
    /// The user's union id.
    pub unionid: Option<String>,
    /// Channel that sends the coupon (发券渠道).
    pub send_channel: Option<SendChannel>,
    /// Request number of the sending (发券请求单号).
    pub send_request_no: Option<String>,
    /// When the coupon was received (领券时间).
    pub receive_time: Option<DateTime>,
    /// When the validity period begins (有效期开始时间).
    pub valid_begin_time: Option<DateTime>,
    /// When the validity period ends (有效期结束时间).
    pub valid_end_time: Option<DateTime>,
    /// Application id.
    pub appid: Option<String>,
    /// Extra data attached by the merchant (自定义附加信息).
    pub attach: Option<String>,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Custom details of the channel (渠道自定义信息). At most 1000 characters.
    pub channel_custom_info: Option<String>,
    /// The country code of the phone number.
    pub country_code: Option<String>,
    /// Phone number (手机号).
    pub phone_number: Option<String>,
    /// Coupon batch bundle id (批次组ID).
    pub stock_bundle_id: Option<String>,
    /// The user's coupon bundle id (用户券组ID).
    pub user_coupon_bundle_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { NotifiedUserCoupon
    []
    [coupon_code, product_coupon_id, stock_id, openid, unionid, send_channel, send_request_no, receive_time, valid_begin_time, valid_end_time, appid, attach, brand_id, channel_custom_info, country_code, phone_number, stock_bundle_id, user_coupon_bundle_id,]
    []
}
