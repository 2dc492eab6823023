// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Location;
use super::PayOnDeliveryOrder;
use super::PostpaidItem;
use super::RiskFundName;
use super::ServiceTimeRange;
use super::ShoppingInfo;

wxpay_core::model! {
    /// Creates an order that is used first and paid later, as an institution (从业机构创建先用后付订单).
    ///
    /// `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`
    ///
    /// - Returns [`PayOnDeliveryOrder`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：从业机构创建先用后付订单。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
    #[doc(alias = "从业机构创建先用后付订单")]
    pub request CreateInstitutionPayOnDeliveryOrder {
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
            time_range: ServiceTimeRange,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// Channel number (渠道商商户号).
            channel_id: String,
            /// Items paid for afterwards.
            post_payments: Vec<PostpaidItem>,
            /// Merchant discounts applied afterwards.
            post_discounts: Vec<PostpaidItem>,
            /// Where the service takes place (服务位置).
            location: Location,
            /// Risk fund of the order (订单风险金).
            risk_fund: InstitutionRiskFund,
            /// Extra data attached by the merchant (商户数据包).
            attach: String,
            /// Address that receives the notifications (商户回调地址).
            notify_url: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// The user's id within the sub-merchant's application (子商户公众号下的用户标识).
            sub_openid: String,
            /// Whether the user needs to confirm.
            need_user_confirm: bool,
            /// Merchant number (商户号).
            mchid: String,
            /// Details of use-first-pay-later shopping (先用后付购物详情).
            shopping_info: ShoppingInfo,
        }
    }
}

wxpay_core::operation!(CreateInstitutionPayOnDeliveryOrder => PayOnDeliveryOrder, wxpay_core::Spec::new(
    "create_institution_pay_on_delivery_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/acquiringbank/servicepayondeliveryorder",
)
.title("从业机构创建先用后付订单")
.family("payscore_partner")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// The sum at risk in an institution's use-first order.
    pub request InstitutionRiskFund {
        required {}
        optional {
            /// Name (风险金名称).
            name: RiskFundName,
            /// Amount (风险金额). In fen.
            amount: i64,
            /// Description. At most 30 characters.
            description: String,
        }
    }
}
