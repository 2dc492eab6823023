// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Changes how many coupons a batch may give out (修改批次预算).
    ///
    /// `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`
    ///
    /// - Returns [`StockBudget`].
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：修改批次预算。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465739)
    #[doc(alias = "修改批次预算")]
    pub request UpdateStockBudget {
        required {
            /// Coupon batch id (批次号). Required. It stands in the path.
            stock_id: String,
            /// Request number of the budget change. Required.
            modify_budget_request_no: String,
        }
        optional {
            /// Target most coupons the batch can send (目标批次最大发放个数).
            target_max_coupons: i64,
            /// Target most coupons sent in a day (目标单天发放上限个数).
            target_max_coupons_by_day: i64,
            /// Current most coupons the batch can send.
            current_max_coupons: i64,
            /// Current most coupons sent in a day.
            current_max_coupons_by_day: i64,
        }
    }
}

wxpay_core::operation!(UpdateStockBudget => StockBudget, wxpay_core::Spec::new(
    "update_stock_budget",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/busifavor/stocks/{stock_id}/budget",
)
.title("修改批次预算")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012465739")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// How many coupons a batch may give out in all and per day.
    pub answer StockBudget {
        always {}
        optional {
            /// Most coupons the batch can send.
            max_coupons: i64,
            /// Most that can be sent in a day.
            max_coupons_by_day: i64,
        }
    }
}
