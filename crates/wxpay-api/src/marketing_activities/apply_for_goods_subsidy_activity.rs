// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Signs stores up for a brand add-on purchase activity (门店报名品牌加价购活动).
    ///
    /// `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
    ///
    /// - Returns [`StoreApplicationResult`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：门店报名品牌加价购活动。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    #[doc(alias = "门店报名品牌加价购活动")]
    pub request ApplyForGoodsSubsidyActivity {
        required {
            /// Activity id (活动ID). Required. It stands in the path.
            activity_id: String,
            /// Merchant number that calls the interface (调用报名活动API的商户的商户号). Required.
            caller_merchant_id: String,
        }
        optional {
            /// Applications of the stores (门店报名信息). Sources differ on whether it is required.
            apply_infos: Vec<StoreApplication>,
        }
    }
}

wxpay_core::operation!(ApplyForGoodsSubsidyActivity => StoreApplicationResult, wxpay_core::Spec::new(
    "apply_for_goods_subsidy_activity",
    wxpay_core::http::Method::POST,
    "/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply",
)
.title("门店报名品牌加价购活动")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// One store's application for a brand add-on purchase activity.
    pub shared StoreApplication {
        required {}
        optional {
            /// Store details (门店信息). Sources differ on whether it is required.
            store_info: StoreInfo,
            /// Original price of the goods (商品原价). Sources differ on whether it is required. In fen.
            goods_original_price: i64,
        }
    }
}

wxpay_core::model! {
    /// The applications that succeeded and those that failed.
    pub answer StoreApplicationResult {
        always {}
        optional {
            /// Message returned.
            return_message: String,
            /// Applications that failed (失败的报名记录).
            failed_apply_infos: Vec<StoreApplication>,
            /// Applications that succeeded (成功的报名记录).
            succeed_apply_infos: Vec<StoreApplication>,
        }
    }
}

wxpay_core::model! {
    /// A store and its merchants.
    pub shared StoreInfo {
        required {}
        optional {
            /// Store id (门店ID). Sources differ on whether it is required.
            store_id: String,
            /// Merchant number that receives the store's subsidy (门店补贴入账商户号). Sources differ on whether it is required.
            accounting_merchant_id: String,
            /// Merchant number (门店商户号). Sources differ on whether it is required.
            merchant_id: String,
        }
    }
}
