// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Synchronizes the information of a payscore order (同步订单信息).
    ///
    /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_order_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_7.shtml)
    #[doc(alias = "同步订单信息")]
    pub request SyncServiceOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
            out_order_no: String,
            /// Service id (服务ID). Required.
            service_id: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// Kind (场景类型). Required.
            r#type = "type": String,
            /// Details (内容信息详情). Required.
            detail: SyncDetail,
        }
        optional {}
    }
}

wxpay_core::operation!(SyncServiceOrder => (), wxpay_core::Spec::new(
    "sync_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/serviceorder/{out_order_no}/sync",
)
.title("同步订单信息")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_7.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// When and how much was paid for an order.
    pub request SyncDetail {
        required {
            /// When it was paid (收款成功时间). Required.
            paid_time: String,
        }
        optional {
            /// Sequence number (收款序号).
            seq: i64,
            /// Amount already paid (收款金额). In fen.
            paid_amount: i64,
        }
    }
}
