// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Synchronizes the information of a payscore order, as an institution (从业机构同步微信支付分订单信息).
    ///
    /// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_order_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/sync-acquiring-bank-service-order.html)
    #[doc(alias = "从业机构同步微信支付分订单信息")]
    pub request SyncInstitutionServiceOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
            out_order_no: String,
            /// Service id (服务ID). Required.
            service_id: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// Kind (场景类型). Required.
            r#type = "type": String,
        }
        optional {
            /// Channel number (渠道商商户号).
            channel_id: String,
            /// Details (内容信息详情). Sources differ on whether it is required.
            detail: InstitutionSyncDetail,
        }
    }
}

wxpay_core::operation!(SyncInstitutionServiceOrder => (), wxpay_core::Spec::new(
    "sync_institution_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync",
)
.title("从业机构同步微信支付分订单信息")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/sync-acquiring-bank-service-order.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// When an institution's order was paid, for its synchronization.
    pub request InstitutionSyncDetail {
        required {}
        optional {
            /// When it was paid (收款成功时间). Sources differ on whether it is required.
            paid_time: String,
        }
    }
}
