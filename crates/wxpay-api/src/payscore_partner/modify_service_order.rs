// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Device;
use super::PostPayment;

wxpay_core::model! {
    /// Changes the amount of a payscore order (修改订单金额).
    ///
    /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - 中文：修改订单金额。调用方：普通服务商；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013138819)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
    /// | `INVALID_ORDER_STATE` | 400 | Order state does not allow it. | Check the parameters. |
    /// | `ORDER_CANCELED` | 400 | Order cancelled. |  |
    /// | `ORDER_DONE` | 400 | Order completed. |  |
    /// | `NO_AUTH` | 403 | Merchant's data invalid. | Check the parameters. |
    /// | `ORDER_NOT_EXIST` | 404 | No such order. | Check the parameters. |
    #[doc(alias = "修改订单金额")]
    pub request ModifyServiceOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required. At most 32 characters. It stands in the path.
            out_order_no: String,
            /// The sub-merchant's number (子商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// Items paid for afterwards (后付费项目). Required.
            post_payments: Vec<PostPayment>,
            /// Total amount (总金额). Required. In fen.
            total_amount: i64,
            /// Reason (修改原因). Required. At most 50 characters.
            reason: String,
        }
        optional {
            /// Service id (服务ID). At most 32 characters.
            service_id: String,
            /// Merchant discounts applied afterwards (后付费商户优惠).
            post_discounts: Vec<ModificationDiscount>,
            /// Device details (设备信息).
            device: Device,
            /// Application id (服务商应用ID). Described by SKIT, WxJava; no official source confirms it.
            appid: String,
        }
    }
}

wxpay_core::operation!(ModifyServiceOrder => (), wxpay_core::Spec::new(
    "modify_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/serviceorder/{out_order_no}/modify",
)
.title("修改订单金额")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013138819")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// A merchant's discount stated when an order's amount is changed.
    pub request ModificationDiscount {
        required {}
        optional {
            /// Name (优惠名称). At most 20 characters.
            name: String,
            /// Description (优惠说明). At most 30 characters.
            description: String,
            /// Amount (优惠金额). In fen.
            amount: i64,
            /// Count (优惠数量).
            count: i64,
        }
    }
}
