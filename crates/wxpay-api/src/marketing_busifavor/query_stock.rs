// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CouponCodeMode;
use super::CustomEntrance;
use super::DisplayPattern;
use super::NotifyConfig;
use super::StockCouponUseRule;
use super::StockType;

wxpay_core::model! {
    /// Queries one batch of merchant coupons (查询商家券详情).
    ///
    /// `GET /v3/marketing/busifavor/stocks/{stock_id}`
    ///
    /// - Returns [`Stock`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：查询商家券详情。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534928)
    #[doc(alias = "查询商家券详情")]
    pub request QueryStock {
        required {
            /// Coupon batch id (批次号). Required. It stands in the path.
            stock_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryStock => Stock, wxpay_core::Spec::new(
    "query_stock",
    wxpay_core::http::Method::GET,
    "/v3/marketing/busifavor/stocks/{stock_id}",
)
.title("查询商家券详情")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534928")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A batch of merchant coupons with its state and rules.
    pub answer Stock {
        always {}
        optional {
            /// Coupon batch name (商家券批次名称).
            stock_name: String,
            /// Merchant number the batch belongs to (批次归属商户号).
            belong_merchant: String,
            /// Comment (批次备注).
            comment: String,
            /// Name of the goods or services (适用商品范围).
            goods_name: String,
            /// Coupon batch type (批次类型).
            stock_type: StockType,
            /// Usage rule of the coupon.
            coupon_use_rule: StockCouponUseRule,
            /// Sending rule of the coupon batch.
            stock_send_rule: AnswerStockSendRule,
            /// Custom entrance (自定义入口).
            custom_entrance: CustomEntrance,
            /// Display style details (样式信息).
            display_pattern_info: DisplayPattern,
            /// State of the coupon batch (批次状态).
            stock_state: StockState,
            /// How coupon codes are assigned (券code模式).
            coupon_code_mode: CouponCodeMode,
            /// Coupon batch id (批次号).
            stock_id: String,
            /// Number of coupon codes (券code数量).
            coupon_code_count: CouponCodeCount,
            /// Event notification settings (事件通知配置).
            notify_config: NotifyConfig,
            /// How many of the batch have been sent (批次发放情况).
            send_count_information: SendCount,
            /// Subsidy (是否允许营销补差).
            subsidy: bool,
        }
    }
}

wxpay_core::model! {
    /// Budget and limits of an existing batch.
    pub answer AnswerStockSendRule {
        always {}
        optional {
            /// Total budget (批次总预算). In fen.
            max_amount: i64,
            /// Most coupons the batch can send (批次最大发放个数).
            max_coupons: i64,
            /// Most coupons one user can receive (用户最大可领个数).
            max_coupons_per_user: i64,
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
    /// How many coupon codes are uploaded and available.
    pub answer CouponCodeCount {
        always {}
        optional {
            /// Total count (该批次总共已上传的code总数).
            total_count: i64,
            /// Available count.
            available_count: i64,
        }
    }
}

wxpay_core::model! {
    /// How many coupons, and of what amount, were given out in all and today.
    pub answer SendCount {
        always {}
        optional {
            /// Number of coupons sent in total (已发放券张数).
            total_send_num: i64,
            /// Amount of coupons sent in total (已发放券金额). In fen.
            total_send_amount: i64,
            /// Number of coupons sent in the day (单天已发放券张数).
            today_send_num: i64,
            /// Amount of coupons sent in the day (单天已发放券金额). In fen.
            today_send_amount: i64,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of a batch.
    pub enum StockState {
        Unaudit = "UNAUDIT",
        Running = "RUNNING",
        Stoped = "STOPED",
        Paused = "PAUSED",
    }
}
