// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Synchronizes the information of a payscore order (同步订单信息).
    ///
    /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - 中文：同步订单信息。调用方：普通服务商；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013138975)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    #[doc(alias = "同步订单信息")]
    pub request SyncServiceOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required. At most 32 characters. It stands in the path.
            out_order_no: String,
            /// Service id (服务ID). Required. At most 32 characters.
            service_id: String,
            /// The sub-merchant's number (子商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// Kind (场景类型). Required. At most 32 characters.
            r#type = "type": String,
            /// Details (内容信息详情). Required.
            detail: SyncDetail,
        }
        optional {
            /// Application id (服务商应用ID). Described by SKIT, WxJava; no official source confirms it.
            appid: String,
        }
    }
}

wxpay_core::operation!(SyncServiceOrder => (), wxpay_core::Spec::new(
    "sync_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/serviceorder/{out_order_no}/sync",
)
.title("同步订单信息")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013138975")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// When and how much was paid for an order.
    pub request SyncDetail {
        required {
            /// When it was paid (收款成功时间). Required. At most 64 characters.
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
