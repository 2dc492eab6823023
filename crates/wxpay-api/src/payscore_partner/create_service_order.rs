// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Device;
use super::InstitutionCollection;
use super::Location;
use super::PlannedLocation;
use super::PostDiscount;
use super::PostPayment;
use super::RiskFund;
use super::ServiceOrderState;
use super::ServiceTimeRange;
use super::StateDescription;
use super::TimeRange;

wxpay_core::model! {
    /// Creates a payscore order (创建支付分订单).
    ///
    /// `POST /v3/payscore/partner/serviceorder`
    ///
    /// - Returns [`CreatedServiceOrder`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - 中文：创建支付分订单。调用方：普通服务商；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013138534)
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
    #[doc(alias = "创建支付分订单")]
    pub request CreateServiceOrder {
        required {
            /// Service id (服务ID). Required. At most 32 characters.
            service_id: String,
            /// Application id (服务商应用ID). Required. At most 32 characters.
            appid: String,
            /// The sub-merchant's number (子商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// The merchant's own order number (商户服务订单号). Required. At most 32 characters.
            out_order_no: String,
            /// Introduction of the service (服务信息). Required. At most 20 characters.
            service_introduction: String,
            /// Risk fund of the order (订单风险金). Required.
            risk_fund: RiskFund,
            /// Time range of the service (服务时间). Required.
            time_range: ServiceTimeRange,
            /// Address that receives the notifications (商户回调地址). Required. At most 256 characters.
            notify_url: String,
        }
        optional {
            /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
            sub_appid: String,
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostPayment>,
            /// Merchant discounts applied afterwards (后付费商户优惠).
            post_discounts: Vec<PostDiscount>,
            /// Where the service takes place (服务位置).
            location: Location,
            /// The user's id within the application (服务商公众号下的用户标识).
            openid: String,
            /// The user's id within the sub-merchant's application (子商户公众号下的用户标识).
            sub_openid: String,
            /// Whether the user needs to confirm (是否需要用户确认).
            need_user_confirm: bool,
            /// Extra data attached by the merchant (商户数据包). At most 256 characters.
            attach: String,
            /// Device details (设备信息).
            device: Device,
        }
    }
}

wxpay_core::operation!(CreateServiceOrder => CreatedServiceOrder, wxpay_core::Spec::new(
    "create_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/serviceorder",
)
.title("创建支付分订单")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013138534")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// A payscore order just created, with its state and package.
    pub answer CreatedServiceOrder {
        always {}
        optional {
            /// The merchant's own order number (商户服务订单号). At most 32 characters.
            out_order_no: String,
            /// Service id (服务ID). At most 32 characters.
            service_id: String,
            /// Application id (服务商应用ID). At most 32 characters.
            appid: String,
            /// Merchant number (服务商商户号). At most 32 characters.
            mchid: String,
            /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
            sub_appid: String,
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// Introduction of the service (服务信息). At most 20 characters.
            service_introduction: String,
            /// State (服务订单状态).
            state: ServiceOrderState,
            /// Description of the state (订单状态说明).
            state_description: StateDescription,
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostPayment>,
            /// Merchant discounts applied afterwards (商户优惠).
            post_discounts: Vec<PostDiscount>,
            /// Risk fund of the order (订单风险金).
            risk_fund: RiskFund,
            /// Time range of the service (服务时间段).
            time_range: TimeRange,
            /// Where the service takes place (服务位置).
            location: PlannedLocation,
            /// Extra data attached by the merchant (商户数据包). At most 256 characters.
            attach: String,
            /// Address that receives the notifications (商户回调地址). At most 256 characters.
            notify_url: String,
            /// WeChat Pay's order number (微信支付服务订单号). At most 64 characters.
            order_id: String,
            /// Package data for jumping to WeChat (跳转微信侧数据包). At most 1024 characters.
            package: String,
            /// Payment collection details (收款信息). Described by SKIT, WxJava; no official source confirms it.
            collection: InstitutionCollection,
            /// Whether collection is needed (是否需要收款). Described by SKIT, WxJava; no official source confirms it.
            need_collection: bool,
            /// The user's id within the application (服务商公众号下的用户标识). Described by SKIT, WxJava; no official source confirms it.
            openid: String,
            /// The user's id within the sub-merchant's application (子商户公众号下的用户标识). Described by SKIT, WxJava; no official source confirms it.
            sub_openid: String,
            /// Total amount (总金额). In fen. Described by SKIT, WxJava; no official source confirms it.
            total_amount: i64,
        }
    }
}
