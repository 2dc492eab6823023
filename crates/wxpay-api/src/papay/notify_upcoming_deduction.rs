// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EstimatedAmount;

wxpay_core::model! {
    /// Notifies the user of a deduction before it takes place (直连商户预扣费通知).
    ///
    /// `POST /v3/papay/contracts/{contract_id}/notify`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：直连商户预扣费通知。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/json/deduct-notify.html)
    #[doc(alias = "直连商户预扣费通知")]
    pub request NotifyUpcomingDeduction {
        required {
            /// Contract number (委托代扣协议ID). Required. It stands in the path.
            contract_id: String,
            /// Merchant number (直连商户号). Required.
            mchid: String,
            /// Application id (公众号ID). Required.
            appid: String,
            /// Estimated deduction amount (预计扣费金额信息). Required.
            estimated_amount: EstimatedAmount,
        }
        optional {
            /// Duration of the deduction (扣费持续时间).
            deduct_duration: DeductDuration,
        }
    }
}

wxpay_core::operation!(NotifyUpcomingDeduction => (), wxpay_core::Spec::new(
    "notify_upcoming_deduction",
    wxpay_core::http::Method::POST,
    "/v3/papay/contracts/{contract_id}/notify",
)
.title("直连商户预扣费通知")
.family("papay")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/json/deduct-notify.html")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// How long the deduction may take.
    pub request DeductDuration {
        required {
            /// Count (扣费持续时间数). Required. Known values: 1, 2, 3.
            count: i64,
        }
        optional {
            /// Unit (单位).
            unit: DeductDurationUnit,
        }
    }
}

wxpay_core::open_enum! {
    /// Unit of the deduction's duration.
    pub enum DeductDurationUnit {
        Day = "DAY",
    }
}
