// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Collection;
use super::Device;
use super::Location;
use super::PostPayment;
use super::RiskFund;
use super::ServiceOrderState;
use super::ServiceTimeRange;
use super::StateDescription;

wxpay_core::model! {
    /// Completes a payscore order and states its total amount (完结支付分订单).
    ///
    /// `POST /v3/payscore/serviceorder/{out_order_no}/complete`
    ///
    /// - Returns [`CompletedServiceOrder`].
    /// - Callers: merchants (普通商户).
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - 中文：完结支付分订单。调用方：普通商户；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012587955)
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
            /// The merchant's own order number (商户服务订单号). Required. At most 64 characters. It stands in the path.
            out_order_no: String,
            /// Application id (公众账号ID). Required. At most 32 characters.
            appid: String,
            /// Service id (服务订单号). Required. At most 32 characters.
            service_id: String,
            /// Items paid for afterwards (后付费项目). Required.
            post_payments: Vec<PostPayment>,
            /// Total amount (总金额). Required. In fen.
            total_amount: i64,
        }
        optional {
            /// Merchant discounts applied afterwards (商户优惠).
            post_discounts: Vec<CompletionDiscount>,
            /// Time range of the service (实际服务时间段).
            time_range: ServiceTimeRange,
            /// Where the service takes place (实际服务位置).
            location: Location,
            /// Whether the order takes part in profit sharing (微信支付服务分账标记).
            profit_sharing: bool,
            /// Goods or discount tag (订单优惠标记). At most 32 characters.
            goods_tag: String,
            /// Device details (设备信息).
            device: Device,
        }
    }
}

wxpay_core::operation!(CompleteServiceOrder => CompletedServiceOrder, wxpay_core::Spec::new(
    "complete_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/serviceorder/{out_order_no}/complete",
)
.title("完结支付分订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012587955")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// A merchant's discount stated when an order is completed.
    pub shared CompletionDiscount {
        required {
            /// Name (优惠名称). Required. At most 20 characters.
            name: String,
        }
        optional {
            /// Description (优惠说明). At most 30 characters.
            description: String,
            /// Amount (优惠金额). In fen.
            amount: i64,
            /// Count (优惠数量).
            count: i64,
        }
    }
}

wxpay_core::model! {
    /// A payscore order as its completion answers it.
    pub answer CompletedServiceOrder {
        always {}
        optional {
            /// Application id (公众账号ID). At most 32 characters.
            appid: String,
            /// Merchant number (商户号). At most 32 characters.
            mchid: String,
            /// The merchant's own order number (商户服务订单号). At most 32 characters.
            out_order_no: String,
            /// Service id (服务ID). At most 32 characters.
            service_id: String,
            /// Introduction of the service (服务信息). At most 20 characters.
            service_introduction: String,
            /// State (服务订单状态).
            state: ServiceOrderState,
            /// Description of the state (订单状态说明).
            state_description: StateDescription,
            /// Total amount (商户收款总金额). In fen.
            total_amount: i64,
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostPayment>,
            /// Merchant discounts applied afterwards (后付费商户优惠).
            post_discounts: Vec<CompletionDiscount>,
            /// Risk fund of the order (服务风险金).
            risk_fund: RiskFund,
            /// Time range of the service (服务时间段).
            time_range: ServiceTimeRange,
            /// Where the service takes place (服务位置).
            location: Location,
            /// WeChat Pay's order number (微信支付服务订单号). At most 64 characters.
            order_id: String,
            /// Whether collection is needed (是否需要收款).
            need_collection: bool,
            /// Extra data attached by the merchant (附加数据). Described by SKIT, WxJava; no official source confirms it.
            attach: String,
            /// Payment collection details (收款信息). Described by SKIT, WxJava; no official source confirms it.
            collection: Collection,
            /// Address that receives the notifications (通知商户URL). Described by SKIT, WxJava; no official source confirms it.
            notify_url: String,
            /// The user's id within the application (用户标识). Described by SKIT, WxJava; no official source confirms it.
            openid: String,
        }
    }
}
