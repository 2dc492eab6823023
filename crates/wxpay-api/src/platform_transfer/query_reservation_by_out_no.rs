// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Reservation;

wxpay_core::model! {
    /// Queries a reservation by the merchant's own number (商户预约单号查询预约商家转账记录).
    ///
    /// `GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
    ///
    /// - Returns [`Reservation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：商户预约单号查询预约商家转账记录。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html)
    #[doc(alias = "商户预约单号查询预约商家转账记录")]
    pub request QueryReservationByOutNo {
        required {
            /// The merchant's own reservation number (商户预约单号). Required. It stands in the path.
            out_reservation_no: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryReservationByOutNo => Reservation, wxpay_core::Spec::new(
    "query_reservation_by_out_no",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}",
)
.title("商户预约单号查询预约商家转账记录")
.family("platform_transfer")
.doc("https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
