// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BackgroundColor;
use super::CodeDisplayMode;
use super::NotifyConfig;
use super::UseMethod;

wxpay_core::model! {
    /// Updates the basic information of a batch of merchant coupons (修改商家券基本信息).
    ///
    /// `PATCH /v3/marketing/busifavor/stocks/{stock_id}`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：修改商家券基本信息。调用方：商户；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535020)
    #[doc(alias = "修改商家券基本信息")]
    pub request UpdateStock {
        required {
            /// Coupon batch id (批次号). Required. It stands in the path.
            stock_id: String,
            /// The merchant's own request number. Required.
            out_request_no: String,
        }
        optional {
            /// Custom entrance (自定义入口).
            custom_entrance: CustomEntranceChange,
            /// Coupon batch name (批次名称).
            stock_name: String,
            /// Comment (批次备注).
            comment: String,
            /// Name of the goods or services (适用商品范围).
            goods_name: String,
            /// Display style details (样式信息).
            display_pattern_info: DisplayPatternChange,
            /// Usage rule of the coupon.
            coupon_use_rule: CouponUseRuleChange,
            /// Sending rule of the coupon batch.
            stock_send_rule: StockSendRuleChange,
            /// Event notification settings (事件通知配置).
            notify_config: NotifyConfig,
            /// Subsidy (是否允许营销补差).
            subsidy: bool,
        }
    }
}

wxpay_core::operation!(UpdateStock => (), wxpay_core::Spec::new(
    "update_stock",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/busifavor/stocks/{stock_id}",
)
.title("修改商家券基本信息")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012535020")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The new values of where a coupon leads.
    pub request CustomEntranceChange {
        required {}
        optional {
            /// Mini program entrance (小程序入口).
            mini_programs_info: EntranceMiniProgramChange,
            /// Application id (商户公众号appid).
            appid: String,
            /// Marketing hall id (营销馆id).
            hall_id: String,
            /// How the code is displayed (code展示模式).
            code_display_mode: CodeDisplayMode,
            /// Store id (可用门店id). Described by SKIT, WxJava; no official source confirms it.
            store_id: String,
        }
    }
}

wxpay_core::model! {
    /// The new values of how the coupons of a batch look.
    pub request DisplayPatternChange {
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
            finder_info: FinderInfoChange,
        }
    }
}

wxpay_core::model! {
    /// The new values of how coupons are used.
    pub request CouponUseRuleChange {
        required {}
        optional {
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
    /// The new values of the limits of a batch.
    pub request StockSendRuleChange {
        required {}
        optional {
            /// Whether the limit applies per natural person (是否开启自然人限领).
            natural_person_limit: bool,
            /// Whether to guard against abuse (可疑账号拦截).
            prevent_api_abuse: bool,
        }
    }
}

wxpay_core::model! {
    /// The new values of the mini program a coupon leads to.
    pub request EntranceMiniProgramChange {
        required {}
        optional {
            /// Application id of the mini program (商家小程序appid). Sources differ on whether it is required.
            mini_programs_appid: String,
            /// Path in the mini program (商家小程序path). Sources differ on whether it is required.
            mini_programs_path: String,
            /// Wording of the entrance (入口文案). Sources differ on whether it is required.
            entrance_words: String,
            /// Guiding wording (引导文案).
            guiding_words: String,
        }
    }
}

wxpay_core::model! {
    /// The new values of the WeChat Channels account and video.
    pub request FinderInfoChange {
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
