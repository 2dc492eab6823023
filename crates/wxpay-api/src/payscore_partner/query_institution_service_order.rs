// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InstitutionCollection;
use super::Location;
use super::PlainRiskFund;
use super::PostDiscount;
use super::PostPayment;
use super::TimeRange;

wxpay_core::model! {
    /// Queries a payscore order, as an institution (从业机构查询微信支付分订单).
    ///
    /// `GET /v3/payscore/acquiringbank/serviceorder`
    ///
    /// - Returns [`InstitutionServiceOrder`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：从业机构查询微信支付分订单。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012691343)
    #[doc(alias = "从业机构查询微信支付分订单")]
    pub request QueryInstitutionServiceOrder {
        required {
            /// Service id (服务ID). Required.
            service_id: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// Channel number (渠道商商户号). Required.
            channel_id: String,
        }
        optional {
            /// The merchant's own order number (商户服务订单号).
            out_order_no: String,
            /// Query id for the jump back (回跳查询ID).
            query_id: String,
        }
    }
}

wxpay_core::operation!(QueryInstitutionServiceOrder => InstitutionServiceOrder, wxpay_core::Spec::new(
    "query_institution_service_order",
    wxpay_core::http::Method::GET,
    "/v3/payscore/acquiringbank/serviceorder",
)
.title("从业机构查询微信支付分订单")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012691343")
.query(&["service_id", "sub_mchid", "channel_id", "out_order_no", "query_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A payscore order with its state and collection, as an institution sees it.
    pub answer InstitutionServiceOrder {
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
            /// Introduction of the service (服务信息).
            service_introduction: String,
            /// State (服务订单状态).
            state: String,
            /// Description of the state.
            state_description: String,
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostPayment>,
            /// Merchant discounts applied afterwards (后付费商户优惠).
            post_discounts: Vec<PostDiscount>,
            /// Risk fund of the order (订单风险金).
            risk_fund: PlainRiskFund,
            /// Total amount (总金额). In fen.
            total_amount: i64,
            /// Whether collection is needed.
            need_collection: bool,
            /// Payment collection details (收款信息).
            collection: InstitutionCollection,
            /// Time range of the service (服务时间段).
            time_range: TimeRange,
            /// Where the service takes place (服务位置).
            location: Location,
            /// Extra data attached by the merchant (商户数据包).
            attach: String,
            /// Address that receives the notifications (商户回调地址).
            notify_url: String,
            /// The user's id within the application (服务商公众号下的用户标识).
            openid: String,
            /// The user's id within the sub-merchant's application (子商户公众号下的用户标识).
            sub_openid: String,
            /// WeChat Pay's order number (微信支付服务订单号).
            order_id: String,
            /// Channel number (渠道商商户号).
            channel_id: String,
        }
    }
}
