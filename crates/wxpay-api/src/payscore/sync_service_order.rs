// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Location;
use super::PlainRiskFund;
use super::PostpaidItem;
use super::ServiceTimeRange;

wxpay_core::model! {
    /// Synchronizes the information of a payscore order (同步服务订单信息).
    ///
    /// `POST /v3/payscore/serviceorder/{out_order_no}/sync`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: with the same `out_order_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_6.shtml)
    #[doc(alias = "同步服务订单信息")]
    pub request SyncServiceOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
            out_order_no: String,
            /// Application id (公众账号ID). Required.
            appid: String,
            /// Service id (服务ID). Required.
            service_id: String,
            /// Kind (场景类型). Required.
            r#type = "type": String,
            /// Details (内容信息详情). Required.
            detail: SyncDetail,
        }
        optional {}
    }
}

wxpay_core::operation!(SyncServiceOrder => SyncedServiceOrder, wxpay_core::Spec::new(
    "sync_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/serviceorder/{out_order_no}/sync",
)
.title("同步服务订单信息")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_6.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// When an order was paid, for its synchronization.
    pub request SyncDetail {
        required {
            /// When it was paid (收款成功时间). Required. Of the form `\d{8}|\d{14}`.
            paid_time: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A payscore order as its synchronization answers it.
    pub answer SyncedServiceOrder {
        always {}
        optional {
            /// The merchant's own order number (商户服务订单号).
            out_order_no: String,
            /// Service id (服务ID).
            service_id: String,
            /// Application id (服务商公众号ID).
            appid: String,
            /// Merchant number (服务商商户号).
            mchid: String,
            /// Introduction of the service (服务信息).
            service_introduction: String,
            /// State (服务订单状态).
            state: String,
            /// Description of the state.
            state_description: String,
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostpaidItem>,
            /// Merchant discounts applied afterwards (商户优惠).
            post_discounts: Vec<PostpaidItem>,
            /// Risk fund of the order (服务风险金).
            risk_fund: PlainRiskFund,
            /// Total amount (总金额). In fen.
            total_amount: i64,
            /// Whether collection is needed.
            need_collection: bool,
            /// Payment collection details (收款信息).
            collection: SyncedCollection,
            /// Time range of the service (服务时间).
            time_range: ServiceTimeRange,
            /// Where the service takes place (服务位置).
            location: Location,
            /// Extra data attached by the merchant (附加数据).
            attach: String,
            /// Address that receives the notifications (商户回调地址).
            notify_url: String,
            /// The user's id within the application (服务商公众号下的用户标识).
            openid: String,
            /// WeChat Pay's order number (微信支付服务订单号).
            order_id: String,
        }
    }
}

wxpay_core::model! {
    /// How much was collected of a synchronized order.
    pub answer SyncedCollection {
        always {}
        optional {
            /// State (收款状态).
            state: String,
            /// Total amount (总收款金额). In fen.
            total_amount: i64,
            /// Amount still to be collected (待收金额). In fen.
            paying_amount: i64,
            /// Amount already paid (已收金额). In fen.
            paid_amount: i64,
            /// List of payment collection details (收款明细列表).
            details: Vec<SyncedCollectionDetail>,
            /// Bank type (收款银行). No official source confirms it.
            bank_type: String,
        }
    }
}

wxpay_core::model! {
    /// One collected payment of a synchronized order.
    pub answer SyncedCollectionDetail {
        always {}
        optional {
            /// Amount (单笔收款金额). In fen.
            amount: i64,
            /// Channel that collected the payment (收款成功渠道).
            paid_type: String,
            /// When it was paid (收款成功时间).
            paid_time: String,
            /// WeChat Pay's order number (微信支付交易单号).
            transaction_id: String,
            /// Sequence number.
            seq: i64,
        }
    }
}
