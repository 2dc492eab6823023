// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Asks for profit sharing for after-sales service (请求售后服务分账).
    ///
    /// `POST /v3/ecommerce/profitsharing/after-sales-orders`
    ///
    /// - Returns [`CreatedAfterSalesOrder`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：请求售后服务分账。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
    #[doc(alias = "请求售后服务分账")]
    pub request CreateAfterSalesOrder {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号). Required.
            transaction_id: String,
            /// Amount (回退金额). Required. In fen.
            amount: i64,
            /// Kind (类型). Required.
            r#type = "type": AfterSalesType,
            /// Scene (场景). Required.
            scene: AfterSalesScene,
        }
        optional {
            /// WeChat Pay's refund number (微信退款单号). Sources differ on whether it is required.
            refund_id: String,
        }
    }
}

wxpay_core::operation!(CreateAfterSalesOrder => CreatedAfterSalesOrder, wxpay_core::Spec::new(
    "create_after_sales_order",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/profitsharing/after-sales-orders",
)
.title("请求售后服务分账")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// Profit sharing for after-sales service as accepted.
    pub answer CreatedAfterSalesOrder {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// Amount (分账金额). In fen.
            amount: i64,
        }
    }
}

wxpay_core::open_enum! {
    /// Kind of profit sharing for after-sales service.
    pub enum AfterSalesType {
        ServiceFeeIncome = "SERVICE_FEE_INCOME",
    }
}

wxpay_core::open_enum! {
    /// After-sales event that the profit sharing is for.
    pub enum AfterSalesScene {
        RefundTicket = "REFUND_TICKET",
        ChangeTicket = "CHANGE_TICKET",
        ReturnGoods = "RETURN_GOODS",
    }
}
