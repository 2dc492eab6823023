// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CompletionDiscount;
use super::Device;
use super::Location;
use super::PostPayment;
use super::ServiceTimeRange;

wxpay_core::model! {
    /// Completes a payscore order and states its total amount (完结支付分订单).
    ///
    /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - 中文：完结支付分订单。调用方：普通服务商；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013138598)
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
    #[doc(alias = "完结支付分订单")]
    pub request CompleteServiceOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required. At most 32 characters. It stands in the path.
            out_order_no: String,
            /// Service id (服务ID). Required. At most 32 characters.
            service_id: String,
            /// The sub-merchant's number (子商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// Items paid for afterwards (后付费项目). Required.
            post_payments: Vec<PostPayment>,
            /// Total amount (总金额). Required. In fen.
            total_amount: i64,
        }
        optional {
            /// Merchant discounts applied afterwards (后付费商户优惠).
            post_discounts: Vec<CompletionDiscount>,
            /// Time range of the service (实际服务时间).
            time_range: ServiceTimeRange,
            /// Where the service takes place (实际服务位置).
            location: Location,
            /// Whether the order takes part in profit sharing (微信支付服务分账标记).
            profit_sharing: bool,
            /// When it was completed (完结服务时间). At most 64 characters.
            complete_time: String,
            /// Goods or discount tag (订单优惠标记). At most 32 characters.
            goods_tag: String,
            /// Device details (设备信息).
            device: Device,
            /// Application id (服务商应用ID). Described by SKIT, WxJava; no official source confirms it.
            appid: String,
        }
    }
}

wxpay_core::operation!(CompleteServiceOrder => (), wxpay_core::Spec::new(
    "complete_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/serviceorder/{out_order_no}/complete",
)
.title("完结支付分订单")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013138598")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
