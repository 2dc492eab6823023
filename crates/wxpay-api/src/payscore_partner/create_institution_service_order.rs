// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AnswerPostDiscount;
use super::Device;
use super::InstitutionCollection;
use super::Location;
use super::PlainRiskFund;
use super::PlannedLocation;
use super::PostDiscount;
use super::PostPayment;
use super::TimeRange;

wxpay_core::model! {
    /// Creates a payscore order, as an institution (从业机构创建微信支付分订单).
    ///
    /// `POST /v3/payscore/acquiringbank/serviceorder`
    ///
    /// - Returns [`CreatedInstitutionServiceOrder`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - 中文：从业机构创建微信支付分订单。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012691326)
    #[doc(alias = "从业机构创建微信支付分订单")]
    pub request CreateInstitutionServiceOrder {
        required {
            /// Service id (服务ID). Required.
            service_id: String,
            /// Application id (服务商应用ID). Required.
            appid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// Channel number (渠道商商户号). Required.
            channel_id: String,
            /// The merchant's own order number (商户服务订单号). Required.
            out_order_no: String,
            /// Introduction of the service (服务信息). Required.
            service_introduction: String,
            /// Risk fund of the order (订单风险金). Required.
            risk_fund: PlainRiskFund,
            /// Time range of the service (服务时间段). Required.
            time_range: TimeRange,
            /// Address that receives the notifications (商户回调地址). Required.
            notify_url: String,
        }
        optional {
            /// The sub-merchant's application id (子商户应用ID).
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
            /// Whether the user needs to confirm.
            need_user_confirm: bool,
            /// Extra data attached by the merchant (商户数据包).
            attach: String,
            /// Device details (设备信息). Described by SKIT; no official source confirms it.
            device: Device,
        }
    }
}

wxpay_core::operation!(CreateInstitutionServiceOrder => CreatedInstitutionServiceOrder, wxpay_core::Spec::new(
    "create_institution_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/acquiringbank/serviceorder",
)
.title("从业机构创建微信支付分订单")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012691326")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// An institution's payscore order just created, with its state and package.
    pub answer CreatedInstitutionServiceOrder {
        always {}
        optional {
            /// The merchant's own order number (商户服务订单号).
            out_order_no: String,
            /// Service id (服务ID).
            service_id: String,
            /// Application id (服务商应用ID).
            appid: String,
            /// Merchant number (服务商商户号).
            mchid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Channel number (渠道商商户号).
            channel_id: String,
            /// Introduction of the service (服务信息).
            service_introduction: String,
            /// State (服务订单状态).
            state: String,
            /// Description of the state.
            state_description: String,
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostPayment>,
            /// Merchant discounts applied afterwards (后付费商户优惠).
            post_discounts: Vec<AnswerPostDiscount>,
            /// Risk fund of the order (订单风险金).
            risk_fund: PlainRiskFund,
            /// Time range of the service (服务时间段).
            time_range: TimeRange,
            /// Where the service takes place (服务位置).
            location: PlannedLocation,
            /// Extra data attached by the merchant (商户数据包).
            attach: String,
            /// Address that receives the notifications (商户回调地址).
            notify_url: String,
            /// WeChat Pay's order number (微信支付服务订单号).
            order_id: String,
            /// Package data for jumping to WeChat (跳转微信侧数据包).
            package: String,
            /// Payment collection details (收款信息). Described by SKIT; no official source confirms it.
            collection: InstitutionCollection,
            /// Whether collection is needed (是否需要收款). Described by SKIT; no official source confirms it.
            need_collection: bool,
            /// The user's id within the application (服务商公众号下的用户标识). Described by SKIT; no official source confirms it.
            openid: String,
            /// The user's id within the sub-merchant's application (子商户公众号下的用户标识). Described by SKIT; no official source confirms it.
            sub_openid: String,
            /// Total amount (总金额). In fen. Described by SKIT; no official source confirms it.
            total_amount: i64,
        }
    }
}
