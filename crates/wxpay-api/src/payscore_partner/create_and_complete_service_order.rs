// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Location;
use super::PostDiscount;
use super::PostPayment;
use super::TimeRange;

wxpay_core::model! {
    /// Creates a payscore order and completes it in one call (创单结单合并).
    ///
    /// `POST /v3/payscore/partner/serviceorder/direct-complete`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：创单结单合并。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_8.shtml)
    #[doc(alias = "创单结单合并")]
    pub request CreateAndCompleteServiceOrder {
        required {
            /// Service id (服务ID). Required.
            service_id: String,
            /// Application id (服务商应用ID). Required.
            appid: String,
            /// The sub-merchant's application id (子商户应用ID). Required.
            sub_appid: String,
            /// The merchant's own order number (商户服务订单号). Required.
            out_order_no: String,
            /// Introduction of the service (服务信息). Required.
            service_introduction: String,
            /// Total amount (总金额). Required. In fen.
            total_amount: i64,
            /// Time range of the service (服务时间段). Required.
            time_range: TimeRange,
            /// Address that receives the notifications (商户回调地址). Required.
            notify_url: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostPayment>,
            /// Merchant discounts applied afterwards (后付费商户优惠).
            post_discounts: Vec<PostDiscount>,
            /// Where the service takes place (服务位置).
            location: Location,
            /// Whether the order takes part in profit sharing (微信支付服务分账标记).
            profit_sharing: bool,
            /// Goods or discount tag (订单优惠标记).
            goods_tag: String,
            /// Extra data attached by the merchant (商户数据包).
            attach: String,
            /// The user's id within the application (服务商公众号下的用户标识).
            openid: String,
        }
    }
}

wxpay_core::operation!(CreateAndCompleteServiceOrder => (), wxpay_core::Spec::new(
    "create_and_complete_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/serviceorder/direct-complete",
)
.title("创单结单合并")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_8.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
