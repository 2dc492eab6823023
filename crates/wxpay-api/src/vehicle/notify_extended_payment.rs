// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingReply;

wxpay_core::model! {
    /// Reports an extended payment that is not for temporary parking (同步非临停扩展支付).
    ///
    /// `POST /v3/parking/reminders/ext-payment`
    ///
    /// - Returns [`ParkingReply`].
    /// - Callers: service providers and platforms (平台商户、普通服务商).
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：同步非临停扩展支付。调用方：平台商户、普通服务商；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4020338487)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    #[doc(alias = "同步非临停扩展支付")]
    pub request NotifyExtendedPayment {
        required {
            /// The merchant's own order number (商户支付订单号). Required. At most 64 characters.
            out_trade_no: String,
            /// List of fee items (费用明细列表). Required. At least 1 items.
            fee_items: Vec<FeeItem>,
            /// Payment time (支付时间). Required.
            pay_time: i64,
        }
        optional {
            /// WeChat Pay's parking lot id (微信停车场ID). At most 64 characters.
            wx_parking_lot_id: String,
            /// WeChat Pay's order number (微信支付订单号). At most 64 characters.
            wx_trade_no: String,
        }
    }
}

wxpay_core::operation!(NotifyExtendedPayment => ParkingReply, wxpay_core::Spec::new(
    "notify_extended_payment",
    wxpay_core::http::Method::POST,
    "/v3/parking/reminders/ext-payment",
)
.title("同步非临停扩展支付")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4020338487")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// One fee in an extended payment.
    pub request FeeItem {
        required {
            /// Currency or fee type (费用类型). Required.
            fee_type: ExtendedFeeType,
            /// Amount (金额). Required. In fen.
            amount: i64,
        }
        optional {}
    }
}

wxpay_core::open_enum! {
    /// The kind of fee in an extended payment.
    pub enum ExtendedFeeType {
        /// Unknown.
        ExtParkingPaymentFeeTypeUnknown = "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN",
        /// Monthly.
        ExtParkingPaymentFeeTypeMonthly = "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY",
        /// Quarterly card.
        ExtParkingPaymentFeeTypeQuarterly = "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY",
        /// Member.
        ExtParkingPaymentFeeTypeMember = "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER",
    }
}
