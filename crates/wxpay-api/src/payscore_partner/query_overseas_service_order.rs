// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CollectionState;
use super::GoodsDetail;
use super::Location;
use super::PaidChannel;
use super::PlainRiskFund;
use super::PostDiscount;
use super::PostPayment;
use super::PromotionScope;
use super::PromotionType;
use super::ServiceOrderState;
use super::ServiceTimeRange;
use super::StateDescription;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries a payscore order, as an overseas institution (查询支付分订单).
    ///
    /// `GET /v3/payscore/oversea/partner/serviceorder`
    ///
    /// - Returns [`OverseasServiceOrder`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询支付分订单。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询支付分订单")]
    pub request QueryOverseasServiceOrder {
        required {
            /// Service id (服务ID). Required.
            service_id: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {
            /// The merchant's own order number (商户服务订单号).
            out_order_no: String,
            /// Query id for the jump back (回跳查询ID).
            query_id: String,
        }
    }
}

wxpay_core::operation!(QueryOverseasServiceOrder => OverseasServiceOrder, wxpay_core::Spec::new(
    "query_overseas_service_order",
    wxpay_core::http::Method::GET,
    "/v3/payscore/oversea/partner/serviceorder",
)
.title("查询支付分订单")
.family("payscore_partner")
.query(&["service_id", "sub_mchid", "out_order_no", "query_id"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A payscore order of an overseas institution with its state, currency and collection.
    pub answer OverseasServiceOrder {
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
            state: ServiceOrderState,
            /// Description of the state.
            state_description: StateDescription,
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostPayment>,
            /// Merchant discounts applied afterwards (商户优惠).
            post_discounts: Vec<PostDiscount>,
            /// Risk fund of the order (订单风险金).
            risk_fund: PlainRiskFund,
            /// Total amount (总金额). In fen.
            total_amount: i64,
            /// Whether collection is needed.
            need_collection: bool,
            /// Payment collection details (收款信息).
            collection: OverseasCollection,
            /// Time range of the service (服务时间段).
            time_range: ServiceTimeRange,
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
            /// Currency (货币类型).
            currency: String,
            /// Exchange rate value (汇率值).
            currency_price: i64,
            /// Exchange rate (汇率).
            currency_rate_info: String,
        }
    }
}

wxpay_core::model! {
    /// How much of an overseas institution's order was collected.
    pub answer OverseasCollection {
        always {}
        optional {
            /// State (收款状态).
            state: CollectionState,
            /// Total amount (总收款金额). In fen.
            total_amount: i64,
            /// Amount still to be collected (待收金额). In fen.
            paying_amount: i64,
            /// Amount already paid (已收金额). In fen.
            paid_amount: i64,
            /// Bank type (收款银行).
            bank_type: String,
            /// List of payment collection details (收款明细列表).
            details: Vec<OverseasCollectionDetail>,
        }
    }
}

wxpay_core::model! {
    /// One collected payment of an overseas institution's order with its promotions.
    pub answer OverseasCollectionDetail {
        always {}
        optional {
            /// Sequence number (收款序号).
            seq: i64,
            /// Amount (单笔收款金额). In fen.
            amount: i64,
            /// Channel that collected the payment (收款成功渠道).
            paid_type: PaidChannel,
            /// When it was paid (收款成功时间).
            paid_time: DateTime,
            /// WeChat Pay's order number (微信支付交易单号).
            transaction_id: String,
            /// Details of the promotions (优惠功能).
            promotion_detail: Vec<OverseasPromotionDetail>,
        }
    }
}

wxpay_core::model! {
    /// A promotion applied to a payment of an overseas institution's order.
    pub answer OverseasPromotionDetail {
        always {}
        optional {
            /// Coupon id (券ID).
            coupon_id: String,
            /// Name (优惠名称).
            name: String,
            /// Scope it applies to (优惠范围).
            scope: PromotionScope,
            /// Kind (优惠类型).
            r#type = "type": PromotionType,
            /// Amount (优惠券面额). In fen.
            amount: i64,
            /// Coupon batch id (活动ID).
            stock_id: String,
            /// Amount contributed by WeChat Pay (微信出资).
            wechatpay_contribute: i64,
            /// Amount contributed by the merchant (商户出资).
            merchant_contribute: i64,
            /// Amount contributed by others (其他出资).
            other_contribute: i64,
            /// Currency (优惠币种).
            currency: String,
            /// Details of the goods (单品列表).
            goods_detail: Vec<GoodsDetail>,
        }
    }
}
