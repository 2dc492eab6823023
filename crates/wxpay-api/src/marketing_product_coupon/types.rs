// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AppJumpType;
use super::BackgroundColor;
use super::BrandCouponScope;
use super::BrandSendChannel;
use super::BundleCouponCodeMode;
use super::CodeDisplayMode;
use super::CouponCodeMode;
use super::CouponScope;
use super::CouponTag;
use super::CouponType;
use super::CouponUsageMethod;
use super::DeliveryPlanState;
use super::ImageGenerationTaskState;
use super::ImageGenerationType;
use super::NonSequentialUsageMode;
use super::ProductCouponState;
use super::SendChannel;
use super::SequentialUsageItemState;
use super::SequentialUsageType;
use super::StockState;
use super::StoreScope;
use super::UsageMode;
use super::UserCouponState;
use super::Weekday;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// The brand's notification address and when it was last changed.
    pub answer BrandNotificationUrl {
        always {}
        optional {
            /// Address that receives the notifications (通知URL地址).
            notify_url: String,
            /// When it was last updated (更新时间).
            update_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The discount of a brand's product coupon that is used once.
    pub shared BrandSingleUsageInfo {
        required {}
        optional {
            /// Details of an amount-off coupon (满减券使用规则).
            normal_coupon: PartialNormalCoupon,
            /// Details of a percentage-off coupon (折扣券使用规则).
            discount_coupon: PartialDiscountCoupon,
        }
    }
}

wxpay_core::model! {
    /// How often and at which interval a bundle is used, with every field optional.
    pub shared PartialProgressiveBundleUsageInfo {
        required {}
        optional {
            /// Count (可使用次数).
            count: i64,
            /// Days between uses (多次优惠使用间隔天数).
            interval_days: i64,
        }
    }
}

wxpay_core::model! {
    /// How a brand's product coupon is displayed.
    pub shared BrandDisplayInfo {
        required {}
        optional {
            /// Name (商品券名称). At most 15 characters.
            name: String,
            /// Image address (商品券图片).
            image_url: String,
            /// Background image address (商品券背景图).
            background_url: String,
            /// Addresses of the detail images (商品券详情图列表).
            detail_image_url_list: Vec<String>,
            /// Original price (商品原价). In fen.
            original_price: i64,
            /// Combo packages (适用商品组合).
            combo_package_list: Vec<BrandComboPackage>,
        }
    }
}

wxpay_core::model! {
    /// A brand's product coupon with its state.
    pub answer BrandProductCoupon {
        always {}
        optional {
            /// Product coupon id (商品券ID). At most 40 characters.
            product_coupon_id: String,
            /// Scope it applies to (优惠范围).
            scope: BrandCouponScope,
            /// Kind (商品券类型).
            r#type = "type": CouponType,
            /// Usage mode (使用模式).
            usage_mode: NonSequentialUsageMode,
            /// Details of the single-use mode (单券模式信息).
            single_usage_info: BrandSingleUsageInfo,
            /// Details of the progressive multi-use mode (多次优惠模式信息).
            progressive_bundle_usage_info: PartialProgressiveBundleUsageInfo,
            /// Display details (展示信息).
            display_info: BrandDisplayInfo,
            /// The merchant's own product number (外部商品ID).
            out_product_no: String,
            /// State (商品券状态).
            state: ProductCouponState,
            /// Request number of the deactivation (失效请求单号). At most 128 characters.
            deactivate_request_no: String,
            /// When it was deactivated (失效时间).
            deactivate_time: DateTime,
            /// Why it was deactivated (失效原因). At most 150 characters.
            deactivate_reason: String,
        }
    }
}

wxpay_core::model! {
    /// A brand's group of batches.
    pub answer BrandStockBundle {
        always {}
        optional {
            /// Coupon batch bundle id (批次组ID). At most 40 characters.
            stock_bundle_id: String,
            /// List of coupon batches (批次列表).
            stock_list: Vec<BrandBundledStock>,
        }
    }
}

wxpay_core::model! {
    /// How the usage rules of a brand's coupons are displayed.
    pub shared BrandUsageRuleDisplayInfo {
        required {}
        optional {
            /// Ways to use the coupon (券使用方式列表).
            coupon_usage_method_list: Vec<CouponUsageMethod>,
            /// Application id of the mini program (小程序AppID).
            mini_program_appid: String,
            /// Page path in the mini program (小程序跳转路径).
            mini_program_path: String,
            /// Path to jump to in the app (APP的H5跳转路径).
            app_path: String,
            /// How to use it (券使用说明). At most 1000 characters.
            usage_description: String,
            /// Stores where the coupon can be used (券可用门店信息).
            coupon_available_store_info: PartialAvailableStoreInfo,
            /// How to jump to the app (APP跳转类型).
            app_jump_type: AppJumpType,
            /// Passcode link (口令链接).
            passcode_link: String,
        }
    }
}

wxpay_core::model! {
    /// How a brand's coupon is displayed to the user who holds it.
    pub shared BrandCouponDisplayInfo {
        required {}
        optional {
            /// How the code is displayed (用户商品券Code展示模式).
            code_display_mode: CodeDisplayMode,
            /// Background color (背景颜色).
            background_color: String,
            /// Mini program entrance (小程序入口).
            entrance_mini_program: PartialEntranceMiniProgram,
            /// Official account entrance (公众号入口).
            entrance_official_account: PartialEntranceOfficialAccount,
            /// Channels entrance (视频号入口).
            entrance_finder: PartialEntranceFinder,
        }
    }
}

wxpay_core::model! {
    /// The app id used for event notifications.
    pub shared NotifyConfig {
        required {}
        optional {
            /// Application id used for event notifications (事件通知appid).
            notify_appid: String,
        }
    }
}

wxpay_core::model! {
    /// A store of the brand.
    pub shared BrandStore {
        required {}
        optional {
            /// Store id (门店ID).
            store_id: String,
        }
    }
}

wxpay_core::model! {
    /// The brand's stores for which a change of association succeeded or failed.
    pub answer BrandStoreAssociationOutcome {
        always {}
        optional {
            /// Total count (去重后门店总数).
            total_count: i64,
            /// Stores that succeeded (关联成功的门店列表).
            success_store_list: Vec<BrandStore>,
            /// Stores that failed (关联失败的门店列表).
            failed_store_list: Vec<BrandFailedStore>,
        }
    }
}

wxpay_core::model! {
    /// A batch of a brand's coupons that are used once.
    pub answer BrandSingleUsageStock {
        always {}
        optional {
            /// Product coupon id (商品券ID). At most 40 characters.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). At most 40 characters.
            stock_id: String,
            /// Remark (备注). At most 20 characters.
            remark: String,
            /// How coupon codes are assigned (券Code分配模式).
            coupon_code_mode: CouponCodeMode,
            /// Counts of the uploaded coupon codes (品牌方预上传的券Code数量信息).
            coupon_code_count_info: PartialCouponCodeCount,
            /// Sending rule of the coupon batch (发放规则).
            stock_send_rule: PartialStockSendRule,
            /// Rule for single use (单券使用规则).
            single_usage_rule: BrandUsageRule,
            /// How the usage rule is displayed (券使用规则展示信息).
            usage_rule_display_info: BrandUsageRuleDisplayInfo,
            /// How the user's coupon is displayed (用户商品券展示信息).
            coupon_display_info: BrandCouponDisplayInfo,
            /// Event notification settings (事件通知配置).
            notify_config: NotifyConfig,
            /// Range of stores where it is available (可用门店范围).
            store_scope: StoreScope,
            /// How many have been sent (已发放次数).
            sent_count_info: PartialSentCount,
            /// State (批次状态).
            state: StockState,
            /// Request number of the deactivation (失效请求单号). At most 128 characters.
            deactivate_request_no: String,
            /// When it was deactivated (失效时间).
            deactivate_time: DateTime,
            /// Why it was deactivated (失效原因). At most 150 characters.
            deactivate_reason: String,
        }
    }
}

wxpay_core::model! {
    /// A batch of a brand's product coupon.
    pub answer BrandStock {
        always {}
        optional {
            /// Product coupon id (商品券ID). At most 40 characters.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). At most 40 characters.
            stock_id: String,
            /// Remark (备注). At most 20 characters.
            remark: String,
            /// How coupon codes are assigned (券Code分配模式).
            coupon_code_mode: CouponCodeMode,
            /// Counts of the uploaded coupon codes (品牌方预上传的券Code数量信息).
            coupon_code_count_info: PartialCouponCodeCount,
            /// Sending rule of the coupon batch (发放规则).
            stock_send_rule: PartialStockSendRule,
            /// Rule for single use (单券使用规则).
            single_usage_rule: BrandUsageRule,
            /// Rule for a progressive multi-use bundle (多次优惠使用规则).
            progressive_bundle_usage_rule: BrandUsageRule,
            /// Details of the coupon batch bundle (批次组信息).
            stock_bundle_info: PartialStockBundleInfo,
            /// How the usage rule is displayed (券使用规则展示信息).
            usage_rule_display_info: BrandUsageRuleDisplayInfo,
            /// How the user's coupon is displayed (用户商品券展示信息).
            coupon_display_info: BrandCouponDisplayInfo,
            /// Event notification settings (事件通知配置).
            notify_config: NotifyConfig,
            /// Range of stores where it is available (可用门店范围).
            store_scope: StoreScope,
            /// How many have been sent (已发放次数).
            sent_count_info: PartialSentCount,
            /// State (批次状态).
            state: StockState,
            /// Request number of the deactivation (失效请求单号). At most 128 characters.
            deactivate_request_no: String,
            /// When it was deactivated (失效时间).
            deactivate_time: DateTime,
            /// Why it was deactivated (失效原因). At most 150 characters.
            deactivate_reason: String,
        }
    }
}

wxpay_core::model! {
    /// The tags of a coupon that a user holds.
    pub shared CouponTagInfo {
        required {}
        optional {
            /// List of tags of the user's coupon (用户商品券标签列表).
            coupon_tag_list: Vec<CouponTag>,
            /// Member tags (会员标签信息).
            member_tag_info: MemberTagInfo,
        }
    }
}

wxpay_core::model! {
    /// A coupon of the brand that a user holds and that is used once.
    pub answer BrandSingleUsageUserCoupon {
        always {}
        optional {
            /// Coupon code (用户商品券Code). At most 40 characters.
            coupon_code: String,
            /// Coupon state (用户商品券状态).
            coupon_state: UserCouponState,
            /// When the validity period begins (有效期开始时间).
            valid_begin_time: DateTime,
            /// When the validity period ends (有效期结束时间).
            valid_end_time: DateTime,
            /// When the coupon was received (领券时间).
            receive_time: DateTime,
            /// Request number of the sending (发券请求单号). At most 128 characters.
            send_request_no: String,
            /// Channel that sends the coupon (发券渠道).
            send_channel: BrandSendChannel,
            /// Request number of the confirmation (确认请求单号).
            confirm_request_no: String,
            /// When it was confirmed (确认发放时间).
            confirm_time: DateTime,
            /// Request number of the deactivation (失效请求单号). At most 128 characters.
            deactivate_request_no: String,
            /// When it was deactivated (失效时间).
            deactivate_time: DateTime,
            /// Why it was deactivated (失效原因). At most 150 characters.
            deactivate_reason: String,
            /// Details of the single use (单券使用详情).
            single_usage_detail: UsageDetail,
            /// Product coupon details (商品券信息).
            product_coupon: BrandProductCoupon,
            /// Coupon batch details (批次信息).
            stock: BrandSingleUsageStock,
            /// Extra data attached by the merchant (自定义附加信息).
            attach: String,
            /// Custom details of the channel (渠道自定义信息). At most 1000 characters.
            channel_custom_info: String,
            /// Tags of the user's coupon (用户商品券标签信息).
            coupon_tag_info: CouponTagInfo,
        }
    }
}

wxpay_core::model! {
    /// A product coupon of the brand that a user holds.
    pub answer BrandUserCoupon {
        always {}
        optional {
            /// Coupon code (用户商品券Code). At most 40 characters.
            coupon_code: String,
            /// Coupon state (用户商品券状态).
            coupon_state: UserCouponState,
            /// When the validity period begins (有效期开始时间).
            valid_begin_time: DateTime,
            /// When the validity period ends (有效期结束时间).
            valid_end_time: DateTime,
            /// When the coupon was received (领券时间).
            receive_time: DateTime,
            /// Request number of the sending (发券请求单号). At most 128 characters.
            send_request_no: String,
            /// Channel that sends the coupon (发券渠道).
            send_channel: BrandSendChannel,
            /// Request number of the confirmation (确认请求单号).
            confirm_request_no: String,
            /// When it was confirmed (确认发放时间).
            confirm_time: DateTime,
            /// Request number of the deactivation (失效请求单号). At most 128 characters.
            deactivate_request_no: String,
            /// When it was deactivated (失效时间).
            deactivate_time: DateTime,
            /// Why it was deactivated (失效原因). At most 150 characters.
            deactivate_reason: String,
            /// Details of the single use (单券使用详情).
            single_usage_detail: UsageDetail,
            /// Details of the progressive multi-use bundle (多次优惠使用详情).
            progressive_bundle_usage_detail: UsageDetail,
            /// Details of the user's coupon bundle (用户券组信息).
            user_product_coupon_bundle_info: PartialUserCouponBundleInfo,
            /// Product coupon details (商品券信息).
            product_coupon: BrandProductCoupon,
            /// Coupon batch details (批次信息).
            stock: BrandStock,
            /// Extra data attached by the merchant (自定义附加信息).
            attach: String,
            /// Custom details of the channel (渠道自定义信息). At most 1000 characters.
            channel_custom_info: String,
            /// Tags of the user's coupon (用户商品券标签信息).
            coupon_tag_info: CouponTagInfo,
        }
    }
}

wxpay_core::model! {
    /// The WeChat Pay order for which a coupon was redeemed.
    pub shared AssociatedOrder {
        required {}
        optional {
            /// WeChat Pay's order number (微信支付单号).
            transaction_id: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Merchant number (商户号).
            mchid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::model! {
    /// The WeChat Pay Score order for which a coupon was redeemed.
    pub shared AssociatedPayscoreOrder {
        required {}
        optional {
            /// WeChat Pay's order number (微信支付服务订单号).
            order_id: String,
            /// The merchant's own order number (商户服务订单号).
            out_order_no: String,
            /// Merchant number (商户号).
            mchid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::model! {
    /// The delivery plan after it was created or updated.
    pub answer SavedDeliveryPlan {
        always {}
        optional {
            /// Details of the delivery plan (投放计划详情).
            plan: DeliveryPlan,
        }
    }
}

wxpay_core::model! {
    /// A page of delivery plans.
    pub answer DeliveryPlanPage {
        always {}
        optional {
            /// Total count (资源总条数).
            total_count: i64,
            /// List of delivery plans (投放计划列表).
            plan_list: Vec<DeliveryPlan>,
        }
    }
}

wxpay_core::model! {
    /// The fields of a delivery plan to change.
    pub request DeliveryPlanChanges {
        required {}
        optional {
            /// Plan name (投放计划名称). At most 36 characters.
            plan_name: String,
            /// When it stops being available (结束可用时间).
            delivery_end_time: DateTime,
            /// Total count (总库存).
            total_count: i64,
            /// Limit for one user (单用户限领).
            user_limit: i64,
            /// Limit for one day (单日限领).
            daily_limit: i64,
            /// Marketing label (营销标签). At most 27 characters.
            recommend_word: String,
        }
    }
}

wxpay_core::model! {
    /// The notification address for delivery plans.
    pub answer DeliveryPlanNotificationUrl {
        always {}
        optional {
            /// Address that receives the notifications (通知地址). At most 256 characters.
            notify_url: String,
        }
    }
}

wxpay_core::model! {
    /// What a generated coupon image is to show.
    pub request CombinedImageInput {
        required {
            /// Scope it applies to (优惠范围). Required.
            scope: CouponScope,
            /// Kind (商品券类型). Required.
            r#type = "type": CouponType,
            /// Usage mode (使用模式). Required.
            usage_mode: NonSequentialUsageMode,
        }
        optional {
            /// Details of an amount-off coupon (满减券使用规则).
            normal_coupon: NormalCoupon,
            /// Details of a percentage-off coupon (折扣券使用规则).
            discount_coupon: DiscountCoupon,
            /// Details of an exchange coupon (兑换券使用规则).
            exchange_coupon: ExchangeCoupon,
            /// Background color (背景颜色色值).
            background_color: String,
        }
    }
}

wxpay_core::model! {
    /// The address of an image used or made by an image generation task.
    pub shared GeneratedImage {
        required {
            /// Image address (图URL). Required.
            image_url: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The number of a submitted image generation task.
    pub answer SubmittedImageGenerationTask {
        always {}
        optional {
            /// Task id (图片生成的任务ID).
            task_id: String,
            /// Brand id (品牌ID).
            brand_id: String,
        }
    }
}

wxpay_core::model! {
    /// An image generation task with its state and results.
    pub answer ImageGenerationTask {
        always {}
        optional {
            /// Brand id (品牌ID).
            brand_id: String,
            /// Task id (图片生成的任务ID).
            task_id: String,
            /// Kind of image generation (图片生成类型).
            image_generation_type: ImageGenerationType,
            /// Task state (任务状态).
            task_state: ImageGenerationTaskState,
            /// Result of combining the images (拼图结果).
            combine_image_result: GeneratedImage,
            /// Result of making the goods image (生成商品图结果).
            cut_out_result: GeneratedImage,
        }
    }
}

wxpay_core::model! {
    /// The notification address for product coupon events and when it was last changed.
    pub answer NotificationUrl {
        always {}
        optional {
            /// Address that receives the notifications (通知URL地址).
            notify_url: String,
            /// When it was last updated (修改时间).
            update_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The discount of a product coupon that is used once.
    pub shared SingleUsageInfo {
        required {}
        optional {
            /// Details of an amount-off coupon (满减券使用规则).
            normal_coupon: NormalCoupon,
            /// Details of a percentage-off coupon (折扣券使用规则).
            discount_coupon: DiscountCoupon,
        }
    }
}

wxpay_core::model! {
    /// How often and at which interval a product coupon can be used.
    pub shared SequentialUsageInfo {
        required {
            /// Kind. Required.
            r#type = "type": SequentialUsageType,
            /// Count (可使用次数). Required.
            count: i64,
            /// Number of days it stays available (多次优惠有效天数). Required.
            available_days: i64,
        }
        optional {
            /// Days between uses (多次优惠使用间隔天数).
            interval_days: i64,
        }
    }
}

wxpay_core::model! {
    /// How a product coupon is displayed.
    pub shared DisplayInfo {
        required {
            /// Name (商品券名称). Required. At most 15 characters.
            name: String,
            /// Image address (商品券图片). Required.
            image_url: String,
            /// Background image address (商品券背景图). Required.
            background_url: String,
        }
        optional {
            /// Addresses of the detail images (商品券详情图列表).
            detail_image_url_list: Vec<String>,
            /// Original price (商品原价). In fen.
            original_price: i64,
            /// Combo packages (套餐组合).
            combo_package_list: Vec<ComboPackage>,
        }
    }
}

wxpay_core::model! {
    /// A product coupon with its state.
    pub answer ProductCoupon {
        always {}
        optional {
            /// Product coupon id (商品券ID). At most 40 characters.
            product_coupon_id: String,
            /// State (商品券状态).
            state: ProductCouponState,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Scope it applies to (优惠范围).
            scope: CouponScope,
            /// Kind (商品券类型).
            r#type = "type": CouponType,
            /// Usage mode (使用模式).
            usage_mode: UsageMode,
            /// Details of the single-use mode (单券模式信息).
            single_usage_info: SingleUsageInfo,
            /// Details of the sequential multi-use mode (多次优惠模式信息). No official source confirms it.
            sequential_usage_info: SequentialUsageInfo,
            /// Display details (展示信息).
            display_info: DisplayInfo,
            /// The merchant's own product number (外部商品ID).
            out_product_no: String,
            /// Request number of the deactivation (失效请求单号). At most 128 characters.
            deactivate_request_no: String,
            /// When it was deactivated (失效时间).
            deactivate_time: DateTime,
            /// Why it was deactivated (失效原因). At most 150 characters.
            deactivate_reason: String,
            /// Details of the progressive multi-use mode (多次优惠模式信息).
            progressive_bundle_usage_info: PartialProgressiveBundleUsageInfo,
        }
    }
}

wxpay_core::model! {
    /// A group of batches.
    pub answer StockBundle {
        always {}
        optional {
            /// Coupon batch bundle id (批次组ID). At most 40 characters.
            stock_bundle_id: String,
            /// List of coupon batches (批次列表).
            stock_list: Vec<BundledStock>,
        }
    }
}

wxpay_core::model! {
    /// How the usage rules of coupons are displayed.
    pub shared UsageRuleDisplayInfo {
        required {
            /// Ways to use the coupon (券使用方式列表). Required.
            coupon_usage_method_list: Vec<CouponUsageMethod>,
            /// How to use it (券使用说明). Required. At most 1000 characters.
            usage_description: String,
        }
        optional {
            /// Application id of the mini program (小程序AppID).
            mini_program_appid: String,
            /// Page path in the mini program (小程序跳转路径).
            mini_program_path: String,
            /// Path to jump to in the app (APP的H5跳转路径).
            app_path: String,
            /// Stores where the coupon can be used (券可用门店信息).
            coupon_available_store_info: AvailableStoreInfo,
            /// How to jump to the app (APP跳转类型).
            app_jump_type: AppJumpType,
            /// Passcode link (口令链接).
            passcode_link: String,
        }
    }
}

wxpay_core::model! {
    /// How a coupon is displayed to the user who holds it.
    pub shared CouponDisplayInfo {
        required {}
        optional {
            /// How the code is displayed (用户商品券Code展示模式).
            code_display_mode: CodeDisplayMode,
            /// Background color (背景颜色).
            background_color: BackgroundColor,
            /// Mini program entrance (小程序入口).
            entrance_mini_program: EntranceMiniProgram,
            /// Official account entrance (公众号入口).
            entrance_official_account: EntranceOfficialAccount,
            /// Channels entrance (视频号入口).
            entrance_finder: EntranceFinder,
        }
    }
}

wxpay_core::model! {
    /// A store.
    pub shared Store {
        required {
            /// Store id (门店ID). Required.
            store_id: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The stores for which a change of association succeeded or failed.
    pub answer StoreAssociationOutcome {
        always {}
        optional {
            /// Total count (去重后门店总数).
            total_count: i64,
            /// Stores that succeeded (成功的门店列表).
            success_store_list: Vec<Store>,
            /// Stores that failed (失败的门店列表).
            failed_store_list: Vec<FailedStore>,
        }
    }
}

wxpay_core::model! {
    /// A batch of a product coupon.
    pub answer Stock {
        always {}
        optional {
            /// Product coupon id (商品券ID). At most 40 characters.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). At most 40 characters.
            stock_id: String,
            /// Remark (备注). At most 20 characters.
            remark: String,
            /// How coupon codes are assigned (券Code分配模式).
            coupon_code_mode: CouponCodeMode,
            /// Counts of the uploaded coupon codes (品牌方预上传的券Code数量信息).
            coupon_code_count_info: CouponCodeCount,
            /// Sending rule of the coupon batch (发放规则).
            stock_send_rule: StockSendRule,
            /// Rule for single use (单券使用规则).
            single_usage_rule: UsageRule,
            /// Rule for sequential multiple uses. No official source confirms it.
            sequential_usage_rule: SequentialUsageRule,
            /// How the usage rule is displayed (券使用规则展示信息).
            usage_rule_display_info: UsageRuleDisplayInfo,
            /// How the user's coupon is displayed (用户商品券展示信息).
            coupon_display_info: CouponDisplayInfo,
            /// Event notification settings (事件通知配置).
            notify_config: NotifyConfig,
            /// Range of stores where it is available (可用门店范围).
            store_scope: StoreScope,
            /// How many have been sent (已发放次数).
            sent_count_info: SentCount,
            /// State (批次状态).
            state: StockState,
            /// Request number of the deactivation (失效请求单号). At most 128 characters.
            deactivate_request_no: String,
            /// When it was deactivated (失效时间).
            deactivate_time: DateTime,
            /// Why it was deactivated (失效原因). At most 150 characters.
            deactivate_reason: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Rule for a progressive multi-use bundle (多次优惠使用规则).
            progressive_bundle_usage_rule: BundleUsageRule,
            /// Details of the coupon batch bundle (批次组信息).
            stock_bundle_info: PartialStockBundleInfo,
        }
    }
}

wxpay_core::model! {
    /// A batch after it was updated or deactivated.
    pub answer UpdatedStock {
        always {}
        optional {
            /// Product coupon id (商品券ID). At most 40 characters.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). At most 40 characters.
            stock_id: String,
            /// Remark (备注). At most 20 characters.
            remark: String,
            /// How coupon codes are assigned (券Code分配模式).
            coupon_code_mode: CouponCodeMode,
            /// Counts of the uploaded coupon codes (品牌方预上传的券Code数量信息).
            coupon_code_count_info: CouponCodeCount,
            /// Sending rule of the coupon batch (发放规则).
            stock_send_rule: StockSendRule,
            /// Rule for single use (单券使用规则).
            single_usage_rule: UsageRule,
            /// Rule for sequential multiple uses. No official source confirms it.
            sequential_usage_rule: SequentialUsageRule,
            /// How the usage rule is displayed (券使用规则展示信息).
            usage_rule_display_info: UsageRuleDisplayInfo,
            /// How the user's coupon is displayed (用户商品券展示信息).
            coupon_display_info: CouponDisplayInfo,
            /// Event notification settings (事件通知配置).
            notify_config: NotifyConfig,
            /// Range of stores where it is available (可用门店范围).
            store_scope: StoreScope,
            /// How many have been sent (已发放次数).
            sent_count_info: SentCount,
            /// State (批次状态).
            state: StockState,
            /// Request number of the deactivation (失效请求单号). At most 128 characters.
            deactivate_request_no: String,
            /// When it was deactivated (失效时间).
            deactivate_time: DateTime,
            /// Why it was deactivated (失效原因). At most 150 characters.
            deactivate_reason: String,
            /// Brand id (品牌ID).
            brand_id: String,
        }
    }
}

wxpay_core::model! {
    /// The tags for a group of coupons to give to a user.
    pub request NewUserCouponBundleTagInfo {
        required {}
        optional {
            /// List of tags of the user's coupon (用户商品券标签列表).
            coupon_tag_list: Vec<CouponTag>,
            /// Member tags (会员标签信息).
            member_tag_info: BundleMemberTagInfo,
        }
    }
}

wxpay_core::model! {
    /// A group of product coupons that a user holds.
    pub answer UserCouponBundle {
        always {}
        optional {
            /// The user's coupon bundle id (用户券组ID). At most 40 characters.
            user_coupon_bundle_id: String,
            /// List of the user's product coupons (用户商品券列表).
            user_product_coupon_list: Vec<BundledUserCoupon>,
        }
    }
}

wxpay_core::model! {
    /// A product coupon that a user holds.
    pub answer UserCoupon {
        always {}
        optional {
            /// Coupon code (用户商品券Code). At most 40 characters.
            coupon_code: String,
            /// Coupon state (用户商品券状态).
            coupon_state: UserCouponState,
            /// When the validity period begins (有效期开始时间).
            valid_begin_time: DateTime,
            /// When the validity period ends (有效期结束时间).
            valid_end_time: DateTime,
            /// When the coupon was received (领券时间).
            receive_time: DateTime,
            /// Request number of the sending (发券请求单号). At most 128 characters.
            send_request_no: String,
            /// Channel that sends the coupon (发券渠道).
            send_channel: SendChannel,
            /// Request number of the confirmation (确认请求单号).
            confirm_request_no: String,
            /// When it was confirmed (确认发放时间).
            confirm_time: DateTime,
            /// Request number of the deactivation (失效请求单号). At most 128 characters.
            deactivate_request_no: String,
            /// When it was deactivated (失效时间).
            deactivate_time: DateTime,
            /// Why it was deactivated (失效原因). At most 150 characters.
            deactivate_reason: String,
            /// Details of the single use (单券使用详情).
            single_usage_detail: SingleUsageDetail,
            /// Details of the sequential multiple uses (多次优惠使用详情). No official source confirms it.
            sequential_usage_detail: SequentialUsageDetail,
            /// Product coupon details (商品券信息).
            product_coupon: ProductCoupon,
            /// Coupon batch details (批次信息).
            stock: Stock,
            /// Extra data attached by the merchant (自定义附加信息).
            attach: String,
            /// Custom details of the channel (渠道自定义信息). At most 1000 characters.
            channel_custom_info: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Details of the progressive multi-use bundle (多次优惠使用详情).
            progressive_bundle_usage_detail: UsageDetail,
            /// Details of the user's coupon bundle (用户券组信息).
            user_product_coupon_bundle_info: PartialUserCouponBundleInfo,
            /// Tags of the user's coupon (用户商品券标签信息).
            coupon_tag_info: CouponTagInfo,
        }
    }
}

wxpay_core::model! {
    /// The token with which a coupon or a group of coupons is given out.
    pub answer PreSendToken {
        always {}
        optional {
            /// Token (预发券token). At most 1024 characters.
            token: String,
        }
    }
}

wxpay_core::model! {
    /// A fixed reduction above a threshold, with every field optional.
    pub shared PartialNormalCoupon {
        required {}
        optional {
            /// Threshold (门槛金额). In fen.
            threshold: i64,
            /// Amount of the discount (固定减免金额). In fen.
            discount_amount: i64,
        }
    }
}

wxpay_core::model! {
    /// A percentage off above a threshold, with every field optional.
    pub shared PartialDiscountCoupon {
        required {}
        optional {
            /// Threshold (门槛金额). In fen.
            threshold: i64,
            /// Percentage taken off (固定减免百分比).
            percent_off: i64,
        }
    }
}

wxpay_core::model! {
    /// A set of items to choose from in a brand's product coupon.
    pub shared BrandComboPackage {
        required {}
        optional {
            /// Name (适用商品名). At most 15 characters.
            name: String,
            /// Number of items that can be picked (可选单品数量).
            pick_count: i64,
            /// Items to choose from (单品列表).
            choice_list: Vec<BrandComboChoice>,
        }
    }
}

wxpay_core::model! {
    /// How many coupons a batch may give out, with every field optional.
    pub shared PartialStockSendRule {
        required {}
        optional {
            /// Most that can be sent in total (发放次数总上限).
            max_count: i64,
            /// Most that can be sent in a day (每日发放次数上限).
            max_count_per_day: i64,
            /// Most that one user can receive (每个用户领取次数上限).
            max_count_per_user: i64,
        }
    }
}

wxpay_core::model! {
    /// A batch within a brand's group of batches.
    pub answer BrandBundledStock {
        always {}
        optional {
            /// Product coupon id (商品券ID). At most 40 characters.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). At most 40 characters.
            stock_id: String,
            /// Remark (备注). At most 20 characters.
            remark: String,
            /// How coupon codes are assigned (券Code分配模式).
            coupon_code_mode: BundleCouponCodeMode,
            /// Counts of the uploaded coupon codes (品牌方预上传的券Code数量信息).
            coupon_code_count_info: PartialCouponCodeCount,
            /// Sending rule of the coupon batch (发放规则).
            stock_send_rule: PartialStockSendRule,
            /// Rule for a progressive multi-use bundle (多次优惠使用规则).
            progressive_bundle_usage_rule: BrandUsageRule,
            /// Details of the coupon batch bundle (批次组信息).
            stock_bundle_info: PartialStockBundleInfo,
            /// How the usage rule is displayed (券使用规则展示信息).
            usage_rule_display_info: BrandUsageRuleDisplayInfo,
            /// How the user's coupon is displayed (用户商品券展示信息).
            coupon_display_info: BrandCouponDisplayInfo,
            /// Event notification settings (事件通知配置).
            notify_config: NotifyConfig,
            /// Range of stores where it is available (可用门店范围).
            store_scope: StoreScope,
            /// How many have been sent (已发放次数).
            sent_count_info: PartialSentCount,
            /// State (批次状态).
            state: StockState,
            /// Request number of the deactivation (失效请求单号). At most 128 characters.
            deactivate_request_no: String,
            /// When it was deactivated (失效时间).
            deactivate_time: DateTime,
            /// Why it was deactivated (失效原因). At most 150 characters.
            deactivate_reason: String,
        }
    }
}

wxpay_core::model! {
    /// The description of the stores that accept the coupon, with every field optional.
    pub shared PartialAvailableStoreInfo {
        required {}
        optional {
            /// Description (券可用门店描述). At most 1000 characters.
            description: String,
            /// Application id of the mini program (小程序AppID).
            mini_program_appid: String,
            /// Page path in the mini program (小程序跳转路径).
            mini_program_path: String,
        }
    }
}

wxpay_core::model! {
    /// The mini program a coupon leads to, with every field optional.
    pub shared PartialEntranceMiniProgram {
        required {}
        optional {
            /// Application id (小程序AppID).
            appid: String,
            /// Page path (小程序跳转路径).
            path: String,
            /// Wording of the entrance (入口文案). At most 5 characters.
            entrance_wording: String,
            /// Guiding wording (引导文案). At most 6 characters.
            guidance_wording: String,
        }
    }
}

wxpay_core::model! {
    /// The official account a coupon leads to, with every field optional.
    pub shared PartialEntranceOfficialAccount {
        required {}
        optional {
            /// Application id (公众号AppID).
            appid: String,
        }
    }
}

wxpay_core::model! {
    /// The WeChat Channels account a coupon leads to, with every field optional.
    pub shared PartialEntranceFinder {
        required {}
        optional {
            /// Channels account id (视频号ID).
            finder_id: String,
            /// Channels video id (视频号视频ID).
            finder_video_id: String,
            /// Cover image address of the Channels video (视频号封面图).
            finder_video_cover_image_url: String,
        }
    }
}

wxpay_core::model! {
    /// A store of the brand whose association could not be changed, and why.
    pub answer BrandFailedStore {
        always {}
        optional {
            /// Store id (门店ID).
            store_id: String,
            /// Code (失败错误码). At most 40 characters.
            code: String,
            /// Message (失败错误信息). At most 200 characters.
            message: String,
        }
    }
}

wxpay_core::model! {
    /// The rule for using the coupons of a brand's batch.
    pub shared BrandUsageRule {
        required {}
        optional {
            /// When the coupon can be redeemed (券可核销时间).
            coupon_available_period: BrandAvailablePeriod,
            /// Details of an amount-off coupon (满减券使用规则).
            normal_coupon: PartialNormalCoupon,
            /// Details of a percentage-off coupon (折扣券使用规则).
            discount_coupon: PartialDiscountCoupon,
            /// Details of an exchange coupon (兑换券使用规则).
            exchange_coupon: PartialExchangeCoupon,
        }
    }
}

wxpay_core::model! {
    /// How many coupon codes are uploaded and available, with every field optional.
    pub answer PartialCouponCodeCount {
        always {}
        optional {
            /// Total count (已上传的Code总数).
            total_count: i64,
            /// Available count (当前可用的Code数).
            available_count: i64,
        }
    }
}

wxpay_core::model! {
    /// How many coupons were given out in all and today, with every field optional.
    pub answer PartialSentCount {
        always {}
        optional {
            /// Total count (已发放总次数).
            total_count: i64,
            /// Count for today (当天已发放次数).
            today_count: i64,
        }
    }
}

wxpay_core::model! {
    /// The group a batch belongs to and its place in it, with every field optional.
    pub answer PartialStockBundleInfo {
        always {}
        optional {
            /// Coupon batch bundle id (批次所属批次组ID). At most 40 characters.
            stock_bundle_id: String,
            /// Position of the batch in its bundle (批次在批次组内的次序).
            stock_bundle_index: i64,
        }
    }
}

wxpay_core::model! {
    /// A coupon code of the brand that could not be uploaded, and why.
    pub answer FailedCouponCode {
        always {}
        optional {
            /// Coupon code (券Code).
            coupon_code: String,
            /// Code (错误码).
            code: String,
            /// Message (错误信息).
            message: String,
        }
    }
}

wxpay_core::model! {
    /// The member card behind a coupon's member tag.
    pub shared MemberTagInfo {
        required {}
        optional {
            /// Member card id (会员卡模板ID).
            member_card_id: String,
        }
    }
}

wxpay_core::model! {
    /// When and for which order a coupon was redeemed or given back, with every field optional.
    pub answer UsageDetail {
        always {}
        optional {
            /// Request number of the use (券核销请求单号).
            use_request_no: String,
            /// When it was used (券核销时间).
            use_time: DateTime,
            /// Request number of the return (退券请求单号).
            return_request_no: String,
            /// When it was returned (退券时间).
            return_time: DateTime,
            /// The associated WeChat Pay order (券核销的微信支付订单信息).
            associated_order_info: AssociatedOrder,
            /// The associated WeChat Pay Score order (券核销的关联微信支付分订单信息).
            associated_pay_score_order_info: AssociatedPayscoreOrder,
            /// Amount saved (优惠金额). In fen.
            saved_amount: i64,
        }
    }
}

wxpay_core::model! {
    /// The user's group that a coupon belongs to, with every field optional.
    pub answer PartialUserCouponBundleInfo {
        always {}
        optional {
            /// The user's coupon bundle id (用户券组ID).
            user_coupon_bundle_id: String,
            /// Position within the user's coupon bundle (用户券组内索引).
            user_coupon_bundle_index: i64,
            /// Total count (总可使用次数).
            total_count: i64,
            /// Number already used (已使用次数).
            used_count: i64,
        }
    }
}

wxpay_core::model! {
    /// A delivery plan with its state, dates and quantities.
    pub answer DeliveryPlan {
        always {}
        optional {
            /// Plan or template id (投放计划ID). At most 32 characters.
            plan_id: String,
            /// Plan name (投放计划名称). At most 36 characters.
            plan_name: String,
            /// Plan state (投放计划状态).
            plan_state: DeliveryPlanState,
            /// When it becomes available (开始可用时间).
            delivery_start_time: DateTime,
            /// When it stops being available (结束可用时间).
            delivery_end_time: DateTime,
            /// Coupon batch id (批次ID). At most 40 characters.
            stock_id: String,
            /// Coupon batch bundle id (投放批次组ID).
            stock_bundle_id: String,
            /// Product coupon id (商品券ID). At most 40 characters.
            product_coupon_id: String,
            /// Usage mode (使用模式).
            usage_mode: NonSequentialUsageMode,
            /// Marketing label (营销标签). At most 27 characters.
            recommend_word: String,
            /// Brand id (品牌ID). At most 32 characters.
            brand_id: String,
            /// Total count (总库存).
            total_count: i64,
            /// Limit for one user (单用户限领).
            user_limit: i64,
            /// Limit for one day (单日限领).
            daily_limit: i64,
            /// Whether to reuse the product coupon and its batches (是否复用商品券和批次信息).
            reuse_coupon_config: bool,
        }
    }
}

wxpay_core::model! {
    /// A fixed reduction above a threshold.
    pub shared NormalCoupon {
        required {
            /// Threshold (门槛金额). Required. In fen.
            threshold: i64,
            /// Amount of the discount (固定减免金额). Required. In fen.
            discount_amount: i64,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A percentage off above a threshold.
    pub shared DiscountCoupon {
        required {
            /// Threshold (门槛金额). Required. In fen.
            threshold: i64,
            /// Percentage taken off (固定减免百分比). Required.
            percent_off: i64,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A fixed exchange price above a threshold.
    pub shared ExchangeCoupon {
        required {
            /// Threshold (门槛金额). Required. In fen.
            threshold: i64,
            /// Price paid on exchange (固定兑换价格). Required. In fen.
            exchange_price: i64,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A set of items to choose from.
    pub shared ComboPackage {
        required {
            /// Name (套餐名). Required. At most 15 characters.
            name: String,
            /// Number of items that can be picked (可选单品数量). Required.
            pick_count: i64,
            /// Items to choose from (单品列表). Required.
            choice_list: Vec<ComboChoice>,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// How many coupons a batch may give out.
    pub shared StockSendRule {
        required {
            /// Most that can be sent in total (发放次数总上限). Required.
            max_count: i64,
        }
        optional {
            /// Most that can be sent in a day (每日发放次数上限).
            max_count_per_day: i64,
            /// Most that one user can receive (每个用户领取次数上限).
            max_count_per_user: i64,
        }
    }
}

wxpay_core::model! {
    /// The rule for using coupons once, whose validity can be given in seconds.
    pub shared SingleUsageRule {
        required {
            /// When the coupon can be redeemed (券可核销时间). Required.
            coupon_available_period: AvailablePeriodWithSeconds,
        }
        optional {
            /// Details of an amount-off coupon (满减券使用规则).
            normal_coupon: NormalCoupon,
            /// Details of a percentage-off coupon (折扣券使用规则).
            discount_coupon: DiscountCoupon,
            /// Details of an exchange coupon (兑换券使用规则).
            exchange_coupon: ExchangeCoupon,
        }
    }
}

wxpay_core::model! {
    /// The rule for using a coupon several times.
    pub shared SequentialUsageRule {
        required {
            /// When the coupon can be redeemed (券可核销时间). Required.
            coupon_available_period: SequentialAvailablePeriod,
        }
        optional {
            /// Amount-off coupons.
            normal_coupon_list: Vec<NormalCoupon>,
            /// Percentage-off coupons.
            discount_coupon_list: Vec<DiscountCoupon>,
            /// Exchange coupons.
            exchange_coupon_list: Vec<ExchangeCoupon>,
            /// Whether the first of several uses has a special offer (多次优惠是否提供首笔特惠).
            special_first: bool,
        }
    }
}

wxpay_core::model! {
    /// How many coupons a group of batches may give out.
    pub shared BundleStockSendRule {
        required {
            /// Most that can be sent in total (发放次数总上限). Required.
            max_count: i64,
            /// Most that one user can receive (每个用户领取次数上限). Required.
            max_count_per_user: i64,
        }
        optional {
            /// Most that can be sent in a day (每日发放次数上限).
            max_count_per_day: i64,
        }
    }
}

wxpay_core::model! {
    /// A batch within a group of batches.
    pub answer BundledStock {
        always {}
        optional {
            /// Product coupon id (商品券ID). At most 40 characters.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). At most 40 characters.
            stock_id: String,
            /// Remark (备注). At most 20 characters.
            remark: String,
            /// How coupon codes are assigned (券Code分配模式).
            coupon_code_mode: BundleCouponCodeMode,
            /// Counts of the uploaded coupon codes (品牌方预上传的券Code数量信息).
            coupon_code_count_info: CouponCodeCount,
            /// Sending rule of the coupon batch (发放规则).
            stock_send_rule: BundleStockSendRule,
            /// Rule for a progressive multi-use bundle (多次优惠使用规则).
            progressive_bundle_usage_rule: UsageRule,
            /// Details of the coupon batch bundle (批次组信息).
            stock_bundle_info: StockBundleInfo,
            /// How the usage rule is displayed (券使用规则展示信息).
            usage_rule_display_info: UsageRuleDisplayInfo,
            /// How the user's coupon is displayed (用户商品券展示信息).
            coupon_display_info: CouponDisplayInfo,
            /// Event notification settings (事件通知配置).
            notify_config: NotifyConfig,
            /// Range of stores where it is available (可用门店范围).
            store_scope: StoreScope,
            /// How many have been sent (已发放次数).
            sent_count_info: SentCount,
            /// State (批次状态).
            state: StockState,
            /// Request number of the deactivation (失效请求单号). At most 128 characters.
            deactivate_request_no: String,
            /// When it was deactivated (失效时间).
            deactivate_time: DateTime,
            /// Why it was deactivated (失效原因). At most 150 characters.
            deactivate_reason: String,
            /// Brand id (品牌ID).
            brand_id: String,
        }
    }
}

wxpay_core::model! {
    /// The description of the stores that accept the coupon.
    pub shared AvailableStoreInfo {
        required {
            /// Description (券可用门店描述). Required. At most 1000 characters.
            description: String,
        }
        optional {
            /// Application id of the mini program (小程序AppID).
            mini_program_appid: String,
            /// Page path in the mini program (小程序跳转路径).
            mini_program_path: String,
        }
    }
}

wxpay_core::model! {
    /// The mini program a coupon leads to.
    pub shared EntranceMiniProgram {
        required {
            /// Application id (小程序appid). Required.
            appid: String,
            /// Page path (小程序跳转路径). Required.
            path: String,
            /// Wording of the entrance (入口文案). Required. At most 5 characters.
            entrance_wording: String,
            /// Guiding wording (引导文案). Required. At most 6 characters.
            guidance_wording: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The official account a coupon leads to.
    pub shared EntranceOfficialAccount {
        required {
            /// Application id (公众号AppID). Required.
            appid: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The WeChat Channels account a coupon leads to.
    pub shared EntranceFinder {
        required {
            /// Channels account id (视频号ID). Required.
            finder_id: String,
            /// Channels video id (视频号视频ID). Required.
            finder_video_id: String,
            /// Cover image address of the Channels video (视频号封面图). Required.
            finder_video_cover_image_url: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A store whose association could not be changed, and why.
    pub answer FailedStore {
        always {}
        optional {
            /// Store id (门店ID).
            store_id: String,
            /// Code (失败错误码). At most 40 characters.
            code: String,
            /// Message (失败错误信息). At most 200 characters.
            message: String,
        }
    }
}

wxpay_core::model! {
    /// How many coupon codes are uploaded and available.
    pub answer CouponCodeCount {
        always {}
        optional {
            /// Total count (已上传的Code总数).
            total_count: i64,
            /// Available count (当前可用的Code数).
            available_count: i64,
        }
    }
}

wxpay_core::model! {
    /// The rule for using the coupons of a batch.
    pub answer UsageRule {
        always {}
        optional {
            /// When the coupon can be redeemed (券可核销时间).
            coupon_available_period: AvailablePeriod,
            /// Details of an amount-off coupon (满减券使用规则).
            normal_coupon: NormalCoupon,
            /// Details of a percentage-off coupon (折扣券使用规则).
            discount_coupon: DiscountCoupon,
            /// Details of an exchange coupon (兑换券使用规则).
            exchange_coupon: ExchangeCoupon,
        }
    }
}

wxpay_core::model! {
    /// How many coupons were given out in all and today.
    pub answer SentCount {
        always {}
        optional {
            /// Total count (已发放总次数).
            total_count: i64,
            /// Count for today (当天已发放次数).
            today_count: i64,
        }
    }
}

wxpay_core::model! {
    /// The rule for using the coupons of a batch within a group.
    pub answer BundleUsageRule {
        always {}
        optional {
            /// When the coupon can be redeemed (券可核销时间).
            coupon_available_period: BundleAvailablePeriod,
            /// Details of an amount-off coupon (满减券使用规则).
            normal_coupon: PartialNormalCoupon,
            /// Details of a percentage-off coupon (折扣券使用规则).
            discount_coupon: PartialDiscountCoupon,
            /// Details of an exchange coupon (兑换券使用规则).
            exchange_coupon: PartialExchangeCoupon,
        }
    }
}

wxpay_core::model! {
    /// The member card behind the member tag of a group of coupons.
    pub shared BundleMemberTagInfo {
        required {
            /// Member card id (会员卡模板ID). Required.
            member_card_id: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A product coupon within a user's group.
    pub answer BundledUserCoupon {
        always {}
        optional {
            /// Coupon code (用户商品券Code). At most 40 characters.
            coupon_code: String,
            /// Coupon state (用户商品券状态).
            coupon_state: UserCouponState,
            /// When the validity period begins (有效期开始时间).
            valid_begin_time: DateTime,
            /// When the validity period ends (有效期结束时间).
            valid_end_time: DateTime,
            /// When the coupon was received (领券时间).
            receive_time: DateTime,
            /// Request number of the sending (发券请求单号). At most 128 characters.
            send_request_no: String,
            /// Channel that sends the coupon (发券渠道).
            send_channel: SendChannel,
            /// Request number of the confirmation (确认请求单号).
            confirm_request_no: String,
            /// When it was confirmed (确认发放时间).
            confirm_time: DateTime,
            /// Request number of the deactivation (失效请求单号). At most 128 characters.
            deactivate_request_no: String,
            /// When it was deactivated (失效时间).
            deactivate_time: DateTime,
            /// Why it was deactivated (失效原因). At most 150 characters.
            deactivate_reason: String,
            /// Details of the progressive multi-use bundle (多次优惠使用详情).
            progressive_bundle_usage_detail: BundledUserCouponUsageDetail,
            /// Details of the user's coupon bundle (用户券组信息).
            user_product_coupon_bundle_info: UserCouponBundleInfo,
            /// Product coupon details (商品券信息).
            product_coupon: BundledProductCoupon,
            /// Coupon batch details (批次信息).
            stock: BundledUserCouponStock,
            /// Extra data attached by the merchant (自定义附加信息).
            attach: String,
            /// Custom details of the channel (渠道自定义信息). At most 1000 characters.
            channel_custom_info: String,
            /// Tags of the user's coupon (用户商品券标签信息).
            coupon_tag_info: BundledUserCouponTagInfo,
            /// Brand id (品牌ID).
            brand_id: String,
        }
    }
}

wxpay_core::model! {
    /// When and for which order a single-use coupon was redeemed or given back.
    pub answer SingleUsageDetail {
        always {}
        optional {
            /// Request number of the use (券核销请求单号).
            use_request_no: String,
            /// When it was used (核销时间).
            use_time: DateTime,
            /// The associated WeChat Pay order (关联微信支付订单信息).
            associated_order_info: AssociatedOrder,
            /// Request number of the return (退券请求单号).
            return_request_no: String,
            /// When it was returned (退券时间).
            return_time: DateTime,
            /// The associated WeChat Pay Score order (券核销的关联微信支付分订单信息).
            associated_pay_score_order_info: AssociatedPayscoreOrder,
            /// Amount saved (优惠金额). In fen.
            saved_amount: i64,
        }
    }
}

wxpay_core::model! {
    /// How often a coupon was used, with the detail of each use.
    pub answer SequentialUsageDetail {
        always {}
        optional {
            /// Total count (总可使用次数).
            total_count: i64,
            /// Number already used (已使用次数).
            used_count: i64,
            /// List of usage details (轮次使用详情列表).
            detail_item_list: Vec<SequentialUsageItem>,
        }
    }
}

wxpay_core::model! {
    /// One item to choose in a set of a brand's product coupon.
    pub shared BrandComboChoice {
        required {}
        optional {
            /// Name (单品名称). At most 15 characters.
            name: String,
            /// Price (单品价格). In fen.
            price: i64,
            /// Count (单品数量).
            count: i64,
            /// Image address (单品图片).
            image_url: String,
            /// Application id of the mini program (单品跳转小程序AppID).
            mini_program_appid: String,
            /// Page path in the mini program (单品跳转小程序路径).
            mini_program_path: String,
        }
    }
}

wxpay_core::model! {
    /// A fixed exchange price above a threshold, with every field optional.
    pub shared PartialExchangeCoupon {
        required {}
        optional {
            /// Threshold (门槛金额). In fen.
            threshold: i64,
            /// Price paid on exchange (固定兑换价格). In fen.
            exchange_price: i64,
        }
    }
}

wxpay_core::model! {
    /// When a brand's coupons can be redeemed.
    pub shared BrandAvailablePeriod {
        required {}
        optional {
            /// When it becomes available (批次开始时间).
            available_begin_time: DateTime,
            /// When it stops being available (批次结束时间).
            available_end_time: DateTime,
            /// Number of days it stays available (券生效后N天内可用).
            available_days: i64,
            /// Days after receipt before it takes effect (领券后需等待N天才生效).
            wait_days_after_receive: i64,
            /// Fixed times of availability in each week (每周固定可用时间).
            weekly_available_period: BrandWeeklyAvailablePeriod,
            /// Irregular periods of availability (指定可用时间段).
            irregular_available_period_list: Vec<PartialIrregularPeriod>,
            /// Seconds it stays valid after receipt (领取后N秒内有效).
            available_seconds: i64,
        }
    }
}

wxpay_core::model! {
    /// One item to choose in a set.
    pub shared ComboChoice {
        required {
            /// Name (单品名称). Required. At most 15 characters.
            name: String,
            /// Price (单品价格). Required. In fen.
            price: i64,
            /// Count (单品数量). Required.
            count: i64,
        }
        optional {
            /// Image address (单品图片).
            image_url: String,
            /// Application id of the mini program (单品跳转小程序AppID).
            mini_program_appid: String,
            /// Page path in the mini program (单品跳转小程序路径).
            mini_program_path: String,
        }
    }
}

wxpay_core::model! {
    /// When coupons can be redeemed, with a validity in days or seconds.
    pub shared AvailablePeriodWithSeconds {
        required {
            /// When it becomes available (开始时间). Required.
            available_begin_time: DateTime,
            /// When it stops being available (结束时间). Required.
            available_end_time: DateTime,
        }
        optional {
            /// Number of days it stays available (生效后N天内有效).
            available_days: i64,
            /// Days after receipt before it takes effect (领取后N天开始生效).
            wait_days_after_receive: i64,
            /// Fixed times of availability in each week (每周固定可用时间).
            weekly_available_period: WeeklyAvailablePeriod,
            /// Irregular periods of availability (无规律的可用时间段).
            irregular_available_period_list: Vec<IrregularPeriod>,
            /// Seconds it stays valid after receipt (领取后N秒内有效).
            available_seconds: i64,
        }
    }
}

wxpay_core::model! {
    /// When coupons that are used several times can be redeemed.
    pub shared SequentialAvailablePeriod {
        required {
            /// When it becomes available (开始时间). Required.
            available_begin_time: DateTime,
            /// When it stops being available (结束时间). Required.
            available_end_time: DateTime,
        }
        optional {
            /// Days after receipt before it takes effect (领取后N天开始生效).
            wait_days_after_receive: i64,
            /// Fixed times of availability in each week (每周固定可用时间).
            weekly_available_period: WeeklyAvailablePeriod,
            /// Irregular periods of availability (无规律的可用时间段).
            irregular_available_period_list: Vec<IrregularPeriod>,
        }
    }
}

wxpay_core::model! {
    /// When the coupons of a group of batches can be redeemed.
    pub shared BundleAvailablePeriod {
        required {}
        optional {
            /// When it becomes available (批次开始时间).
            available_begin_time: DateTime,
            /// When it stops being available (批次结束时间).
            available_end_time: DateTime,
            /// Number of days it stays available (券生效后N天内可用).
            available_days: i64,
            /// Days after receipt before it takes effect (领券后需等待N天才生效).
            wait_days_after_receive: i64,
            /// Fixed times of availability in each week (每周固定可用时间).
            weekly_available_period: BundleWeeklyAvailablePeriod,
            /// Irregular periods of availability (指定可用时间段).
            irregular_available_period_list: Vec<PartialIrregularPeriod>,
            /// Seconds it stays valid after receipt (领取后N秒内有效).
            available_seconds: i64,
        }
    }
}

wxpay_core::model! {
    /// The group a batch belongs to and its place in it.
    pub answer StockBundleInfo {
        always {}
        optional {
            /// Coupon batch bundle id (批次组ID). At most 40 characters.
            stock_bundle_id: String,
            /// Position of the batch in its bundle (批次在批次组内的次序).
            stock_bundle_index: i64,
        }
    }
}

wxpay_core::model! {
    /// When coupons can be redeemed.
    pub answer AvailablePeriod {
        always {}
        optional {
            /// When it becomes available (开始时间).
            available_begin_time: DateTime,
            /// When it stops being available (结束时间).
            available_end_time: DateTime,
            /// Number of days it stays available (生效后N天内有效).
            available_days: i64,
            /// Days after receipt before it takes effect (领取后N天开始生效).
            wait_days_after_receive: i64,
            /// Fixed times of availability in each week (每周固定可用时间).
            weekly_available_period: WeeklyAvailablePeriod,
            /// Irregular periods of availability (无规律的可用时间段).
            irregular_available_period_list: Vec<IrregularPeriod>,
            /// Seconds it stays valid after receipt (领取后N秒内有效).
            available_seconds: i64,
        }
    }
}

wxpay_core::model! {
    /// When and for which order a coupon of a user's group was redeemed or given back.
    pub answer BundledUserCouponUsageDetail {
        always {}
        optional {
            /// Request number of the use (券核销请求单号).
            use_request_no: String,
            /// When it was used (核销时间).
            use_time: DateTime,
            /// The associated WeChat Pay order (关联微信支付订单信息).
            associated_order_info: AssociatedOrder,
            /// The associated WeChat Pay Score order (券核销的关联微信支付分订单信息).
            associated_pay_score_order_info: AssociatedPayscoreOrder,
            /// Amount saved (优惠金额). In fen.
            saved_amount: i64,
            /// Request number of the return (退券请求单号).
            return_request_no: String,
            /// When it was returned (退券时间).
            return_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The user's group that a coupon belongs to.
    pub answer UserCouponBundleInfo {
        always {}
        optional {
            /// The user's coupon bundle id (用户券组ID).
            user_coupon_bundle_id: String,
            /// Position within the user's coupon bundle (用户券组内索引).
            user_coupon_bundle_index: i64,
            /// Total count (总可使用次数).
            total_count: i64,
            /// Number already used (已使用次数).
            used_count: i64,
        }
    }
}

wxpay_core::model! {
    /// The product coupon behind a coupon of a user's group.
    pub answer BundledProductCoupon {
        always {}
        optional {
            /// Product coupon id (商品券ID). At most 40 characters.
            product_coupon_id: String,
            /// State (商品券状态).
            state: ProductCouponState,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Scope it applies to (优惠范围).
            scope: CouponScope,
            /// Kind (商品券类型).
            r#type = "type": CouponType,
            /// Usage mode (使用模式).
            usage_mode: NonSequentialUsageMode,
            /// Details of the single-use mode (单券模式信息).
            single_usage_info: SingleUsageInfo,
            /// Details of the progressive multi-use mode (多次优惠模式信息).
            progressive_bundle_usage_info: ProgressiveBundleUsageInfo,
            /// Display details (展示信息).
            display_info: DisplayInfo,
            /// The merchant's own product number (外部商品ID).
            out_product_no: String,
            /// Request number of the deactivation (失效请求单号). At most 128 characters.
            deactivate_request_no: String,
            /// When it was deactivated (失效时间).
            deactivate_time: DateTime,
            /// Why it was deactivated (失效原因). At most 150 characters.
            deactivate_reason: String,
        }
    }
}

wxpay_core::model! {
    /// The batch behind a coupon of a user's group.
    pub answer BundledUserCouponStock {
        always {}
        optional {
            /// Product coupon id (商品券ID). At most 40 characters.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). At most 40 characters.
            stock_id: String,
            /// Remark (备注). At most 20 characters.
            remark: String,
            /// How coupon codes are assigned (券Code分配模式).
            coupon_code_mode: BundleCouponCodeMode,
            /// Counts of the uploaded coupon codes (品牌方预上传的券Code数量信息).
            coupon_code_count_info: CouponCodeCount,
            /// Sending rule of the coupon batch (发放规则).
            stock_send_rule: BundleStockSendRule,
            /// Rule for a progressive multi-use bundle (多次优惠使用规则).
            progressive_bundle_usage_rule: UsageRule,
            /// Details of the coupon batch bundle (批次组信息).
            stock_bundle_info: StockBundleInfo,
            /// How the usage rule is displayed (券使用规则展示信息).
            usage_rule_display_info: UsageRuleDisplayInfo,
            /// How the user's coupon is displayed (用户商品券展示信息).
            coupon_display_info: CouponDisplayInfo,
            /// Event notification settings (事件通知配置).
            notify_config: NotifyConfig,
            /// Range of stores where it is available (可用门店范围).
            store_scope: StoreScope,
            /// How many have been sent (已发放次数).
            sent_count_info: SentCount,
            /// State (批次状态).
            state: StockState,
            /// Request number of the deactivation (失效请求单号). At most 128 characters.
            deactivate_request_no: String,
            /// When it was deactivated (失效时间).
            deactivate_time: DateTime,
            /// Why it was deactivated (失效原因). At most 150 characters.
            deactivate_reason: String,
            /// Brand id (品牌ID).
            brand_id: String,
        }
    }
}

wxpay_core::model! {
    /// The tags of a coupon of a user's group.
    pub answer BundledUserCouponTagInfo {
        always {}
        optional {
            /// List of tags of the user's coupon (用户商品券标签列表).
            coupon_tag_list: Vec<CouponTag>,
            /// Member tags (会员标签信息).
            member_tag_info: BundleMemberTagInfo,
        }
    }
}

wxpay_core::model! {
    /// One use of a coupon that can be used several times.
    pub answer SequentialUsageItem {
        always {}
        optional {
            /// State of the detail (轮次使用详情状态).
            detail_state: SequentialUsageItemState,
            /// When the validity period begins (有效期开始时间).
            valid_begin_time: DateTime,
            /// When the validity period ends (有效期结束时间).
            valid_end_time: DateTime,
            /// Request number of the use.
            use_request_no: String,
            /// When it was used (核销时间).
            use_time: DateTime,
            /// The associated WeChat Pay order (关联微信支付订单信息).
            associated_order_info: AssociatedOrder,
            /// Request number of the return.
            return_request_no: String,
            /// When it was returned (退券时间).
            return_time: DateTime,
            /// When it was deleted (删除时间).
            delete_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The rule for using several times a coupon that a user holds.
    pub answer UserCouponSequentialUsageRule {
        always {}
        optional {
            /// When the coupon can be redeemed (券可核销时间).
            coupon_available_period: UserCouponSequentialAvailablePeriod,
            /// Amount-off coupons.
            normal_coupon_list: Vec<NormalCoupon>,
            /// Percentage-off coupons.
            discount_coupon_list: Vec<DiscountCoupon>,
            /// Exchange coupons.
            exchange_coupon_list: Vec<ExchangeCoupon>,
            /// Whether the first of several uses has a special offer (多次优惠是否提供首笔特惠).
            special_first: bool,
        }
    }
}

wxpay_core::model! {
    /// The weekdays and hours at which a brand's coupons can be redeemed.
    pub shared BrandWeeklyAvailablePeriod {
        required {}
        optional {
            /// Days of the week (每周可用星期数).
            day_list: Vec<Weekday>,
            /// Periods within the day (当天可用时间段).
            day_period_list: Vec<PartialDayPeriod>,
        }
    }
}

wxpay_core::model! {
    /// An irregular period in which coupons can be redeemed, with every field optional.
    pub shared PartialIrregularPeriod {
        required {}
        optional {
            /// Begin time (开始时间).
            begin_time: DateTime,
            /// End time (结束时间).
            end_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The weekdays and hours at which coupons can be redeemed.
    pub shared WeeklyAvailablePeriod {
        required {}
        optional {
            /// Days of the week (每周可用星期数).
            day_list: Vec<Weekday>,
            /// Periods within the day (当天可用时间段).
            day_period_list: Vec<DayPeriod>,
        }
    }
}

wxpay_core::model! {
    /// An irregular period in which coupons can be redeemed.
    pub shared IrregularPeriod {
        required {
            /// Begin time (开始时间). Required.
            begin_time: DateTime,
            /// End time (结束时间). Required.
            end_time: DateTime,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The weekdays and hours at which the coupons of a group of batches can be redeemed.
    pub shared BundleWeeklyAvailablePeriod {
        required {}
        optional {
            /// Days of the week (每周可用星期数).
            day_list: Vec<Weekday>,
            /// Periods within the day (当天可用时间段).
            day_period_list: Vec<PartialDayPeriod>,
        }
    }
}

wxpay_core::model! {
    /// How often and at which interval a bundle is used.
    pub answer ProgressiveBundleUsageInfo {
        always {}
        optional {
            /// Count (可使用次数).
            count: i64,
            /// Days between uses (多次优惠使用间隔天数).
            interval_days: i64,
        }
    }
}

wxpay_core::model! {
    /// When a user's coupon that is used several times can be redeemed.
    pub answer UserCouponSequentialAvailablePeriod {
        always {}
        optional {
            /// When it becomes available (开始时间).
            available_begin_time: DateTime,
            /// When it stops being available (结束时间).
            available_end_time: DateTime,
            /// Days after receipt before it takes effect (领取后N天开始生效).
            wait_days_after_receive: i64,
            /// Fixed times of availability in each week (每周固定可用时间).
            weekly_available_period: WeeklyAvailablePeriod,
            /// Irregular periods of availability (无规律的可用时间段).
            irregular_available_period_list: Vec<IrregularPeriod>,
            /// Seconds it stays valid after receipt (领取后N秒内有效).
            available_seconds: i64,
        }
    }
}

wxpay_core::model! {
    /// A period of the day, with every field optional.
    pub shared PartialDayPeriod {
        required {}
        optional {
            /// Begin time (当天可用开始时间).
            begin_time: i64,
            /// End time (当天可用结束时间).
            end_time: i64,
        }
    }
}

wxpay_core::model! {
    /// A period of the day.
    pub shared DayPeriod {
        required {
            /// Begin time (当天可用开始时间). Required.
            begin_time: i64,
            /// End time (当天可用结束时间). Required.
            end_time: i64,
        }
        optional {}
    }
}
