// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Tells WeChat Pay that a pay-after order was paid (支付分订单同步).
    ///
    /// `POST /v3/payscore/payafter-orders/{out_order_no}/sync`
    ///
    /// - Returns [`SyncedPayAfterOrder`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：支付分订单同步。调用方：商户；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1)
    #[doc(alias = "支付分订单同步")]
    pub request SyncPayAfterOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
            out_order_no: String,
        }
        optional {
            /// Application id (公众账号ID).
            appid: String,
            /// Service id (服务ID).
            service_id: String,
            /// Kind (场景类型).
            r#type = "type": PayAfterSyncType,
            /// Details (内容信息详情).
            detail: PayAfterSyncDetail,
        }
    }
}

wxpay_core::operation!(SyncPayAfterOrder => SyncedPayAfterOrder, wxpay_core::Spec::new(
    "sync_pay_after_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/payafter-orders/{out_order_no}/sync",
)
.title("支付分订单同步")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// When a pay-after order was paid.
    pub request PayAfterSyncDetail {
        required {}
        optional {
            /// When it was paid.
            paid_time: String,
        }
    }
}

wxpay_core::model! {
    /// The numbers of a synchronized pay-after order.
    pub answer SyncedPayAfterOrder {
        always {}
        optional {
            /// Application id (公众账号ID).
            appid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// The merchant's own order number (商户服务订单号).
            out_order_no: String,
            /// WeChat Pay's order number (微信支付服务订单号).
            order_id: String,
        }
    }
}

wxpay_core::open_enum! {
    /// What kind of event is synchronized to a pay-after order.
    pub enum PayAfterSyncType {
        OrderPaid = "Order_Paid",
    }
}
