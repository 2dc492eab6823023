// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InsuranceReservation;

wxpay_core::model! {
    /// Queries an insurance reservation by WeChat Pay's number (微信支付预约单号查询预约商家转账记录).
    ///
    /// `GET /v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}`
    ///
    /// - Returns [`InsuranceReservation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：微信支付预约单号查询预约商家转账记录。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504217)
    #[doc(alias = "微信支付预约单号查询预约商家转账记录")]
    pub request QueryInsuranceReservationById {
        required {
            /// WeChat Pay's reservation number (微信转账预约单号). Required. It stands in the path.
            reservation_id: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryInsuranceReservationById => InsuranceReservation, wxpay_core::Spec::new(
    "query_insurance_reservation_by_id",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}",
)
.title("微信支付预约单号查询预约商家转账记录")
.family("platform_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504217")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
