// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Reservation;

wxpay_core::model! {
    /// Closes a reservation (关闭预约商家转账记录).
    ///
    /// `POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
    ///
    /// - Returns [`Reservation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_reservation_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：关闭预约商家转账记录。调用方：服务商、平台；`out_reservation_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html)
    #[doc(alias = "关闭预约商家转账记录")]
    pub request CloseReservation {
        required {
            /// The merchant's own reservation number (商户预约单号). Required. It stands in the path.
            out_reservation_no: String,
            /// The sub-merchant's number (二级商户号). Required. It stands in the query.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CloseReservation => Reservation, wxpay_core::Spec::new(
    "close_reservation",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",
)
.title("关闭预约商家转账记录")
.family("platform_transfer")
.doc("https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::ByNumber("out_reservation_no")));
