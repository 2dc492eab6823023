// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CreatedPostpaidOrder;
use super::Fee;
use super::PlannedDiscount;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Creates a pay-after order (创建先享后付订单).
    ///
    /// `POST /v3/payscore/payafter-orders`
    ///
    /// - Returns [`CreatedPostpaidOrder`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：创建先享后付订单。调用方：商户；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3)
    #[doc(alias = "创建先享后付订单")]
    pub request CreatePayAfterOrder {
        required {
            /// Application id (公众账号ID). Required.
            appid: String,
            /// The merchant's own order number (商户服务订单号). Required.
            out_order_no: String,
            /// Service id (服务ID). Required.
            service_id: String,
        }
        optional {
            /// When the service starts (用户下单时确认的服务开始时间). Of the form `\d{8}|\d{14}|OnAccept`.
            service_start_time: String,
            /// When the service ends (用户下单时确定的预计服务结束时间). Of the form `\d{8}|\d{14}`.
            service_end_time: String,
            /// Where the service starts (开始使用服务的地点).
            service_start_location: String,
            /// Where the service is expected to end (预计服务结束的地点).
            service_end_location: String,
            /// Introduction of the service (服务信息).
            service_introduction: String,
            /// Items paid for afterwards (后付费).
            fees: Vec<Fee>,
            /// Merchant discounts (商户优惠).
            discounts: Vec<PlannedDiscount>,
            /// Risk amount of the order (订单风险金额). In fen.
            risk_amount: i64,
            /// Extra data attached by the merchant.
            attach: String,
            /// Whether the user needs to confirm (使用需用户确认订单类型).
            need_user_confirm: bool,
            /// The user's id within the application (微信用户在商户对应appid下的唯一标识).
            openid: String,
            /// Name (用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
            name: Sensitive,
            /// Phone number (用户手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
            phone: Sensitive,
            /// User id (用户身份证ID). Encrypted when it is sent; at most 214 bytes of UTF-8.
            userid: Sensitive,
            /// Address (用户收货地址). Encrypted when it is sent; at most 214 bytes of UTF-8.
            address: Sensitive,
        }
    }
}

wxpay_core::operation!(CreatePayAfterOrder => CreatedPostpaidOrder, wxpay_core::Spec::new(
    "create_pay_after_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/payafter-orders",
)
.title("创建先享后付订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
