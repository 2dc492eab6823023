// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MatchState;

wxpay_core::model! {
    /// Queries the results of matching stores with their legal entities (查询门店主体匹配结果).
    ///
    /// `GET /v3/webizpay/stores/entity-matches/{batch_id}`
    ///
    /// - Returns [`StoreEntityMatch`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询门店主体匹配结果。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014507133)
    #[doc(alias = "查询门店主体匹配结果")]
    pub request QueryStoreEntityMatch {
        required {
            /// WeChat Pay's batch number (微信支付主体匹配批次单号). Required. It stands in the path.
            batch_id: String,
            /// The service provider's merchant number (服务商商户号). Required.
            sp_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryStoreEntityMatch => StoreEntityMatch, wxpay_core::Spec::new(
    "query_store_entity_match",
    wxpay_core::http::Method::GET,
    "/v3/webizpay/stores/entity-matches/{batch_id}",
)
.title("查询门店主体匹配结果")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014507133")
.query(&["sp_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A batch of store matching with its results.
    pub answer StoreEntityMatch {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The merchant's own batch number (商户主体匹配批次单号).
            out_batch_id: String,
            /// WeChat Pay's batch number (微信支付主体匹配批次单号).
            batch_id: String,
            /// State (批次状态).
            state: MatchState,
            /// List of subject matching results (主体匹配明细列表).
            match_results: Vec<MatchResult>,
        }
    }
}

wxpay_core::model! {
    /// Whether a suitable merchant number exists for a store.
    pub answer MatchResult {
        always {}
        optional {
            /// Organization code (门店统一社会信用代码).
            organization_code: String,
            /// Store name (门店名称).
            store_name: String,
            /// Whether a merchant number meets the conditions (是否存在满足条件微信支付商户号).
            has_valid_mchid: bool,
        }
    }
}
