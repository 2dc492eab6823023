// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InsuranceReservation;

wxpay_core::model! {
    /// Closes an insurance reservation (关闭预约商家转账记录).
    ///
    /// `POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
    ///
    /// - Returns [`InsuranceReservation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_reservation_no` and the same parameters.
    /// - 中文：关闭预约商家转账记录。调用方：服务商、平台；`out_reservation_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504219)
    #[doc(alias = "关闭预约商家转账记录")]
    pub request CloseInsuranceReservation {
        required {
            /// The merchant's own reservation number (商户预约单号). Required. It stands in the path.
            out_reservation_no: String,
        }
        optional {
            /// The sub-merchant's number (二级商户号). Sources differ on whether it is required. It stands in the query.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(CloseInsuranceReservation => InsuranceReservation, wxpay_core::Spec::new(
    "close_insurance_reservation",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",
)
.title("关闭预约商家转账记录")
.family("platform_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504219")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::ByNumber("out_reservation_no")));
