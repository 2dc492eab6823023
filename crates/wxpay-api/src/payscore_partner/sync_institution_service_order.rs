// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Synchronizes the information of a payscore order, as an institution (从业机构同步微信支付分订单信息).
    ///
    /// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - 中文：从业机构同步微信支付分订单信息。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012691378)
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
            /// Application id (服务商应用ID). Described by SKIT; no official source confirms it.
            appid: String,
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012691378")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// When an institution's order was paid, for its synchronization.
    pub request InstitutionSyncDetail {
        required {}
        optional {
            /// When it was paid (收款成功时间). Sources differ on whether it is required.
            paid_time: String,
            /// Amount already paid (已收金额). In fen. Described by SKIT; no official source confirms it.
            paid_amount: i64,
            /// Sequence number (收款序号). Described by SKIT; no official source confirms it.
            seq: i64,
        }
    }
}
