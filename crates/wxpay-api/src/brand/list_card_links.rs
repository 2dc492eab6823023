// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PaymentScene;

wxpay_core::model! {
    /// Lists the rules in force that link payments to the business card (查询已生效交易连接名片规则).
    ///
    /// `GET /v3/brand/card/card-links`
    ///
    /// - Returns [`CardLinkPage`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询已生效交易连接名片规则。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询已生效交易连接名片规则")]
    pub request ListCardLinks {
        required {
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {
            /// Payment scene type (交易场景类型).
            payment_scene: PaymentScene,
            /// Page number to query (查询页码).
            page_index: i64,
            /// Page size (查询页大小).
            page_size: i64,
        }
    }
}

wxpay_core::operation!(ListCardLinks => CardLinkPage, wxpay_core::Spec::new(
    "list_card_links",
    wxpay_core::http::Method::GET,
    "/v3/brand/card/card-links",
)
.title("查询已生效交易连接名片规则")
.family("brand")
.query(&["brand_id", "payment_scene", "page_index", "page_size"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListCardLinks => [ActiveCardLink] in active_link_list, undocumented by page_index, total total_num);

wxpay_core::model! {
    /// A page of card links in force.
    pub answer CardLinkPage {
        always {}
        optional {
            /// Brand id (品牌ID).
            brand_id: String,
            /// Page number to query (查询页码).
            page_index: i64,
            /// Page size (查询页大小).
            page_size: i64,
            /// Total number (总数).
            total_num: i64,
            /// List of links in effect (已生效连接列表).
            active_link_list: Vec<ActiveCardLink>,
        }
    }
}

wxpay_core::model! {
    /// A card link in force.
    pub answer ActiveCardLink {
        always {}
        optional {
            /// Payment scene type (交易场景类型).
            payment_scene: PaymentScene,
            /// List of application ids (公众账号ID).
            appid_list: Vec<String>,
            /// Merchant number linked to the card (商户号).
            card_link_mchid: String,
            /// Service id (服务ID).
            service_id: String,
        }
    }
}
