// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the QR code link that previews a business card (获取商家名片预览二维码).
    ///
    /// `GET /v3/brand/card/card-configs/preview-url`
    ///
    /// - Returns [`CardPreview`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：获取商家名片预览二维码。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "获取商家名片预览二维码")]
    pub request QueryCardPreview {
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

wxpay_core::operation!(QueryCardPreview => CardPreview, wxpay_core::Spec::new(
    "query_card_preview",
    wxpay_core::http::Method::GET,
    "/v3/brand/card/card-configs/preview-url",
)
.title("获取商家名片预览二维码")
.family("brand")
.query(&["business_code", "applyment_id", "brand_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The link that previews a business card, and when it expires.
    pub answer CardPreview {
        always {}
        optional {
            /// Business application number.
            business_code: String,
            /// WeChat Pay's application number.
            applyment_id: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Link of the QR code for previewing the card (商家名片预览二维码链接).
            card_preview_url: String,
            /// When the preview link expires (预览二维码链接过期时间).
            url_expired_time: DateTime,
        }
    }
}
