// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MatchState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Starts matching stores with their legal entities (发起门店主体匹配).
    ///
    /// `POST /v3/webizpay/stores/entity-matches`
    ///
    /// - Returns [`CreatedStoreEntityMatch`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_batch_id` and the same parameters.
    /// - 中文：发起门店主体匹配。调用方：服务商、平台；`out_batch_id` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014507136)
    #[doc(alias = "发起门店主体匹配")]
    pub request CreateStoreEntityMatch {
        required {
            /// The service provider's merchant number (服务商商户号). Required.
            sp_mchid: String,
            /// The merchant's own batch number (商户主体匹配批次单号). Required.
            out_batch_id: String,
        }
        optional {
            /// List of subject matching details (主体匹配明细列表).
            match_details: Vec<MatchDetail>,
        }
    }
}

wxpay_core::operation!(CreateStoreEntityMatch => CreatedStoreEntityMatch, wxpay_core::Spec::new(
    "create_store_entity_match",
    wxpay_core::http::Method::POST,
    "/v3/webizpay/stores/entity-matches",
)
.title("发起门店主体匹配")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014507136")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_batch_id")));

wxpay_core::model! {
    /// A store to match with its legal entity.
    pub request MatchDetail {
        required {
            /// Organization code (门店统一社会信用代码). Required.
            organization_code: String,
            /// Store name (门店名称). Required.
            store_name: String,
        }
        optional {
            /// Product type. Sources differ on whether it is required.
            product_type: ProductType,
        }
    }
}

wxpay_core::model! {
    /// A batch of store matching just started.
    pub answer CreatedStoreEntityMatch {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The merchant's own batch number (商户主体匹配批次单号).
            out_batch_id: String,
            /// WeChat Pay's batch number (微信支付主体匹配批次单号).
            batch_id: String,
            /// Time (批次创建时间).
            time: DateTime,
            /// State (批次状态).
            state: MatchState,
        }
    }
}

wxpay_core::open_enum! {
    /// The product for which a store is matched.
    pub enum ProductType {
        CodePay = "CODE_PAY",
        None = "NONE",
    }
}
