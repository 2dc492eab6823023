// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Synchronizes the information of a payscore order, as an overseas institution (同步支付分订单信息).
    ///
    /// `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：同步支付分订单信息。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
    #[doc(alias = "同步支付分订单信息")]
    pub request SyncOverseasServiceOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
            out_order_no: String,
            /// Service id (服务ID). Required.
            service_id: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// Kind (场景类型). Required.
            r#type = "type": OverseasSyncType,
            /// Details (内容信息详情). Required.
            detail: OverseasSyncDetail,
        }
        optional {}
    }
}

wxpay_core::operation!(SyncOverseasServiceOrder => (), wxpay_core::Spec::new(
    "sync_overseas_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync",
)
.title("同步支付分订单信息")
.family("payscore_partner")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// When and how much was paid for an overseas institution's order.
    pub request OverseasSyncDetail {
        required {
            /// When it was paid (收款成功时间). Required.
            paid_time: DateTime,
        }
        optional {
            /// Sequence number (收款序号).
            seq: i64,
            /// Amount already paid (收款金额). In fen.
            paid_amount: i64,
        }
    }
}

wxpay_core::open_enum! {
    /// What kind of event is synchronized to an overseas institution's order.
    pub enum OverseasSyncType {
        OrderPaid = "Order_Paid",
    }
}
