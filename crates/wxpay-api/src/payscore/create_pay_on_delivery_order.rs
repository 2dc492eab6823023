// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Location;
use super::PlainRiskFund;
use super::PlannedTimeRange;
use super::PostDiscount;
use super::PostPayment;
use super::PostpaidItem;
use super::RiskFund;
use super::ServiceTimeRange;
use super::ShoppingGoods;

wxpay_core::model! {
    /// Creates an order that is used first and paid later (创建先用后付订单).
    ///
    /// `POST /v3/payscore/servicepayondeliveryorder`
    ///
    /// - Returns [`PayOnDeliveryOrder`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：创建先用后付订单。调用方：商户；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/create-pay-on-delivery-service-order.html)
    #[doc(alias = "创建先用后付订单")]
    pub request CreatePayOnDeliveryOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required.
            out_order_no: String,
            /// Application id (公众账号ID). Required.
            appid: String,
            /// Service id (服务ID). Required.
            service_id: String,
            /// Introduction of the service (服务信息). Required.
            service_introduction: String,
            /// Time range of the service (服务时间段). Required.
            time_range: PlannedTimeRange,
            /// Risk fund of the order (订单风险金). Required.
            risk_fund: RiskFund,
            /// Address that receives the notifications (商户回调地址). Required.
            notify_url: String,
            /// Details of use-first-pay-later shopping (先用后付购物详情). Required.
            shopping_info: ShoppingInfo,
        }
        optional {
            /// Items paid for afterwards.
            post_payments: Vec<PostPayment>,
            /// Merchant discounts applied afterwards.
            post_discounts: Vec<PostDiscount>,
            /// Where the service takes place (服务位置).
            location: Location,
            /// Extra data attached by the merchant (商户数据包).
            attach: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// Whether the user needs to confirm.
            need_user_confirm: bool,
            /// Merchant number (商户号).
            mchid: String,
        }
    }
}

wxpay_core::operation!(CreatePayOnDeliveryOrder => PayOnDeliveryOrder, wxpay_core::Spec::new(
    "create_pay_on_delivery_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/servicepayondeliveryorder",
)
.title("创建先用后付订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/create-pay-on-delivery-service-order.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// The shop, the link and the goods of a purchase.
    pub request ShoppingInfo {
        required {
            /// Jump link (单详跳转链接). Required.
            jump_link: JumpLink,
            /// List of goods (商品列表). Required.
            goods: Vec<ShoppingGoods>,
        }
        optional {
            /// Official account id of the actual shopping merchant (实际购物商家公众号ID).
            real_merchant_appid: String,
        }
    }
}

wxpay_core::model! {
    /// A use-first order just created, with its state and package.
    pub answer PayOnDeliveryOrder {
        always {}
        optional {
            /// Application id (公众账号ID).
            appid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// The merchant's own order number (商户服务订单号).
            out_order_no: String,
            /// Service id (服务ID).
            service_id: String,
            /// Introduction of the service (服务信息).
            service_introduction: String,
            /// State (服务订单状态).
            state: String,
            /// Description of the state.
            state_description: String,
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostpaidItem>,
            /// Merchant discounts applied afterwards (后付费商户优惠).
            post_discounts: Vec<PostpaidItem>,
            /// Risk fund of the order (服务风险金).
            risk_fund: PlainRiskFund,
            /// Time range of the service (服务时间段).
            time_range: ServiceTimeRange,
            /// Where the service takes place (服务位置).
            location: Location,
            /// Extra data attached by the merchant (商户数据包).
            attach: String,
            /// Address that receives the notifications (商户回调地址).
            notify_url: String,
            /// WeChat Pay's order number (微信支付服务订单号).
            order_id: String,
            /// Package data for jumping to WeChat (跳转微信侧小程序订单数据).
            package: String,
            /// Details of use-first-pay-later shopping (先用后付购物详情).
            shopping_info: AnswerShoppingInfo,
        }
    }
}

wxpay_core::model! {
    /// The link to a page with the order's details.
    pub request JumpLink {
        required {}
        optional {
            /// Jump link type (跳转链接类型).
            jump_link_type: JumpLinkType,
            /// Application id (小程序跳转AppID).
            appid: String,
            /// Page path (小程序跳转path).
            path: String,
        }
    }
}

wxpay_core::model! {
    /// The shop, the link and the goods of a purchase, inside an answer.
    pub answer AnswerShoppingInfo {
        always {}
        optional {
            /// Official account id of the actual shopping merchant (实际购物商家公众号ID).
            real_merchant_appid: String,
            /// Jump link (单详跳转链接).
            jump_link: AnswerJumpLink,
            /// List of goods (商品列表).
            goods: Vec<ShoppingGoods>,
        }
    }
}

wxpay_core::model! {
    /// The link to a page with the order's details, inside an answer.
    pub answer AnswerJumpLink {
        always {}
        optional {
            /// Jump link type (跳转链接类型).
            jump_link_type: String,
            /// Application id (小程序跳转AppID).
            appid: String,
            /// Page path (小程序跳转path).
            path: String,
        }
    }
}

wxpay_core::open_enum! {
    /// What kind of page a link opens.
    pub enum JumpLinkType {
        JumpLinkMiniProgram = "JUMP_LINK_MINI_PROGRAM",
    }
}
