// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CollectionState;
use super::Device;
use super::Location;
use super::PaidChannel;
use super::PostPayment;
use super::PostpaidItem;
use super::PromotionDetail;
use super::RiskFund;
use super::ServiceOrderState;
use super::ServiceTimeRange;
use super::StateDescription;

wxpay_core::model! {
    /// Changes the amount of a payscore order (修改订单金额).
    ///
    /// `POST /v3/payscore/serviceorder/{out_order_no}/modify`
    ///
    /// - Returns [`ModifiedServiceOrder`].
    /// - Callers: merchants (普通商户).
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - 中文：修改订单金额。调用方：普通商户；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012587957)
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
    #[doc(alias = "修改订单金额")]
    pub request ModifyServiceOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required. At most 32 characters. It stands in the path.
            out_order_no: String,
            /// Application id (公众账号ID). Required. At most 32 characters.
            appid: String,
            /// Service id (服务ID). Required. At most 32 characters.
            service_id: String,
            /// Items paid for afterwards (后付费项目). Required.
            post_payments: Vec<PostPayment>,
            /// Total amount (总金额). Required. In fen.
            total_amount: i64,
            /// Reason (修改原因). Required. At most 50 characters.
            reason: String,
        }
        optional {
            /// Merchant discounts applied afterwards (后付费商户优惠).
            post_discounts: Vec<PostpaidItem>,
            /// Device details (设备信息).
            device: Device,
        }
    }
}

wxpay_core::operation!(ModifyServiceOrder => ModifiedServiceOrder, wxpay_core::Spec::new(
    "modify_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/serviceorder/{out_order_no}/modify",
)
.title("修改订单金额")
.family("payscore")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012587957")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// A payscore order as the change of its amount answers it.
    pub answer ModifiedServiceOrder {
        always {}
        optional {
            /// The merchant's own order number (商户服务订单号). At most 32 characters.
            out_order_no: String,
            /// Service id (服务ID). At most 32 characters.
            service_id: String,
            /// Application id (服务商公众号ID). At most 32 characters.
            appid: String,
            /// Merchant number (服务商商户号). At most 32 characters.
            mchid: String,
            /// Introduction of the service (服务信息). At most 20 characters.
            service_introduction: String,
            /// State (服务订单状态).
            state: ServiceOrderState,
            /// Description of the state (订单状态说明).
            state_description: StateDescription,
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostPayment>,
            /// Merchant discounts applied afterwards (商户优惠).
            post_discounts: Vec<PostpaidItem>,
            /// Risk fund of the order (服务风险金).
            risk_fund: RiskFund,
            /// Total amount (总金额). In fen.
            total_amount: i64,
            /// Whether collection is needed (是否需要收款).
            need_collection: bool,
            /// Payment collection details (收款信息).
            collection: ModifiedCollection,
            /// Time range of the service (服务时间).
            time_range: ServiceTimeRange,
            /// Where the service takes place (服务位置).
            location: Location,
            /// Extra data attached by the merchant (附加数据). At most 256 characters.
            attach: String,
            /// Address that receives the notifications (商户回调地址). At most 256 characters.
            notify_url: String,
            /// WeChat Pay's order number (微信支付服务订单号). At most 64 characters.
            order_id: String,
            /// The user's id within the application.
            openid: String,
        }
    }
}

wxpay_core::model! {
    /// How much was collected of an order whose amount was changed.
    pub answer ModifiedCollection {
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
            /// List of payment collection details (收款明细列表).
            details: Vec<ModifiedCollectionDetail>,
            /// Bank type (收款银行). No official source confirms it.
            bank_type: String,
        }
    }
}

wxpay_core::model! {
    /// One collected payment of an order whose amount was changed.
    pub answer ModifiedCollectionDetail {
        always {}
        optional {
            /// Sequence number (收款序号).
            seq: i64,
            /// Amount (单笔收款金额). In fen.
            amount: i64,
            /// Channel that collected the payment (收款成功渠道).
            paid_type: PaidChannel,
            /// When it was paid (收款成功时间). At most 32 characters.
            paid_time: String,
            /// WeChat Pay's order number (微信支付交易单号). At most 64 characters.
            transaction_id: String,
            /// Details of the promotions (优惠功能).
            promotion_detail: Vec<PromotionDetail>,
        }
    }
}
