// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Stops a batch of vouchers (终止批次).
    ///
    /// `POST /v3/marketing/favor/stocks/{stock_id}/stop`
    ///
    /// - Returns [`StockStop`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：终止批次。调用方：商户、服务商、平台；重试之前请先查询。
    #[doc(alias = "终止批次")]
    pub request StopStock {
        required {
            /// Coupon batch id. Required. It stands in the path.
            stock_id: String,
        }
        optional {
            /// Merchant number that created the coupon batch.
            stock_creator_mchid: String,
        }
    }
}

wxpay_core::operation!(StopStock => StockStop, wxpay_core::Spec::new(
    "stop_stock",
    wxpay_core::http::Method::POST,
    "/v3/marketing/favor/stocks/{stock_id}/stop",
)
.title("终止批次")
.family("marketing_favor")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The batch that was stopped, and when.
    pub answer StockStop {
        always {}
        optional {
            /// When it was stopped.
            stop_time: String,
            /// Coupon batch id.
            stock_id: String,
        }
    }
}
