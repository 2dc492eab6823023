// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BackgroundColor;
use super::CodeDisplayMode;
use super::CouponState;
use super::StockType;
use super::UseMethod;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Where a coupon leads and how its code is shown.
    pub shared CustomEntrance {
        required {}
        optional {
            /// Mini program entrance (小程序入口).
            mini_programs_info: EntranceMiniProgram,
            /// Application id (商户公众号appid).
            appid: String,
            /// Marketing hall id (营销馆id).
            hall_id: String,
            /// Store id (可用门店id).
            store_id: String,
            /// How the code is displayed (code展示模式).
            code_display_mode: CodeDisplayMode,
        }
    }
}

wxpay_core::model! {
    /// How the coupons of a batch look.
    pub shared DisplayPattern {
        required {}
        optional {
            /// Description (使用须知).
            description: String,
            /// Merchant logo address (商户logo).
            merchant_logo_url: String,
            /// Merchant name (商户名称).
            merchant_name: String,
            /// Background color (背景颜色).
            background_color: BackgroundColor,
            /// Image of the coupon details (券详情图片).
            coupon_image_url: String,
            /// Channels details (视频号相关信息).
            finder_info: FinderInfo,
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
    /// A subsidy payment between merchants with its state.
    pub answer SubsidyPayment {
        always {}
        optional {
            /// Subsidy payment number (补差付款单号).
            subsidy_receipt_id: String,
            /// Coupon batch id (商家券批次号).
            stock_id: String,
            /// Coupon code (商家券Code).
            coupon_code: String,
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
            /// Merchant number the subsidy is deducted from (营销补差扣款商户号).
            payer_merchant: String,
            /// Merchant number the subsidy is paid into (营销补差入账商户号).
            payee_merchant: String,
            /// Amount (补差付款金额). In fen.
            amount: i64,
            /// Description (补差付款描述).
            description: String,
            /// Status (补差付款单据状态).
            status: String,
            /// Why it failed (补差付款失败原因).
            fail_reason: String,
            /// When it succeeded (补差付款完成时间).
            success_time: DateTime,
            /// The merchant's own subsidy number.
            out_subsidy_no: String,
            /// When it was created (补差付款发起时间).
            create_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// A return of a subsidy with its state.
    pub answer SubsidyReturn {
        always {}
        optional {
            /// Subsidy return number (补差回退单号).
            subsidy_return_receipt_id: String,
            /// Coupon batch id (商家券批次号).
            stock_id: String,
            /// Coupon code (商家券Code).
            coupon_code: String,
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
            /// WeChat Pay's refund number (微信支付退款单号).
            refund_id: String,
            /// Merchant number the subsidy is deducted from (原营销补差扣款商户号).
            payer_merchant: String,
            /// Merchant number the subsidy is paid into (原营销补差入账商户号).
            payee_merchant: String,
            /// Amount (补差回退金额). In fen.
            amount: i64,
            /// Description (补差回退描述).
            description: String,
            /// Status (补差回退单据状态).
            status: String,
            /// Why it failed (补差回退失败原因).
            fail_reason: String,
            /// When the subsidy's return was completed (补差回退完成时间).
            return_done_time: DateTime,
            /// Subsidy payment number (补差付款单号).
            subsidy_receipt_id: String,
            /// The merchant's own subsidy return number.
            out_subsidy_return_no: String,
            /// When the subsidy's return was started (补差回退发起时间).
            return_create_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// A merchant coupon that a user holds, with its state.
    pub answer UserCoupon {
        always {}
        optional {
            /// Coupon batch name (商家券批次名称). At most 24 characters.
            stock_name: String,
            /// Merchant number the batch belongs to (批次归属商户号). From 8 to 15 characters.
            belong_merchant: String,
            /// Comment (批次备注). At most 20 characters.
            comment: String,
            /// Name of the goods or services (适用商品范围). At most 15 characters.
            goods_name: String,
            /// Coupon batch type (批次类型). At most 32 characters.
            stock_type: StockType,
            /// Usage rule of the coupon.
            coupon_use_rule: UserCouponUseRule,
            /// Custom entrance (自定义入口).
            custom_entrance: UserCouponCustomEntrance,
            /// Display style details (样式信息).
            display_pattern_info: UserCouponDisplayPattern,
            /// Coupon code (券code).
            coupon_code: String,
            /// Coupon state (券状态).
            coupon_state: CouponState,
            /// Coupon batch id (批次号).
            stock_id: String,
            /// Whether it can be given to others (是否允许转赠).
            transferable: bool,
            /// Whether its link can be shared (是否允许分享链接).
            shareable: bool,
            /// Request number of the sending.
            send_request_no: String,
            /// Request number of the use.
            use_request_no: String,
            /// When it becomes available (券可使用开始时间).
            available_start_time: DateTime,
            /// When it expires (券过期时间).
            expire_time: DateTime,
            /// When the coupon was received (券领券时间).
            receive_time: DateTime,
            /// When it was used (券核销时间).
            use_time: DateTime,
            /// The merchant's own number of the associated order.
            associate_out_trade_no: String,
            /// Request number of the return.
            return_request_no: String,
            /// When it was returned.
            return_time: DateTime,
            /// Request number of the deactivation.
            deactivate_request_no: String,
            /// When it was deactivated.
            deactivate_time: DateTime,
            /// Why it was deactivated.
            deactivate_reason: String,
        }
    }
}

wxpay_core::model! {
    /// The batch, code and request number of a sent coupon.
    pub answer SentCouponOutcome {
        always {}
        optional {
            /// Coupon batch id.
            stock_id: String,
            /// The merchant's own request number.
            out_request_no: String,
            /// Coupon code.
            coupon_code: String,
        }
    }
}

wxpay_core::model! {
    /// A fixed reduction above a threshold.
    pub shared FixedAmountCoupon {
        required {
            /// Amount of the discount (优惠金额). Required.
            discount_amount: i64,
            /// Spending threshold (消费门槛). Required.
            transaction_minimum: i64,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A percentage discount above a threshold.
    pub shared DiscountCoupon {
        required {
            /// Discount percentage (折扣比例). Required.
            discount_percent: i64,
            /// Spending threshold (消费门槛). Required.
            transaction_minimum: i64,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// An exchange price above a threshold.
    pub shared ExchangeCoupon {
        required {
            /// Price paid on exchange (单品换购价). Required. In fen.
            exchange_price: i64,
            /// Spending threshold (消费门槛). Required.
            transaction_minimum: i64,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The mini program a coupon leads to.
    pub shared EntranceMiniProgram {
        required {
            /// Application id of the mini program (商家小程序appid). Required.
            mini_programs_appid: String,
            /// Path in the mini program (商家小程序path). Required.
            mini_programs_path: String,
            /// Wording of the entrance (入口文案). Required.
            entrance_words: String,
        }
        optional {
            /// Guiding wording (引导文案).
            guiding_words: String,
        }
    }
}

wxpay_core::model! {
    /// The WeChat Channels account and video shown with a coupon.
    pub shared FinderInfo {
        required {}
        optional {
            /// Channels account id (视频号ID). Sources differ on whether it is required.
            finder_id: String,
            /// Channels video id (视频号视频ID). Sources differ on whether it is required.
            finder_video_id: String,
            /// Cover image address of the Channels video (视频号封面图). Sources differ on whether it is required.
            finder_video_cover_image_url: String,
        }
    }
}

wxpay_core::model! {
    /// When, how and with which discount the coupons of an existing batch can be used.
    pub answer StockCouponUseRule {
        always {}
        optional {
            /// When the coupon can be redeemed (券可核销时间).
            coupon_available_time: StockCouponAvailableTime,
            /// Details of a fixed amount-off coupon.
            fixed_normal_coupon: FixedAmountCoupon,
            /// Details of a percentage-off coupon.
            discount_coupon: DiscountCoupon,
            /// Details of an exchange coupon.
            exchange_coupon: ExchangeCoupon,
            /// How it is redeemed (核销方式).
            use_method: UseMethod,
            /// Application id of the mini program (小程序appid).
            mini_programs_appid: String,
            /// Path in the mini program (小程序path).
            mini_programs_path: String,
        }
    }
}

wxpay_core::model! {
    /// An uploaded coupon code and whether it was assigned.
    pub answer CouponCode {
        always {}
        optional {
            /// Code (商户上传code).
            code: String,
            /// Assignment status of the uploaded code (商户上传code分配状态).
            code_status: String,
            /// Upload time (上传时间).
            upload_time: DateTime,
            /// When it was assigned (被分配时间).
            dispatched_time: DateTime,
            /// The user's id within the application (领券用户的OpenID).
            openid: String,
            /// The user's union id (领券用户的UnionID).
            unionid: String,
            /// Coupon code (用户券code).
            coupon_code: String,
        }
    }
}

wxpay_core::model! {
    /// When, how and with which discount a user's coupon can be used.
    pub answer UserCouponUseRule {
        always {}
        optional {
            /// When the coupon can be redeemed (券可核销时间).
            coupon_available_time: UserCouponAvailableTime,
            /// Available times in each week (固定周期有效时间段). No official source confirms it.
            available_week: UserCouponAvailableWeek,
            /// Irregular periods of availability. No official source confirms it.
            irregulary_avaliable_time: Vec<UserCouponIrregularAvailableTime>,
            /// Details of a fixed amount-off coupon.
            fixed_normal_coupon: UserFixedAmountCoupon,
            /// Details of a percentage-off coupon.
            discount_coupon: UserDiscountCoupon,
            /// Details of an exchange coupon.
            exchange_coupon: UserExchangeCoupon,
            /// How it is redeemed (核销方式).
            use_method: UseMethod,
            /// Application id of the mini program (小程序appid).
            mini_programs_appid: String,
            /// Path in the mini program (小程序path).
            mini_programs_path: String,
        }
    }
}

wxpay_core::model! {
    /// Where a user's coupon leads and how its code is shown.
    pub answer UserCouponCustomEntrance {
        always {}
        optional {
            /// Mini program entrance (小程序入口).
            mini_programs_info: EntranceMiniProgram,
            /// Application id (商户公众号appid).
            appid: String,
            /// Marketing hall id (更多优惠入口).
            hall_id: String,
            /// Store id (可用门店id).
            store_id: String,
            /// How the code is displayed (code展示模式).
            code_display_mode: CodeDisplayMode,
        }
    }
}

wxpay_core::model! {
    /// How a user's coupon looks.
    pub answer UserCouponDisplayPattern {
        always {}
        optional {
            /// Description (使用须知).
            description: String,
            /// Merchant logo address (商户logo).
            merchant_logo_url: String,
            /// Merchant name (商户名称).
            merchant_name: String,
            /// Background color (背景颜色).
            background_color: BackgroundColor,
            /// Image of the coupon details (券详情图片).
            coupon_image_url: String,
            /// Channels details (视频号相关信息).
            finder_info: FinderInfo,
        }
    }
}

wxpay_core::model! {
    /// The weekdays and hours at which coupons can be redeemed.
    pub shared AvailableWeek {
        required {}
        optional {
            /// Days of the week (可用星期数).
            week_day: Vec<i64>,
            /// Times of availability in each day.
            available_day_time: Vec<AvailableDayTime>,
        }
    }
}

wxpay_core::model! {
    /// An irregular period in which coupons can be redeemed.
    pub shared IrregularAvailableTime {
        required {}
        optional {
            /// Begin time (开始时间).
            begin_time: String,
            /// End time (结束时间).
            end_time: String,
        }
    }
}

wxpay_core::model! {
    /// When the coupons of an existing batch can be redeemed.
    pub answer StockCouponAvailableTime {
        always {}
        optional {
            /// When it becomes available (开始时间).
            available_begin_time: DateTime,
            /// When it stops being available (结束时间).
            available_end_time: DateTime,
            /// Number of days it stays valid (生效后N天内有效).
            available_day_after_receive: i64,
            /// Available times in each week (固定周期有效时间段).
            available_week: AvailableWeek,
            /// Irregular periods of availability (无规律的有效时间段).
            irregulary_avaliable_time: Vec<IrregularAvailableTime>,
            /// Days after receipt before it takes effect (领取后N天开始生效).
            wait_days_after_receive: i64,
        }
    }
}

wxpay_core::model! {
    /// When a user's coupon can be redeemed.
    pub answer UserCouponAvailableTime {
        always {}
        optional {
            /// When it becomes available (开始时间).
            available_begin_time: DateTime,
            /// When it stops being available (结束时间).
            available_end_time: DateTime,
            /// Number of days it stays valid (领取后N天内有效). From 1 to 365.
            available_day_after_receive: i64,
            /// Available times in each week.
            available_week: AvailableWeek,
            /// Irregular periods of availability.
            irregulary_avaliable_time: Vec<IrregularAvailableTime>,
            /// Days after receipt before it takes effect.
            wait_days_after_receive: i64,
        }
    }
}

wxpay_core::model! {
    /// The weekdays and hours at which a user's coupon can be redeemed.
    pub answer UserCouponAvailableWeek {
        always {}
        optional {
            /// Days of the week. Known values: 0, 1, 2, 3, 4, 5, 6.
            week_day: Vec<i64>,
            /// Times of availability in each day.
            available_day_time: Vec<AvailableDayTime>,
        }
    }
}

wxpay_core::model! {
    /// An irregular period in which a user's coupon can be redeemed.
    pub answer UserCouponIrregularAvailableTime {
        always {}
        optional {
            /// Begin time (开始时间).
            begin_time: DateTime,
            /// End time (结束时间).
            end_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The fixed reduction and threshold of a user's coupon.
    pub answer UserFixedAmountCoupon {
        always {}
        optional {
            /// Amount of the discount (优惠金额). From 1 to 10000000.
            discount_amount: i64,
            /// Spending threshold (消费门槛). From 1 to 10000000.
            transaction_minimum: i64,
        }
    }
}

wxpay_core::model! {
    /// The percentage discount and threshold of a user's coupon.
    pub answer UserDiscountCoupon {
        always {}
        optional {
            /// Discount percentage (折扣比例). From 1 to 100.
            discount_percent: i64,
            /// Spending threshold (消费门槛). From 1 to 10000000.
            transaction_minimum: i64,
        }
    }
}

wxpay_core::model! {
    /// The exchange price and threshold of a user's coupon.
    pub answer UserExchangeCoupon {
        always {}
        optional {
            /// Price paid on exchange (单品换购价). In fen. From 1 to 10000000.
            exchange_price: i64,
            /// Spending threshold (消费门槛). From 1 to 10000000.
            transaction_minimum: i64,
        }
    }
}

wxpay_core::model! {
    /// A period of the day in which coupons can be redeemed.
    pub shared AvailableDayTime {
        required {}
        optional {
            /// Begin time. From 1 to 86399.
            begin_time: i64,
            /// End time. From 1 to 86399.
            end_time: i64,
        }
    }
}
