// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Location;
use super::PostpaidItem;
use super::ServiceOrderState;
use super::ServiceTimeRange;
use super::StateDescription;

wxpay_core::model! {
    /// Creates a payscore order and completes it in one call (创单结单合并).
    ///
    /// `POST /v3/payscore/serviceorder/direct-complete`
    ///
    /// - Returns [`CreatedAndCompletedServiceOrder`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - 中文：创单结单合并。调用方：商户、服务商、平台；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml)
    #[doc(alias = "创单结单合并")]
    pub request CreateAndCompleteServiceOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required.
            out_order_no: String,
            /// Application id (公众账号ID). Required.
            appid: String,
            /// Service id (服务ID). Required.
            service_id: String,
            /// Time range of the service (服务时间段). Required.
            time_range: ServiceTimeRange,
        }
        optional {
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostpaidItem>,
            /// Merchant discounts applied afterwards (后付费商户优惠).
            post_discounts: Vec<PostpaidItem>,
            /// Where the service takes place (服务位置).
            location: Location,
            /// Introduction of the service (服务信息).
            service_introduction: String,
            /// Extra data attached by the merchant (商户数据包).
            attach: String,
            /// Address that receives the notifications (商户回调地址).
            notify_url: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// Total amount (总金额). In fen.
            total_amount: i64,
            /// Whether the order takes part in profit sharing (微信支付服务分账标记).
            profit_sharing: bool,
            /// Goods or discount tag (订单优惠标记).
            goods_tag: String,
        }
    }
}

wxpay_core::operation!(CreateAndCompleteServiceOrder => CreatedAndCompletedServiceOrder, wxpay_core::Spec::new(
    "create_and_complete_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/serviceorder/direct-complete",
)
.title("创单结单合并")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// A payscore order created and completed in one call.
    pub answer CreatedAndCompletedServiceOrder {
        always {}
        optional {
            /// The merchant's own order number (商户服务订单号).
            out_order_no: String,
            /// Application id (公众账号ID).
            appid: String,
            /// Service id (服务ID).
            service_id: String,
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostpaidItem>,
            /// Merchant discounts applied afterwards (后付费商户优惠).
            post_discounts: Vec<PostpaidItem>,
            /// Time range of the service (服务时间段).
            time_range: ServiceTimeRange,
            /// Where the service takes place (服务位置).
            location: Location,
            /// Introduction of the service (服务信息).
            service_introduction: String,
            /// Merchant number (商户号).
            mchid: String,
            /// WeChat Pay's order number (微信支付服务订单号).
            order_id: String,
            /// State (服务订单状态).
            state: ServiceOrderState,
            /// Description of the state.
            state_description: StateDescription,
            /// Extra data attached by the merchant (商户数据包).
            attach: String,
            /// Address that receives the notifications (商户回调地址).
            notify_url: String,
            /// Total amount (总金额). In fen.
            total_amount: i64,
            /// Goods or discount tag (订单优惠标记). Described by SKIT; no official source confirms it.
            goods_tag: String,
            /// Whether the order takes part in profit sharing (是否指定商户分账). Described by SKIT; no official source confirms it.
            profit_sharing: bool,
        }
    }
}
