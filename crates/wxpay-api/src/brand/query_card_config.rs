// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CardConfigState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the state of a business card's configuration (查询商家名片配置申请状态).
    ///
    /// `GET /v3/brand/card/card-configs`
    ///
    /// - Returns [`CardConfig`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询商家名片配置申请状态。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询商家名片配置申请状态")]
    pub request QueryCardConfig {
        required {
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {
            /// Business application number.
            business_code: String,
            /// WeChat Pay's application number.
            applyment_id: String,
        }
    }
}

wxpay_core::operation!(QueryCardConfig => CardConfig, wxpay_core::Spec::new(
    "query_card_config",
    wxpay_core::http::Method::GET,
    "/v3/brand/card/card-configs",
)
.title("查询商家名片配置申请状态")
.family("brand")
.query(&["business_code", "applyment_id", "brand_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A business card's configuration with its state.
    pub answer CardConfig {
        always {}
        optional {
            /// Business application number.
            business_code: String,
            /// WeChat Pay's application number.
            applyment_id: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// State of the application.
            applyment_state: CardConfigState,
            /// Scheduled publishing time (定时发布时间).
            scheduled_publish_time: DateTime,
            /// Why it was rejected (驳回原因).
            reject_reason: String,
            /// Actual publishing time (实际发布时间).
            actual_publish_time: DateTime,
        }
    }
}
