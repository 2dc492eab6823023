// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AvailableWeek;
use super::CouponCodeMode;
use super::CustomEntrance;
use super::DiscountCoupon;
use super::DisplayPattern;
use super::ExchangeCoupon;
use super::FixedAmountCoupon;
use super::IrregularAvailableTime;
use super::NotifyConfig;
use super::StockType;
use super::UseMethod;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Creates a batch of merchant coupons (创建商家券).
    ///
    /// `POST /v3/marketing/busifavor/stocks`
    ///
    /// - Returns [`CreatedStock`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：创建商家券。调用方：商户；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534855)
    #[doc(alias = "创建商家券")]
    pub request CreateStock {
        required {
            /// Coupon batch name (商家券批次名称). Required.
            stock_name: String,
            /// Merchant number the batch belongs to (批次归属商户号). Required.
            belong_merchant: String,
            /// Name of the goods or services (适用商品范围). Required.
            goods_name: String,
            /// Coupon batch type (批次类型). Required.
            stock_type: StockType,
            /// Usage rule of the coupon. Required.
            coupon_use_rule: CouponUseRule,
            /// Sending rule of the coupon batch. Required.
            stock_send_rule: StockSendRule,
            /// The merchant's own request number. Required.
            out_request_no: String,
            /// How coupon codes are assigned (券code模式). Required.
            coupon_code_mode: CouponCodeMode,
        }
        optional {
            /// Comment (批次备注).
            comment: String,
            /// Custom entrance (自定义入口).
            custom_entrance: CustomEntrance,
            /// Display style details (样式信息).
            display_pattern_info: DisplayPattern,
            /// Event notification settings (事件通知配置).
            notify_config: NotifyConfig,
            /// Subsidy (是否允许营销补贴).
            subsidy: bool,
        }
    }
}

wxpay_core::operation!(CreateStock => CreatedStock, wxpay_core::Spec::new(
    "create_stock",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/stocks",
)
.title("创建商家券")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534855")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// When, how and with which discount the coupons of a new batch can be used.
    pub request CouponUseRule {
        required {
            /// How it is redeemed (核销方式). Required.
            use_method: UseMethod,
        }
        optional {
            /// When the coupon can be redeemed (券可核销时间). Sources differ on whether it is required.
            coupon_available_time: CouponAvailableTime,
            /// Details of a fixed amount-off coupon.
            fixed_normal_coupon: FixedAmountCoupon,
            /// Details of a percentage-off coupon.
            discount_coupon: DiscountCoupon,
            /// Details of an exchange coupon.
            exchange_coupon: ExchangeCoupon,
            /// Application id of the mini program (小程序appid).
            mini_programs_appid: String,
            /// Path in the mini program (小程序path).
            mini_programs_path: String,
        }
    }
}

wxpay_core::model! {
    /// Budget and limits of a new batch.
    pub request StockSendRule {
        required {
            /// Most coupons the batch can send (批次最大发放个数). Required.
            max_coupons: i64,
            /// Most coupons one user can receive (用户最大可领个数). Required.
            max_coupons_per_user: i64,
        }
        optional {
            /// Total budget (批次总预算). In fen.
            max_amount: i64,
            /// Most that can be sent in a day, by amount (单天发放上限金额). In fen.
            max_amount_by_day: i64,
            /// Most that can be sent in a day (单天发放上限个数).
            max_coupons_by_day: i64,
            /// Whether the limit applies per natural person (是否开启自然人限制).
            natural_person_limit: bool,
            /// Whether to guard against abuse (可疑账号拦截).
            prevent_api_abuse: bool,
            /// Whether it can be given to others (是否允许转赠).
            transferable: bool,
            /// Whether its link can be shared (是否允许分享链接).
            shareable: bool,
        }
    }
}

wxpay_core::model! {
    /// The number of a batch just created, and when.
    pub answer CreatedStock {
        always {}
        optional {
            /// Coupon batch id (批次号).
            stock_id: String,
            /// When it was created (创建时间).
            create_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// When the coupons of a new batch can be redeemed.
    pub request CouponAvailableTime {
        required {
            /// When it becomes available (开始时间). Required.
            available_begin_time: String,
            /// When it stops being available (结束时间). Required.
            available_end_time: String,
        }
        optional {
            /// Number of days it stays valid (生效后N天内有效).
            available_day_after_receive: i64,
            /// Available times in each week (固定周期有效时间段).
            available_week: AvailableWeek,
            /// Irregular periods of availability (无规律的有效时间段).
            irregulary_avaliable_time: Vec<IrregularAvailableTime>,
            /// Days after receipt before it takes effect (领取后N天开始生效).
            wait_days_after_receive: i64,
            /// Seconds it stays valid after receipt (领取后N秒内有效).
            available_second_after_receive: i64,
        }
    }
}
