// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Publishes a business card's configuration (发布商家名片配置).
    ///
    /// `POST /v3/brand/card/card-configs/publish`
    ///
    /// - Returns [`PublishedCardConfig`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：发布商家名片配置。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "发布商家名片配置")]
    pub request PublishCardConfig {
        required {
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// How it is published (发布方式). Required.
            publish_type: PublishType,
        }
        optional {
            /// Business application number.
            business_code: String,
            /// WeChat Pay's application number.
            applyment_id: String,
            /// Scheduled publishing time (定时发布时间).
            scheduled_publish_time: DateTime,
        }
    }
}

wxpay_core::operation!(PublishCardConfig => PublishedCardConfig, wxpay_core::Spec::new(
    "publish_card_config",
    wxpay_core::http::Method::POST,
    "/v3/brand/card/card-configs/publish",
)
.title("发布商家名片配置")
.family("brand")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The published configuration and the way of publishing.
    pub answer PublishedCardConfig {
        always {}
        optional {
            /// Business application number.
            business_code: String,
            /// WeChat Pay's application number.
            applyment_id: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// How it is published (发布方式).
            publish_type: PublishType,
            /// Scheduled publishing time (定时发布时间).
            scheduled_publish_time: DateTime,
        }
    }
}

wxpay_core::open_enum! {
    /// When a configuration is published.
    pub enum PublishType {
        ImmediatePublish = "IMMEDIATE_PUBLISH",
        ScheduledPublish = "SCHEDULED_PUBLISH",
    }
}
