// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Reservation;

wxpay_core::model! {
    /// Queries a reservation by WeChat Pay's number (微信支付预约单号查询预约商家转账记录).
    ///
    /// `GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`
    ///
    /// - Returns [`Reservation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：微信支付预约单号查询预约商家转账记录。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html)
    #[doc(alias = "微信支付预约单号查询预约商家转账记录")]
    pub request QueryReservationById {
        required {
            /// WeChat Pay's reservation number (微信转账预约单号). Required. It stands in the path.
            reservation_id: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryReservationById => Reservation, wxpay_core::Spec::new(
    "query_reservation_by_id",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}",
)
.title("微信支付预约单号查询预约商家转账记录")
.family("platform_transfer")
.doc("https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
