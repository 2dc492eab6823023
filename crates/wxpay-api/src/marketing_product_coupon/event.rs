// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeliveryPlanAuditState;
use super::DeliveryPlanState;
use super::GeneratedImage;
use super::ImageGenerationTaskState;
use super::ImageGenerationType;
use super::SendChannel;
use wxpay_core::DateTime;

wxpay_core::events! {
    /// What is notified of marketing product coupon (商品券).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A user has got a product coupon.
        ///
        /// `PRODUCT_COUPON.SEND`, `PRODUCT_COUPON_SP.SEND`
        ///
        /// - Original type: `coupon`.
        /// - Known by not having `image_generation_type`.
        CouponSent(NotifiedUserCoupon) = "PRODUCT_COUPON.SEND" | "PRODUCT_COUPON_SP.SEND" of ["coupon"] without ["image_generation_type"],
        /// A product coupon was used.
        ///
        /// `PRODUCT_COUPON.USE`
        ///
        /// - Original type: `coupon`.
        CouponUsed(NotifiedUserCoupon) = "PRODUCT_COUPON.USE" of ["coupon"],
        /// The use of a product coupon was taken back.
        ///
        /// `PRODUCT_COUPON.RETURN`
        ///
        /// - Original type: `coupon`.
        CouponReturned(NotifiedUserCoupon) = "PRODUCT_COUPON.RETURN" of ["coupon"],
        /// An image generation task has ended (图片生成回调通知).
        ///
        /// `PRODUCT_COUPON.IMAGE_GENERATION`, `PRODUCT_COUPON_SP.IMAGE_GENERATION`, `PRODUCT_COUPON.SEND`, `PRODUCT_COUPON_SP.SEND`
        ///
        /// - Original type: `coupon`.
        /// - Known by having `image_generation_type`.
        /// - [Official page](https://pay.weixin.qq.com/doc/brand/4017327730)
        #[doc(alias = "图片生成回调通知")]
        ImageGenerated(FinishedImageGenerationTask) = "PRODUCT_COUPON.IMAGE_GENERATION" | "PRODUCT_COUPON_SP.IMAGE_GENERATION" | "PRODUCT_COUPON.SEND" | "PRODUCT_COUPON_SP.SEND" of ["coupon"] with ["image_generation_type"],
        /// The state of a delivery plan has changed (投放计划状态变更通知).
        ///
        /// `DELIVERY_PLAN.CHANGE`
        ///
        /// - Original type: `delivery_plan`.
        /// - [Official page](https://pay.weixin.qq.com/doc/brand/4018869623)
        #[doc(alias = "投放计划状态变更通知")]
        DeliveryPlanChanged(DeliveryPlanChange) = "DELIVERY_PLAN.CHANGE" of ["delivery_plan"],
    }
}

wxpay_core::model! {
    /// An image generation task that has ended, with its results.
    pub answer FinishedImageGenerationTask {
        always {
            /// Task id (图片生成的任务ID).
            task_id: String,
            /// Kind of image generation (图片生成类型).
            image_generation_type: ImageGenerationType,
            /// Task state (任务状态).
            task_state: ImageGenerationTaskState,
        }
        optional {
            /// Brand id (品牌ID).
            brand_id: String,
            /// Result of combining the images (拼图结果).
            combine_image_result: GeneratedImage,
            /// Result of making the goods image (生成商品图结果).
            cut_out_result: GeneratedImage,
        }
    }
}

wxpay_core::model! {
    /// A delivery plan whose state has changed.
    pub answer DeliveryPlanChange {
        always {
            /// Plan or template id (投放计划ID).
            plan_id: String,
            /// Plan state (投放计划状态).
            plan_state: DeliveryPlanState,
        }
        optional {
            /// Audit state (投放计划审核状态).
            audit_state: DeliveryPlanAuditState,
            /// Why it has changed.
            change_reason: String,
            /// When it was last modified (更新时间).
            modify_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// A product coupon of a user that is notified of.
    pub answer NotifiedUserCoupon {
        always {}
        optional {
            /// Coupon code.
            coupon_code: String,
            /// Product coupon id.
            product_coupon_id: String,
            /// Coupon batch id.
            stock_id: String,
            /// The user's id within the application.
            openid: String,
            /// The user's union id.
            unionid: String,
            /// Channel that sends the coupon.
            send_channel: SendChannel,
            /// Request number of the sending.
            send_request_no: String,
            /// When the coupon was received.
            receive_time: DateTime,
            /// When the validity period begins.
            valid_begin_time: DateTime,
            /// When the validity period ends.
            valid_end_time: DateTime,
            /// Application id.
            appid: String,
            /// Extra data attached by the merchant (自定义附加信息).
            attach: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Custom details of the channel (渠道自定义信息). At most 1000 characters.
            channel_custom_info: String,
            /// The country code of the phone number.
            country_code: String,
            /// Phone number (手机号).
            phone_number: String,
            /// Coupon batch bundle id (批次组ID).
            stock_bundle_id: String,
            /// The user's coupon bundle id (用户券组ID).
            user_coupon_bundle_id: String,
        }
    }
}
